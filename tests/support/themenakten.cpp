// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themenakten.h"

#include <gtest/gtest.h>

namespace isp::test {

namespace {

template <typename T>
T& add(std::vector<T>& list, T record = {}) {
    record.id = {static_cast<std::int64_t>(list.size()) + 1};
    list.push_back(std::move(record));
    return list.back();
}

template <typename T>
T& addTo(std::vector<T>& list, DurchlaufId durchlauf) {
    auto& record = add(list);
    record.durchlauf = durchlauf;
    return record;
}

}  // namespace

Ziel wirkungsziel(DurchlaufId durchlauf) {
    Ziel z;
    z.id = {1};
    z.durchlauf = durchlauf;
    z.titel = "Weniger Kinder brauchen Hilfe beim Sprechen";
    z.wirkungshypothese = "Wer früh gefördert wird, spricht besser.";
    z.handlungsfeld = {1};
    z.indikator = {1};
    z.ausgangswert = 8.0;
    z.ausgangsjahr = 2020;
    z.zielwert = 5.0;
    z.zieljahr = 2030;
    return z;
}

Massnahme massnahme(DurchlaufId durchlauf) {
    Massnahme m;
    m.id = {1};
    m.durchlauf = durchlauf;
    m.titel = "Sprachförderung in allen Kitas";
    m.handlungsfeld = {1};
    m.verantwortlich = {1};
    m.beginn = "2027-01-01";
    m.ende = "2028-12-31";
    m.ziele = {ZielId{1}};
    return m;
}

Aktenbauer::Aktenbauer(Herkunft herkunft) {
    akte.thema.id = {1};
    akte.thema.titel = "Übergang Kita – Grundschule";
    akte.thema.herkunft = herkunft;
    akte.durchlaeufe.push_back({kDurchlauf, {}, akte.thema.id, 1, "2026-01-01", {}, {}, {}});
    addSchritte(kDurchlauf);
}

void Aktenbauer::addSchritte(DurchlaufId durchlauf) {
    for (const auto art : schrittarten())
        addTo(akte.schritte, durchlauf).art = art;
}

Aktenbauer& Aktenbauer::signifikanz(Signifikanz ergebnis) {
    akte.thema.signifikanz = ergebnis;
    akte.thema.signifikanzBegruendung = "Die Zahl steigt seit drei Jahren.";
    return *this;
}

Aktenbauer& Aktenbauer::beschluss(Beschlussergebnis ergebnis, const std::string& datum) {
    auto& b = add(akte.beschluesse);
    b.thema = akte.thema.id;
    b.gremium = "Sozialausschuss";
    b.datum = datum;
    b.ergebnis = ergebnis;
    return *this;
}

Schritt& Aktenbauer::schritt(Schrittart art) {
    for (auto& s : akte.schritte)
        if (s.durchlauf == akte.durchlaeufe.back().id && s.art == art) return s;
    std::abort();  // each Durchlauf has all seven
}

Aktenbauer& Aktenbauer::zustand(Schrittart art, Schrittzustand z) {
    schritt(art).zustand = z;
    return *this;
}

Aktenbauer& Aktenbauer::bis(Schrittart art) {
    for (const auto earlier : schrittarten()) {
        if (earlier > art) break;
        zustand(earlier, earlier == art ? Schrittzustand::kInArbeit : Schrittzustand::kAbgeschlossen);
    }
    return *this;
}

Aktenbauer& Aktenbauer::verantwortlich(Schrittart art, Akteursart wer, Akteursgruppe gruppe) {
    auto& a = add(stamm.akteure);
    a.name = "Fachdienst 50";
    a.art = wer;
    a.gruppe = gruppe;
    schritt(art).verantwortlich = a.id;
    return *this;
}

Aktenbauer& Aktenbauer::vollstaendig(Schrittart art) {
    static constexpr void (Aktenbauer::*kFill[])() = {
        &Aktenbauer::fillThema,    &Aktenbauer::fillAnalyse,   &Aktenbauer::fillInterpretation,
        &Aktenbauer::fillPlanung,  &Aktenbauer::fillUmsetzung, &Aktenbauer::fillWirkung,
        &Aktenbauer::fillAnpassung};
    verantwortlich(art);
    (this->*kFill[static_cast<std::size_t>(art)])();
    return *this;
}

void Aktenbauer::fillThema() {
    auto& t = akte.thema;
    t.auftragGremium = "Kreistag";
    t.auftragDatum = "2026-01-15";
    t.hinweisVon = "Gemeinde";
    t.hinweisText = "Plätze fehlen";
    if (t.herkunft == Herkunft::kExtern) signifikanz(Signifikanz::kWieA);
    t.fragestellung = "Wo brauchen Kinder Unterstützung?";
    t.zielgruppen = {ZielgruppeId{1}};
    t.raeume = {RaumId{1}};
    t.federfuehrung = {1};
    add(akte.fachplanungen).aspekt = "Schulfähigkeit";
}

void Aktenbauer::fillAnalyse() {
    akte.indikatorenset.indikatoren = {IndikatorId{1}};
    addTo(akte.befunde, kDurchlauf).ansicht = {1};
    addTo(akte.bestand, kDurchlauf);
    addTo(akte.datenbedarfe, kDurchlauf).zustand = Datenbedarfzustand::kAngefragt;
}

void Aktenbauer::fillInterpretation() {
    schritt(Schrittart::kInterpretation).ergebnis = "In zwei Räumen ist der Weg zur Schule schwerer.";
    addTo(akte.ruecksprachen, kDurchlauf);
    auto& need = addTo(akte.erfordernisse, kDurchlauf);
    need.begruendung = "Befund 1";
    addTo(akte.kriterien, kDurchlauf);
    auto& b = add(akte.bewertungen);
    b.erfordernis = need.id;
    b.kriterium = {1};
    b.akteur = {1};
    b.punkte = 3;
}

void Aktenbauer::fillPlanung() {
    addTo(akte.bedarfe, kDurchlauf);
    addTo(akte.handlungsfelder, kDurchlauf).prioritaet = 1;
    akte.ziele.push_back(wirkungsziel());
    akte.massnahmen.push_back(massnahme());
    auto& b = add(akte.budget);
    b.massnahme = {1};
    b.plan = 10000.0;
}

void Aktenbauer::fillUmsetzung() {
    if (akte.massnahmen.empty()) fillPlanung();
    akte.massnahmen.front().zustand = Massnahmezustand::kLaeuft;
    auto& m = add(akte.meilensteine);
    m.massnahme = {1};
    m.termin = "2020-01-01";
    m.erreichtAm = "2020-02-01";
    akte.budget.front().ist = 0.0;
    addTo(akte.abstimmungen, kDurchlauf);
}

void Aktenbauer::fillWirkung() {
    if (akte.ziele.empty()) fillPlanung();
    add(akte.zielbewertungen).ziel = {1};
    for (const auto art :
         {Ueberpruefungsart::kMassnahme, Ueberpruefungsart::kProzess, Ueberpruefungsart::kErgebnis})
        addTo(akte.ueberpruefungen, kDurchlauf).art = art;
}

void Aktenbauer::fillAnpassung() {
    entscheidung();
}

Aktenbauer& Aktenbauer::entscheidung(Entscheidungsart art) {
    auto& e = addTo(akte.entscheidungen, akte.durchlaeufe.back().id);
    e.art = art;
    e.begruendung = "Die Richtung stimmt.";
    return *this;
}

DurchlaufId Aktenbauer::naechster() {
    akte.durchlaeufe.back().ende = "2026-12-31";
    const auto number = static_cast<int>(akte.durchlaeufe.size()) + 1;
    const DurchlaufId id{number};
    akte.durchlaeufe.push_back({id, {}, akte.thema.id, number, "2027-01-01", {}, {}, {}});
    addSchritte(id);
    return id;
}

Status Aktenbauer::uebergang(Schrittart art, Schrittzustand nach, std::string_view grund) {
    return pruefeUebergang(akte, stamm, schritt(art), nach, grund);
}

Status Aktenbauer::zugang(Schrittart art) const {
    return pruefeZugang(akte, akte.durchlaeufe.back().id, art);
}

Kriterium Aktenbauer::kriterium(std::string_view id) const {
    const auto step = fromText<Schrittart>(id.substr(0, id.find('.')));
    if (step)
        for (const auto& k : kriterien(akte, stamm, kDurchlauf, *step))
            if (k.id == id) return k;
    ADD_FAILURE() << "no criterion " << id;
    return {};
}

}  // namespace isp::test
