// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_verweise.h"

#include "base/codes.h"

#include <QDateTime>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace isp::report {

namespace {

constexpr double kPtJePx = 72.0 / 96.0;

QPDFObjectHandle number(double value) {
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle text(const QString& value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

class Nachtrag {
public:
    Nachtrag(QPDF& pdf, const Seitenwerk& werk) : m_pdf(pdf), m_werk(werk), m_seiten(pdf.getAllPages()) {}

    void addLinks() {
        const auto& marks = m_werk.marken();
        for (const auto& link : m_werk.spruenge()) {
            auto page = m_seiten.at(static_cast<std::size_t>(link.seite));
            auto annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
            const auto rect = link.ort;
            annotation.replaceKey("/Rect", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
                                               number(rect.left() * kPtJePx), number(fromTop(rect.bottom())),
                                               number(rect.right() * kPtJePx), number(fromTop(rect.top()))}));
            annotation.replaceKey("/Dest", destination(marks.at(link.ziel)));
            if (!page.hasKey("/Annots")) page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addOutline() {
        const auto& points = m_werk.gliederung();
        if (points.empty()) return;
        auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        std::size_t at = 0;
        fill(root, at, 1);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    static double fromTop(double y) { return kSeite.height() * kPtJePx - y * kPtJePx; }

    QPDFObjectHandle destination(const Seitenwerk::Marke& mark) {
        return QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
            m_seiten.at(static_cast<std::size_t>(mark.seite)), QPDFObjectHandle::newName("/XYZ"), number(0.0),
            number(fromTop(mark.y - 6.0)), QPDFObjectHandle::newNull()});
    }

    /// The headings from `at` on that are at least as deep as `level`, as children of `parent`.
    void fill(QPDFObjectHandle& parent, std::size_t& at, int level) {
        const auto& points = m_werk.gliederung();
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        int count = 0;
        while (at < points.size() && points[at].ebene >= level) {
            const auto& point = points[at];
            auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", text(point.text));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(point.bei));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            ++at;
            if (at < points.size() && points[at].ebene > point.ebene) fill(item, at, point.ebene + 1);
            previous = item;
            ++count;
        }
        parent.replaceKey("/Last", previous);
        // Only the chapters are open at first.
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(parent.hasKey("/Title") ? -count : count));
    }

    QPDF& m_pdf;
    const Seitenwerk& m_werk;
    std::vector<QPDFObjectHandle> m_seiten;
};

/// `D:20261012081500Z`
std::string pdfDate(const QString& iso) {
    const auto when = QDateTime::fromString(iso, Qt::ISODate);
    return when.isValid() ? "D:" + when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z"
                          : "";
}

void addProperties(QPDF& pdf, const Dokument& dokument) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("de-DE"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata");  // names the moment of writing and an identity that changes every time
    auto info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", text(sauber(dokument.titel)));
    if (!dokument.verfasser.isEmpty()) info.replaceKey("/Author", text(sauber(dokument.verfasser)));
    const auto date = pdfDate(dokument.zeitIso);
    for (const auto* key : {"/CreationDate", "/ModDate"}) {
        info.removeKey(key);
        if (!date.empty()) info.replaceKey(key, QPDFObjectHandle::newString(date));
    }
}

}  // namespace

Result<QByteArray> mitVerweisen(const QByteArray& pdf, const Dokument& dokument, const Seitenwerk& werk) {
    try {
        QPDF file;
        file.processMemoryFile("bericht", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        Nachtrag work(file, werk);
        work.addLinks();
        work.addOutline();
        addProperties(file, dokument);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& e) {
        return makeError(isp::codes::kInternal, {"qpdf"}).because(e.what());
    }
}

}  // namespace isp::report
