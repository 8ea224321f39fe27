// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Import profiles, remembered places, differences and whole folders.
#include "exchange/codes.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/importauftrag.h"
#include "workspace/ordnerimport.h"

#include <algorithm>

namespace isp::workspace::test {
namespace {

constexpr const char* kBreit2022 =
    "schluessel;name;2021;2022\n010600004;Bad Bramstedt;1;2\n010600005;Bad Segeberg;3;4\n";
constexpr const char* kBreit2023 =
    "schluessel;name;2022;2023\n010600004;Bad Bramstedt;2;5\n010600005;Bad Segeberg;8;6\n";

class Profile : public WerkbankTest {
protected:
    static ImportstandPtr stand(Werkbank& w, const Importwunsch& wunsch) {
        auto result = pruefeImport(w.store(), w.bestandCopy(), wunsch, {});
        EXPECT_TRUE(result);
        return result ? std::move(result).value() : nullptr;
    }
    static Importwunsch suche(const std::filesystem::path& file) {
        Importwunsch wunsch;
        wunsch.datei = file;
        wunsch.wahl = Profilwahl::kSuchen;
        wunsch.optionen.orteMerken = true;
        return wunsch;
    }
    static Lieferung nimm(Werkbank& w, const ImportstandPtr& s) {
        auto done = Importeur(w.store(), *s->bestand).uebernehmen(s->vorschau);
        EXPECT_TRUE(done);
        EXPECT_TRUE(w.reload());
        return done ? *done : Lieferung{};
    }
    /// The broad table of 2022 read once by hand and kept as a profile.
    void merkeKita(Werkbank& w) {
        Importwunsch wunsch;
        wunsch.datei = write("kita-2022.csv", kBreit2022);
        wunsch.optionen.kennzahl = "KITA";
        const auto s = stand(w, wunsch);
        ASSERT_FALSE(s->problem);
        ASSERT_TRUE(
            merkeProfil(w.store(), {"Kita-Plätze", "Jugendamt", musterFuer("kita-2022.csv")}, s->vorschau));
        nimm(w, s);
    }
};

TEST_F(Profile, TheNextYearIsRecognisedAndNeedsNothing) {
    const auto w = ohneWerte();
    merkeKita(*w);
    const auto s = stand(*w, suche(write("kita-2023.csv", kBreit2023)));
    ASSERT_TRUE(s->angewendet);
    ASSERT_FALSE(s->problem);
    EXPECT_EQ(s->vorschau.optionen.kennzahl, "KITA");
    const auto l = nimm(*w, s);
    EXPECT_EQ(l.profil, "Kita-Plätze");
    EXPECT_EQ(l.lieferant, "Jugendamt");
    EXPECT_EQ(l.neu, 2);
    EXPECT_EQ(l.geaendert, 1);
    EXPECT_FALSE(profil(w->store(), "kita-plätze")->zuletzt.empty());
    const auto suppliers = lieferantennamen(w->store());
    ASSERT_TRUE(suppliers);
    EXPECT_EQ(std::count(suppliers->begin(), suppliers->end(), "Jugendamt"), 1);
}

TEST_F(Profile, AChangedFileIsNotReadButSaysWhatDiffers) {
    const auto w = ohneWerte();
    merkeKita(*w);
    const auto s = stand(
        *w,
        suche(write("kita-2024.csv", "schluessel;gemeinde;2024;Bemerkung\n010600004;Bad Bramstedt;2;x\n")));
    EXPECT_FALSE(s->angewendet);
    ASSERT_TRUE(s->profil);
    EXPECT_EQ(s->profil->abweichung.fehlt, std::vector<std::string>{"name"});
    EXPECT_EQ(s->profil->abweichung.neu, (std::vector<std::string>{"bemerkung", "gemeinde"}));
    const auto issues = abweichungAlsHinweise(s->profil->profil, s->profil->abweichung);
    EXPECT_EQ(issues.count(codes::kProfilSpaltenFehlen), 1U);
    EXPECT_EQ(issues.count(codes::kProfilSpaltenNeu), 1U);
}

TEST_F(Profile, AreRenamedAndDeleted) {
    const auto w = ohneWerte();
    merkeKita(*w);
    ASSERT_TRUE(speichereProfil(w->store(), "Zweites", {}));
    EXPECT_EQ(benenneProfilUm(w->store(), "Zweites", "KITA-plätze").error().code, codes::kProfilnameVergeben);
    ASSERT_TRUE(benenneProfilUm(w->store(), "kita-plätze", "Plätze"));
    EXPECT_EQ(profil(w->store(), "Plätze")->lieferant, "Jugendamt");
    ASSERT_TRUE(loescheProfil(w->store(), "Plätze"));
    EXPECT_EQ(profile(w->store())->size(), 1U);
    EXPECT_EQ(loescheProfil(w->store(), "Plätze").error().code, codes::kUnknownProfil);
}

TEST(Dateimuster, TakeYearsAsAnyText) {
    EXPECT_EQ(musterFuer("plaetze-2023.csv"), "plaetze-*.csv");
    EXPECT_EQ(musterFuer("12411-01-01-5_00.csv"), "12411-01-01-5_00.csv");
    EXPECT_TRUE(passtMuster("Plaetze-*.csv", "plaetze-2024.CSV"));
    EXPECT_TRUE(passtMuster("a?c*", "abc"));
    EXPECT_FALSE(passtMuster("plaetze-*.csv", "plaetze-2024.xlsx"));
}

TEST_F(Profile, PlacesSettledOnceAreKnownNextTimeForTheSupplierOnly) {
    const auto w = ohneWerte();
    const char* text =
        "schluessel;periode;kennzahl;wert\nSEE1;2023;ALO;6\nFERN1;2023;ALO;7\n010600004;2023;ALO;1\n";
    Importwunsch wunsch;
    wunsch.datei = write("a.csv", text);
    wunsch.optionen.lieferant = "Jobcenter";
    wunsch.optionen.orteMerken = true;
    const auto first = stand(*w, wunsch);
    EXPECT_EQ(std::count_if(first->orte.begin(), first->orte.end(), [](const auto& o) { return o.offen(); }),
              2);
    wunsch.optionen.raeume["SEE1"] = "010600005";
    wunsch.optionen.ausgeschlossen.insert("FERN1");
    const auto settled = stand(*w, wunsch);
    EXPECT_EQ(settled->vorschau.abgelehnt(), 0U);
    EXPECT_EQ(settled->vorschau.werteAusserhalb, 1U);
    nimm(*w, settled);
    EXPECT_EQ(zelle(*w, "ALO", "raum", "010600005", "2023").wert, 6);

    Importwunsch next;
    next.datei = write("b.csv", "schluessel;periode;kennzahl;wert\nSEE1;2024;ALO;9\nFERN1;2024;ALO;7\n");
    next.optionen.lieferant = "Jobcenter";
    const auto known = stand(*w, next);
    ASSERT_FALSE(known->problem);
    EXPECT_EQ(known->vorschau.gemerkteOrte, 2U);
    EXPECT_EQ(known->vorschau.werte, 1U);
    next.optionen.lieferant = "Andere";
    EXPECT_TRUE(stand(*w, next)->problem);
}

TEST_F(Profile, ANameAloneNeverJoinsButIsSuggestedWithItsLevel) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    const auto none = raumvorschlaege(b, {"01056047", "Bad Segeberg", 2}, {});
    EXPECT_TRUE(none.empty()) << "the key says it is another Kreis";
    const auto some = raumvorschlaege(b, {"", "Bad Segeberg", 2}, {});
    ASSERT_GE(some.size(), 2U);  // the Gemeinde and the Raum of that name
    for (const auto& v : some)
        EXPECT_EQ(b.raeume()[v.raum].schluessel.substr(0, 5), "01060");
    const auto level = raumvorschlaege(b, {"", "Bad Segeberg", 2}, b.ebene("gemeinde")->id);
    ASSERT_FALSE(level.empty());
    EXPECT_EQ(b.raeume()[level.front().raum].schluessel, "01060005");
    const auto typo = raumvorschlaege(b, {"", "Bad Segberg", 2}, b.ebene("gemeinde")->id);
    ASSERT_FALSE(typo.empty());
    EXPECT_EQ(typo.front().grund, Vorschlagsgrund::kAehnlich);
}

TEST_F(Profile, DifferencesSayNewChangedAndSameTheLargestFirst) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert\n010600004;2023;ALO;100\n010600005;2023;ALO;10\n"
                         "010600063;2023;ALO;7\n"));
    Importwunsch wunsch;
    wunsch.datei = write("b.csv",
                         "schluessel;periode;kennzahl;wert\n010600004;2023;ALO;110\n010600005;2023;ALO;20\n"
                         "010600063;2023;ALO;7\n010600063;2024;ALO;8\n");
    const auto u = stand(*w, wunsch)->unterschied;
    EXPECT_EQ(u.neu, 1U);
    EXPECT_EQ(u.gleich, 1U);
    ASSERT_EQ(u.geaendert.size(), 2U);
    EXPECT_EQ(u.geaendert[0].alt, 10);
    EXPECT_EQ(u.geaendert[0].neu, 20);
    EXPECT_DOUBLE_EQ(u.geaendert[0].prozent(), 100.0);
    EXPECT_DOUBLE_EQ(u.geaendert[1].prozent(), 10.0);
    EXPECT_DOUBLE_EQ(u.kennzahlen.front().groesste, 100.0);
}

