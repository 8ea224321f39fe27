// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/theme.h"
#include "gui/widgets/startseite.h"
#include "proben.h"

#include <QAction>
#include <QApplication>
#include <QCommandLinkButton>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

using namespace isp;
using test::Fensterprobe;

class FensterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartOffersFourWays() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        auto* start = probe.fenster().findChild<gui::Startseite*>();
        QVERIFY(start->isVisible());
        for (const char* name : {"demo", "neu", "neuLeer", "oeffnen"})
            QVERIFY2(probe.finde<QCommandLinkButton>(name)->isVisible(), name);
        QVERIFY(!probe.finde<QWidget>("bereichsleiste")->isVisible());
        QVERIFY(!probe.fenster().aktion(QStringLiteral("schliessen"))->isEnabled());
    }

    void demoOpensByKeyboard() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.finde<QCommandLinkButton>("demo")->setFocus();
        probe.druecke(Qt::Key_Space);
        QVERIFY(probe.fenster().sitzung().legtAn());
        QTRY_VERIFY_WITH_TIMEOUT(probe.fenster().werkbank() != nullptr, 30'000);
        QVERIFY(probe.werkbank().bestand().indikator("ALO_QUOTE") != nullptr);
        QVERIFY(probe.finde<QWidget>("bereichsleiste")->isVisible());
        QCOMPARE(probe.fenster().auswahl().code(), std::string("ALO_QUOTE"));
    }

    void makingAStoreCanBeCanceled() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        const auto path = probe.pfad(QStringLiteral("neu.isp"));
        probe.fenster().sitzung().legeAn(path, {.demo = true});
        probe.fenster().sitzung().brichAnlegenAb();
        QTRY_VERIFY_WITH_TIMEOUT(!probe.fenster().sitzung().legtAn(), 30'000);
        QVERIFY(probe.fenster().werkbank() == nullptr);
        QVERIFY(!QFile::exists(path));
        QVERIFY(probe.fenster().findChild<gui::Startseite*>()->isVisible());
        QCOMPARE(probe.meldung(), QString());  // who cancels needs no message
    }

    /// A projector of 1024 × 768 shows every area whole.
    void everyAreaFitsIntoASmallScreen() {
        Fensterprobe probe;
        for (const char* name : {"haus", "atlas", "daten", "raeume", "themen", "planungsrunde", "berichte"}) {
            const auto area = QString::fromLatin1(name);
            probe.fenster().oeffneBereich(area);
            QCoreApplication::processEvents();
            // What is wider is scrolled, which is meant for large type only.
            const int least = probe.fenster().panel(area)->minimumSizeHint().width() +
                              probe.finde<QWidget>("bereichsleiste")->width();
            QVERIFY2(least <= 1024, qPrintable(QStringLiteral("%1: %2").arg(area).arg(least)));
        }
    }

    void areasByKeyboard() {
        Fensterprobe probe;
        const std::pair<Qt::Key, QString> areas[] = {{Qt::Key_3, QStringLiteral("daten")},
                                                     {Qt::Key_4, QStringLiteral("raeume")},
                                                     {Qt::Key_2, QStringLiteral("atlas")}};
        for (const auto& [key, id] : areas) {
            probe.druecke(key, Qt::AltModifier);
            QCOMPARE(probe.fenster().bereich(), id);
            QVERIFY(probe.fenster().panel(id)->isVisible());
        }
        QCOMPARE(probe.einstellungen().bereich(), QStringLiteral("atlas"));
    }

    void notAStoreIsSaidAndTheOpenOneStays() {
        Fensterprobe probe;
        const auto before = probe.werkbank().pfad();
        probe.fenster().oeffneWerkbank(probe.schreibe(QStringLiteral("text.isp"), "kein Datenbestand"));
        QVERIFY2(!probe.meldung().isEmpty(), "an error must be shown");
        QVERIFY(probe.fenster().werkbank() != nullptr);
        QCOMPARE(probe.werkbank().pfad(), before);
    }

    void storesThatCannotBeOpened_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(4096, '\xfe');
        QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\x00", 18);
    }
    void storesThatCannotBeOpened() {
        QFETCH(QByteArray, content);
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.fenster().oeffneWerkbank(probe.schreibe(QStringLiteral("kaputt.isp"), content));
        QVERIFY(probe.fenster().werkbank() == nullptr);
        QVERIFY(!probe.meldung().isEmpty());
        QVERIFY(probe.fenster().findChild<gui::Startseite*>()->isVisible());
    }

    void folderAndMissingFileAreSaid() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        probe.fenster().oeffneWerkbank(probe.pfad(QString()));
        QVERIFY(!probe.meldung().isEmpty());
        probe.fenster().oeffneWerkbank(probe.pfad(QStringLiteral("gibt-es-nicht.isp")));
        QVERIFY(probe.meldung().contains(QStringLiteral("gibt-es-nicht.isp")));
    }

    void closingLeadsBackToTheStart() {
        Fensterprobe probe;
        probe.druecke(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(probe.fenster().werkbank() == nullptr);
        QVERIFY(probe.fenster().findChild<gui::Startseite*>()->isVisible());
        QVERIFY(probe.einstellungen().letzteWerkbank().isEmpty());
        QCOMPARE(probe.einstellungen().zuletzt(), QStringList{probe.pfad(QStringLiteral("probe.isp"))});
        // The last one is offered again, and one click opens it.
        bool offered = false;
        for (auto* button : probe.fenster().findChildren<QCommandLinkButton*>())
            if (button->text() == QStringLiteral("probe.isp")) {
                offered = true;
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        QVERIFY(offered);
        QVERIFY(probe.fenster().werkbank() != nullptr);
    }

    void statusTellsStoreAndSelection() {
        Fensterprobe probe;
        const auto store = probe.finde<QLabel>("status_store")->text();
        QVERIFY2(store.startsWith(QStringLiteral("probe.isp · Stand ")), qPrintable(store));
        const auto& bestand = probe.werkbank().bestand();
        const auto positions = bestand.positionen(bestand.analyseEbene()->id);
        auto* view = probe.finde<QLabel>("status_sicht");
        QVERIFY(view->text().contains(QStringLiteral("keine Auswahl")));
        probe.fenster().auswahl().waehle(bestand.raeume()[positions[0]].id, false);
        QVERIFY2(view->text().contains(QStringLiteral("1 Raum gewählt")), qPrintable(view->text()));
        probe.fenster().auswahl().waehle(bestand.raeume()[positions[1]].id, true);
        QVERIFY(view->text().contains(QStringLiteral("2 Räume gewählt")));
    }

    void menusAreGermanThroughout() {
        Fensterprobe probe;
        for (auto* menu : probe.fenster().menuBar()->findChildren<QMenu*>())
            for (const auto* action : menu->actions())
                for (const char* english : {"Undo", "Redo", "Open", "Close", "Quit", "About"})
                    QVERIFY2(!action->text().contains(QLatin1String(english)), qPrintable(action->text()));
    }

    void darkAndLargeTypeReachEverything() {
        Fensterprobe probe;
        probe.fenster().findChild<QAction*>(QStringLiteral("farbe_dunkel"))->trigger();
        QVERIFY(probe.fenster().dunkel());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(probe.einstellungen().farbschema(), QStringLiteral("dunkel"));
        probe.fenster().findChild<QAction*>(QStringLiteral("schrift_200"))->trigger();
        QCOMPARE(QApplication::font().pointSizeF(), 20.0);
        QVERIFY(probe.fenster().panel(QStringLiteral("daten")) != nullptr);
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 100);
    }

    void nothingMovesWhenTheBarComesAndGoes() {
        Fensterprobe probe;
        probe.fenster().oeffneBereich(QStringLiteral("raeume"));
        QCoreApplication::processEvents();
        auto* panel = probe.fenster().panel(QStringLiteral("raeume"));
        const auto place = [&] { return QRect(panel->mapTo(&probe.fenster(), QPoint()), panel->size()); };
        const auto before = place();
        for (const auto& text :
             {QStringLiteral("Kurz."), QString(2000, QChar(u'x')).replace(90, 1, QChar(u' '))}) {
            probe.fenster().zeigeHinweis(text);
            QCoreApplication::processEvents();
            QCOMPARE(place(), before);
            const auto* bar = probe.finde<QWidget>("meldungsleiste");
            QVERIFY(bar->isVisible());
            QVERIFY2(bar->parentWidget()->rect().contains(bar->geometry()), qPrintable(text.left(5)));
            QVERIFY(bar->geometry().top() > before.center().y() - probe.fenster().height() / 4);
        }
        auto* bar = probe.finde<QWidget>("meldungsleiste");
        const auto bottom = bar->geometry().bottom();
        probe.fenster().resize(probe.fenster().width(), probe.fenster().height() + 60);
        QCoreApplication::processEvents();
        QCOMPARE(bar->geometry().bottom(), bottom + 60);
    }

    void theSignOfTheBarFollowsTheScheme() {
        Fensterprobe probe;
        probe.fenster().zeigeHinweis(QStringLiteral("Hinweis"));
        const auto* sign = probe.finde<QLabel>("meldung_symbol");
        const auto light = sign->pixmap(Qt::ReturnByValue).toImage();
        probe.fenster().findChild<QAction*>(QStringLiteral("farbe_dunkel"))->trigger();
        QTRY_VERIFY(sign->pixmap(Qt::ReturnByValue).toImage() != light);
        const auto dark = sign->pixmap(Qt::ReturnByValue).toImage();
        gui::wendeThemeAn(*qApp, gui::Farbschema::kHell, 100);
        QCOMPARE(dark.size(), light.size());
        QVERIFY(dark != light);
    }

    void aDroppedStoreOpens() {
        Fensterprobe probe;
        const auto other = probe.pfad(QStringLiteral("andere.isp"));
        QFile::copy(probe.pfad(QStringLiteral("probe.isp")), other);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(other)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&probe.fenster(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&probe.fenster(), &drop);
        QCOMPARE(probe.werkbank().pfad().filename().string(), std::string("andere.isp"));
    }
};

static const isp::test::Probe<FensterTest> kRegistered;
#include "test_hauptfenster.moc"
