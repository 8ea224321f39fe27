// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/ablage.h"
#include "store/kennzahl_repository.h"
#include "werkbank_fixture.h"
#include "workspace/datenanfragen.h"
#include "workspace/datenkalender.h"
#include "workspace/luecken.h"

#include <chrono>

namespace isp::workspace::test {
namespace {

constexpr const char* kHeute = "2026-11-28";

class Luecken : public WerkbankTest {
protected:
    static Lueckenmatrix matrix(Werkbank& w, const char* code, const char* ebene = "raum",
                                const char* heute = kHeute) {
        const auto search = Lueckensuche::beginne(w.store(), w.bestand(), w.auswertung(), heute);
        EXPECT_TRUE(search);
        const auto made = search->matrix(*w.bestand().kennzahl(code), w.bestand().ebene(ebene)->id);
        EXPECT_TRUE(made);
        return *made;
    }
    static const Lueckenzelle& zelle(Werkbank& w, const Lueckenmatrix& m, const char* schluessel,
                                     const char* periode) {
        const auto* raum = w.bestand().raum(m.ebene, schluessel);
        const auto position = w.bestand().position(raum->id);
        const auto r = std::find(m.raeume.begin(), m.raeume.end(), *position) - m.raeume.begin();
        const auto p = std::find(m.perioden.begin(), m.perioden.end(), *Periode::parse(periode));
        EXPECT_NE(p, m.perioden.end()) << periode;
        return m.zelle(static_cast<std::size_t>(p - m.perioden.begin()), static_cast<std::size_t>(r));
    }
    /// Figures of a new Kennzahl K for three of the 15 Räume.
    static std::string tabelle(const std::string& rows) {
        return "schluessel;periode;kennzahl;wert;zeichen\n" + rows;
    }
    static void aendereKennzahl(Werkbank& w, const char* code, const std::function<void(Kennzahl&)>& change) {
        auto k = *w.bestand().kennzahl(code);
        change(k);
        ASSERT_TRUE(store::KennzahlRepository(w.store()).save(k));
        ASSERT_TRUE(w.reload());
    }
    static void lege(Werkbank& w, Datenanfrage a) {
        ASSERT_TRUE(speichereDatenanfrage(w, a, QStringLiteral("x")));
    }
};

TEST_F(Luecken, OfTheDemoFollowFromTheYearlyRhythm) {
    const auto w = demo();
    // BEV: Stichtage 31.12. of 2008 to 2015 and 2022; due 300 days later: on 28.11.2026 that of 2025 is.
    const auto m = matrix(*w, "BEV");
    ASSERT_EQ(m.raeume.size(), 15U);
    ASSERT_EQ(m.perioden.size(), 18U);
    EXPECT_EQ(m.perioden.front().toString(), "2008-12-31");
    EXPECT_EQ(m.perioden.back().toString(), "2025-12-31");
    EXPECT_EQ(zelle(*w, m, "010605034", "2015-12-31").lage, Zellenlage::kVorhanden);
    EXPECT_EQ(zelle(*w, m, "010605034", "2016-12-31").lage, Zellenlage::kFehlt);
    EXPECT_EQ(zelle(*w, m, "010605034", "2016-12-31").grund, Lueckengrund::kNieAngefragt);
    // 9 of 18 Stichtage are there.
    EXPECT_DOUBLE_EQ(m.anteil(), 0.5);
    EXPECT_DOUBLE_EQ(m.anteilJeRaum(0), 0.5);
    EXPECT_DOUBLE_EQ(m.anteilJePeriode(0), 1.0);
    EXPECT_DOUBLE_EQ(m.anteilJePeriode(8), 0.0);
    // The day before the one of 2025 is due.
    EXPECT_EQ(matrix(*w, "BEV", "raum", "2026-10-26").perioden.back().toString(), "2024-12-31");
}

TEST_F(Luecken, WithoutFiguresAreOneRowWithAReason) {
    const auto w = demo();
    const auto m = matrix(*w, "GEBURTEN");
    EXPECT_TRUE(m.perioden.empty());
    EXPECT_EQ(m.ohneWerte, Lueckengrund::kNieAngefragt);
    Datenanfrage a;
    a.kennzahl = w->bestand().kennzahl("GEBURTEN")->id;
    lege(*w, a);
    EXPECT_EQ(matrix(*w, "GEBURTEN").ohneWerte, Lueckengrund::kAngefragt);
}

TEST_F(Luecken, HaveTheReasonOfTheirSignRequestAndLevel) {
    const auto w = ohneWerte();
    importiere(*w,
               write("k.csv", tabelle("010600005;2020;K;1;\n010600063;2020;K;2;\n010600092;2020;K;;geheim\n"
                                      "010600005;2021;K;1;\n010600063;2021;K;2;\n"
                                      "01060;2022;K;9;\n")));
    auto m = matrix(*w, "K");
    EXPECT_EQ(zelle(*w, m, "010600005", "2020").lage, Zellenlage::kVorhanden);
    EXPECT_EQ(zelle(*w, m, "010600092", "2020").grund, Lueckengrund::kGeheim);
    EXPECT_EQ(zelle(*w, m, "010600092", "2021").grund, Lueckengrund::kNieAngefragt);
    EXPECT_EQ(zelle(*w, m, "010600092", "2022").grund, Lueckengrund::kNichtAufDieserEbene);
    Datenanfrage a;
    a.kennzahl = w->bestand().kennzahl("K")->id;
    a.von = a.bis = Periode::jahr(2021).code();
    a.zustand = Anfragezustand::kAbgelehnt;
    lege(*w, a);
    m = matrix(*w, "K");
    EXPECT_EQ(zelle(*w, m, "010600092", "2021").grund, Lueckengrund::kAbgelehnt);
    EXPECT_EQ(zelle(*w, m, "010600092", "2020").grund, Lueckengrund::kGeheim);
    a.zustand = Anfragezustand::kZugesagt;
    lege(*w, a);
    EXPECT_EQ(zelle(*w, matrix(*w, "K"), "010600092", "2021").grund, Lueckengrund::kAngefragt);
}

TEST_F(Luecken, BeyondABreakAreThoseOfAnotherDefinition) {
    const auto w = ohneWerte();
    importiere(*w,
               write("k.csv", tabelle("010600005;2020;K;1;\n010600063;2020;K;2;\n"
                                      "010600005;2021;K;1;\n010600063;2021;K;2;\n010600092;2021;K;3;\n")));
    EXPECT_EQ(zelle(*w, matrix(*w, "K"), "010600092", "2020").grund, Lueckengrund::kNieAngefragt);
    Bruch b;
    b.kennzahl = w->bestand().kennzahl("K")->id;
    b.periode = Periode::jahr(2021).code();
    b.beschreibung = "anders gezählt";
    ASSERT_TRUE(store::Ablage<Bruch>(w->store()).speichere(b));
    const auto m = matrix(*w, "K");
    EXPECT_EQ(zelle(*w, m, "010600092", "2020").grund, Lueckengrund::kDefinitionGeaendert);
    EXPECT_EQ(zelle(*w, m, "010600005", "2020").lage, Zellenlage::kVorhanden);
}

TEST_F(Luecken, OfASumSayHowMuchIsThere) {
    const auto w = ohneWerte();
    // Two of the Gemeinden of Itzstedt (010605034).
    importiere(*w, write("k.csv", tabelle("01060043;2020;K;1;\n01060048;2020;K;2;\n")));
    const auto cell = zelle(*w, matrix(*w, "K"), "010605034", "2020");
    EXPECT_EQ(cell.lage, Zellenlage::kTeilweise);
    EXPECT_EQ(cell.grund, Lueckengrund::kUnvollstaendig);
    EXPECT_GT(cell.anteil, 0.0F);
    EXPECT_LT(cell.anteil, 1.0F);
}

TEST_F(Luecken, OfFiguresThatHoldOnAreOnlyWhatNeverCame) {
    const auto w = demo();
    const auto m = matrix(*w, "FLAECHE");
    ASSERT_EQ(m.perioden.size(), 1U);
    EXPECT_DOUBLE_EQ(m.anteil(), 1.0);
}

TEST_F(Luecken, AreSummedUpPerYearOverAllKennzahlen) {
    const auto w = demo();
    const auto search = Lueckensuche::beginne(w->store(), w->bestand(), w->auswertung(), kHeute).value();
    const auto all = search.alle(w->bestand().ebene("raum")->id).value();
    const auto view = uebersicht(all);
    ASSERT_EQ(view.raeume.size(), 15U);
    const auto year = [&](int y) {
        return static_cast<std::size_t>(std::find(view.jahre.begin(), view.jahre.end(), y) -
                                        view.jahre.begin());
    };
    // 1998: ALO and EINKST_JE_EW; 2016: ALO, BEV_15_64 and EINKST_JE_EW there, BEV and three of taxes
    // missing.
    EXPECT_DOUBLE_EQ(view.anteil(year(1998), 0), 1.0);
    EXPECT_NEAR(view.anteil(year(2016), 0), 3.0 / 7.0, 1e-9);
}

TEST_F(Luecken, RealInkarFileHasNone) {
    ISP_NEED_SHARED(file, "inkar/A_Arbeitslosigkeit.xls");
    const auto w = ohneWerte();
    importiere(*w, file);
    for (const auto& k : w->bestand().kennzahlen()) {
        const auto m = matrix(*w, k.code.c_str(), "gemeinde", "2022-03-01");
        if (m.ohneWerte) continue;
        EXPECT_DOUBLE_EQ(m.anteilJePeriode(0), 1.0) << k.code;
    }
}

class Kalender : public Luecken {};

TEST_F(Kalender, NamesWhatIsOverdueFirst) {
    const auto w = demo();
    const auto termine = datenkalender(w->store(), w->bestand(), kHeute).value();
    ASSERT_FALSE(termine.empty());
    EXPECT_EQ(termine.front().lage, Terminlage::kUeberfaellig);
    const auto bev =
        std::find_if(termine.begin(), termine.end(), [](const Termin& t) { return t.code == "BEV"; });
    ASSERT_NE(bev, termine.end());
    EXPECT_EQ(bev->letzte->toString(), "2022-12-31");
    EXPECT_EQ(bev->naechste->toString(), "2023-12-31");
    EXPECT_EQ(bev->faellig, "2024-10-26");  // 31.12.2023 + 300 days (2024 has 366)
    EXPECT_EQ(bev->faelligBis->toString(), "2025-12-31");
    EXPECT_EQ(bev->ausstehend, 3);
    EXPECT_EQ(bev->tage, -763);
    for (std::size_t i = 1; i < termine.size(); ++i)
        EXPECT_LE(termine[i - 1].lage, termine[i].lage);
    EXPECT_TRUE(
        std::none_of(termine.begin(), termine.end(), [](const Termin& t) { return t.code == "FLAECHE"; }));
}

TEST_F(Kalender, WaitsForRequests) {
    const auto w = ohneWerte();
    EXPECT_TRUE(datenkalender(w->store(), w->bestand(), kHeute)->empty());
    Datenanfrage a;
    a.kennzahl = w->bestand().kennzahl("GEBURTEN")->id;
    a.lieferant = "Statistikamt Nord";
    a.frist = "2026-12-08";
    lege(*w, a);
    const auto termine = datenkalender(w->store(), w->bestand(), kHeute).value();
    ASSERT_EQ(termine.size(), 1U);
    EXPECT_EQ(termine[0].lieferant, "Statistikamt Nord");
    EXPECT_EQ(termine[0].tage, 10);
    EXPECT_EQ(termine[0].lage, Terminlage::kBald);
}

TEST_F(Kalender, ListsWhatToAskOfWhom) {
    const auto w = demo();
    const auto search = Lueckensuche::beginne(w->store(), w->bestand(), w->auswertung(), kHeute).value();
    const auto all = search.alle(w->bestand().ebene("raum")->id).value();
    const auto blocks = anfrageliste(w->store(), w->bestand(), all, search.anfragen()).value();
    const Anfrageposten* found = nullptr;
    for (const auto& block : blocks)
        for (const auto& posten : block.posten)
            if (posten.code == "BEV") {
                found = &posten;
                EXPECT_EQ(block.lieferant, w->bestand().kennzahl("BEV")->lieferant);
            }
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->raeume.empty());  // all of them
    const auto runs = zusammengefasst(found->perioden);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].first.toString(), "2016-12-31");
    EXPECT_EQ(runs[0].second.toString(), "2021-12-31");
    EXPECT_EQ(runs[1].first.toString(), "2023-12-31");
}

}  // namespace
}  // namespace isp::workspace::test
