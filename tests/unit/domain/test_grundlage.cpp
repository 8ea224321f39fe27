// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Thema rests on (domain/grundlage.h).
#include "domain/codes.h"
#include "domain/grundlage.h"
#include "domain/grundlagecodes.h"
#include "themenakten.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

using test::Aktenbauer;
using A = Schrittart;
using B = Beschlussergebnis;
using Z = Schrittzustand;

std::string_view code(const Status& status) {
    return status ? std::string_view() : status.error().code.id;
}

/// Way B, accepted, step 3 closed and step 4 in work.
Aktenbauer begonnen() {
    Aktenbauer b(Herkunft::kVerwaltung);
    b.beschluss(B::kAngenommen).bis(A::kPlanung);
    return b;
}

Status ersetzt(const Aktenbauer& b, std::optional<B> ergebnis) {
    auto nachher = b.akte;
    if (ergebnis)
        nachher.beschluesse.front().ergebnis = *ergebnis;
    else
        nachher.beschluesse.clear();
    return pruefeBeschlussaenderung(b.akte, nachher);
}

TEST(Beschlussgrundlage, BegunStepsKeepTheBeschlussTheyRestOn) {
    const auto b = begonnen();
    const auto gone = ersetzt(b, std::nullopt);
    ASSERT_EQ(code(gone), codes::kBeschlussGebraucht.id);
    EXPECT_EQ(gone.error().args, std::vector<std::string>{"interpretation, planung"});
    EXPECT_EQ(code(ersetzt(b, B::kOffen)), codes::kBeschlussGebraucht.id);
    EXPECT_EQ(code(ersetzt(b, B::kVertagt)), codes::kBeschlussGebraucht.id);
    EXPECT_EQ(code(ersetzt(b, B::kGeaendert)), std::string_view());
    EXPECT_EQ(code(ersetzt(b, B::kAbgelehnt)), std::string_view());  // an end, not a gap
}

TEST(Beschlussgrundlage, WhereNothingHasBegunItMayGo) {
    Aktenbauer b(Herkunft::kVerwaltung);
    b.beschluss(B::kAngenommen).bis(A::kAnalyse).zustand(A::kInterpretation, Z::kEntfaellt);
    EXPECT_EQ(code(ersetzt(b, std::nullopt)), std::string_view());
    auto a = begonnen();
    a.akte.thema.herkunft = Herkunft::kPolitik;  // A needs none
    EXPECT_EQ(code(ersetzt(a, std::nullopt)), std::string_view());
    auto closed = begonnen();
    closed.akte.durchlaeufe.front().ende = "2026-10-01";
    EXPECT_EQ(code(ersetzt(closed, std::nullopt)), std::string_view());
}

TEST(Beschlussgrundlage, AnotherOneCarriesTheStepsAndAGapMayBeMended) {
    auto b = begonnen();
    b.beschluss(B::kGeaendert, "2026-04-01");
    auto nachher = b.akte;
    nachher.beschluesse.erase(nachher.beschluesse.begin());
    EXPECT_EQ(code(pruefeBeschlussaenderung(b.akte, nachher)), std::string_view());
    auto gap = b.akte;
    gap.beschluesse.clear();
    nachher = gap;
    nachher.beschluesse.emplace_back().gremium = "Ausschuss";  // the Vorlage, not decided yet
    EXPECT_EQ(code(pruefeBeschlussaenderung(gap, nachher)), std::string_view());
}

TEST(Themenende, NeedsTheDecisionOfStepSevenInThisDurchlauf) {
    Aktenbauer b;
    b.bis(A::kAnpassung);
    EXPECT_EQ(code(pruefeEnde(b.akte)), codes::kEndeUnentschieden.id);
    b.entscheidung(Entscheidungsart::kFortfuehren);
    EXPECT_EQ(code(pruefeEnde(b.akte)), codes::kEndeUnentschieden.id);
    b.entscheidung(Entscheidungsart::kBeenden);
    EXPECT_EQ(code(pruefeEnde(b.akte)), std::string_view());
    b.naechster();  // decided for the one before
    EXPECT_EQ(code(pruefeEnde(b.akte)), codes::kEndeUnentschieden.id);
    b.akte.thema.zustand = Themenzustand::kRuht;
    EXPECT_EQ(code(pruefeEnde(b.akte)), codes::kThemaRuht.id);
}

}  // namespace
}  // namespace isp
