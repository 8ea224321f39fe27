// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/aktivitaet.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Aktivitaet>& tabelle<Aktivitaet>() {
    static const Tabelle<Aktivitaet> kTabelle{
        "aktivitaet",
        "titel",
        {spalte("thema", &Aktivitaet::thema), spalte("schritt", &Aktivitaet::schritt),
         spalte("art", &Aktivitaet::art), spalte("phase", &Aktivitaet::phase),
         spalte("titel", &Aktivitaet::titel), spalte("absicht", &Aktivitaet::absicht),
         spalte("methode", &Aktivitaet::methode), spalte("beginn", &Aktivitaet::beginn),
         spalte("ende", &Aktivitaet::ende), spalte("ort", &Aktivitaet::ort),
         spalte("wiederholung", &Aktivitaet::wiederholung),
         spalte("wiederholung_bis", &Aktivitaet::wiederholungBis), spalte("serie", &Aktivitaet::serie),
         spalte("verantwortlich", &Aktivitaet::verantwortlich),
         spalte("vorbereitung", &Aktivitaet::vorbereitung),
         spalte("durchfuehrung", &Aktivitaet::durchfuehrung), spalte("begleitung", &Aktivitaet::begleitung),
         spalte("nachbereitung", &Aktivitaet::nachbereitung), spalte("leitfaden", &Aktivitaet::leitfaden)},
        {},
        "beginn, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Teilnahme>& tabelle<Teilnahme>() {
    static const Tabelle<Teilnahme> kTabelle{
        "teilnahme",
        "rolle",
        {spalte("aktivitaet", &Teilnahme::aktivitaet), spalte("akteur", &Teilnahme::akteur),
         spalte("name", &Teilnahme::name), spalte("rolle", &Teilnahme::rolle),
         spalte("anwesend", &Teilnahme::anwesend)},
        {},
        "id",
        "aktivitaet IN (SELECT id FROM aktivitaet WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Arbeitsgruppe>& tabelle<Arbeitsgruppe>() {
    static const Tabelle<Arbeitsgruppe> kTabelle{
        "arbeitsgruppe",
        "name",
        {spalte("name", &Arbeitsgruppe::name), spalte("art", &Arbeitsgruppe::art),
         spalte("auftrag", &Arbeitsgruppe::auftrag), spalte("thema", &Arbeitsgruppe::thema),
         spalte("gegruendet", &Arbeitsgruppe::gegruendet), spalte("aufgeloest", &Arbeitsgruppe::aufgeloest),
         spalte("aufloesung_grund", &Arbeitsgruppe::aufloesungGrund),
         spalte("leitung", &Arbeitsgruppe::leitung)},
        {},
        "name",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Mitglied>& tabelle<Mitglied>() {
    static const Tabelle<Mitglied> kTabelle{
        "mitglied",
        "rolle",
        {spalte("gruppe", &Mitglied::gruppe), spalte("akteur", &Mitglied::akteur),
         spalte("rolle", &Mitglied::rolle), spalte("von", &Mitglied::von), spalte("bis", &Mitglied::bis)},
        {},
        "id",
        "gruppe IN (SELECT id FROM arbeitsgruppe WHERE thema = ?1)"};
    return kTabelle;
}

template class Ablage<Aktivitaet>;
template class Ablage<Teilnahme>;
template class Ablage<Arbeitsgruppe>;
template class Ablage<Mitglied>;

}  // namespace isp::store
