// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real downloads of ../shared/data go through the assistant by keyboard: a file of a kind is mapped once
// and kept as a profile, the next one of the kind takes one key.
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/ordner_dialog.h"
#include "proben.h"
#include "workspace/verzeichnis.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace isp;
using gui::ImportDialog;
using test::Fensterprobe;

namespace {

constexpr int kZeit = 180'000;

/// What has to be typed once for a file of the kind; everything else is understood.
struct Art {
    const char* datei;
    const char* kennzahl;   ///< for a table that names none; empty: none
    const char* zuordnung;  ///< code of its first Kennzahl where it is to become a known one
    const char* periode = "";
};

constexpr Art kArten[] = {
    {"regionaldatenbank/12411-01-01-5_00.csv", "", "BEV"},
    {"regionaldatenbank/12411-02-03-5_00.csv", "", "BEV"},
    {"regionaldatenbank/13211-01-03-5_00.csv", "", "ALO"},
    {"regionaldatenbank/73111-01-01-5_00.csv", "", ""},
    {"inkar/A_Arbeitslosigkeit.xls", "", "ALO"},
    {"inkar/A_ErwerbsfaehigeBevoelkerung.xls", "", "BEV_15_64"},
    {"inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv", "", "EINKST_JE_EW"},
};

QString shared(const char* name) {
    const auto path = QDir(QString::fromLocal8Bit(ISP_SHARED_DATA)).filePath(QString::fromLatin1(name));
    return QFile::exists(path) ? path : QString();
}

ImportDialog* open(Fensterprobe& probe, const QString& path) {
    const gui::dialoge::Antwort answer(path);
    probe.druecke(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = probe.dialog<ImportDialog>();
    [[maybe_unused]] const bool done =
        dialog != nullptr && QTest::qWaitFor([&] { return !dialog->arbeitet(); }, kZeit);
    return dialog;
}

std::string firstCode(ImportDialog* dialog) {
    const auto& all = dialog->stand()->vorschau.kennzahlen;
    return all.empty() ? std::string() : all.front().code;
}

/// F2 on the code of the first Kennzahl, the code, Enter.
void map(Fensterprobe& probe, ImportDialog* dialog, const char* code) {
    dialog->zeige(ImportDialog::kZuordnung);
    auto* table = probe.finde<QTableView>("import_zuordnung", dialog);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    if (editor == nullptr) {
        if (auto* box = table->viewport()->findChild<QComboBox*>()) editor = box->lineEdit();
    }
    if (editor == nullptr) qFatal("no editor for the code");
    editor->selectAll();
    QTest::keyClicks(editor, QString::fromLatin1(code));
    QTest::keyClick(editor, Qt::Key_Return);
    [[maybe_unused]] const bool done =
        QTest::qWaitFor([&] { return !dialog->arbeitet() && firstCode(dialog) == code; }, kZeit);
}

void keepProfile(Fensterprobe& probe, ImportDialog* dialog) {
    auto* button = probe.finde<QPushButton>("import_merken", dialog);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(probe.finde<QDialog>("profil_dialog", dialog), Qt::Key_Return);
    [[maybe_unused]] const bool done =
        QTest::qWaitFor([&] { return !dialog->arbeitet() && dialog->stand()->angewendet; }, kZeit);
}

bool takeOver(Fensterprobe& probe, ImportDialog* dialog) {
    auto* button = probe.finde<QPushButton>("import_uebernehmen", dialog);
    if (!button->isEnabled()) return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return QTest::qWaitFor([&] { return probe.fenster().findChild<ImportDialog*>() == nullptr; }, kZeit);
}

/// Types the Periode where the file names none.
void givePeriode(Fensterprobe& probe, ImportDialog* dialog, const char* periode) {
    dialog->zeige(ImportDialog::kAufbau);
    auto* field = probe.finde<QLineEdit>("import_periode", dialog);
    field->setFocus();
    QTest::keyClicks(field, QString::fromLatin1(periode));
    QTest::keyClick(field, Qt::Key_Tab);
    [[maybe_unused]] const bool done =
        QTest::qWaitFor([&] { return !dialog->arbeitet() && !dialog->stand()->problem; }, kZeit);
}

/// The same table under another name and, where it is a text, with another fingerprint.
QString naechste(const Fensterprobe& probe, const QString& path, const QString& folder) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) qFatal("cannot read");
    auto bytes = in.readAll();
    if (path.endsWith(QStringLiteral(".csv"))) bytes += '\n';
    return probe.schreibe(folder + u'/' + QFileInfo(path).fileName(), bytes);
}

}  // namespace

class DateienTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Kennzahlen of the catalogue are found by table, name or code: nothing but a missing Periode is typed.
    void everyFileFindsItsKennzahlenWithoutTyping() {
        constexpr Art kAlle[] = {
            {"regionaldatenbank/12411-01-01-5_00.csv", "", "BEV"},
            {"regionaldatenbank/12411-02-03-5_00.csv", "", "BEV"},
            {"regionaldatenbank/regionaldatenbank_12411-02-03-5_2015_excerpt_latin1.csv", "", ""},
            {"regionaldatenbank/13211-01-03-5_00.csv", "", "ALO"},
            {"regionaldatenbank/73111-01-01-5_00.csv", "", "STEUERPFLICHTIGE"},
            {"regionaldatenbank/genesis_ffcsv_old_11111_excerpt.csv", "", "FLAECHE"},
            {"regionaldatenbank/zensus2022_ffcsv_new_1000A-0001_excerpt.csv", "", ""},
            {"inkar/A_Arbeitslosigkeit.xls", "", "ALO"},
            {"inkar/A_ErwerbsfaehigeBevoelkerung.xls", "", "BEV_15_64"},
            {"inkar/B_SVBeschaeftigte.xlsx", "", ""},
            {"inkar/IRIS_Einkommenssteuer_Gemeindeverbaende_2022.csv", "", "EINKST_JE_EW"},
            {"raeume.csv", "", "FLAECHE", "31.12.2022"},
            {"GV100AD_301123_segeberg.txt", "", "FLAECHE", "31.12.2022"},
        };
        for (const auto& art : kAlle)
            if (shared(art.datei).isEmpty()) QSKIP("../shared/data is not here");
        Fensterprobe probe;
        for (const auto& art : kAlle) {
            auto* dialog = open(probe, shared(art.datei));
            QVERIFY2(dialog != nullptr && dialog->stand(), art.datei);
            if (*art.periode != '\0') givePeriode(probe, dialog, art.periode);
            const auto& stand = *dialog->stand();
            // Excerpts of other Länder hold no place of the Kreis: read and shown, but nothing to take over.
            QVERIFY2(!stand.vorschau.tabelle.layout.empty(), art.datei);
            if (*art.zuordnung != '\0') QCOMPARE(firstCode(dialog), std::string(art.zuordnung));
            QCOMPARE(stand.vorschau.issues.count(Code{"workspace.name_differs"}), std::size_t{0});
            if (takeOver(probe, dialog)) continue;
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
        }
        // The second delivery of a kind: nothing is suggested any more, everything is known.
        QDir().mkpath(probe.pfad(QStringLiteral("wieder")));
        for (const char* name : {"regionaldatenbank/12411-01-01-5_00.csv", "raeume.csv"}) {
            auto* dialog = open(probe, naechste(probe, shared(name), QStringLiteral("wieder")));
            if (QByteArray(name) == "raeume.csv") givePeriode(probe, dialog, "31.12.2023");
            for (const auto& k : dialog->stand()->vorschau.kennzahlen) {
                QVERIFY2(k.bekannt.valid(), name);
                QVERIFY2(!workspace::istVorschlag(k.grund), name);
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
        }
    }

    void everyFileIsMappedOnceAndThenTakenWithOneKey() {
        for (const auto& art : kArten)
            if (shared(art.datei).isEmpty()) QSKIP("../shared/data is not here");
        Fensterprobe probe;
        QDir().mkpath(probe.pfad(QStringLiteral("naechste")));
        for (const auto& art : kArten) {
            auto* dialog = open(probe, shared(art.datei));
            QVERIFY2(dialog != nullptr && dialog->stand() && !dialog->stand()->problem, art.datei);
            if (*art.zuordnung != '\0' && firstCode(dialog) != art.zuordnung)
                map(probe, dialog, art.zuordnung);
            if (*art.zuordnung != '\0') QCOMPARE(firstCode(dialog), std::string(art.zuordnung));
            QVERIFY2(dialog->stand()->vorschau.werte > 0, art.datei);
            keepProfile(probe, dialog);
            QVERIFY2(dialog->stand()->angewendet, art.datei);
            // Some of these files are what the demo was made of: then there is nothing to take over.
            if (!takeOver(probe, dialog)) {
                QVERIFY2(dialog->stand()->vorschau.schonGeliefert, art.datei);
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
            }
        }
        for (const auto& art : kArten) {
            auto* dialog = open(probe, naechste(probe, shared(art.datei), QStringLiteral("naechste")));
            QVERIFY2(dialog->stand() && dialog->stand()->angewendet && !dialog->stand()->problem, art.datei);
            if (*art.zuordnung != '\0') QCOMPARE(firstCode(dialog), std::string(art.zuordnung));
            if (dialog->stand()->vorschau.schonGeliefert) {
                QTest::keyClick(dialog, Qt::Key_Escape);
                QTRY_VERIFY(!probe.fenster().findChild<ImportDialog*>());
                continue;
            }
            QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY2_WITH_TIMEOUT(!probe.fenster().findChild<ImportDialog*>(), art.datei, kZeit);
        }
    }
};

static const isp::test::Probe<DateienTest> kRegistered;

#include "test_import_dateien.moc"
