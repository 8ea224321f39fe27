// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hinweis.h"
#include "domain/indexdefinition.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Indexdefinition>& tabelle<Indexdefinition>() {
    static const Tabelle<Indexdefinition> kTabelle{
        "indexdefinition",
        "name",
        {spalte("name", &Indexdefinition::name), spalte("name_klein", &Indexdefinition::nameKlein),
         spalte("notiz", &Indexdefinition::notiz)},
        {},
        "name_klein, id",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Indexfassung>& tabelle<Indexfassung>() {
    static const Tabelle<Indexfassung> kTabelle{
        "indexfassung",
        "nummer",
        {spalte("indexdefinition", &Indexfassung::definition), spalte("nummer", &Indexfassung::nummer),
         spalte("zeitpunkt", &Indexfassung::zeitpunkt), spalte("wer", &Indexfassung::wer),
         spalte("anlass", &Indexfassung::anlass), spalte("inhalt", &Indexfassung::inhalt)},
        {},
        "indexdefinition, nummer",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Hinweisbearbeitung>& tabelle<Hinweisbearbeitung>() {
    static const Tabelle<Hinweisbearbeitung> kTabelle{
        "hinweisbearbeitung",
        "code",
        {spalte("regel", &Hinweisbearbeitung::regel), spalte("code", &Hinweisbearbeitung::code),
         spalte("ebene", &Hinweisbearbeitung::ebene), spalte("raum", &Hinweisbearbeitung::raum),
         spalte("gegenstand", &Hinweisbearbeitung::gegenstand),
         spalte("periode", &Hinweisbearbeitung::periode), spalte("wert", &Hinweisbearbeitung::wert),
         spalte("erklaerung", &Hinweisbearbeitung::erklaerung), spalte("grund", &Hinweisbearbeitung::grund),
         spalte("wer", &Hinweisbearbeitung::wer), spalte("zeitpunkt", &Hinweisbearbeitung::zeitpunkt),
         spalte("thema", &Hinweisbearbeitung::thema)},
        {},
        "id",
        ""};
    return kTabelle;
}

template class Ablage<Indexdefinition>;
template class Ablage<Indexfassung>;
template class Ablage<Hinweisbearbeitung>;

}  // namespace isp::store
