// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How headings find their Kennzahlen, what is remembered of them, and what is said before a table is taken
// over.
#include "texte/datenworte.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/importauftrag.h"
#include "workspace/katalog.h"
#include "workspace/kennzahlvorschlag.h"
#include "workspace/namensvergleich.h"
#include "workspace/plausibilitaet.h"

#include <algorithm>
#include <fmt/format.h>

namespace isp::workspace::test {
namespace {

TEST(Namensvergleich, KennzahlenMeetByTheirWords) {
    EXPECT_EQ(namensnaehe("Gebietsfläche", "gebietsflaeche"), 1.0);
    EXPECT_EQ(namensnaehe("Arbeitslose insgesamt", "Arbeitslose"), 1.0);
    EXPECT_EQ(namensnaehe("flaeche_km2", "FLAECHE"), 1.0);
    // One word of two begins as the other does: 2 · 0.8 / (1 + 1).
    EXPECT_DOUBLE_EQ(namensnaehe("Bevölkerungsstand", "Bevölkerung"), 0.8);
    // Two words of two and three meet: 2 · 2 / (2 + 3).
    EXPECT_DOUBLE_EQ(namensnaehe("Gesamtbetrag Einkünfte", "Gesamtbetrag der Einkünfte brutto"), 0.8);
    EXPECT_EQ(namensnaehe("Plätze", "Geburten"), 0.0);
    EXPECT_EQ(namensnaehe("Anzahl", "Anzahl"), 0.0);  // says nothing
}

TEST(Namensvergleich, PlacesAreCalledInManyWays) {
    Raum raum;
    raum.name = "Bad Segeberg";
    raum.namen.push_back({"Segeberg", {}});
    for (const auto* name :
         {"Bad Segeberg, Stadt", "BAD SEGEBERG", "Bad Segebrg", "Segeberg", "Stadt Bad Segeberg", ""})
        EXPECT_TRUE(heisstSo(raum, name)) << name;
    for (const auto* name : {"Bad Bramstedt", "Norderstedt, Stadt", "Kükels"})
        EXPECT_FALSE(heisstSo(raum, name)) << name;
}

class Einlesen : public WerkbankTest {
protected:
    static ImportstandPtr stand(Werkbank& w, const std::filesystem::path& file,
                                ImportOptionen optionen = {}) {
        optionen.vorschlagen = true;
        optionen.kennzahlenMerken = true;
        Importwunsch wunsch{file, std::move(optionen), Profilwahl::kOhne, {}};
        auto result = pruefeImport(w.store(), w.bestandCopy(), wunsch, {});
        EXPECT_TRUE(result);
        return result ? std::move(result).value() : nullptr;
    }
    static void nimm(Werkbank& w, const ImportstandPtr& s) {
        EXPECT_TRUE(Importeur(w.store(), *s->bestand).uebernehmen(s->vorschau));
        EXPECT_TRUE(w.reload());
    }
    static std::vector<std::pair<std::string, Zuordnungsgrund>> zuordnung(const ImportstandPtr& s) {
        std::vector<std::pair<std::string, Zuordnungsgrund>> out;
        for (const auto& k : s->vorschau.kennzahlen)
            out.emplace_back(k.code, k.grund);
        return out;
    }
    static std::size_t count(const ImportstandPtr& s, Pruefregel regel) {
        return static_cast<std::size_t>(std::count_if(
            s->befunde.begin(), s->befunde.end(), [&](const auto& b) { return b.befund.regel == regel; }));
    }
    using Paare = std::vector<std::pair<std::string, Zuordnungsgrund>>;
};

TEST_F(Einlesen, RealTablesFindTheirKennzahlen) {
    using enum Zuordnungsgrund;
    const auto w = ohneWerte();
    struct Fall {
        const char* datei;
        Paare erwartet;
    };
    for (const auto& f :
         {Fall{"regionaldatenbank/12411-01-01-5_00.csv", {{"BEV", kTabelle}}},
          Fall{"regionaldatenbank/12411-02-03-5_00.csv", {{"BEV", kTabelle}}},
          Fall{"regionaldatenbank/13211-01-03-5_00.csv", {{"ALO", kTabelle}}},
          Fall{"regionaldatenbank/73111-01-01-5_00.csv",
               {{"STEUERPFLICHTIGE", kTabelle}, {"EINKUENFTE", kTabelle}, {"EINKOMMENSTEUER", kTabelle}}},
          Fall{"inkar/A_Arbeitslosigkeit.xls", {{"ALO", kTabelle}}},
          Fall{"inkar/A_ErwerbsfaehigeBevoelkerung.xls", {{"BEV_15_64", kTabelle}}},
          Fall{"inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv", {{"EINKST_JE_EW", kTabelle}}}}) {
        ISP_NEED_SHARED(file, f.datei);
        const auto s = stand(*w, file);
        ASSERT_FALSE(s->problem) << f.datei;
        EXPECT_EQ(zuordnung(s), f.erwartet) << f.datei;
        EXPECT_EQ(s->vorschau.issues.count(codes::kNameAnders), 0U) << f.datei;
    }
}

TEST_F(Einlesen, WithoutLeaveNothingIsSuggested) {
    ISP_NEED_SHARED(file, "regionaldatenbank/12411-01-01-5_00.csv");
    const auto w = ohneWerte();
    const auto v = Importeur(w->store(), w->bestand()).vorschau(file, {});
    ASSERT_TRUE(v);
    EXPECT_EQ(v->kennzahlen.front().grund, Zuordnungsgrund::kNeu);
    ASSERT_FALSE(v->kennzahlen.front().vorschlaege.empty());
    EXPECT_EQ(w->bestand().kennzahl(v->kennzahlen.front().vorschlaege.front())->code, "BEV");
}

TEST_F(Einlesen, AnotherUnitOrALikeNameIsNoReason) {
    const auto w = ohneWerte();
    const auto& b = w->bestand();
    for (const auto& v : kennzahlvorschlaege(b, "", "Gebietsfläche", "Personen"))
        EXPECT_NE(b.kennzahl(v.kennzahl)->code, "FLAECHE");
    // Two Kennzahlen of like names: offered, not taken.
    const auto svb = kennzahlvorschlaege(b, "", "Sozialversicherungspflichtig Beschäftigte", "");
    ASSERT_GE(svb.size(), 2U);
    EXPECT_FALSE(istSicher(svb, true));
    EXPECT_FALSE(istSicher({}, true));
    // The same name from another official table: offered only.
    EXPECT_TRUE(istSicher(kennzahlvorschlaege(b, "", "Gesamtbetrag der Einkünfte", ""), true));
    const auto other = kennzahlvorschlaege(b, "99999-01", "Gesamtbetrag der Einkünfte", "");
    ASSERT_FALSE(other.empty());
    EXPECT_FALSE(istSicher(other, true));
}

TEST_F(Einlesen, AHeadingGivenOnceIsKnownInTheNextTable) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    ImportOptionen byHand;
    byHand.kennzahlen["Zahl der Plätze"] = "KITA_PLAETZE";
    nimm(*w, stand(*w, write("a.csv", head + "01060004;2022;Zahl der Plätze;5\n"), byHand));
    const auto next = stand(*w, write("b.csv", head + "01060004;2023;ZAHL DER  PLÄTZE;6\n"));
    EXPECT_EQ(zuordnung(next), (Paare{{"KITA_PLAETZE", Zuordnungsgrund::kGemerkt}}));
    EXPECT_EQ(next->vorschau.optionen.kennzahlen.at("ZAHL DER PLÄTZE"), "KITA_PLAETZE");
    // Given to another one by hand, that is what is remembered from then on.
    ImportOptionen other;
    other.kennzahlen["Zahl der Plätze"] = "TAGESPFLEGE";
    nimm(*w, stand(*w, write("c.csv", head + "01060004;2024;Zahl der Plätze;7\n"), other));
    EXPECT_EQ(zuordnung(stand(*w, write("d.csv", head + "01060004;2025;Zahl der Plätze;8\n"))),
              (Paare{{"TAGESPFLEGE", Zuordnungsgrund::kGemerkt}}));
}

TEST_F(Einlesen, TheMemoryOfASupplierIsItsOwn) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    ImportOptionen byHand;
    byHand.lieferant = "Jugendamt";
    byHand.kennzahlen["Fälle im Jahr"] = "HZE_FAELLE";
    nimm(*w, stand(*w, write("a.csv", head + "01060004;2022;Fälle im Jahr;5\n"), byHand));
    EXPECT_EQ(
        stand(*w, write("b.csv", head + "01060004;2023;Fälle im Jahr;6\n"))->vorschau.kennzahlen[0].grund,
        Zuordnungsgrund::kNeu);
    ImportOptionen same;
    same.lieferant = "Jugendamt";
    EXPECT_EQ(stand(*w, write("b.csv", head + "01060004;2023;Fälle im Jahr;6\n"), same)
                  ->vorschau.kennzahlen[0]
                  .code,
              "HZE_FAELLE");
}

