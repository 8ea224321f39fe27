// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ebene_dialog.h"
#include "gui/dialogs/gebietsaenderung_dialog.h"
#include "gui/panels/gebietsstand_seite.h"
#include "gui/panels/raeume_panel.h"
#include "proben.h"
#include "tastatur.h"
#include "workspace/auswahl.h"
#include "workspace/werkbank.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace isp;
using test::Fensterprobe;
using test::Tastatur;

namespace {

const QString kReiter = QStringLiteral("Brüche und Gebietsstand");

gui::RaeumePanel& open(Fensterprobe& probe) {
    probe.fenster().oeffneBereich(QStringLiteral("raeume"));
    return *probe.fenster().findChild<gui::RaeumePanel*>();
}

}  // namespace

class GebietsstandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBreakIsNotedAndTakenBackByKeyboard() {
        Fensterprobe probe;
        open(probe);
        Tastatur keys(probe);
        keys.reiter(QStringLiteral("raeume_reiter"), kReiter);
        auto* table = probe.finde<QTableView>("brueche_tabelle");
        QCOMPARE(table->model()->rowCount(), 3);  // those of the demo
        keys.neu(QStringLiteral("brueche"), QStringLiteral("bruch_dialog"));
        keys.feld(QStringLiteral("kennzahl"), QStringLiteral("Arbeitslose"));
        keys.feld(QStringLiteral("periode"), QStringLiteral("im Mai"));
        keys.feld(QStringLiteral("beschreibung"), QStringLiteral("Neu gezählt: ab 2018 anders"));
        QVERIFY(keys.speichereVergeblich().contains(QStringLiteral("2011-Q2")));
        keys.feld(QStringLiteral("periode"), QStringLiteral("2018"));
        keys.speichere();
        QCOMPARE(table->model()->rowCount(), 4);
        const auto& bestand = probe.werkbank().bestand();
        const auto block = probe.werkbank().auswertung().werte({"ALO", bestand.analyseEbene()->id, {}, {}});
        QVERIFY(block);
        QVERIFY((*block)->bruchZwischen(*(*block)->index(Periode::jahr(2017)),
                                        *(*block)->index(Periode::jahr(2018)), 0) != nullptr);
        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 3);
        keys.zeile(QStringLiteral("brueche_tabelle"), QStringLiteral("2005"), Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void theSumsOfSharesAreSaidWhileOneWorks() {
        Fensterprobe probe;
        open(probe);
        Tastatur keys(probe);
        keys.reiter(QStringLiteral("raeume_reiter"), kReiter);
        keys.neu(QStringLiteral("gebietsaenderungen"), QStringLiteral("gebietsaenderung_dialog"));
        auto* dialog = probe.dialog<gui::GebietsaenderungDialog>();
        auto* sums = dialog->findChild<QLabel*>(QStringLiteral("anteile_summen"));
        keys.feld(QStringLiteral("datum"), QStringLiteral("01.01.2022"));
        keys.feld(QStringLiteral("art"), QStringLiteral("Eingliederung"));
        keys.neu(QStringLiteral("anteile"), QStringLiteral("anteil_dialog"));
        keys.feld(QStringLiteral("von"), QStringLiteral("Bark (Gemeinde"));
        keys.feld(QStringLiteral("nach"), QStringLiteral("Bebensee (Gemeinde"));
        keys.feld(QStringLiteral("anteil_einwohner"), QStringLiteral("60"));
        keys.speichere();
        QVERIFY2(sums->text().startsWith(QStringLiteral("⚠ Bark: 60,00 %")), qPrintable(sums->text()));
        QVERIFY(keys.speichereVergeblich().contains(QStringLiteral("60")));
        keys.zeile(QStringLiteral("anteile_tabelle"), QStringLiteral("Bark"), Qt::Key_Return);
        keys.dialog(QStringLiteral("anteil_dialog"));
        keys.feld(QStringLiteral("anteil_einwohner"), QStringLiteral("100"));
        keys.speichere();
        QVERIFY2(sums->text().startsWith(QStringLiteral("✔ Bark: 100,00 %")), qPrintable(sums->text()));
        keys.speichere();
        const auto& bestand = probe.werkbank().bestand();
        QCOMPARE(bestand.gebietsaenderungen().size(), 1U);
        QCOMPARE(bestand.gebietsanteile().size(), 1U);
        QCOMPARE(bestand.raeume()[*bestand.position(bestand.gebietsanteile().front().von)].gueltigkeit.bis,
                 std::string("2021-12-31"));
        // Now the Atlas offers to carry earlier figures over.
        probe.fenster().oeffneBereich(QStringLiteral("atlas"));
        auto* menu = probe.finde<QMenu>("menue_stand");
        Q_EMIT menu->aboutToShow();
        auto* day = menu->findChild<QAction*>(QStringLiteral("gebietsstand_2022-01-01"));
        QVERIFY(day != nullptr);
        day->trigger();
        QVERIFY(probe.finde<QWidget>("standbanner")->isVisible());
    }

    void aConversionKeyIsReadIntoTheList() {
        Fensterprobe probe;
        open(probe).zeige(gui::RaeumePanel::kGebietsstand);
        auto* dialog = open(probe).gebietsstand().oeffneAenderung(0);
        QVERIFY(dialog != nullptr);
        dialog->liesSchluessel(
            probe.schreibe(QStringLiteral("key.csv"),
                           "von;nach;anteil\n01060007;01060008;0,6\n01060007;01060006;0,4\n"
                           "99999999;01060006;1\n"));
        QCOMPARE(dialog->anteile().size(), 2U);
        const auto said = dialog->findChild<QLabel*>(QStringLiteral("anteile_gelesen"))->text();
        QVERIFY2(said.contains(QStringLiteral("2 Übergänge")) && said.contains(QStringLiteral("99999999")),
                 qPrintable(said));
        dialog->QDialog::reject();
    }

    void ortsteileComeFromATable() {
        Fensterprobe probe;
        auto& panel = open(probe);
        const auto path = probe.schreibe(QStringLiteral("ot.csv"),
                                         "schluessel;name;uebergeordnet\n01060063-1;Garstedt;01060063\n"
                                         "01060063-2;Glashütte;99\n");
        auto* dialog = gui::legeEbeneAusTabelleAn(probe.fenster(), &panel, path);
        const auto said = dialog->findChild<QLabel*>(QStringLiteral("ebene_gelesen"))->text();
        QVERIFY2(said.contains(QStringLiteral("1 Raum")) && said.contains(QStringLiteral("Glashütte")),
                 qPrintable(said));
        Tastatur keys(probe);
        keys.feld(QStringLiteral("name"), QStringLiteral("Ortsteil"));
        keys.feld(QStringLiteral("plural"), QStringLiteral("Ortsteile"));
        keys.speichere();
        const auto& bestand = probe.werkbank().bestand();
        const auto* level = bestand.ebene("ortsteil");
        QVERIFY(level != nullptr);
        QCOMPARE(bestand.positionen(level->id).size(), 1U);
        keys.knopf(QStringLiteral("raeume_nicht_zuordenbar"));
        keys.dialog(QStringLiteral("nicht_zuordenbar_dialog"));
        keys.speichere();
        QVERIFY(!probe.werkbank().bestand().mitSchluessel("01060NZ").empty());
    }
};

static const isp::test::Probe<GebietsstandTest> kRegistered;
#include "test_gebietsstand.moc"
