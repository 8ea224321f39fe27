// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine of the steps (design.md 2, "Steuerungskreislauf").
#include "domain/codes.h"
#include "domain/kreislauf.h"
#include "themenakten.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

using test::Aktenbauer;
using A = Schrittart;
using Z = Schrittzustand;

/// The id of the code, or `` where it went well: what tests compare.
std::string_view code(const Status& status) {
    return status ? std::string_view() : status.error().code.id;
}

TEST(Kreislauf, HasSevenStepsInTheirOrder) {
    ASSERT_EQ(schrittarten().size(), 7U);
    for (int n = 1; n <= 7; ++n)
        EXPECT_EQ(nummer(*schrittart(n)), n);
    EXPECT_FALSE(schrittart(0));
    EXPECT_FALSE(schrittart(8));
}

/// Every pair of states of step 2, all its neighbours being as they should: what a planner may do with it.
TEST(Uebergang, TableOfAllPairs) {
    const std::string_view never = codes::kUebergang.id;
    const std::string_view ok;
    const Z states[] = {Z::kOffen, Z::kInArbeit, Z::kAbgeschlossen, Z::kEntfaellt};
    const std::string_view expected[4][4] = {
        // nach: offen, in Arbeit, abgeschlossen, entfällt
        {never, ok, never, ok},     // von offen
        {ok, never, ok, ok},        // von in Arbeit
        {never, ok, never, never},  // von abgeschlossen
        {never, ok, never, never},  // von entfällt
    };
    for (int from = 0; from < 4; ++from)
        for (int to = 0; to < 4; ++to) {
            Aktenbauer b;
            b.bis(A::kAnalyse).vollstaendig(A::kAnalyse).zustand(A::kAnalyse, states[from]);
            EXPECT_EQ(code(b.uebergang(A::kAnalyse, states[to])), expected[from][to])
                << toText(states[from]) << " → " << toText(states[to]);
        }
}

TEST(Uebergang, NamesStepAndStatesItCannotCombine) {
    Aktenbauer b;
    const auto refused = b.uebergang(A::kAnalyse, Z::kAbgeschlossen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args, (std::vector<std::string>{"analyse", "offen", "abgeschlossen"}));
}

TEST(Uebergang, LeavingOutGoingBackAndPuttingBackNeedAReason) {
    struct Fall {
        Z von;
        Z nach;
        bool grund;
    };
    const Fall faelle[] = {{Z::kOffen, Z::kInArbeit, false},    {Z::kInArbeit, Z::kAbgeschlossen, false},
                           {Z::kInArbeit, Z::kOffen, true},     {Z::kOffen, Z::kEntfaellt, true},
                           {Z::kInArbeit, Z::kEntfaellt, true}, {Z::kAbgeschlossen, Z::kInArbeit, true},
                           {Z::kEntfaellt, Z::kInArbeit, true}};
    for (const auto& f : faelle) {
        Aktenbauer b;
        b.bis(A::kAnalyse).vollstaendig(A::kAnalyse).zustand(A::kAnalyse, f.von);
        for (const auto* leer : {"", "  \n"})
            EXPECT_EQ(code(b.uebergang(A::kAnalyse, f.nach, leer)),
                      f.grund ? codes::kGrundFehlt.id : std::string_view())
                << toText(f.von) << " → " << toText(f.nach);
        EXPECT_EQ(code(b.uebergang(A::kAnalyse, f.nach, "Zahlen liegen vor")), std::string_view());
    }
}

TEST(Uebergang, TheFirstStepIsNeverLeftOutAndEveryOtherMayBe) {
    for (const auto art : schrittarten()) {
        Aktenbauer b;
        const auto left = b.uebergang(art, Z::kEntfaellt);
        EXPECT_EQ(code(left), art == A::kThema ? codes::kNichtAuslassbar.id : std::string_view())
            << toText(art);
    }
}

TEST(Uebergang, ClosingNeedsEveryMandatoryCriterion) {
    for (const auto art : schrittarten()) {
        Aktenbauer b;
        b.bis(art);
        const auto refused = b.uebergang(art, Z::kAbgeschlossen);
        ASSERT_EQ(code(refused), codes::kKriterienOffen.id) << toText(art);
        EXPECT_EQ(refused.error().args[0], toText(art));
        EXPECT_NE(refused.error().args[1].find(std::string(toText(art)) + ".verantwortlich"),
                  std::string::npos);
        b.vollstaendig(art);
        EXPECT_EQ(code(b.uebergang(art, Z::kAbgeschlossen)), std::string_view()) << toText(art);
    }
}

