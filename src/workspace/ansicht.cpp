// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ansicht.h"

#include "base/clock.h"
#include "store/benutzer.h"
#include "store/lieferung_repository.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

}  // namespace

std::string ansichtsdefinition(const Auswahl& auswahl, const Bestand& bestand) {
    QJsonArray merkmale, raeume;
    for (const auto& [merkmal, auspraegung] : auswahl.merkmale())
        merkmale.append(QJsonArray{q(merkmal), q(auspraegung)});
    for (const auto id : auswahl.raeume())
        if (const auto position = bestand.position(id)) raeume.append(q(bestand.raeume()[*position].uid));
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
        {QStringLiteral("raeume"), raeume},
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
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ansicht.definition));
    if (!document.isObject()) return makeError(codes::kAnsichtUnlesbar, {ansicht.name});
    const auto json = document.object();
    const auto code = json[QStringLiteral("code")].toString().toStdString();
    if (bestand.indikator(code) == nullptr && bestand.kennzahl(code) == nullptr)
        return makeError(codes::kUnknownCode, {code});
    const auto level = json[QStringLiteral("raumebene")].toString().toStdString();
    const auto* ebene = bestand.ebene(level);
    if (ebene == nullptr) return makeError(codes::kUnknownEbene, {level, {}});
    Auswahl::Merkmalwahl merkmale;
    for (const auto& pair : json[QStringLiteral("merkmale")].toArray())
        merkmale.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
    auswahl.setStand(ansicht.stand.valid() ? std::optional(ansicht.stand) : std::nullopt);
    auswahl.setGebietsstand(json[QStringLiteral("gebietsstand")].toString().toStdString());
    auswahl.setEbene(ebene->id);
    auswahl.setCode(code, std::move(merkmale));
    auswahl.setPeriode(Periode::parse(json[QStringLiteral("periode")].toString().toStdString()));
    auswahl.setKlassenwahl(klassenFrom(json[QStringLiteral("klassen")].toObject()));
    auswahl.setPalette(json[QStringLiteral("palette")].toString().toStdString());
    auswahl.setRaeume(raeumeFrom(json[QStringLiteral("raeume")].toArray(), bestand));
    auswahl.setEinstellungen(einstellungenFrom(json[QStringLiteral("einstellungen")].toObject()));
    auswahl.setSeite(json[QStringLiteral("seite")].toString(QStringLiteral("karte")).toStdString());
    return {};
}

Result<bool> hatNeuereDaten(const Ansicht& ansicht, Werkbank& werkbank) {
    if (!ansicht.stand.valid()) return false;
    ISP_TRY(const auto all, store::LieferungRepository(werkbank.store()).lieferungen());
    for (const auto& l : all) {
        if (l.id > ansicht.stand && !l.zurueckgezogen) return true;
        if (l.id <= ansicht.stand && l.zurueckgezogen) return true;
    }
    return false;
}

}  // namespace isp::workspace
