// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The done-criteria (design.md 2, what each step holds).
#include "base/clock.h"
#include "domain/kreislauf.h"
#include "themenakten.h"

#include <functional>
#include <gtest/gtest.h>
#include <set>

namespace isp {
namespace {

using test::Aktenbauer;
using A = Schrittart;
constexpr auto kDurchlauf = Aktenbauer::kDurchlauf;

TEST(Kriterien, NothingIsMetByAnEmptyStep) {
    // What is met where there is nothing says so by its words: no gap, no milestone overdue, no Ziel unrated.
    const std::set<std::string_view> none = {"analyse.datenluecken", "umsetzung.meilensteine",
                                             "wirkung.bewertung", "anpassung.folgen"};
    for (const auto herkunft : {Herkunft::kPolitik, Herkunft::kVerwaltung, Herkunft::kExtern})
        for (const auto art : schrittarten()) {
            Aktenbauer b(herkunft);
            const auto list = kriterien(b.akte, b.stamm, kDurchlauf, art);
            ASSERT_FALSE(list.empty());
            EXPECT_EQ(list.front().id, std::string(toText(art)) + ".verantwortlich");
            for (const auto& k : list)
                EXPECT_EQ(k.erfuellt, none.contains(k.id)) << k.id;
        }
}

TEST(Kriterien, EverythingIsMetByAFullOne) {
    for (const auto herkunft : {Herkunft::kPolitik, Herkunft::kVerwaltung, Herkunft::kExtern})
        for (const auto art : schrittarten()) {
            Aktenbauer b(herkunft);
            b.vollstaendig(art);
            for (const auto& k : kriterien(b.akte, b.stamm, kDurchlauf, art))
                EXPECT_TRUE(k.erfuellt) << k.id;
        }
}

TEST(Kriterien, OriginDecidesWhatIsAskedAboutIt) {
    const auto ids = [](Herkunft h) {
        Aktenbauer b(h);
        std::set<std::string_view> out;
        for (const auto& k : kriterien(b.akte, b.stamm, kDurchlauf, A::kThema))
            out.insert(k.id);
        return out;
    };
    EXPECT_TRUE(ids(Herkunft::kPolitik).contains("thema.auftrag"));
    EXPECT_FALSE(ids(Herkunft::kPolitik).contains("thema.signifikanz"));
    EXPECT_FALSE(ids(Herkunft::kVerwaltung).contains("thema.auftrag"));
    EXPECT_TRUE(ids(Herkunft::kExtern).contains("thema.hinweis"));
    EXPECT_TRUE(ids(Herkunft::kExtern).contains("thema.signifikanz"));
}

/// One thing taken out of a full step, and the criterion that misses it.
struct Mangel {
    std::string_view id;
    bool pflicht;
    std::function<void(Aktenbauer&)> mache;
    Herkunft herkunft = Herkunft::kPolitik;
};

const std::vector<Mangel>& maengel() {
    using B = Aktenbauer;
    static const std::vector<Mangel> list = {
        {"thema.verantwortlich", true, [](B& b) { b.schritt(A::kThema).verantwortlich = {}; }},
        {"thema.auftrag", true, [](B& b) { b.akte.thema.auftragDatum.clear(); }},
        {"thema.auftrag", true, [](B& b) { b.akte.thema.auftragGremium = " "; }},
        {"thema.hinweis", true, [](B& b) { b.akte.thema.hinweisVon.clear(); }, Herkunft::kExtern},
        {"thema.hinweis", true, [](B& b) { b.akte.thema.hinweisText.clear(); }, Herkunft::kExtern},
        {"thema.signifikanz", true, [](B& b) { b.signifikanz(Signifikanz::kOffen); }, Herkunft::kExtern},
        {"thema.signifikanz", true, [](B& b) { b.akte.thema.signifikanzBegruendung.clear(); },
         Herkunft::kExtern},
        {"thema.signifikanz", true, [](B& b) { b.signifikanz(Signifikanz::kAntwort); },
         Herkunft::kExtern},  // without an answer
        {"thema.fragestellung", true, [](B& b) { b.akte.thema.fragestellung = "\t"; }},
        {"thema.zielgruppen", true, [](B& b) { b.akte.thema.zielgruppen.clear(); }},
        {"thema.raeume", false, [](B& b) { b.akte.thema.raeume.clear(); }},
        {"thema.federfuehrung", true, [](B& b) { b.akte.thema.federfuehrung = {}; }},
        {"thema.fachplanungen", false, [](B& b) { b.akte.fachplanungen.front().aspekt.clear(); }},
        {"analyse.indikatorenset", true, [](B& b) { b.akte.indikatorenset.indikatoren.clear(); }},
        {"analyse.befunde", true, [](B& b) { b.akte.befunde.front().ansicht = {}; }},
        {"analyse.befunde", true, [](B& b) { b.akte.befunde.front().art = Befundart::kQualitativ; }},
        {"analyse.befunde", true, [](B& b) { b.akte.befunde.front().durchlauf = {2}; }},
        {"analyse.bestand", false, [](B& b) { b.akte.bestand.clear(); }},
        {"analyse.datenluecken", false,
         [](B& b) { b.akte.datenbedarfe.front().zustand = Datenbedarfzustand::kOffen; }},
        {"interpretation.text", true, [](B& b) { b.schritt(A::kInterpretation).ergebnis = "  "; }},
        {"interpretation.ruecksprachen", false, [](B& b) { b.akte.ruecksprachen.clear(); }},
        {"interpretation.erfordernisse", true, [](B& b) { b.akte.erfordernisse.front().begruendung = ""; }},
        {"interpretation.gewichtung", false, [](B& b) { b.akte.bewertungen.clear(); }},
        {"planung.bedarf", true, [](B& b) { b.akte.bedarfe.clear(); }},
        {"planung.handlungsfelder", true, [](B& b) { b.akte.handlungsfelder.front().prioritaet = 0; }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().wirkungshypothese.clear(); }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().indikator = {}; }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().ausgangswert.reset(); }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().ausgangsjahr.reset(); }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().zielwert.reset(); }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().zieljahr.reset(); }},
        {"planung.ziele", true, [](B& b) { b.akte.ziele.front().art = Zielart::kLeitziel; }},
        {"planung.massnahmen", true, [](B& b) { b.akte.massnahmen.front().verantwortlich = {}; }},
        {"planung.massnahmen", true, [](B& b) { b.akte.massnahmen.front().beginn.clear(); }},
        {"planung.massnahmen", true, [](B& b) { b.akte.massnahmen.front().ende.clear(); }},
        {"planung.massnahmen", true, [](B& b) { b.akte.massnahmen.front().ziele.clear(); }},
        {"planung.budget", false, [](B& b) { b.akte.budget.front().plan.reset(); }},
        {"umsetzung.stand", true,
         [](B& b) { b.akte.massnahmen.front().zustand = Massnahmezustand::kGeplant; }},
        {"umsetzung.meilensteine", false, [](B& b) { b.akte.meilensteine.front().erreichtAm.clear(); }},
        {"umsetzung.budget_ist", false, [](B& b) { b.akte.budget.front().ist.reset(); }},
        {"umsetzung.abstimmung", false, [](B& b) { b.akte.abstimmungen.clear(); }},
        {"wirkung.bewertung", true, [](B& b) { b.akte.zielbewertungen.clear(); }},
        {"wirkung.massnahmen", true,
         [](B& b) {
             std::erase_if(b.akte.ueberpruefungen,
                           [](const auto& u) { return u.art == Ueberpruefungsart::kMassnahme; });
         }},
        {"wirkung.prozess", true,
         [](B& b) {
             std::erase_if(b.akte.ueberpruefungen,
                           [](const auto& u) { return u.art == Ueberpruefungsart::kProzess; });
         }},
        {"wirkung.ergebnisse", true,
         [](B& b) {
             std::erase_if(b.akte.ueberpruefungen,
                           [](const auto& u) { return u.art == Ueberpruefungsart::kErgebnis; });
         }},
        {"anpassung.entscheidungen", true, [](B& b) { b.akte.entscheidungen.front().begruendung = " "; }},
        {"anpassung.folgen", false, [](B& b) { b.entscheidung(Entscheidungsart::kNeuesThema); }},
    };
    return list;
}

