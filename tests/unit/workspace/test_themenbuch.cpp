// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/grundlagecodes.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/themenbezug.h"
#include "workspace/themenbuch.h"

#include <QFile>

namespace isp::workspace::test {
namespace {

template <typename T>
T require(Result<T> result) {
    if (!result) {
        ADD_FAILURE() << result.error().code.id << ": " << result.error().detail;
        throw std::runtime_error("expected a value");
    }
    return std::move(result).value();
}
void requireOk(Status status) {
    if (!status) ADD_FAILURE() << status.error().code.id;
}

class Themenbuecher : public WerkbankTest {
protected:
    void SetUp() override {
        w = ohneWerte();
        Thema t;
        t.titel = "Gesundheit";
        id = require(buch().legeAn(t));
    }
    Themenbuch& buch() { return w->themen(); }
    ThemenaktePtr akte() { return require(buch().akte(id)); }
    DurchlaufId runde() { return akte()->aktuellerDurchlauf()->id; }
    const Schritt& schritt(Schrittart art) { return *akte()->schritt(runde(), art); }
    void lassAus(Schrittart art) {
        requireOk(buch().setZustand(schritt(art).id, Schrittzustand::kEntfaellt, "nicht nötig"));
    }

    std::unique_ptr<Werkbank> w;
    ThemaId id;
};

TEST_F(Themenbuecher, ANewThemaHasARoundOfSevenStepsTheFirstInWork) {
    EXPECT_EQ(akte()->durchlaeufe.size(), 1U);
    EXPECT_EQ(akte()->schritte.size(), 7U);
    EXPECT_EQ(schritt(Schrittart::kThema).zustand, Schrittzustand::kInArbeit);
    EXPECT_EQ(schritt(Schrittart::kAnalyse).zustand, Schrittzustand::kOffen);
    EXPECT_EQ(akte()->wechsel.size(), 1U);
}

TEST_F(Themenbuecher, MakingAThemaIsOneStepToUndo) {
    ASSERT_EQ(w->undoStack().count(), 1);
    int changed = 0;
    QObject::connect(w.get(), &Werkbank::themenChanged, w.get(), [&] { ++changed; });
    w->undoStack().undo();
    EXPECT_TRUE(require(buch().themen()).empty());
    w->undoStack().redo();
    EXPECT_EQ(require(buch().themen()).size(), 1U);
    EXPECT_EQ(akte()->schritte.size(), 7U);
    EXPECT_EQ(changed, 2);
}

TEST_F(Themenbuecher, AStepWithOpenCriteriaIsNotClosed) {
    const auto refused = buch().setZustand(schritt(Schrittart::kThema).id, Schrittzustand::kAbgeschlossen);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, isp::codes::kKriterienOffen);
    EXPECT_EQ(schritt(Schrittart::kThema).zustand, Schrittzustand::kInArbeit);
    EXPECT_EQ(w->undoStack().count(), 1);
}

TEST_F(Themenbuecher, ASchrittChangesItsStateOnlyThroughTheRules) {
    auto s = schritt(Schrittart::kThema);
    s.zustand = Schrittzustand::kAbgeschlossen;
    EXPECT_EQ(buch().speichere(s, QStringLiteral("x")).error().code, isp::codes::kUebergang);
    s = schritt(Schrittart::kThema);
    s.notiz = "Rücksprache";
    ASSERT_TRUE(buch().speichere(s, QStringLiteral("Notiz")));
    EXPECT_EQ(schritt(Schrittart::kThema).notiz, "Rücksprache");
}

TEST_F(Themenbuecher, OrderingIsOneStep) {
    for (const char* name : {"A", "B", "C"}) {
        Handlungserfordernis h;
        h.durchlauf = runde();
        h.titel = name;
        h.begruendung = "weil";
        ASSERT_TRUE(buch().speichere(h, QStringLiteral("x")));
    }
    const auto steps = w->undoStack().count();
    const auto before = akte()->erfordernisse;
    requireOk(buch().ordne<Handlungserfordernis>({before[2].id, before[0].id, before[1].id},
                                                 QStringLiteral("Ordnen")));
    EXPECT_EQ(akte()->erfordernisse.front().titel, "C");
    EXPECT_EQ(w->undoStack().count(), steps + 1);
    w->undoStack().undo();
    EXPECT_EQ(akte()->erfordernisse.front().titel, "A");
}

class NeueRunde : public Themenbuecher {
protected:
    void SetUp() override {
        Themenbuecher::SetUp();
        Akteur a;
        a.name = "Fachdienst Gesundheit";
        a.art = Akteursart::kFachdienstleitung;
        akteur = require(buch().speichere(a, QStringLiteral("x")));
        fuelleThema();
        fuellePlanung();
        for (const auto art : {Schrittart::kAnalyse, Schrittart::kInterpretation, Schrittart::kPlanung,
                               Schrittart::kUmsetzung, Schrittart::kWirkung})
            lassAus(art);
        entscheide();
    }

