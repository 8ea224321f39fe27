// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fensterprobe.h"
#include "gui/rundgang.h"
#include "proben.h"

#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>

using namespace isp;
using test::Fensterprobe;

class RundgangTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAreaAndDialogIsPictured() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        const auto store = probe.pfad(QStringLiteral("gezeigt.isp"));
        test::kopiereDemo(store);
        const auto folder = probe.pfad(QStringLiteral("bilder"));
        gui::Rundgang tour(probe.fenster(), folder);
        QSignalSpy finished(&tour, &gui::Rundgang::finished);
        tour.start([&] { probe.fenster().oeffneWerkbank(store); });
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.first().first().toString(), QString());
        QStringList names;
        for (const auto& path : tour.bilder()) {
            names << QFileInfo(path).completeBaseName();
            QVERIFY(!QImage(path).isNull());
        }
        for (const char* name :
             {"start", "atlas", "daten", "raeume", "daten-indikator-bearbeiten", "import-4-pruefung",
              "exportieren", "exportieren-oeffentlich", "daten-verlauf", "neue-werkbank", "neues", "ueber"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void aStoreThatDoesNotOpenEndsTheTour() {
        Fensterprobe probe(Fensterprobe::Inhalt::kOhneWerkbank);
        gui::Rundgang tour(probe.fenster(), probe.pfad(QStringLiteral("bilder")));
        QSignalSpy finished(&tour, &gui::Rundgang::finished);
        tour.start([&] { probe.fenster().oeffneWerkbank(probe.pfad(QStringLiteral("fehlt.isp"))); });
        QVERIFY(finished.wait(20'000));
        QVERIFY(!finished.first().first().toString().isEmpty());
    }
};

static const isp::test::Probe<RundgangTest> kRegistered;
#include "test_rundgang.moc"
