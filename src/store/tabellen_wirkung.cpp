// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wirkung.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Zielbewertung>& tabelle<Zielbewertung>() {
    static const Tabelle<Zielbewertung> kTabelle{
        "zielbewertung",
        "wetter",
        {spalte("ziel", &Zielbewertung::ziel), spalte("datum", &Zielbewertung::datum),
         spalte("jahr", &Zielbewertung::jahr), spalte("wert", &Zielbewertung::wert),
         spalte("prognose", &Zielbewertung::prognose), spalte("abweichung", &Zielbewertung::abweichung),
         spalte("wetter", &Zielbewertung::wetter), spalte("stand", &Zielbewertung::stand),
         spalte("kommentar", &Zielbewertung::kommentar)},
        {},
        "datum, id",
        "ziel IN (SELECT id FROM ziel WHERE durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1))"};
    return kTabelle;
}

template <>
const Tabelle<Ueberpruefung>& tabelle<Ueberpruefung>() {
    static const Tabelle<Ueberpruefung> kTabelle{
        "ueberpruefung",
        "feststellung",
        {spalte("durchlauf", &Ueberpruefung::durchlauf), spalte("art", &Ueberpruefung::art),
         spalte("massnahme", &Ueberpruefung::massnahme), spalte("ziel", &Ueberpruefung::ziel),
         spalte("schritt", &Ueberpruefung::schritt), spalte("feststellung", &Ueberpruefung::feststellung),
         spalte("empfehlung", &Ueberpruefung::empfehlung)},
        {},
        "id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Entscheidung>& tabelle<Entscheidung>() {
    static const Tabelle<Entscheidung> kTabelle{
        "entscheidung",
        "art",
        {spalte("durchlauf", &Entscheidung::durchlauf), spalte("art", &Entscheidung::art),
         spalte("begruendung", &Entscheidung::begruendung), spalte("datum", &Entscheidung::datum),
         spalte("akteur", &Entscheidung::akteur), spalte("massnahme", &Entscheidung::massnahme),
         spalte("ziel", &Entscheidung::ziel), spalte("folgethema", &Entscheidung::folgethema)},
        {},
        "datum, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template class Ablage<Zielbewertung>;
template class Ablage<Ueberpruefung>;
template class Ablage<Entscheidung>;

}  // namespace isp::store