TEST(Uebergang, NamesWhatIsOpenAndOnlyThat) {
    Aktenbauer b;
    b.bis(A::kPlanung).vollstaendig(A::kPlanung);
    b.akte.ziele.front().zielwert.reset();
    b.akte.bedarfe.clear();
    b.akte.budget.clear();  // wished for, not mandatory
    const auto refused = b.uebergang(A::kPlanung, Z::kAbgeschlossen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args[1], "planung.bedarf, planung.ziele");
}

TEST(Uebergang, NothingMovesInAClosedDurchlauf) {
    Aktenbauer b;
    b.bis(A::kAnalyse).vollstaendig(A::kAnalyse);
    b.akte.durchlaeufe.front().ende = "2026-06-01";
    for (const auto nach : {Z::kAbgeschlossen, Z::kOffen, Z::kEntfaellt}) {
        const auto refused = b.uebergang(A::kAnalyse, nach);
        EXPECT_EQ(code(refused), codes::kDurchlaufZu.id);
        EXPECT_EQ(refused.error().args[0], "1");
    }
}

TEST(Zugang, AThemaThatRestsOrEndedIsNotWorkedOn) {
    for (const auto z : {Themenzustand::kRuht, Themenzustand::kBeendet, Themenzustand::kAbgelehnt,
                         Themenzustand::kBeantwortet}) {
        Aktenbauer b;
        b.akte.thema.zustand = z;
        EXPECT_EQ(code(b.zugang(A::kThema)), codes::kThemaRuht.id) << toText(z);
    }
}

/// What may be begun while the step before it is in each state: 3 beside 2, 6 beside 5, else one by one.
TEST(Zugang, ParallelWorkWhereItIsAllowed) {
    for (int n = 2; n <= 7; ++n) {
        const auto art = *schrittart(n);
        const auto before = *schrittart(n - 1);
        const bool beside = art == A::kInterpretation || art == A::kWirkung;
        for (const auto state : {Z::kOffen, Z::kInArbeit, Z::kAbgeschlossen, Z::kEntfaellt}) {
            Aktenbauer b;
            b.bis(before).zustand(before, state);
            const bool expected = erledigt(state) || (beside && state == Z::kInArbeit);
            EXPECT_EQ(b.zugang(art).has_value(), expected) << toText(art) << ", davor " << toText(state);
            if (!expected) {
                EXPECT_EQ(b.zugang(art).error().args[0], toText(before));
            }
        }
    }
}

TEST(Zugang, ParallelWorkIsNotClosedBeforeTheStepBesideIt) {
    Aktenbauer b;
    b.bis(A::kAnalyse).zustand(A::kInterpretation, Z::kInArbeit).vollstaendig(A::kInterpretation);
    EXPECT_EQ(code(b.uebergang(A::kInterpretation, Z::kAbgeschlossen)), codes::kVorherOffen.id);
    b.zustand(A::kAnalyse, Z::kAbgeschlossen);
    EXPECT_EQ(code(b.uebergang(A::kInterpretation, Z::kAbgeschlossen)), std::string_view());
}

TEST(Zugang, AnEarlierOpenStepHoldsAllThatFollow) {
    Aktenbauer b;
    b.bis(A::kUmsetzung).zustand(A::kAnalyse, Z::kInArbeit);
    EXPECT_EQ(b.zugang(A::kUmsetzung).error().args[0], "analyse");
    // Step 3 runs beside step 2, but step 4 does not run beside both.
    b.bis(A::kAnalyse).zustand(A::kInterpretation, Z::kAbgeschlossen).zustand(A::kPlanung, Z::kOffen);
    EXPECT_EQ(code(b.zugang(A::kPlanung)), codes::kVorherOffen.id);
}

/// Origin B: nothing after the analysis until the Gremium agreed.
TEST(Tor, OfOriginB) {
    using B = Beschlussergebnis;
    const std::pair<std::optional<B>, std::string_view> faelle[] = {
        {std::nullopt, codes::kBeschlussFehlt.id}, {B::kOffen, codes::kBeschlussFehlt.id},
        {B::kVertagt, codes::kBeschlussFehlt.id},  {B::kAbgelehnt, codes::kBeschlussAbgelehnt.id},
        {B::kAngenommen, std::string_view()},      {B::kGeaendert, std::string_view()}};
    for (const auto& [ergebnis, expected] : faelle)
        for (const auto art : schrittarten()) {
            Aktenbauer b(Herkunft::kVerwaltung);
            b.bis(art);
            if (ergebnis) b.beschluss(*ergebnis);
            EXPECT_EQ(code(b.zugang(art)), art <= A::kAnalyse ? std::string_view() : expected)
                << toText(art) << " " << (ergebnis ? toText(*ergebnis) : "–");
        }
}

