// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planungsrunde.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Sitzungsreihe>& tabelle<Sitzungsreihe>() {
    static const Tabelle<Sitzungsreihe> kTabelle{
        "sitzungsreihe",
        "name",
        {spalte("name", &Sitzungsreihe::name), spalte("gruppe", &Sitzungsreihe::gruppe),
         spalte("wiederholung", &Sitzungsreihe::wiederholung), spalte("beginn", &Sitzungsreihe::beginn),
         spalte("dauer", &Sitzungsreihe::dauer), spalte("ort", &Sitzungsreihe::ort),
         spalte("notiz", &Sitzungsreihe::notiz)},
        {verknuepfung("sitzungsreihe_akteur", "sitzungsreihe", "akteur", &Sitzungsreihe::teilnehmende)},
        "name, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Sitzungstermin>& tabelle<Sitzungstermin>() {
    static const Tabelle<Sitzungstermin> kTabelle{
        "sitzungstermin",
        "titel",
        {spalte("reihe", &Sitzungstermin::reihe), spalte("gruppe", &Sitzungstermin::gruppe),
         spalte("titel", &Sitzungstermin::titel), spalte("datum", &Sitzungstermin::datum),
         spalte("beginn", &Sitzungstermin::beginn), spalte("ende", &Sitzungstermin::ende),
         spalte("ort", &Sitzungstermin::ort), spalte("zustand", &Sitzungstermin::zustand),
         spalte("leitung", &Sitzungstermin::leitung),
         spalte("schriftfuehrung", &Sitzungstermin::schriftfuehrung),
         spalte("begonnen", &Sitzungstermin::begonnen), spalte("beendet", &Sitzungstermin::beendet),
         spalte("vorbemerkung", &Sitzungstermin::vorbemerkung), spalte("notiz", &Sitzungstermin::notiz),
         spalte("erfunden", &Sitzungstermin::erfunden)},
        {},
        "datum, beginn, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Sitzungsteilnahme>& tabelle<Sitzungsteilnahme>() {
    static const Tabelle<Sitzungsteilnahme> kTabelle{
        "sitzungsteilnahme",
        "name",
        {spalte("sitzung", &Sitzungsteilnahme::sitzung), spalte("akteur", &Sitzungsteilnahme::akteur),
         spalte("name", &Sitzungsteilnahme::name), spalte("rolle", &Sitzungsteilnahme::rolle),
         spalte("anwesenheit", &Sitzungsteilnahme::anwesenheit)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Tagesordnungspunkt>& tabelle<Tagesordnungspunkt>() {
    static const Tabelle<Tagesordnungspunkt> kTabelle{
        "tagesordnungspunkt",
        "titel",
        {spalte("sitzung", &Tagesordnungspunkt::sitzung),
         spalte("sortierung", &Tagesordnungspunkt::sortierung), spalte("titel", &Tagesordnungspunkt::titel),
         spalte("art", &Tagesordnungspunkt::art), spalte("zustand", &Tagesordnungspunkt::zustand),
         spalte("herkunft", &Tagesordnungspunkt::herkunft), spalte("anlass", &Tagesordnungspunkt::anlass),
         spalte("bezug", &Tagesordnungspunkt::bezug), spalte("thema", &Tagesordnungspunkt::thema),
         spalte("prozessschritt", &Tagesordnungspunkt::prozessschritt),
         spalte("auftrag", &Tagesordnungspunkt::auftrag), spalte("ansicht", &Tagesordnungspunkt::ansicht),
         spalte("vorgaenger", &Tagesordnungspunkt::vorgaenger),
         spalte("minuten", &Tagesordnungspunkt::minuten), spalte("notiz", &Tagesordnungspunkt::notiz),
         spalte("protokoll", &Tagesordnungspunkt::protokoll)},
        {},
        "sitzung, sortierung, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Rundenbeschluss>& tabelle<Rundenbeschluss>() {
    static const Tabelle<Rundenbeschluss> kTabelle{
        "rundenbeschluss",
        "text",
        {spalte("sitzung", &Rundenbeschluss::sitzung), spalte("punkt", &Rundenbeschluss::punkt),
         spalte("text", &Rundenbeschluss::text), spalte("ja", &Rundenbeschluss::ja),
         spalte("nein", &Rundenbeschluss::nein), spalte("enthaltung", &Rundenbeschluss::enthaltung),
         spalte("thema", &Rundenbeschluss::thema),
         spalte("prozessschritt", &Rundenbeschluss::prozessschritt)},
        {},
        "sitzung, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Planungsauftrag>& tabelle<Planungsauftrag>() {
    static const Tabelle<Planungsauftrag> kTabelle{
        "planungsauftrag",
        "titel",
        {spalte("titel", &Planungsauftrag::titel), spalte("akteur", &Planungsauftrag::akteur),
         spalte("name", &Planungsauftrag::name), spalte("frist", &Planungsauftrag::frist),
         spalte("zustand", &Planungsauftrag::zustand), spalte("ergebnis", &Planungsauftrag::ergebnis),
         spalte("erteilt", &Planungsauftrag::erteilt), spalte("erledigt", &Planungsauftrag::erledigt),
         spalte("sitzung", &Planungsauftrag::sitzung), spalte("punkt", &Planungsauftrag::punkt),
         spalte("thema", &Planungsauftrag::thema), spalte("prozessschritt", &Planungsauftrag::prozessschritt),
         spalte("erfunden", &Planungsauftrag::erfunden)},
        {},
        "frist, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Praesentationsfolge>& tabelle<Praesentationsfolge>() {
    static const Tabelle<Praesentationsfolge> kTabelle{
        "praesentationsfolge",
        "name",
        {spalte("name", &Praesentationsfolge::name), spalte("sitzung", &Praesentationsfolge::sitzung),
         spalte("erstellt", &Praesentationsfolge::erstellt),
         spalte("gezeigt", &Praesentationsfolge::gezeigt)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Praesentationsfolie>& tabelle<Praesentationsfolie>() {
    static const Tabelle<Praesentationsfolie> kTabelle{
        "praesentationsfolie",
        "titel",
        {spalte("folge", &Praesentationsfolie::folge), spalte("sortierung", &Praesentationsfolie::sortierung),
         spalte("art", &Praesentationsfolie::art), spalte("titel", &Praesentationsfolie::titel),
         spalte("text", &Praesentationsfolie::text), spalte("punkt", &Praesentationsfolie::punkt),
         spalte("ansicht", &Praesentationsfolie::ansicht), spalte("thema", &Praesentationsfolie::thema),
         spalte("bedarf", &Praesentationsfolie::bedarf), spalte("notiz", &Praesentationsfolie::notiz)},
        {},
        "folge, sortierung, id",
        ""};
    return kTabelle;
}

template class Ablage<Sitzungsreihe>;
template class Ablage<Sitzungstermin>;
template class Ablage<Sitzungsteilnahme>;
template class Ablage<Tagesordnungspunkt>;
template class Ablage<Rundenbeschluss>;
template class Ablage<Planungsauftrag>;
template class Ablage<Praesentationsfolge>;
template class Ablage<Praesentationsfolie>;

}  // namespace isp::store
