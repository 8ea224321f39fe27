// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole meeting by keyboard: planned, proposals taken, presented, decided, ended, and the minutes.
#include "gui/panels/runde_auftraege.h"
#include "gui/panels/runde_panel.h"
#include "gui/panels/runde_protokoll.h"
#include "gui/panels/runde_sitzung.h"
#include "gui/panels/runde_sitzungen.h"
#include "gui/projector/leinwandfenster.h"
#include "gui/projector/praesentation.h"
#include "gui/projector/vortragsfenster.h"
#include "proben.h"
#include "tastatur.h"
#include "workspace/demothemen.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <algorithm>

using namespace isp;
using test::Fensterprobe;
using test::Tastatur;

namespace {

gui::RundePanel& panelOf(Fensterprobe& probe) {
    return *qobject_cast<gui::RundePanel*>(probe.fenster().panel(QStringLiteral("planungsrunde")));
}

/// Types into a widget of another window, as the user does there.
void type(QWidget* field, const QString& text) {
    field->setFocus();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

}  // namespace

class SitzungTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeMeetingByKeyboard() {
        Fensterprobe probe;
        QVERIFY(workspace::ladeDemothemen(probe.werkbank()));
        probe.fenster().oeffneBereich(QStringLiteral("planungsrunde"));
        auto& panel = panelOf(probe);
        Tastatur keys(probe);

        // Planned: Insert in the list makes a new one.
        keys.neu(QStringLiteral("sitzungen"), QStringLiteral("dialog_sitzung"));
        keys.feld(QStringLiteral("titel"), QStringLiteral("Runde im Januar"));
        keys.feld(QStringLiteral("datum"), QStringLiteral("14.1.2027"));
        keys.feld(QStringLiteral("beginn"), QStringLiteral("25:00"));
        QVERIFY(keys.speichereVergeblich().contains(QStringLiteral("Uhrzeit")));
        keys.feld(QStringLiteral("beginn"), QStringLiteral("09:30"));
        keys.feld(QStringLiteral("ende"), QStringLiteral("11:00"));
        keys.feld(QStringLiteral("gruppe"), QStringLiteral("Planungsrunde"));
        keys.speichere();
        const auto id = panel.sitzung()->sitzung();
        QVERIFY(id.valid());
        const auto akte = [&] { return *workspace::liesSitzung(probe.werkbank(), id); };
        QVERIFY(akte().teilnahmen.size() >= 5);  // the members of the group

        // A Punkt of its own, then everything that is proposed.
        keys.zu(QStringLiteral("punkt_neu"));
        keys.tippe(QStringLiteral("Haushalt"));
        keys.druecke(Qt::Key_Return);
        QCOMPARE(akte().punkte.size(), std::size_t{1});
        keys.knopf(QStringLiteral("knopf_vorschlag_alle"));
        const auto count = akte().punkte.size();
        QVERIFY2(count > 3, qPrintable(QString::number(count)));
        for (const auto& p : akte().punkte)
            QVERIFY(p.herkunft == Punktherkunft::kEigener || !p.anlass.empty());

        // Begun and presented on the one screen there is; decision and Auftrag typed in its strip.
        keys.knopf(QStringLiteral("sitzung_zustand"));
        QCOMPARE(akte().termin.zustand, Sitzungszustand::kLaeuft);
        keys.knopf(QStringLiteral("sitzung_praesentieren"));
        auto* shown = panel.praesentation();
        QVERIFY(shown != nullptr && shown->laeuft());
        auto* wall = shown->leinwand();
        QTest::keyClick(wall, Qt::Key_PageDown);  // from the title to the first Punkt
        QCOMPARE(shown->folie().titel, QStringLiteral("Haushalt"));
        QTest::keyClick(wall, Qt::Key_E);
        auto* decision = wall->findChild<QLineEdit*>(QStringLiteral("eingabe_entscheidung"));
        QVERIFY(decision->isVisible());
        type(decision, QStringLiteral("Wir warten ab. (5:1:0)"));
        QVERIFY(decision->text().isEmpty());
        type(wall->findChild<QLineEdit*>(QStringLiteral("eingabe_auftrag")),
             QStringLiteral("Zahlen besorgen @Finanzplanung bis 1.2."));
        QCOMPARE(akte().beschluesse.size(), std::size_t{1});
        QCOMPARE(akte().auftraege.size(), std::size_t{1});
        QCOMPARE(akte().auftraege.front().frist, std::string("2027-02-01"));
        QCOMPARE(akte().auftraege.front().punkt, akte().punkte.front().id);
        QVERIFY(shown->folie().absaetze.join(u' ').contains(QStringLiteral("Wir warten ab.")));
        QTest::keyClick(wall, Qt::Key_Escape);
        QTest::qWait(1);

