// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/profil.h"

#include <set>

namespace isp::workspace::test {
namespace {

class Importieren : public WerkbankTest {
protected:
    static Result<Importvorschau> preview(Werkbank& w, const std::filesystem::path& file,
                                          const ImportOptionen& optionen = {}) {
        return Importeur(w.store(), w.bestand()).vorschau(file, optionen);
    }
};

TEST_F(Importieren, ReadsTheNationalPopulationTable) {
    ISP_NEED_SHARED(file, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto w = ohneWerte();
    ImportOptionen optionen;
    optionen.kennzahl = "BEV";
    const auto v = preview(*w, file, optionen);
    ASSERT_TRUE(v);
    EXPECT_EQ(v->orte.gefunden.at(w->bestand().ebene("gemeinde")->id), 96U);
    EXPECT_EQ(v->perioden.size(), 8U);
    EXPECT_EQ(v->werte, 99U * 24U);  // 96 Gemeinden, Kreis, Land and Bund; 8 Stichtage × 3 columns
    EXPECT_GT(v->orte.ausserhalb, 10000U);
    EXPECT_EQ(v->abgelehnt(), 0U);
    const auto l = importiere(*w, file, optionen);
    EXPECT_EQ(l.neu, 99 * 24);
    EXPECT_EQ(zelle(*w, "BEV", "gemeinde", "01060005", "31.12.2015").wert, 17176);
    EXPECT_EQ(zelle(*w, "BEV", "raum", "010600063", "31.12.2015").wert, 76712);
    // Buchholz is there in 2014, uninhabited: exactly zero, not a gap.
    const auto buchholz = zelle(*w, "BEV", "gemeinde", "01060014", "2014");
    EXPECT_EQ(buchholz.wert, 0.0);
    EXPECT_EQ(buchholz.zeichen, Zeichen::kGenauNull);
}

TEST_F(Importieren, TheSameFileTwiceChangesNothing) {
    const auto w = ohneWerte();
    const auto file = write("a.csv", "schluessel;periode;kennzahl;wert\n01060005;2023;ALO;600\n");
    const auto first = importiere(*w, file);
    const auto v = preview(*w, file);
    ASSERT_TRUE(v);
    ASSERT_TRUE(v->schonGeliefert);
    const auto again = Importeur(w->store(), w->bestand()).uebernehmen(*v);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, first.id);
    EXPECT_EQ(again->neu, 0);
}

TEST_F(Importieren, ARevisionChangesOnlyWhatDiffersAndCanBeWithdrawn) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert\n01060005;2023;ALO;600\n01060063;2023;ALO;700\n"));
    const auto second = importiere(*w, write("b.csv",
                                             "schluessel;periode;kennzahl;wert\n01060005;2023;ALO;"
                                             "601\n01060063;2023;ALO;700\n01060044;2023;ALO;5\n"));
    EXPECT_EQ(second.neu, 1);
    EXPECT_EQ(second.geaendert, 1);
    EXPECT_EQ(second.unveraendert, 1);
    EXPECT_EQ(zelle(*w, "ALO", "gemeinde", "01060005", "2023").wert, 601);
    ASSERT_TRUE(w->setZurueckgezogen(second.id, true));
    EXPECT_EQ(zelle(*w, "ALO", "gemeinde", "01060005", "2023").wert, 600);
    EXPECT_FALSE(zelle(*w, "ALO", "gemeinde", "01060044", "2023").vorhanden);
    w->undoStack().undo();
    EXPECT_EQ(zelle(*w, "ALO", "gemeinde", "01060005", "2023").wert, 601);
}

TEST_F(Importieren, UnknownPlacesOfTheKreisAreListedAndTheRestIsTaken) {
    const auto w = ohneWerte();
    const auto v = preview(
        *w, write("a.csv", "schluessel;periode;kennzahl;wert\n01060005;2023;ALO;6\n01060999;2023;ALO;7\n"));
    ASSERT_TRUE(v);
    EXPECT_EQ(v->werte, 1U);
    EXPECT_EQ(v->abgelehnt(), 1U);
    EXPECT_EQ(v->issues.items().back().location.row, 3);
}

TEST_F(Importieren, RefusesATableWithoutAKnownPlace) {
    const auto w = ohneWerte();
    const auto v = preview(*w, write("a.csv", "schluessel;periode;kennzahl;wert\n09162000;2023;ALO;6\n"));
    ASSERT_FALSE(v);
    EXPECT_EQ(v.error().code, codes::kNothingMatched);
    EXPECT_EQ(v.error().location.file, "a.csv");
}

TEST_F(Importieren, TakesPlacesInWhereAsked) {
    const auto w = ohneWerte();
    ImportOptionen optionen;
    optionen.anlegen = true;
    importiere(*w,
               write("a.csv",
                     "schluessel;periode;kennzahl;wert;zeichen\n01062;2023;ALO;60;\n01062076;2023;ALO;6;\n"
                     "01062999;2023;ALO;;-\n"),
               optionen);
    const auto& b = w->bestand();
    const auto* tangstedt = b.raum(b.ebene("gemeinde")->id, "01062076");
    ASSERT_NE(tangstedt, nullptr);
    EXPECT_FALSE(tangstedt->eigenes);
    EXPECT_EQ(b.raeume()[*b.uebergeordnet(*b.position(tangstedt->id), "2023-01-01")].schluessel, "01062");
    EXPECT_EQ(b.raum(b.ebene("gemeinde")->id, "01062999"), nullptr);  // nothing but `-`: it does not exist
    EXPECT_EQ(zelle(*w, "ALO", "kreis", "01062", "2023").wert, 60);
}

TEST_F(Importieren, WarnsOfTotalsThatDifferFromTheirParts) {
    const auto w = demo();
    std::string text = "schluessel;periode;kennzahl;wert\n01060;2030;ALO;10000\n";
    const auto& b = w->bestand();
    for (const auto p : b.positionen(b.ebene("raum")->id))
        text += b.raeume()[p].schluessel + ";2030;ALO;1\n";
    text += "01060014;2030;ALO;0\n";
    const auto v = preview(*w, write("a.csv", text));
    ASSERT_TRUE(v);
    EXPECT_EQ(v->issues.count(codes::kSumDiffers), 1U);
}

TEST_F(Importieren, CanceledItLeavesTheStoreAsItWas) {
    const auto w = ohneWerte();
    const auto v = preview(*w, write("a.csv", "schluessel;periode;kennzahl;wert\n01060005;2023;NEU;6\n"));
    ASSERT_TRUE(v);
    Progress progress;
    progress.cancel.cancel();
    EXPECT_FALSE(Importeur(w->store(), w->bestand()).uebernehmen(*v, progress));
    ASSERT_TRUE(w->reload());
    EXPECT_EQ(w->bestand().kennzahl("NEU"), nullptr);
}

TEST_F(Importieren, MapsHeadersAndPlacesAndRemembersTheMapping) {
    const auto w = ohneWerte();
    const auto mapping = optionenFromJson(
        R"({"kennzahlen":{"Arbeitslose":"ALO"},"raeume":{"SEE1":"010600005"},"raumebene":"raum"})");
    ASSERT_TRUE(mapping);
    ASSERT_TRUE(speichereProfil(w->store(), "Jobcenter", *mapping));
    const auto again = ladeProfil(w->store(), "jobcenter");
    ASSERT_TRUE(again);
    importiere(*w, write("a.csv", "schluessel;periode;kennzahl;wert\nSEE1;2023;Arbeitslose;6\n"), *again);
    EXPECT_EQ(zelle(*w, "ALO", "raum", "010600005", "2023").wert, 6);
    EXPECT_EQ(ladeProfil(w->store(), "gibtsnicht").error().code, codes::kUnknownProfil);
}

TEST_F(Importieren, FindsUniqueNamesWithinALevel) {
    const auto w = ohneWerte();
    ImportOptionen optionen;
    optionen.raumebene = "raum";
    importiere(
        *w,
        write("a.csv",
              "schluessel;name;periode;kennzahl;wert\n;Bad Segeberg;2023;ALO;6\n;Itzstedt;2023;ALO;7\n"),
        optionen);
    EXPECT_EQ(zelle(*w, "ALO", "raum", "010600005", "2023").wert, 6);
    EXPECT_EQ(zelle(*w, "ALO", "raum", "010605034", "2023").wert, 7);
}

TEST_F(Importieren, AllRealFilesAreUnderstood) {
    for (const char* name :
         {"regionaldatenbank/12411-02-03-5_00.csv", "regionaldatenbank/13211-01-03-5_00.csv",
          "regionaldatenbank/73111-01-01-5_00.csv", "inkar/A_Arbeitslosigkeit.xls",
          "inkar/A_ErwerbsfaehigeBevoelkerung.xls", "inkar/B_SVBeschaeftigte.xlsx",
          "inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv",
          "regionaldatenbank/genesis_ffcsv_old_11111_excerpt.csv"}) {
        ISP_NEED_SHARED(file, name);
        const auto w = ohneWerte();
        const auto v = preview(*w, file);
        ASSERT_TRUE(v) << name << " " << v.error().code.id;
        EXPECT_EQ(v->abgelehnt(), 0U) << name;
        EXPECT_GT(v->werte, 0U) << name;
    }
}

TEST_F(Importieren, InkarAgreesWithTheDemo) {
    ISP_NEED_SHARED(file, "inkar/A_Arbeitslosigkeit.xls");
    const auto w = demo();
    ImportOptionen optionen;
    optionen.kennzahl = "ALO";
    const auto l = importiere(*w, file, optionen);
    EXPECT_EQ(l.geaendert, 0);
    EXPECT_EQ(l.neu, 0);
    EXPECT_GT(l.unveraendert, 2000);
}

}  // namespace
}  // namespace isp::workspace::test