TEST_F(Einlesen, AKeyWithAnotherNameIsSaid) {
    const auto w = ohneWerte();
    const auto s = stand(*w, write("n.csv",
                                   "schluessel;name;periode;kennzahl;wert\n01060004;Norderstedt;2022;ALO;5\n"
                                   "01060005;Bad Segeberg, Stadt;2022;ALO;5\n"));
    ASSERT_EQ(s->vorschau.issues.count(codes::kNameAnders), 1U);
    const auto& items = s->vorschau.issues.items();
    const auto issue =
        std::find_if(items.begin(), items.end(), [](const Issue& i) { return i.code == codes::kNameAnders; });
    EXPECT_EQ(issue->args, (std::vector<std::string>{"01060004", "Norderstedt", "Bad Bramstedt"}));
    EXPECT_EQ(issue->location.row, 2);
}

std::string reihe(const std::vector<int>& values, int from) {
    std::string out;
    for (const int v : values)
        out += fmt::format("01060005;{};ALO;{}\n", from++, v);
    return out;
}

TEST_F(Einlesen, AJumpAgainstWhatIsStoredIsSeenBeforeItIsTakenOver) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    nimm(*w, stand(*w, write("alt.csv", head + reihe({1000, 1010, 1005, 1013, 1004, 1010}, 2010))));
    const auto s = stand(*w, write("neu.csv", head + reihe({1400}, 2016)));
    ASSERT_EQ(count(s, Pruefregel::kSprung), 1U);
    EXPECT_EQ(s->befunde[0].zeile, 2);
    EXPECT_EQ(s->befunde[0].spalte, 4);
    EXPECT_EQ(s->befunde[0].befund.vergleich, 1010.0);
    const auto hints = texte::hinweise(s->befunde, "neu.csv");
    ASSERT_EQ(hints.items().size(), 1U);
    EXPECT_EQ(hints.items()[0].location.row, 2);
    // The same as the window says of it afterwards.
    nimm(*w, s);
    const auto after = pruefePlausibilitaet(w->store(), w->bestand(), w->auswertung());
    ASSERT_TRUE(after);
    const auto jump = std::find_if(after->begin(), after->end(),
                                   [](const Pruefbefund& b) { return b.regel == Pruefregel::kSprung; });
    ASSERT_NE(jump, after->end());
    EXPECT_EQ(texte::erklaerung(*jump), texte::erklaerung(s->befunde[0].befund));
    // What was odd before is not told of a file that does not bring it.
    EXPECT_EQ(count(stand(*w, write("dann.csv", head + reihe({1405}, 2017))), Pruefregel::kSprung), 0U);
}

