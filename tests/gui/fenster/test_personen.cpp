// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lieferant.h"
#include "domain/planungsrunde.h"
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/personen_dialog.h"
#include "proben.h"
#include "workspace/aufbewahrung.h"
#include "workspace/katalog.h"
#include "workspace/personendaten.h"
#include "workspace/themenbuch.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace isp;
using test::Fensterprobe;

namespace {

gui::PersonenDialog* open(Fensterprobe& probe) {
    probe.fenster().aktion(QStringLiteral("personen"))->trigger();
    return probe.dialog<gui::PersonenDialog>();
}

/// Selects the person of that name; false where the list has none.
bool choose(QTableView* list, const QString& name) {
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == name) {
            list->selectRow(row);
            return true;
        }
    return false;
}

void addLieferant(Fensterprobe& probe) {
    Lieferant l;
    l.name = "Probeamt";
    l.ansprechperson = "Anna Maier";
    l.telefon = "04551 77";
    if (!probe.werkbank().katalog().speichere(l, {})) qFatal("cannot save");
}

}  // namespace

class PersonenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsShownGivenOutAndDeleted() {
        Fensterprobe probe;
        addLieferant(probe);
        auto* dialog = open(probe);
        QVERIFY(dialog != nullptr);
        auto* list = probe.finde<QTableView>("personen_liste", dialog);
        QVERIFY(choose(list, QStringLiteral("Anna Maier")));
        auto* places = probe.finde<QTableView>("personen_stellen", dialog);
        QVERIFY(places->model()->rowCount() >= 2);  // name and telephone
        const auto file = probe.pfad(QStringLiteral("auskunft.csv"));
        {
            const gui::dialoge::Antwort answer(file);
            QTest::mouseClick(probe.finde<QPushButton>("personen_auskunft", dialog), Qt::LeftButton);
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.contains(QStringLiteral("04551 77")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Ansprechperson")), qPrintable(text));

        {
            const gui::dialoge::Antwort no(QString(), false);
            QTest::mouseClick(probe.finde<QPushButton>("personen_loeschen", dialog), Qt::LeftButton);
            QVERIFY(!workspace::fundstellen(probe.werkbank(), "Anna Maier")->empty());
        }
        const gui::dialoge::Antwort yes(QString(), true);
        QTest::mouseClick(probe.finde<QPushButton>("personen_loeschen", dialog), Qt::LeftButton);
        QVERIFY(workspace::fundstellen(probe.werkbank(), "Anna Maier")->empty());
        QVERIFY(!choose(list, QStringLiteral("Anna Maier")));
        QVERIFY(!probe.werkbank().undoStack().canUndo());
    }

    void whatIsPastItsPeriodIsShownInTheHausAndLeadsToThePerson() {
        Fensterprobe probe;
        // All are written to the log of changes today; a participant of a meeting in the past is due at once.
        auto& book = probe.werkbank().themen();
        Sitzungstermin meeting;
        meeting.titel = "Alte Runde";
        meeting.datum = "2020-03-04";
        Sitzungsteilnahme part;
        part.sitzung = *book.speichere(meeting, QStringLiteral("Sitzung"));
        part.name = "Bo Ritter";
        QVERIFY(book.speichere(part, QStringLiteral("Teilnahme")));
        const auto line = [&]() -> QListWidgetItem* {
            const auto found = probe.finde<QListWidget>("jetzt_wichtig")
                                   ->findItems(QStringLiteral("Aufbewahrungsfrist"), Qt::MatchContains);
            return found.isEmpty() ? nullptr : found.front();
        };
        probe.fenster().oeffneBereich(QStringLiteral("haus"));
        QVERIFY2(line() == nullptr, "no period is set");

        auto* dialog = open(probe);
        auto* pages = probe.finde<QTabWidget>("personen_seiten", dialog);
        auto* years = probe.finde<QSpinBox>("frist_jahre_sitzung", dialog);
        auto* save = probe.finde<QPushButton>("fristen_speichern", dialog);
        pages->setCurrentIndex(2);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(years, Qt::Key_Up);
        QTest::keyClick(years, Qt::Key_Up);
        QVERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QVERIFY(!save->isEnabled());
        QVERIFY(pages->tabText(1).contains(QStringLiteral("(")));
        dialog->accept();
        QTRY_VERIFY(probe.fenster().findChild<gui::PersonenDialog*>() == nullptr);

        QVERIFY(line() != nullptr);
        QVERIFY2(line()->text().contains(QStringLiteral("05.03.2022")), qPrintable(line()->text()));
        auto* list = probe.finde<QListWidget>("jetzt_wichtig");
        list->setCurrentItem(line());
        QTest::keyClick(list, Qt::Key_Return);
        dialog = probe.dialog<gui::PersonenDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(probe.finde<QTabWidget>("personen_seiten", dialog)->currentIndex(), 1);
        auto* due = probe.finde<QTableView>("faellige_liste", dialog);
        QCOMPARE(due->model()->index(0, 0).data().toString(), QStringLiteral("05.03.2022"));
        QCOMPARE(due->model()->index(0, 1).data().toString(), QStringLiteral("Bo Ritter"));
        QTest::keyClick(probe.finde<QPushButton>("faellige_zeigen", dialog), Qt::Key_Space);
        auto* people = probe.finde<QTableView>("personen_liste", dialog);
        QCOMPARE(people->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Bo Ritter"));
        const gui::dialoge::Antwort yes(QString(), true);
        QTest::keyClick(probe.finde<QPushButton>("personen_loeschen", dialog), Qt::Key_Space);
        QVERIFY(workspace::fundstellen(probe.werkbank(), "Bo Ritter")->empty());
        for (int row = 0; row < due->model()->rowCount(); ++row)
            QVERIFY(due->model()->index(row, 1).data().toString() != QStringLiteral("Bo Ritter"));
        QVERIFY(!workspace::faelligkeiten(probe.werkbank())->empty() || line() == nullptr);
    }

    void settingAPeriodCanBeUndone() {
        Fensterprobe probe;
        QVERIFY(
            workspace::setFristen(probe.werkbank(), {{Fristart::kAkteur, 36}}, QStringLiteral("Fristen")));
        QCOMPARE(workspace::fristen(probe.werkbank())->front().monate, 36);
        probe.werkbank().undoStack().undo();
        QCOMPARE(workspace::fristen(probe.werkbank())->front().monate, 0);
    }
};

static const isp::test::Probe<PersonenTest> kRegistered;

#include "test_personen.moc"
