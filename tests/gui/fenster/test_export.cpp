// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/export_dialog.h"
#include "gui/panels/daten_panel.h"
#include "proben.h"
#include "workspace/auswahl.h"
#include "workspace/verlauf.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::ExportDialog;
using test::Fensterprobe;

namespace {

constexpr int kZeit = 30'000;

/// Ctrl+E, until the preview is there.
ExportDialog* open(Fensterprobe& probe) {
    probe.druecke(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = probe.dialog<ExportDialog>();
    [[maybe_unused]] const bool done =
        dialog != nullptr && QTest::qWaitFor([&] { return !dialog->rechnet(); }, kZeit);
    return dialog;
}

bool ready(ExportDialog* dialog) {
    return QTest::qWaitFor([&] { return !dialog->rechnet(); }, kZeit);
}

void type(QLineEdit* field, const QString& text) {
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

QStringList ticked(QListWidget* list) {
    QStringList out;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->checkState() == Qt::Checked && !list->item(i)->data(Qt::UserRole).isNull())
            out << list->item(i)->data(Qt::UserRole).toString();
    out.removeAll(QString());
    return out;
}

}  // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheAtlasShowsIsWrittenWithTheKeyboard() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        QVERIFY(dialog != nullptr);
        auto* list = probe.finde<QListWidget>("export_codes", dialog);
        QCOMPARE(ticked(list), QStringList{QString::fromStdString(probe.fenster().auswahl().code())});
        // The search, then space: one more.
        type(probe.finde<QLineEdit>("export_suche", dialog), QStringLiteral("arbeitslose personen"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY2(ticked(list).contains(QStringLiteral("ALO")), qPrintable(ticked(list).join(u',')));
        const auto file = probe.pfad(QStringLiteral("aus.xlsx"));
        type(probe.finde<QLineEdit>("export_ziel", dialog), file);
        QVERIFY(ready(dialog));
        QVERIFY2(probe.finde<QLabel>("export_umfang", dialog)->text().contains(QStringLiteral("Werte")),
                 qPrintable(probe.finde<QLabel>("export_umfang", dialog)->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ExportDialog*>(), kZeit);
        QVERIFY(QFileInfo(file).size() > 1000);
        QVERIFY2(probe.meldung().contains(QStringLiteral("„aus.xlsx“ liegt in „")),
                 qPrintable(probe.meldung()));
        QCOMPARE(probe.einstellungen().ordner(), QFileInfo(file).absolutePath());
    }

    void theEndingFollowsTheFormAndTheFormTheEnding() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        auto* form = probe.finde<QComboBox>("export_format", dialog);
        auto* target = probe.finde<QLineEdit>("export_ziel", dialog);
        type(target, probe.pfad(QStringLiteral("karte.GPKG")));
        QCOMPARE(form->currentData().toString(), QStringLiteral("gpkg"));
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Up);
        QVERIFY2(target->text().endsWith(QStringLiteral("karte.csv")), qPrintable(target->text()));
    }

