// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planung.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Bedarf>& tabelle<Bedarf>() {
    static const Tabelle<Bedarf> kTabelle{
        "bedarf",
        "bezeichnung",
        {spalte("durchlauf", &Bedarf::durchlauf), spalte("bezeichnung", &Bedarf::bezeichnung),
         spalte("erfordernis", &Bedarf::erfordernis), spalte("zielgruppe", &Bedarf::zielgruppe),
         spalte("art", &Bedarf::art), spalte("bezug", &Bedarf::bezug), spalte("quote", &Bedarf::quote),
         spalte("quote_unten", &Bedarf::quoteUnten), spalte("quote_oben", &Bedarf::quoteOben),
         spalte("periode", &Bedarf::periode), spalte("prognosejahr", &Bedarf::prognosejahr),
         spalte("einheit", &Bedarf::einheit), spalte("begruendung", &Bedarf::begruendung)},
        {verknuepfung("bedarf_raum", "bedarf", "raum", &Bedarf::raeume),
         verknuepfung("bedarf_angebot", "bedarf", "angebot", &Bedarf::angebote)},
        "id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Bedarfsmenge>& tabelle<Bedarfsmenge>() {
    static const Tabelle<Bedarfsmenge> kTabelle{
        "bedarfsmenge",
        "begruendung",
        {spalte("bedarf", &Bedarfsmenge::bedarf), spalte("raum", &Bedarfsmenge::raum),
         spalte("menge", &Bedarfsmenge::menge), spalte("begruendung", &Bedarfsmenge::begruendung)},
        {},
        "id",
        "bedarf IN (SELECT id FROM bedarf WHERE durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1))"};
    return kTabelle;
}

template <>
const Tabelle<Handlungsfeld>& tabelle<Handlungsfeld>() {
    static const Tabelle<Handlungsfeld> kTabelle{
        "handlungsfeld",
        "titel",
        {spalte("durchlauf", &Handlungsfeld::durchlauf), spalte("vorgaenger", &Handlungsfeld::vorgaenger),
         spalte("titel", &Handlungsfeld::titel), spalte("beschreibung", &Handlungsfeld::beschreibung),
         spalte("prioritaet", &Handlungsfeld::prioritaet)},
        {verknuepfung("handlungsfeld_handlungserfordernis", "handlungsfeld", "handlungserfordernis",
                      &Handlungsfeld::erfordernisse)},
        "prioritaet, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Ziel>& tabelle<Ziel>() {
    static const Tabelle<Ziel> kTabelle{
        "ziel",
        "titel",
        {spalte("durchlauf", &Ziel::durchlauf), spalte("vorgaenger", &Ziel::vorgaenger),
         spalte("uebergeordnet", &Ziel::uebergeordnet), spalte("art", &Ziel::art),
         spalte("titel", &Ziel::titel), spalte("wirkungshypothese", &Ziel::wirkungshypothese),
         spalte("wirkungsstufe", &Ziel::wirkungsstufe), spalte("handlungsfeld", &Ziel::handlungsfeld),
         spalte("indikator", &Ziel::indikator), spalte("kennzahl", &Ziel::kennzahl),
         spalte("richtung", &Ziel::richtung), spalte("regel", &Ziel::regel),
         spalte("ausgangswert", &Ziel::ausgangswert), spalte("ausgangsjahr", &Ziel::ausgangsjahr),
         spalte("zielwert", &Ziel::zielwert), spalte("zieljahr", &Ziel::zieljahr),
         spalte("zustand", &Ziel::zustand), spalte("sortierung", &Ziel::sortierung)},
        {verknuepfung("ziel_raum", "ziel", "raum", &Ziel::raeume),
         verknuepfung("ziel_vergleichsraum", "ziel", "raum", &Ziel::vergleichsraeume)},
        "sortierung, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Massnahme>& tabelle<Massnahme>() {
    static const Tabelle<Massnahme> kTabelle{
        "massnahme",
        "titel",
        {spalte("durchlauf", &Massnahme::durchlauf), spalte("vorgaenger", &Massnahme::vorgaenger),
         spalte("titel", &Massnahme::titel), spalte("beschreibung", &Massnahme::beschreibung),
         spalte("handlungsfeld", &Massnahme::handlungsfeld),
         spalte("verantwortlich", &Massnahme::verantwortlich), spalte("beginn", &Massnahme::beginn),
         spalte("ende", &Massnahme::ende), spalte("zustand", &Massnahme::zustand),
         spalte("fortschritt", &Massnahme::fortschritt), spalte("stand", &Massnahme::stand),
         spalte("sortierung", &Massnahme::sortierung), spalte("erfunden", &Massnahme::erfunden)},
        {verknuepfung("massnahme_raum", "massnahme", "raum", &Massnahme::raeume),
         verknuepfung("massnahme_ziel", "massnahme", "ziel", &Massnahme::ziele)},
        "sortierung, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Meilenstein>& tabelle<Meilenstein>() {
    static const Tabelle<Meilenstein> kTabelle{
        "meilenstein",
        "titel",
        {spalte("massnahme", &Meilenstein::massnahme), spalte("titel", &Meilenstein::titel),
         spalte("termin", &Meilenstein::termin), spalte("erreicht_am", &Meilenstein::erreichtAm)},
        {},
        "termin, id",
        "massnahme IN (SELECT id FROM massnahme WHERE durchlauf IN (SELECT id FROM durchlauf WHERE thema = "
        "?1))"};
    return kTabelle;
}

template <>
const Tabelle<Budgetposten>& tabelle<Budgetposten>() {
    static const Tabelle<Budgetposten> kTabelle{
        "budgetposten",
        "posten",
        {spalte("massnahme", &Budgetposten::massnahme), spalte("jahr", &Budgetposten::jahr),
         spalte("posten", &Budgetposten::posten), spalte("plan", &Budgetposten::plan),
         spalte("ist", &Budgetposten::ist), spalte("finanzierung", &Budgetposten::finanzierung)},
        {},
        "jahr, id",
        "massnahme IN (SELECT id FROM massnahme WHERE durchlauf IN (SELECT id FROM durchlauf WHERE thema = "
        "?1))"};
    return kTabelle;
}

template <>
const Tabelle<Abstimmung>& tabelle<Abstimmung>() {
    static const Tabelle<Abstimmung> kTabelle{
        "abstimmung",
        "gegenstand",
        {spalte("durchlauf", &Abstimmung::durchlauf), spalte("massnahme", &Abstimmung::massnahme),
         spalte("datum", &Abstimmung::datum), spalte("beteiligte", &Abstimmung::beteiligte),
         spalte("gegenstand", &Abstimmung::gegenstand), spalte("ergebnis", &Abstimmung::ergebnis),
         spalte("beitrag_isp", &Abstimmung::beitragIsp)},
        {},
        "datum, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template class Ablage<Bedarf>;
template class Ablage<Bedarfsmenge>;
template class Ablage<Handlungsfeld>;
template class Ablage<Ziel>;
template class Ablage<Massnahme>;
template class Ablage<Meilenstein>;
template class Ablage<Budgetposten>;
template class Ablage<Abstimmung>;

}  // namespace isp::store
