// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/connection.h"
#include "store/sicherung.h"
#include "store_fixture.h"

#include <gmock/gmock.h>

namespace isp::store::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Sicherungen : public SmallStore {
protected:
    static TimePoint day(int n) {
        return std::chrono::sys_days{std::chrono::year{2026} / 1 / 1} + std::chrono::days{n} +
               std::chrono::hours{9};
    }
    std::vector<Sicherung> all() { return sicherungen(path(), regel); }
    [[nodiscard]] fs::path path() const { return folder / "klein.isp"; }

    Sicherungsregel regel;
};

TEST_F(Sicherungen, NameTellsNumberTimeAndReason) {
    const Clock::Fixed now(day(0));
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    EXPECT_EQ(made.nummer, 1);
    EXPECT_EQ(made.zeitpunkt, "2026-01-01T09:00:00Z");
    EXPECT_EQ(made.pfad.parent_path().filename(), "klein.sicherungen");
    EXPECT_THAT(made.pfad.filename().string(), HasSubstr(".0001.20260101T090000Z.hand.isp"));
    const auto again = require(sichere(*store, regel, Sicherungsanlass::kImport));
    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(all()[0].nummer, 2) << "the newest first";
    EXPECT_EQ(all()[0].anlass, Sicherungsanlass::kImport);
    EXPECT_GT(again.groesse, 0U);
    EXPECT_EQ(contentOf(made.pfad), contentOf(path()));
}

TEST_F(Sicherungen, OncePerDayAlsoWhenTheClockJumps) {
    std::vector<int> days = {5, 5, 6, 3, 3, 6};
    std::vector<bool> due;
    for (const int n : days) {
        const Clock::Fixed now(day(n));
        due.push_back(require(sichereTaeglich(*store, regel)).has_value());
    }
    EXPECT_EQ(due, (std::vector<bool>{true, false, true, true, false, true}));
    EXPECT_EQ(all().front().nummer, 4) << "the order follows the numbers, not the clock";
    regel.ein = false;
    const Clock::Fixed now(day(9));
    EXPECT_FALSE(require(sichereTaeglich(*store, regel)).has_value());
}

TEST_F(Sicherungen, RotationKeepsLastDaysAndMonths) {
    std::vector<Sicherung> many;
    for (int n = 400; n > 0; --n) {  // newest first, one a day
        Sicherung s;
        s.nummer = n;
        s.zeitpunkt = toIso(day(n));
        many.push_back(s);
    }
    const auto gone = ueberzaehlige(many, {true, {}, 10, 14, 12});
    // 14 days, the last ten among them, and the months before.
    EXPECT_EQ(many.size() - gone.size(), 14U + 10U) << "two of the twelve months lie in the fourteen days";
    for (const auto& s : gone)
        EXPECT_LE(s.nummer, 400 - 14);
    EXPECT_EQ(many.size() - ueberzaehlige(many, {true, {}, 0, 0, 0}).size(), 1U) << "never the newest";
}

TEST_F(Sicherungen, RotationRemovesOnlyItsOwn) {
    regel.letzte = 2;
    regel.tage = regel.monate = 0;
    const auto shared = folder / "alle";
    fs::create_directories(shared);
    regel.ordner = shared;
    writeBytes(shared / "klein.notiz.isp", "meine");
    writeBytes(shared / "klein.abcdefgh.0001.20200101T000000Z.oeffnen.isp", "fremd");
    for (int n = 0; n < 4; ++n)
        require(sichere(*store, regel, Sicherungsanlass::kHand));
    std::size_t own = 0;
    for (const auto& s : all())
        if (s.groesse > 100) ++own;
    EXPECT_EQ(own, 2U);
    EXPECT_EQ(readBytes(shared / "klein.notiz.isp"), "meine");
    EXPECT_EQ(readBytes(shared / "klein.abcdefgh.0001.20200101T000000Z.oeffnen.isp"), "fremd");
}

TEST_F(Sicherungen, AFolderThatCannotBeWrittenIsAnErrorAndNothingIsLost) {
    require(sichere(*store, regel, Sicherungsanlass::kHand));
    regel.ordner = folder / "datei";
    writeBytes(regel.ordner, "keine");
    EXPECT_EQ(codeOf(sichere(*store, regel, Sicherungsanlass::kHand)), "base.file_not_writable");
    regel.ordner.clear();
    EXPECT_EQ(all().size(), 1U);
}

TEST_F(Sicherungen, RestoringBringsBackAndKeepsThePresent) {
    liefere({wert(2020, badSegeberg, 17000)});
    const auto before = contentOf(path());
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    liefere({wert(2021, badSegeberg, 17100)}, "spaeter.csv");
    const auto later = contentOf(path());
    EXPECT_EQ(codeOf(stelleWiederHer(path(), made.pfad)), "store.locked") << "somebody has it open";
    EXPECT_EQ(contentOf(path()), later);
    store.reset();
    const auto kept = require(stelleWiederHer(path(), made.pfad));
    EXPECT_FALSE(fs::exists(path().string() + "-wal"));
    EXPECT_EQ(contentOf(path()), before);
    EXPECT_EQ(contentOf(kept), later);
    const auto again = require(Store::open(path()));
    EXPECT_EQ(again->connection().db().execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(all().size(), 2U) << "what was replaced is listed";
}

TEST_F(Sicherungen, RestoringADamagedOrLostStore) {
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    const auto before = contentOf(path());
    store.reset();
    auto bytes = readBytes(path());
    for (std::size_t i = 100; i < bytes.size(); i += 64)
        bytes[i] = '\x5a';
    writeBytes(path(), bytes);
    const auto kept = require(stelleWiederHer(path(), made.pfad));
    EXPECT_EQ(contentOf(path()), before);
    EXPECT_EQ(readBytes(kept), bytes);
    fs::remove(path());
    EXPECT_TRUE(require(stelleWiederHer(path(), made.pfad)).empty());
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(Sicherungen, NothingUnsoundOrForeignIsRestored) {
    const auto before = contentOf(path());
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    store.reset();
    const auto cut = folder / "halb.isp";
    writeBytes(cut, readBytes(made.pfad).substr(0, 20000));
    EXPECT_EQ(codeOf(stelleWiederHer(path(), cut)), "store.damaged");
    writeBytes(cut, "kein Store, nur Text, der lang genug ist, um keiner zu sein");
    EXPECT_EQ(codeOf(stelleWiederHer(path(), cut)), "store.not_a_store");
    require(Store::create(folder / "andere.isp"));
    EXPECT_EQ(codeOf(stelleWiederHer(path(), folder / "andere.isp")), "store.backup_foreign");
    EXPECT_EQ(codeOf(stelleWiederHer(path(), folder / "fehlt.isp")), "base.file_not_found");
    EXPECT_EQ(contentOf(path()), before);
    requireOk(pruefeSicherung(made.pfad));
}

}  // namespace
}  // namespace isp::store::test
