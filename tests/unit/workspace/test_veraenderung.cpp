// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/veraenderung.h"

#include <cmath>

namespace isp::workspace::test {
namespace {

class Veraenderung : public WerkbankTest {
protected:
    static Anfrage frage(Werkbank& w, const char* code) {
        return {code, w.bestand().analyseEbene()->id, {}, {}};
    }
    static Kartensicht sicht(Werkbank& w, const char* code, const char* periode) {
        auto made = kartensicht(w, frage(w, code), Periode::parse(periode), {});
        EXPECT_TRUE(made);
        return made.value();
    }
    static std::size_t at(const Kartensicht& s, const char* periode) {
        return s.block->index(*Periode::parse(periode)).value();
    }
};

TEST_F(Veraenderung, SubtractsAndCentresTheClassesAtZero) {
    const auto w = demo();
    const auto now = sicht(*w, "ALO_QUOTE", "2021");
    const auto before = at(now, "2012");
    const auto made =
        veraenderungssicht(*w, now, frage(*w, "ALO_QUOTE"), before, Aenderungsart::kDifferenz, 5);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->block->einheit, "Prozentpunkte");
    ASSERT_EQ(made->block->perioden.size(), 1U);
    EXPECT_EQ(made->zeitpunkt().toString(), "2021");
    double largest = 0.0;
    for (std::size_t r = 0; r < now.block->raeume.size(); ++r) {
        const double wanted = now.block->zelle(now.periode, r).wert - now.block->zelle(before, r).wert;
        EXPECT_DOUBLE_EQ(made->block->zelle(0, r).wert, wanted);
        largest = std::max(largest, std::abs(wanted));
    }
    ASSERT_EQ(made->klassen.size(), 5U);
    EXPECT_NEAR(made->klassen.oben[2], -made->klassen.oben[1], 1e-12);  // zero is in the middle
    EXPECT_GE(made->klassen.oben[4], largest);
    EXPECT_DOUBLE_EQ(made->klassen.unten, -made->klassen.oben[4]);
    EXPECT_EQ(made->klassen.n, 15U);
    ASSERT_TRUE(made->gebietswert);
    EXPECT_TRUE(made->gebietswert->complete());
}

TEST_F(Veraenderung, MeasuresInPerCentAndNotOfZero) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert\n010600005;2022;ALO;200\n010600005;2023;ALO;150\n"
                         "010600063;2022;ALO;0\n010600063;2023;ALO;10\n010600044;2023;ALO;5\n"));
    const auto now = sicht(*w, "ALO", "2023");
    EXPECT_EQ(ueblicheAenderung(*now.block), Aenderungsart::kProzent);
    const auto made =
        veraenderungssicht(*w, now, frage(*w, "ALO"), at(now, "2022"), Aenderungsart::kProzent, 5);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->block->einheit, "%");
    std::size_t figures = 0, senseless = 0, missing = 0;
    for (const auto& z : made->block->zeile(0)) {
        figures += z.complete() ? 1 : 0;
        if (z.complete()) {
            EXPECT_DOUBLE_EQ(z.wert, -25.0);
        }
        senseless += z.zeichen == Zeichen::kNichtSinnvoll ? 1 : 0;
        missing += !z.hasValue() && z.zeichen != Zeichen::kNichtSinnvoll ? 1 : 0;
    }
    EXPECT_EQ(figures, 1U);
    EXPECT_EQ(senseless, 1U);
    EXPECT_EQ(missing, 13U);
}

TEST_F(Veraenderung, IsRefusedAcrossABreak) {
    const auto w = demo();
    // The demo's own break: a revised method from 2011 on.
    const auto now = sicht(*w, "ALO_QUOTE", "2021");
    const auto refused =
        veraenderungssicht(*w, now, frage(*w, "ALO_QUOTE"), at(now, "2010"), Aenderungsart::kDifferenz, 5);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kBruchInReihe);
    ASSERT_EQ(refused.error().args.size(), 3U);
    EXPECT_EQ(refused.error().args[1], "2011-01-01");
    const auto first = fruehesteVergleichbare(*now.block, now.periode);
    ASSERT_TRUE(first);
    EXPECT_EQ(now.block->perioden[*first].year(), 2011);
    EXPECT_TRUE(veraenderungssicht(*w, now, frage(*w, "ALO_QUOTE"), *first, Aenderungsart::kDifferenz, 5));
}

TEST_F(Veraenderung, NeedsAnEarlierPeriodeAndStandsStillWhereNothingMoved) {
    const auto w = ohneWerte();
    importiere(
        *w, write("a.csv", "schluessel;periode;kennzahl;wert\n010600005;2022;ALO;7\n010600005;2023;ALO;7\n"));
    const auto now = sicht(*w, "ALO", "2023");
    EXPECT_EQ(
        veraenderungssicht(*w, now, frage(*w, "ALO"), now.periode, Aenderungsart::kDifferenz, 5).error().code,
        codes::kNoPeriode);
    const auto still =
        veraenderungssicht(*w, now, frage(*w, "ALO"), at(now, "2022"), Aenderungsart::kDifferenz, 5);
    ASSERT_TRUE(still);
    EXPECT_EQ(still->klassen.oben, std::vector<double>{0.0});
    EXPECT_EQ(still->klassen.n, 1U);
    for (const auto art : {Aenderungsart::kDifferenz, Aenderungsart::kProzent})
        EXPECT_EQ(aenderungsartFromText(toText(art)), art);
    EXPECT_FALSE(aenderungsartFromText("mehr"));
}

}  // namespace
}  // namespace isp::workspace::test