TEST(Tor, OriginAHasNone) {
    for (const auto art : schrittarten())
        EXPECT_EQ(code(Aktenbauer(Herkunft::kPolitik).bis(art).zugang(art)), std::string_view());
}

TEST(Tor, TheBeschlussThatCountsIsTheLatestDecision) {
    using B = Beschlussergebnis;
    Aktenbauer b(Herkunft::kVerwaltung);
    b.bis(A::kInterpretation);
    EXPECT_EQ(geltenderBeschluss(b.akte), nullptr);
    b.beschluss(B::kAngenommen, "2026-03-01").beschluss(B::kVertagt, "2026-05-01");
    EXPECT_EQ(geltenderBeschluss(b.akte)->ergebnis, B::kAngenommen);  // put off later: the first one holds
    b.beschluss(B::kAbgelehnt, "2026-06-01");
    EXPECT_EQ(code(b.zugang(A::kInterpretation)), codes::kBeschlussAbgelehnt.id);
    b.beschluss(B::kGeaendert, "2026-04-01");  // entered last, but decided before
    EXPECT_EQ(code(b.zugang(A::kInterpretation)), codes::kBeschlussAbgelehnt.id);
    b.beschluss(B::kGeaendert, "2026-09-01");
    EXPECT_EQ(code(b.zugang(A::kInterpretation)), std::string_view());
}

TEST(Tor, ARejectedBeschlussDoesNotHoldAStepFast) {
    Aktenbauer b(Herkunft::kVerwaltung);
    b.bis(A::kInterpretation).beschluss(Beschlussergebnis::kAbgelehnt);
    EXPECT_EQ(code(b.uebergang(A::kInterpretation, Z::kOffen)), std::string_view());
    EXPECT_EQ(code(b.uebergang(A::kInterpretation, Z::kEntfaellt)), std::string_view());
}

/// Origin C: nothing after step 1 until the significance is judged; then as A, as B, or not at all.
TEST(Tor, OfOriginC) {
    using S = Signifikanz;
    for (const auto art : schrittarten()) {
        Aktenbauer b(Herkunft::kExtern);
        b.bis(art);
        const bool first = art == A::kThema;
        EXPECT_EQ(code(b.zugang(art)), first ? std::string_view() : codes::kSignifikanzOffen.id);
        b.signifikanz(S::kAntwort);
        EXPECT_EQ(code(b.zugang(art)), first ? std::string_view() : codes::kThemaBeantwortet.id);
        b.signifikanz(S::kWieA);
        EXPECT_EQ(code(b.zugang(art)), std::string_view());
        b.signifikanz(S::kWieB);
        EXPECT_EQ(code(b.zugang(art)), art <= A::kAnalyse ? std::string_view() : codes::kBeschlussFehlt.id);
        b.beschluss(Beschlussergebnis::kAngenommen);
        EXPECT_EQ(code(b.zugang(art)), std::string_view());
    }
}

/// Inside the administration a Fachdienstleitung answers for steps 5 and 6; outside whoever it is.
TEST(Verantwortung, OfStepsFiveAndSix) {
    for (const auto art : schrittarten())
        for (const auto& [wer, _] : Aufzaehlung<Akteursart>::werte)
            for (const auto& [gruppe, __] : Aufzaehlung<Akteursgruppe>::werte) {
                Aktenbauer b;
                b.verantwortlich(art, wer, gruppe);
                const bool bound = art == A::kUmsetzung || art == A::kWirkung;
                const bool refused =
                    bound && gruppe == Akteursgruppe::kVerwaltung && wer != Akteursart::kFachdienstleitung;
                const auto status = pruefeVerantwortung(b.stamm, art, b.schritt(art).verantwortlich);
                EXPECT_EQ(status.has_value(), !refused) << toText(art) << toText(wer) << toText(gruppe);
                if (status) continue;
                EXPECT_EQ(code(status), codes::kFachdienstleitung.id);
                EXPECT_EQ(status.error().location.field, "verantwortlich");
                EXPECT_EQ(status.error().args[1], "Fachdienst 50");
            }
    EXPECT_TRUE(pruefeVerantwortung({}, A::kUmsetzung, {}));  // nobody yet
}

