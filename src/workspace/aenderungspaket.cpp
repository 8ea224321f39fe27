// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/aenderungspaket.h"

#include "base/codes.h"
#include "base/speicherschutz.h"
#include "store/austauschcodes.h"
#include "store/error_mapping.h"
#include "workspace/austauschcodes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace isp::workspace {

namespace {

constexpr const char* kKennung = "isp-aenderungen ";
/// 2: deletions of persons travel (store::kErsatztabelle), which a program that does not know them would take
/// for names. What is left out of 1 is not asked for.
constexpr int kFassung = 2;
constexpr qint64 kFirstLine = 64;
constexpr qint64 kHeadLimit = 1 << 20;
constexpr qint64 kFileLimit = qint64{512} << 20;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QByteArray bytesOf(const store::Aenderungssatz& satz) {
    QByteArray out(static_cast<qsizetype>(satz.size()), Qt::Uninitialized);
    std::copy(satz.begin(), satz.end(), out.begin());
    return out;
}

store::Aenderungssatz satzOf(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

QJsonObject tabellenJson(const store::Tabellenspalten& tabellen) {
    QJsonObject out;
    for (const auto& [name, columns] : tabellen) {
        QJsonArray list;
        for (const auto& column : columns)
            list.append(q(column));
        out.insert(q(name), list);
    }
    return out;
}

store::Tabellenspalten tabellenFrom(const QJsonObject& json) {
    store::Tabellenspalten out;
    for (auto it = json.begin(); it != json.end(); ++it) {
        auto& columns = out[it.key().toStdString()];
        const auto list = it.value().toArray();
        for (const auto& column : list)
            columns.push_back(column.toString().toStdString());
    }
    return out;
}

struct Textfeld {
    const char* name;
    std::string Paketkopf::*member;
};
constexpr Textfeld kTexte[] = {
    {"uid", &Paketkopf::uid},
    {"werkbank", &Paketkopf::werkbank},
    {"werkbankname", &Paketkopf::werkbankname},
    {"crs", &Paketkopf::crs},
    {"autor", &Paketkopf::autor},
    {"erzeugt", &Paketkopf::erzeugt},
    {"seit", &Paketkopf::seit},
};
struct Zahlfeld {
    const char* name;
    std::int64_t Paketkopf::*member;
};
constexpr Zahlfeld kZahlen[] = {
    {"neu", &Paketkopf::neu}, {"geaendert", &Paketkopf::geaendert}, {"geloescht", &Paketkopf::geloescht}};

Paketkopf kopfFrom(const QJsonObject& json) {
    Paketkopf out;
    for (const auto& [name, member] : kTexte)
        out.*member = json[QLatin1String(name)].toString().toStdString();
    for (const auto& [name, member] : kZahlen)
        out.*member = json[QLatin1String(name)].toInteger();
    out.schema = json[QLatin1String("schema")].toInt();
    return out;
}

QJsonObject kopfJson(const Paketkopf& kopf) {
    QJsonObject out;
    for (const auto& [name, member] : kTexte)
        out.insert(QLatin1String(name), q(kopf.*member));
    for (const auto& [name, member] : kZahlen)
        out.insert(QLatin1String(name), static_cast<qint64>(kopf.*member));
    out.insert(QLatin1String("schema"), kopf.schema);
    return out;
}

QByteArray hashOf(const QByteArray& body) {
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

Error damaged() {
    return makeError(store::codes::kPaketBeschaedigt);
}

/// The first line and the head; the file stands behind them then.
Result<QJsonObject> readHead(QFile& file, const std::filesystem::path& path) {
    const auto first = file.readLine(kFirstLine);
    if (!first.startsWith(kKennung) || !first.endsWith('\n'))
        return makeError(codes::kPaketFremd, {store::utf8(path)});
    bool isNumber = false;
    const int version = first.mid(static_cast<qsizetype>(qstrlen(kKennung))).trimmed().toInt(&isNumber);
    if (!isNumber || version < 1) return makeError(codes::kPaketFremd, {store::utf8(path)});
    if (version > kFassung) return makeError(codes::kPaketNeuer, {store::utf8(path)});
    const auto line = file.readLine(kHeadLimit);
    const auto json = QJsonDocument::fromJson(line);
    if (!line.endsWith('\n') || !json.isObject()) return damaged();
    if (kopfFrom(json.object()).uid.empty()) return damaged();
    return json.object();
}

Status openFile(QFile& file, const std::filesystem::path& path) {
    ISP_CHECK(pruefeFremdeDatei(path));
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return makeError(isp::codes::kFileNotFound, {store::utf8(path)});
    if (std::filesystem::is_directory(path, error))
        return makeError(isp::codes::kFileIsDirectory, {store::utf8(path)});
    if (!file.open(QIODevice::ReadOnly)) return makeError(isp::codes::kFileNotReadable, {store::utf8(path)});
    if (file.size() > kFileLimit)
        return makeError(isp::codes::kFileTooLarge, {store::utf8(path), std::to_string(file.size() >> 20),
                                                     std::to_string(kFileLimit >> 20)});
    return {};
}

}  // namespace

Status schreibePaket(const Aenderungspaket& paket, const std::filesystem::path& pfad) {
    ISP_CHECK(pruefeFremdeDatei(pfad));
    const auto changes = bytesOf(paket.inhalt.aenderungen);
    const QByteArray body = changes + bytesOf(paket.inhalt.voll);
    auto head = kopfJson(paket.kopf);
    head.insert(QLatin1String("laenge"), changes.size());
    head.insert(QLatin1String("sha256"), QString::fromLatin1(hashOf(body)));
    head.insert(QLatin1String("tabellen"), tabellenJson(paket.inhalt.tabellen));
    const QByteArray start = kKennung + QByteArray::number(kFassung) + '\n' +
                             QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    QSaveFile file(QString::fromStdString(store::utf8(pfad)));
    if (!file.open(QIODevice::WriteOnly) || file.write(start) != start.size() ||
        file.write(body) != body.size() || !file.commit())
        return makeError(isp::codes::kFileNotWritable, {store::utf8(pfad)})
            .because(file.errorString().toStdString());
    return {};
}

Result<Paketkopf> lesePaketkopf(const std::filesystem::path& pfad) {
    QFile file(QString::fromStdString(store::utf8(pfad)));
    ISP_CHECK(openFile(file, pfad));
    ISP_TRY(const auto head, readHead(file, pfad));
    return kopfFrom(head);
}

Result<Aenderungspaket> lesePaket(const std::filesystem::path& pfad) {
    QFile file(QString::fromStdString(store::utf8(pfad)));
    ISP_CHECK(openFile(file, pfad));
    ISP_TRY(const auto head, readHead(file, pfad));
    const auto body = file.readAll();
    const auto length = head[QLatin1String("laenge")].toInteger(-1);
    if (length < 0 || length > body.size() ||
        head[QLatin1String("sha256")].toString() != QString::fromLatin1(hashOf(body)))
        return damaged();
    return Aenderungspaket{kopfFrom(head),
                           {tabellenFrom(head[QLatin1String("tabellen")].toObject()),
                            satzOf(body.left(length)), satzOf(body.mid(length))}};
}

}  // namespace isp::workspace
