// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ansicht.h"

#include "base/clock.h"
#include "store/benutzer.h"
#include "store/lieferung_repository.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/rueckzug.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace isp::workspace {

namespace {

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject klassenJson(const Klassenwahl& wahl) {
    QJsonArray grenzen;
    for (const auto g : wahl.optionen.grenzen)
        grenzen.append(g);
    return {{QStringLiteral("methode"), q(analysis::toText(wahl.optionen.methode))},
            {QStringLiteral("anzahl"), wahl.optionen.anzahl},
            {QStringLiteral("grenzen"), grenzen},
            {QStringLiteral("alle_zeitpunkte"), wahl.alleZeitpunkte},
            {QStringLiteral("null_eigen"), wahl.nullEigen}};
}

Klassenwahl klassenFrom(const QJsonObject& json) {
    Klassenwahl wahl;
    const auto methode =
        analysis::klassenmethodeFromText(json[QStringLiteral("methode")].toString().toStdString());
    if (methode) wahl.optionen.methode = *methode;
    wahl.optionen.anzahl = json[QStringLiteral("anzahl")].toInt(wahl.optionen.anzahl);
    for (const auto& grenze : json[QStringLiteral("grenzen")].toArray())
        wahl.optionen.grenzen.push_back(grenze.toDouble());
    wahl.alleZeitpunkte = json[QStringLiteral("alle_zeitpunkte")].toBool();
    wahl.nullEigen = json[QStringLiteral("null_eigen")].toBool();
    return wahl;
}

QJsonArray uidsOf(const std::set<RaumId>& raeume, const Bestand& bestand) {
    QJsonArray out;
    for (const auto id : raeume)
        if (const auto position = bestand.position(id)) out.append(q(bestand.raeume()[*position].uid));
    return out;
}

std::set<RaumId> raeumeFrom(const QJsonArray& uids, const Bestand& bestand) {
    std::set<RaumId> out;
    for (const auto& uid : uids)
        for (const auto& raum : bestand.raeume())
            if (raum.uid == uid.toString().toStdString()) out.insert(raum.id);
    return out;
}

Auswahl::Einstellungen einstellungenFrom(const QJsonObject& json) {
    Auswahl::Einstellungen out;
    for (auto it = json.begin(); it != json.end(); ++it)
        out.emplace(it.key().toStdString(), it.value().toString().toStdString());
    return out;
}

Result<Lieferung> latest(Werkbank& werkbank) {
    ISP_TRY(const auto all, store::LieferungRepository(werkbank.store()).lieferungen());
    Lieferung found;
    for (const auto& l : all)
        if (!l.zurueckgezogen && l.id > found.id) found = l;
    return found;
}

/// What an Ansicht asks the store.
struct Ansichtsfrage {
    QJsonObject json;
    Anfrage anfrage;
    std::optional<Periode> periode;
};

Result<Ansichtsfrage> frageVon(const Ansicht& ansicht, const Bestand& bestand) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition));
    if (!document.isObject()) return makeError(codes::kAnsichtUnlesbar, {ansicht.name});
    Ansichtsfrage out{document.object(), {}, {}};
    const auto text = [&](const char* key) { return out.json[QLatin1String(key)].toString().toStdString(); };
    out.anfrage.code = text("code");
    if (bestand.indikator(out.anfrage.code) == nullptr && bestand.kennzahl(out.anfrage.code) == nullptr)
        return makeError(codes::kUnknownCode, {out.anfrage.code});
    const auto* ebene = bestand.ebene(text("raumebene"));
    if (ebene == nullptr) return makeError(codes::kUnknownEbene, {text("raumebene"), {}});
    out.anfrage.ebene = ebene->id;
    for (const auto& pair : out.json[QStringLiteral("merkmale")].toArray())
        out.anfrage.merkmale.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
    if (ansicht.stand.valid()) out.anfrage.stand = ansicht.stand;
    out.anfrage.gebietsstand = text("gebietsstand");
    out.periode = Periode::parse(text("periode"));
    return out;
}

bool gleich(const Zelle& a, const Zelle& b) {
    const bool figure = a.wert == b.wert || (!a.hasValue() && !b.hasValue());
    return figure && a.zeichen == b.zeichen && a.anteilVorhanden == b.anteilVorhanden;
}

/// Whether two tables of the same question differ, in one Periode or in any.
bool unterscheidenSich(const Werteblock& a, const Werteblock& b, const std::optional<Periode>& periode) {
    if (a.raeume != b.raeume || (!periode && a.perioden != b.perioden)) return true;
    for (std::size_t i = 0; i < a.perioden.size(); ++i) {
        if (periode && a.perioden[i] != *periode) continue;
        const auto at = std::find(b.perioden.begin(), b.perioden.end(), a.perioden[i]);
        if (at == b.perioden.end()) return true;
        const auto mine = a.zeile(i);
        const auto theirs = b.zeile(static_cast<std::size_t>(at - b.perioden.begin()));
        if (!std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(), gleich)) return true;
    }
    return false;
}

}  // namespace

std::string codeOf(const Ansicht& ansicht) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition));
    return document[QStringLiteral("code")].toString().toStdString();
}

