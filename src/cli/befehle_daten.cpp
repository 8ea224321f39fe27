// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "texte/datenworte.h"
#include "texte/meldung.h"
#include "workspace/codes.h"
#include "workspace/kennzahlliste.h"
#include "workspace/werteabfrage.h"

namespace isp::cli {

Result<Ergebnis> lieferungen(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto all, store::LieferungRepository(werkbank->store()).lieferungen());
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {
        QStringLiteral("id"),         QStringLiteral("zeitpunkt"),    QStringLiteral("datei"),
        QStringLiteral("sha256"),     QStringLiteral("quelle"),       QStringLiteral("stand"),
        QStringLiteral("kennzahlen"), QStringLiteral("werte"),        QStringLiteral("neu"),
        QStringLiteral("geaendert"),  QStringLiteral("unveraendert"), QStringLiteral("abgelehnt")};
    for (const auto& l : all) {
        ergebnis.tabelle.zeilen.push_back({Feld(l.id.value), Feld(l.zeitpunkt), Feld(l.datei), Feld(l.sha256),
                                           Feld(l.quelle), Feld(l.stand), Feld(l.kennzahlen), Feld(l.werte),
                                           Feld(l.neu), Feld(l.geaendert), Feld(l.unveraendert),
                                           Feld(l.abgelehnt)});
    }
    return ergebnis;
}

Result<Ergebnis> kennzahlen(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto liste, workspace::kennzahlliste(*werkbank));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("code"),    QStringLiteral("name"),
                                QStringLiteral("einheit"), QStringLiteral("raumebenen"),
                                QStringLiteral("von"),     QStringLiteral("bis"),
                                QStringLiteral("werte"),   QStringLiteral("verwendbarkeit")};
    for (const auto& k : liste) {
        QStringList levels;
        for (const auto* ebene : k.ebenen)
            levels << q(ebene->code);
        ergebnis.tabelle.zeilen.push_back({Feld(k.kennzahl->code), Feld(k.kennzahl->name),
                                           Feld(k.kennzahl->einheit), Feld(levels.join(QLatin1Char(' '))),
                                           k.von ? Feld(k.von->toString()) : Feld(),
                                           k.bis ? Feld(k.bis->toString()) : Feld(), Feld(k.werte),
                                           Feld(verwendbarkeitText(k.verwendbarkeit))});
    }
    return ergebnis;
}

Result<Ergebnis> indikatoren(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("code"),     QStringLiteral("name"),
                                QStringLiteral("formel"),   QStringLiteral("einheit"),
                                QStringLiteral("richtung"), QStringLiteral("fachplanung"),
                                QStringLiteral("thema")};
    for (const auto& i : bestand.indikatoren()) {
        const auto* fachplanung = bestand.fachplanung(i.fachplanung);
        ergebnis.tabelle.zeilen.push_back({Feld(i.code), Feld(i.name), Feld(i.formel), Feld(i.einheit),
                                           Feld(std::string(toText(i.richtung))),
                                           fachplanung != nullptr ? Feld(fachplanung->name) : Feld(),
                                           Feld(i.themenfeld)});
    }
    return ergebnis;
}

Result<Ergebnis> indikator(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf, store::OpenMode::kReadWrite));
    const auto code = aufruf.argumente.front().toStdString();
    Indikator i;
    if (const auto* known = werkbank->bestand().indikator(code)) i = *known;
    const bool isNew = !i.id.valid();
    if (isNew) i.code = code;
    if (aufruf.hat("name")) i.name = aufruf.text("name");
    if (aufruf.hat("formel")) i.formel = aufruf.text("formel");
    if (aufruf.hat("einheit")) i.einheit = aufruf.text("einheit");
    if (isNew && (i.name.empty() || i.formel.empty()))
        return makeError(codes::kUsage, {"Ein neuer Indikator braucht --name und --formel"});
    if (aufruf.hat("richtung")) {
        const auto richtung = richtungFromText(aufruf.text("richtung"));
        if (!richtung)
            return makeError(codes::kBadOption,
                             {"--richtung", aufruf.text("richtung"), "hoch_schlecht, hoch_gut, neutral"});
        i.richtung = *richtung;
    }
    ISP_TRY(i.nachkommastellen, zahlOf(aufruf, "nachkommastellen", i.nachkommastellen, 0, 6));
    ISP_TRY([[maybe_unused]] const auto id, werkbank->speichereIndikator(i));
    Ergebnis ergebnis;
    ergebnis.hinweis =
        (isNew ? QStringLiteral("Indikator %1 angelegt.") : QStringLiteral("Indikator %1 geändert."))
            .arg(q(i.code));
    return ergebnis;
}

