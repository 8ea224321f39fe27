// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as the user handles them, and what the window says after a crash and on a network share.
#include "fensterprobe.h"
#include "gui/absturzbericht.h"
#include "gui/dialoge.h"
#include "gui/dialogs/sicherungen_dialog.h"
#include "proben.h"
#include "workspace/netzablage.h"
#include "workspace/sicherungen.h"

#include <QAction>
#include <QDir>
#include <QSpinBox>
#include <QSysInfo>

using namespace isp;
using gui::SicherungenDialog;
using test::Fensterprobe;

namespace {

constexpr int kJobMs = 20'000;
constexpr int kZustand = 3;

/// Opened once the backup of the day is there, which is made beside the window.
SicherungenDialog* open(Fensterprobe& probe) {
    [[maybe_unused]] const bool made =
        QTest::qWaitFor([&] { return !workspace::sicherungenVon(probe.werkbank().pfad()).empty(); }, kJobMs);
    probe.fenster().aktion(QStringLiteral("sicherungen"))->trigger();
    return probe.dialog<SicherungenDialog>();
}

void press(Fensterprobe& probe, SicherungenDialog* dialog, const char* button) {
    auto* b = probe.finde<QPushButton>(button, dialog);
    QTRY_VERIFY_WITH_TIMEOUT(b->isEnabled(), kJobMs);
    b->setFocus();
    QTest::keyClick(b, Qt::Key_Space);
}

QAbstractItemModel* rows(Fensterprobe& probe, SicherungenDialog* dialog) {
    return probe.finde<QTableView>("sicherungen_liste", dialog)->model();
}

/// „Jetzt sichern“ and wait for it.
void backUp(Fensterprobe& probe, SicherungenDialog* dialog) {
    const int before = rows(probe, dialog)->rowCount();
    press(probe, dialog, "sicherung_jetzt");
    QTRY_COMPARE_WITH_TIMEOUT(rows(probe, dialog)->rowCount(), before + 1, kJobMs);
}

/// A run that ended without taking its mark away: the mark of a process there is none of.
void leaveMark(const QString& folder) {
    QFile mark(QDir(folder).filePath(QStringLiteral("lauf-9999999-1.lock")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("9999999\nisp-werkbank\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
}

void writeLog(const QString& folder, const QByteArray& text) {
    QFile log(QDir(folder).filePath(QStringLiteral("isp-werkbank.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(text);
}

}  // namespace

class SicherungenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasBackedUpComesBack() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        backUp(probe, dialog);
        QCOMPARE(rows(probe, dialog)->index(0, kZustand).data().toString(), QStringLiteral("in Ordnung"));
        dialog->close();

        Indikator later;
        later.code = "SPAETER";
        later.name = "Später";
        later.formel = "[BEV]";
        QVERIFY(probe.werkbank().speichereIndikator(later));
        dialog = open(probe);
        {
            const gui::dialoge::Antwort no(QString{}, false);
            press(probe, dialog, "sicherung_wiederherstellen");
            QVERIFY(probe.werkbank().bestand().indikator("SPAETER") != nullptr);
        }
        const gui::dialoge::Antwort yes(QString{}, true);
        press(probe, dialog, "sicherung_wiederherstellen");
        QTRY_VERIFY_WITH_TIMEOUT(probe.fenster().werkbank() != nullptr &&
                                     probe.werkbank().bestand().indikator("SPAETER") == nullptr,
                                 kJobMs);
        QTRY_VERIFY2(probe.meldung().contains(QStringLiteral("wiederhergestellt")),
                     qPrintable(probe.meldung()));
        // The file as it was is kept: it can be gone back to.
        QVERIFY(rows(probe, open(probe))->rowCount() >= 2);
    }

    void aDamagedBackupIsCalledUnusable() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        backUp(probe, dialog);
        const auto backup = workspace::sicherungenVon(probe.werkbank().pfad()).front().pfad;
        QFile file(QString::fromStdU16String(backup.u16string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, 'x'));
        file.close();
        press(probe, dialog, "sicherung_pruefen");
        QTRY_COMPARE_WITH_TIMEOUT(rows(probe, dialog)->index(0, kZustand).data().toString(),
                                  QStringLiteral("unbrauchbar"), kJobMs);
        QVERIFY(!probe.finde<QLabel>("sicherungen_satz", dialog)->text().isEmpty());
    }

    void aCopyIsOpenedBesideIt() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        backUp(probe, dialog);
        const gui::dialoge::Antwort where(probe.pfad(QStringLiteral("kopie.isp")));
        press(probe, dialog, "sicherung_kopie");
        QTRY_COMPARE_WITH_TIMEOUT(probe.werkbank().pfad().filename().string(), std::string("kopie.isp"),
                                  kJobMs);
        QVERIFY(probe.werkbank().schreibbar());
    }

    void howManyAreKeptIsRemembered() {
        Fensterprobe probe;
        auto* dialog = open(probe);
        auto* kept = probe.finde<QSpinBox>("sicherung_letzte", dialog);
        const auto before = workspace::sicherungsregel();
        kept->setFocus();
        kept->selectAll();
        QTest::keyClicks(kept, QStringLiteral("3"));
        QTest::keyClick(kept, Qt::Key_Tab);
        QCOMPARE(workspace::sicherungsregel().letzte, 3);
        QVERIFY(workspace::setSicherungsregel(before));
    }

    void aRunThatDidNotEndIsReportedOnceAndWithoutTheHomeFolder() {
        const QTemporaryDir folder;
        leaveMark(folder.path());
        writeLog(folder.path(),
                 "[info] opened " + QDir::homePath().toUtf8() + "/geheim.isp\n[error] last line\n");
        const auto written = gui::berichteAbstuerze(folder.path(), QStringLiteral("1.2.3"));
        QCOMPARE(written.size(), 1);
        QFile report(written.front());
        QVERIFY(report.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(report.readAll());
        QVERIFY2(text.contains(QStringLiteral("ISP-Werkbank 1.2.3")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("last line")));
        QVERIFY(text.contains(QStringLiteral("~/geheim.isp")));
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(gui::berichteAbstuerze(folder.path(), QStringLiteral("1.2.3")).isEmpty());
    }

    void aRunThatGoesOnIsNoCrash() {
        const QTemporaryDir folder;
        {
            const gui::Laufmarke mark(folder.path());
            QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("lauf-*.lock")}).size(), 1);
            QVERIFY(gui::berichteAbstuerze(folder.path(), QStringLiteral("1")).isEmpty());
        }
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("lauf-*.lock")}).isEmpty());
    }

    void networkSharesAreKnownAndSaidOnce() {
        for (const char* kind : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
            QVERIFY2(workspace::istNetzdateisystem(kind), kind);
        for (const char* kind : {"ext4", "btrfs", "tmpfs", "ntfs", ""})
            QVERIFY2(!workspace::istNetzdateisystem(kind), kind);
        Fensterprobe probe;
        Q_EMIT probe.fenster().sitzung().imNetz(QString());
        QVERIFY2(probe.meldung().contains(QStringLiteral("Netzlaufwerk")), qPrintable(probe.meldung()));
        const auto path = probe.pfad(QStringLiteral("w.isp"));
        QVERIFY(probe.einstellungen().merkeNetzhinweis(path));
        QVERIFY(!probe.einstellungen().merkeNetzhinweis(path));
    }
};

static const test::Probe<SicherungenTest> kRegistered;

#include "test_sicherungen.moc"