        // Minutes: what is written is kept when the field is left.
        panel.sitzung()->zeigeSeite(gui::RundeSitzung::kProtokoll);
        panel.sitzung()->protokoll()->waehle(akte().punkte.front().id);
        auto* text = panel.findChild<QPlainTextEdit*>(QStringLiteral("protokoll_text"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Die Finanzplanung berichtet <b>ausgiebig</b>."));
        keys.zu(QStringLiteral("sitzung_zustand"));
        QCOMPARE(akte().punkte.front().zustand, Punktzustand::kBehandelt);
        keys.druecke(Qt::Key_Space);
        QCOMPARE(akte().termin.zustand, Sitzungszustand::kAbgeschlossen);
        const auto minutes = panel.sitzung()->protokolltext();
        for (const char* part : {"<b>ausgiebig</b>", "Wir warten ab. (5 Ja, 1 Nein, 0 Enthaltungen)",
                                 "Zahlen besorgen", "bis 01.02.2027"})
            QVERIFY2(minutes.contains(QString::fromUtf8(part)), qPrintable(minutes));

        // Undone one after the other: end, minutes, Auftrag, decision.
        for (int i = 0; i < 2; ++i)
            probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(akte().termin.zustand, Sitzungszustand::kLaeuft);
        QVERIFY(akte().punkte.front().protokoll.empty());
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(akte().auftraege.empty());
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(akte().beschluesse.empty());
    }

    void aPunktPulledByMouseStaysWhereItIsPut() {
        Fensterprobe probe;
        QVERIFY(workspace::ladeDemothemen(probe.werkbank()));
        probe.fenster().oeffneBereich(QStringLiteral("planungsrunde"));
        auto& panel = panelOf(probe);
        const auto sitzungen = *probe.werkbank().themen().alle<Sitzungstermin>();
        const auto open = std::find_if(sitzungen.begin(), sitzungen.end(), [](const Sitzungstermin& s) {
            return s.zustand != Sitzungszustand::kAbgeschlossen;
        });
        QVERIFY(open != sitzungen.end());
        panel.oeffne(open->id);
        for (const char* titel : {"Erster", "Zweiter", "Dritter"})
            type(probe.finde<QLineEdit>("punkt_neu"), QString::fromLatin1(titel));
        const auto titles = [&] {
            QStringList out;
            const auto akte = *workspace::liesSitzung(probe.werkbank(), open->id);
            for (const auto& p : akte.punkte)
                out << QString::fromStdString(p.titel);
            return out;
        };
        const auto before = titles();
        QVERIFY(before.size() >= 3);
        auto* table = probe.finde<QTableView>("punkte_tabelle", &panel);
        const int last = table->model()->rowCount() - 1;
        const auto from = table->visualRect(table->model()->index(last, 0)).center();
        const auto to = table->visualRect(table->model()->index(0, 0)).topLeft() + QPoint(10, 1);
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(table->viewport(), (from + to) / 2);
        QTest::mouseMove(table->viewport(), to);
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, to);
        auto expected = before;
        expected.move(expected.size() - 1, 0);
        QCOMPARE(titles(), expected);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles(), before);
    }

    void auftraegeAreFilteredAndDone() {
        Fensterprobe probe;
        QVERIFY(workspace::ladeDemothemen(probe.werkbank()));
        const auto all = probe.werkbank().themen().alle<Planungsauftrag>();
        auto& panel = panelOf(probe);
        QCOMPARE(panel.auftraege()->auftraege().size(), std::size_t{2});  // the open ones
        probe.fenster().oeffneAuftrag(all->front().id);
        QCOMPARE(probe.fenster().bereich(), QStringLiteral("planungsrunde"));
        QCOMPARE(panel.auftraege()->auftraege().size(), std::size_t{3});
        const auto open = std::find_if(all->begin(), all->end(), [](const Planungsauftrag& a) {
            return a.zustand == Auftragszustand::kOffen;
        });
        QVERIFY(open != all->end());
        probe.fenster().oeffneAuftrag(open->id);
        Tastatur keys(probe);
        keys.knopf(QStringLiteral("knopf_auftrag_erledigt"));
        const auto now = probe.werkbank().themen().alle<Planungsauftrag>();
        const auto* done = Themenakte::find(*now, open->id);
        QCOMPARE(done->zustand, Auftragszustand::kErledigt);
        QVERIFY(!done->erledigt.empty());
    }

    void readOnlyShowsEverythingAndChangesNothing() {
        Fensterprobe probe;
        QVERIFY(workspace::ladeDemothemen(probe.werkbank()));
        probe.fenster().schliesse();
        QVERIFY(probe.fenster().sitzung().oeffne(probe.pfad(QStringLiteral("probe.isp")), true));
        probe.fenster().oeffneBereich(QStringLiteral("planungsrunde"));
        auto& panel = panelOf(probe);
        QCOMPARE(panel.sitzungen()->sitzungen().size(), std::size_t{2});
        panel.oeffne(panel.sitzungen()->sitzungen().back().id);
        QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("sitzung_zustand"))->isEnabled());
        QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("punkt_neu"))->isVisible());
        QVERIFY(panel.findChild<QWidget*>(QStringLiteral("sitzung_praesentieren"))->isEnabled());
        panel.sitzung()->zeigeSeite(gui::RundeSitzung::kProtokoll);
        QVERIFY(panel.findChild<QPlainTextEdit*>(QStringLiteral("protokoll_text"))->isReadOnly());
    }
};

static const isp::test::Probe<SitzungTest> kRegistered;
#include "test_sitzung.moc"
