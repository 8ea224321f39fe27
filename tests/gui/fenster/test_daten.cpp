// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/daten_panel.h"
#include "gui/widgets/listenseite.h"
#include "models/indikatoren_model.h"
#include "models/lieferungen_model.h"
#include "proben.h"
#include "workspace/verzeichnis.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::DatenPanel;
using test::Fensterprobe;

class DatenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterByKeyboard() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        const int all = table->model()->rowCount();
        QVERIFY(all >= 12);
        table->setFocus();
        probe.druecke(Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, QStringLiteral("alo_quote"));
        QCOMPARE(table->model()->rowCount(), 1);
        probe.druecke(Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), all);
    }

    void nothingFoundOffersTheWayBack() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        auto* page = table->window()->findChild<QWidget*>(QStringLiteral("kennzahlen_seite"));
        auto* list = page->findChild<gui::Listenseite*>();
        QTest::keyClicks(list->filterfeld(), QStringLiteral("gibtesnicht"));
        QVERIFY(!table->isVisible());
        auto* button = page->findChild<QPushButton*>(QStringLiteral("leer_knopf"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(table->isVisible());
    }

    void rowsAreCopiedForASpreadsheet() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        table->setFocus();
        table->selectRow(0);
        probe.druecke(Qt::Key_C, Qt::ControlModifier);
        const auto lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral("Code\tName\tEinheit")));
        const auto* rows = table->model();
        QVERIFY(lines[1].startsWith(
            QString(rows->index(0, 0).data().toString() + u'\t' + rows->index(0, 1).data().toString())));
    }

    void doubleClickShowsItInTheAtlas() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        const auto cell = table->visualRect(table->model()->index(1, 0)).center();
        const auto code = table->model()->index(1, 0).data().toString().toStdString();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(probe.fenster().auswahl().code(), code);
        QCOMPARE(probe.fenster().bereich(), QStringLiteral("atlas"));
    }

    void deletingAnIndikatorCanBeUndoneAndRedone() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        const auto before = probe.werkbank().bestand().indikatoren().size();
        auto* page = probe.finde<QWidget>("indikatoren_seite");
        QTest::keyClicks(page->findChild<gui::Listenseite*>()->filterfeld(), QStringLiteral("billeter"));
        table->setFocus();
        table->selectRow(0);
        probe.druecke(Qt::Key_Delete);
        QCOMPARE(probe.werkbank().bestand().indikatoren().size(), before - 1);
        QVERIFY(probe.meldung().contains(QStringLiteral("Billetermaß")));
        auto* undo = probe.fenster().aktion(QStringLiteral("rueckgaengig"));
        QVERIFY2(undo->text().contains(QStringLiteral("Indikator BILLETERMASS löschen")),
                 qPrintable(undo->text()));
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(probe.werkbank().bestand().indikatoren().size(), before);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(probe.werkbank().bestand().indikatoren().size(), before - 1);
    }

    void anIndikatorInUseStays() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        auto* page = probe.finde<QWidget>("indikatoren_seite");
        QTest::keyClicks(page->findChild<gui::Listenseite*>()->filterfeld(),
                         QStringLiteral("JUGENDQUOTIENT neutral"));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == QStringLiteral("JUGENDQUOTIENT"))
                table->selectRow(row);
        table->setFocus();
        probe.druecke(Qt::Key_Delete);
        QVERIFY(probe.werkbank().bestand().indikator("JUGENDQUOTIENT") != nullptr);
        QVERIFY2(probe.meldung().contains(QStringLiteral("GESAMTQUOTIENT")), qPrintable(probe.meldung()));
    }

    void aLieferungIsWithdrawnAndRestored() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kLieferungen);
        table->setFocus();
        table->selectRow(0);
        const auto state = [&] {
            return table->model()->index(0, models::LieferungenModel::kZustand).data().toString();
        };
        QCOMPARE(state(), QStringLiteral("gilt"));
        auto* toggle = probe.finde<QPushButton>("knopf_lieferung_zustand");
        QCOMPARE(toggle->text(), QStringLiteral("Zurückziehen …"));
        QTest::mouseClick(toggle, Qt::LeftButton);
        auto* ask = probe.dialog<gui::EintragDialog>();
        QVERIFY(ask != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(ask));
        // Without a reason nothing happens.
        QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(state(), QStringLiteral("gilt"));
        auto* reason = ask->findChild<QPlainTextEdit*>();
        QVERIFY(reason != nullptr);
        QTest::keyClicks(reason, QStringLiteral("Falsche Datei"));
        QTest::mouseClick(ask->findChild<QPushButton*>(QStringLiteral("speichern")), Qt::LeftButton);
        QTRY_COMPARE(state(), QStringLiteral("zurückgezogen"));
        QCOMPARE(toggle->text(), QStringLiteral("Wiederherstellen"));
        // The bar that says so takes it back.
        QTest::mouseClick(probe.finde<QPushButton>("meldung_rueckgaengig"), Qt::LeftButton);
        QCOMPARE(state(), QStringLiteral("gilt"));
    }
};

static const isp::test::Probe<DatenTest> kRegistered;
#include "test_daten.moc"
