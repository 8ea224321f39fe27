// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/einheit.h"

#include <gmock/gmock.h>

namespace isp::analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Art = Einheitenbefund::Art;

std::vector<Einheitenbefund> check(const std::string& formula, const std::vector<std::string>& units,
                                   const std::string& stated) {
    const auto parsed = Formel::parse(formula);
    if (!parsed) {
        ADD_FAILURE() << formula << ": " << parsed.error().code.id;
        return {};
    }
    return pruefeEinheiten(*parsed, units, stated);
}

TEST(Einheiten, AreReadAsPlannersWriteThem) {
    EXPECT_DOUBLE_EQ(leseEinheit("%")->skala, 100.0);
    EXPECT_TRUE(leseEinheit("%")->basis.empty());
    EXPECT_DOUBLE_EQ(leseEinheit("je 1 000")->skala, 1000.0);
    EXPECT_DOUBLE_EQ(leseEinheit("je 10.000")->skala, 10000.0);
    EXPECT_DOUBLE_EQ(leseEinheit("je 1\u00a0000")->skala, 1000.0);
    EXPECT_DOUBLE_EQ(leseEinheit("Tsd. EUR")->skala, 1e-3);
    EXPECT_EQ(leseEinheit("EUR je Einwohner*in")->basis,
              (std::map<std::string, int>{{"EUR", 1}, {"Personen", -1}}));
    EXPECT_EQ(leseEinheit("Personen/km²")->basis, (std::map<std::string, int>{{"Personen", 1}, {"m", -2}}));
    EXPECT_FALSE(leseEinheit("Maßzahl"));
    EXPECT_FALSE(leseEinheit(""));
}

TEST(Einheiten, AreWrittenBack) {
    for (const char* text : {"%", "Personen", "Personen/km²", "km²", "Tsd. EUR", "EUR/Personen"})
        EXPECT_EQ(einheitText(*leseEinheit(text)), text);
}

TEST(Einheiten, OfAShareInPercentFit) {
    EXPECT_THAT(check("100 * [A] / [B]", {"Personen", "Personen"}, "%"), IsEmpty());
    EXPECT_THAT(check("[A] / [B]", {"Personen", "Personen"}, "%"),
                ElementsAre(Einheitenbefund{Art::kFaktor, "Verhältnis", "%"}));
    EXPECT_THAT(check("1000 * [A] / [B]", {"Fälle", "Personen"}, "je 1 000"), IsEmpty());
    EXPECT_THAT(check("1000 * [A] / [B]", {"Fälle", "Personen"}, "je 1.000 Einwohner*innen"), IsEmpty());
    EXPECT_THAT(check("100 * [A] / [B]", {"Fälle", "Personen"}, "je 1 000"),
                ElementsAre(Einheitenbefund{Art::kFaktor, "1/100 Fälle/Personen", "je 1 000"}));
}

TEST(Einheiten, ThatDoNotAddUpAreNamed) {
    EXPECT_THAT(check("[A] + [B]", {"Personen", "EUR"}, "Personen"),
                ElementsAre(Einheitenbefund{Art::kGemischt, "Personen", "EUR"}));
    EXPECT_THAT(check("[A] - [B]", {"Tsd. EUR", "EUR"}, ""),
                ElementsAre(Einheitenbefund{Art::kGemischt, "Tsd. EUR", "EUR"}));
    EXPECT_THAT(check("[A] > [B] ? [A] : 0", {"Personen", "EUR"}, "Personen"),
                ElementsAre(Einheitenbefund{Art::kGemischt, "Personen", "EUR"}));
    EXPECT_THAT(check("max([A], [B])", {"Personen", "EUR"}, ""),
                ElementsAre(Einheitenbefund{Art::kGemischt, "Personen", "EUR"}));
    EXPECT_THAT(check("[A] + [B]", {"Personen", "Anzahl"}, "Personen"), IsEmpty());
}

TEST(Einheiten, OtherThanStatedAreNamed) {
    EXPECT_THAT(check("[A]", {"Personen"}, "%"), ElementsAre(Einheitenbefund{Art::kAnders, "Personen", "%"}));
    EXPECT_THAT(check("[A] / [B]", {"EUR", "km²"}, "Personen/km²"),
                ElementsAre(Einheitenbefund{Art::kAnders, "EUR/km²", "Personen/km²"}));
    EXPECT_THAT(check("[A] / [B]", {"Personen", "km²"}, "Personen/km²"), IsEmpty());
}

TEST(Einheiten, OfAnAmountPerHeadMayLeaveOutTheHead) {
    EXPECT_THAT(check("1000 * [A] / [B]", {"Tsd. EUR", "Personen"}, "EUR"), IsEmpty());
    EXPECT_THAT(check("[A] / [B]", {"Tsd. EUR", "Personen"}, "EUR"),
                ElementsAre(Einheitenbefund{Art::kFaktor, "Tsd. EUR/Personen", "EUR"}));
    EXPECT_THAT(check("1000 * [A] / [B]", {"1 000 m²", "Personen"}, "m²"), IsEmpty());
}

TEST(Einheiten, RaiseNoDoubtWhereTheyAreNotKnown) {
    EXPECT_THAT(check("sqrt([A]) + [B]", {"Personen", "EUR"}, "%"), IsEmpty());
    EXPECT_THAT(check("[A] + [B]", {"", "EUR"}, "Personen"), IsEmpty());
    EXPECT_THAT(check("[A] / [B]", {"Personen", "Personen"}, "Maßzahl"), IsEmpty());
    EXPECT_THAT(check("100 - [A]", {"%"}, "%"), IsEmpty());
    EXPECT_THAT(check("[A] + 0 * [B]", {"Personen", "Personen"}, "Personen"), IsEmpty());
    EXPECT_THAT(check("-[A]^2 / [B]", {"m", "m²"}, "Verhältnis von nichts"), testing::SizeIs(1));
}

TEST(Einheiten, OfAnUnusualFormulaEndTheCheckQuietly) {
    EXPECT_THAT(check("((((([A])))))", {"Personen"}, "Personen"), IsEmpty());
    EXPECT_THAT(check("[A:geschlecht=weiblich|männlich] / [A] * 100", {"Personen", "Personen"}, "%"),
                IsEmpty());
    EXPECT_THAT(check("-(-[A])", {"Personen"}, "Personen"), IsEmpty());
    EXPECT_THAT(check("[A] > 0 && [A] < 5 ? 1 : 2", {"Personen"}, "%"), IsEmpty());
}

}  // namespace
}  // namespace isp::analysis
