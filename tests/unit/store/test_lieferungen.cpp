// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/connection.h"
#include "store/historie_repository.h"
#include "store_fixture.h"

#include <random>

namespace isp::store::test {
namespace {

class Lieferungen : public SmallStore {
protected:
    LieferungRepository repo() { return LieferungRepository(*store); }
    std::vector<Wert> werte(std::optional<LieferungId> stand = {}) {
        return require(repo().werte(reihe, stand));
    }
};

using Werte = std::vector<Wert>;

TEST_F(Lieferungen, KeepFiguresSignsAndGapsApart) {
    const Werte all = {wert(2018, badSegeberg, 17176),
                       wert(2018, norderstedt, 0, Zeichen::kGenauNull),
                       wert(2019, badSegeberg, 0, Zeichen::kWenigerAlsHalb),
                       wert(2019, norderstedt, kFehlt, Zeichen::kGeheim),
                       wert(2020, badSegeberg, kFehlt, Zeichen::kUnbekannt),
                       wert(2020, norderstedt, -0.1234567890123456, Zeichen::kVorlaeufig),
                       wert(2021, badSegeberg, kFehlt),
                       wert(2021, norderstedt, 1e300)};
    liefere(all);
    EXPECT_EQ(werte(), all);
    EXPECT_FALSE(werte()[3].wert == 0.0);
}

TEST_F(Lieferungen, NeverKeepTheFigureBehindASecretSign) {
    liefere({wert(2020, badSegeberg, 2.0, Zeichen::kGeheim)});
    EXPECT_TRUE(std::isnan(werte().at(0).wert));
    EXPECT_EQ(liefere({wert(2020, badSegeberg, 2.0, Zeichen::kGeheim)}).unveraendert, 1);
}

TEST_F(Lieferungen, TellWhatTheyBrought) {
    const Clock::Fixed at(std::chrono::sys_days(std::chrono::year(2026) / 10 / 12));
    setenv("ISP_BENUTZER", "planung", 1);
    Lieferung l;
    l.datei = "Bevölkerung.csv";
    l.sha256 = std::string(64, 'a');
    l.quelle = "Statistikamt Nord";
    l.stand = "2015-12-31";
    l.lizenz = "dl-de/by-2-0";
    l.layout = "genesis";
    l.zuordnung = R"({"a":1})";
    l.abgelehnt = 3;
    KennzahlRepository kennzahlen(*store);
    const auto teil = require(kennzahlen.reihe(
        bev, {require(kennzahlen.auspraegung(require(kennzahlen.merkmal("geschlecht", "")), "weiblich"))}));
    const std::vector<ReihenWerte> reihen = {
        {reihe, {wert(2020, badSegeberg, 1), wert(2020, norderstedt, 2)}},
        {teil, {wert(2020, badSegeberg, 1)}}};
    const auto written = require(repo().schreibe(l, reihen));
    unsetenv("ISP_BENUTZER");
    const auto back = require(repo().lieferungen()).at(0);
    EXPECT_EQ(back.id, written.id);
    EXPECT_EQ(back.uid, written.uid);
    EXPECT_EQ(back.zeitpunkt, "2026-10-12T00:00:00.000Z");
    EXPECT_EQ(back.wer, "planung");
    EXPECT_EQ(back.datei, l.datei);
    EXPECT_EQ(back.sha256, l.sha256);
    EXPECT_EQ(back.quelle, l.quelle);
    EXPECT_EQ(back.stand, l.stand);
    EXPECT_EQ(back.lizenz, l.lizenz);
    EXPECT_EQ(back.layout, l.layout);
    EXPECT_EQ(back.zuordnung, l.zuordnung);
    EXPECT_EQ(back.kennzahlen, 1);
    EXPECT_EQ(back.werte, 3);
    EXPECT_EQ(back.neu, 3);
    EXPECT_EQ(back.geaendert + back.unveraendert, 0);
    EXPECT_EQ(back.abgelehnt, 3);
    EXPECT_EQ(require(HistorieRepository(*store).aenderungen()).at(0).aktion, "importiert");
}

TEST_F(Lieferungen, CountWhatIsNewChangedAndTheSame) {
    liefere({wert(2019, badSegeberg, 1), wert(2019, norderstedt, 2), wert(2020, badSegeberg, 3)});
    const auto l = liefere({wert(2018, badSegeberg, 9),                       // new, before all others
                            wert(2019, badSegeberg, 1),                       // the same
                            wert(2019, norderstedt, 2, Zeichen::kRevidiert),  // the sign changed
                            wert(2020, badSegeberg, 4),                       // changed
                            wert(2020, norderstedt, 5)});                     // new
    EXPECT_EQ(l.neu, 2);
    EXPECT_EQ(l.unveraendert, 1);
    EXPECT_EQ(l.geaendert, 2);
}

TEST_F(Lieferungen, ALaterOneRevisesWithoutLosingTheEarlier) {
    const auto first = liefere({wert(2019, badSegeberg, 1), wert(2020, badSegeberg, 1)});
    const auto second = liefere({wert(2020, badSegeberg, 2), wert(2020, norderstedt, 2)});
    const auto third = liefere({wert(2020, norderstedt, kFehlt, Zeichen::kGeheim)});
    EXPECT_EQ(werte(), (Werte{wert(2019, badSegeberg, 1), wert(2020, badSegeberg, 2),
                              wert(2020, norderstedt, kFehlt, Zeichen::kGeheim)}));
    EXPECT_EQ(werte(first.id), (Werte{wert(2019, badSegeberg, 1), wert(2020, badSegeberg, 1)}));
    EXPECT_EQ(werte(second.id),
              (Werte{wert(2019, badSegeberg, 1), wert(2020, badSegeberg, 2), wert(2020, norderstedt, 2)}));
    EXPECT_EQ(require(repo().quellen(reihe)), (std::vector<LieferungId>{first.id, second.id, third.id}));
    EXPECT_EQ(require(repo().quellen(reihe, {first.id, {}, {}})), (std::vector<LieferungId>{first.id}));
}

TEST_F(Lieferungen, WithdrawnOnesDoNotCountAndCanComeBack) {
    const auto first = liefere({wert(2020, badSegeberg, 1)});
    const auto second = liefere({wert(2020, badSegeberg, 2), wert(2020, norderstedt, 2)});
    requireOk(repo().setZurueckgezogen(second.id, true));
    EXPECT_EQ(werte(), (Werte{wert(2020, badSegeberg, 1)}));
    EXPECT_EQ(werte(second.id), werte());
    EXPECT_EQ(require(repo().quellen(reihe)), (std::vector<LieferungId>{first.id}));
    EXPECT_TRUE(require(repo().lieferungen()).at(1).zurueckgezogen);
    requireOk(repo().setZurueckgezogen(second.id, false));
    EXPECT_EQ(werte().size(), 2U);
    EXPECT_EQ(codeOf(repo().setZurueckgezogen(LieferungId{99}, true)), "store.unknown_object");
    const auto rows = require(HistorieRepository(*store).aenderungen());
    EXPECT_EQ(rows.at(0).aktion, "wiederhergestellt");
    EXPECT_EQ(rows.at(1).aktion, "zurueckgezogen");
}

TEST_F(Lieferungen, ASourceWhollyRevisedIsNoSourceAnyMore) {
    liefere({wert(2020, badSegeberg, 1)});
    const auto second = liefere({wert(2020, badSegeberg, 1)});
    EXPECT_EQ(require(repo().quellen(reihe)), (std::vector<LieferungId>{second.id}));
}

TEST_F(Lieferungen, TheSameFileIsFoundUnlessWithdrawn) {
    Lieferung l;
    l.sha256 = std::string(64, 'b');
    const auto written = require(repo().schreibe(l, {}));
    EXPECT_EQ(require(repo().findSha256(l.sha256))->id, written.id);
    EXPECT_EQ(require(repo().findSha256(std::string(64, 'c'))), std::nullopt);
    requireOk(repo().setZurueckgezogen(written.id, true));
    EXPECT_EQ(require(repo().findSha256(l.sha256)), std::nullopt);
    require(repo().schreibe({}, {}));
    EXPECT_EQ(require(repo().findSha256("")), std::nullopt) << "typed figures have no file";
}

TEST_F(Lieferungen, RefuseFiguresThatCannotBeKept) {
    const auto before = contentOf(folder / "klein.isp");
    const auto codeFor = [&](const Wert& w) {
        const std::vector<ReihenWerte> reihen = {{reihe, {wert(2001, badSegeberg, 1), w}}};
        return codeOf(repo().schreibe({}, reihen));
    };
    EXPECT_EQ(codeFor(wert(2020, RaumId{99}, 1)), "store.bad_figure");
    EXPECT_EQ(codeFor({2020 * 100000, static_cast<std::int32_t>(badSegeberg.value), 1, Zeichen::kKeins}),
              "store.bad_figure");
    EXPECT_EQ(codeFor(wert(2020, badSegeberg, std::numeric_limits<double>::infinity())), "store.bad_figure");
    EXPECT_EQ(codeFor(wert(2020, badSegeberg, kFehlt, Zeichen::kUnvollstaendig)), "store.bad_figure");
    const std::vector<ReihenWerte> unknown = {{ReiheId{99}, {wert(2020, badSegeberg, 1)}}};
    EXPECT_EQ(codeOf(repo().schreibe({}, unknown)), "store.unknown_object");
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);
}

TEST_F(Lieferungen, UnsortedFiguresAreAMistakeOfTheProgram) {
    const std::vector<ReihenWerte> unsorted = {
        {reihe, {wert(2020, norderstedt, 1), wert(2020, badSegeberg, 1)}}};
    EXPECT_DEATH(static_cast<void>(repo().schreibe({}, unsorted)), "");
    const std::vector<ReihenWerte> twice = {
        {reihe, {wert(2020, badSegeberg, 1), wert(2020, badSegeberg, 1)}}};
    EXPECT_DEATH(static_cast<void>(repo().schreibe({}, twice)), "");
    const std::vector<ReihenWerte> backwards = {
        {reihe, {wert(2021, badSegeberg, 1), wert(2020, badSegeberg, 1)}}};
    EXPECT_DEATH(static_cast<void>(repo().schreibe({}, backwards)), "");
}

TEST_F(Lieferungen, CanceledOrFailedLeaveTheStoreAsItWas) {
    liefere({wert(2020, badSegeberg, 1)});
    const auto before = contentOf(folder / "klein.isp");
    Werte many;
    for (int year = 1000; year < 2000; ++year)
        many.push_back(wert(year, badSegeberg, year));
    const std::vector<ReihenWerte> reihen = {{reihe, many}};
    Progress progress;
    int reports = 0;
    double last = 0.0;
    progress.report = [&](double share) {
        EXPECT_GT(share, last);
        EXPECT_LE(share, 1.0);
        last = share;
        if (++reports == 50) progress.cancel.cancel();
    };
    EXPECT_EQ(codeOf(repo().schreibe({}, reihen, progress)), "base.canceled");
    EXPECT_EQ(reports, 50);
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);

