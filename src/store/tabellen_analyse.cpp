// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analyse.h"
#include "store/ablage_impl.h"

namespace isp::store {

template <>
const Tabelle<Ansicht>& tabelle<Ansicht>() {
    static const Tabelle<Ansicht> kTabelle{
        "ansicht",
        "name",
        {spalte("name", &Ansicht::name), spalte("notiz", &Ansicht::notiz), spalte("art", &Ansicht::art),
         spalte("thema", &Ansicht::thema), spalte("definition", &Ansicht::definition),
         spalte("stand", &Ansicht::stand), spalte("erstellt", &Ansicht::erstellt),
         spalte("wer", &Ansicht::wer), spalte("sortierung", &Ansicht::sortierung)},
        {},
        "sortierung, id",
        "thema = ?1"};
    return kTabelle;
}

template <>
const Tabelle<Befund>& tabelle<Befund>() {
    static const Tabelle<Befund> kTabelle{
        "befund",
        "text",
        {spalte("durchlauf", &Befund::durchlauf), spalte("art", &Befund::art),
         spalte("wertung", &Befund::wertung), spalte("text", &Befund::text),
         spalte("ansicht", &Befund::ansicht), spalte("aktivitaet", &Befund::aktivitaet),
         spalte("sortierung", &Befund::sortierung)},
        {verknuepfung("befund_raum", "befund", "raum", &Befund::raeume)},
        "sortierung, id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Angebot>& tabelle<Angebot>() {
    static const Tabelle<Angebot> kTabelle{
        "angebot",
        "name",
        {spalte("name", &Angebot::name), spalte("art", &Angebot::art), spalte("traeger", &Angebot::traeger),
         spalte("fachplanung", &Angebot::fachplanung), spalte("raum", &Angebot::raum),
         spalte("adresse", &Angebot::adresse), spalte("rechtswert", &Angebot::rechtswert),
         spalte("hochwert", &Angebot::hochwert), spalte("kapazitaet", &Angebot::kapazitaet),
         spalte("einheit", &Angebot::einheit), spalte("belegt", &Angebot::belegt),
         spalte("stand", &Angebot::stand), spalte("beschreibung", &Angebot::beschreibung),
         spalte("von", &Angebot::von), spalte("bis", &Angebot::bis), spalte("erfunden", &Angebot::erfunden)},
        {verknuepfung("angebot_zielgruppe", "angebot", "zielgruppe", &Angebot::zielgruppen),
         verknuepfung("angebot_einzugsraum", "angebot", "raum", &Angebot::einzugsraeume)},
        "name",
        ""};
    return kTabelle;
}

template <>
const Tabelle<Bestandseintrag>& tabelle<Bestandseintrag>() {
    static const Tabelle<Bestandseintrag> kTabelle{
        "bestandseintrag",
        "einschaetzung",
        {spalte("durchlauf", &Bestandseintrag::durchlauf), spalte("angebot", &Bestandseintrag::angebot),
         spalte("einschaetzung", &Bestandseintrag::einschaetzung)},
        {},
        "id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template <>
const Tabelle<Datenbedarf>& tabelle<Datenbedarf>() {
    static const Tabelle<Datenbedarf> kTabelle{
        "datenbedarf",
        "beschreibung",
        {spalte("durchlauf", &Datenbedarf::durchlauf), spalte("beschreibung", &Datenbedarf::beschreibung),
         spalte("an_wen", &Datenbedarf::anWen), spalte("zustand", &Datenbedarf::zustand),
         spalte("angefragt_am", &Datenbedarf::angefragtAm), spalte("frist", &Datenbedarf::frist),
         spalte("antwort", &Datenbedarf::antwort)},
        {},
        "id",
        "durchlauf IN (SELECT id FROM durchlauf WHERE thema = ?1)"};
    return kTabelle;
}

template class Ablage<Ansicht>;
template class Ablage<Befund>;
template class Ablage<Angebot>;
template class Ablage<Bestandseintrag>;
template class Ablage<Datenbedarf>;

}  // namespace isp::store
