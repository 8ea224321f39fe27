// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "report/odt_xml.h"
#include "report/schreiben.h"

#include <QDateTime>
#include <QXmlStreamWriter>
#include <zip.h>

namespace isp::report {

namespace {

Error zipError(zip_error_t* error) {
    auto out = makeError(isp::codes::kInternal, {"ODT"}).because(zip_error_strerror(error));
    zip_error_fini(error);
    return out;
}

/// libzip keeps pointers to the bytes until it is closed.
Status addPart(zip_t* zip, const Paketteil& part, time_t when) {
    auto* source =
        zip_source_buffer(zip, part.inhalt.constData(), static_cast<zip_uint64_t>(part.inhalt.size()), 0);
    if (source == nullptr) return makeError(isp::codes::kOutOfMemory, {"ODT"});
    const auto at = zip_file_add(zip, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return makeError(isp::codes::kInternal, {"ODT"}).because(zip_strerror(zip));
    }
    zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), part.gepackt ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                             0);
    zip_file_set_mtime(zip, static_cast<zip_uint64_t>(at), when, 0);
    return {};
}

Result<QByteArray> contentOf(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return makeError(isp::codes::kInternal, {"ODT"});
    QByteArray out(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, out.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size)) return makeError(isp::codes::kInternal, {"ODT"});
    return out;
}

Result<QByteArray> pack(const std::vector<Paketteil>& parts, time_t when) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (source == nullptr) return zipError(&error);
    auto* zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        zip_source_free(source);
        return zipError(&error);
    }
    zip_source_keep(source);
    for (const auto& part : parts) {
        if (auto added = addPart(zip, part, when); !added) {
            zip_discard(zip);
            zip_source_free(source);
            return std::move(added).error();
        }
    }
    if (zip_close(zip) != 0) {
        auto failed = makeError(isp::codes::kInternal, {"ODT"}).because(zip_strerror(zip));
        zip_discard(zip);
        zip_source_free(source);
        return failed;
    }
    auto out = contentOf(source);
    zip_source_free(source);
    return out;
}

}  // namespace

QByteArray odtManifest(const std::vector<Paketteil>& teile) {
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.3"));
    const auto entry = [&](const QByteArray& path, const QByteArray& type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), QString::fromLatin1(path));
        xml.writeAttribute(QStringLiteral("manifest:media-type"), QString::fromLatin1(type));
    };
    entry("/", "application/vnd.oasis.opendocument.text");
    for (const auto& part : teile)
        entry(part.name, part.typ);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QByteArray odtAngaben(const Dokument& dokument) {
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-meta"));
    xml.writeAttribute(QStringLiteral("xmlns:office"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:meta"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"), QStringLiteral("ISP-Werkbank"));
    xml.writeTextElement(QStringLiteral("dc:title"), sauber(dokument.titel));
    if (!dokument.verfasser.isEmpty())
        xml.writeTextElement(QStringLiteral("meta:initial-creator"), sauber(dokument.verfasser));
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("de-DE"));
    const auto when = QDateTime::fromString(dokument.zeitIso, Qt::ISODate);
    if (when.isValid()) {
        const auto text = when.toUTC().toString(Qt::ISODate);
        xml.writeTextElement(QStringLiteral("meta:creation-date"), text);
        xml.writeTextElement(QStringLiteral("dc:date"), text);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

Result<QByteArray> alsOdt(const Dokument& dokument, const Progress& progress) {
    ISP_TRY(auto content, odtInhalt(dokument, progress));
    content.push_back({"styles.xml", "text/xml", odtStile(dokument), true});
    content.push_back({"meta.xml", "text/xml", odtAngaben(dokument), true});
    const auto manifest = odtManifest(content);
    // The kind comes first and unpacked: that is how a file of this kind is recognised.
    std::vector<Paketteil> parts{{"mimetype", "", "application/vnd.oasis.opendocument.text", false}};
    for (auto& part : content)
        parts.push_back(std::move(part));
    parts.push_back({"META-INF/manifest.xml", "", manifest, true});
    const auto when = QDateTime::fromString(dokument.zeitIso, Qt::ISODate);
    auto out = pack(parts, when.isValid() ? static_cast<time_t>(when.toSecsSinceEpoch()) : time_t{315532800});
    progress.at(1.0);
    return out;
}

}  // namespace isp::report
