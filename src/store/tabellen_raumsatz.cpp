// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raumsatz.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Raumsatz>& tabelle<Raumsatz>() {
    static const Tabelle<Raumsatz> kTabelle{
        "raumsatz",
        "art",
        {spalte("ebene", &Raumsatz::ebene), spalte("art", &Raumsatz::art),
         spalte("fachplanung", &Raumsatz::fachplanung), spalte("notiz", &Raumsatz::notiz)},
        {},
        "id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Raumzweck>& tabelle<Raumzweck>() {
    static const Tabelle<Raumzweck> kTabelle{
        "raumzweck",
        "zweck",
        {spalte("raum", &Raumzweck::raum), spalte("thema", &Raumzweck::thema),
         spalte("massnahme", &Raumzweck::massnahme), spalte("akteur", &Raumzweck::akteur),
         spalte("zweck", &Raumzweck::zweck)},
        {},
        "id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Sozialraum>& tabelle<Sozialraum>() {
    static const Tabelle<Sozialraum> kTabelle{
        "sozialraum",
        "name",
        {spalte("name", &Sozialraum::name), spalte("notiz", &Sozialraum::notiz),
         spalte("quelle", &Sozialraum::quelle), spalte("geometrie", &Sozialraum::geometrie)},
        {},
        "name, id",
        ""};
    return kTabelle;
}

template class Ablage<Raumsatz>;
template class Ablage<Raumzweck>;
template class Ablage<Sozialraum>;

}  // namespace isp::store
