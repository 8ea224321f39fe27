// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datenluecke.h"
#include "store/ablage.h"
#include "texte/datenworte.h"
#include "werkbank_fixture.h"
#include "workspace/katalog.h"
#include "workspace/plausibilitaet.h"

#include <fmt/format.h>

namespace isp::workspace::test {
namespace {

class Plausibel : public WerkbankTest {
protected:
    static std::vector<Pruefbefund> pruefe(Werkbank& w, bool confirmed = false) {
        const auto found = pruefePlausibilitaet(w.store(), w.bestand(), w.auswertung(), confirmed);
        EXPECT_TRUE(found);
        return *found;
    }
    static std::size_t count(const std::vector<Pruefbefund>& all, Pruefregel regel) {
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const Pruefbefund& b) { return b.regel == regel; }));
    }
    std::unique_ptr<Werkbank> mit(const std::string& rows) {
        auto w = ohneWerte();
        importiere(*w, write("k.csv", "schluessel;periode;kennzahl;wert;zeichen\n" + rows));
        return w;
    }
    /// Bad Bramstedt 2010…: one figure per year.
    static std::string reihe(const char* schluessel, const std::vector<int>& values, int from = 2010) {
        std::string out;
        for (const int v : values)
            out += fmt::format("{};{};K;{};\n", schluessel, from++, v);
        return out;
    }
};

TEST_F(Plausibel, NegativeCountsAreImpossible) {
    const auto w = mit("010600005;2020;K;-3;\n010600063;2020;K;4;\n");
    const auto found = pruefe(*w);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].regel, Pruefregel::kNegativ);
    EXPECT_EQ(found[0].wert, -3.0);
    EXPECT_TRUE(texte::erklaerung(found[0]).contains(QStringLiteral("-3")) ||
                texte::erklaerung(found[0]).contains(QStringLiteral("−3")));
}

TEST_F(Plausibel, AJumpIsMeasuredByTheHistoryOfTheRaum) {
    // Changes +10 −5 +8 −9 +6: median 6, distances 4 11 2 15 0, MAD 4; 5 × 1.4826 × 4 = 29.65.
    // 1 010 → 1 400 lies 384 from the median, is more than a quarter and more than 3·√2410 = 147.
    const auto w = mit(reihe("010600005", {1000, 1010, 1005, 1013, 1004, 1010, 1400}));
    const auto found = pruefe(*w);
    ASSERT_EQ(count(found, Pruefregel::kSprung), 1U);
    EXPECT_EQ(found[0].periode.toString(), "2016");
    EXPECT_EQ(found[0].vergleich, 1010.0);
    EXPECT_NEAR(found[0].ueblich, 29.652, 1e-3);
}

TEST_F(Plausibel, SmallChangesAndSmallCountsAreNone) {
    // 20 %: unusual, but no quarter.
    EXPECT_EQ(count(pruefe(*mit(reihe("010600005", {1000, 1010, 1005, 1013, 1004, 1010, 1212}))),
                    Pruefregel::kSprung),
              0U);
    // 4 → 12: three times as many, but within chance: 3·√16 = 12.
    EXPECT_EQ(count(pruefe(*mit(reihe("010600005", {4, 4, 4, 4, 4, 4, 12}))), Pruefregel::kSprung), 0U);
}

TEST_F(Plausibel, NothingIsJudgedAcrossABreak) {
    const auto w = mit(reihe("010600005", {1000, 1010, 1005, 1013, 1004, 1010, 1400}));
    ASSERT_EQ(count(pruefe(*w), Pruefregel::kSprung), 1U);
    Bruch b;
    b.kennzahl = w->bestand().kennzahl("K")->id;
    b.periode = Periode::jahr(2016).code();
    b.beschreibung = "anders gezählt";
    ASSERT_TRUE(store::Ablage<Bruch>(w->store()).speichere(b));
    EXPECT_EQ(count(pruefe(*w), Pruefregel::kSprung), 0U);
}

TEST_F(Plausibel, JumpsOfMostRaeumeAreOneFinding) {
    std::string rows;
    for (const char* key : {"010600005", "010600063", "010600092", "010600039", "010605005"})
        rows += reihe(key, {1000, 1010, 1005, 1013, 1004, 1010, 1400});
    const auto found = pruefe(*mit(rows));
    ASSERT_EQ(count(found, Pruefregel::kSprung), 1U);
    const auto jump = std::find_if(found.begin(), found.end(),
                                   [](const Pruefbefund& b) { return b.regel == Pruefregel::kSprung; });
    EXPECT_EQ(jump->anzahl, 5);
    EXPECT_EQ(jump->von, 5);
}

