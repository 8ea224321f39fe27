// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thema.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Zielgruppe>& tabelle<Zielgruppe>() {
    static const Tabelle<Zielgruppe> kTabelle{
        "zielgruppe",
        "name",
        {spalte("name", &Zielgruppe::name), spalte("beschreibung", &Zielgruppe::beschreibung),
         spalte("sortierung", &Zielgruppe::sortierung)},
        {},
        "sortierung, name",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Akteur>& tabelle<Akteur>() {
    static const Tabelle<Akteur> kTabelle{
        "akteur",
        "name",
        {spalte("name", &Akteur::name), spalte("gruppe", &Akteur::gruppe), spalte("art", &Akteur::art),
         spalte("kontakt", &Akteur::kontakt), spalte("notiz", &Akteur::notiz), spalte("raum", &Akteur::raum),
         spalte("fachplanung", &Akteur::fachplanung)},
        {},
        "name",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Indikatorenset>& tabelle<Indikatorenset>() {
    static const Tabelle<Indikatorenset> kTabelle{
        "indikatorenset",
        "name",
        {spalte("name", &Indikatorenset::name), spalte("beschreibung", &Indikatorenset::beschreibung),
         spalte("sortierung", &Indikatorenset::sortierung)},
        {verknuepfung("indikatorenset_indikator", "indikatorenset", "indikator", &Indikatorenset::indikatoren,
                      "platz"),
         verknuepfung("indikatorenset_kennzahl", "indikatorenset", "kennzahl", &Indikatorenset::kennzahlen,
                      "platz")},
        "sortierung, name",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Thema>& tabelle<Thema>() {
    static const Tabelle<Thema> kTabelle{
        "thema",
        "titel",
        {spalte("titel", &Thema::titel),
         spalte("fragestellung", &Thema::fragestellung),
         spalte("beschreibung", &Thema::beschreibung),
         spalte("herkunft", &Thema::herkunft),
         spalte("zustand", &Thema::zustand),
         spalte("federfuehrung", &Thema::federfuehrung),
         spalte("indikatorenset", &Thema::indikatorenset),
         spalte("vorgaenger", &Thema::vorgaenger),
         spalte("sortierung", &Thema::sortierung),
         spalte("angelegt", &Thema::angelegt),
         spalte("wiedervorlage", &Thema::wiedervorlage),
         spalte("auftrag_gremium", &Thema::auftragGremium),
         spalte("auftrag_datum", &Thema::auftragDatum),
         spalte("auftrag_drucksache", &Thema::auftragDrucksache),
         spalte("hinweis_von", &Thema::hinweisVon),
         spalte("hinweis_datum", &Thema::hinweisDatum),
         spalte("hinweis_text", &Thema::hinweisText),
         spalte("signifikanz", &Thema::signifikanz),
         spalte("signifikanz_begruendung", &Thema::signifikanzBegruendung),
         spalte("signifikanz_datum", &Thema::signifikanzDatum),
         spalte("antwort", &Thema::antwort),
         spalte("antwort_datum", &Thema::antwortDatum),
         spalte("beendet_am", &Thema::beendetAm),
         spalte("beendet_grund", &Thema::beendetGrund),
         spalte("erfunden", &Thema::erfunden)},
        {verknuepfung("thema_zielgruppe", "thema", "zielgruppe", &Thema::zielgruppen),
         verknuepfung("thema_raum", "thema", "raum", &Thema::raeume)},
        "sortierung, id",
        "id = ?1"};
    return kTabelle;
}

template <>
const Tabelle<ThemaFachplanung>& tabelle<ThemaFachplanung>() {
    static const Tabelle<ThemaFachplanung> kTabelle{
        "thema_fachplanung",
        "aspekt",
        {spalte("thema", &ThemaFachplanung::thema), spalte("fachplanung", &ThemaFachplanung::fachplanung),
         spalte("aspekt", &ThemaFachplanung::aspekt),
         spalte("ansprechperson", &ThemaFachplanung::ansprechperson)},
        {},
        "id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Beschluss>& tabelle<Beschluss>() {
    static const Tabelle<Beschluss> kTabelle{
        "beschluss",
        "gremium",
        {spalte("thema", &Beschluss::thema), spalte("gremium", &Beschluss::gremium),
         spalte("drucksache", &Beschluss::drucksache), spalte("vorlage_datum", &Beschluss::vorlageDatum),
         spalte("datum", &Beschluss::datum), spalte("ergebnis", &Beschluss::ergebnis),
         spalte("wortlaut", &Beschluss::wortlaut), spalte("auflagen", &Beschluss::auflagen)},
        {},
        "vorlage_datum, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Beziehung>& tabelle<Beziehung>() {
    static const Tabelle<Beziehung> kTabelle{
        "beziehung",
        "art",
        {spalte("von", &Beziehung::von), spalte("nach", &Beziehung::nach), spalte("art", &Beziehung::art),
         spalte("staerke", &Beziehung::staerke), spalte("beidseitig", &Beziehung::beidseitig),
         spalte("thema", &Beziehung::thema), spalte("notiz", &Beziehung::notiz)},
        {},
        "id",
        ""};
    return kTabelle;
}

template class Ablage<Zielgruppe>;
template class Ablage<Akteur>;
template class Ablage<Indikatorenset>;
template class Ablage<Thema>;
template class Ablage<ThemaFachplanung>;
template class Ablage<Beschluss>;
template class Ablage<Beziehung>;

}  // namespace isp::store
