// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datenluecke.h"
#include "domain/freigabe.h"
#include "domain/gebietsstand.h"
#include "domain/lieferant.h"
#include "domain/qualitativ.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Lieferant>& tabelle<Lieferant>() {
    static const Tabelle<Lieferant> kTabelle{
        "lieferant",
        "name",
        {spalte("name", &Lieferant::name), spalte("ansprechperson", &Lieferant::ansprechperson),
         spalte("email", &Lieferant::email), spalte("telefon", &Lieferant::telefon),
         spalte("anschrift", &Lieferant::anschrift), spalte("notiz", &Lieferant::notiz)},
        {},
        "name, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Importprofil>& tabelle<Importprofil>() {
    static const Tabelle<Importprofil> kTabelle{
        "importprofil",
        "name",
        {spalte("name", &Importprofil::name), spalte("name_klein", &Importprofil::nameKlein),
         spalte("lieferant", &Importprofil::lieferant), spalte("dateimuster", &Importprofil::dateimuster),
         spalte("kennzeichen", &Importprofil::kennzeichen), spalte("zuordnung", &Importprofil::zuordnung),
         spalte("notiz", &Importprofil::notiz), spalte("zuletzt", &Importprofil::zuletzt)},
        {},
        "name_klein, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Ortsmerkung>& tabelle<Ortsmerkung>() {
    static const Tabelle<Ortsmerkung> kTabelle{
        "ortsmerkung",
        "ort",
        {spalte("lieferant", &Ortsmerkung::lieferant), spalte("ebene", &Ortsmerkung::ebene),
         spalte("ort", &Ortsmerkung::ort), spalte("raum", &Ortsmerkung::raum)},
        {},
        "ort, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Kennzahlmerkung>& tabelle<Kennzahlmerkung>() {
    static const Tabelle<Kennzahlmerkung> kTabelle{
        "kennzahlmerkung",
        "ueberschrift",
        {spalte("lieferant", &Kennzahlmerkung::lieferant), spalte("tabelle", &Kennzahlmerkung::tabelle),
         spalte("ueberschrift", &Kennzahlmerkung::ueberschrift),
         spalte("kennzahl", &Kennzahlmerkung::kennzahl)},
        {},
        "ueberschrift, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<QualitativeQuelle>& tabelle<QualitativeQuelle>() {
    static const Tabelle<QualitativeQuelle> kTabelle{
        "qualitative_quelle",
        "titel",
        {spalte("art", &QualitativeQuelle::art), spalte("titel", &QualitativeQuelle::titel),
         spalte("beschreibung", &QualitativeQuelle::beschreibung),
         spalte("methode", &QualitativeQuelle::methode), spalte("ergebnis", &QualitativeQuelle::ergebnis),
         spalte("quelle", &QualitativeQuelle::quelle), spalte("von", &QualitativeQuelle::von),
         spalte("bis", &QualitativeQuelle::bis), spalte("themenfeld", &QualitativeQuelle::themenfeld),
         spalte("fachplanung", &QualitativeQuelle::fachplanung),
         spalte("aktivitaet", &QualitativeQuelle::aktivitaet),
         spalte("personenbezug", &QualitativeQuelle::personenbezug)},
        {verknuepfung("qualitative_quelle_raum", "qualitative_quelle", "raum", &QualitativeQuelle::raeume)},
        "titel, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Datenanfrage>& tabelle<Datenanfrage>() {
    static const Tabelle<Datenanfrage> kTabelle{
        "datenanfrage",
        "lieferant",
        {spalte("kennzahl", &Datenanfrage::kennzahl), spalte("ebene", &Datenanfrage::ebene),
         spalte("von", &Datenanfrage::von), spalte("bis", &Datenanfrage::bis),
         spalte("lieferant", &Datenanfrage::lieferant), spalte("zustand", &Datenanfrage::zustand),
         spalte("angefragt_am", &Datenanfrage::angefragtAm), spalte("frist", &Datenanfrage::frist),
         spalte("antwort", &Datenanfrage::antwort), spalte("notiz", &Datenanfrage::notiz)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Bruch>& tabelle<Bruch>() {
    static const Tabelle<Bruch> kTabelle{"bruch",
                                         "beschreibung",
                                         {spalte("kennzahl", &Bruch::kennzahl), spalte("raum", &Bruch::raum),
                                          spalte("periode", &Bruch::periode), spalte("art", &Bruch::art),
                                          spalte("beschreibung", &Bruch::beschreibung)},
                                         {},
                                         "periode, id",
                                         ""};
    return kTabelle;
}

template <>
const Tabelle<Wertbestaetigung>& tabelle<Wertbestaetigung>() {
    static const Tabelle<Wertbestaetigung> kTabelle{
        "wertbestaetigung",
        "grund",
        {spalte("regel", &Wertbestaetigung::regel), spalte("kennzahl", &Wertbestaetigung::kennzahl),
         spalte("raum", &Wertbestaetigung::raum), spalte("periode", &Wertbestaetigung::periode),
         spalte("wer", &Wertbestaetigung::wer), spalte("zeitpunkt", &Wertbestaetigung::zeitpunkt),
         spalte("grund", &Wertbestaetigung::grund)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Gebietsaenderung>& tabelle<Gebietsaenderung>() {
    static const Tabelle<Gebietsaenderung> kTabelle{
        "gebietsaenderung",
        "beschreibung",
        {spalte("datum", &Gebietsaenderung::datum), spalte("art", &Gebietsaenderung::art),
         spalte("beschreibung", &Gebietsaenderung::beschreibung),
         spalte("quelle", &Gebietsaenderung::quelle)},
        {},
        "datum, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Gebietsanteil>& tabelle<Gebietsanteil>() {
    static const Tabelle<Gebietsanteil> kTabelle{
        "gebietsanteil",
        "gebietsaenderung",
        {spalte("gebietsaenderung", &Gebietsanteil::gebietsaenderung), spalte("von", &Gebietsanteil::von),
         spalte("nach", &Gebietsanteil::nach), spalte("anteil_einwohner", &Gebietsanteil::anteilEinwohner),
         spalte("anteil_flaeche", &Gebietsanteil::anteilFlaeche)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Freigabe>& tabelle<Freigabe>() {
    static const Tabelle<Freigabe> kTabelle{
        "freigabe",
        "ziel",
        {spalte("zeitpunkt", &Freigabe::zeitpunkt), spalte("wer", &Freigabe::wer),
         spalte("art", &Freigabe::art), spalte("ziel", &Freigabe::ziel), spalte("inhalt", &Freigabe::inhalt),
         spalte("gesperrt", &Freigabe::gesperrt), spalte("zweitsperrungen", &Freigabe::zweitsperrungen)},
        {},
        "id",
        ""};
    return kTabelle;
}

template class Ablage<Lieferant>;
template class Ablage<Importprofil>;
template class Ablage<Ortsmerkung>;
template class Ablage<Kennzahlmerkung>;
template class Ablage<QualitativeQuelle>;
template class Ablage<Datenanfrage>;
template class Ablage<Bruch>;
template class Ablage<Wertbestaetigung>;
template class Ablage<Gebietsaenderung>;
template class Ablage<Gebietsanteil>;
template class Ablage<Freigabe>;

}  // namespace isp::store
