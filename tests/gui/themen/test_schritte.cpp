// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/schritt_leiste.h"
#include "gui/panels/thema_seite.h"
#include "gui/sitzung.h"
#include "gui/steps/massnahmenplan.h"
#include "gui/widgets/datumsfeld.h"
#include "gui/widgets/eintragsliste.h"
#include "gui/widgets/kreislauf_widget.h"
#include "gui/widgets/suchauswahl.h"
#include "proben.h"
#include "themenprobe.h"
#include "workspace/raumsaetze.h"
#include "workspace/werkbank.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <algorithm>

using namespace isp;
using test::Themenprobe;

namespace {

QPushButton* button(Themenprobe& probe, const char* name) {
    return probe.finde<QPushButton>(name, &probe.panel());
}

void giveReason(Themenprobe& probe, const QString& reason) {
    auto* dialog = probe.formular("grund_dialog");
    Themenprobe::schreibe(dialog, "grund", reason);
    Themenprobe::speichere(dialog);
}

/// A Thema of way B whose first step is at work and whose analysis is left out: the Beschluss is what it
/// lacks.
ThemaId oeffneBVorDemBeschluss(Themenprobe& probe) {
    const auto id = probe.oeffneNeues(Herkunft::kVerwaltung);
    probe.setVerantwortlich(id, Schrittart::kThema, probe.akteur("ISP", Akteursart::kEinheit));
    probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
    probe.drueckeAuf("schritt_entfaellt", Qt::Key_Space);
    giveReason(probe, QStringLiteral("Liegt vor"));
    return id;
}

}  // namespace

class SchritteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWheelLeadsToAStepByKeyboard() {
        Themenprobe probe;
        probe.oeffneNeues(Herkunft::kPolitik);
        QCOMPARE(probe.seite().schritt(), Schrittart::kThema);
        auto* wheel = probe.seite().findChild<gui::KreislaufWidget*>();
        wheel->setFocus();
        wheel->setFokus(0);
        QTest::keyClick(wheel, Qt::Key_Right);
        QTest::keyClick(wheel, Qt::Key_Return);
        QCOMPARE(probe.seite().schritt(), Schrittart::kAnalyse);
        QVERIFY2(probe.text("schritt_titel").startsWith(QStringLiteral("2")),
                 qPrintable(probe.text("schritt_titel")));
    }

    void closingWithOpenCriteriaSaysWhatIsMissing() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
        QVERIFY(!probe.text("schritt_grund").isEmpty());
        probe.setVerantwortlich(id, Schrittart::kThema, probe.akteur("ISP", Akteursart::kEinheit));
        QVERIFY2(button(probe, "schritt_haupt")->isEnabled(), qPrintable(probe.text("schritt_grund")));
        QCOMPARE(probe.text("schritt_grund"), QString());
        probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
        QCOMPARE(probe.schritt(id, Schrittart::kThema).zustand, Schrittzustand::kAbgeschlossen);
        QCOMPARE(probe.seite().schritt(), Schrittart::kAnalyse);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(probe.schritt(id, Schrittart::kThema).zustand, Schrittzustand::kInArbeit);
    }

    void aLaterStepSaysWhatItWaitsFor() {
        Themenprobe probe;
        probe.oeffneNeues(Herkunft::kPolitik);
        probe.seite().zeigeSchritt(Schrittart::kPlanung);
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
        QVERIFY(!probe.text("schritt_grund").isEmpty());
        QVERIFY(!probe.text("schritt_hinweis_text").isEmpty());
    }

    void aStepIsLeftOutWithAReasonAndTakenUpAgain() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        probe.setVerantwortlich(id, Schrittart::kThema, probe.akteur("ISP", Akteursart::kEinheit));
        probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
        probe.drueckeAuf("schritt_entfaellt", Qt::Key_Space);
        auto* dialog = probe.formular("grund_dialog");
        Themenprobe::speichere(dialog);
        QVERIFY(dialog->isVisible());  // not without a reason
        QCOMPARE(probe.schritt(id, Schrittart::kAnalyse).zustand, Schrittzustand::kOffen);
        giveReason(probe, QStringLiteral("Liegt aus dem Vorjahr vor"));
        auto left = probe.schritt(id, Schrittart::kAnalyse);
        QCOMPARE(left.zustand, Schrittzustand::kEntfaellt);
        QCOMPARE(left.begruendung, std::string("Liegt aus dem Vorjahr vor"));
        probe.seite().zeigeSchritt(Schrittart::kAnalyse);
        QVERIFY(probe.text("schritt_hinweis_text").contains(QStringLiteral("Vorjahr")));
        probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
        giveReason(probe, QStringLiteral("Neue Zahlen"));
        QCOMPARE(probe.schritt(id, Schrittart::kAnalyse).zustand, Schrittzustand::kInArbeit);
        QCOMPARE(probe.akte(id)->wechsel.size(), std::size_t{4});
    }

    void theGateOfBOpensWithTheBeschluss() {
        Themenprobe probe;
        const auto id = oeffneBVorDemBeschluss(probe);
        probe.seite().zeigeSchritt(Schrittart::kInterpretation);
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
        probe.drueckeAuf("schritt_hinweis_knopf", Qt::Key_Space);
        auto* dialog = probe.formular("beschluss_dialog");
        Themenprobe::schreibe(dialog, "gremium", QStringLiteral("Sozialausschuss"));
        dialog->formular()->setWert(QStringLiteral("ergebnis"),
                                    static_cast<qlonglong>(Beschlussergebnis::kAngenommen));
        dialog->formular()->setWert(QStringLiteral("datum"), QStringLiteral("2026-05-01"));
        Themenprobe::speichere(dialog);
        QCOMPARE(probe.akte(id)->beschluesse.size(), std::size_t{1});
        QVERIFY2(button(probe, "schritt_haupt")->isEnabled(), qPrintable(probe.text("schritt_grund")));
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
    }

    void theBeschlussOfABegunStepIsNotDeleted() {
        Themenprobe probe;
        const auto id = oeffneBVorDemBeschluss(probe);
        Beschluss b;
        b.thema = id;
        b.gremium = "Sozialausschuss";
        b.ergebnis = Beschlussergebnis::kAngenommen;
        b.datum = "2026-05-01";
        QVERIFY(probe.buch().speichere(b, QStringLiteral("Beschluss")));
        probe.seite().zeigeSchritt(Schrittart::kInterpretation);
        probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
        QCOMPARE(probe.schritt(id, Schrittart::kInterpretation).zustand, Schrittzustand::kInArbeit);
        probe.seite().zeigeSchritt(Schrittart::kThema);
        probe.finde<QTabBar>("schritt_reiter")->setCurrentIndex(1);
        auto* list = probe.finde<QTableView>("beschluesse_tabelle", &probe.panel());
        list->setFocus();
        list->selectRow(0);
        probe.finde<gui::Eintragsliste>("beschluesse", &probe.panel())
            ->aktion(QStringLiteral("beschluesse_loeschen"))
            ->trigger();
        QCOMPARE(probe.akte(id)->beschluesse.size(), std::size_t{1});
        QVERIFY2(probe.meldung().contains(QStringLiteral("Interpretation der Ergebnisse")),
                 qPrintable(probe.meldung()));
    }

    void altLeftGoesBackFromTheWheelToo() {
        Themenprobe probe;
        probe.oeffneNeues(Herkunft::kPolitik);
        auto* wheel = probe.seite().findChild<gui::KreislaufWidget*>();
        wheel->setFocus();
        wheel->setFokus(3);
        QTest::keyClick(wheel, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(wheel->fokus(), 3);
        QVERIFY(!probe.seite().isVisible());
    }

    void anotherThemaBeginsWithItsContent() {
        Themenprobe probe;
        probe.oeffneNeues(Herkunft::kPolitik);
        auto* tabs = probe.finde<QTabBar>("schritt_reiter");
        tabs->setCurrentIndex(4);
        QCOMPARE(tabs->tabText(4), QStringLiteral("Verlauf"));
        probe.seite().zeigeSchritt(Schrittart::kAnalyse);
        QCOMPARE(tabs->currentIndex(), 4);  // within a Thema it stays
        probe.oeffneNeues(Herkunft::kPolitik);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void whatTheThemaAsksIsReadToItsEnd() {
        Themenprobe probe;
        probe.fenster().resize(1366, 768);
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        auto thema = probe.akte(id)->thema;
        for (int i = 0; i < 6; ++i)
            thema.fragestellung += " Wo brauchen Kinder vor der Einschulung mehr Unterstützung als heute?";
        QVERIFY(probe.buch().speichere(thema, QStringLiteral("Frage")));
        const auto question = QString::fromStdString(thema.fragestellung);
        const auto shown = [&] {
            for (auto* label : probe.seite().findChildren<QLabel*>())
                if (label->text() == question && label->isVisible()) return label;
            return static_cast<QLabel*>(nullptr);
        };
        QTRY_VERIFY(shown() != nullptr);
        QTRY_VERIFY(shown()->height() >= shown()->heightForWidth(shown()->width()));
        QVERIFY(shown()->height() > shown()->fontMetrics().height() * 2);
        probe.fenster().resize(1100, 768);
        QTRY_VERIFY(shown()->height() >= shown()->heightForWidth(shown()->width()));
    }

    void aMassnahmeActsInAHandlungsraum() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        workspace::Raumsaetze raeume(probe.werkbank());
        workspace::Raumentwurf quartier;
        quartier.name = "Quartier Nord";
        quartier.gemeinden = {raeume.gemeinden().front()};
        QVERIFY(raeume.speichere(Raumsatzart::kHandlung, {}, quartier));
        gui::Schrittlage lage;
        lage.akte = probe.akte(id);
        lage.stamm = *probe.buch().stammdaten();
        lage.durchlauf = lage.akte->aktuellerDurchlauf()->id;
        const auto plan = gui::massnahmenplan(probe.fenster(), false);
        const auto fields = plan.felder(lage);
        const auto where = std::find_if(fields.begin(), fields.end(), [](const auto& f) {
            return f.vorgabe.schluessel == QStringLiteral("raeume");
        });
        QVERIFY(where != fields.end());
        QVERIFY2(where->vorgabe.wahlen.front().text.startsWith(QStringLiteral("Quartier Nord")),
                 qPrintable(where->vorgabe.wahlen.front().text));
    }

    void allPartsOfAStepAreInReach() {
        Themenprobe probe;
        probe.fenster().resize(1024, 768);
        const auto id = probe.oeffneNeues(Herkunft::kVerwaltung);
        Planungsauftrag a;
        a.thema = id;
        a.titel = "Zahlen holen";
        QVERIFY(probe.buch().speichere(a, QStringLiteral("Auftrag")));
        auto* tabs = probe.finde<QTabBar>("schritt_reiter");
        for (const auto art : schrittarten()) {
            probe.seite().zeigeSchritt(art);
            QVERIFY(tabs->isTabVisible(tabs->count() - 1));
            const auto last = tabs->tabRect(tabs->count() - 1);
            QVERIFY2(tabs->rect().contains(last), toText(art));
        }
    }

    void aThemaEndsWhenStepSevenHasDecidedIt() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        probe.setVerantwortlich(id, Schrittart::kThema, probe.akteur("ISP", Akteursart::kEinheit));
        probe.drueckeAuf("schritt_haupt", Qt::Key_Space);
        for (const auto art : schrittarten())
            if (art != Schrittart::kThema)
                QVERIFY(
                    probe.buch().setZustand(probe.schritt(id, art).id, Schrittzustand::kEntfaellt, "Übung"));
        probe.seite().zeigeSchritt(Schrittart::kAnpassung);
        auto* footer = probe.seite().findChild<gui::SchrittLeiste*>();
        auto* end = probe.finde<QPushButton>("thema_beenden", footer);
        QVERIFY(end->isVisible());
        QVERIFY(!end->isEnabled());
        QVERIFY2(end->toolTip().contains(QStringLiteral("beenden")), qPrintable(end->toolTip()));
        Entscheidung e;
        e.durchlauf = probe.akte(id)->aktuellerDurchlauf()->id;
        e.art = Entscheidungsart::kBeenden;
        e.begruendung = "Erreicht";
        e.datum = "2026-11-20";
        QVERIFY(probe.buch().speichere(e, QStringLiteral("Entscheidung")));
        QVERIFY(end->isEnabled());
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Space);
        giveReason(probe, QStringLiteral("Alles getan"));
        QCOMPARE(probe.akte(id)->thema.zustand, Themenzustand::kBeendet);
    }

    void anAnswerEndsAnExternalHint() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kExtern);
        probe.drueckeAuf("schritt_hinweis_knopf", Qt::Key_Space);
        auto* dialog = probe.formular("signifikanz_dialog");
        dialog->formular()->setWert(QStringLiteral("signifikanz"),
                                    static_cast<qlonglong>(Signifikanz::kAntwort));
        dialog->formular()->setWert(QStringLiteral("signifikanz_datum"), QStringLiteral("2026-05-01"));
        Themenprobe::schreibe(dialog, "signifikanz_begruendung", QStringLiteral("Die Zahlen sind stabil"));
        Themenprobe::schreibe(dialog, "antwort", QStringLiteral("Wir beobachten weiter"));
        Themenprobe::speichere(dialog);
        QCOMPARE(probe.akte(id)->thema.zustand, Themenzustand::kBeantwortet);
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(probe.akte(id)->thema.zustand, Themenzustand::kAktiv);
    }

    void onlyAFachdienstleitungAnswersForSteeringInside() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        const auto unit = probe.akteur("Fachdienst 50", Akteursart::kEinheit);
        const auto lead = probe.akteur("Leitung Fachdienst 50", Akteursart::kFachdienstleitung);
        probe.seite().zeigeSchritt(Schrittart::kUmsetzung);
        auto* choice = probe.finde<gui::Suchauswahl>("schritt_verantwortlich", &probe.panel());
        Q_EMIT choice->chosen(QString::number(unit.value));
        QVERIFY(probe.text("verantwortung_fehler").contains(QStringLiteral("Fachdienstleitung")));
        QVERIFY(!probe.schritt(id, Schrittart::kUmsetzung).verantwortlich.valid());
        Q_EMIT choice->chosen(QString::number(lead.value));
        QCOMPARE(probe.schritt(id, Schrittart::kUmsetzung).verantwortlich, lead);
        QCOMPARE(probe.text("verantwortung_fehler"), QString());
    }

    void aFristIsWrittenAndUndone() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        auto* date = probe.finde<gui::Datumsfeld>("schritt_frist", &probe.panel())->zeile();
        date->setFocus();
        QTest::keyClicks(date, QStringLiteral("1.2.2020"));
        QTest::keyClick(date, Qt::Key_Tab);
        QVERIFY(!probe.text("verantwortung_fehler").isEmpty());  // before the step began
        QCOMPARE(probe.schritt(id, Schrittart::kThema).frist, std::string());
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("1.2.2099"));
        QTest::keyClick(date, Qt::Key_Tab);
        QTRY_COMPARE(probe.schritt(id, Schrittart::kThema).frist, std::string("2099-02-01"));
        // In a field Ctrl+Z takes back what was typed; the step is taken back from the menu.
        probe.fenster().aktion(QStringLiteral("rueckgaengig"))->trigger();
        QCOMPARE(probe.schritt(id, Schrittart::kThema).frist, std::string());
    }

    void theNoteIsSavedWhenItIsLeft() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        auto* tabs = probe.finde<QTabBar>("schritt_reiter");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto* note = probe.finde<QPlainTextEdit>("schritt_notiz");
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Termin mit Schulamt"));
        probe.seite().zeigeSchritt(Schrittart::kAnalyse);
        QCOMPARE(probe.schritt(id, Schrittart::kThema).notiz, std::string("Termin mit Schulamt"));
        QCOMPARE(note->toPlainText(), QString());
    }

    void aReadOnlyStoreShowsEverythingAndSaysWhy() {
        Themenprobe probe;
        const auto id = probe.oeffneNeues(Herkunft::kPolitik);
        const auto path = QString::fromStdString(probe.werkbank().pfad().string());
        probe.fenster().schliesse();
        // By choice and not by the rights of the file: those do not hold for every user.
        QVERIFY(probe.fenster().sitzung().oeffne(path, true));
        QVERIFY(!probe.werkbank().schreibbar());
        probe.fenster().oeffneThema(id);
        QVERIFY(probe.seite().isVisible());
        QVERIFY(probe.text("schritt_hinweis_text").contains(QStringLiteral("schreibgeschützt")));
        QVERIFY(!button(probe, "schritt_haupt")->isEnabled());
        QVERIFY(!probe.finde<QWidget>("schritt_verantwortlich")->isEnabled());
        QVERIFY(probe.finde<QPlainTextEdit>("schritt_notiz")->isReadOnly());
    }
};

static const isp::test::Probe<SchritteTest> kRegistered;
#include "test_schritte.moc"
