// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first-steps tour, from the start page to its end, by keyboard; and the choice of the language.
#include "fensterprobe.h"
#include "gui/dialogs/einfuehrung_fenster.h"
#include "gui/dialogs/handbuch_fenster.h"
#include "gui/einfuehrung.h"
#include "gui/handbuch.h"
#include "gui/widgets/zeigerahmen.h"
#include "proben.h"

#include <QAction>
#include <QCommandLinkButton>
#include <algorithm>

using namespace isp;
using gui::EinfuehrungFenster;
using test::Fensterprobe;

namespace {

constexpr int kDemoMs = 60'000;

EinfuehrungFenster* tour(Fensterprobe& probe) {
    return probe.fenster().findChild<EinfuehrungFenster*>();
}

}  // namespace

class EinfuehrungTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStopLeadsSomewhere() {
        for (const auto& stop : gui::einfuehrung()) {
            const auto place = gui::handbuchziel(stop.handbuch, {});
            const auto* chapter = gui::handbuchkapitel(place.datei);
            QVERIFY2(chapter != nullptr, qPrintable(stop.handbuch));
            QVERIFY2(
                place.anker.isEmpty() || std::any_of(chapter->abschnitte.begin(), chapter->abschnitte.end(),
                                                     [&](const auto& a) { return a.anker == place.anker; }),
                qPrintable(stop.handbuch));
        }
    }

    void theStartPageBeginsItWithTheDemo() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto* link = probe.finde<QCommandLinkButton>("einfuehrung");
        link->setFocus();
        probe.druecke(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(tour(probe) != nullptr, kDemoMs);
        QVERIFY(tour(probe)->isVisible());
        QCOMPARE(probe.fenster().bereich(), QStringLiteral("haus"));
        probe.fenster().schliesse();
        QTRY_VERIFY(tour(probe) == nullptr);  // nothing to point at
    }

    void enterLeadsThroughAllStops() {
        Fensterprobe probe;
        probe.fenster().aktion(QStringLiteral("einfuehrung"))->trigger();
        auto* window = tour(probe);
        QVERIFY(window != nullptr);
        const auto& stops = gui::einfuehrung();
        for (std::size_t i = 0; i < stops.size(); ++i) {
            QCOMPARE(window->schritt(), static_cast<int>(i));
            QCOMPARE(probe.finde<QLabel>("einfuehrung_titel")->text(), stops[i].titel);
            if (!stops[i].bereich.isEmpty()) QCOMPARE(probe.fenster().bereich(), stops[i].bereich);
            auto* frame = probe.finde<gui::Zeigerahmen>("zeigerahmen");
            if (stops[i].ziel.isEmpty()) {
                QTRY_VERIFY(!frame->isVisible());
            } else {
                QTRY_VERIFY2(frame->isVisible(), qPrintable(stops[i].ziel));
                QCOMPARE(frame->ziel()->objectName(), stops[i].ziel);
                const QRect there(frame->ziel()->mapTo(&probe.fenster(), QPoint()), frame->ziel()->size());
                QVERIFY(frame->geometry().intersects(there));
                QVERIFY(frame->width() > 20 && frame->height() > 10);
            }
            auto* action = probe.finde<QPushButton>("einfuehrung_aktion");
            QCOMPARE(action->isVisible(), !stops[i].aktion.isEmpty());
            if (i + 1 < stops.size()) QTest::keyClick(window, Qt::Key_Return);
        }
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(tour(probe) == nullptr);
        QVERIFY(probe.fenster().findChild<gui::Zeigerahmen*>() == nullptr);
    }

    void theHandbookOpensWhereTheStopIs() {
        Fensterprobe probe;
        probe.fenster().zeigeEinfuehrung();
        tour(probe)->zeige(3);
        QTest::mouseClick(probe.finde<QPushButton>("einfuehrung_handbuch"), Qt::LeftButton);
        auto* book = probe.fenster().findChild<gui::HandbuchFenster*>();
        QVERIFY(book != nullptr);
        QCOMPARE(book->stelle().datei, QStringLiteral("2-atlas.md"));
    }

    void theFrameLetsTheMouseThroughAndFollows() {
        Fensterprobe probe;
        probe.fenster().zeigeEinfuehrung();
        tour(probe)->zeige(3);
        auto* frame = probe.finde<gui::Zeigerahmen>("zeigerahmen");
        QTRY_VERIFY(frame->isVisible());
        QVERIFY(frame->testAttribute(Qt::WA_TransparentForMouseEvents));
        const auto before = frame->geometry();
        probe.fenster().resize(probe.fenster().width() + 300, probe.fenster().height() + 100);
        QTRY_VERIFY(frame->geometry() != before);
    }

    void theLanguageIsKeptForTheNextStart() {
        Fensterprobe probe;
        QCOMPARE(probe.einstellungen().sprache(), QStringLiteral("de"));
        auto* english = probe.finde<QAction>("sprache_en");
        QVERIFY(!english->isChecked());
        english->trigger();
        QCOMPARE(probe.einstellungen().sprache(), QStringLiteral("en"));
        QVERIFY(english->isChecked());
        QVERIFY(probe.meldung().contains(QStringLiteral("neu starten")));
    }
};

static const test::Probe<EinfuehrungTest> kRegistered;

#include "test_einfuehrung.moc"
