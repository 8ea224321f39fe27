// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"

namespace isp::workspace::test {
namespace {

class Auswerten : public WerkbankTest {
protected:
    /// Three Gemeinden of Itzstedt (Itzstedt, Kayhude, Nahe) and the two of nobody else.
    static constexpr const char* kItzstedt = "010605034";

    static Indikator indikator(const char* code, const char* formel) {
        Indikator i;
        i.code = code;
        i.name = code;
        i.formel = formel;
        return i;
    }
    static Code codeOf(const Result<IndikatorId>& r) { return r ? Code{"none"} : r.error().code; }
};

TEST_F(Auswerten, PicksAuspraegungenAndAddsThem) {
    const auto w = demo();
    const auto maennlich = zelle(*w, "BEV", "kreis", "01060", "2015", {{"geschlecht", "männlich"}});
    const auto weiblich = zelle(*w, "BEV", "kreis", "01060", "2015", {{"Geschlecht", "WEIBLICH"}});
    EXPECT_EQ(maennlich.wert, 131777);  // Regionaldatenbank 12411-01-01-5, Segeberg, 31.12.2015
    EXPECT_EQ(weiblich.wert, 135726);
    ASSERT_TRUE(w->speichereIndikator(indikator("BEIDE", "[BEV:geschlecht=männlich|weiblich]")));
    EXPECT_EQ(zelle(*w, "beide", "kreis", "01060", "2015").wert, 267503);
}

TEST_F(Auswerten, RecomputesRatesFromSumsInsteadOfAveraging) {
    const auto w = demo();
    const auto& b = w->bestand();
    const auto level = b.ebene("gemeinde")->id;
    const auto alo = w->auswertung().werte({"ALO", level, {}, {}}).value();
    const auto bev = w->auswertung().werte({"BEV_15_64", level, {}, {}}).value();
    const auto raum = *b.position(b.raum(b.ebene("raum")->id, kItzstedt)->id);
    double a = 0, n = 0;
    for (std::size_t r = 0; r < alo->raeume.size(); ++r) {
        if (b.uebergeordnet(alo->raeume[r], "2021-12-31") != std::optional(raum)) continue;
        a += alo->zelle(*alo->index(Periode::jahr(2021)), r).wert;
        n += bev->zelle(*bev->index(Periode::jahr(2021)), r).wert;
    }
    EXPECT_DOUBLE_EQ(zelle(*w, "ALO_QUOTE", "raum", kItzstedt, "2021").wert, 100.0 * a / n);
}

TEST_F(Auswerten, AFilterLeavesOnlyItsRaeumeAndTheKreisAsItWas) {
    const auto w = demo();
    const auto& b = w->bestand();
    const auto level = b.ebene("raum")->id;
    const auto whole = w->auswertung().werte({"ALO_QUOTE", level, {}, {}}).value();
    Anfrage question{"ALO_QUOTE", level, {}, {}};
    question.nur = {whole->raeume[4], whole->raeume[1]};
    const auto some = w->auswertung().werte(question).value();
    ASSERT_EQ(some->raeume, (std::vector<Position>{whole->raeume[1], whole->raeume[4]}));
    EXPECT_TRUE(some->ausschnitt);
    const auto last = some->perioden.size() - 1;
    EXPECT_EQ(some->zelle(last, 0).wert, whole->zelle(last, 1).wert);
    EXPECT_EQ(some->zelle(last, 1).wert, whole->zelle(last, 4).wert);
    EXPECT_EQ(some->brueche.size(), whole->brueche.size()) << "those of all Räume stay";
    question.ebene = b.ebene("kreis")->id;
    EXPECT_FALSE(w->auswertung().werte(question).value()->ausschnitt);
}

TEST(Ausschnitt, BreaksAndFiguresWithoutPlaceFollowTheirColumns) {
    Werteblock block;
    block.raeume = {7, 8, 9};
    block.perioden = {Periode::jahr(2020)};
    block.zellen.resize(3);
    block.nichtZuordenbar = {2};
    block.brueche = {
        {"2020-01-01", {}, "alle", {}}, {"2020-02-01", {}, "nur 7", {0}}, {"2020-03-01", {}, "8, 9", {1, 2}}};
    const auto out = ausschnitt(block, {8, 9});
    EXPECT_EQ(out.nichtZuordenbar, (std::vector<std::size_t>{1}));
    ASSERT_EQ(out.brueche.size(), 2U) << "a break of a Raum that is not shown is none";
    EXPECT_TRUE(out.brueche[0].spalten.empty());
    EXPECT_EQ(out.brueche[1].spalten, (std::vector<std::size_t>{0, 1}));
}

TEST_F(Auswerten, DivisionByZeroIsNotMeaningful) {
    const auto w = demo();
    const auto buchholz = zelle(*w, "ALO_QUOTE", "gemeinde", "01060014", "2015");
    EXPECT_FALSE(buchholz.hasValue());
    EXPECT_EQ(buchholz.zeichen, Zeichen::kNichtSinnvoll);
}

TEST_F(Auswerten, AGapMakesASumIncompleteAndARateMissing) {
    const auto w = ohneWerte();
    std::string alo = "schluessel;periode;kennzahl;wert\n";
    std::string bev = "schluessel;periode;kennzahl;wert\n";
    const auto& b = w->bestand();
    const auto raum = *b.position(b.raum(b.ebene("raum")->id, kItzstedt)->id);
    double known = 0, all = 0;
    bool first = true;
    for (const auto p : b.positionen(b.ebene("gemeinde")->id)) {
        if (b.uebergeordnet(p, "2023-01-01") != std::optional(raum)) continue;
        const auto& gemeinde = b.raeume()[p];
        bev += gemeinde.schluessel + ";2023;BEV_15_64;100\n";
        all += *gemeinde.einwohner;
        if (std::exchange(first, false)) continue;  // one Gemeinde has no unemployed figure
        alo += gemeinde.schluessel + ";2023;ALO;10\n";
        known += *gemeinde.einwohner;
    }
    importiere(*w, write("alo.csv", alo));
    importiere(*w, write("bev.csv", bev));
    const auto sum = zelle(*w, "ALO", "raum", kItzstedt, "2023");
    EXPECT_EQ(sum.wert, 50);
    EXPECT_NEAR(sum.anteilVorhanden, known / all, 1e-6);
    EXPECT_FALSE(sum.complete());
    const auto rate = zelle(*w, "ALO_QUOTE", "raum", kItzstedt, "2023");
    EXPECT_FALSE(rate.hasValue());
    EXPECT_EQ(rate.zeichen, Zeichen::kUnvollstaendig);
}

TEST_F(Auswerten, SecretInSecretOut) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert;zeichen\n"
                         "010600005;2023;ALO;;geheim\n010600005;2023;BEV_15_64;100;p\n"
                         "010600063;2023;ALO;5;\n010600063;2023;BEV_15_64;100;p\n"));
    EXPECT_EQ(zelle(*w, "ALO_QUOTE", "raum", "010600005", "2023").zeichen, Zeichen::kGeheim);
    const auto provisional = zelle(*w, "ALO_QUOTE", "raum", "010600063", "2023");
    EXPECT_DOUBLE_EQ(provisional.wert, 5.0);
    EXPECT_EQ(provisional.zeichen, Zeichen::kVorlaeufig);
}

