// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused, and with which sentence: never silently, and with nothing changed.
#include "domain/codes.h"
#include "store/codes.h"
#include "texte/meldung.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/fachplanungen.h"
#include "workspace/raumsaetze.h"
#include "workspace/themenbuch.h"

#include <filesystem>
#include <fstream>

namespace isp::workspace::test {
namespace {

class Ablehnungen : public WerkbankTest {
protected:
    void SetUp() override {
        w = ohneWerte();
        Thema t;
        t.titel = "Gesundheit";
        t.federfuehrung = w->bestand().fachplanungen().front().id;
        const auto made = buch().legeAn(t);
        ASSERT_TRUE(made);
        id = *made;
        steps = w->undoStack().count();
    }
    Themenbuch& buch() { return w->themen(); }
    ThemenaktePtr akte() { return *buch().akte(id); }
    DurchlaufId runde() { return akte()->aktuellerDurchlauf()->id; }
    /// Refused with the code, and nothing to be undone came of it.
    template <typename R>
    void expectRefused(const R& result, const Code& code, const QString& satz) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code) << result.error().code.id;
        EXPECT_EQ(texte::meldung(result.error()).satz, satz);
        EXPECT_EQ(w->undoStack().count(), steps);
    }
    Ziel ziel() {
        Ziel z;
        z.durchlauf = runde();
        z.titel = "Weniger";
        z.indikator = w->bestand().indikator("ALO_QUOTE")->id;
        return z;
    }
    Result<AnhangId> haengeAn(const std::filesystem::path& file) {
        Anhang a;
        a.thema = id;
        return buch().fuegeAnhangHinzu(a, QString::fromStdString(file.string()));
    }

    std::unique_ptr<Werkbank> w;
    ThemaId id;
    int steps = 0;
};

TEST_F(Ablehnungen, AnIndikatorThatAZielIsMeasuredBy) {
    ASSERT_TRUE(buch().speichere(ziel(), QStringLiteral("Ziel")));
    ++steps;
    expectRefused(
        w->loescheIndikator(ziel().indikator), store::codes::kStillReferred,
        QStringLiteral("„Arbeitslosenquote (15 bis unter 65 Jahre)“ wird noch verwendet (Ziel „Weniger“) "
                       "und kann nicht gelöscht werden."));
    EXPECT_NE(w->bestand().indikator("ALO_QUOTE"), nullptr);
}

TEST_F(Ablehnungen, AnIndikatorOfASet) {
    Indikatorenset set;
    set.name = "Arbeit";
    set.indikatoren = {w->bestand().indikator("ALO_QUOTE")->id};
    ASSERT_TRUE(buch().speichere(set, QStringLiteral("Set")));
    ++steps;
    expectRefused(
        w->loescheIndikator(set.indikatoren.front()), store::codes::kStillReferred,
        QStringLiteral("„Arbeitslosenquote (15 bis unter 65 Jahre)“ wird noch verwendet (Indikatorenset "
                       "„Arbeit“) und kann nicht gelöscht werden."));
}

TEST_F(Ablehnungen, AFachplanungThatLeadsAThema) {
    const auto lead = w->bestand().fachplanungen().front();
    const auto refused = loescheFachplanung(*w, lead.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, store::codes::kStillReferred);
    // What refers to it first is named: one of the Kennzahlen and Indikatoren of the catalogue, or the Thema.
    const auto satz = texte::meldung(refused.error()).satz;
    EXPECT_TRUE(
        satz.startsWith(QStringLiteral("„%1“ wird noch verwendet (").arg(QString::fromStdString(lead.name))))
        << satz.toStdString();
    EXPECT_TRUE(satz.endsWith(QStringLiteral("“) und kann nicht gelöscht werden."))) << satz.toStdString();
    EXPECT_EQ(w->undoStack().count(), steps);
}

