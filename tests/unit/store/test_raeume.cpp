// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "store_fixture.h"

namespace isp::store::test {
namespace {

class Raeume : public SmallStore {
protected:
    RaumRepository repo() { return RaumRepository(*store); }
    Raum load(RaumId id) {
        for (auto& r : require(repo().raeume()))
            if (r.id == id) return r;
        ADD_FAILURE() << "no such Raum";
        return {};
    }
};

TEST_F(Raeume, KeepAllTheyAreGiven) {
    Raum r = raum(gemeinde, "01060043", "Kaltenkirchen-Land – früher „Süd“");
    r.uid = newUid();
    r.typ = "Amt";
    r.flaecheKm2 = 21.56;
    r.einwohner = 0.0;
    r.einwohnerStand = "2022-12-31";
    r.gueltigkeit = {"2008-01-01", "2023-12-31"};
    r.eigenes = false;
    r.zugehoerigkeiten = {{segeberg, {"2008-01-01", ""}}};
    r.schluesselAlle = {{"ags", "01060043", {}}, {"bbsr", "01060934", {"", "2020-12-31"}}};
    r.namen = {{"Alt", {"", "2019-12-31"}}, {"Neu", {"2020-01-01", ""}}};
    r.id = require(repo().save(r));
    const auto back = load(r.id);
    EXPECT_EQ(back.uid, r.uid);
    EXPECT_EQ(back.ebene, r.ebene);
    EXPECT_EQ(back.schluessel, r.schluessel);
    EXPECT_EQ(back.name, r.name);
    EXPECT_EQ(back.typ, r.typ);
    EXPECT_EQ(back.flaecheKm2, r.flaecheKm2);
    EXPECT_EQ(back.einwohner, 0.0);
    EXPECT_EQ(back.einwohnerStand, r.einwohnerStand);
    EXPECT_EQ(back.gueltigkeit, r.gueltigkeit);
    EXPECT_EQ(back.eigenes, false);
    EXPECT_EQ(back.zugehoerigkeiten, r.zugehoerigkeiten);
    EXPECT_EQ(back.schluesselAlle, r.schluesselAlle);
    EXPECT_EQ(back.namen, r.namen);
    EXPECT_FALSE(back.hatGrenze);
}

TEST_F(Raeume, MissingNumbersStayMissing) {
    EXPECT_EQ(load(badSegeberg).flaecheKm2, std::nullopt);
    EXPECT_EQ(load(badSegeberg).einwohner, std::nullopt);
}

TEST_F(Raeume, OfficialOnesHaveTheSameUidInEveryStore) {
    EXPECT_EQ(load(badSegeberg).uid, nameUid("raum/gemeinde/01060005"));
    auto successor = raum(gemeinde, "01060005", "Bad Segeberg neu");
    successor.gueltigkeit.ab = "2030-01-01";
    const auto id = require(repo().save(successor));
    EXPECT_EQ(load(id).uid, nameUid("raum/gemeinde/01060005/2030-01-01"));
}

TEST_F(Raeume, ComeFinestLevelFirstThenByKey) {
    std::vector<std::string> names;
    for (const auto& r : require(repo().raeume()))
        names.push_back(r.name);
    EXPECT_EQ(names, (std::vector<std::string>{"Bad Segeberg", "Norderstedt", "Kreis Segeberg"}));
}

TEST_F(Raeume, ChangeAsAWhole) {
    auto r = load(badSegeberg);
    r.schluesselAlle = {{"ags", "01060005", {}}};
    require(repo().save(r));
    r.schluesselAlle = {{"ars", "010600005005", {}}, {"ars", "010600005005", {}}};
    r.einwohner = 17176;
    EXPECT_EQ(require(repo().save(r)), badSegeberg);
    EXPECT_EQ(load(badSegeberg).schluesselAlle, (std::vector<RaumSchluessel>{{"ars", "010600005005", {}}}))
        << "what a source says twice is kept once";
    EXPECT_EQ(load(badSegeberg).einwohner, 17176.0);
}

TEST_F(Raeume, RefuseWhatCannotBe) {
    EXPECT_EQ(codeOf(repo().save(raum(gemeinde, "01060005", "Zweites"))), "store.key_taken");
    EXPECT_EQ(codeOf(repo().save(raum(gemeinde, " ", "Ohne"))), "store.code_missing");
    EXPECT_EQ(codeOf(repo().save(raum(EbeneId{99}, "1", "Ohne Ebene"))), "store.unknown_object");
    auto bad = raum(gemeinde, "2", "x");
    bad.gueltigkeit = {"2020-01-01", "2019-12-31"};
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_validity");
    bad.gueltigkeit = {"2020-02-30", ""};
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_validity");
    bad.gueltigkeit = {"01.01.2020", ""};
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_validity");
    bad.gueltigkeit = {};
    bad.flaecheKm2 = -1.0;
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_number");
    bad.flaecheKm2 = kFehlt;
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_number");
    bad.flaecheKm2 = {};
    bad.zugehoerigkeiten = {{badSegeberg, {}}};
    EXPECT_EQ(codeOf(repo().save(bad)), "store.bad_hierarchy") << "a Gemeinde under a Gemeinde";
    bad.zugehoerigkeiten = {{RaumId{99}, {}}};
    EXPECT_EQ(codeOf(repo().save(bad)), "store.unknown_object");
    EXPECT_EQ(require(repo().raeume()).size(), 3U);
}

TEST_F(Raeume, AreRemovedOnlyWhereNothingRefersToThem) {
    auto child = load(badSegeberg);
    child.zugehoerigkeiten = {{segeberg, {}}};
    require(repo().save(child));
    EXPECT_EQ(codeOf(repo().remove(segeberg)), "store.in_use");
    EXPECT_EQ(load(badSegeberg).zugehoerigkeiten.size(), 1U);

    liefere({wert(2020, norderstedt, 1)});
    EXPECT_EQ(codeOf(repo().remove(norderstedt)), "store.in_use");

    child = load(badSegeberg);
    child.schluesselAlle = {{"ags", "01060005", {}}};
    require(repo().save(child));
    requireOk(repo().remove(badSegeberg));
    EXPECT_EQ(codeOf(repo().remove(badSegeberg)), "store.unknown_object");
    EXPECT_EQ(require(repo().raeume()).size(), 2U);
}

TEST_F(Raeume, AreBackUnderTheirNumberWhenARemovalIsUndone) {
    const auto before = load(badSegeberg);
    requireOk(repo().remove(badSegeberg));
    EXPECT_EQ(require(repo().save(before)), badSegeberg);
    EXPECT_EQ(load(badSegeberg).uid, before.uid);
}

TEST_F(Raeume, KeepTheLevelTheirFiguresAreFiledUnder) {
    auto r = load(badSegeberg);
    r.ebene = kreis;
    EXPECT_EQ(require(repo().save(r)), badSegeberg) << "without figures it may change";
    r.ebene = gemeinde;
    require(repo().save(r));
    liefere({wert(2020, badSegeberg, 1)});
    r.ebene = kreis;
    EXPECT_EQ(codeOf(repo().save(r)), "store.level_fixed");
}

TEST_F(Raeume, LevelsAreKnownByTheirCode) {
    const auto id = require(repo().saveEbene({{}, "", "Gemeinde", "Kommune", "Kommunen", 11, true, true}));
    EXPECT_EQ(id, gemeinde);
    const auto ebenen = require(repo().ebenen());
    ASSERT_EQ(ebenen.size(), 2U);
    EXPECT_EQ(ebenen[0].name, "Kommune");
    EXPECT_EQ(ebenen[0].rang, 11);
    EXPECT_TRUE(ebenen[0].analyse);
    EXPECT_EQ(ebenen[0].uid, nameUid("raumebene/gemeinde"));
    EXPECT_EQ(codeOf(repo().saveEbene({})), "store.code_missing");
}

class Grenzen : public Raeume {
protected:
    static MultiPolygon square(double x, double size) {
        return {{{{x, 0}, {x + size, 0}, {x + size, size}, {x, size}, {x, 0}}, {}}};
    }
    std::int64_t quelle(const std::string& name) {
        Grenzquelle q;
        q.datei = name;
        q.quelle = "© GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0";
        return require(repo().addGrenzquelle(q));
    }
    void set(RaumId r, std::int64_t source, double size, Gueltigkeit g = {}) {
        requireOk(repo().setGrenze({r, std::move(g), square(560000.25, size), source}));
    }
    /// Area of the boundary of Bad Segeberg on the day; 0 where there is none.
    double areaOn(const std::string& day) {
        for (const auto& g : require(repo().grenzen(gemeinde, day)))
            if (g.raum == badSegeberg) return area(g.geometrie);
        return 0.0;
    }
};

TEST_F(Grenzen, AreKeptToTheBit) {
    const auto source = quelle("vg250.gpkg");
    const Grenze g{badSegeberg, {"2021-12-31", ""}, square(560000.123456789, 0.1), source};
    requireOk(repo().setGrenze(g));
    const auto back = require(repo().grenzen(EbeneId{}, "2022-01-01"));
    ASSERT_EQ(back.size(), 1U);
    EXPECT_EQ(back[0].geometrie, g.geometrie);
    EXPECT_EQ(back[0].gueltigkeit, g.gueltigkeit);
    EXPECT_EQ(back[0].quelle, source);
    EXPECT_TRUE(load(badSegeberg).hatGrenze);
    EXPECT_FALSE(load(norderstedt).hatGrenze);
    EXPECT_TRUE(require(repo().grenzen(kreis, "2022-01-01")).empty());
    EXPECT_EQ(require(repo().grenzquellen()).at(0).quelle,
              "© GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0");
}

TEST_F(Grenzen, TheOneThatBeganLastHoldsUntilTheNext) {
    set(badSegeberg, quelle("alt"), 1);
    set(badSegeberg, quelle("neu"), 2, {"2020-01-01", "2021-12-31"});
    EXPECT_EQ(areaOn("2019-12-31"), 1.0);
    EXPECT_EQ(areaOn("2020-01-01"), 4.0);
    EXPECT_EQ(areaOn("2021-12-31"), 4.0);
    EXPECT_EQ(areaOn("2022-01-01"), 0.0) << "an ended boundary does not bring an earlier one back";
}

TEST_F(Grenzen, ALaterLoadReplacesAndTakenBackGivesTheEarlierAgain) {
    set(badSegeberg, quelle("schematisch"), 1);
    const auto official = quelle("vg250.gpkg");
    set(badSegeberg, official, 2);
    set(badSegeberg, official, 3);  // the same Raum twice in one load: the last one
    EXPECT_EQ(areaOn("2022-01-01"), 9.0);
    requireOk(repo().removeGrenzen(official));
    EXPECT_EQ(areaOn("2022-01-01"), 1.0);
    EXPECT_EQ(require(repo().grenzquellen()).size(), 1U);
    EXPECT_EQ(codeOf(repo().removeGrenzen(official)), "store.unknown_object");
}

TEST_F(Grenzen, NameTheDaysOnWhichOthersBegin) {
    EXPECT_TRUE(require(repo().grenzWechseltage()).empty());
    set(badSegeberg, quelle("schematisch"), 1);
    EXPECT_TRUE(require(repo().grenzWechseltage()).empty());  // from ever, for ever
    const auto official = quelle("vg250.gpkg");
    set(badSegeberg, official, 2, {"2021-12-31", ""});
    set(badSegeberg, official, 3, {"2008-01-01", "2012-02-29"});
    EXPECT_EQ(require(repo().grenzWechseltage()),
              (std::vector<std::string>{"2008-01-01", "2012-03-01", "2021-12-31"}));
    requireOk(repo().setGrenzquelleZurueckgezogen(official, true));
    EXPECT_TRUE(require(repo().grenzWechseltage()).empty());
}

TEST_F(Grenzen, RefuseUnknownRaumOrSource) {
    EXPECT_EQ(codeOf(repo().setGrenze({RaumId{99}, {}, square(0, 1), quelle("x")})), "store.unknown_object");
    EXPECT_EQ(codeOf(repo().setGrenze({badSegeberg, {}, square(0, 1), 99})), "store.unknown_object");
    EXPECT_EQ(codeOf(repo().setGrenze({badSegeberg, {"gestern", ""}, square(0, 1), 1})),
              "store.bad_validity");
}

TEST_F(Grenzen, TellADamagedOne) {
    set(badSegeberg, quelle("x"), 1);
    SQLite::Database db((folder / "klein.isp").string(), SQLite::OPEN_READWRITE);
    db.exec("UPDATE grenze SET geometrie = x'0106000000FFFFFFFF'");
    EXPECT_EQ(codeOf(repo().grenzen(EbeneId{}, "2022-01-01")), "domain.bad_geometry");
    EXPECT_EQ(require(pruefe(*store)).count(Code{"store.boundary_unreadable"}), 1U);
}

}  // namespace
}  // namespace isp::store::test
