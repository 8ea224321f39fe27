// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hinweise_model.h"
#include "models/indikatoren_model.h"
#include "models/kennzahlen_model.h"
#include "models/lieferungen_model.h"
#include "models/listenfilter.h"
#include "models/raster_model.h"
#include "models/tsv.h"
#include "models/vorschau_model.h"
#include "models/zuordnung_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace isp;
using namespace isp::models;

namespace {

/// A table of the cells of one column, as one text: what a list shows, in its order.
QString column(const QAbstractItemModel& model, int index) {
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, index).data().toString();
    return cells.join(QStringLiteral(" | "));
}

workspace::Kennzahlzeile zeile(const Kennzahl& kennzahl, std::int64_t werte,
                               workspace::Verwendbarkeit verwendbarkeit) {
    workspace::Kennzahlzeile out;
    out.kennzahl = &kennzahl;
    out.werte = werte;
    out.verwendbarkeit = verwendbarkeit;
    if (werte > 0) out.von = out.bis = Periode::stichtag(2015, 12, 31);
    return out;
}

Kennzahl kennzahl(std::int64_t id, const char* code, const char* name) {
    Kennzahl k;
    k.id = KennzahlId{id};
    k.code = code;
    k.name = name;
    return k;
}

void addRow(exchange::Raster& raster, std::initializer_list<const char*> cells) {
    for (const auto* cell : cells)
        raster.addCell(cell);
    raster.endRow();
}

