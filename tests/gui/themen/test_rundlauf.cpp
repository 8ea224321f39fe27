// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Thema of each origin through two Durchläufe by keyboard alone, on the real figures of the demo store.
#include "gui/panels/thema_seite.h"
#include "proben.h"
#include "rundlauf.h"

#include <QComboBox>

using namespace isp;
using test::Rundlauf;

namespace {

/// Step 4 set a Bedarf against the Angebot in two Räume, each with the figure of its unemployed.
void checkBedarf(const Themenakte& akte, const Durchlauf& runde) {
    QCOMPARE(akte.schritt(runde.id, Schrittart::kPlanung)->zustand, Schrittzustand::kAbgeschlossen);
    const auto bedarfe = Themenakte::imDurchlauf(akte.bedarfe, runde.id);
    QCOMPARE(bedarfe.size(), std::size_t{1});
    QCOMPARE(bedarfe.front().raeume.size(), std::size_t{2});
    std::size_t settled = 0;
    for (const auto& m : akte.bedarfsmengen)
        if (m.bedarf == bedarfe.front().id && m.menge.value_or(0.0) > 0.0) ++settled;
    QCOMPARE(settled, std::size_t{2});
}

/// What a walk must have left behind, read from the store.
void checkDurchlauf(const Themenakte& akte, const Durchlauf& runde) {
    for (const auto art : schrittarten()) {
        const auto* schritt = akte.schritt(runde.id, art);
        QVERIFY2(schritt != nullptr && erledigt(schritt->zustand), toText(art));
    }
    const auto ziele = Themenakte::imDurchlauf(akte.ziele, runde.id);
    QCOMPARE(ziele.size(), std::size_t{1});
    const Zielbewertung* rated = nullptr;
    for (const auto& b : akte.zielbewertungen)
        if (b.ziel == ziele.front().id) rated = &b;
    QVERIFY(rated != nullptr);
    // The Kreis in 2021, summed from its Gemeinden in data/segeberg/demo: 7 458 unemployed of 178 211 aged
    // 15 to 64.
    QCOMPARE(rated->jahr, std::optional(2021));
    QVERIFY2(std::abs(rated->wert.value_or(0.0) - 100.0 * 7458.0 / 178211.0) < 1e-9,
             qPrintable(QString::number(*rated->wert)));
    QVERIFY(rated->wetter != Zielwetter::kKeine);
    QVERIFY(rated->prognose.has_value());
    checkBedarf(akte, runde);
}

void walk(Herkunft herkunft) {
    Rundlauf lauf;
    const auto id = lauf.legeAn(herkunft, QStringLiteral("Arbeit im Kreis"));
    lauf.thema();
    if (QTest::currentTestFailed()) return;
    lauf.durchlauf();
    lauf.naechsterDurchlauf(QStringLiteral("Neue Zahlen liegen vor"));
    QCOMPARE(lauf.seite().schritt(), Schrittart::kThema);
    QCOMPARE(lauf.stand()->durchlaeufe.size(), std::size_t{2});
    QCOMPARE(Themenakte::imDurchlauf(lauf.stand()->ziele, lauf.runde()).size(), std::size_t{1});
    lauf.thema();
    lauf.durchlauf();
    const auto akte = lauf.akte(id);
    QCOMPARE(akte->thema.herkunft, herkunft);
    for (const auto& runde : akte->durchlaeufe) {
        checkDurchlauf(*akte, runde);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY(!akte->durchlaeufe.front().ende.empty());
    QVERIFY(akte->durchlaeufe.back().ende.empty());
    QCOMPARE(akte->durchlaeufe.back().anlass, std::string("Neue Zahlen liegen vor"));
    QCOMPARE(akte->massnahmen.back().vorgaenger, akte->massnahmen.front().id);
}

}  // namespace

class RundlaufTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommissionOfPolitics() { walk(Herkunft::kPolitik); }
    void aThemaOfTheAdministration() { walk(Herkunft::kVerwaltung); }
    void aHintFromOutside() { walk(Herkunft::kExtern); }
};

static const isp::test::Probe<RundlaufTest> kRegistered;
#include "test_rundlauf.moc"
