// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deliveries that contradict each other: nothing stored is lost, and what was computed follows.
#include "store/lieferung_repository.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/importauftrag.h"

#include <cmath>

namespace isp::workspace::test {
namespace {

class FeindlicheLieferung : public WerkbankTest {
protected:
    static std::string csv(const char* value) {
        return std::string("schluessel,periode,kennzahl,wert\n010600004,2023,FAELLE,") + value +
               "\n010600005,2023,FAELLE,30\n";
    }
    static double wert(Werkbank& w, const char* code) {
        return zelle(w, code, ebenen::kRaum, "010600004", "2023").wert;
    }
};

TEST_F(FeindlicheLieferung, TheLaterOfTwoForTheSameCellCountsAndTheEarlierStays) {
    auto w = ohneWerte();
    const auto first = importiere(*w, write("a.csv", csv("10")));
    const auto second = importiere(*w, write("b.csv", csv("12")));
    EXPECT_EQ(second.geaendert, 1U);
    EXPECT_EQ(second.unveraendert, 1U);
    EXPECT_EQ(wert(*w, "FAELLE"), 12);
    auto then = Anfrage{"FAELLE", w->bestand().ebene(ebenen::kRaum)->id, {}, first.id};
    const auto before = w->auswertung().werte(then);
    ASSERT_TRUE(before);
    EXPECT_EQ(before.value()
                  ->zelle(0, *before.value()->spalte(
                                 *w->bestand().position(w->bestand().raum(then.ebene, "010600004")->id)))
                  .wert,
              10);
    ASSERT_TRUE(w->setZurueckgezogen(second.id, true, "falsch"));
    EXPECT_EQ(wert(*w, "FAELLE"), 10);
    ASSERT_TRUE(w->setZurueckgezogen(second.id, false));
    EXPECT_EQ(wert(*w, "FAELLE"), 12);
}

TEST_F(FeindlicheLieferung, WhatWasComputedFromAWithdrawnOneIsGoneNotStale) {
    auto w = ohneWerte();
    const auto only = importiere(*w, write("a.csv", csv("10")));
    Indikator half;
    half.code = "HALB";
    half.name = "Hälfte";
    half.formel = "[FAELLE] / 2";
    ASSERT_TRUE(w->speichereIndikator(half));
    EXPECT_EQ(wert(*w, "HALB"), 5);
    ASSERT_TRUE(w->setZurueckgezogen(only.id, true, "falsche Datei"));
    const auto gone = w->auswertung().werte({"HALB", w->bestand().ebene(ebenen::kRaum)->id, {}, {}});
    ASSERT_TRUE(gone);
    for (const auto& z : gone.value()->zellen)
        EXPECT_FALSE(z.hasValue());
    // The Indikator and the Lieferung are still there, and come back together.
    ASSERT_NE(w->bestand().indikator("HALB"), nullptr);
    ASSERT_TRUE(w->setZurueckgezogen(only.id, false));
    EXPECT_EQ(wert(*w, "HALB"), 5);
}

TEST_F(FeindlicheLieferung, TwoFiguresForOneCellInOneFileAreNamedWithTheirRows) {
    auto w = ohneWerte();
    Importwunsch wunsch;
    wunsch.datei = write("c.csv", csv("10") + "010600004,2023,FAELLE,11\n");
    const auto s = pruefeImport(w->store(), w->bestandCopy(), wunsch, {});
    ASSERT_TRUE(s);
    ASSERT_FALSE((*s)->problem);
    const auto& items = (*s)->vorschau.issues.items();
    const auto found = std::find_if(items.begin(), items.end(), [](const auto& issue) {
        return std::string_view(issue.code.id) == "exchange.duplicate";
    });
    ASSERT_NE(found, items.end());
    EXPECT_EQ(found->args, (std::vector<std::string>{"010600004", "2", "4"}));
    EXPECT_EQ(found->location.row, 4);
}

}  // namespace
}  // namespace isp::workspace::test