    auto& db = store->connection().db();
    db.exec("PRAGMA max_page_count = " + std::to_string(db.execAndGet("PRAGMA page_count").getInt()));
    EXPECT_EQ(codeOf(repo().schreibe({}, reihen)), "base.disk_full");
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);
    db.exec("PRAGMA max_page_count = 1000000");
    require(repo().schreibe({}, reihen));
    EXPECT_TRUE(require(pruefe(*store)).empty());
    EXPECT_EQ(db.execAndGet("PRAGMA foreign_keys").getInt(), 1) << "the keys are guarded again";
}

TEST_F(Lieferungen, WaitsForNobodyWhenAnotherWrites) {
    const auto other = require(Store::open(folder / "klein.isp"));
    other->connection().db().setBusyTimeout(10);
    const Transaktion writing(*store);
    EXPECT_EQ(codeOf(LieferungRepository(*other).schreibe({}, {})), "store.locked");
}

TEST_F(Lieferungen, AReaderSeesOneStateWhileAnotherWrites) {
    liefere({wert(2020, badSegeberg, 1)});
    const auto reader = require(Store::open(folder / "klein.isp", OpenMode::kReadOnly));
    Transaktion writing(*store);
    liefere({wert(2020, badSegeberg, 2)});
    EXPECT_EQ(require(LieferungRepository(*reader).werte(reihe)).at(0).wert, 1.0);
    requireOk(writing.commit());
    EXPECT_EQ(require(LieferungRepository(*reader).werte(reihe)).at(0).wert, 2.0);
}

