// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/panels/daten_panel.h"
#include "gui/panels/luecken_seite.h"
#include "gui/widgets/suchauswahl.h"
#include "models/luecken_model.h"
#include "proben.h"
#include "workspace/datenanfragen.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::DatenPanel;
using test::Fensterprobe;

class LueckenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMatrixTellsTheReasonByKeyboard() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kLuecken);
        auto* page = probe.finde<gui::LueckenSeite>("luecken_seite");
        page->zeigeKennzahl(QStringLiteral("BEV"));
        auto* table = probe.finde<QTableView>("luecken_tabelle");
        QCOMPARE(table->model()->rowCount(), 15);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 7));
        auto* reason = probe.finde<QLabel>("luecken_grund");
        QVERIFY2(reason->text().contains(QStringLiteral("vorhanden")), qPrintable(reason->text()));
        probe.druecke(Qt::Key_Right);
        QVERIFY2(reason->text().contains(QStringLiteral("nie angefragt")), qPrintable(reason->text()));
    }

    void aRequestIsMadeAndUndone() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kLuecken);
        auto* page = probe.finde<gui::LueckenSeite>("luecken_seite");
        page->zeigeKennzahl(QStringLiteral("BEV"));
        auto* table = probe.finde<QTableView>("luecken_tabelle");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 8));
        const auto art = [&] {
            return table->model()->index(0, 8).data(models::LueckenModel::kArtRole).toInt();
        };
        QCOMPARE(art(), static_cast<int>(models::LueckenModel::kFehlt));
        QTest::mouseClick(probe.finde<QPushButton>("luecken_anfrage"), Qt::LeftButton);
        auto* dialog = probe.dialog<gui::EintragDialog>();
        QVERIFY(dialog != nullptr);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("speichern"));
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QCOMPARE(workspace::datenanfragen(probe.werkbank())->size(), std::size_t{1});
        QCOMPARE(art(), static_cast<int>(models::LueckenModel::kWartet));
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(art(), static_cast<int>(models::LueckenModel::kFehlt));
    }

    void theListOfRequestsIsCopied() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kKalender);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_kalender_kopieren"), Qt::LeftButton);
        const auto text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("Bevölkerung (BEV)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("31.12.2016 bis 31.12.2021")), qPrintable(text));
    }
};

static const isp::test::Probe<LueckenTest> kRegistered;
#include "test_luecken.moc"