/// schluessel;name;2015 with one header row, two data rows and a footer.
workspace::ImportstandPtr rasterStand() {
    auto stand = std::make_shared<workspace::Importstand>();
    auto& v = stand->vorschau;
    exchange::Blatt sheet;
    addRow(sheet.raster, {"schluessel", "name", "2015"});
    addRow(sheet.raster, {"01060005", "Bad Bramstedt", "13.882"});
    addRow(sheet.raster, {"01060063", "Norderstedt", "76.712"});
    addRow(sheet.raster, {"© Statistikamt"});
    v.rohdatei.blaetter.push_back(std::move(sheet));
    v.tabelle.spaltenrollen = {"Schlüssel", "Name", "2015"};
    v.tabelle.zellen.zeile = {2, 3};
    return stand;
}

}  // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kennzahlenShowWhatTheyHold() {
        const auto bev = kennzahl(1, "BEV", "Bevölkerung");
        const auto leer = kennzahl(2, "LEER", "Leer");
        const auto land = kennzahl(3, "LAND", "Nur Land");
        KennzahlenModel model;
        QAbstractItemModelTester tester(&model);
        model.setListe({zeile(bev, 12345, workspace::Verwendbarkeit::kUneingeschraenkt),
                        zeile(leer, 0, workspace::Verwendbarkeit::kOhneWerte),
                        zeile(land, 5, workspace::Verwendbarkeit::kEingeschraenkt)});
        QCOMPARE(column(model, KennzahlenModel::kCode), QStringLiteral("BEV | LEER | LAND"));
        QCOMPARE(column(model, KennzahlenModel::kWerte), QStringLiteral("12.345 | 0 | 5"));
        QCOMPARE(column(model, KennzahlenModel::kVon), QStringLiteral("31.12.2015 |  | 31.12.2015"));
        QCOMPARE(column(model, KennzahlenModel::kVerwendbarkeit),
                 QStringLiteral("uneingeschränkt | noch ohne Werte | eingeschränkt"));
        QCOMPARE(model.index(2, 0).data(kIdRole).toLongLong(), 3);
    }

    void inventedIsSaidInTheName() {
        auto k = kennzahl(1, "KITA", "Plätze");
        k.erfunden = true;
        KennzahlenModel model;
        model.setListe({zeile(k, 1, workspace::Verwendbarkeit::kUneingeschraenkt)});
        QCOMPARE(column(model, KennzahlenModel::kName), QStringLiteral("Plätze (erfunden)"));
    }

    void lieferungenAreSortedByNumberNotByText() {
        LieferungenModel model;
        QAbstractItemModelTester tester(&model);
        Lieferung small;
        small.id = LieferungId{1};
        small.datei = "klein.csv";
        small.werte = 9;
        auto large = small;
        large.id = LieferungId{2};
        large.datei = "groß.csv";
        large.werte = 1000;
        large.zurueckgezogen = true;
        model.setRows({large, small});
        Listenfilter filter;
        filter.setSourceModel(&model);
        filter.sort(LieferungenModel::kWerte, Qt::AscendingOrder);
        QCOMPARE(column(filter, LieferungenModel::kWerte), QStringLiteral("9 | 1.000"));
        QCOMPARE(column(filter, LieferungenModel::kZustand), QStringLiteral("gilt | zurückgezogen"));
    }

    void whatIsMissingStaysAtTheEnd() {
        VorschauModel model;
        QAbstractItemModelTester tester(&model);
        const auto cell = [](double value) { return Zelle{value, 1.0F, Zeichen::kKeins, true}; };
        Zelle secret;
        secret.zeichen = Zeichen::kGeheim;
        model.setRows({{QStringLiteral("a"), secret, 1},
                       {QStringLiteral("b"), cell(10.0), 1},
                       {QStringLiteral("c"), cell(9.5), 1}});
        Listenfilter filter;
        filter.setSourceModel(&model);
        filter.sort(VorschauModel::kWert, Qt::AscendingOrder);
        QCOMPARE(column(filter, VorschauModel::kRaum), QStringLiteral("c | b | a"));
        filter.sort(VorschauModel::kWert, Qt::DescendingOrder);
        QCOMPARE(column(filter, VorschauModel::kRaum), QStringLiteral("b | c | a"));
        QCOMPARE(filter.index(2, VorschauModel::kWert).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("geheim gehalten"));
    }

    void filterTakesAllWordsInAnyColumn() {
        IndikatorenModel model;
        QAbstractItemModelTester tester(&model);
        Indikatorzeile quota;
        quota.indikator.code = "ALO_QUOTE";
        quota.indikator.name = "Arbeitslosenquote";
        Indikatorzeile density;
        density.indikator.code = "BEV_DICHTE";
        density.indikator.name = "Bevölkerungsdichte";
        density.fachplanung = QStringLiteral("Sozialplanung");
        model.setRows({quota, density});
        Listenfilter filter;
        QAbstractItemModelTester filterTester(&filter);
        filter.setSourceModel(&model);
        filter.setSuchtext(QStringLiteral("sozial BEVÖLKERUNG"));
        QCOMPARE(column(filter, IndikatorenModel::kCode), QStringLiteral("BEV_DICHTE"));
        filter.setSuchtext(QStringLiteral("sozial arbeitslose"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setSuchtext(QStringLiteral("  "));
        QCOMPARE(filter.rowCount(), 2);
    }

    void aSearchOfItsOwnIsAskedOncePerTextAndRows() {
        IndikatorenModel model;
        Indikatorzeile quota, density;
        quota.indikator.id = IndikatorId{1};
        quota.indikator.code = "ALO_QUOTE";
        density.indikator.id = IndikatorId{2};
        density.indikator.code = "BEV_DICHTE";
        model.setRows({quota, density});
        Listenfilter filter;
        filter.setSourceModel(&model);
        int asked = 0;
        std::optional<std::set<qlonglong>> hits = std::set<qlonglong>{2};
        filter.setSuche([&](const QString&) {
            ++asked;
            return hits;
        });
        filter.setSuchtext(QStringLiteral("dicht"));
        QCOMPARE(column(filter, IndikatorenModel::kCode), QStringLiteral("BEV_DICHTE"));
        QCOMPARE(asked, 1);
        hits = std::set<qlonglong>{1};
        model.setRows({quota, density});
        QCOMPARE(column(filter, IndikatorenModel::kCode), QStringLiteral("ALO_QUOTE"));
        QCOMPARE(asked, 2);
        hits.reset();  // it cannot be searched: the columns are
        filter.setSuchtext(QStringLiteral("bev"));
        QCOMPARE(column(filter, IndikatorenModel::kCode), QStringLiteral("BEV_DICHTE"));
        filter.setSuchtext({});
        filter.setBedingung([](int row) { return row == 0; });
        QCOMPARE(column(filter, IndikatorenModel::kCode), QStringLiteral("ALO_QUOTE"));
    }

    void kindsOfKennzahlenStayTogetherHoweverTheyAreSorted() {
        KennzahlenModel model;
        auto places = kennzahl(1, "PLAETZE", "Plätze");
        places.art = KennzahlArt::kMassnahme;
        const auto bev = kennzahl(2, "BEV", "Bevölkerung"), alo = kennzahl(3, "ALO", "Arbeitslose");
        model.setListe({zeile(places, 0, workspace::Verwendbarkeit::kOhneWerte),
                        zeile(bev, 1, workspace::Verwendbarkeit::kUneingeschraenkt),
                        zeile(alo, 1, workspace::Verwendbarkeit::kUneingeschraenkt)});
        Listenfilter filter;
        filter.setSourceModel(&model);
        filter.sort(KennzahlenModel::kCode, Qt::AscendingOrder);
        QCOMPARE(column(filter, KennzahlenModel::kCode), QStringLiteral("ALO | BEV | PLAETZE"));
        filter.sort(KennzahlenModel::kCode, Qt::DescendingOrder);
        QCOMPARE(column(filter, KennzahlenModel::kCode), QStringLiteral("BEV | ALO | PLAETZE"));
        QCOMPARE(column(filter, KennzahlenModel::kArt),
                 QStringLiteral("Lebenslage | Lebenslage | Leistung einer Maßnahme"));
    }

    void umlautsSortTheGermanWay() {
        VorschauModel model;
        model.setRows({{QStringLiteral("Zarpen"), {}, 0},
                       {QStringLiteral("Ölixdorf"), {}, 0},
                       {QStringLiteral("Oering"), {}, 0},
                       {QStringLiteral("Raum 10"), {}, 0},
                       {QStringLiteral("Raum 9"), {}, 0}});
        Listenfilter filter;
        filter.setSourceModel(&model);
        filter.sort(VorschauModel::kRaum, Qt::AscendingOrder);
        QCOMPARE(column(filter, VorschauModel::kRaum),
                 QStringLiteral("Oering | Ölixdorf | Raum 9 | Raum 10 | Zarpen"));
    }

    void copiedRowsAreALineEach() {
        VorschauModel model;
        model.setRows(
            {{QStringLiteral("Bad\tSegeberg\nStadt"), Zelle{1.5, 1.0F, Zeichen::kVorlaeufig, true}, 1},
             {QStringLiteral("Ellerau"), Zelle{2.0, 1.0F, Zeichen::kKeins, true}, 1}});
        QCOMPARE(tsv(model, {model.index(0, 0), model.index(0, 1)}),
                 QStringLiteral("Raum\tWert\nBad Segeberg Stadt\t1,5 p\n"));
        QCOMPARE(tsv(model).count(u'\n'), 3);
    }

    void issuesStandGravestFirst() {
        IssueList issues;
        issues.add(Severity::kNote, Code{"test.note"}, {"a"});
        issues.add(Severity::kRefused, Code{"test.refused"}, {"b"}, Location{"datei.csv", 5, 3, ""});
        issues.add(Severity::kRefused, Code{"test.refused"}, {"b"}, Location{"datei.csv", 9, 3, ""});
        HinweiseModel model;
        QAbstractItemModelTester tester(&model);
        model.setIssues(issues);
        QCOMPARE(column(model, HinweiseModel::kSchwere), QStringLiteral("abgelehnt | Hinweis"));
        QCOMPARE(column(model, HinweiseModel::kStelle), QStringLiteral("Zeile 5, Spalte 3 | "));
        QCOMPARE(column(model, HinweiseModel::kAnzahl), QStringLiteral("2 | 1"));
    }

    void rasterTellsHeaderDataAndFooter() {
        RasterModel model;
        QAbstractItemModelTester tester(&model);
        model.setStand(rasterStand());
        QCOMPARE(model.datenzeilen(), std::optional(std::pair(1, 2)));
        const auto role = [&](int row, int col) {
            return static_cast<Rasterrolle>(model.index(row, col).data(RasterModel::kRolleRole).toInt());
        };
        QCOMPARE(role(0, 0), Rasterrolle::kKopf);
        QCOMPARE(role(1, 0), Rasterrolle::kSchluessel);
        QCOMPARE(role(1, 1), Rasterrolle::kName);
        QCOMPARE(role(2, 2), Rasterrolle::kWert);
        QCOMPARE(role(3, 0), Rasterrolle::kFuss);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2015"));
        QCOMPARE(model.index(3, 2).data().toString(), QString());  // beyond the end of its row
    }

    void rasterOfATableThatWasNotUnderstoodShowsItAllTheSame() {
        auto stand = std::make_shared<workspace::Importstand>(*rasterStand());
        stand->problem = makeError(Code{"test.problem"});
        RasterModel model;
        QAbstractItemModelTester tester(&model);
        model.setStand(stand);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.datenzeilen());
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("1"));
        model.setStand(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void editingAMappingAsksForTheNextPreview() {
        ZuordnungModel model;
        QAbstractItemModelTester tester(&model);
        workspace::Kennzahlzuordnung entry;
        entry.text = "Einwohner insgesamt";
        entry.code = "EINWOHNER_INSGESAMT";
        model.setRows({entry});
        QSignalSpy edited(&model, &ZuordnungModel::codeEdited);
        const auto cell = model.index(0, ZuordnungModel::kCode);
        QVERIFY(model.flags(cell).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(0, ZuordnungModel::kWerte)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(cell, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(cell, QStringLiteral(" bev männlich "), Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().value(0).toString(), QStringLiteral("Einwohner insgesamt"));
        QCOMPARE(edited.first().value(1).toString(), QStringLiteral("BEV_MAENNLICH"));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "test_models.moc"