TEST_F(Einlesen, AConfirmedFigureIsNotToldAgain) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    nimm(*w, stand(*w, write("alt.csv", head + reihe({1000, 1010, 1005, 1013, 1004, 1010, 1400}, 2010))));
    const auto found = pruefePlausibilitaet(w->store(), w->bestand(), w->auswertung());
    ASSERT_EQ(found->size(), 1U);
    ASSERT_TRUE(bestaetige(*w, found->front(), "geprüft", QStringLiteral("Wert bestätigen")));
    EXPECT_EQ(count(stand(*w, write("neu.csv", head + reihe({1401}, 2016))), Pruefregel::kSprung), 0U);
}

TEST_F(Einlesen, APartAboveTheStoredTotalAndAMissingRaumAreSeen) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert;geschlecht\n";
    std::string all = head;
    for (const auto* key : {"01060004", "01060005", "01060039", "01060044", "01060063"})
        all += fmt::format("{};2020;ALO;10;\n", key);
    nimm(*w, stand(*w, write("alt.csv", all)));
    EXPECT_EQ(count(stand(*w, write("teil.csv", head + "01060004;2020;ALO;12;weiblich\n")),
                    Pruefregel::kAnteilUeber100),
              1U);
    std::string fewer = head;
    for (const auto* key : {"01060005", "01060039", "01060044", "01060063"})
        fewer += fmt::format("{};2021;ALO;{};\n", key, 9 + key[7] - '0');
    const auto s = stand(*w, write("weniger.csv", fewer));
    ASSERT_EQ(count(s, Pruefregel::kRaumFehlt), 1U);
    EXPECT_EQ(s->befunde[0].zeile, 0);
}

TEST_F(Einlesen, AnotherKindOfPeriodeIsSaid) {
    const auto w = ohneWerte();
    const std::string head = "schluessel;periode;kennzahl;wert\n";
    nimm(*w, stand(*w, write("a.csv", head + "01060004;2021-12-31;BEV;5\n")));
    EXPECT_EQ(stand(*w, write("b.csv", head + "01060004;2022;BEV;6\n"))
                  ->vorschau.issues.count(codes::kPeriodenartAnders),
              1U);
    EXPECT_EQ(stand(*w, write("c.csv", head + "01060004;2022-12-31;BEV;6\n"))
                  ->vorschau.issues.count(codes::kPeriodenartAnders),
              0U);
}

TEST_F(Einlesen, WhereNothingMatchesThePlacesCanBeSettled) {
    const auto w = ohneWerte();
    const auto s =
        stand(*w, write("fremd.csv", "schluessel;name;periode;kennzahl;wert\n09162000;München;2023;ALO;5\n"));
    ASSERT_TRUE(s->problem);
    EXPECT_EQ(s->problem->code, codes::kNothingMatched);
    ASSERT_EQ(s->orte.size(), 1U);
    ImportOptionen settled;
    settled.raeume["09162000"] = "01060004";
    EXPECT_FALSE(
        stand(*w, write("fremd.csv", "schluessel;name;periode;kennzahl;wert\n09162000;München;2023;ALO;5\n"),
              settled)
            ->problem);
}

}  // namespace
}  // namespace isp::workspace::test
