// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the audience sees and what it never sees; keys and clicker; live changes of a map.
#include "fensterprobe.h"
#include "gui/panels/runde_panel.h"
#include "gui/projector/leinwandfenster.h"
#include "gui/projector/praesentation.h"
#include "gui/projector/vortragsfenster.h"
#include "proben.h"
#include "workspace/demothemen.h"
#include "workspace/praesentationsfolgen.h"
#include "workspace/themenbuch.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>

using namespace isp;
using test::Fensterprobe;

namespace {

/// A window with the presentation of the demo running.
struct Vorfuehrung {
    Fensterprobe probe;
    gui::RundePanel* panel = nullptr;
    gui::Praesentation* p = nullptr;

    Vorfuehrung() {
        if (!workspace::ladeDemothemen(probe.werkbank())) qFatal("no demo");
        panel = qobject_cast<gui::RundePanel*>(probe.fenster().panel(QStringLiteral("planungsrunde")));
        p = panel->praesentiere(**workspace::letzteFolge(probe.werkbank()));
        if (p == nullptr) qFatal("no presentation");
    }
    void key(Qt::Key k, Qt::KeyboardModifiers m = Qt::NoModifier) { QTest::keyClick(p->leinwand(), k, m); }
    /// Goes to the first screen of that kind.
    void zu(Folienart art) {
        for (int i = 0; i < p->anzahl(); ++i) {
            p->geheZu(i);
            if (p->aktuell()->art == art) return;
        }
        qFatal("no such screen");
    }
    /// Every word on the wall.
    QString worte() const {
        const auto& f = p->leinwand()->leinwand()->folie();
        QString out = f.titel + u' ' + f.marke + u' ' + f.absaetze.join(u' ') + u' ' + f.fuss;
        if (f.rad)
            for (const auto& s : f.rad->schritte)
                out += u' ' + s.titel + u' ' + s.verantwortlich;
        return out;
    }
};

}  // namespace

class PraesentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickerAndKeysLead() {
        Vorfuehrung v;
        QCOMPARE(v.p->stelle(), 0);
        for (const auto key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space})
            v.key(key);
        QCOMPARE(v.p->stelle(), 4);
        for (const auto key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up})
            v.key(key);
        QCOMPARE(v.p->stelle(), 1);
        v.key(Qt::Key_Up);
        v.key(Qt::Key_Up);
        QCOMPARE(v.p->stelle(), 0);  // nothing before the first
        v.key(Qt::Key_End);
        QCOMPARE(v.p->stelle(), v.p->anzahl() - 1);
        v.key(Qt::Key_PageDown);
        QCOMPARE(v.p->stelle(), v.p->anzahl() - 1);
        v.key(Qt::Key_Home);
        v.key(Qt::Key_3);
        v.key(Qt::Key_Return);
        QCOMPARE(v.p->stelle(), 2);
    }

    void blackAndFrozen() {
        Vorfuehrung v;
        v.key(Qt::Key_B);
        QVERIFY(v.p->leinwand()->leinwand()->schwarz());
        QCOMPARE(v.p->leinwand()->leinwand()->grab().toImage().pixelColor(5, 5), QColor(Qt::black));
        v.key(Qt::Key_Period);
        QVERIFY(!v.p->leinwand()->leinwand()->schwarz());
        const auto before = v.worte();
        v.key(Qt::Key_F);
        v.key(Qt::Key_Right);
        QCOMPARE(v.worte(), before);
        QCOMPARE(v.p->stelle(), 1);
        v.key(Qt::Key_F);
        QVERIFY(v.worte() != before);
    }

    void nothingInternalIsOnTheWall() {
        Vorfuehrung v;
        auto punkt = v.p->akte().punkte.front();
        punkt.notiz = "GEHEIM-A";
        punkt.anlass = "GEHEIM-B";
        QVERIFY(v.probe.werkbank().themen().speichere(punkt, QStringLiteral("x")));
        auto auftrag = v.probe.werkbank().themen().alle<Planungsauftrag>()->front();
        auftrag.punkt = punkt.id;
        auftrag.sitzung = punkt.sitzung;
        auftrag.name = "GEHEIM-C";
        QVERIFY(v.probe.werkbank().themen().speichere(auftrag, QStringLiteral("x")));
        const auto folge = *workspace::liesFolge(v.probe.werkbank(), v.p->aktuell()->folge);
        for (auto folie : folge.folien) {
            folie.notiz = "GEHEIM-D";
            QVERIFY(v.probe.werkbank().themen().speichere(folie, QStringLiteral("x")));
        }
        const auto akteure = (*v.probe.werkbank().themen().stammdaten())->akteure;
        bool notes = false;
        for (int i = 0; i < v.p->anzahl(); ++i) {
            v.p->geheZu(i);
            QVERIFY2(!v.worte().contains(QStringLiteral("GEHEIM")), qPrintable(v.worte()));
            notes = notes || v.p->notizen().contains(QStringLiteral("GEHEIM-A"));
        }
        QVERIFY(notes);  // the presenter sees them
        // The strip of a single screen shows no notes, either.
        v.p->geheZu(1);
        if (!v.p->leinwand()->leiste()) v.key(Qt::Key_Tab);
        QVERIFY(v.p->leinwand()->leiste());
        for (const auto* label : v.p->leinwand()->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QStringLiteral("GEHEIM")));
    }

    void htmlIsText() {
        Vorfuehrung v;
        auto punkt = v.p->akte().punkte.front();
        punkt.titel = "<b>";
        punkt.titel.append(4000, 'w').append("</b>");
        QVERIFY(v.probe.werkbank().themen().speichere(punkt, QStringLiteral("x")));
        v.p->geheZu(1);
        QVERIFY(v.p->folie().titel.startsWith(QStringLiteral("<b>www")));
        QVERIFY(!v.p->leinwand()->grab().isNull());
    }

    void aMapChangesLiveAndGoesBack() {
        Vorfuehrung v;
        v.zu(Folienart::kAnsicht);
        const int place = v.p->stelle();
        QVERIFY(v.p->folie().karte.has_value());
        QVERIFY(v.p->folie().titel.startsWith(QStringLiteral("2021 lag")));
        v.key(Qt::Key_Plus);
        QVERIFY(v.p->folie().zoom.has_value());
        const auto first = *v.p->folie().zoom;
        QCOMPARE(first, v.p->stand()->raeume.front());
        v.key(Qt::Key_Plus);
        QVERIFY(*v.p->folie().zoom != first);
        v.key(Qt::Key_0);
        QVERIFY(!v.p->folie().zoom);
        const auto year = *v.p->stand()->periode;
        v.key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(*v.p->stand()->periode < year);
        v.p->setCode("ALO");
        QCOMPARE(v.p->stand()->code, std::string("ALO"));
        v.p->setEbene(v.probe.werkbank().bestand().ebene("gemeinde")->id);
        QCOMPARE(v.p->stelle(), place);
        v.key(Qt::Key_Right);
        v.key(Qt::Key_Left);
        QCOMPARE(*v.p->stand()->periode, year);  // as it was prepared
        QCOMPARE(v.p->stand()->code, std::string("ALO_QUOTE"));
    }

    /// An Ansicht is kept as map, course, ranking or table; each comes as what it is.
    void anAnsichtIsShownAsItWasKept() {
        Vorfuehrung v;
        v.zu(Folienart::kAnsicht);
        const auto screen = v.p->aktuell()->ansicht;
        auto ansichten = *v.probe.werkbank().themen().alle<Ansicht>();
        auto kept =
            *std::find_if(ansichten.begin(), ansichten.end(), [&](const auto& a) { return a.id == screen; });
        const auto show = [&](Ansichtsart art) -> const render::Folie& {
            kept.art = art;
            if (!v.probe.werkbank().themen().speichere(kept, QStringLiteral("x"))) qFatal("not saved");
            v.p->geheZu(v.p->stelle());
            return v.p->folie();
        };
        const auto& table = show(Ansichtsart::kTabelle);
        QVERIFY(!table.karte && table.tabelle);
        QCOMPARE(table.tabelle->zeilen.size(), std::size_t{15});
        QCOMPARE(table.tabelle->zeilen.front().last(), QStringLiteral("1"));
        QVERIFY(table.fuss.contains(QStringLiteral("INKAR")));
        for (const auto art : {Ansichtsart::kRangfolge, Ansichtsart::kVerlauf}) {
            const auto& chart = show(art);
            QVERIFY(!chart.karte && !chart.tabelle && chart.bild);
            const auto image = v.p->leinwand()->grab().toImage();
            QVERIFY(image.width() > 0);
            QSet<QRgb> colors;
            for (int y = image.height() / 4; y < image.height() * 3 / 4; y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colors.insert(image.pixel(x, y));
            QVERIFY2(colors.size() > 8, "nothing was drawn");
        }
        v.key(Qt::Key_Plus);
        QVERIFY(v.p->folie().zoom.has_value());
        QVERIFY(v.p->folie().bild);
    }

    void losingAScreenKeepsThePlace() {
        Vorfuehrung v;
        v.p->geheZu(3);
        v.p->zeigeVortragImFenster({800, 600});  // as with two screens
        QVERIFY(!v.p->einSchirm());
        Q_EMIT qGuiApp->screenRemoved(nullptr);
        QTest::qWait(10);
        QVERIFY(v.p->einSchirm());
        QVERIFY(!v.p->vortrag()->isVisible());
        QVERIFY(v.p->leinwand()->isVisible());
        QCOMPARE(v.p->stelle(), 3);
    }

    void escapeEndsAndCleansUp() {
        Vorfuehrung v;
        QSignalSpy ended(v.p, &gui::Praesentation::beendet);
        v.key(Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        QTRY_VERIFY(v.panel->praesentation() == nullptr);
        // Closing the store ends it as well.
        v.p = v.panel->praesentiere(**workspace::letzteFolge(v.probe.werkbank()));
        v.probe.fenster().schliesse();
        QTRY_VERIFY(v.panel->praesentation() == nullptr);
    }
};

static const isp::test::Probe<PraesentationTest> kRegistered;
#include "test_praesentation.moc"
