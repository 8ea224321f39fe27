// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was written is lost without a question when the store is closed or replaced.
#include "fensterprobe.h"
#include "gui/dialoge.h"
#include "gui/dialogs/sicherungen_dialog.h"
#include "gui/panels/raeume_panel.h"
#include "gui/sitzung.h"
#include "proben.h"
#include "workspace/schreibsperre.h"
#include "workspace/sicherungen.h"
#include "workspace/themenbuch.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace isp;
using test::Fensterprobe;

namespace {

constexpr int kJobMs = 20'000;

/// The note of the first step of a new Thema, with a word written into it.
QPlainTextEdit* schreibeNotiz(Fensterprobe& probe) {
    Thema thema;
    thema.titel = "Übergang Kita – Grundschule";
    const auto id = probe.werkbank().themen().legeAn(thema);
    if (!id) return nullptr;
    probe.fenster().oeffneSchritt(*id, Schrittart::kThema);
    auto* tabs = probe.finde<QTabBar>("schritt_reiter");
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == QStringLiteral("Notiz")) tabs->setCurrentIndex(i);
    auto* note = probe.finde<QPlainTextEdit>("schritt_notiz");
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    QTest::keyClicks(note, QStringLiteral(" ungesichert"));
    return note;
}

int notizen(workspace::Werkbank& werkbank) {
    int found = 0;
    auto themen = werkbank.themen().themen();
    for (const auto& thema : *themen)
        for (const auto& schritt : (*werkbank.themen().akte(thema.id))->schritte)
            found += schritt.notiz.find("ungesichert") != std::string::npos ? 1 : 0;
    return found;
}

/// A Sozialraum that was begun and has a name.
void beginneSozialraum(Fensterprobe& probe) {
    probe.fenster().oeffneBereich(QStringLiteral("raeume"));
    auto* raeume = qobject_cast<gui::RaeumePanel*>(probe.fenster().panel(QStringLiteral("raeume")));
    raeume->zeige(gui::RaeumePanel::kSozialraeume);
    QTest::mouseClick(probe.finde<QPushButton>("sozialraum_neu"), Qt::LeftButton);
    auto* name = probe.finde<QLineEdit>("sozialraum_name");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Quartier"));
}

}  // namespace

class VerlassenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteThatIsBeingWrittenIsSavedWhenTheStoreIsClosed() {
        Fensterprobe probe;
        QVERIFY(schreibeNotiz(probe) != nullptr);
        probe.fenster().aktion(QStringLiteral("schliessen"))->trigger();
        QVERIFY(probe.fenster().werkbank() == nullptr);
        probe.fenster().oeffneWerkbank(probe.pfad(QStringLiteral("probe.isp")));
        QCOMPARE(notizen(probe.werkbank()), 1);
    }

    void itIsSavedBeforeThePagesAreBuiltAnew() {
        Fensterprobe probe;
        QVERIFY(schreibeNotiz(probe) != nullptr);
        probe.finde<QAction>("schrift_110")->trigger();
        QCOMPARE(notizen(probe.werkbank()), 1);
        probe.finde<QAction>("schrift_100")->trigger();
    }

    void whatWantsAButtonIsAskedAbout() {
        Fensterprobe probe;
        beginneSozialraum(probe);
        {
            const gui::dialoge::Antwort no(QString{}, false);
            QVERIFY(!probe.fenster().close());
            QVERIFY(probe.fenster().isVisible());
            probe.fenster().aktion(QStringLiteral("schliessen"))->trigger();
            QVERIFY(probe.fenster().werkbank() != nullptr);
            probe.finde<QAction>("schrift_110")->trigger();
            QVERIFY(!probe.finde<QAction>("schrift_110")->isChecked());
            QCOMPARE(probe.finde<QLineEdit>("sozialraum_name")->text(), QStringLiteral("Quartier"));
        }
        const gui::dialoge::Antwort yes(QString{}, true);
        probe.fenster().aktion(QStringLiteral("schliessen"))->trigger();
        QVERIFY(probe.fenster().werkbank() == nullptr);
    }

    /// What was begun in one store is not shown, or even saved, in the next.
    void whatWasGivenUpDoesNotTurnUpInAnotherStore() {
        Fensterprobe probe;
        beginneSozialraum(probe);
        const auto other = probe.pfad(QStringLiteral("andere.isp"));
        test::kopiereDemo(other);
        const gui::dialoge::Antwort yes(QString{}, true);
        probe.fenster().oeffneWerkbank(other);
        QVERIFY(probe.finde<QLineEdit>("sozialraum_name")->text() != QStringLiteral("Quartier"));
        QVERIFY(!probe.finde<QPushButton>("sozialraum_speichern")->isEnabled());
    }

    void withNothingToLoseNothingIsAsked() {
        Fensterprobe probe;
        for (const char* area : {"haus", "atlas", "daten", "raeume", "themen", "planungsrunde", "berichte"}) {
            probe.fenster().oeffneBereich(QString::fromLatin1(area));
            QCOMPARE(probe.fenster().panel(QString::fromLatin1(area))->ungespeichert(), QStringList());
        }
        probe.fenster().oeffneBereich(QStringLiteral("atlas"));
        probe.fenster().sitzung().auswahl().setSeite("index");
        QCOMPARE(probe.fenster().panel(QStringLiteral("atlas"))->ungespeichert(), QStringList());
    }

    /// The lock is held until another store is open.
    void aStoreThatCannotBeOpenedLeavesThisOneLocked() {
        Fensterprobe probe;
        const auto here = probe.pfad(QStringLiteral("probe.isp"));
        QVERIFY(!workspace::nimmSchreibsperre(here));
        probe.fenster().oeffneWerkbank(probe.schreibe(QStringLiteral("kaputt.isp"), QByteArray(5000, 'x')));
        QVERIFY(probe.werkbank().schreibbar());
        QVERIFY(!workspace::nimmSchreibsperre(here));
        const auto other = probe.pfad(QStringLiteral("andere.isp"));
        test::kopiereDemo(other);
        probe.fenster().oeffneWerkbank(other);
        QVERIFY(workspace::nimmSchreibsperre(here));
        QVERIFY(!workspace::nimmSchreibsperre(other));
    }

    void aCopyCannotTakeThePlaceOfTheOpenStore() {
        Fensterprobe probe;
        QVERIFY(QTest::qWaitFor([&] { return !workspace::sicherungenVon(probe.werkbank().pfad()).empty(); },
                                kJobMs));
        const auto here = probe.pfad(QStringLiteral("probe.isp"));
        probe.fenster().aktion(QStringLiteral("sicherungen"))->trigger();
        auto* dialog = probe.dialog<gui::SicherungenDialog>();
        auto* copy = probe.finde<QPushButton>("sicherung_kopie", dialog);
        const gui::dialoge::Antwort where(here);
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), kJobMs);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!probe.meldung().isEmpty(), kJobMs);
        QVERIFY(QFile::exists(here));
        QVERIFY(probe.werkbank().schreibbar());
    }
};

static const test::Probe<VerlassenTest> kRegistered;

#include "test_verlassen.moc"