TEST_F(Profile, AFolderTakesWhatFitsAndNamesTheRest) {
    const auto w = ohneWerte();
    merkeKita(*w);
    std::filesystem::create_directory(path("ordner"));
    write("ordner/kita-2023.csv", kBreit2023);
    write("ordner/anders.csv", "schluessel;periode;kennzahl;wert\n010600004;2023;NEU;1\n");
    write("ordner/muell.csv", std::string(3000, '\x01'));
    write("ordner/notiz.md", "keine Tabelle");
    const auto trial = liesOrdner(w->store(), path("ordner"), false, {});
    ASSERT_TRUE(trial);
    ASSERT_EQ(trial->size(), 3U);
    EXPECT_EQ((*trial)[1].zustand, Dateizustand::kBereit);
    const auto done = liesOrdner(w->store(), path("ordner"), true, {});
    ASSERT_TRUE(done);
    EXPECT_EQ((*done)[0].zustand, Dateizustand::kOhneProfil);
    EXPECT_EQ((*done)[1].zustand, Dateizustand::kUebernommen);
    EXPECT_EQ((*done)[2].zustand, Dateizustand::kUnlesbar);
    const auto again = liesOrdner(w->store(), path("ordner"), true, {});
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)[1].zustand, Dateizustand::kSchonGeliefert);
    std::filesystem::create_directory(path("leer"));
    EXPECT_EQ(liesOrdner(w->store(), path("leer"), true, {}).error().code, codes::kOrdnerLeer);
}

