// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the Steuerungskreislauf reaches a planner without a German word.
#include "domain/codes.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"
#include "themenakten.h"

#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace isp::texte {
namespace {

template <typename E>
void expectWords(const char* name) {
    std::set<QString> seen;
    for (const auto& [value, text] : Aufzaehlung<E>::werte) {
        const auto word = wort(value);
        EXPECT_FALSE(word.trimmed().isEmpty()) << name << " " << text;
        EXPECT_FALSE(word.contains(u'_')) << name << " " << text;
        EXPECT_TRUE(seen.insert(word).second) << name << ": two are called " << word.toStdString();
    }
}

TEST(Worte, EveryValueOfEveryEnumHasOneOfItsOwn) {
    expectWords<Schrittzustand>("Schrittzustand");
    expectWords<Herkunft>("Herkunft");
    expectWords<Themenzustand>("Themenzustand");
    expectWords<Signifikanz>("Signifikanz");
    expectWords<Beschlussergebnis>("Beschlussergebnis");
    expectWords<Akteursgruppe>("Akteursgruppe");
    expectWords<Akteursart>("Akteursart");
    expectWords<Beteiligungsstufe>("Beteiligungsstufe");
    expectWords<Ansichtsart>("Ansichtsart");
    expectWords<Befundart>("Befundart");
    expectWords<Befundwertung>("Befundwertung");
    expectWords<Angebotsart>("Angebotsart");
    expectWords<Datenbedarfzustand>("Datenbedarfzustand");
    expectWords<Bedarfsart>("Bedarfsart");
    expectWords<Zielart>("Zielart");
    expectWords<Zielrichtung>("Zielrichtung");
    expectWords<Zielregel>("Zielregel");
    expectWords<Zielzustand>("Zielzustand");
    expectWords<Massnahmezustand>("Massnahmezustand");
    expectWords<Zielwetter>("Zielwetter");
    expectWords<Ueberpruefungsart>("Ueberpruefungsart");
    expectWords<Entscheidungsart>("Entscheidungsart");
    expectWords<Aktivitaetsart>("Aktivitaetsart");
    expectWords<Aktivitaetsphase>("Aktivitaetsphase");
    expectWords<Wiederholung>("Wiederholung");
    expectWords<Gruppenart>("Gruppenart");
}

TEST(Worte, EveryStepHasTitleShortTitleAndLeadingSentence) {
    std::set<QString> seen;
    for (const auto art : schrittarten()) {
        EXPECT_TRUE(seen.insert(titel(art)).second) << toText(art);
        EXPECT_FALSE(kurztitel(art).isEmpty()) << toText(art);
        EXPECT_LE(kurztitel(art).size(), titel(art).size()) << toText(art);
        EXPECT_TRUE(leitsatz(art).endsWith(u'.')) << toText(art);
    }
}

TEST(Worte, EveryWirkungsstufeIsNumbered) {
    for (int stufe = 1; stufe <= 7; ++stufe)
        EXPECT_TRUE(wirkungsstufe(stufe).startsWith(QString::number(stufe) + u' ')) << stufe;
    EXPECT_TRUE(wirkungsstufe(0).isEmpty());
    EXPECT_TRUE(wirkungsstufe(8).isEmpty());
}

TEST(Kriterienworte, SayWhatIsMetAndWhatIsMissing) {
    for (const auto herkunft : {Herkunft::kPolitik, Herkunft::kVerwaltung, Herkunft::kExtern})
        for (const auto art : schrittarten()) {
            const test::Aktenbauer b(herkunft);
            for (const auto& k : kriterien(b.akte, b.stamm, test::Aktenbauer::kDurchlauf, art)) {
                EXPECT_FALSE(kriterium(k.id).isEmpty()) << k.id;
                // What is met where there is nothing has words only for what is open.
                EXPECT_EQ(fehlt(k).isEmpty(), k.erfuellt) << k.id;
                auto met = k;
                met.erfuellt = true;
                EXPECT_TRUE(fehlt(met).isEmpty()) << k.id;
            }
        }
    EXPECT_TRUE(kriterium("thema.unbekannt").isEmpty());
}

TEST(Kriterienworte, CountOneAsOne) {
    for (const char* id :
         {"thema.fachplanungen", "analyse.befunde", "analyse.datenluecken", "interpretation.erfordernisse",
          "interpretation.gewichtung", "planung.handlungsfelder", "planung.ziele", "planung.massnahmen",
          "planung.budget", "umsetzung.stand", "umsetzung.meilensteine", "umsetzung.budget_ist",
          "wirkung.bewertung", "anpassung.entscheidungen", "anpassung.folgen"}) {
        const auto one = fehlt({id, false, true, 3, 1});
        const auto two = fehlt({id, false, true, 3, 2});
        EXPECT_TRUE(one.contains(u'1')) << id;
        EXPECT_TRUE(two.contains(u'2')) << id;
        EXPECT_FALSE(one.contains(u'(') || two.contains(u'(')) << id;
    }
    EXPECT_EQ(fehlt({"planung.massnahmen", false, true, 1, 1}),
              QStringLiteral("Noch 1 Maßnahme ohne Zuständigkeit, Termine oder Ziel"));
    EXPECT_EQ(fehlt({"planung.massnahmen", false, true, 2, 2}),
              QStringLiteral("Noch 2 Maßnahmen ohne Zuständigkeit, Termine oder Ziel"));
}

/// Every field that a rule names: the string literals of the files with the rules.
std::set<std::string> fieldsOfRules() {
    std::set<std::string> fields;
    for (const char* file : {"regeln.cpp", "regeln_daten.cpp", "regeln_planung.cpp",
                             "regeln_planungsrunde.cpp", "regeln_raum.cpp"}) {
        std::ifstream in(std::string(ISP_SOURCE_DIR "/src/domain/") + file);
        EXPECT_TRUE(in) << file;
        const std::string source((std::istreambuf_iterator<char>(in)), {});
        const std::regex literal("\"([a-z_]+)\"");
        for (std::sregex_iterator at(source.begin(), source.end(), literal), end; at != end; ++at)
            fields.insert((*at)[1]);
    }
    return fields;
}

TEST(Feldnamen, EveryFieldOfARuleHasOne) {
    const auto fields = fieldsOfRules();
    EXPECT_GT(fields.size(), 50U);
    for (const auto& field : fields) {
        const auto word = feldname(field);
        EXPECT_TRUE(word.at(0).isUpper()) << field << " is told as " << word.toStdString();
        EXPECT_FALSE(word.contains(u'_')) << field;
    }
}

QString satz(const Code& code, std::vector<std::string> args) {
    return meldung(makeError(code, std::move(args))).satz;
}

TEST(Regelsaetze, SpeakGermanWordsAndNumbers) {
    EXPECT_EQ(satz(codes::kReihenfolge, {"vorlage_datum", "datum"}),
              QStringLiteral("„Datum“ darf nicht vor „Datum der Vorlage“ liegen."));
    EXPECT_EQ(satz(codes::kWertebereich, {"gewicht", "0", "100"}),
              QStringLiteral("„Gewicht“ muss zwischen 0 und 100 liegen."));
    EXPECT_EQ(satz(codes::kWertebereich, {"zieljahr", "1900", "2200"}),
              QStringLiteral("„Zieljahr“ muss zwischen 1900 und 2200 liegen."));
    EXPECT_EQ(satz(codes::kWertebereich, {"menge", "0", "1000000000000"}),
              QStringLiteral("„Menge“ muss zwischen 0 und 1.000.000.000.000 liegen."));
    EXPECT_EQ(satz(codes::kMindestwert, {"kapazitaet", "0"}),
              QStringLiteral("„Kapazität“ muss mindestens 0 sein."));
    EXPECT_EQ(satz(codes::kZielrichtung, {"7.5", "1250.25"}),
              QStringLiteral("Der Zielwert 1.250,25 passt nicht zur Richtung: Der Ausgangswert ist 7,5."));
    EXPECT_EQ(satz(codes::kUebergang, {"planung", "offen", "abgeschlossen"}),
              QStringLiteral("Der Schritt „Bedarfe ermitteln / Maßnahmen planen“ hat den Zustand „offen“ und "
                             "kann nicht unmittelbar zu „abgeschlossen“ wechseln."));
    EXPECT_EQ(satz(codes::kThemaRuht, {"ruht"}),
              QStringLiteral("Das Thema ist nicht aktiv. Sein Zustand ist „ruht“."));
    EXPECT_EQ(satz(codes::kKriterienOffen, {"thema", "thema.fragestellung, thema.zielgruppen"}),
              QStringLiteral("Der Schritt „Thema“ ist noch nicht fertig. Es fehlt: „Fragestellung ist "
                             "formuliert“, „Zielgruppen sind benannt“."));
}

TEST(Regelsaetze, LeaveWhatAUserWroteAlone) {
    // An actor may be called as a step, a field or a table is; a file as a state.
    EXPECT_TRUE(
        satz(codes::kFachdienstleitung, {"umsetzung", "planung"}).contains(QStringLiteral("„planung“")));
    EXPECT_TRUE(
        satz(codes::kFachdienstleitung, {"umsetzung", "massnahme"}).contains(QStringLiteral("„massnahme“")));
    EXPECT_TRUE(satz(codes::kAnhangTyp, {"offen"}).contains(QStringLiteral("„offen“")));
    EXPECT_TRUE(satz(codes::kAnhangZuGross, {"titel", "300", "50"})
                    .startsWith(QStringLiteral("„titel“ ist mit 300 MB")));
    EXPECT_TRUE(satz(codes::kDatumUngueltig, {"beginn", "ende"}).contains(QStringLiteral("„ende“ ist kein")));
    const Code referred{"store.still_referred"};
    EXPECT_EQ(
        satz(referred, {"massnahme", "massnahme", "ziel"}),
        QStringLiteral("„massnahme“ wird noch verwendet (Maßnahme „ziel“) und kann nicht gelöscht werden."));
}

}  // namespace
}  // namespace isp::texte