    void whatCannotBeWrittenIsSaidBeforeItIsTried() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        auto* button = probe.finde<QPushButton>("export_exportieren", dialog);
        auto* message = probe.finde<QLabel>("export_meldung", dialog);
        auto* target = probe.finde<QLineEdit>("export_ziel", dialog);
        type(target, probe.pfad(QStringLiteral("aus.doc")));
        QVERIFY(!button->isEnabled());
        QVERIFY2(message->text().contains(QStringLiteral(".xlsx, .ods, .csv oder .gpkg")),
                 qPrintable(message->text()));
        type(target, probe.pfad(QStringLiteral("gibt/es/nicht/aus.csv")));
        QVERIFY2(message->text().contains(QStringLiteral("kann nicht geschrieben werden")),
                 qPrintable(message->text()));
        const auto opened = probe.schreibe(QStringLiteral("offen.ods"), "x");
        probe.schreibe(QStringLiteral(".~lock.offen.ods#"), "x");
        type(target, opened);
        QVERIFY2(message->text().contains(QStringLiteral("in einem anderen Programm geöffnet")),
                 qPrintable(message->text()));
        type(target, probe.pfad(QStringLiteral("gut.csv")));
        QVERIFY(message->text().isEmpty());
        QVERIFY(button->isEnabled());
        QTest::mouseClick(probe.finde<QPushButton>("export_keine", dialog), Qt::LeftButton);
        QVERIFY(!button->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!probe.fenster().findChild<ExportDialog*>());
    }

    void theFileOfSomebodyIsReplacedOnlyWhenAsked() {
        Fensterprobe probe;
        const auto file = probe.schreibe(QStringLiteral("da.csv"), "alt");
        auto* dialog = open(probe);
        type(probe.finde<QLineEdit>("export_ziel", dialog), file);
        QVERIFY(ready(dialog));
        {
            const gui::dialoge::Antwort no(QString(), false);
            QTest::keyClick(dialog, Qt::Key_Return);
        }
        QCOMPARE(QFileInfo(file).size(), 3);
        QVERIFY(dialog->isVisible());
        const gui::dialoge::Antwort yes(QString(), true);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ExportDialog*>(), kZeit);
        QVERIFY(QFileInfo(file).size() > 3);
    }

    void thePublicSeesBeforehandWhatStaysBack() {
        Fensterprobe probe;
        probe.fenster().auswahl().setCode("ALO");
        probe.fenster().auswahl().setEbene(probe.werkbank().bestand().ebene("gemeinde")->id);
        const auto before = workspace::verlauf(probe.werkbank().store())->size();
        auto* dialog = open(probe);
        QVERIFY(!probe.finde<QTableView>("export_sperrungen", dialog)->isVisible());
        auto* check = probe.finde<QCheckBox>("export_oeffentlich", dialog);
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(check->isChecked());
        QVERIFY(ready(dialog));
        const auto text = probe.finde<QLabel>("export_umfang", dialog)->text();
        QVERIFY2(text.contains(QStringLiteral("Zurückgehalten werden ")), qPrintable(text));
        QVERIFY(probe.finde<QTableView>("export_sperrungen", dialog)->model()->rowCount() > 1);
        QCOMPARE(workspace::verlauf(probe.werkbank().store())->size(), before);  // a preview is no Freigabe
        const auto file = probe.pfad(QStringLiteral("oeffentlich.csv"));
        type(probe.finde<QLineEdit>("export_ziel", dialog), file);
        QVERIFY(ready(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().findChild<ExportDialog*>(), kZeit);
        QVERIFY(QFileInfo::exists(file));
        const auto history = workspace::verlauf(probe.werkbank().store());
        QCOMPARE(history->front().objektArt, std::string("freigabe"));
        QVERIFY2(probe.meldung().contains(QStringLiteral("Zurückgehalten")), qPrintable(probe.meldung()));
    }

    void theHistoryTellsWhoChangedWhatAndTakesTheLastStepBack() {
        Fensterprobe probe;
        Indikator indikator;
        indikator.code = "PROBE";
        indikator.name = "Probe";
        indikator.formel = "[BEV]";
        QVERIFY(probe.werkbank().speichereIndikator(indikator));
        probe.druecke(Qt::Key_H, Qt::ControlModifier);
        auto* panel = probe.fenster().panel(QStringLiteral("daten"));
        auto* page = probe.finde<QWidget>("verlauf_seite", panel);
        QTRY_VERIFY(page->isVisible());
        auto* table = page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("Indikator"));
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("PROBE"));
        table->setFocus();
        table->selectRow(0);
        const auto detail = probe.finde<QPlainTextEdit>("verlauf_einzelheiten", page)->toPlainText();
        QVERIFY2(detail.contains(QStringLiteral("„[BEV]“")), qPrintable(detail));
        auto* back = page->findChild<QAction*>(QStringLiteral("verlauf_zuruecknehmen"));
        QVERIFY(back->isEnabled());
        table->selectRow(1);
        QVERIFY(!back->isEnabled());
        // Only one kind, then what is searched for.
        auto* kind = probe.finde<QComboBox>("verlauf_art", page);
        const int all = table->model()->rowCount();
        kind->setFocus();
        QTest::keyClicks(kind, QStringLiteral("Indik"));
        QTRY_VERIFY(table->model()->rowCount() < all);
        type(page->findChild<QLineEdit*>(), QStringLiteral("probe"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        back->trigger();
        QVERIFY(probe.werkbank().bestand().indikator("PROBE") == nullptr);
        QVERIFY2(probe.meldung().contains(QStringLiteral("Zurückgenommen")), qPrintable(probe.meldung()));
    }
};

static const test::Probe<ExportTest> kRegistered;

#include "test_export.moc"
