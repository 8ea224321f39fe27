// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/eingefroren.h"

#include "report/codes.h"
#include "report/satz.h"
#include "report/worte.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPicture>
#include <QtEndian>
#include <algorithm>
#include <memory>
#include <optional>

namespace isp::report {

namespace {

constexpr int kFassung = 1;
constexpr quint32 kHoechstens = 512U * 1024U * 1024U;  ///< unpacked
constexpr int kTiefe = 8;                              ///< columns inside columns

// Pictures -------------------------------------------------------------------------------------------------

render::Zeichner zeichnerOf(const QByteArray& aufnahme, QSizeF mm) {
    auto picture = std::make_shared<QPicture>();
    picture->setData(aufnahme.constData(), static_cast<uint>(aufnahme.size()));
    return [picture, size = mm * kPxJeMm](QPainter& p, QSizeF wanted) {
        p.save();
        p.scale(wanted.width() / size.width(), wanted.height() / size.height());
        // A recording is played in its own resolution: undo what Qt adds for that of the device.
        const double x = picture->logicalDpiX(), y = picture->logicalDpiY();
        p.scale(x / p.device()->logicalDpiX(), y / p.device()->logicalDpiY());
        picture->play(&p);
        p.restore();
    };
}

Bild frozen(Bild bild) {
    if (!bild.aufnahme.isEmpty()) return bild;
    QPicture picture;
    QPainter painter(&picture);
    if (bild.zeichner) bild.zeichner(painter, bild.mm * kPxJeMm);
    painter.end();
    bild.aufnahme = QByteArray(picture.data(), static_cast<qsizetype>(picture.size()));
    bild.zeichner = zeichnerOf(bild.aufnahme, bild.mm);
    return bild;
}

std::vector<Block> frozen(const std::vector<Block>& bloecke) {
    std::vector<Block> out;
    out.reserve(bloecke.size());
    for (const auto& block : bloecke) {
        if (const auto* picture = std::get_if<Bild>(&block.inhalt)) {
            out.emplace_back(frozen(*picture));
        } else if (const auto* columns = std::get_if<Nebeneinander>(&block.inhalt)) {
            Nebeneinander both;
            both.links = frozen(columns->links);
            both.rechts = frozen(columns->rechts);
            both.anteil = columns->anteil;
            out.emplace_back(std::move(both));
        } else {
            out.push_back(block);
        }
    }
    return out;
}

// To JSON --------------------------------------------------------------------------------------------------

QJsonValue json(const Laeufe& laeufe) {
    QJsonArray out;
    for (const auto& run : laeufe)
        out.append(QJsonArray{run.text, run.fett, run.ziel});
    return out;
}
QJsonArray json(const std::vector<Block>& bloecke);

QJsonArray json(const Absatz& a) {
    return {QStringLiteral("absatz"), static_cast<int>(a.art), json(a.laeufe)};
}
QJsonArray json(const Ueberschrift& u) {
    return {QStringLiteral("ueberschrift"), u.ebene, u.text, u.anker, u.neueSeite, u.imVerzeichnis};
}
QJsonArray json(const Liste& l) {
    QJsonArray items;
    for (const auto& item : l.punkte)
        items.append(json(item));
    return {QStringLiteral("liste"), l.nummeriert, items};
}
QJsonArray json(const Tabelle& t) {
    QJsonArray columns, rows;
    for (const auto& c : t.spalten)
        columns.append(QJsonArray{c.titel, c.rechts, c.breite});
    for (const auto& row : t.zeilen) {
        QJsonArray cells;
        for (const auto& c : row)
            cells.append(QJsonArray{c.text, c.fett, c.ziel, c.bedeutung});
        rows.append(cells);
    }
    return {QStringLiteral("tabelle"), t.titel, columns, rows, t.zeilenkopf};
}
QJsonArray json(const Bild& b) {
    return {QStringLiteral("bild"), b.mm.width(),
            b.mm.height(),          b.titel,
            b.alternative,          QString::fromLatin1(b.aufnahme.toBase64())};
}
QJsonArray json(const Kasten& k) {
    QJsonArray facts;
    for (const auto& fact : k.angaben)
        facts.append(QJsonArray{fact.wert, fact.name});
    return {QStringLiteral("kasten"), facts};
}
QJsonArray json(const Seitenumbruch&) {
    return {QStringLiteral("umbruch")};
}
QJsonArray json(const Verzeichnis& v) {
    return {QStringLiteral("verzeichnis"), v.titel, v.tiefe};
}
QJsonArray json(const Nebeneinander& n) {
    return {QStringLiteral("neben"), json(n.links), json(n.rechts), n.anteil};
}
QJsonArray json(const std::vector<Block>& bloecke) {
    QJsonArray out;
    for (const auto& block : bloecke)
        out.append(std::visit([](const auto& content) { return json(content); }, block.inhalt));
    return out;
}

QByteArray bytesOf(const Dokument& d) {
    const auto& g = d.gestaltung;
    const QJsonObject look{{QStringLiteral("schrift"), g.schrift},
                           {QStringLiteral("akzent"), g.akzent.name()},
                           {QStringLiteral("flaeche"), g.flaeche.isValid() ? g.flaeche.name() : QString()},
                           {QStringLiteral("logo"), QString::fromLatin1(g.logo.toBase64())},
                           {QStringLiteral("kopfzeile"), g.kopfzeile},
                           {QStringLiteral("fusszeile"), g.fusszeile}};
    const QJsonObject out{{QStringLiteral("fassung"), kFassung},       {QStringLiteral("titel"), d.titel},
                          {QStringLiteral("verfasser"), d.verfasser},  {QStringLiteral("datum"), d.datum},
                          {QStringLiteral("zeit"), d.zeitIso},         {QStringLiteral("vermerk"), d.vermerk},
                          {QStringLiteral("deckblatt"), d.deckblatt},  {QStringLiteral("gestaltung"), look},
                          {QStringLiteral("bloecke"), json(d.bloecke)}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

// From JSON ------------------------------------------------------------------------------------------------

Laeufe laeufeOf(const QJsonValue& value) {
    Laeufe out;
    for (const auto& item : value.toArray()) {
        const auto run = item.toArray();
        out.push_back({run[0].toString(), run[1].toBool(), run[2].toString()});
    }
    return out;
}

Tabelle tabelleOf(const QJsonArray& in) {
    Tabelle out;
    out.titel = in[1].toString();
    for (const auto& item : in[2].toArray()) {
        const auto c = item.toArray();
        out.spalten.push_back({c[0].toString(), c[1].toBool(), c[2].toDouble(1.0)});
    }
    for (const auto& item : in[3].toArray()) {
        auto& row = out.zeilen.emplace_back();
        for (const auto& cell : item.toArray()) {
            const auto c = cell.toArray();
            row.push_back({c[0].toString(), c[1].toBool(), c[2].toString(), c[3].toString()});
        }
    }
    out.zeilenkopf = in[4].toBool(true);
    return out;
}

Bild bildOf(const QJsonArray& in) {
    Bild out;
    out.mm = {std::clamp(in[1].toDouble(), 1.0, 1000.0), std::clamp(in[2].toDouble(), 1.0, 1000.0)};
    out.titel = in[3].toString();
    out.alternative = in[4].toString();
    out.aufnahme = QByteArray::fromBase64(in[5].toString().toLatin1());
    out.zeichner = zeichnerOf(out.aufnahme, out.mm);
    return out;
}

std::vector<Block> bloeckeOf(const QJsonValue& value, int depth);

/// Nothing for a kind this program does not know.
std::optional<Block> blockOf(const QJsonArray& in, int depth) {
    const auto kind = in[0].toString();
    if (kind == QStringLiteral("absatz"))
        return Absatz{laeufeOf(in[2]), static_cast<Absatzart>(std::clamp(
                                           in[1].toInt(), 0, static_cast<int>(Absatzart::kUnterschrift)))};
    if (kind == QStringLiteral("ueberschrift"))
        return Ueberschrift{in[1].toInt(1), in[2].toString(), in[3].toString(), in[4].toBool(),
                            in[5].toBool(true)};
    if (kind == QStringLiteral("liste")) {
        Liste out;
        out.nummeriert = in[1].toBool();
        for (const auto& item : in[2].toArray())
            out.punkte.push_back(laeufeOf(item));
        return out;
    }
    if (kind == QStringLiteral("tabelle")) return tabelleOf(in);
    if (kind == QStringLiteral("bild")) return bildOf(in);
    if (kind == QStringLiteral("kasten")) {
        Kasten out;
        for (const auto& item : in[1].toArray())
            out.angaben.push_back({item.toArray()[0].toString(), item.toArray()[1].toString()});
        return out;
    }
    if (kind == QStringLiteral("umbruch")) return Seitenumbruch{};
    if (kind == QStringLiteral("verzeichnis")) return Verzeichnis{in[1].toString(), in[2].toInt(2)};
    if (kind == QStringLiteral("neben") && depth < kTiefe) {
        Nebeneinander out;
        out.links = bloeckeOf(in[1], depth + 1);
        out.rechts = bloeckeOf(in[2], depth + 1);
        out.anteil = std::clamp(in[3].toDouble(0.5), 0.05, 0.95);
        return out;
    }
    return std::nullopt;
}

std::vector<Block> bloeckeOf(const QJsonValue& value, int depth) {
    std::vector<Block> out;
    for (const auto& item : value.toArray())
        if (auto block = blockOf(item.toArray(), depth)) out.push_back(std::move(*block));
    return out;
}

Gestaltung gestaltungOf(const QJsonObject& in) {
    Gestaltung out;
    out.schrift = in[QStringLiteral("schrift")].toString();
    out.akzent = QColor(in[QStringLiteral("akzent")].toString());
    out.flaeche = QColor(in[QStringLiteral("flaeche")].toString());
    out.logo = QByteArray::fromBase64(in[QStringLiteral("logo")].toString().toLatin1());
    out.kopfzeile = in[QStringLiteral("kopfzeile")].toString();
    out.fusszeile = in[QStringLiteral("fusszeile")].toString();
    return out;
}

}  // namespace

Dokument friereEin(const Dokument& dokument) {
    auto out = dokument;
    out.bloecke = frozen(dokument.bloecke);
    return out;
}

std::string packe(const Dokument& dokument) {
    return qCompress(bytesOf(dokument), 9).toStdString();
}

Result<QByteArray> ausgepackt(const std::string& bytes) {
    // qUncompress takes the length in front at its word.
    if (bytes.size() < 8) return makeError(codes::kBerichtKaputt);
    if (qFromBigEndian<quint32>(bytes.data()) > kHoechstens) return makeError(codes::kBerichtKaputt);
    auto out =
        qUncompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    if (out.isEmpty()) return makeError(codes::kBerichtKaputt);
    return out;
}

Result<Dokument> entpacke(const std::string& bytes) {
    ISP_TRY(const auto plain, ausgepackt(bytes));
    const auto in = QJsonDocument::fromJson(plain).object();
    if (in[QStringLiteral("fassung")].toInt() != kFassung || !in[QStringLiteral("bloecke")].isArray())
        return makeError(codes::kBerichtKaputt);
    Dokument out;
    out.titel = in[QStringLiteral("titel")].toString();
    out.verfasser = in[QStringLiteral("verfasser")].toString();
    out.datum = in[QStringLiteral("datum")].toString();
    out.zeitIso = in[QStringLiteral("zeit")].toString();
    out.vermerk = in[QStringLiteral("vermerk")].toString();
    out.deckblatt = in[QStringLiteral("deckblatt")].toBool();
    out.gestaltung = gestaltungOf(in[QStringLiteral("gestaltung")].toObject());
    out.bloecke = bloeckeOf(in[QStringLiteral("bloecke")], 0);
    return out;
}

std::string inhaltSha256(const Dokument& dokument) {
    return QCryptographicHash::hash(bytesOf(dokument), QCryptographicHash::Sha256).toHex().toStdString();
}

}  // namespace isp::report