    void verantworte(Schrittart art) {
        auto s = schritt(art);
        s.verantwortlich = akteur;
        require(buch().speichere(s, QStringLiteral("x")));
    }
    void fuelleThema() {
        auto t = akte()->thema;
        t.fragestellung = "Wie gesund?";
        t.zielgruppen = {require(buch().stammdaten())->zielgruppen.empty()
                             ? zielgruppe()
                             : require(buch().stammdaten())->zielgruppen[0].id};
        t.federfuehrung = w->bestand().fachplanungen().front().id;
        require(buch().speichere(t, QStringLiteral("x")));
        verantworte(Schrittart::kThema);
        requireOk(buch().setZustand(schritt(Schrittart::kThema).id, Schrittzustand::kAbgeschlossen));
        Beschluss b;
        b.thema = id;
        b.gremium = "Sozialausschuss";
        b.vorlageDatum = "2026-02-01";
        b.datum = "2026-03-01";
        b.ergebnis = Beschlussergebnis::kAngenommen;
        require(buch().speichere(b, QStringLiteral("x")));
    }
    ZielgruppeId zielgruppe() {
        Zielgruppe z;
        z.name = "Familien";
        return require(buch().speichere(z, QStringLiteral("x")));
    }
    void fuellePlanung() {
        Handlungsfeld feld;
        feld.durchlauf = runde();
        feld.titel = "Ankommen";
        feld.prioritaet = 1;
        feld.id = require(buch().speichere(feld, QStringLiteral("x")));
        Ziel z;
        z.durchlauf = runde();
        z.titel = "Weniger Arbeitslose";
        z.indikator = w->bestand().indikator("ALO_QUOTE")->id;
        z.handlungsfeld = feld.id;
        z.id = require(buch().speichere(z, QStringLiteral("x")));
        massnahme("läuft weiter", Massnahmezustand::kLaeuft, feld.id, z.id);
        massnahme("ist fertig", Massnahmezustand::kAbgeschlossen, feld.id, z.id);
    }
    void massnahme(const char* titel, Massnahmezustand zustand, HandlungsfeldId feld, ZielId ziel) {
        Massnahme m;
        m.durchlauf = runde();
        m.titel = titel;
        m.zustand = zustand;
        m.handlungsfeld = feld;
        m.ziele = {ziel};
        m.id = require(buch().speichere(m, QStringLiteral("x")));
        Meilenstein s;
        s.massnahme = m.id;
        s.titel = "Start";
        s.termin = "2026-05-01";
        require(buch().speichere(s, QStringLiteral("x")));
    }
    void entscheide() {
        verantworte(Schrittart::kAnpassung);
        requireOk(buch().setZustand(schritt(Schrittart::kAnpassung).id, Schrittzustand::kInArbeit));
        Entscheidung e;
        e.durchlauf = runde();
        e.begruendung = "wirkt";
        e.datum = "2027-01-10";
        require(buch().speichere(e, QStringLiteral("x")));
        requireOk(buch().setZustand(schritt(Schrittart::kAnpassung).id, Schrittzustand::kAbgeschlossen));
    }

