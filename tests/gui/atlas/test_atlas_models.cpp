// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_atlas_models.h"

#include "demo_werkbank.h"
#include "models/atlas_zeilen.h"
#include "models/indikator_auswahl.h"
#include "models/raum_zeilen.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace isp::test {

using namespace models;

namespace {

workspace::Kartensicht sichtOf(workspace::Werkbank& w, const char* code, const char* level,
                               const char* periode) {
    auto sicht = workspace::kartensicht(w, {code, ebene(w, level), {}, {}}, Periode::parse(periode), {});
    if (!sicht) qFatal("no view of %s", code);
    return std::move(sicht).value();
}

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

}  // namespace

void AtlasModelsTest::ranksShareAndMissingHaveNone() {
    const auto w = demoWerkbank();
    auto sicht = sichtOf(*w, "BEV", "raum", "2015-12-31");
    auto block = std::make_shared<workspace::Werteblock>(*sicht.block);
    // 5, 5, 3, missing, incomplete; the others 1.
    for (std::size_t i = 0; i < block->raeume.size(); ++i) {
        auto& zelle = block->zellen[sicht.periode * block->raeume.size() + i];
        zelle = {i < 2 ? 5.0 : i == 2 ? 3.0 : 1.0, 1.0F, Zeichen::kKeins, true};
        if (i == 3) zelle = {kFehlt, 0.0F, Zeichen::kGeheim, true};
        if (i == 4) zelle.anteilVorhanden = 0.5F;
    }
    sicht.block = block;
    const auto rows = atlaszeilen(sicht, w->bestand());
    QCOMPARE(rows.size(), std::size_t{15});
    QCOMPARE(rows[0].rang, std::optional<std::size_t>(1));
    QCOMPARE(rows[1].rang, std::optional<std::size_t>(1));
    QCOMPARE(rows[2].rang, std::optional<std::size_t>(3));
    QVERIFY(!rows[3].rang);
    QVERIFY(!rows[4].rang);
    QCOMPARE(rows[5].rang, std::optional<std::size_t>(4));
    QCOMPARE(anzahlMitRang(rows), std::size_t{13});
    const auto context = wertkontext(sicht, rows);
    QCOMPARE(hinweiszeilen(rows[3], context)[1], QStringLiteral("geheim gehalten"));
    QCOMPARE(hinweiszeilen(rows[4], context)[1],
             QStringLiteral("1 Personen (unvollständig: 50 % vorhanden)"));
}

void AtlasModelsTest::changeIsToTheLastPeriodeWithAFigure() {
    const auto w = demoWerkbank();
    // 31.12.2015: 17 176 in Bad Segeberg (published); the change must lead from the stored 2014 to it.
    const auto sicht = sichtOf(*w, "BEV", "gemeinde", "2015-12-31");
    const auto rows = atlaszeilen(sicht, w->bestand());
    const auto id = raum(*w, "gemeinde", "01060005");
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& z) { return z.raum == id; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->zelle.wert, 17176.0);
    QCOMPARE(row->vorher, std::optional(Periode::stichtag(2014, 12, 31)));
    const auto before = sichtOf(*w, "BEV", "gemeinde", "2014-12-31");
    const auto spalte = before.block->spalte(*w->bestand().position(id));
    QCOMPARE(*row->veraenderung, 17176.0 - before.block->zelle(before.periode, *spalte).wert);
    // The first Periode has nothing before it.
    const auto first = sichtOf(*w, "BEV", "gemeinde", "2008-12-31");
    for (const auto& z : atlaszeilen(first, w->bestand()))
        QVERIFY(!z.veraenderung);
}