TEST(Verantwortung, AStepIsNotClosedByWhoMayNotAnswerForIt) {
    Aktenbauer b;
    b.bis(A::kUmsetzung).vollstaendig(A::kUmsetzung);
    b.verantwortlich(A::kUmsetzung, Akteursart::kEinheit);
    EXPECT_EQ(code(b.uebergang(A::kUmsetzung, Z::kAbgeschlossen)), codes::kFachdienstleitung.id);
    EXPECT_FALSE(b.kriterium("umsetzung.verantwortlich").erfuellt);
}

TEST(Schrittlauf, WhatComesAfterAReopenedStepIsToBeLookedAtAgain) {
    Aktenbauer b;
    b.bis(A::kPlanung).zustand(A::kAnalyse, Z::kInArbeit);
    EXPECT_TRUE(ueberholt(b.akte, b.schritt(A::kInterpretation)));
    EXPECT_FALSE(ueberholt(b.akte, b.schritt(A::kThema)));
    EXPECT_FALSE(ueberholt(b.akte, b.schritt(A::kPlanung)));  // not finished yet
}

TEST(Schrittlauf, OverdueIsAnUnfinishedStepPastItsDay) {
    Schritt s;
    EXPECT_FALSE(ueberfaellig(s, "2026-11-28"));
    s.frist = "2026-11-28";
    EXPECT_FALSE(ueberfaellig(s, "2026-11-28"));  // the day itself is still in time
    EXPECT_TRUE(ueberfaellig(s, "2026-11-29"));
    s.zustand = Z::kAbgeschlossen;
    EXPECT_FALSE(ueberfaellig(s, "2026-11-29"));
}

TEST(Schrittlauf, TheStepToWorkOn) {
    Aktenbauer b;
    EXPECT_EQ(aktuellerSchritt(b.akte, Aktenbauer::kDurchlauf), A::kThema);
    b.bis(A::kAnalyse).zustand(A::kInterpretation, Z::kInArbeit);
    EXPECT_EQ(aktuellerSchritt(b.akte, Aktenbauer::kDurchlauf), A::kAnalyse);  // the first in work
    b.zustand(A::kAnalyse, Z::kAbgeschlossen).zustand(A::kInterpretation, Z::kEntfaellt);
    EXPECT_EQ(aktuellerSchritt(b.akte, Aktenbauer::kDurchlauf), A::kPlanung);
    for (const auto art : schrittarten())
        b.zustand(art, Z::kAbgeschlossen);
    EXPECT_EQ(aktuellerSchritt(b.akte, Aktenbauer::kDurchlauf), A::kAnpassung);
}

TEST(Durchlaeufe, TheNextOneNeedsAClosedStepSevenAndADecision) {
    Aktenbauer b;
    b.bis(A::kAnpassung);
    EXPECT_EQ(code(pruefeNeuenDurchlauf(b.akte)), codes::kEntscheidungFehlt.id);
    b.entscheidung();
    const auto open = pruefeNeuenDurchlauf(b.akte);
    EXPECT_EQ(code(open), codes::kDurchlaufOffen.id);  // two at once are none
    EXPECT_EQ(open.error().args[0], "1");
    b.zustand(A::kAnpassung, Z::kAbgeschlossen);
    EXPECT_EQ(code(pruefeNeuenDurchlauf(b.akte)), std::string_view());
    b.naechster();  // its own decision is asked for, not that of the round before
    EXPECT_EQ(code(pruefeNeuenDurchlauf(b.akte)), codes::kEntscheidungFehlt.id);
    b.akte.thema.zustand = Themenzustand::kBeendet;
    EXPECT_EQ(code(pruefeNeuenDurchlauf(b.akte)), codes::kThemaRuht.id);
}

TEST(Durchlaeufe, EachHasItsOwnSteps) {
    Aktenbauer b;
    b.bis(A::kAnpassung).zustand(A::kAnpassung, Z::kAbgeschlossen);
    const auto next = b.naechster();
    EXPECT_EQ(b.akte.aktuellerDurchlauf()->id, next);
    EXPECT_EQ(aktuellerSchritt(b.akte, next), A::kThema);
    EXPECT_EQ(code(b.zugang(A::kAnalyse)), codes::kVorherOffen.id);
    EXPECT_EQ(code(pruefeZugang(b.akte, Aktenbauer::kDurchlauf, A::kAnalyse)), codes::kDurchlaufZu.id);
}

}  // namespace
}  // namespace isp