TEST_F(Plausibel, ATotalIsComparedWithItsParts) {
    // All 15 with 10 each: 150; the Kreis says 160.
    const auto base = ohneWerte();
    std::string rows;
    const auto& b = base->bestand();
    for (const auto p : b.positionen(b.ebene("raum")->id))
        rows += b.raeume()[p].schluessel + ";2020;K;" + (p % 2 == 0 ? "10" : "12") + ";\n";
    double sum = 0;
    for (const auto p : b.positionen(b.ebene("raum")->id))
        sum += p % 2 == 0 ? 10 : 12;
    const auto found = pruefe(*mit(rows + fmt::format("01060;2020;K;{};\n", sum + 10)));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].regel, Pruefregel::kSumme);
    EXPECT_EQ(found[0].vergleich, sum);
    EXPECT_EQ(found[0].anzahl, 15);
    EXPECT_TRUE(pruefe(*mit(rows + fmt::format("01060;2020;K;{};\n", sum))).empty());
    // Amounts in thousands: 15 parts and the total, each off by half at most, make 8.
    const auto amounts = [&](double total) {
        const auto w = mit(rows + fmt::format("01060;2020;K;{};\n", total));
        auto k = *w->bestand().kennzahl("K");
        k.einheit = "Tsd. EUR";
        EXPECT_TRUE(w->katalog().speichere(k, {}));
        return count(pruefe(*w), Pruefregel::kSumme);
    };
    EXPECT_EQ(amounts(sum + 8), 0U);
    EXPECT_EQ(amounts(sum + 9), 1U);
}

TEST_F(Plausibel, OneFigureForAllAndFiguresTwice) {
    const auto all = [](const char* year, int a, int b) {
        return fmt::format(
            "010600005;{0};K;{1};\n010600063;{0};K;{2};\n010600092;{0};K;{1};\n010600039;{0};K;{2};\n", year,
            a, b);
    };
    EXPECT_EQ(count(pruefe(*mit(all("2020", 7, 7))), Pruefregel::kGleicheWerte), 1U);
    EXPECT_EQ(count(pruefe(*mit(all("2020", 0, 0))), Pruefregel::kGleicheWerte), 0U);
    const auto again = pruefe(*mit(all("2020", 7, 8) + all("2021", 7, 8)));
    ASSERT_EQ(count(again, Pruefregel::kGleicheWerte), 1U);
    EXPECT_EQ(again[0].vorher->toString(), "2020");
    EXPECT_EQ(count(pruefe(*mit(all("2020", 7, 8) + all("2021", 7, 9))), Pruefregel::kGleicheWerte), 0U);
}

TEST_F(Plausibel, ARaumThatComesOrGoes) {
    std::string rows;
    for (const char* key : {"010600005", "010600063", "010600092", "010600039"})
        rows +=
            fmt::format("{0};2020;K;{1};\n{0};2021;K;{2};\n", key, 5 + rows.size() % 7, 6 + rows.size() % 5);
    auto found = pruefe(*mit(rows + "010605005;2020;K;3;\n"));
    ASSERT_EQ(count(found, Pruefregel::kRaumFehlt), 1U);
    found = pruefe(*mit(rows + "010605005;2021;K;3;\n"));
    ASSERT_EQ(count(found, Pruefregel::kRaumNeu), 1U);
    EXPECT_TRUE(count(pruefe(*mit(rows)), Pruefregel::kRaumNeu) == 0);
}

TEST_F(Plausibel, AConfirmationSilencesOneFinding) {
    const auto w = mit("010600005;2020;K;-3;\n010600063;2020;K;-4;\n");
    auto found = pruefe(*w);
    ASSERT_EQ(found.size(), 2U);
    ASSERT_FALSE(bestaetige(*w, found[0], "", QStringLiteral("x")));
    ASSERT_TRUE(bestaetige(*w, found[0], "Korrekturbuchung", QStringLiteral("x")));
    EXPECT_EQ(pruefe(*w).size(), 1U);
    const auto all = pruefe(*w, true);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].bestaetigung, "Korrekturbuchung");
    w->undoStack().undo();
    EXPECT_EQ(pruefe(*w).size(), 2U);
}

TEST_F(Plausibel, RealFiguresOfTheDemoDoNotDrown) {
    const auto w = demo();
    const auto found = pruefe(*w);
    EXPECT_LT(found.size(), 60U);
    for (const auto regel :
         {Pruefregel::kNegativ, Pruefregel::kAnteilUeber100, Pruefregel::kZeichen, Pruefregel::kGleicheWerte})
        EXPECT_EQ(count(found, regel), 0U) << toText(regel);
}

}  // namespace
}  // namespace isp::workspace::test