TEST_F(Ablehnungen, AnActorWhoAnswersForAStep) {
    Akteur a;
    a.name = "Fachdienst 50";
    const auto who = buch().speichere(a, QStringLiteral("Akteur"));
    auto s = *akte()->schritt(runde(), Schrittart::kThema);
    s.verantwortlich = *who;
    ASSERT_TRUE(buch().speichere(s, QStringLiteral("Verantwortung")));
    steps += 2;
    const auto refused = buch().loesche<Akteur>(*who, QStringLiteral("Akteur löschen"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, store::codes::kStillReferred);
    EXPECT_EQ(w->undoStack().count(), steps);
}

TEST_F(Ablehnungen, AFileOfThreeHundredMegabytes) {
    const auto file = write("film.mp4", "x");
    std::filesystem::resize_file(file, std::uintmax_t{300} * 1024 * 1024);  // sparse: takes no room
    expectRefused(
        haengeAn(file), isp::codes::kAnhangZuGross,
        QStringLiteral("„film.mp4“ ist mit 300 MB zu groß; bis 50 MB werden in der Werkbank aufbewahrt."));
    EXPECT_TRUE(akte()->anhaenge.empty());
}

TEST_F(Ablehnungen, AFileOneByteTooLarge) {
    const auto file = write("knapp.txt", "x");
    std::filesystem::resize_file(file, std::uintmax_t{50} * 1024 * 1024 + 1);
    const auto refused = haengeAn(file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, isp::codes::kAnhangZuGross);
    EXPECT_EQ(
        texte::meldung(refused.error()).satz,
        QStringLiteral("„knapp.txt“ ist mit 51 MB zu groß; bis 50 MB werden in der Werkbank aufbewahrt."));
}

TEST_F(Ablehnungen, AFileOfNoReadableType) {
    const std::pair<const char*, std::string> files[] = {
        {"daten.bin", std::string("\x00\x01\x02\xff\xfe", 5)},
        {"programm.exe", std::string("MZ\x90\x00\x03\x00", 6)},
        {"getarnt.pdf.sh", "#!/bin/sh\necho\n"}};
    for (const auto& [name, bytes] : files)
        expectRefused(
            haengeAn(write(name, bytes)), isp::codes::kAnhangTyp,
            QStringLiteral("„%1“ ist kein Dokument, kein Bild und keine Tabelle und wird nicht aufbewahrt.")
                .arg(QString::fromLatin1(name)));
}

TEST_F(Ablehnungen, TwoDurchlaeufeOpenAtOnce) {
    Durchlauf second;
    second.thema = id;
    second.nummer = 2;
    second.beginn = "2026-06-01";
    expectRefused(buch().speichere(second, QStringLiteral("Durchlauf")), isp::codes::kDurchlaufOffen,
                  QStringLiteral("Durchlauf 1 ist noch nicht abgeschlossen."));
    EXPECT_EQ(akte()->durchlaeufe.size(), 1U);
}

TEST_F(Ablehnungen, AClosedStepWithoutItsCriteria) {
    const auto& s = *akte()->schritt(runde(), Schrittart::kThema);
    const auto refused = buch().setZustand(s.id, Schrittzustand::kAbgeschlossen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, isp::codes::kKriterienOffen);
    const auto satz = texte::meldung(refused.error()).satz;
    EXPECT_TRUE(satz.contains(QStringLiteral("„Fragestellung ist formuliert“"))) << satz.toStdString();
    EXPECT_FALSE(satz.contains(u'_') || satz.contains(QStringLiteral("thema."))) << satz.toStdString();
    EXPECT_EQ(w->undoStack().count(), steps);
}

TEST_F(Ablehnungen, ATargetBeforeItsBaseline) {
    auto z = ziel();
    z.ausgangsjahr = 2025;
    z.zieljahr = 2024;
    expectRefused(buch().speichere(z, QStringLiteral("Ziel")), isp::codes::kDanach,
                  QStringLiteral("„Zieljahr“ muss nach „Ausgangsjahr“ liegen."));
}

TEST_F(Ablehnungen, AMassnahmeThatEndsBeforeItBegins) {
    Massnahme m;
    m.durchlauf = runde();
    m.titel = "Lotsen";
    m.beginn = "2027-01-01";
    m.ende = "2026-12-31";
    expectRefused(buch().speichere(m, QStringLiteral("Maßnahme")), isp::codes::kReihenfolge,
                  QStringLiteral("„Ende“ darf nicht vor „Beginn“ liegen."));
}

TEST_F(Ablehnungen, ABeschlussBeforeItsVorlage) {
    Beschluss b;
    b.thema = id;
    b.gremium = "Kreistag";
    b.vorlageDatum = "2026-05-01";
    b.datum = "2026-04-30";
    b.ergebnis = Beschlussergebnis::kAngenommen;
    expectRefused(buch().speichere(b, QStringLiteral("Beschluss")), isp::codes::kReihenfolge,
                  QStringLiteral("„Datum“ darf nicht vor „Datum der Vorlage“ liegen."));
}

}  // namespace
}  // namespace isp::workspace::test