namespace {

/// Each break that lies between the Perioden shown, once.
void nenneBrueche(const workspace::Werteblock& block, const std::vector<std::size_t>& gezeigt,
                  IssueList& issues) {
    if (gezeigt.size() < 2) return;
    for (const auto& b : block.brueche)
        if (b.liegtZwischen(block.perioden[gezeigt.front()], block.perioden[gezeigt.back()]))
            issues.add(Severity::kNote, workspace::codes::kBruchInReihe,
                       {block.code, b.tag, b.text.empty() ? texte::wort(b.art).toStdString() : b.text});
}

}  // namespace

Result<Ergebnis> werte(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
    ISP_TRY(const auto filter, periodenOf(aufruf, PeriodenFilter{}));
    workspace::Abfrage abfrage{aufruf.argumente.front().toStdString(), ebene->id, {}, {}};
    for (const auto& text : aufruf.parser.values(QStringLiteral("merkmal")))
        abfrage.merkmale.push_back(text.toStdString());
    if (aufruf.hat("stand")) abfrage.stand = aufruf.text("stand");
    ISP_TRY(abfrage.gebietsstand, gebietsstandOf(aufruf));
    ISP_TRY(const auto antwort, workspace::frageAb(*werkbank, abfrage));

    Ergebnis ergebnis;
    auto& t = ergebnis.tabelle;
    t.spalten = {QStringLiteral("schluessel"), QStringLiteral("raum"), QStringLiteral("periode")};
    for (const auto& merkmal : antwort.merkmale)
        t.spalten.push_back(q(merkmal));
    for (const auto* name : {"wert", "zeichen", "anteil_vorhanden"})
        t.spalten.push_back(QLatin1String(name));
    if (!abfrage.gebietsstand.empty()) t.spalten.push_back(QStringLiteral("umgerechnet"));
    bool anyPeriode = false;
    for (const auto& teil : antwort.teile) {
        const auto& block = *teil.block;
        for (const auto i : block.indices(filter)) {
            anyPeriode = true;
            for (std::size_t r = 0; r < block.raeume.size(); ++r) {
                const auto& raum = bestand.raeume()[block.raeume[r]];
                const auto& zelle = block.zelle(i, r);
                if (antwort.alle && !zelle.vorhanden) continue;
                std::vector<Feld> row = {Feld(raum.schluessel), Feld(raum.name),
                                         Feld(block.perioden[i].toString())};
                for (const auto& name : teil.auspraegungen)
                    row.emplace_back(name);
                row.push_back(Feld::zahl(zelle.wert, block.nachkommastellen));
                row.emplace_back(std::string(symbol(zelle.zeichen)));
                row.push_back(Feld::zahl(static_cast<double>(zelle.anteilVorhanden), 2));
                if (!abfrage.gebietsstand.empty()) row.emplace_back(zelle.umgerechnet);
                t.zeilen.push_back(std::move(row));
            }
        }
        nenneBrueche(block, block.indices(filter), ergebnis.issues);
    }
    if (!anyPeriode && aufruf.hat("periode"))
        return makeError(workspace::codes::kNoPeriode, {abfrage.code, aufruf.text("periode")});
    return ergebnis;
}

}  // namespace isp::cli
