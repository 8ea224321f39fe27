// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/bereiche.h"
#include "gui/dialoge.h"
#include "gui/dialogs/handbuch_fenster.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/handbuch.h"
#include "gui/panel.h"
#include "gui/panels/daten_panel.h"
#include "gui/widgets/handbuchtext.h"
#include "proben.h"

#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace isp;
using gui::HandbuchFenster;
using test::Fensterprobe;

namespace {

/// Whether file and heading are there.
bool gibtEs(const gui::Handbuchstelle& stelle) {
    const auto* k = gui::handbuchkapitel(stelle.datei);
    return k != nullptr &&
           (stelle.anker.isEmpty() || std::any_of(k->abschnitte.begin(), k->abschnitte.end(),
                                                  [&](const auto& a) { return a.anker == stelle.anker; }));
}

HandbuchFenster* offenes(Fensterprobe& probe) {
    return probe.fenster().findChild<HandbuchFenster*>();
}

}  // namespace

class HandbuchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allChaptersShipInOrder() {
        const auto& all = gui::handbuch();
        QVERIFY(all.size() >= 15);
        QCOMPARE(all.front().datei, QStringLiteral("README.md"));
        QCOMPARE(all[1].datei, QStringLiteral("1-erste-schritte.md"));
        QVERIFY(all[10].datei.startsWith(QStringLiteral("10-")));  // not behind 1
    }

    void headingsAreCalledAsLinksCallThem() {
        QCOMPARE(gui::handbuchanker(QStringLiteral("Schritt 2: Aufbau")), QStringLiteral("schritt-2-aufbau"));
        QCOMPARE(gui::handbuchanker(QStringLiteral("Lieferant*innen")), QStringLiteral("lieferantinnen"));
        QCOMPARE(gui::handbuchanker(QStringLiteral("Prüfung")), QStringLiteral("prüfung"));
    }

    void everyPlaceAndEveryLinkLeadsSomewhere() {
        for (const auto& bezug : gui::handbuchbezuege())
            QVERIFY2(gibtEs(gui::handbuchziel(QString::fromUtf8(bezug.ziel), {})), bezug.name);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        for (const auto& k : gui::handbuch()) {
            for (auto it = link.globalMatch(k.text); it.hasNext();) {
                const auto target = it.next().captured(1);
                const QByteArray where = (k.datei + QStringLiteral(": ") + target).toUtf8();
                if (target.endsWith(QStringLiteral(".png")))
                    QVERIFY2(QFile::exists(QStringLiteral(":/handbuch/") + target), where.constData());
                else if (!target.contains(QStringLiteral("://")))
                    QVERIFY2(gibtEs(gui::handbuchziel(target, k.datei)), where.constData());
            }
        }
    }

    /// Dialogs come and go; areas and pages are there from the start.
    void thePagesAreCalledAsTheyAreAskedFor() {
        Fensterprobe probe;
        QSet<QString> names;
        for (const auto& area : gui::bereiche()) {
            names << area.id;
            probe.fenster().oeffneBereich(area.id);
            for (auto* tabs : probe.fenster().panel(area.id)->findChildren<QTabBar*>())
                for (int i = 0; i < tabs->count(); ++i)
                    tabs->setCurrentIndex(i);  // some pages are built when they are first shown
            for (const auto* widget : probe.fenster().panel(area.id)->findChildren<QWidget*>())
                names << widget->objectName();
        }
        for (const auto& bezug : gui::handbuchbezuege())
            if (const auto name = QString::fromLatin1(bezug.name); name.endsWith(QStringLiteral("_seite")))
                QVERIFY2(names.contains(name), bezug.name);
    }

    void f1OpensThePageOfWhatIsInFront() {
        Fensterprobe probe;
        test::zeigeDaten(probe, gui::DatenPanel::kLuecken);
        probe.druecke(Qt::Key_F1);
        auto* book = offenes(probe);
        QVERIFY(book != nullptr && book->isVisible());
        QCOMPARE(book->stelle().datei, QStringLiteral("3-daten.md"));
        QCOMPARE(book->stelle().anker, QStringLiteral("lücken"));
        QTest::keyClick(book, Qt::Key_Escape);
        QTRY_VERIFY(offenes(probe) == nullptr);
    }

    void f1WorksInADialogAndTheDialogStays() {
        Fensterprobe probe;
        const gui::dialoge::Antwort answer(probe.schreibe(
            QStringLiteral("t.csv"), "schluessel;periode;kennzahl;wert\n01060004;2023;ALO;1\n"));
        probe.druecke(Qt::Key_I, Qt::ControlModifier);
        auto* dialog = probe.dialog<gui::ImportDialog>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(!dialog->arbeitet());
        QTest::keyClick(dialog, Qt::Key_F1);
        auto* book = offenes(probe);
        QVERIFY(book != nullptr);
        QCOMPARE(book->stelle().datei, QStringLiteral("4-tabellen-einlesen.md"));
        QTest::keyClick(book, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
    }

    void linksSearchAndBack() {
        HandbuchFenster book;
        book.zeige({QStringLiteral("4-tabellen-einlesen.md"), {}});
        book.show();
        book.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&book));
        auto* text = book.findChild<gui::Handbuchtext*>();
        Q_EMIT text->verweisGewaehlt(QStringLiteral("3-daten.md#lieferungen"));
        QCOMPARE(book.stelle().datei, QStringLiteral("3-daten.md"));
        // What is none of the handbook's is not followed.
        Q_EMIT text->verweisGewaehlt(QStringLiteral("https://example.org/"));
        QCOMPARE(book.stelle().datei, QStringLiteral("3-daten.md"));
        QTest::mouseClick(book.findChild<QToolButton*>(QStringLiteral("handbuch_zurueck")), Qt::LeftButton);
        QCOMPARE(book.stelle().datei, QStringLiteral("4-tabellen-einlesen.md"));
        QTest::keyClicks(book.findChild<QLineEdit*>(QStringLiteral("handbuch_suche")),
                         QStringLiteral("Tangstedt"));
        auto* contents = book.findChild<QTreeWidget*>();
        int shown = 0;
        for (int i = 0; i < contents->topLevelItemCount(); ++i)
            shown += contents->topLevelItem(i)->isHidden() ? 0 : 1;
        QVERIFY(shown >= 1 && shown < contents->topLevelItemCount());
        QVERIFY(!text->extraSelections().isEmpty());
    }
};

static const isp::test::Probe<HandbuchTest> kRegistered;

#include "test_handbuch.moc"
