// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/import_dialog.h"
#include "proben.h"
#include "workspace/verzeichnis.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::ImportDialog;
using test::Fensterprobe;

namespace {

const QByteArray kTabelle =
    "schluessel;name;periode;kennzahl;wert\n"
    "010600004;Bad Bramstedt;2023;PLAETZE;10\n"
    "010600005;Bad Segeberg;2023;PLAETZE;20\n"
    "010600063;Norderstedt;2023;PLAETZE;dreißig\n";

constexpr int kZeit = 20'000;

/// Ctrl+I with the answer of the file dialog, then the first preview.
ImportDialog* open(Fensterprobe& probe, const QString& path) {
    const gui::dialoge::Antwort answer(path);
    probe.druecke(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = probe.dialog<ImportDialog>();
    [[maybe_unused]] const bool done =
        dialog != nullptr && QTest::qWaitFor([&] { return !dialog->arbeitet(); }, kZeit);
    return dialog;
}

QString text(Fensterprobe& probe, const char* name, ImportDialog* dialog) {
    return probe.finde<QLabel>(name, dialog)->text();
}

std::size_t lieferungen(Fensterprobe& probe) {
    return workspace::lieferungsverzeichnis(probe.werkbank())->size();
}

}  // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsUnderstoodTakenOverAndUndone() {
        Fensterprobe probe;
        const auto before = lieferungen(probe);
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("plaetze.csv"), kTabelle));
        QVERIFY(dialog != nullptr && dialog->stand() != nullptr);
        QVERIFY(!dialog->stand()->problem);
        QCOMPARE(text(probe, "import_zusammenfassung", dialog),
                 QStringLiteral("1 Kennzahl · 3 Räume · 2023 · 2 Werte"));
        QVERIFY2(
            text(probe, "import_meldung", dialog).contains(QStringLiteral("1 Stelle wird nicht übernommen")),
            qPrintable(text(probe, "import_meldung", dialog)));
        QCOMPARE(probe.finde<QTableView>("import_raster", dialog)->model()->rowCount(), 4);
        dialog->zeige(ImportDialog::kPruefung);
        auto* issues = probe.finde<QTableView>("import_hinweise", dialog);
        QVERIFY(issues->model()->rowCount() >= 1);
        QVERIFY(issues->model()->index(0, 2).data().toString().contains(QStringLiteral("dreißig")));

        QTest::mouseClick(probe.finde<QPushButton>("import_uebernehmen", dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ImportDialog*>(), kZeit);
        QCOMPARE(lieferungen(probe), before + 1);
        QVERIFY2(probe.meldung().contains(QStringLiteral("2 Werte neu")), qPrintable(probe.meldung()));
        const auto* kennzahl = probe.werkbank().bestand().kennzahl("PLAETZE");
        QVERIFY(kennzahl != nullptr);

        probe.druecke(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(workspace::lieferungsverzeichnis(probe.werkbank())->back().zurueckgezogen);
    }

    void theSameFileTwiceSaysSo() {
        Fensterprobe probe;
        const auto path = probe.schreibe(QStringLiteral("plaetze.csv"), kTabelle);
        auto* first = open(probe, path);
        QTest::mouseClick(probe.finde<QPushButton>("import_uebernehmen", first), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ImportDialog*>(), kZeit);
        auto* second = open(probe, path);
        QVERIFY2(text(probe, "import_meldung", second).contains(QStringLiteral("Es gibt nichts zu tun")),
                 qPrintable(text(probe, "import_meldung", second)));
        QVERIFY(!probe.finde<QPushButton>("import_uebernehmen", second)->isEnabled());
    }

    void aFileThatIsNoTableIsSaidInTheDialog() {
        Fensterprobe probe;
        const auto before = lieferungen(probe);
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("bild.csv"), QByteArray(4000, '\x01')));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->stand() == nullptr || dialog->stand()->problem);
        QVERIFY(!text(probe, "import_meldung", dialog).isEmpty());
        QVERIFY(!probe.finde<QPushButton>("import_uebernehmen", dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
        QCOMPARE(lieferungen(probe), before);
    }

    void aTableOfForeignPlacesShowsItsRowsAndWhatToDo() {
        Fensterprobe probe;
        auto* dialog =
            open(probe, probe.schreibe(QStringLiteral("fremd.csv"),
                                       "schluessel;periode;kennzahl;wert\n09162000;2023;PLAETZE;5\n"));
        QVERIFY(dialog->stand()->problem);
        QCOMPARE(probe.finde<QTableView>("import_raster", dialog)->model()->rowCount(), 2);
        // Taking unknown places in is one of the options: the preview follows.
        dialog->zeige(ImportDialog::kAufbau);
        QTest::mouseClick(probe.finde<QCheckBox>("import_anlegen", dialog), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet() && !dialog->stand()->problem, kZeit);
        QVERIFY(probe.finde<QPushButton>("import_uebernehmen", dialog)->isEnabled());
    }

    void aBroadTableTakesItsKennzahlFromTheOptions() {
        Fensterprobe probe;
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("breit.csv"),
                                                  "schluessel;name;2021;2022\n010600004;Bad Bramstedt;1;2\n"
                                                  "010600005;Bad Segeberg;3;4\n"));
        dialog->zeige(ImportDialog::kAufbau);
        auto* box = probe.finde<QComboBox>("import_kennzahl", dialog);
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("kita plaetze"));
        QTest::keyClick(box, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet() && !dialog->stand()->problem, kZeit);
        QCOMPARE(dialog->stand()->vorschau.kennzahlen.front().code, std::string("KITA_PLAETZE"));
        QCOMPARE(dialog->stand()->vorschau.perioden.size(), std::size_t{2});
    }

    void theMappingJoinsAKnownKennzahl() {
        Fensterprobe probe;
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("plaetze.csv"), kTabelle));
        dialog->zeige(ImportDialog::kZuordnung);
        auto* table = probe.finde<QTableView>("import_zuordnung", dialog);
        QVERIFY(table->model()->setData(table->model()->index(0, 1), QStringLiteral("ALO"), Qt::EditRole));
        QTRY_VERIFY_WITH_TIMEOUT(
            !dialog->arbeitet() && dialog->stand()->vorschau.kennzahlen.front().bekannt.valid(), kZeit);
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("✔ so angegeben"));
        QVERIFY(table->model()->index(0, 1).data().toString().startsWith(QStringLiteral("ALO · ")));
    }

    void aKeyReplacesTheCodeInsteadOfLengtheningIt() {
        Fensterprobe probe;
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("plaetze.csv"), kTabelle));
        dialog->zeige(ImportDialog::kZuordnung);
        auto* table = probe.finde<QTableView>("import_zuordnung", dialog);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_F2);
        auto* box = probe.finde<QComboBox>("import_kennzahlwahl", dialog);
        QTest::keyClicks(box->lineEdit(), QStringLiteral("neu"));
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stand()->vorschau.kennzahlen.front().code, std::string("NEU"),
                                  kZeit);
    }

    void suggestionsAreNamedRememberedAndGoneTheNextTime() {
        Fensterprobe probe;
        const QByteArray head = "schluessel;periode;kennzahl;einheit;wert\n";
        auto* dialog =
            open(probe, probe.schreibe(QStringLiteral("a.csv"),
                                       head + "01060004;2023;Arbeitslose insgesamt;Personen;310\n"));
        QCOMPARE(dialog->stand()->vorschau.kennzahlen.front().code, std::string("ALO"));
        QVERIFY2(text(probe, "import_meldung", dialog).contains(QStringLiteral("1 vorgeschlagene Kennzahl")),
                 qPrintable(text(probe, "import_meldung", dialog)));
        QVERIFY(text(probe, "import_uebersicht", dialog).startsWith(QStringLiteral("Gespeichert werden")));
        QTest::mouseClick(probe.finde<QPushButton>("import_uebernehmen", dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ImportDialog*>(), kZeit);
        auto* next = open(probe, probe.schreibe(QStringLiteral("b.csv"),
                                                head + "01060004;2024;Arbeitslose insgesamt;Personen;312\n"));
        QCOMPARE(next->stand()->vorschau.kennzahlen.front().grund, workspace::Zuordnungsgrund::kGemerkt);
        QVERIFY2(!text(probe, "import_meldung", next).contains(QStringLiteral("vorgeschlagen")),
                 qPrintable(text(probe, "import_meldung", next)));
    }

    void whatTheWindowSaysNamesNoOptionOfTheCommandLine() {
        Fensterprobe probe;
        auto* dialog = open(
            probe, probe.schreibe(QStringLiteral("ohne.csv"), "ags;name;Anzahl\n01060004;Bad Bramstedt;5\n"));
        QVERIFY(dialog->stand()->problem);
        QVERIFY2(!text(probe, "import_meldung", dialog).contains(QStringLiteral("--")),
                 qPrintable(text(probe, "import_meldung", dialog)));
    }

    void anUnknownPlaceIsSettledByKeyboardAndRemembered() {
        Fensterprobe probe;
        const QByteArray head = "schluessel;name;periode;kennzahl;wert\n";
        auto* dialog = open(probe, probe.schreibe(QStringLiteral("orte.csv"),
                                                  head + "010600004;Bad Bramstedt;2023;PLAETZE;1\n"
                                                         "SEE1;Bad Segeberg;2023;PLAETZE;2\n"));
        dialog->zeige(ImportDialog::kZuordnung);
        auto* places = probe.finde<QTableView>("import_orteliste", dialog);
        QCOMPARE(places->model()->rowCount(), 1);
        places->setCurrentIndex(places->model()->index(0, 4));
        places->setFocus();
        QTest::keyClick(places, Qt::Key_F2);
        auto* box = probe.finde<QComboBox>("import_raumwahl", dialog);
        QTest::keyClick(box, Qt::Key_Down);  // the first suggestion
        QVERIFY2(box->currentText().contains(QStringLiteral("Bad Segeberg")), qPrintable(box->currentText()));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stand()->vorschau.abgelehnt(), std::size_t{0}, kZeit);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet(), kZeit);
        QTest::mouseClick(probe.finde<QPushButton>("import_uebernehmen", dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ImportDialog*>(), kZeit);
        auto* next = open(
            probe, probe.schreibe(QStringLiteral("orte2.csv"), head + "SEE1;Bad Segeberg;2024;PLAETZE;3\n"));
        QVERIFY(!next->stand()->problem);
        QCOMPARE(next->stand()->vorschau.gemerkteOrte, std::size_t{1});
    }

    void aProfileIsKeptAndAppliedToTheNextFile() {
        Fensterprobe probe;
        auto* dialog =
            open(probe, probe.schreibe(QStringLiteral("kita-2022.csv"),
                                       "schluessel;name;2021;2022\n010600004;Bad Bramstedt;1;2\n"));
        auto* box = probe.finde<QComboBox>("import_kennzahl", dialog);
        dialog->zeige(ImportDialog::kAufbau);
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("KITA_TEST"));
        QTest::keyClick(box, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet() && !dialog->stand()->problem, kZeit);
        QTest::mouseClick(probe.finde<QPushButton>("import_merken", dialog), Qt::LeftButton);
        auto* form = probe.finde<QDialog>("profil_dialog", dialog);
        QTest::keyClick(form, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet() && dialog->stand()->angewendet, kZeit);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
        auto* next = open(probe, probe.schreibe(QStringLiteral("kita-2023.csv"),
                                                "schluessel;name;2022;2023\n010600004;Bad Bramstedt;2;3\n"));
        QVERIFY(next->stand()->angewendet && !next->stand()->problem);
        QVERIFY(
            text(probe, "import_profilsatz", next).contains(QStringLiteral("Profil „kita-2022“ angewendet")));
    }

    void theClipboardIsReadAsATable() {
        Fensterprobe probe;
        QApplication::clipboard()->setText(
            QStringLiteral("schluessel\tperiode\tkennzahl\twert\n010600004\t2023\tPLAETZE\t10\n"));
        probe.druecke(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = probe.dialog<ImportDialog>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->arbeitet() && dialog->stand(), kZeit);
        QCOMPARE(dialog->stand()->vorschau.optionen.art, Lieferungsart::kZwischenablage);
    }

    void aDroppedTableOpensTheDialog() {
        Fensterprobe probe;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(probe.schreibe(QStringLiteral("plaetze.csv"), kTabelle))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&probe.fenster(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&probe.fenster(), &drop);
        QVERIFY(probe.dialog<ImportDialog>() != nullptr);
    }

    void noAnswerOpensNothing() {
        Fensterprobe probe;
        const gui::dialoge::Antwort canceled(QString{});
        probe.druecke(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(probe.fenster().findChild<ImportDialog*>() == nullptr);
    }
};

static const isp::test::Probe<ImportTest> kRegistered;
#include "test_import.moc"
