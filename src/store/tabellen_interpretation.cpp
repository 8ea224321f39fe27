// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interpretation.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Ruecksprache>& tabelle<Ruecksprache>() {
    static const Tabelle<Ruecksprache> kTabelle{
        "ruecksprache",
        "gegenstand",
        {spalte("durchlauf", &Ruecksprache::durchlauf), spalte("datum", &Ruecksprache::datum),
         spalte("akteur", &Ruecksprache::akteur), spalte("gegenstand", &Ruecksprache::gegenstand),
         spalte("ergebnis", &Ruecksprache::ergebnis)},
        {},
        "datum, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Handlungserfordernis>& tabelle<Handlungserfordernis>() {
    static const Tabelle<Handlungserfordernis> kTabelle{
        "handlungserfordernis",
        "titel",
        {spalte("durchlauf", &Handlungserfordernis::durchlauf), spalte("titel", &Handlungserfordernis::titel),
         spalte("begruendung", &Handlungserfordernis::begruendung),
         spalte("verfolgt", &Handlungserfordernis::verfolgt),
         spalte("sortierung", &Handlungserfordernis::sortierung)},
        {verknuepfung("handlungserfordernis_raum", "handlungserfordernis", "raum",
                      &Handlungserfordernis::raeume),
         verknuepfung("handlungserfordernis_zielgruppe", "handlungserfordernis", "zielgruppe",
                      &Handlungserfordernis::zielgruppen),
         verknuepfung("handlungserfordernis_befund", "handlungserfordernis", "befund",
                      &Handlungserfordernis::befunde)},
        "sortierung, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Bewertungskriterium>& tabelle<Bewertungskriterium>() {
    static const Tabelle<Bewertungskriterium> kTabelle{
        "bewertungskriterium",
        "name",
        {spalte("durchlauf", &Bewertungskriterium::durchlauf), spalte("name", &Bewertungskriterium::name),
         spalte("erlaeuterung", &Bewertungskriterium::erlaeuterung),
         spalte("gewicht", &Bewertungskriterium::gewicht),
         spalte("sortierung", &Bewertungskriterium::sortierung)},
        {},
        "sortierung, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Bewertung>& tabelle<Bewertung>() {
    static const Tabelle<Bewertung> kTabelle{
        "bewertung",
        "punkte",
        {spalte("erfordernis", &Bewertung::erfordernis), spalte("kriterium", &Bewertung::kriterium),
         spalte("akteur", &Bewertung::akteur), spalte("punkte", &Bewertung::punkte)},
        {},
        "id",
        "erfordernis IN (SELECT id FROM handlungserfordernis WHERE durchlauf IN (SELECT id FROM durchlauf "
        "WHERE thema = ?1))"};
    return kTabelle;
}

template class Ablage<Ruecksprache>;
template class Ablage<Handlungserfordernis>;
template class Ablage<Bewertungskriterium>;
template class Ablage<Bewertung>;

}  // namespace isp::store
