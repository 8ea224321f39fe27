// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/kartensicht.h"

namespace isp::workspace::test {
namespace {

class Karten : public WerkbankTest {
protected:
    static Anfrage frage(Werkbank& w, const char* code) {
        return {code, w.bestand().analyseEbene()->id, {}, {}};
    }
};

TEST_F(Karten, ShowTheLastPeriodeWithItsKreisValueAndSource) {
    const auto w = demo();
    const auto s = kartensicht(*w, frage(*w, "ALO_QUOTE"), {}, {});
    ASSERT_TRUE(s);
    EXPECT_EQ(s->zeitpunkt().toString(), "2021");
    EXPECT_EQ(s->klassen.size(), 5U);
    EXPECT_EQ(s->klassen.n, 15U);
    ASSERT_TRUE(s->gebietswert);
    EXPECT_NEAR(s->gebietswert->wert, 4.1849, 1e-4);
    EXPECT_NE(s->quelle.find("BBSR"), std::string::npos);
}

TEST_F(Karten, TakeFewerClassesWhereValuesAreFew) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert\n010600005;2023;ALO;1\n010600063;2023;ALO;1\n"
                         "010600044;2023;ALO;2\n"));
    const auto s = kartensicht(*w, frage(*w, "ALO"), {}, {});
    ASSERT_TRUE(s);
    EXPECT_FALSE(s->klassenproblem);
    EXPECT_EQ(s->klassen.size(), 2U);
    EXPECT_EQ(s->hinweise.count(codes::kFewerClasses), 1U);
}

TEST_F(Karten, SayWhereNothingCanBeShown) {
    const auto w = ohneWerte();
    EXPECT_EQ(kartensicht(*w, frage(*w, "ALO"), {}, {}).error().code, codes::kNoValues);
    const auto d = demo();
    EXPECT_EQ(kartensicht(*d, frage(*d, "ALO"), Periode::jahr(1950), {}).error().code, codes::kNoPeriode);
    EXPECT_EQ(kartensicht(*d, frage(*d, "QUATSCH"), {}, {}).error().code, codes::kUnknownCode);
}

TEST_F(Karten, KeepTheSameClassesOverAllPerioden) {
    const auto w = demo();
    Klassenwahl wahl;
    wahl.alleZeitpunkte = true;
    const auto a = kartensicht(*w, frage(*w, "ALO_QUOTE"), Periode::jahr(2005), wahl);
    const auto b = kartensicht(*w, frage(*w, "ALO_QUOTE"), Periode::jahr(2019), wahl);
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->klassen.oben, b->klassen.oben);
}

}  // namespace
}  // namespace isp::workspace::test
