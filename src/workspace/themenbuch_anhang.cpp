// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept in the store.
#include "base/clock.h"
#include "base/codes.h"
#include "base/speicherschutz.h"
#include "domain/codes.h"
#include "domain/regeln.h"
#include "domain/text.h"
#include "store/anhang_repository.h"
#include "workspace/durchlaufschutz.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace isp::workspace {

namespace {

/// What may be kept: documents, tables, pictures, mails. Nothing that would run when it is opened.
bool isKept(const QMimeType& type) {
    for (const char* prefix : {"image/", "text/", "audio/", "video/"})
        if (type.name().startsWith(QLatin1String(prefix)) &&
            !type.inherits(QStringLiteral("application/x-executable")))
            return true;
    for (const char* name :
         {"application/pdf", "application/rtf", "application/zip", "message/rfc822", "application/json",
          "application/xml", "application/msword", "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint", "application/vnd.ms-outlook", "application/geopackage+sqlite3"})
        if (type.inherits(QLatin1String(name))) return true;
    return type.name().startsWith(QStringLiteral("application/vnd.oasis.opendocument")) ||
           type.name().startsWith(QStringLiteral("application/vnd.openxmlformats-officedocument"));
}

bool isScript(const QMimeType& type) {
    return type.inherits(QStringLiteral("application/x-executable")) ||
           type.inherits(QStringLiteral("application/x-shellscript")) ||
           type.inherits(QStringLiteral("text/javascript")) ||
           type.inherits(QStringLiteral("application/x-perl")) ||
           type.inherits(QStringLiteral("text/x-python"));
}

Result<QByteArray> readFile(const QString& pfad) {
    const QFileInfo info(pfad);
    const auto path = pfad.toStdString();
    if (!info.exists()) return makeError(isp::codes::kFileNotFound, {path});
    if (info.isDir()) return makeError(isp::codes::kFileIsDirectory, {path});
    ISP_CHECK(pruefeFremdeDatei(path));
    if (info.size() == 0) return makeError(isp::codes::kFileEmpty, {path});
    if (const auto mb = anhangMb(info.size()); mb > kAnhangHoechstMb)
        return makeError(codes::kAnhangZuGross, {info.fileName().toStdString(), std::to_string(mb),
                                                 std::to_string(kAnhangHoechstMb)});
    QFile file(pfad);
    if (!file.open(QIODevice::ReadOnly)) return makeError(isp::codes::kFileNotReadable, {path});
    return file.readAll();
}

}  // namespace

Result<AnhangId> Themenbuch::fuegeAnhangHinzu(Anhang anhang, const QString& pfad) {
    ISP_CHECK(pruefeImOffenenDurchlauf(m_werkbank.store(), anhang));
    ISP_TRY(const auto bytes, readFile(pfad));
    const auto type = QMimeDatabase().mimeTypeForFile(pfad);
    const auto name = QFileInfo(pfad).fileName();
    if (!isKept(type) || isScript(type)) return makeError(codes::kAnhangTyp, {name.toStdString()});
    anhang.name = fileNameFrom(name.toStdString());
    anhang.typ = type.name().toStdString();
    anhang.groesse = bytes.size();
    anhang.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    anhang.zeitpunkt = Clock::nowIso();
    AnhangId id;
    const auto text = QCoreApplication::translate("Schritte", "Datei „%1“ anhängen").arg(name);
    const auto work = [&]() -> Status {
        const std::span content(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                static_cast<std::size_t>(bytes.size()));
        ISP_TRY(id, store::AnhangRepository(m_werkbank.store()).speichere(anhang, content));
        return {};
    };
    ISP_CHECK(m_werkbank.aendere(text, work));
    return id;
}

namespace {

Status writeFile(const QByteArray& bytes, const QString& pfad) {
    ISP_CHECK(pruefeFremdeDatei(pfad.toStdString()));
    QSaveFile file(pfad);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(isp::codes::kFileNotWritable, {pfad.toStdString()});
    return {};
}

}  // namespace

Result<QByteArray> Themenbuch::inhaltVon(AnhangId anhang) {
    ISP_TRY(const auto bytes, store::AnhangRepository(m_werkbank.store()).inhalt(anhang));
    return QByteArray::fromStdString(bytes);
}

Status Themenbuch::schreibeAnhang(AnhangId anhang, const QString& pfad) {
    ISP_TRY(const auto bytes, inhaltVon(anhang));
    return writeFile(bytes, pfad);
}

Result<QString> Themenbuch::legeAnhangAb(const Anhang& anhang, const QString& ordner) {
    const auto name = fileNameFrom(anhang.name);
    if (name.empty()) return makeError(codes::kAnhangName, {anhang.name});
    const QDir folder(ordner + u'/' + QString::number(anhang.id.value));
    if (!folder.mkpath(QStringLiteral(".")))
        return makeError(isp::codes::kFileNotWritable, {folder.path().toStdString()});
    auto path = folder.filePath(QString::fromStdString(name));
    if (QFile::exists(path)) return path;
    ISP_TRY(const auto bytes, inhaltVon(anhang.id));
    const auto type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes);
    if (!isKept(type) || isScript(type)) return makeError(codes::kAnhangTyp, {name});
    ISP_CHECK(writeFile(bytes, path));
    return path;
}

}  // namespace isp::workspace
