// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/raumaufloeser.h"

namespace isp::workspace::test {
namespace {

class Aufloesen : public WerkbankTest {
protected:
    Aufloesung resolve(Werkbank& w, std::vector<Ortsangabe> orte, const char* ebene = nullptr,
                       bool anlegen = false) {
        AufloesungsOptionen optionen;
        if (ebene != nullptr) optionen.ebene = w.bestand().ebene(ebene)->id;
        optionen.anlegen = anlegen;
        return loeseAuf(w.bestand(), orte, optionen);
    }
};

TEST_F(Aufloesen, RestoresLostZerosOnlyWhereTheColumnTellsSo) {
    const auto w = ohneWerte();
    const auto lost = resolve(*w, {{"1060005", "", 1}, {"1060063", "", 2}, {"10600004", "", 3}});
    EXPECT_TRUE(lost.nullenErgaenzt);
    EXPECT_EQ(lost.treffer[0].status, Ortsstatus::kRaum);
    // With zeros kept, an eight-digit key is an AGS of another Land, not a nine-digit one that lost its zero.
    const auto kept = resolve(*w, {{"01060005", "", 1}, {"01060063", "", 2}, {"10041100", "", 3}});
    EXPECT_FALSE(kept.nullenErgaenzt);
    EXPECT_EQ(kept.treffer[2].status, Ortsstatus::kAusserhalb);
}

TEST_F(Aufloesen, SingleKeysThatLostTheirZeroAreFound) {
    const auto w = ohneWerte();
    const auto r = resolve(*w, {{"01060005", "", 1}, {"1060063", "", 2}});
    EXPECT_EQ(r.treffer[1].status, Ortsstatus::kRaum);
}

TEST_F(Aufloesen, NamesAloneNeverJoin) {
    const auto w = ohneWerte();
    EXPECT_EQ(resolve(*w, {{"", "Bad Segeberg", 1}}).treffer[0].status, Ortsstatus::kOhneSchluessel);
    EXPECT_EQ(resolve(*w, {{"", "Bad Segeberg, Stadt", 1}}, "gemeinde").treffer[0].status, Ortsstatus::kRaum);
}

TEST_F(Aufloesen, FindsARaumByItsFormerNameWithinItsLevel) {
    const auto w = ohneWerte();
    const auto r = resolve(*w, {{"", "Kaltenkirchen-Land", 1}}, "raum");
    ASSERT_EQ(r.treffer[0].status, Ortsstatus::kRaum);
    EXPECT_EQ(w->bestand().raeume()[r.treffer[0].position].schluessel, "010605043");
}

TEST_F(Aufloesen, TellsOutsideFromUnknown) {
    const auto w = ohneWerte();
    const auto r = resolve(*w, {{"01062076", "Tangstedt", 1}, {"01060999", "?", 2}, {"Summe", "", 3}});
    EXPECT_EQ(r.treffer[0].status, Ortsstatus::kAusserhalb);
    EXPECT_EQ(r.treffer[1].status, Ortsstatus::kUnbekannt);  // a key of the own Kreis that no Gemeinde has
    EXPECT_EQ(r.treffer[2].status, Ortsstatus::kUnbekannt);
    EXPECT_EQ(r.issues.count(codes::kOrtUnknown), 2U);
}

TEST_F(Aufloesen, TheSameRaumUnderTwoKeysCountsOnce) {
    const auto w = ohneWerte();
    const auto r = resolve(*w, {{"010605034", "Itzstedt", 1}, {"01060934", "Itzstedt", 2}});
    EXPECT_EQ(r.treffer[0].status, Ortsstatus::kRaum);
    EXPECT_NE(r.treffer[1].status, Ortsstatus::kRaum);
    EXPECT_EQ(r.issues.count(codes::kOrtDoubled), 1U);
}

TEST_F(Aufloesen, KnowsTheLevelOfAnOfficialKey) {
    EXPECT_EQ(ebeneOfSchluessel("01"), "land");
    EXPECT_EQ(ebeneOfSchluessel("01060"), "kreis");
    EXPECT_EQ(ebeneOfSchluessel("01060005"), "gemeinde");
    EXPECT_EQ(ebeneOfSchluessel("DG"), "bund");
    EXPECT_EQ(ebeneOfSchluessel("A12"), "");
}

}  // namespace
}  // namespace isp::workspace::test