    AkteurId akteur;
};

TEST_F(NeueRunde, CarriesOverWhatLastsWithItsTies) {
    const auto first = runde();
    const auto second = require(buch().starteDurchlauf(id, "Zweite Runde"));
    const auto a = akte();
    EXPECT_FALSE(a->durchlauf(first)->ende.empty());
    EXPECT_EQ(a->durchlauf(second)->nummer, 2);
    const auto massnahmen = Themenakte::imDurchlauf(a->massnahmen, second);
    ASSERT_EQ(massnahmen.size(), 1U);
    EXPECT_EQ(massnahmen[0].titel, "läuft weiter");
    const auto* ziel = Themenakte::find(a->ziele, massnahmen[0].ziele.at(0));
    ASSERT_NE(ziel, nullptr);
    EXPECT_EQ(ziel->durchlauf, second);
    EXPECT_EQ(Themenakte::find(a->handlungsfelder, massnahmen[0].handlungsfeld)->durchlauf, second);
    EXPECT_EQ(a->meilensteine.size(), 3U);
    EXPECT_EQ(a->schritt(second, Schrittart::kWirkung)->verantwortlich,
              a->schritt(first, Schrittart::kWirkung)->verantwortlich);
    EXPECT_EQ(Themenakte::imDurchlauf(a->massnahmen, first).size(), 2U);
}

TEST_F(NeueRunde, AnIndikatorKnowsTheZieleOfThePresentRound) {
    const auto quote = w->bestand().indikator("ALO_QUOTE")->id;
    require(buch().starteDurchlauf(id, "Zweite Runde"));
    Indikatorenset set;
    set.name = "Arbeit";
    set.indikatoren = {quote};
    auto thema = akte()->thema;
    thema.indikatorenset = require(buch().speichere(set, QStringLiteral("x")));
    require(buch().speichere(thema, QStringLiteral("x")));
    const auto uses = require(themenbezuege(*w, quote));
    ASSERT_EQ(uses.size(), 2U);  // not the Ziel of the first round once more
    EXPECT_EQ(uses[0].art, "ziel");
    EXPECT_EQ(uses[0].bezeichnung, "Weniger Arbeitslose");
    EXPECT_EQ(uses[0].thema, id);
    EXPECT_EQ(uses[0].schritt, Schrittart::kPlanung);
    EXPECT_EQ(uses[1].art, "indikatorenset");
    EXPECT_EQ(uses[1].schritt, Schrittart::kAnalyse);
    EXPECT_TRUE(require(themenbezuege(*w, {}, w->bestand().kennzahlen().front().id)).empty());
}

TEST_F(NeueRunde, TheBeschlussOfBegunStepsIsNeitherDeletedNorTakenBack) {
    auto beschluss = akte()->beschluesse.front();
    EXPECT_EQ(akte()->thema.herkunft, Herkunft::kVerwaltung);
    const auto steps = w->undoStack().count();
    EXPECT_EQ(buch().loesche<Beschluss>(beschluss.id, QStringLiteral("x")).error().code,
              isp::codes::kBeschlussGebraucht);
    beschluss.ergebnis = Beschlussergebnis::kVertagt;
    EXPECT_EQ(buch().speichere(beschluss, QStringLiteral("x")).error().code, isp::codes::kBeschlussGebraucht);
    EXPECT_EQ(akte()->beschluesse.front().ergebnis, Beschlussergebnis::kAngenommen);
    EXPECT_EQ(w->undoStack().count(), steps);
}

TEST_F(NeueRunde, AThemaEndsWithTheDecisionOfStepSevenOnly) {
    EXPECT_EQ(buch().beende(id, "genug").error().code, isp::codes::kEndeUnentschieden);
    EXPECT_EQ(akte()->thema.zustand, Themenzustand::kAktiv);
    Entscheidung e;
    e.durchlauf = runde();
    e.art = Entscheidungsart::kBeenden;
    e.begruendung = "Ziele erreicht";
    e.datum = "2027-01-10";
    require(buch().speichere(e, QStringLiteral("x")));
    EXPECT_EQ(buch().beende(id, "").error().code, isp::codes::kGrundFehlt);
    requireOk(buch().beende(id, "genug"));
    EXPECT_EQ(akte()->thema.zustand, Themenzustand::kBeendet);
}

TEST_F(NeueRunde, AnIndikatorKnowsTheAnsichtenThatShowIt) {
    const auto* quote = w->bestand().indikator("ALO_QUOTE");
    Ansicht a;
    a.name = "Karte 2021";
    a.thema = id;
    a.definition = R"({"code": "alo_quote"})";
    a.id = require(buch().speichere(a, QStringLiteral("x")));
    const auto uses = require(themenbezuege(*w, quote->id));
    ASSERT_EQ(uses.size(), 2U);
    EXPECT_EQ(uses[1].art, "ansicht");
    EXPECT_EQ(uses[1].bezeichnung, "Karte 2021");
    EXPECT_EQ(uses[1].ansicht, a.id);
    EXPECT_EQ(uses[1].thematitel, "Gesundheit");
}

TEST_F(NeueRunde, IsUndoneAsAWhole) {
    const auto first = runde();
    require(buch().starteDurchlauf(id, "Zweite Runde"));
    w->undoStack().undo();
    EXPECT_EQ(akte()->durchlaeufe.size(), 1U);
    EXPECT_TRUE(akte()->durchlauf(first)->ende.empty());
    EXPECT_EQ(akte()->massnahmen.size(), 2U);
}

TEST_F(NeueRunde, AClosedRoundStaysAsItWas) {
    const auto first = runde();
    require(buch().starteDurchlauf(id, "Zweite Runde"));
    auto m = Themenakte::imDurchlauf(akte()->massnahmen, first).front();
    m.titel = "umgeschrieben";
    EXPECT_EQ(buch().speichere(m, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
    EXPECT_EQ(buch().loesche<Massnahme>(m.id, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
}

TEST_F(NeueRunde, AClosedRoundIsNotMovedIntoNorOpenedAgain) {
    const auto first = runde();
    const auto second = require(buch().starteDurchlauf(id, "Zweite Runde"));
    auto m = Themenakte::imDurchlauf(akte()->massnahmen, first).front();
    m.durchlauf = second;  // out of it
    EXPECT_EQ(buch().speichere(m, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
    m = Themenakte::imDurchlauf(akte()->massnahmen, second).front();
    m.durchlauf = first;  // into it
    EXPECT_EQ(buch().speichere(m, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
    auto d = *akte()->durchlauf(first);
    d.ende.clear();
    EXPECT_EQ(buch().speichere(d, QStringLiteral("x")).error().code, isp::codes::kDurchlaufOffen);
    d = *akte()->durchlauf(first);
    d.zusammenfassung = "nachgetragen";
    EXPECT_EQ(buch().speichere(d, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
    EXPECT_EQ(buch().loesche<Durchlauf>(first, QStringLiteral("x")).error().code, isp::codes::kDurchlaufZu);
    Thema next;
    next.titel = "Folgethema";
    const auto decision = Themenakte::imDurchlauf(akte()->entscheidungen, first).front().id;
    EXPECT_EQ(buch().legeFolgethemaAn(decision, next).error().code, isp::codes::kDurchlaufZu);
    EXPECT_EQ(
        buch()
            .setZustand(akte()->schritt(first, Schrittart::kAnalyse)->id, Schrittzustand::kInArbeit, "doch")
            .error()
            .code,
        isp::codes::kDurchlaufZu);
    EXPECT_EQ(require(buch().themen()).size(), 1U);
}

TEST_F(NeueRunde, ADecisionLeadsToANewThema) {
    Thema next;
    next.titel = "Folgethema";
    const auto entscheidung = akte()->entscheidungen.front().id;
    const auto neu = require(buch().legeFolgethemaAn(entscheidung, next));
    EXPECT_EQ(require(buch().akte(neu))->thema.vorgaenger, id);
    EXPECT_EQ(akte()->entscheidungen.front().folgethema, neu);
    w->undoStack().undo();
    EXPECT_EQ(require(buch().themen()).size(), 1U);
    EXPECT_FALSE(akte()->entscheidungen.front().folgethema.valid());
}

TEST_F(Themenbuecher, KeepsAFileAndGivesItBack) {
    const auto file = write("notiz.txt", "Protokoll des Gesprächs");
    Anhang a;
    a.thema = id;
    const auto anhang = require(buch().fuegeAnhangHinzu(a, QString::fromStdString(file.string())));
    EXPECT_EQ(akte()->anhaenge.at(0).name, "notiz.txt");
    EXPECT_EQ(akte()->anhaenge.at(0).typ, "text/plain");
    const auto out = QString::fromStdString(path("zurueck.txt").string());
    requireOk(buch().schreibeAnhang(anhang, out));
    QFile read(out);
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    EXPECT_EQ(read.readAll(), QByteArray("Protokoll des Gesprächs"));
}

TEST_F(Themenbuecher, AnAnhangFromElsewhereIsOpenedByItsBareNameOrNotAtAll) {
    Anhang a;
    a.thema = id;
    const auto file = write("notiz.txt", "Protokoll des Gesprächs");
    const auto anhang = require(buch().fuegeAnhangHinzu(a, QString::fromStdString(file.string())));
    auto foreign = akte()->anhaenge.at(0);
    const auto folder = QString::fromStdString(path("geoeffnet").string());
    foreign.name = "../../notiz.txt";
    const auto opened = require(buch().legeAnhangAb(foreign, folder));
    EXPECT_EQ(opened, folder + u'/' + QString::number(anhang.value) + QStringLiteral("/notiz.txt"));
    EXPECT_TRUE(QFile::exists(opened));
    foreign.name = "../start.desktop";
    EXPECT_EQ(buch().legeAnhangAb(foreign, folder).error().code, isp::codes::kAnhangTyp);
    foreign.name = "..";
    EXPECT_EQ(buch().legeAnhangAb(foreign, folder).error().code, isp::codes::kAnhangName);
}

TEST_F(Themenbuecher, RefusesFilesThatCouldRunAndEmptyOnes) {
    Anhang a;
    a.thema = id;
    const auto keep = [&](const std::string& name, const std::string& text) {
        return buch().fuegeAnhangHinzu(a, QString::fromStdString(write(name, text).string()));
    };
    EXPECT_EQ(keep("lauf.sh", "#!/bin/sh\nrm -rf /\n").error().code, isp::codes::kAnhangTyp);
    EXPECT_FALSE(keep("leer.pdf", ""));
    EXPECT_TRUE(akte()->anhaenge.empty());
}

}  // namespace
}  // namespace isp::workspace::test