TEST(Kriterien, EachMissesItsOwnThingAndNoOther) {
    for (const auto& mangel : maengel()) {
        const auto art = *fromText<Schrittart>(mangel.id.substr(0, mangel.id.find('.')));
        Aktenbauer b(mangel.herkunft);
        b.vollstaendig(art);
        mangel.mache(b);
        for (const auto& k : kriterien(b.akte, b.stamm, kDurchlauf, art)) {
            EXPECT_EQ(k.erfuellt, k.id != mangel.id) << k.id << " when " << mangel.id << " is missing";
            if (k.id == mangel.id) {
                EXPECT_EQ(k.pflicht, mangel.pflicht) << k.id;
            }
        }
    }
}

TEST(Kriterien, EveryOneOfThemCanBeMissed) {
    std::set<std::string_view> missed;
    for (const auto& mangel : maengel())
        missed.insert(mangel.id);
    for (const auto herkunft : {Herkunft::kPolitik, Herkunft::kExtern})
        for (const auto art : schrittarten()) {
            Aktenbauer b(herkunft);
            for (const auto& k : kriterien(b.akte, b.stamm, kDurchlauf, art))
                EXPECT_TRUE(missed.contains(k.id) || k.id.ends_with(".verantwortlich")) << k.id;
        }
}

