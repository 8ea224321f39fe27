// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periode.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace isp {

void PrintTo(const Periode& p, std::ostream* out) {
    *out << p.toString();
}

namespace {

Periode p(std::string_view text) {
    const auto periode = Periode::parse(text);
    EXPECT_TRUE(periode) << text;
    return periode.value_or(Periode::jahr(1));
}

TEST(Periode, ReadsEveryForm) {
    struct Fall {
        const char* text;
        Periode periode;
    };
    const std::vector<Fall> faelle = {
        {"2023", Periode::jahr(2023)},
        {"2023-H1", Periode::halbjahr(2023, 1)},
        {"2023-h2", Periode::halbjahr(2023, 2)},
        {"2023-Q2", Periode::quartal(2023, 2)},
        {"2023-q4", Periode::quartal(2023, 4)},
        {"2023-06", Periode::monat(2023, 6)},
        {"2023-12-31", Periode::stichtag(2023, 12, 31)},
        {"31.12.2015", Periode::stichtag(2015, 12, 31)},
        {"1.2.2015", Periode::stichtag(2015, 2, 1)},
        {"29.02.2024", Periode::stichtag(2024, 2, 29)},
        {"Juni 2023", Periode::monat(2023, 6)},
        {"märz 2023", Periode::monat(2023, 3)},
        {"MÄRZ 2023", Periode::monat(2023, 3)},
        {"Dezember\u00a02023", Periode::monat(2023, 12)},
        {"06/2023", Periode::monat(2023, 6)},
        {"2. Quartal 2023", Periode::quartal(2023, 2)},
        {"1. Halbjahr 2023", Periode::halbjahr(2023, 1)},
        {" \t2023 ", Periode::jahr(2023)},
        {"0001", Periode::jahr(1)},
        {"9999-12-31", Periode::stichtag(9999, 12, 31)},
    };
    for (const auto& fall : faelle)
        EXPECT_EQ(Periode::parse(fall.text), fall.periode) << fall.text;
}

TEST(Periode, RefusesWhatIsNone) {
    for (const auto* text : {"",
                             "   ",
                             "23",
                             "202",
                             "0000",
                             "20233",
                             "-2023",
                             "2023-",
                             "2023-0",
                             "2023-1",
                             "2023-00",
                             "2023-13",
                             "2023-Q0",
                             "2023-Q5",
                             "2023-H3",
                             "2023-Q",
                             "2023Q1",
                             "2023-06-",
                             "2023-06-1",
                             "2023-06-31",
                             "2023-02-29",
                             "1900-02-29",
                             "2023-12-32",
                             "2023-12-00",
                             "2023-12-31x",
                             "2023/06",
                             "31.12.15",
                             "32.12.2015",
                             "31.13.2015",
                             "31.06.2015",
                             "29.02.2023",
                             ".12.2015",
                             "31..2015",
                             "31.12.",
                             "13/2023",
                             "0/2023",
                             "Jänner 2023",
                             "Juni",
                             "5. Quartal 2023",
                             "0. Quartal 2023",
                             "3. Halbjahr 2023",
                             "Quartal 2023",
                             "Juni 20x3",
                             "31122015",
                             "2015..2023",
                             "einwohner"})
        EXPECT_EQ(Periode::parse(text), std::nullopt) << text;
    EXPECT_EQ(Periode::parse(std::string("2023\0", 5)), std::nullopt);
    EXPECT_EQ(Periode::parse("\xff\xfe\xfd\xfc"), std::nullopt);
}

std::vector<Periode> allKinds() {
    std::vector<Periode> all;
    for (const int y : {1, 1999, 2000, 2023, 2024, 9999}) {
        all.push_back(Periode::jahr(y));
        for (int h = 1; h <= 2; ++h)
            all.push_back(Periode::halbjahr(y, h));
        for (int q = 1; q <= 4; ++q)
            all.push_back(Periode::quartal(y, q));
        for (int m = 1; m <= 12; ++m) {
            all.push_back(Periode::monat(y, m));
            all.push_back(Periode::stichtag(y, m, 1));
            all.push_back(Periode::stichtag(y, m, 28));
        }
    }
    return all;
}

TEST(Periode, SurvivesItsTextAndItsCode) {
    for (const auto& periode : allKinds()) {
        EXPECT_EQ(Periode::parse(periode.toString()), periode);
        EXPECT_EQ(Periode::fromCode(periode.code()), periode);
    }
}

TEST(Periode, CodesAreStoredAndNeverChange) {
    EXPECT_EQ(p("2023").code(), 202312070);
    EXPECT_EQ(p("2023-H1").code(), 202306060);
    EXPECT_EQ(p("2023-Q1").code(), 202303050);
    EXPECT_EQ(p("2023-01").code(), 202301040);
    EXPECT_EQ(p("2023-12-31").code(), 202312031);
}

TEST(Periode, NumbersThatAreNoPeriodeAreRefused) {
    for (const std::int32_t code :
         {0, -1, 2023, 202312000, 202312032, 202302029, 202300040, 202313040, 202311070, 202305060, 202305050,
          202312041, 202312099, 12070, INT32_MIN, INT32_MAX})
        EXPECT_EQ(Periode::fromCode(code), std::nullopt) << code;
}

TEST(Periode, IsOrderedByTime) {
    std::vector<Periode> sorted = {
        p("2022"),    p("2023-01-01"), p("2023-01-31"), p("2023-01"), p("2023-02"),   p("2023-03-31"),
        p("2023-03"), p("2023-Q1"),    p("2023-06"),    p("2023-Q2"), p("2023-H1"),   p("2023-12-31"),
        p("2023-12"), p("2023-Q4"),    p("2023-H2"),    p("2023"),    p("2024-01-01")};
    EXPECT_TRUE(std::is_sorted(sorted.begin(), sorted.end()));
    for (std::size_t i = 1; i < sorted.size(); ++i)
        EXPECT_LT(sorted[i - 1].code(), sorted[i].code());
}

TEST(Periode, KnowsItsParts) {
    EXPECT_EQ(p("2023").art(), PeriodeArt::kJahr);
    EXPECT_EQ(p("2023").part(), 0);
    EXPECT_EQ(p("2023-H2").part(), 2);
    EXPECT_EQ(p("2023-Q3").art(), PeriodeArt::kQuartal);
    EXPECT_EQ(p("2023-Q3").part(), 3);
    EXPECT_EQ(p("2023-11").part(), 11);
    EXPECT_EQ(p("2023-11").day(), 0);
    EXPECT_EQ(p("2023-11-05").art(), PeriodeArt::kStichtag);
    EXPECT_EQ(p("2023-11-05").part(), 11);
    EXPECT_EQ(p("2023-11-05").day(), 5);
    EXPECT_EQ(p("2023-11-05").year(), 2023);
}

TEST(Periode, HasFirstAndLastDay) {
    const auto days = [](const char* text) { return p(text).firstDay() + ".." + p(text).lastDay(); };
    EXPECT_EQ(days("2023"), "2023-01-01..2023-12-31");
    EXPECT_EQ(days("2023-H2"), "2023-07-01..2023-12-31");
    EXPECT_EQ(days("2023-Q1"), "2023-01-01..2023-03-31");
    EXPECT_EQ(days("2024-02"), "2024-02-01..2024-02-29");
    EXPECT_EQ(days("2023-02"), "2023-02-01..2023-02-28");
    EXPECT_EQ(days("2015-12-31"), "2015-12-31..2015-12-31");
}

TEST(Periode, ContainsExactlyWhatItsDaysSay) {
    EXPECT_TRUE(p("2015").contains(p("2015-12-31")));
    EXPECT_TRUE(p("2015").contains(p("2015-Q1")));
    EXPECT_FALSE(p("2015-Q1").contains(p("2015")));
    EXPECT_FALSE(p("2015").contains(p("2016-01-01")));
    const auto all = allKinds();
    for (const auto& a : all) {
        for (const auto& b : all) {
            const bool inside = a.firstDay() <= b.firstDay() && b.lastDay() <= a.lastDay();
            ASSERT_EQ(a.contains(b), inside) << a.toString() << " " << b.toString();
        }
    }
}

TEST(Periode, StandsAtTheMiddleOfItsSpan) {
    EXPECT_DOUBLE_EQ(p("2015").position(), 2015.5);
    EXPECT_DOUBLE_EQ(p("2015-H1").position(), 2015.25);
    EXPECT_DOUBLE_EQ(p("2015-H2").position(), 2015.75);
    EXPECT_DOUBLE_EQ(p("2015-Q2").position(), 2015.375);
    EXPECT_DOUBLE_EQ(p("2015-01").position(), 2015.0 + 0.5 / 12);
    EXPECT_DOUBLE_EQ(p("2015-12-31").position(), 2015.0 + 364.5 / 365);
    EXPECT_DOUBLE_EQ(p("2024-12-31").position(), 2024.0 + 365.5 / 366);
    EXPECT_DOUBLE_EQ(p("2015-01-01").position(), 2015.0 + 0.5 / 365);
}

TEST(PeriodeDeathTest, FactoriesNeedWhatTheCalendarHas) {
    EXPECT_DEATH(static_cast<void>(Periode::jahr(0)), "");
    EXPECT_DEATH(static_cast<void>(Periode::stichtag(2023, 2, 29)), "");
    EXPECT_DEATH(static_cast<void>(Periode::monat(2023, 13)), "");
}

TEST(PeriodenFilter, ReadsRangesAndWords) {
    EXPECT_EQ(PeriodenFilter::parse("alle")->art, PeriodenFilter::Art::kAlle);
    EXPECT_EQ(PeriodenFilter::parse(" letzte ")->art, PeriodenFilter::Art::kLetzte);
    const auto bereich = PeriodenFilter::parse("2015..2023-Q2");
    ASSERT_TRUE(bereich);
    EXPECT_EQ(bereich->von, p("2015"));
    EXPECT_EQ(bereich->bis, p("2023-Q2"));
    EXPECT_EQ(PeriodenFilter::parse("31.12.2015..31.12.2016")->bis, p("2016-12-31"));
    EXPECT_EQ(PeriodenFilter::parse("2015 .. 2016")->bis, p("2016"));
    for (const auto* text :
         {"", "..", "2015..", "..2015", "2016..2015", "2015...2016", "2015..2016..2017", "jetzt"})
        EXPECT_FALSE(PeriodenFilter::parse(text)) << text;
}

TEST(PeriodenFilter, MatchesWhatLiesInside) {
    const auto einzeln = PeriodenFilter::parse("2015").value();
    EXPECT_TRUE(einzeln.matches(p("2015")));
    EXPECT_TRUE(einzeln.matches(p("2015-12-31")));
    EXPECT_FALSE(einzeln.matches(p("2016")));
    const auto quartal = PeriodenFilter::parse("2015-Q1").value();
    EXPECT_FALSE(quartal.matches(p("2015")));
    EXPECT_TRUE(quartal.matches(p("2015-02")));
    const auto bereich = PeriodenFilter::parse("2015..2017").value();
    EXPECT_TRUE(bereich.matches(p("2015")));
    EXPECT_TRUE(bereich.matches(p("2017-12-31")));
    EXPECT_FALSE(bereich.matches(p("2018-01-01")));
    EXPECT_FALSE(bereich.matches(p("2014")));
    const auto halb = PeriodenFilter::parse("2015-Q3..2016").value();
    EXPECT_FALSE(halb.matches(p("2015")));
    EXPECT_TRUE(halb.matches(p("2015-H2")));
    EXPECT_TRUE(PeriodenFilter::letzte().matches(p("1990")));
}

}  // namespace
}  // namespace isp
