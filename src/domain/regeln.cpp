// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records of a Thema up to step 3, and of those without numbers.
#include "domain/regeln.h"

#include "domain/codes.h"
#include "domain/regelkette.h"
#include "domain/text.h"

namespace isp {

template <>
Status pruefeRegeln(const Zielgruppe& z) {
    return Regelkette().pflicht("name", z.name).status();
}

template <>
Status pruefeRegeln(const Akteur& a) {
    return Regelkette().pflicht("name", a.name).status();
}

template <>
Status pruefeRegeln(const Beziehung& b) {
    Regelkette kette;
    kette.pflicht("von", b.von).pflicht("nach", b.nach).bereich("staerke", b.staerke, 1, 3);
    // An actor has no tie to itself.
    return kette.pflicht("nach", b.von == b.nach ? AkteurId{} : b.nach).status();
}

template <>
Status pruefeRegeln(const Indikatorenset& i) {
    return Regelkette().pflicht("name", i.name).status();
}

template <>
Status pruefeRegeln(const Thema& t) {
    Regelkette kette;
    kette.pflicht("titel", t.titel).datum("wiedervorlage", t.wiedervorlage).datum("angelegt", t.angelegt);
    kette.datum("auftrag_datum", t.auftragDatum);
    kette.folge("hinweis_datum", t.hinweisDatum, "signifikanz_datum", t.signifikanzDatum);
    kette.folge("hinweis_datum", t.hinweisDatum, "antwort_datum", t.antwortDatum);
    if (t.signifikanz != Signifikanz::kOffen)
        kette.pflicht("signifikanz_begruendung", t.signifikanzBegruendung);
    return kette.folge("angelegt", t.angelegt, "beendet_am", t.beendetAm).status();
}

template <>
Status pruefeRegeln(const ThemaFachplanung& t) {
    return Regelkette().pflicht("thema", t.thema).pflicht("fachplanung", t.fachplanung).status();
}

template <>
Status pruefeRegeln(const Beschluss& b) {
    Regelkette kette;
    kette.pflicht("thema", b.thema).pflicht("gremium", b.gremium);
    kette.folge("vorlage_datum", b.vorlageDatum, "datum", b.datum);
    // A date without a result and a result without a date are both half a Beschluss.
    if (b.ergebnis != Beschlussergebnis::kOffen) kette.pflicht("datum", b.datum);
    if (!b.datum.empty() && b.ergebnis == Beschlussergebnis::kOffen) kette.pflicht("ergebnis", std::string());
    return kette.status();
}

template <>
Status pruefeRegeln(const Durchlauf& d) {
    return Regelkette()
        .pflicht("thema", d.thema)
        .pflicht("beginn", d.beginn)
        .mindestens("nummer", d.nummer, 1)
        .folge("beginn", d.beginn, "ende", d.ende)
        .status();
}

template <>
Status pruefeRegeln(const Schritt& s) {
    return Regelkette()
        .pflicht("durchlauf", s.durchlauf)
        .folge("beginn", s.beginn, "ende", s.ende)
        .folge("beginn", s.beginn, "frist", s.frist)
        .datum("wiedervorlage", s.wiedervorlage)
        .status();
}

template <>
Status pruefeRegeln(const Beteiligung& b) {
    return Regelkette().pflicht("schritt", b.schritt).pflicht("akteur", b.akteur).status();
}

template <>
Status pruefeRegeln(const Anhang& a) {
    const auto mb = anhangMb(a.groesse);
    return Regelkette()
        .pflicht("name", a.name)
        .regel(a.name == fileNameFrom(a.name), makeError(codes::kAnhangName, {a.name}))
        .mindestens("groesse", static_cast<double>(a.groesse), 0)
        .regel(mb <= kAnhangHoechstMb, makeError(codes::kAnhangZuGross, {a.name, std::to_string(mb),
                                                                         std::to_string(kAnhangHoechstMb)}))
        .status();
}

template <>
Status pruefeRegeln(const Ansicht& a) {
    return Regelkette().pflicht("name", a.name).pflicht("definition", a.definition).status();
}

template <>
Status pruefeRegeln(const Befund& b) {
    return Regelkette().pflicht("durchlauf", b.durchlauf).pflicht("text", b.text).status();
}

template <>
Status pruefeRegeln(const Angebot& a) {
    return Regelkette()
        .pflicht("name", a.name)
        .mindestens("kapazitaet", a.kapazitaet, 0)
        .mindestens("belegt", a.belegt, 0)
        .datum("stand", a.stand)
        .folge("von", a.von, "bis", a.bis)
        .status();
}

template <>
Status pruefeRegeln(const Bestandseintrag& b) {
    return Regelkette().pflicht("durchlauf", b.durchlauf).pflicht("angebot", b.angebot).status();
}

template <>
Status pruefeRegeln(const Datenbedarf& d) {
    return Regelkette()
        .pflicht("durchlauf", d.durchlauf)
        .pflicht("beschreibung", d.beschreibung)
        .folge("angefragt_am", d.angefragtAm, "frist", d.frist)
        .status();
}

template <>
Status pruefeRegeln(const Ruecksprache& r) {
    return Regelkette()
        .pflicht("durchlauf", r.durchlauf)
        .pflicht("gegenstand", r.gegenstand)
        .datum("datum", r.datum)
        .status();
}

template <>
Status pruefeRegeln(const Handlungserfordernis& h) {
    return Regelkette().pflicht("durchlauf", h.durchlauf).pflicht("titel", h.titel).status();
}

template <>
Status pruefeRegeln(const Bewertungskriterium& b) {
    return Regelkette()
        .pflicht("durchlauf", b.durchlauf)
        .pflicht("name", b.name)
        .bereich("gewicht", b.gewicht, 0, 100)
        .status();
}

template <>
Status pruefeRegeln(const Bewertung& b) {
    return Regelkette()
        .pflicht("erfordernis", b.erfordernis)
        .pflicht("kriterium", b.kriterium)
        .pflicht("akteur", b.akteur)
        .bereich("punkte", b.punkte, 0, 4)
        .status();
}

template <>
Status pruefeRegeln(const Aktivitaet& a) {
    return Regelkette()
        .pflicht("titel", a.titel)
        .folge("beginn", a.beginn, "ende", a.ende)
        .folge("beginn", a.beginn, "wiederholung_bis", a.wiederholungBis)
        .status();
}

template <>
Status pruefeRegeln(const Teilnahme& t) {
    Regelkette kette;
    kette.pflicht("aktivitaet", t.aktivitaet);
    if (!t.akteur.valid()) kette.pflicht("name", t.name);
    return kette.status();
}

template <>
Status pruefeRegeln(const Arbeitsgruppe& a) {
    Regelkette kette;
    kette.pflicht("name", a.name).folge("gegruendet", a.gegruendet, "aufgeloest", a.aufgeloest);
    if (!a.aufgeloest.empty()) kette.pflicht("aufloesung_grund", a.aufloesungGrund);
    return kette.status();
}

template <>
Status pruefeRegeln(const Mitglied& m) {
    return Regelkette()
        .pflicht("gruppe", m.gruppe)
        .pflicht("akteur", m.akteur)
        .folge("von", m.von, "bis", m.bis)
        .status();
}

}  // namespace isp