/// Every download of shared/data read by hand in one year's folder is read by its profile in the next.
TEST_F(Profile, NoMappingIsTypedTwice) {
    ISP_NEED_SHARED(any, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto w = ohneWerte();
    int kept = 0;
    for (const char* folder : {"regionaldatenbank", "inkar"}) {
        const auto files = tabellenIn(any.parent_path().parent_path() / folder);
        ASSERT_TRUE(files);
        for (const auto& file : *files) {
            Importwunsch wunsch;
            wunsch.datei = file;
            const auto s = stand(*w, wunsch);
            if (s->problem) continue;  // excerpts without a place of the Kreis
            ASSERT_TRUE(merkeProfil(w->store(), {file.stem().string(), "Amt", {}}, s->vorschau));
            const auto found = stand(*w, suche(file));
            EXPECT_TRUE(found->angewendet) << file;
            EXPECT_FALSE(found->problem) << file;
            EXPECT_EQ(found->vorschau.werte, s->vorschau.werte) << file;
            ++kept;
        }
    }
    EXPECT_GE(kept, 7);
}

TEST_F(Profile, SeveralTablesOnASheetAreNamedAndReadOneByOne) {
    const auto w = ohneWerte();
    const auto file = write("drei.csv",
                            "Plätze\nschluessel;name;2021;2022\n010600004;Bad Bramstedt;1;2\n\nKinder\n"
                            "schluessel;name;2021;2022\n010600004;Bad Bramstedt;30;40\n\nGruppen\n"
                            "schluessel;name;2021;2022\n010600004;Bad Bramstedt;5;6\n");
    Importwunsch wunsch;
    wunsch.datei = file;
    wunsch.optionen.kennzahl = "PLAETZE";
    const auto s = stand(*w, wunsch);
    EXPECT_EQ(s->teiltabellen, (std::vector<std::string>{"2-3", "6-7", "10-11"}));
    wunsch.optionen.zeilen = s->teiltabellen.at(1);
    wunsch.optionen.kennzahl = "KINDER";
    const auto part = stand(*w, wunsch);
    ASSERT_FALSE(part->problem);
    EXPECT_EQ(part->vorschau.werte, 2U);
    nimm(*w, part);
    EXPECT_EQ(zelle(*w, "KINDER", "raum", "010600004", "2022").wert, 40);
    wunsch.optionen.zeilen = "alle";
    EXPECT_TRUE(stand(*w, wunsch)->problem);
}

TEST_F(Profile, ErrorCellsOfASpreadsheetAreNamedAsSuch) {
    const auto w = ohneWerte();
    Importwunsch wunsch;
    wunsch.datei =
        write("fehler.csv",
              "schluessel;periode;kennzahl;wert\n010600004;2023;ALO;#DIV/0!\n010600005;2023;ALO;#NAME?\n"
              "010600063;2023;ALO;viele\n01060044;2023;ALO;4\n");
    const auto s = stand(*w, wunsch);
    ASSERT_FALSE(s->problem);
    EXPECT_EQ(s->vorschau.issues.count(exchange::codes::kErrorCell), 2U);
    EXPECT_EQ(s->vorschau.issues.count(exchange::codes::kNotANumber), 1U);
}

}  // namespace
}  // namespace isp::workspace::test
