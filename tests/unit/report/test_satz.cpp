// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "report/satz.h"
#include "unit/report/beispiel.h"

#include <QTest>
#include <algorithm>

namespace isp::report::test {

namespace {

QString langerText(int worte) {
    QStringList out;
    for (int i = 0; i < worte; ++i)
        out << QStringLiteral("Wort%1").arg(i % 97);
    return out.join(u' ');
}

void nothingRunsOffThePage(const Seitenwerk& werk) {
    for (const auto& page : werk.seiten())
        for (const auto& [piece, at] : page.inhalt)
            QVERIFY2(at.y() + piece->hoehe <= kSeite.height() - kRandUnten + 1.0,
                     "a piece runs into the foot");
}

}  // namespace

class TestSatz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyPagesOfTextAreBrokenBetweenLines() {
        Dokument d;
        d.add(Absatz{laeufe(langerText(30'000))});
        const auto werk = Seitenwerk::setze(d);
        QVERIFY(werk);
        QVERIFY((*werk)->seitenzahl() >= 40);
        nothingRunsOffThePage(**werk);
        for (const auto& page : (*werk)->seiten())
            QVERIFY2(page.inhalt.size() > 1, "a line stands alone on a page");
    }

    void aHeadingNeverEndsAPage() {
        for (int filler = 1; filler < 60; ++filler) {
            Dokument d;
            for (int i = 0; i < filler; ++i)
                d.add(Absatz{laeufe(QStringLiteral("Zeile"))});
            d.add(Ueberschrift{2, QStringLiteral("Kopf"), QStringLiteral("kopf")});
            d.add(Absatz{laeufe(langerText(60))});
            const auto werk = Seitenwerk::setze(d);
            QVERIFY(werk);
            for (const auto& page : (*werk)->seiten())
                QVERIFY2(!page.inhalt.back().stueck->gliederung, "a heading ends a page");
        }
    }

    void theNoteUnderAHeadingStaysWithTheText() {
        for (int filler = 1; filler < 60; ++filler) {
            Dokument d;
            for (int i = 0; i < filler; ++i)
                d.add(Absatz{laeufe(QStringLiteral("Zeile"))});
            d.add(Ueberschrift{2, QStringLiteral("TOP 2"), QStringLiteral("top-2")});
            d.add(Absatz{laeufe(QStringLiteral("Beratung · behandelt")), Absatzart::kZurUeberschrift});
            d.add(Absatz{laeufe(langerText(60))});
            const auto werk = Seitenwerk::setze(d);
            QVERIFY(werk);
            for (const auto& page : (*werk)->seiten()) {
                const auto heading =
                    std::find_if(page.inhalt.begin(), page.inhalt.end(),
                                 [](const Platziert& p) { return p.stueck->gliederung.has_value(); });
                // The note and two lines of the text.
                if (heading != page.inhalt.end()) QVERIFY(page.inhalt.end() - heading >= 4);
            }
        }
    }

    void thereIsRoomToSign() {
        const auto second = [](Absatzart kind) {
            Dokument d;
            d.add(Absatz{laeufe(QStringLiteral("Ende"))});
            d.add(Absatz{laeufe(QStringLiteral("Leitung: ____")), kind});
            return (*Seitenwerk::setze(d))->seiten().front().inhalt[1].ort.y();
        };
        QVERIFY(second(Absatzart::kUnterschrift) > second(Absatzart::kText) + 10.0 * kPxJeMm);
    }

    void aDateOrFigureIsNeverBroken() {
        Tabelle table;
        table.spalten = {{QStringLiteral("Name"), false, 20.0},
                         {QStringLiteral("Veränderung"), true, 1.0},
                         {QStringLiteral("Zeitpunkt"), false, 1.0}};
        table.zeilen = {
            {{QStringLiteral("A")}, {QStringLiteral("1")}, {QStringLiteral("2")}},
            {{QStringLiteral("B")}, {QStringLiteral("12 von 15")}, {QStringLiteral("31.12.2015")}}};
        Dokument d;
        d.add(table);
        const auto werk = Seitenwerk::setze(d);
        QVERIFY(werk);
        const auto& pieces = (*werk)->seiten().front().inhalt;
        QCOMPARE(pieces.size(), 4U);  // title, head, two rows
        QCOMPARE(pieces[1].stueck->hoehe, pieces[2].stueck->hoehe);
        QCOMPARE(pieces[3].stueck->hoehe, pieces[2].stueck->hoehe);
    }

    void theHeadOfATableIsRepeatedOnEachPage() {
        Dokument d;
        d.add(tabelle(200));
        const auto werk = Seitenwerk::setze(d);
        QVERIFY(werk);
        QVERIFY((*werk)->seitenzahl() > 2);
        nothingRunsOffThePage(**werk);
        for (std::size_t i = 1; i < (*werk)->seiten().size(); ++i) {
            const auto& page = (*werk)->seiten()[i];
            QVERIFY(page.inhalt.size() > 1);
            QCOMPARE(page.inhalt[0].stueck, page.inhalt[1].stueck->wiederholung.get());
        }
    }

    void aCellLongerThanAPageIsGoneOnWith() {
        Dokument d;
        auto t = tabelle(1);
        t.zeilen.front()[0].text = langerText(6000);
        d.add(t);
        const auto werk = Seitenwerk::setze(d);
        QVERIFY(werk);
        QVERIFY((*werk)->seitenzahl() > 3);
        nothingRunsOffThePage(**werk);
    }

    void contentsAndLinksLeadToTheirPages() {
        const auto werk = Seitenwerk::setze(dokument());
        QVERIFY(werk);
        QVERIFY((*werk)->marken().contains(QStringLiteral("teil-2")));
        QVERIFY((*werk)->spruenge().size() >= 4U);
        for (const auto& jump : (*werk)->spruenge())
            QVERIFY((*werk)->marken().contains(jump.ziel));
        QCOMPARE((*werk)->gliederung().size(), std::size_t{3});
    }

    void canBeStopped() {
        Progress progress;
        progress.cancel.cancel();
        const auto werk = Seitenwerk::setze(dokument(), progress);
        QVERIFY(!werk);
        QVERIFY(werk.error().code == isp::codes::kCanceled);
    }
};

static const Registered<TestSatz> kRegistered;

}  // namespace isp::report::test

#include "test_satz.moc"
