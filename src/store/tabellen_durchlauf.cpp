// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durchlauf.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Durchlauf>& tabelle<Durchlauf>() {
    static const Tabelle<Durchlauf> kTabelle{
        "durchlauf",
        "nummer",
        {spalte("thema", &Durchlauf::thema), spalte("nummer", &Durchlauf::nummer),
         spalte("beginn", &Durchlauf::beginn), spalte("ende", &Durchlauf::ende),
         spalte("anlass", &Durchlauf::anlass), spalte("zusammenfassung", &Durchlauf::zusammenfassung)},
        {},
        "nummer",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Schritt>& tabelle<Schritt>() {
    static const Tabelle<Schritt> kTabelle{
        "schritt",
        "art",
        {spalte("durchlauf", &Schritt::durchlauf), spalte("art", &Schritt::art),
         spalte("zustand", &Schritt::zustand), spalte("begruendung", &Schritt::begruendung),
         spalte("verantwortlich", &Schritt::verantwortlich), spalte("beginn", &Schritt::beginn),
         spalte("ende", &Schritt::ende), spalte("frist", &Schritt::frist),
         spalte("wiedervorlage", &Schritt::wiedervorlage), spalte("ergebnis", &Schritt::ergebnis),
         spalte("notiz", &Schritt::notiz)},
        {},
        "durchlauf, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Schrittwechsel>& tabelle<Schrittwechsel>() {
    static const Tabelle<Schrittwechsel> kTabelle{
        "schrittwechsel",
        "grund",
        {spalte("schritt", &Schrittwechsel::schritt), spalte("zeitpunkt", &Schrittwechsel::zeitpunkt),
         spalte("wer", &Schrittwechsel::wer), spalte("von", &Schrittwechsel::von),
         spalte("nach", &Schrittwechsel::nach), spalte("grund", &Schrittwechsel::grund)},
        {},
        "id",
        "schritt IN (SELECT s.id FROM schritt s JOIN durchlauf d ON d.id = s.durchlauf WHERE d.thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Beteiligung>& tabelle<Beteiligung>() {
    static const Tabelle<Beteiligung> kTabelle{
        "beteiligung",
        "notiz",
        {spalte("schritt", &Beteiligung::schritt), spalte("akteur", &Beteiligung::akteur),
         spalte("stufe", &Beteiligung::stufe), spalte("notiz", &Beteiligung::notiz)},
        {},
        "id",
        "schritt IN (SELECT s.id FROM schritt s JOIN durchlauf d ON d.id = s.durchlauf WHERE d.thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Anhang>& tabelle<Anhang>() {
    static const Tabelle<Anhang> kTabelle{
        "anhang",
        "name",
        {spalte("thema", &Anhang::thema), spalte("schritt", &Anhang::schritt),
         spalte("aktivitaet", &Anhang::aktivitaet), spalte("name", &Anhang::name),
         spalte("typ", &Anhang::typ), spalte("groesse", &Anhang::groesse), spalte("sha256", &Anhang::sha256),
         spalte("notiz", &Anhang::notiz), spalte("zeitpunkt", &Anhang::zeitpunkt)},
        {},
        "id",
        "thema = ?1 OR schritt IN (SELECT s.id FROM schritt s JOIN durchlauf d ON d.id = s.durchlauf WHERE "
        "d.thema = ?1) OR aktivitaet IN (SELECT id FROM aktivitaet WHERE thema = ?1)"};
    return kTabelle;
}

template class Ablage<Durchlauf>;
template class Ablage<Schritt>;
template class Ablage<Schrittwechsel>;
template class Ablage<Beteiligung>;
template class Ablage<Anhang>;

}  // namespace isp::store