void AtlasModelsTest::tablesAreSoundModels() {
    const auto w = demoWerkbank();
    const auto sicht = sichtOf(*w, "BEV", "gemeinde", "2015-12-31");
    const auto rows = atlaszeilen(sicht, w->bestand());

    WerteModel werte;
    const QAbstractItemModelTester testerWerte(&werte, kStrict);
    werte.setInhalt(rows, wertkontext(sicht, rows));
    QCOMPARE(werte.rowCount(), 96);
    werte.setInhalt({}, {});

    ZeitpunkteModel zeit;
    const QAbstractItemModelTester testerZeit(&zeit, kStrict);
    zeit.setInhalt(sicht, w->bestand(), rows);
    QCOMPARE(zeit.rowCount(), 96);
    QCOMPARE(zeit.columnCount(), 1 + static_cast<int>(sicht.block->perioden.size()));
    const int column = ZeitpunkteModel::columnOf(sicht.periode);
    QCOMPARE(zeit.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("31.12.2015"));
    for (int row = 0; row < zeit.rowCount(); ++row) {
        if (zeit.index(row, 0).data().toString() != QStringLiteral("Norderstedt")) continue;
        QCOMPARE(zeit.index(row, column).data().toString(), QStringLiteral("76.712"));
        QCOMPARE(zeit.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                 QStringLiteral("Norderstedt"));
    }
    zeit.clear();
    QCOMPARE(zeit.columnCount(), 0);

    RaumModel raeume;
    const QAbstractItemModelTester testerRaeume(&raeume, kStrict);
    raeume.setRows(raumzeilen(w->bestand(), ebene(*w, "gemeinde")));
    QCOMPARE(raeume.rowCount(), 96);

    GrenzherkunftModel herkunft;
    const QAbstractItemModelTester testerHerkunft(&herkunft, kStrict);
    herkunft.setRows(workspace::grenzherkunft(*w).value());
    QCOMPARE(herkunft.rowCount(), 1);
    QVERIFY(herkunft.index(0, 5).data().toString().contains(QStringLiteral("schematisch")));
}

void AtlasModelsTest::raeumeShowKeysParentsAndFormerNames() {
    const auto w = ohneWerte();
    const auto rows = raumzeilen(w->bestand(), ebene(*w, "raum"));
    const auto id = raum(*w, "raum", "010605043");
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& z) { return z.raum == id; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->name, QStringLiteral("Auenland Südholstein"));
    QVERIFY2(row->fruehereNamen.contains(QStringLiteral("Kaltenkirchen-Land")),
             qPrintable(row->fruehereNamen));
    QCOMPARE(row->uebergeordnet, QStringLiteral("Segeberg"));
    QVERIFY(row->hatGrenze);
    QVERIFY2(row->schluesselAlle.contains(QStringLiteral("010605043")), qPrintable(row->schluesselAlle));
}

void AtlasModelsTest::theChoiceHasHeadingsAndStoredCombinationsOnly() {
    const auto w = demoWerkbank();
    const auto lines = indikatorauswahl(w->bestand());
    QVERIFY(lines.front().schluessel.isEmpty());
    QVERIFY(lines.front().text.startsWith(QStringLiteral("Indikatoren")));
    std::size_t codes = 0;
    for (const auto& line : lines)
        codes += line.schluessel.isEmpty() ? 0 : 1;
    QCOMPARE(codes, std::size_t{24 + 8});  // the demo fills these of the catalogue
    const auto shows = [&](const char* code) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const auto& line) { return line.schluessel == QLatin1String(code); });
    };
    QVERIFY(shows("ALO_QUOTE"));
    QVERIFY(!shows("HZE_DICHTE"));           // its Kennzahl has no figures
    QVERIFY(!shows("ANTEIL_NICHTDEUTSCH"));  // BEV has, but not by Staatsangehörigkeit

    const auto reihen = reihenauswahl(w->bestand(), "BEV");
    const auto wahlen = reihenMerkmale(w->bestand(), "BEV");
    QCOMPARE(reihen.size(), wahlen.size());
    QCOMPARE(reihen.front().text, QStringLiteral("insgesamt"));
    QVERIFY(wahlen.front().empty());
    // Each one can be asked for.
    for (const auto& wahl : wahlen)
        QVERIFY(w->auswertung().werte({"BEV", ebene(*w, "raum"), wahl, {}}).has_value());
    QVERIFY(reihenauswahl(w->bestand(), "ALO_QUOTE").empty());
    QVERIFY(reihenauswahl(w->bestand(), "FLAECHE").empty());
}

}  // namespace isp::test
