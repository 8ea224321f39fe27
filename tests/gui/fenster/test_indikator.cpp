// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialogs/indikator_dialog.h"
#include "gui/panels/daten_panel.h"
#include "proben.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::IndikatorDialog;
using test::Fensterprobe;

namespace {

IndikatorDialog* openNew(Fensterprobe& probe) {
    test::zeigeDaten(probe, gui::DatenPanel::kIndikatoren);
    QTest::mouseClick(probe.finde<QPushButton>("knopf_indikator_neu"), Qt::LeftButton);
    return probe.dialog<IndikatorDialog>();
}

void save(Fensterprobe& probe, IndikatorDialog* dialog) {
    auto* box = probe.finde<QDialogButtonBox>("knoepfe", dialog);
    QTest::mouseClick(box->button(QDialogButtonBox::Save), Qt::LeftButton);
}

}  // namespace

class IndikatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongFormulaIsSaidAndRightOnePreviews() {
        Fensterprobe probe;
        auto* dialog = openNew(probe);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(probe.finde<QLineEdit>("name", dialog), QStringLiteral("Anteil Frauen"));
        QCOMPARE(probe.finde<QLineEdit>("code", dialog)->text(), QStringLiteral("ANTEIL_FRAUEN"));
        auto* formula = probe.finde<QPlainTextEdit>("formel", dialog);
        auto* problem = probe.finde<QLabel>("formelFehler", dialog);
        QTest::keyClicks(formula, QStringLiteral("100 * [GIBTSNICHT] / [BEV]"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("GIBTSNICHT")), qPrintable(problem->text()));
        save(probe, dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(probe.werkbank().bestand().indikator("ANTEIL_FRAUEN") == nullptr);

        formula->selectAll();
        QTest::keyClicks(formula, QStringLiteral("100 * [BEV:geschlecht=weiblich] / [BEV]"));
        auto* preview = probe.finde<QTableView>("vorschau", dialog);
        QTRY_COMPARE(preview->model()->rowCount(), 15);
        QVERIFY(!problem->isVisible());
        save(probe, dialog);
        QTRY_VERIFY(!probe.fenster().findChild<IndikatorDialog*>());
        const auto* stored = probe.werkbank().bestand().indikator("ANTEIL_FRAUEN");
        QVERIFY(stored != nullptr);
        QCOMPARE(stored->name, std::string("Anteil Frauen"));
        QVERIFY(probe.meldung().contains(QStringLiteral("Anteil Frauen")));
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(probe.werkbank().bestand().indikator("ANTEIL_FRAUEN") == nullptr);
    }

    void previewShowsTheRealFigure() {
        Fensterprobe probe;
        auto* dialog = openNew(probe);
        // Bad Segeberg had 17 176 inhabitants on 31.12.2015, the one day with age groups in the demo.
        probe.finde<QPlainTextEdit>("formel", dialog)
            ->setPlainText(QStringLiteral("[BEV] + 0 * [BEV:altersgruppe=75 Jahre und mehr]"));
        auto* preview = probe.finde<QTableView>("vorschau", dialog);
        QTRY_COMPARE(preview->model()->rowCount(), 15);
        QString figure;
        for (int row = 0; row < preview->model()->rowCount(); ++row)
            if (preview->model()->index(row, 0).data().toString() == QStringLiteral("Bad Segeberg"))
                figure = preview->model()->index(row, 1).data().toString();
        QCOMPARE(figure, QStringLiteral("17.176,0"));
    }

    void aTakenCodeIsSaidAtItsField() {
        Fensterprobe probe;
        auto* dialog = openNew(probe);
        QTest::keyClicks(probe.finde<QLineEdit>("name", dialog), QStringLiteral("Noch eine Quote"));
        auto* code = probe.finde<QLineEdit>("code", dialog);
        code->selectAll();
        QTest::keyClicks(code, QStringLiteral("alo_quote"));
        probe.finde<QPlainTextEdit>("formel", dialog)->setPlainText(QStringLiteral("[ALO]"));
        save(probe, dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(probe.finde<QLabel>("codeFehler", dialog)->isVisible());
        QVERIFY(!probe.finde<QLabel>("formelFehler", dialog)->isVisible());
    }

    void aMissingNameIsSaidAtItsField() {
        Fensterprobe probe;
        auto* dialog = openNew(probe);
        auto* code = probe.finde<QLineEdit>("code", dialog);
        QTest::keyClicks(code, QStringLiteral("OHNE_NAME"));
        probe.finde<QPlainTextEdit>("formel", dialog)->setPlainText(QStringLiteral("[ALO]"));
        save(probe, dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(probe.finde<QLabel>("nameFehler", dialog)->isVisible());
    }

    void aPickedKennzahlGoesToTheCursor() {
        Fensterprobe probe;
        auto* dialog = openNew(probe);
        auto* formula = probe.finde<QPlainTextEdit>("formel", dialog);
        QTest::keyClicks(formula, QStringLiteral("100 * "));
        auto* box = probe.finde<QComboBox>("einfuegen", dialog);
        const int index = box->findData(QStringLiteral("ALO"));
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        QCOMPARE(formula->toPlainText(), QStringLiteral("100 * [ALO]"));
    }

    void escapeLeavesEverythingAsItWas() {
        Fensterprobe probe;
        const auto before = probe.werkbank().bestand().indikatoren().size();
        auto* dialog = openNew(probe);
        QTest::keyClicks(probe.finde<QLineEdit>("name", dialog), QStringLiteral("Doch nicht"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!probe.fenster().findChild<IndikatorDialog*>());
        QCOMPARE(probe.werkbank().bestand().indikatoren().size(), before);
    }
};

static const isp::test::Probe<IndikatorTest> kRegistered;
#include "test_indikator.moc"
