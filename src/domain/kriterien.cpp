// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The done-criteria of the seven steps (design.md, "What each step holds").
#include "base/clock.h"
#include "domain/kreislauf.h"
#include "domain/text.h"

#include <array>
#include <set>

namespace isp {

namespace {

using Liste = std::vector<Kriterium>;

/// What the criteria of one Durchlauf are judged on.
struct Lage {
    const Themenakte& akte;
    DurchlaufId durchlauf;

    template <typename T>
    [[nodiscard]] std::vector<T> in(const std::vector<T>& records) const {
        return Themenakte::imDurchlauf(records, durchlauf);
    }
    [[nodiscard]] const Schritt* schritt(Schrittart art) const { return akte.schritt(durchlauf, art); }
};

bool given(const std::string& text) {
    return !trim(text).empty();
}

Kriterium fact(std::string_view id, bool met, bool mandatory = true) {
    return {id, met, mandatory, 0, 0};
}

/// Met where there is at least one and none lacks anything.
template <typename T, typename Complete>
Kriterium counted(std::string_view id, const std::vector<T>& records, Complete complete,
                  bool mandatory = true) {
    Kriterium k{id, false, mandatory, static_cast<int>(records.size()), 0};
    for (const auto& record : records)
        if (!complete(record)) ++k.offen;
    k.erfuellt = k.anzahl > 0 && k.offen == 0;
    return k;
}

/// Met where none of what is there lacks anything, also where there is nothing.
Kriterium noneOpen(Kriterium k) {
    k.erfuellt = k.offen == 0;
    return k;
}

template <typename T>
Kriterium some(std::string_view id, const std::vector<T>& records, bool mandatory = true) {
    return counted(
        id, records, [](const T&) { return true; }, mandatory);
}

Liste thema(const Lage& l) {
    const auto& t = l.akte.thema;
    Liste out;
    if (t.herkunft == Herkunft::kPolitik)
        out.push_back(fact("thema.auftrag", given(t.auftragGremium) && given(t.auftragDatum)));
    if (t.herkunft == Herkunft::kExtern) {
        out.push_back(fact("thema.hinweis", given(t.hinweisVon) && given(t.hinweisText)));
        const bool decided = t.signifikanz != Signifikanz::kOffen && given(t.signifikanzBegruendung);
        const bool answered = t.signifikanz != Signifikanz::kAntwort || given(t.antwort);
        out.push_back(fact("thema.signifikanz", decided && answered));
    }
    out.push_back(fact("thema.fragestellung", given(t.fragestellung)));
    out.push_back(fact("thema.zielgruppen", !t.zielgruppen.empty()));
    out.push_back(fact("thema.raeume", !t.raeume.empty(), false));
    out.push_back(fact("thema.federfuehrung", t.federfuehrung.valid()));
    out.push_back(counted(
        "thema.fachplanungen", l.akte.fachplanungen,
        [](const ThemaFachplanung& f) { return given(f.aspekt); }, false));
    return out;
}

Liste analyse(const Lage& l) {
    const auto& set = l.akte.indikatorenset;
    auto befunde = l.in(l.akte.befunde);
    std::erase_if(befunde, [](const Befund& b) { return b.art != Befundart::kDaten; });
    return {fact("analyse.indikatorenset", !set.indikatoren.empty() || !set.kennzahlen.empty()),
            counted("analyse.befunde", befunde, [](const Befund& b) { return b.ansicht.valid(); }),
            some("analyse.bestand", l.in(l.akte.bestand), false),
            noneOpen(counted(
                "analyse.datenluecken", l.in(l.akte.datenbedarfe),
                [](const Datenbedarf& d) { return d.zustand != Datenbedarfzustand::kOffen; }, false))};
}

Liste interpretation(const Lage& l) {
    const auto* schritt = l.schritt(Schrittart::kInterpretation);
    Kriterium judged{"interpretation.gewichtung", false, false, 0, 0};
    for (const auto& g : gewichte(l.akte, l.durchlauf)) {
        ++judged.anzahl;
        if (!g.punkte) ++judged.offen;
    }
    judged.erfuellt = judged.anzahl > 0 && judged.offen == 0;
    return {fact("interpretation.text", schritt != nullptr && given(schritt->ergebnis)),
            some("interpretation.ruecksprachen", l.in(l.akte.ruecksprachen), false),
            counted("interpretation.erfordernisse", l.in(l.akte.erfordernisse),
                    [](const Handlungserfordernis& h) { return given(h.begruendung); }),
            judged};
}

bool complete(const Ziel& z) {
    const bool measured = z.indikator.valid() != z.kennzahl.valid();
    // To be held without a value of its own, a figure is held at its baseline.
    const bool held = z.regel == Zielregel::kHalten || z.richtung == Zielrichtung::kHalten;
    const bool target = held || z.regel == Zielregel::kRichtung || z.zielwert.has_value();
    return measured && target && z.ausgangswert && z.ausgangsjahr && z.zieljahr && given(z.wirkungshypothese);
}

std::vector<Ziel> wirkungsziele(const Lage& l) {
    auto ziele = l.in(l.akte.ziele);
    std::erase_if(ziele, [](const Ziel& z) { return z.art != Zielart::kWirkungsziel; });
    return ziele;
}

/// Items of the Massnahmen of this Durchlauf.
template <typename T>
std::vector<T> ofMassnahmen(const Lage& l, const std::vector<T>& records) {
    std::set<MassnahmeId> ids;
    for (const auto& m : l.in(l.akte.massnahmen))
        ids.insert(m.id);
    std::vector<T> out;
    for (const auto& record : records)
        if (ids.contains(record.massnahme)) out.push_back(record);
    return out;
}

Liste planung(const Lage& l) {
    return {some("planung.bedarf", l.in(l.akte.bedarfe)),
            counted("planung.handlungsfelder", l.in(l.akte.handlungsfelder),
                    [](const Handlungsfeld& h) { return h.prioritaet > 0; }),
            counted("planung.ziele", wirkungsziele(l), complete),
            counted("planung.massnahmen", l.in(l.akte.massnahmen),
                    [](const Massnahme& m) {
                        return m.verantwortlich.valid() && given(m.beginn) && given(m.ende) &&
                               !m.ziele.empty();
                    }),
            counted(
                "planung.budget", ofMassnahmen(l, l.akte.budget),
                [](const Budgetposten& b) { return b.plan.has_value(); }, false)};
}

Liste umsetzung(const Lage& l) {
    const auto today = Clock::todayIso();
    return {counted("umsetzung.stand", l.in(l.akte.massnahmen),
                    [](const Massnahme& m) { return m.zustand != Massnahmezustand::kGeplant; }),
            noneOpen(counted(
                "umsetzung.meilensteine", ofMassnahmen(l, l.akte.meilensteine),
                [&](const Meilenstein& m) {
                    return given(m.erreichtAm) || m.termin.empty() || m.termin >= today;
                },
                false)),
            counted(
                "umsetzung.budget_ist", ofMassnahmen(l, l.akte.budget),
                [](const Budgetposten& b) { return b.ist.has_value(); }, false),
            some("umsetzung.abstimmung", l.in(l.akte.abstimmungen), false)};
}

Liste wirkung(const Lage& l) {
    auto ziele = wirkungsziele(l);
    std::erase_if(ziele, [](const Ziel& z) { return z.zustand != Zielzustand::kGilt; });
    std::set<ZielId> rated;
    for (const auto& b : l.akte.zielbewertungen)
        rated.insert(b.ziel);
    const auto reviews = [&](std::string_view id, Ueberpruefungsart art) {
        auto found = l.in(l.akte.ueberpruefungen);
        std::erase_if(found, [art](const Ueberpruefung& u) { return u.art != art; });
        return some(id, found);
    };
    return {
        noneOpen(counted("wirkung.bewertung", ziele, [&](const Ziel& z) { return rated.contains(z.id); })),
        reviews("wirkung.massnahmen", Ueberpruefungsart::kMassnahme),
        reviews("wirkung.prozess", Ueberpruefungsart::kProzess),
        reviews("wirkung.ergebnisse", Ueberpruefungsart::kErgebnis)};
}

Liste anpassung(const Lage& l) {
    auto leading = l.in(l.akte.entscheidungen);
    std::erase_if(leading, [](const Entscheidung& e) { return e.art != Entscheidungsart::kNeuesThema; });
    return {
        counted("anpassung.entscheidungen", l.in(l.akte.entscheidungen),
                [](const Entscheidung& e) { return given(e.begruendung); }),
        noneOpen(counted(
            "anpassung.folgen", leading, [](const Entscheidung& e) { return e.folgethema.valid(); }, false))};
}

constexpr std::array<Liste (*)(const Lage&), kSchrittzahl> kListen = {
    thema, analyse, interpretation, planung, umsetzung, wirkung, anpassung};
constexpr std::array<std::string_view, kSchrittzahl> kVerantwortlich = {
    "thema.verantwortlich",    "analyse.verantwortlich",   "interpretation.verantwortlich",
    "planung.verantwortlich",  "umsetzung.verantwortlich", "wirkung.verantwortlich",
    "anpassung.verantwortlich"};

}  // namespace

std::vector<Kriterium> kriterien(const Themenakte& akte, const Stammdaten& stamm, DurchlaufId durchlauf,
                                 Schrittart art) {
    const Lage lage{akte, durchlauf};
    const auto* schritt = lage.schritt(art);
    if (schritt == nullptr) return {};
    const auto index = static_cast<std::size_t>(art);
    const bool answered = schritt->verantwortlich.valid() &&
                          pruefeVerantwortung(stamm, art, schritt->verantwortlich).has_value();
    Liste out = {fact(kVerantwortlich[index], answered)};
    for (auto& k : kListen[index](lage))
        out.push_back(k);
    return out;
}

}  // namespace isp
