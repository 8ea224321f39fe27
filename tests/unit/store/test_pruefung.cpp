// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"
#include "store/indikator_repository.h"
#include "store_fixture.h"

namespace isp::store::test {
namespace {

/// A defect planted past all guards, and what the check must call it.
struct Defect {
    const char* name;
    const char* sql;
    const char* code;
};

class Pruefung : public SmallStore, public testing::WithParamInterface<Defect> {
protected:
    void SetUp() override {
        SmallStore::SetUp();
        liefere({wert(2020, badSegeberg, 1), wert(2020, norderstedt, 2)});
        RaumRepository raeume(*store);
        Grenzquelle quelle;
        quelle.datei = "x";
        const auto id = require(raeume.addGrenzquelle(quelle));
        requireOk(raeume.setGrenze({badSegeberg, {}, {{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}, {}}}, id}));
        Indikator i;
        i.code = "QUOTE";
        require(IndikatorRepository(*store).save(i));
    }
};

TEST_F(Pruefung, FindsNothingInASoundStore) {
    Progress progress;
    double last = 0.0;
    progress.report = [&](double share) { last = share; };
    EXPECT_TRUE(require(pruefe(*store, progress)).empty());
    EXPECT_EQ(last, 1.0);
    progress.cancel.cancel();
    EXPECT_EQ(codeOf(pruefe(*store, progress)), "base.canceled");
}

TEST_P(Pruefung, FindsTheDefect) {
    store.reset();
    {
        SQLite::Database db((folder / "klein.isp").string(), SQLite::OPEN_READWRITE);
        db.exec(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;");
        db.exec(GetParam().sql);
    }
    const auto opened = require(Store::open(folder / "klein.isp"));
    const auto issues = require(pruefe(*opened));
    EXPECT_GT(issues.count(Code{GetParam().code}), 0U);
    EXPECT_GT(issues.count(Severity::kRefused), 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Defects, Pruefung,
    testing::Values(
        Defect{"OrphanWert", "INSERT INTO wert VALUES (1, 999, 1.0, 0)", "store.orphan"},
        Defect{"OrphanSatz", "UPDATE wertesatz SET lieferung = 77", "store.orphan"},
        Defect{"OrphanRaum", "UPDATE raum SET ebene = 77 WHERE id = 1", "store.orphan"},
        Defect{"Geometry", "UPDATE grenze SET geometrie = x'01'", "store.boundary_unreadable"},
        Defect{"EmptyGeometry", "UPDATE grenze SET geometrie = x''", "store.boundary_unreadable"},
        Defect{"Periode", "UPDATE wertesatz SET periode = 202013070", "store.period_impossible"},
        Defect{"Sign", "UPDATE wert SET zeichen = 42", "store.integrity"},
        Defect{"SecretWithFigure", "UPDATE wert SET zeichen = 4", "store.integrity"},
        Defect{"LostWert", "DELETE FROM wert WHERE raum = 2", "store.set_mismatch"},
        Defect{"WrongLevel", "UPDATE raum SET ebene = 2 WHERE id = 2", "store.level_mismatch"},
        Defect{"Signature", "UPDATE reihe SET signatur = '5'", "store.series_mismatch"},
        Defect{"SharedCode", "UPDATE indikator SET code_klein = 'bev'", "store.shared_code"},
        Defect{"Hierarchy", "INSERT INTO raum_zugehoerigkeit VALUES (2, 3, '', '')", "store.bad_hierarchy"},
        Defect{"Validity", "UPDATE raum SET gueltig_ab = '2021-01-01', gueltig_bis = '2020-01-01'",
               "store.integrity"}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace isp::store::test