std::string ansichtsdefinition(const Auswahl& auswahl, const Bestand& bestand) {
    QJsonArray merkmale;
    for (const auto& [merkmal, auspraegung] : auswahl.merkmale())
        merkmale.append(QJsonArray{q(merkmal), q(auspraegung)});
    const auto* ebene = bestand.ebene(auswahl.ebene());
    QJsonObject einstellungen;
    for (const auto& [key, value] : auswahl.einstellungen())
        einstellungen.insert(q(key), q(value));
    const QJsonObject json{
        {QStringLiteral("fassung"), 1},
        {QStringLiteral("code"), q(auswahl.code())},
        {QStringLiteral("merkmale"), merkmale},
        {QStringLiteral("raumebene"), ebene != nullptr ? q(ebene->code) : QString()},
        {QStringLiteral("periode"), auswahl.periode() ? q(auswahl.periode()->toString()) : QString()},
        {QStringLiteral("klassen"), klassenJson(auswahl.klassenwahl())},
        {QStringLiteral("palette"), q(auswahl.palette())},
        {QStringLiteral("gebietsstand"), q(auswahl.gebietsstand())},
        {QStringLiteral("raeume"), uidsOf(auswahl.raeume(), bestand)},
        {QStringLiteral("filter"), uidsOf(auswahl.filter(), bestand)},
        {QStringLiteral("seite"), q(auswahl.seite())},
        {QStringLiteral("einstellungen"), einstellungen}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

Result<Ansicht> haltFest(Werkbank& werkbank, const Auswahl& auswahl) {
    Ansicht ansicht;
    ansicht.definition = ansichtsdefinition(auswahl, werkbank.bestand());
    ansicht.erstellt = Clock::nowIso();
    ansicht.wer = store::currentUser();
    if (auswahl.stand()) {
        ansicht.stand = *auswahl.stand();
    } else {
        ISP_TRY(const auto lieferung, latest(werkbank));
        ansicht.stand = lieferung.id;
    }
    return ansicht;
}

Status zeigeAnsicht(const Ansicht& ansicht, Werkbank& werkbank, Auswahl& auswahl) {
    const auto& bestand = werkbank.bestand();
    ISP_TRY(const auto frage, frageVon(ansicht, bestand));
    const auto& json = frage.json;
    auswahl.setStand(frage.anfrage.stand);
    auswahl.setGebietsstand(frage.anfrage.gebietsstand);
    auswahl.setEbene(frage.anfrage.ebene);
    auswahl.setCode(frage.anfrage.code, frage.anfrage.merkmale);
    auswahl.setPeriode(frage.periode);
    auswahl.setKlassenwahl(klassenFrom(json[QStringLiteral("klassen")].toObject()));
    auswahl.setPalette(json[QStringLiteral("palette")].toString().toStdString());
    auswahl.setFilter(raeumeFrom(json[QStringLiteral("filter")].toArray(), bestand));
    auswahl.setRaeume(raeumeFrom(json[QStringLiteral("raeume")].toArray(), bestand));
    auswahl.setEinstellungen(einstellungenFrom(json[QStringLiteral("einstellungen")].toObject()));
    auswahl.setSeite(json[QStringLiteral("seite")].toString(QStringLiteral("karte")).toStdString());
    return {};
}

namespace {

/// Whether the Lieferung was withdrawn after the Ansicht was kept, and had figures of hers.
Result<bool> wurdeZurueckgezogen(Werkbank& werkbank, const Ansicht& ansicht, const Lieferung& lieferung) {
    ISP_TRY(const auto rueckzug, store::LieferungRepository(werkbank.store()).rueckzug(lieferung));
    if (rueckzug && rueckzug->zeitpunkt < ansicht.erstellt) return false;
    return beruhtAuf(werkbank, ansicht, lieferung.id);
}

}  // namespace

Result<bool> hatNeuereDaten(const Ansicht& ansicht, Werkbank& werkbank) {
    if (!ansicht.stand.valid()) return false;
    ISP_TRY(const auto all, store::LieferungRepository(werkbank.store()).lieferungen());
    bool later = false;
    for (const auto& l : all) {
        later = later || (l.id > ansicht.stand && !l.zurueckgezogen);
        if (l.id > ansicht.stand || !l.zurueckgezogen) continue;
        // What was taken back since counts for no Stand: the frozen figures are gone too.
        ISP_TRY(const auto lost, wurdeZurueckgezogen(werkbank, ansicht, l));
        if (lost) return true;
    }
    if (!later) return false;
    ISP_TRY(auto frage, frageVon(ansicht, werkbank.bestand()));
    const auto then = werkbank.auswertung().werte(frage.anfrage);
    frage.anfrage.stand.reset();
    const auto now = werkbank.auswertung().werte(frage.anfrage);
    if (!then || !now) return true;
    const bool einePeriode = ansicht.art == Ansichtsart::kKarte || ansicht.art == Ansichtsart::kRangfolge;
    return unterscheidenSich(**then, **now, einePeriode ? frage.periode : std::nullopt);
}

}  // namespace isp::workspace
