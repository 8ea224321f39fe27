// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "texte/hinweisworte.h"
#include "werkbank_fixture.h"
#include "workspace/demothemen.h"
#include "workspace/hinweissuche.h"
#include "workspace/reihenanalyse.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace isp::workspace::test {
namespace {

class Hinweissuche : public WerkbankTest {};

TEST_F(Hinweissuche, FindsInTheDemoWhatTheFiguresSay) {
    const auto w = demo();
    ASSERT_TRUE(ladeDemothemen(*w));
    const auto found = sucheHinweise(*w);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->empty());
    EXPECT_TRUE(std::ranges::is_sorted(*found, std::ranges::greater(), &Hinweis::staerke));
    for (const auto& h : *found) {
        EXPECT_GE(h.staerke, 1.0) << h.code << h.raumname;
        EXPECT_FALSE(texte::erklaerung(h).contains(QStringLiteral("nan")))
            << qPrintable(texte::erklaerung(h));
        if (h.regel == Hinweisregel::kTrichter) {
            EXPECT_LT(h.p, 0.05);
        }
    }
    // Unemployment of 2021 in Wahlstedt: 341 among 6183, 5.5 % against 4.2 % in the Kreis.
    const auto far = std::ranges::find_if(*found, [](const Hinweis& h) {
        return h.regel == Hinweisregel::kTrichter && h.code == "ALO_QUOTE" && h.raumname == "Wahlstedt";
    });
    ASSERT_NE(far, found->end());
    EXPECT_NEAR(far->wert, 5.5, 0.05);
    EXPECT_NEAR(far->vergleich, 4.2, 0.05);
    EXPECT_GT(far->wert, far->oben);
    // A Ziel of an example Thema that is off track.
    EXPECT_TRUE(std::ranges::any_of(*found, [](const Hinweis& h) { return h.regel == Hinweisregel::kZiel; }));
    // A Gemeinde that is a Raum by itself is named once.
    const auto same = std::ranges::count_if(*found, [](const Hinweis& h) {
        return h.regel == Hinweisregel::kTrichter && h.code == "ALO_QUOTE" && h.raumname == "Wahlstedt";
    });
    EXPECT_EQ(same, 1);
}

TEST_F(Hinweissuche, SeitLeavesOutWhatIsOlder) {
    const auto w = demo();
    const auto found = sucheHinweise(*w, Periode::jahr(2021));
    ASSERT_TRUE(found);
    for (const auto& h : *found)
        EXPECT_GE(h.periode, Periode::jahr(2021)) << h.code;
    EXPECT_TRUE(sucheHinweise(*w, Periode::jahr(2099))->empty());
}

TEST_F(Hinweissuche, CanBeCanceled) {
    const auto w = demo();
    Progress progress;
    progress.cancel.cancel();
    EXPECT_EQ(sucheHinweise(*w, {}, progress).error().code, isp::codes::kCanceled);
}

TEST(Reihenanalyse, BeginsAfterTheLastBreakOfARaum) {
    Werteblock block;
    block.raeume = {0, 1};
    for (const int year : {2009, 2010, 2011, 2012})
        block.perioden.push_back(Periode::jahr(year));
    for (const double w : {1.0, 10.0, 2.0, 20.0, 3.0, 30.0, 4.0, 40.0}) {
        Zelle z;
        z.wert = w;
        z.anteilVorhanden = 1.0F;
        z.vorhanden = true;
        block.zellen.push_back(z);
    }
    block.brueche.push_back({"2011-01-01", Bruchart::kDefinition, "Zensus", {0}});
    const auto reihen = raumreihen(block);
    ASSERT_EQ(reihen[0].werte.size(), 2U);
    EXPECT_EQ(reihen[0].werte.front().jahr, 2011);
    EXPECT_EQ(reihen[1].werte.size(), 4U);
    // A range that ends before the break is a series of its own.
    const auto before = raumreihen(block, *PeriodenFilter::parse("2009..2010"));
    EXPECT_EQ(before[0].werte.size(), 2U);
}

TEST(Reihenanalyse, KeepsTheRunOfYearsUpToTheLast) {
    using analysis::Jahreswert;
    const std::vector<Jahreswert> gaps{{2001, 1}, {2002, 2}, {2004, 4}, {2005, 5}, {2006, 6}};
    const auto run = zusammenhaengend(gaps);
    ASSERT_EQ(run.size(), 3U);
    EXPECT_EQ(run.front().jahr, 2004);
    EXPECT_TRUE(zusammenhaengend({}).empty());
}

}  // namespace
}  // namespace isp::workspace::test
