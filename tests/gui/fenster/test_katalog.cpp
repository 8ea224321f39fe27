// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialogs/eintrag_dialog.h"
#include "gui/dialogs/indikator_dialog.h"
#include "gui/panels/daten_panel.h"
#include "gui/panels/kennzahlen_seite.h"
#include "gui/widgets/eintragsliste.h"
#include "gui/widgets/formelfeld.h"
#include "gui/widgets/listenseite.h"
#include "models/kennzahlen_model.h"
#include "models/qualitativ_model.h"
#include "proben.h"
#include "workspace/katalog.h"
#include "workspace/themenbuch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace isp;
using gui::DatenPanel;
using gui::EintragDialog;
using test::Fensterprobe;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

void type(EintragDialog* dialog, const char* key, const QString& text) {
    QTest::keyClicks(dialog->formular()->editor(QString::fromLatin1(key)), text);
}

/// Without a window manager nobody gives the keyboard to a dialog.
void activate(QWidget* window) {
    window->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == window; })) qFatal("not active");
}

/// The dialog in front, with the keyboard.
template <typename T>
T* front(Fensterprobe& probe) {
    auto* shown = probe.dialog<T>();
    if (shown == nullptr) qFatal("no dialog");
    activate(shown);
    return shown;
}

void saveByKey(EintragDialog* dialog) {
    activate(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// The row whose cell in the column says so; -1 for none.
int rowWith(const QTableView* table, int column, const QString& text) {
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, column).data().toString() == text) return row;
    return -1;
}

QLineEdit* searchField(Fensterprobe& probe, const char* page) {
    return probe.finde<QWidget>(page)->findChild<gui::Listenseite*>()->filterfeld();
}

}  // namespace

class KatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKennzahlOfAMassnahmeIsMadeFoundAndRemoved() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_kennzahl_neu"), Qt::LeftButton);
        auto* dialog = front<EintragDialog>(probe);
        QVERIFY(dialog != nullptr);
        type(dialog, "name", s("Sprachkurse am Abend"));
        dialog->formular()->setWert(s("art"), qlonglong(KennzahlArt::kMassnahme));
        type(dialog, "schlagwoerter", s("Integration, Sprache"));
        saveByKey(dialog);
        QTRY_VERIFY(probe.werkbank().bestand().kennzahl("SPRACHKURSE_AM_ABEND") != nullptr);
        QCOMPARE(rowWith(table, models::KennzahlenModel::kCode, s("SPRACHKURSE_AM_ABEND")),
                 table->model()->rowCount() - 1);

        auto* kind = probe.finde<QComboBox>("kennzahlen_art");
        kind->setCurrentIndex(kind->findData(int(KennzahlArt::kMassnahme)));
        QCOMPARE(table->model()->rowCount(), 1);
        kind->setCurrentIndex(0);
        QTest::keyClicks(searchField(probe, "kennzahlen_seite"), s("integr abend"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
        probe.druecke(Qt::Key_Delete);
        QVERIFY(probe.werkbank().bestand().kennzahl("SPRACHKURSE_AM_ABEND") == nullptr);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(probe.werkbank().bestand().kennzahl("SPRACHKURSE_AM_ABEND") != nullptr);
        QCOMPARE(table->model()->rowCount(), 1);  // found again, the search still stands
    }

    void aKennzahlInUseStaysAndSaysWhy() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        table->setFocus();
        table->selectRow(rowWith(table, models::KennzahlenModel::kCode, s("ALO")));
        probe.druecke(Qt::Key_Delete);
        QVERIFY(probe.werkbank().bestand().kennzahl("ALO") != nullptr);
        QVERIFY2(probe.meldung().contains(s("Indikator")), qPrintable(probe.meldung()));
    }

    void aTakenCodeIsSaidAtItsField() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_kennzahl_neu"), Qt::LeftButton);
        auto* dialog = front<EintragDialog>(probe);
        type(dialog, "name", s("Noch eine Zahl"));
        type(dialog, "code", s("bev"));
        saveByKey(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget(), dialog->formular()->editor(s("code")));
    }

    void aKennzahlNamesTheIndikatorenThatUseIt() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        auto* page = probe.finde<gui::KennzahlenSeite>("kennzahlen_seite");
        page->liste()->waehleId(probe.werkbank().bestand().kennzahl("ALO")->id.value);
        page->findChild<QAction*>(s("kennzahl_bezuege"))->trigger();
        auto* menu = table->findChild<QMenu*>(s("bezugsmenue"));
        QVERIFY(menu != nullptr);
        for (int i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction()->text().startsWith(s("Indikator „Arbeitslosenquote (15"))) break;
        }
        QVERIFY2(menu->activeAction()->text().startsWith(s("Indikator „Arbeitslosenquote (15")),
                 qPrintable(menu->activeAction()->text()));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(probe.fenster().bereich(), s("atlas"));
        QCOMPARE(probe.fenster().auswahl().code(), std::string("ALO_QUOTE"));
    }

    void favouritesByKeyAndAlone() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        auto* page = probe.finde<QWidget>("indikatoren_seite");
        const int all = table->model()->rowCount();
        table->setFocus();
        table->selectRow(2);
        const auto name = table->model()->index(2, 0).data().toString();
        probe.druecke(Qt::Key_D, Qt::ControlModifier);
        auto* only = page->findChild<QToolButton*>(s("nur_favoriten"));
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), name);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!table->isVisible());  // none is left, and the way back is offered
        QTest::mouseClick(page->findChild<QPushButton*>(s("leer_knopf")), Qt::LeftButton);
        QVERIFY(!only->isChecked());
        QCOMPARE(table->model()->rowCount(), all);
    }

    void oneSearchForTheWholeCatalogue() {
        Fensterprobe probe;
        QualitativeQuelle quelle;
        quelle.titel = "Gespräche im Jobcenter über Arbeitslosigkeit";
        QVERIFY(probe.werkbank().katalog().speichere(quelle, {}));
        test::zeigeDaten(probe, DatenPanel::kKennzahlen);
        auto* tabs = probe.finde<QTabBar>("daten_reiter");
        QTest::keyClicks(searchField(probe, "kennzahlen_seite"), s("arbeitslos"));
        QCOMPARE(searchField(probe, "indikatoren_seite")->text(), s("arbeitslos"));
        QCOMPARE(tabs->tabText(DatenPanel::kQualitativ), s("Qualitatives (1)"));
        QVERIFY(tabs->tabText(DatenPanel::kIndikatoren) != s("Indikatoren (0)"));
        searchField(probe, "qualitativ_seite")->setText({});
        QCOMPARE(tabs->tabText(DatenPanel::kKennzahlen), s("Kennzahlen"));
        for (const char* text : {"\"", "AND", "a* OR", "(((", "'; --"})
            searchField(probe, "kennzahlen_seite")->setText(s(text));
        QVERIFY2(probe.meldung().isEmpty(), qPrintable(probe.meldung()));
    }

    void aQualitativeEntryHasItsOwnForm() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kQualitativ);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_qualitativ_neu"), Qt::LeftButton);
        auto* dialog = front<EintragDialog>(probe);
        QVERIFY(dialog != nullptr);
        saveByKey(dialog);
        QVERIFY(dialog->isVisible());  // the title is missing
        type(dialog, "titel", s("Netzwerk der Hilfen"));
        dialog->formular()->setWert(s("art"), qlonglong(Qualitativart::kNetzwerkanalyse));
        saveByKey(dialog);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, models::QualitativModel::kArt).data().toString(),
                 s("Netzwerkanalyse"));
        QCOMPARE(table->model()->index(0, models::QualitativModel::kRaeume).data().toString(),
                 s("ganzes Gebiet"));
    }

    void aSupplierIsRenamedEverywhere() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kLieferanten);
        table->selectRow(rowWith(table, 0, s("BBSR, INKAR")));
        QTest::mouseClick(probe.finde<QPushButton>("knopf_lieferant_bearbeiten"), Qt::LeftButton);
        auto* dialog = front<EintragDialog>(probe);
        auto* name = qobject_cast<QLineEdit*>(dialog->formular()->editor(s("name")));
        QVERIFY(name != nullptr);
        name->selectAll();
        QTest::keyClicks(name, s("BBSR Bonn"));
        saveByKey(dialog);
        QTRY_VERIFY(rowWith(table, 0, s("BBSR Bonn")) >= 0);
        QCOMPARE(probe.werkbank().bestand().kennzahl("BEV_15_64")->lieferant, std::string("BBSR Bonn"));
        table->setFocus();
        table->selectRow(rowWith(table, 0, s("BBSR Bonn")));
        probe.druecke(Qt::Key_Delete);
        QVERIFY2(probe.meldung().contains(s("wird noch genannt")), qPrintable(probe.meldung()));
    }

    void membersOfASetAreMovedByKey() {
        Fensterprobe probe;
        Indikatorenset set;
        set.name = "Mein Set";
        for (const char* code : {"ALO_QUOTE", "JUGENDQUOTIENT"})
            set.indikatoren.push_back(probe.werkbank().bestand().indikator(code)->id);
        const auto id = probe.werkbank().themen().speichere(set, s("x"));
        QVERIFY(id);
        test::zeigeDaten(probe, DatenPanel::kIndikatorensets);
        auto* sets = probe.finde<gui::Eintragsliste>("indikatorensets");
        sets->waehleId(id->value);
        auto* members = probe.finde<gui::Eintragsliste>("setmitglieder");
        QCOMPARE(members->tabelle()->model()->rowCount(), 2);
        members->tabelle()->setFocus();
        members->tabelle()->selectRow(1);
        probe.druecke(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(members->tabelle()->model()->index(0, 0).data().toString(), s("JUGENDQUOTIENT"));
        const auto stamm = probe.werkbank().themen().stammdaten();
        for (const auto& stored : (*stamm)->indikatorensets)
            if (stored.id == *id) QCOMPARE(stored.indikatoren.front(), set.indikatoren.back());
    }

    void aFormulaIsCompletedByKeyboard() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_indikator_neu"), Qt::LeftButton);
        auto* dialog = front<gui::IndikatorDialog>(probe);
        QVERIFY(dialog != nullptr);
        auto* formula = probe.finde<gui::Formelfeld>("formel", dialog);
        formula->setFocus();
        QTest::keyClicks(formula, s("100 * [arbeitslose"));
        QVERIFY(formula->vorschlaege()->isVisible());
        QTest::keyClick(formula, Qt::Key_Escape);
        QVERIFY(!formula->vorschlaege()->isVisible());
        QVERIFY(dialog->isVisible());
        QTest::keyClick(formula, Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(formula, Qt::Key_Return);
        QCOMPARE(formula->toPlainText(), s("100 * [ALO"));
        QTest::keyClicks(formula, s(":"));
        QVERIFY(formula->vorschlaege()->isVisible());
        QTest::keyClick(formula, Qt::Key_Tab);
        QVERIFY2(formula->toPlainText().endsWith(s("=")), qPrintable(formula->toPlainText()));
    }

    void mixedUnitsAreAHintAndDoNotKeepFromSaving() {
        Fensterprobe probe;
        test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        QTest::mouseClick(probe.finde<QPushButton>("knopf_indikator_neu"), Qt::LeftButton);
        auto* dialog = front<gui::IndikatorDialog>(probe);
        QTest::keyClicks(probe.finde<QLineEdit>("name", dialog), s("Unsinn"));
        auto* formula = probe.finde<gui::Formelfeld>("formel", dialog);
        formula->setPlainText(s("[BEV] + [GEWERBESTEUER]"));
        auto* hint = probe.finde<QLabel>("einheitHinweis", dialog);
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(hint->text().contains(s("Personen")) && hint->text().contains(s("EUR")),
                 qPrintable(hint->text()));
        formula->setPlainText(s("100 * [ALO] / [BEV]"));
        QTest::keyClicks(probe.finde<QLineEdit>("einheit", dialog), s("%"));
        QTRY_VERIFY(!hint->isVisible());
    }

    void theTreeOfUseShowsBothWays() {
        Fensterprobe probe;
        auto* table = test::zeigeDaten(probe, DatenPanel::kIndikatoren);
        table->selectRow(rowWith(table, 0, s("JUGENDQUOTIENT")));
        QTest::mouseClick(probe.finde<QPushButton>("knopf_indikator_bearbeiten"), Qt::LeftButton);
        auto* dialog = front<gui::IndikatorDialog>(probe);
        auto* tree = probe.finde<QTreeWidget>("abhaengigkeiten", dialog);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(tree->topLevelItem(0)->child(0)->text(0).startsWith(s("BEV")));
        QVERIFY(tree->topLevelItem(1)->child(0)->text(0).startsWith(s("GESAMTQUOTIENT")));
    }
};

static const isp::test::Probe<KatalogTest> kRegistered;
#include "test_katalog.moc"