TEST(Kriterien, CountWhatIsThereAndWhatIsOpen) {
    Aktenbauer b;
    b.vollstaendig(A::kPlanung);
    auto second = test::wirkungsziel();
    second.id = {2};
    second.zielwert.reset();
    b.akte.ziele.push_back(second);
    const auto k = b.kriterium("planung.ziele");
    EXPECT_EQ(k.anzahl, 2);
    EXPECT_EQ(k.offen, 1);
    EXPECT_FALSE(k.erfuellt);
}

TEST(Kriterien, WhatIsHeldOrOnlyPointsAWayNeedsNoValue) {
    for (const auto regel : {Zielregel::kHalten, Zielregel::kRichtung}) {
        Aktenbauer b;
        b.vollstaendig(A::kPlanung);
        b.akte.ziele.front().regel = regel;
        b.akte.ziele.front().zielwert.reset();
        EXPECT_TRUE(b.kriterium("planung.ziele").erfuellt) << toText(regel);
    }
    Aktenbauer b;
    b.vollstaendig(A::kPlanung);
    b.akte.ziele.front().richtung = Zielrichtung::kHalten;
    b.akte.ziele.front().zielwert.reset();
    EXPECT_TRUE(b.kriterium("planung.ziele").erfuellt);
}

TEST(Kriterien, AMilestoneIsOverdueAfterItsDay) {
    Aktenbauer b;
    b.vollstaendig(A::kUmsetzung);
    auto& m = b.akte.meilensteine.front();
    m.erreichtAm.clear();
    m.termin = Clock::todayIso();
    EXPECT_TRUE(b.kriterium("umsetzung.meilensteine").erfuellt);
    m.termin.clear();
    EXPECT_TRUE(b.kriterium("umsetzung.meilensteine").erfuellt);
}

TEST(Kriterien, OnlyGoalsThatHoldAreRated) {
    Aktenbauer b;
    b.vollstaendig(A::kWirkung);
    b.akte.zielbewertungen.clear();
    b.akte.ziele.front().zustand = Zielzustand::kAufgegeben;
    EXPECT_TRUE(b.kriterium("wirkung.bewertung").erfuellt);
}

TEST(Kriterien, NothingSpentIsKnownAndNotMissing) {
    Aktenbauer b;
    b.vollstaendig(A::kUmsetzung);
    ASSERT_EQ(b.akte.budget.front().ist, 0.0);
    EXPECT_TRUE(b.kriterium("umsetzung.budget_ist").erfuellt);
}

TEST(Kriterien, AnUnknownStepHasNone) {
    Aktenbauer b;
    EXPECT_TRUE(kriterien(b.akte, b.stamm, DurchlaufId{7}, A::kThema).empty());
}

}  // namespace
}  // namespace isp
