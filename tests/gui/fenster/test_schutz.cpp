// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both dialogs of a store with a password, by keyboard.
#include "fensterprobe.h"
#include "gui/aufruf.h"
#include "gui/dialoge.h"
#include "gui/dialogs/entsperren_dialog.h"
#include "gui/dialogs/schutz_dialog.h"
#include "proben.h"
#include "workspace/sicherungen.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace isp;
using test::Fensterprobe;

namespace {

const QString kGeheim = QStringLiteral("sechs zufaellige Woerter");

/// Types the same into both lines and presses Enter.
void typePassword(Fensterprobe& probe, QWidget* dialog, const QString& first, const QString& second) {
    QTest::keyClicks(probe.finde<QLineEdit>("schutz_passwort", dialog), first);
    QTest::keyClick(probe.finde<QLineEdit>("schutz_passwort", dialog), Qt::Key_Tab);
    QTest::keyClicks(probe.finde<QLineEdit>("schutz_wiederholung", dialog), second);
}

QString geschuetzte(Fensterprobe& probe, const QString& name) {
    const auto path = probe.pfad(name);
    const auto password = workspace::neuesPasswort(kGeheim);
    if (!workspace::schuetze(probe.werkbank().pfad(), path.toStdString(), **password,
                             store::Vorhandenes::kBleibt, {}))
        qFatal("cannot protect");
    return path;
}

}  // namespace

class SchutzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOpenStoreIsProtectedByKeyboard() {
        Fensterprobe probe;
        probe.fenster().aktion(QStringLiteral("schuetzen"))->trigger();
        auto* dialog = probe.dialog<gui::SchutzDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->focusWidget(),
                 static_cast<QWidget*>(probe.finde<QLineEdit>("schutz_passwort", dialog)));
        auto* save = probe.finde<QPushButton>("schutz_speichern", dialog);
        auto* rule = probe.finde<QLabel>("schutz_regel", dialog);
        QVERIFY(!save->isEnabled());
        QVERIFY2(rule->text().contains(QStringLiteral("Mindestens 12 Zeichen")), qPrintable(rule->text()));
        typePassword(probe, dialog, QStringLiteral("elfZeichen."), QStringLiteral("elfZeichen."));
        QVERIFY2(!save->isEnabled(), "eleven are too few");
        QVERIFY2(rule->text().contains(QStringLiteral("Noch 1")), qPrintable(rule->text()));
        for (const char* field : {"schutz_passwort", "schutz_wiederholung"})
            probe.finde<QLineEdit>(field, dialog)->clear();
        typePassword(probe, dialog, kGeheim, kGeheim.left(15));
        QVERIFY2(!save->isEnabled(), "not the same");
        QTest::keyClicks(probe.finde<QLineEdit>("schutz_wiederholung", dialog), kGeheim.mid(15));
        QVERIFY(save->isEnabled());
        QCOMPARE(probe.finde<QLineEdit>("schutz_passwort", dialog)->echoMode(), QLineEdit::Password);
        const auto path = probe.pfad(QStringLiteral("weiter"));  // without ending: it is added
        const gui::dialoge::Antwort answer(path);
        QTest::keyClick(probe.finde<QLineEdit>("schutz_wiederholung", dialog), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(path + QStringLiteral(".ispz")));
        QTRY_VERIFY(probe.meldung().contains(QStringLiteral("weiter.ispz")));
        const auto password = workspace::gegebenesPasswort(kGeheim);
        QVERIFY(workspace::entschuetze(QString(path + QStringLiteral(".ispz")).toStdString(),
                                       probe.pfad(QStringLiteral("zurueck.isp")).toStdString(), **password,
                                       {}));
    }

    void aBackupCanBeChosen() {
        Fensterprobe probe;
        const auto made =
            workspace::sichereJetzt(probe.werkbank().pfad(), workspace::Sicherungsanlass::kHand, {});
        QVERIFY(made);
        probe.fenster().aktion(QStringLiteral("schuetzen"))->trigger();
        auto* dialog = probe.dialog<gui::SchutzDialog>();
        auto* what = probe.finde<QComboBox>("schutz_quelle", dialog);
        QVERIFY(what->count() >= 2);
        QTest::keyClick(what, Qt::Key_Down);
        QVERIFY2(what->currentText().startsWith(QStringLiteral("Sicherung vom")),
                 qPrintable(what->currentText()));
        QCOMPARE(QFileInfo(what->currentData().toString()).fileName(),
                 QString::fromStdString(made->pfad.filename().string()));
        typePassword(probe, dialog, kGeheim, kGeheim);
        const gui::dialoge::Antwort answer(probe.pfad(QStringLiteral("s.ispz")));
        QTest::keyClick(probe.finde<QLineEdit>("schutz_wiederholung", dialog), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(probe.pfad(QStringLiteral("s.ispz"))));
    }

    void theOpenStoreIsNeverTheTarget() {
        Fensterprobe probe;
        probe.fenster().aktion(QStringLiteral("schuetzen"))->trigger();
        auto* dialog = probe.dialog<gui::SchutzDialog>();
        const auto trap = probe.pfad(QStringLiteral("falle.ispz"));
        QVERIFY(QFile::link(probe.pfad(QStringLiteral("probe.isp")), trap));
        typePassword(probe, dialog, kGeheim, kGeheim);
        const gui::dialoge::Antwort answer(trap);
        QTest::keyClick(probe.finde<QLineEdit>("schutz_wiederholung", dialog), Qt::Key_Return);
        auto* error = probe.finde<QLabel>("schutz_fehler", dialog);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(QStringLiteral("gerade geöffnet")), qPrintable(error->text()));
        QVERIFY(dialog->isVisible());
    }

    void aContainerIsOpenedByKeyboard() {
        Fensterprobe probe;
        const auto path = geschuetzte(probe, QStringLiteral("fremde.ispz"));
        {
            const gui::dialoge::Antwort answer(path);
            probe.fenster().aktion(QStringLiteral("entschuetzen"))->trigger();
        }
        auto* dialog = probe.dialog<gui::EntsperrenDialog>();
        QVERIFY(dialog != nullptr);
        auto* password = probe.finde<QLineEdit>("entsperren_passwort", dialog);
        QCOMPARE(dialog->focusWidget(), static_cast<QWidget*>(password));
        QCOMPARE(probe.finde<QLineEdit>("entsperren_ziel", dialog)->text(),
                 probe.pfad(QStringLiteral("fremde.isp")));
        QTest::keyClicks(password, QStringLiteral("nicht das richtige"));
        QTest::keyClick(password, Qt::Key_Return);
        auto* error = probe.finde<QLabel>("entsperren_fehler", dialog);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(QStringLiteral("passt nicht")), qPrintable(error->text()));
        QVERIFY(!QFile::exists(probe.pfad(QStringLiteral("fremde.isp"))));
        QTest::keyClicks(password, kGeheim);  // what was wrong is selected and typed over
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(probe.werkbank().pfad().filename().string(), std::string("fremde.isp"));
        QVERIFY(probe.werkbank().schreibbar());
    }

    void aContainerIsUnpackedUnderANameThatIsFree() {
        Fensterprobe probe;
        const auto path = geschuetzte(probe, QStringLiteral("probe.ispz"));
        probe.fenster().oeffneWerkbank(path);  // as the command line, a double click or a drop do
        auto* dialog = probe.dialog<gui::EntsperrenDialog>();
        QVERIFY(dialog != nullptr);
        auto* target = probe.finde<QLineEdit>("entsperren_ziel", dialog);
        QCOMPARE(target->text(), probe.pfad(QStringLiteral("probe-2.isp")));
        target->setText(probe.pfad(QStringLiteral("probe.isp")));
        auto* password = probe.finde<QLineEdit>("entsperren_passwort", dialog);
        QTest::keyClicks(password, kGeheim);
        QTest::keyClick(password, Qt::Key_Return);
        auto* error = probe.finde<QLabel>("entsperren_fehler", dialog);
        QTRY_VERIFY(error->isVisible());  // the open store itself
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(probe.fenster().findChild<gui::EntsperrenDialog*>() == nullptr);
        QCOMPARE(probe.werkbank().pfad().filename().string(), std::string("probe.isp"));
    }

    void theSettingsHoldNoPassword() {
        Fensterprobe probe;
        probe.fenster().aktion(QStringLiteral("schuetzen"))->trigger();
        auto* dialog = probe.dialog<gui::SchutzDialog>();
        typePassword(probe, dialog, kGeheim, kGeheim);
        const gui::dialoge::Antwort answer(probe.pfad(QStringLiteral("w.ispz")));
        QTest::keyClick(probe.finde<QLineEdit>("schutz_wiederholung", dialog), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(probe.pfad(QStringLiteral("w.ispz"))));
        QTRY_VERIFY(!probe.meldung().isEmpty());
        probe.einstellungen().setOrdner(probe.pfad(QStringLiteral(".")));
        for (const auto& entry :
             QDir(probe.pfad(QStringLiteral("."))).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (entry.fileName().startsWith(QStringLiteral("probe.isp"))) continue;  // open
            QFile file(entry.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kGeheim.toUtf8()), qPrintable(entry.fileName()));
        }
    }
};

static const isp::test::Probe<SchutzTest> kRegistered;

#include "test_schutz.moc"