TEST_F(Lieferungen, WorkInsideALargerTransaction) {
    {
        Transaktion undone(*store);
        liefere({wert(2020, badSegeberg, 1)});
        EXPECT_EQ(werte().size(), 1U);
    }
    EXPECT_TRUE(werte().empty());
    EXPECT_TRUE(require(repo().lieferungen()).empty());
}

// Against a plain model: a map from (Periode, Raum) to the figures of each Lieferung.
TEST_F(Lieferungen, AgreeWithAPlainModel) {
    std::vector<RaumId> raeume = {badSegeberg, norderstedt, segeberg};
    RaumRepository raumRepo(*store);
    for (int i = 0; i < 150; ++i)
        raeume.push_back(
            require(raumRepo.save(raum(i % 3 == 0 ? kreis : gemeinde, std::to_string(2000 + i), "R"))));
    std::mt19937 random(20261012);
    std::map<std::pair<std::int32_t, std::int32_t>, std::map<std::int64_t, Wert>> model;
    std::vector<bool> withdrawn;
    for (int n = 0; n < 6; ++n) {
        Werte brought;
        for (int year = 2018; year < 2022; ++year)
            for (const auto r : raeume)
                if (random() % 3 != 0) brought.push_back(wert(year, r, static_cast<double>(random() % 4)));
        std::sort(brought.begin(), brought.end(), [](const Wert& a, const Wert& b) {
            return std::pair(a.periode, a.raum) < std::pair(b.periode, b.raum);
        });
        const auto id = liefere(brought).id;
        for (const auto& w : brought)
            model[{w.periode, w.raum}][id.value] = w;
        withdrawn.push_back(n % 3 == 1);
        if (withdrawn.back()) requireOk(repo().setZurueckgezogen(id, true));
    }
    std::int64_t current = 0;
    for (std::int64_t stand = 1; stand <= 6; ++stand) {
        Werte expected;
        for (const auto& [key, versions] : model) {
            const Wert* found = nullptr;
            for (const auto& [id, w] : versions)
                if (id <= stand && !withdrawn[static_cast<std::size_t>(id - 1)]) found = &w;
            if (found != nullptr) expected.push_back(*found);
        }
        EXPECT_EQ(werte(LieferungId{stand}), expected) << stand;
        current = static_cast<std::int64_t>(expected.size());
    }
    EXPECT_EQ(require(KennzahlRepository(*store).umfaenge()).at(0).werte, current);
    EXPECT_TRUE(require(pruefe(*store)).empty());
}

}  // namespace
}  // namespace isp::store::test