TEST_F(Auswerten, NeverAddsUpRates) {
    const auto w = demo();
    EXPECT_FALSE(zelle(*w, "EINKST_JE_EW", "kreis", "01060", "2022").hasValue());
    EXPECT_DOUBLE_EQ(zelle(*w, "EINKST_JE_EW", "raum", "010600005", "2022").wert, 478.08);
}

TEST_F(Auswerten, LandIsNeverTheSumOfWhatTheStoreHappensToHave) {
    const auto w = demo();
    EXPECT_FALSE(zelle(*w, "ALO", "land", "01", "2021").hasValue());
    EXPECT_EQ(zelle(*w, "BEV", "land", "01", "2015").wert, 2858714);
}

TEST_F(Auswerten, FindsCyclesThroughFormulasThatAreAboutToChange) {
    const auto w = ohneWerte();
    ASSERT_TRUE(w->speichereIndikator(indikator("A", "[ALO] + 1")));
    ASSERT_TRUE(w->speichereIndikator(indikator("B", "[A] + 1")));
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("A", "[B] + 1"))), codes::kCycle);
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("C", "[C]"))), codes::kCycle);
    EXPECT_EQ(w->bestand().indikator("A")->formel, "[ALO] + 1");
}

TEST_F(Auswerten, NamesWhatAFormulaRefersToInVain) {
    const auto w = demo();
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("A", "[GIBT_ES_NICHT]"))), codes::kFormulaRefers);
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("A", "[BEV:haarfarbe=rot]"))), codes::kUnknownMerkmal);
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("A", "[BEV:geschlecht=blau]"))),
              codes::kUnknownAuspraegung);
    EXPECT_EQ(codeOf(w->speichereIndikator(indikator("A", "[ALO_QUOTE:geschlecht=weiblich]"))),
              codes::kMerkmalOnIndikator);
}

}  // namespace
}  // namespace isp::workspace::test
