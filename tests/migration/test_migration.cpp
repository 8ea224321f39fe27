// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raumsatz.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/codes.h"
#include "store/indikator_repository.h"
#include "store/migration.h"
#include "support/alte_werkbank.h"
#include "unit/store/store_fixture.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <gmock/gmock.h>
#include <thread>

namespace isp::store::test {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

/// Steps that come after the shipped ones, as a later program would have them.
std::vector<Migration> shippedAnd(std::vector<Migration> more) {
    const auto shipped = shippedMigrations();
    std::vector<Migration> steps(shipped.begin(), shipped.end());
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

const int kOurs = shippedMigrations().back().version;
const int kNext = kOurs + 1;

/// The schema as text, without what differs by the way it was written.
std::string schemaOf(const fs::path& path) {
    SQLite::Database db(path.string());
    std::string out;
    SQLite::Statement q(db, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    while (q.executeStep())
        out += q.getColumn(0).getString() + " " + q.getColumn(1).getString() + " " +
               q.getColumn(3).getString() + "\n";
    return out;
}

/// Without what SQLite keeps beside an open or only-read store.
std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with("-wal") && !name.ends_with("-shm")) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string openCode(const fs::path& path, const std::vector<Migration>& steps,
                     OpenMode mode = OpenMode::kReadWrite) {
    const auto result = openConnection(path, mode, steps);
    return result ? "ok" : std::string(result.error().code.id);
}

TEST(Migration, StepsAreNumberedWithoutGaps) {
    int expected = 1;
    for (const auto& step : shippedMigrations()) {
        EXPECT_EQ(step.version, expected++);
        EXPECT_LE(step.minCompatible, step.version);
        EXPECT_FALSE(step.description.empty());
        EXPECT_THAT(std::string(step.sql), HasSubstr("-- description: " + std::string(step.description)));
    }
}

class HistoricStore : public testing::TestWithParam<std::string> {};

std::vector<std::string> fixtures() {
    auto names = filesIn(fs::path(ISP_SOURCE_DIR) / "tests/migration/fixtures");
    return names;
}

TEST_P(HistoricStore, OpensWithAllItHeldAndTheSchemaOfAFreshOne) {
    const TempFolder folder;
    const int version = std::stoi(GetParam().substr(0, 4));
    makeHistoricStore(folder / "alt.isp", version,
                      readBytes(fs::path(ISP_SOURCE_DIR) / "tests/migration/fixtures" / GetParam()));
    require(Store::create(folder / "neu.isp"));
    {
        const auto store = require(Store::open(folder / "alt.isp"));
        EXPECT_EQ(store->schemaVersion(), kOurs);
        EXPECT_EQ(store->uid(), "11111111-1111-4111-8111-111111111111");
        const auto raeume = require(RaumRepository(*store).raeume());
        ASSERT_EQ(raeume.size(), version < 3 ? 3U : 4U);
        EXPECT_EQ(raeume[0].name, "Bad Segeberg");
        EXPECT_EQ(raeume[0].namen.at(0).name, "Segeberg");
        EXPECT_EQ(raeume[1].einwohner, 0.0);
        EXPECT_EQ(raeume[2].einwohner, std::nullopt);
        EXPECT_EQ(area(require(RaumRepository(*store).grenzen(EbeneId{1}, "2026-01-01")).at(0).geometrie),
                  4.0);
        LieferungRepository lieferungen(*store);
        EXPECT_EQ(require(lieferungen.werte(ReiheId{1})).at(0).wert, 17176.0);
        EXPECT_EQ(require(lieferungen.werte(ReiheId{1})).at(1).zeichen, Zeichen::kGenauNull);
        EXPECT_EQ(require(lieferungen.werte(ReiheId{2})).at(0).zeichen, Zeichen::kGeheim);
        EXPECT_EQ(require(IndikatorRepository(*store).indikatoren()).at(0).formel, "[BEV] / [FLAECHE]");
        EXPECT_EQ(require(Ablage<Thema>(*store).alle()).size(), version < 2 ? 0U : 1U);
        EXPECT_EQ(require(Ablage<Raumsatz>(*store).alle()).size(), version < 3 ? 0U : 1U);
        EXPECT_TRUE(require(pruefe(*store)).empty());
    }
    require(Store::open(folder / "alt.isp"));
    EXPECT_EQ(schemaOf(folder / "alt.isp"), schemaOf(folder / "neu.isp"));
}

INSTANTIATE_TEST_SUITE_P(Fixtures, HistoricStore, testing::ValuesIn(fixtures()),
                         [](const auto& test) { return test.param.substr(0, test.param.find('.')); });

TEST(Migration, EveryShippedVersionHasAFixture) {
    const auto names = fixtures();
    for (const auto& step : shippedMigrations()) {
        const bool found = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return std::stoi(name.substr(0, 4)) == step.version;
        });
        EXPECT_TRUE(found) << "no fixture of schema " << step.version;
    }
}

class LaterProgram : public testing::Test {
protected:
    void SetUp() override {
        const auto store = require(Store::create(path));
        requireOk(store->setEinstellung("bleibt", "ja"));
    }
    [[nodiscard]] int versionOf(const fs::path& file) const {
        return SQLite::Database(file.string()).execAndGet("PRAGMA user_version").getInt();
    }

    TempFolder folder;
    fs::path path = folder / "werkbank.isp";
};

// A rebuild of a table others refer to, with semicolons where a split at `;` would cut.
constexpr const char* kRebuild = R"(
CREATE TABLE neu_raum_name (raum INTEGER NOT NULL REFERENCES raum (id), name TEXT NOT NULL DEFAULT 'a;b') STRICT;
CREATE TRIGGER neu_trigger AFTER INSERT ON neu_raum_name BEGIN
    UPDATE einstellung SET wert = 'x;y'; -- a comment; with one
    DELETE FROM einstellung WHERE wert = ';';
END;
DROP TABLE raum_name;
ALTER TABLE neu_raum_name RENAME TO raum_name;)";

TEST_F(LaterProgram, UpgradesOnceAndKeepsACopyOfTheStoreBefore) {
    const auto steps =
        shippedAnd({{kNext, 1, "rebuild", kRebuild}, {kNext + 1, 2, "more", "CREATE TABLE spaeter (a)"}});
    const auto before = contentOf(path);
    EXPECT_EQ(openCode(path, steps), "ok");
    EXPECT_EQ(versionOf(path), kNext + 1);
    const auto copy = "werkbank.schema" + std::to_string(kOurs) + ".isp";
    EXPECT_THAT(filesIn(folder.path()), ElementsAre("werkbank.isp", copy));
    EXPECT_EQ(contentOf(folder / copy), before);
    EXPECT_EQ(versionOf(folder / copy), kOurs);
    EXPECT_EQ(require(require(Store::open(folder / copy))->einstellung("bleibt")), "ja");

    const auto after = readBytes(path);
    EXPECT_EQ(openCode(path, steps), "ok");
    EXPECT_EQ(readBytes(path), after) << "the second time there is nothing to do";
    EXPECT_EQ(filesIn(folder.path()).size(), 2U);
}

TEST_F(LaterProgram, NeverOverwritesAnEarlierCopy) {
    const auto copy = "werkbank.schema" + std::to_string(kOurs) + ".isp";
    writeBytes(folder / copy, "von früher");
    EXPECT_EQ(openCode(path, shippedAnd({{kNext, 1, "x", "CREATE TABLE x (a)"}})), "ok");
    EXPECT_EQ(readBytes(folder / copy), "von früher");
    EXPECT_TRUE(fs::exists(folder / ("werkbank.schema" + std::to_string(kOurs) + "-2.isp")));
}

TEST_F(LaterProgram, MadeItAsAFreshOneIs) {
    const auto steps = shippedAnd({{kNext, 1, "rebuild", kRebuild}});
    EXPECT_EQ(openCode(path, steps), "ok");
    { require(createConnection(folder / "frisch.isp", {}, steps)); }
    EXPECT_EQ(schemaOf(path), schemaOf(folder / "frisch.isp"));
}

struct Broken {
    const char* name;
    const char* sql;
};

class BrokenStep : public LaterProgram, public testing::WithParamInterface<Broken> {};

TEST_P(BrokenStep, LeavesTheStoreAsItWas) {
    const auto content = contentOf(path);
    const auto schema = schemaOf(path);
    const auto steps = shippedAnd({{kNext, 1, "broken", GetParam().sql}});
    const auto result = openConnection(path, OpenMode::kReadWrite, steps);
    ASSERT_FALSE(result);
    EXPECT_EQ(std::string(result.error().code.id), "store.migration_failed");
    EXPECT_EQ(result.error().args.at(0), path.string());
    EXPECT_TRUE(fs::exists(result.error().args.at(2))) << "the copy it names";
    EXPECT_EQ(contentOf(path), content);
    EXPECT_EQ(schemaOf(path), schema);
    EXPECT_EQ(versionOf(path), kOurs);
    EXPECT_EQ(require(require(Store::open(path))->einstellung("bleibt")), "ja")
        << "today's program still opens it";
}

INSTANTIATE_TEST_SUITE_P(
    Steps, BrokenStep,
    testing::Values(Broken{"Syntax", "CREATE TABLE a (b); UPDATE einstellung SET wert = 'weg'; KAPUTT"},
                    Broken{
                        "Constraint",
                        "UPDATE einstellung SET wert = 'weg'; INSERT INTO einstellung VALUES (NULL, 1, 2)"},
                    Broken{"Orphans", "INSERT INTO raum_name VALUES (99, '', 'x', '')"}),
    [](const auto& test) { return std::string(test.param.name); });

// Such a step would be our own mistake. The store may have changed; that the version did not is what is
// promised.
TEST_F(LaterProgram, TellsAStepThatEndsItsOwnTransaction) {
    EXPECT_EQ(openCode(path, shippedAnd({{kNext, 1, "commits", "CREATE TABLE a (b); COMMIT;"}})),
              "store.migration_failed");
    EXPECT_EQ(versionOf(path), kOurs);
}

TEST_F(LaterProgram, AFailedSecondStepKeepsTheFirst) {
    const auto steps =
        shippedAnd({{kNext, 1, "fine", "CREATE TABLE a (b)"}, {kNext + 1, 1, "broken", "KAPUTT"}});
    EXPECT_EQ(openCode(path, steps), "store.migration_failed");
    EXPECT_EQ(versionOf(path), kNext);
    EXPECT_EQ(openCode(path, shippedAnd({{kNext, 1, "fine", "CREATE TABLE a (b)"}})), "ok");
}

TEST_F(LaterProgram, LeavesAStoreTodaysProgramUsesOrRefuses) {
    EXPECT_EQ(openCode(path, shippedAnd({{kNext, kOurs, "compatible", "CREATE TABLE a (b)"}})), "ok");
    {
        const auto store = require(Store::open(path));
        EXPECT_EQ(store->schemaVersion(), kNext);
        requireOk(store->setEinstellung("bleibt", "immer noch"));
    }
    EXPECT_EQ(versionOf(path), kNext) << "never downgraded";

    EXPECT_EQ(openCode(path, shippedAnd({{kNext, kOurs, "compatible", "CREATE TABLE a (b)"},
                                         {kNext + 1, kNext + 1, "incompatible", "CREATE TABLE c (d)"}})),
              "ok");
    const auto before = contentOf(path);
    for (const auto mode : {OpenMode::kReadWrite, OpenMode::kReadOnly}) {
        const auto refused = Store::open(path, mode);
        EXPECT_EQ(codeOf(refused), "store.newer");
        EXPECT_EQ(refused.error().args, (std::vector<std::string>{path.string(), std::to_string(kNext + 1),
                                                                  std::to_string(kOurs)}));
        EXPECT_EQ(refused.error().code.errorClass, ErrorClass::kStore);
    }
    EXPECT_EQ(contentOf(path), before);
}

TEST_F(LaterProgram, DoesNotMigrateWhatIsOpenedForReading) {
    const auto steps = shippedAnd({{kNext, 1, "x", "CREATE TABLE x (a)"}});
    EXPECT_EQ(openCode(path, steps, OpenMode::kReadOnly), "store.needs_migration");
    EXPECT_EQ(versionOf(path), kOurs);
    EXPECT_EQ(filesIn(folder.path()).size(), 1U) << "and makes no copy";
}

TEST_F(LaterProgram, WaitsForAWriterToEnd) {
    const auto other = require(Store::open(path));
    std::promise<void> begun;
    std::thread writer([&] {
        Transaktion writing(*other);
        requireOk(other->setEinstellung("bleibt", "vom anderen"));
        begun.set_value();
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        requireOk(writing.commit());
    });
    begun.get_future().wait();
    EXPECT_EQ(openCode(path, shippedAnd({{kNext, 1, "x", "CREATE TABLE x (a)"}})), "ok");
    writer.join();
    EXPECT_EQ(versionOf(path), kNext);
    EXPECT_EQ(require(other->einstellung("bleibt")), "vom anderen");
}

// Two programs of the later version open the store at once: one migrates, the other finds it done.
TEST_F(LaterProgram, MigratesOnceWhenTwoOpenTogether) {
    const auto steps = shippedAnd({{kNext, 1, "x", "CREATE TABLE x (a); INSERT INTO x VALUES (1)"}});
    std::string first, second;
    std::thread a([&] { first = openCode(path, steps); });
    std::thread b([&] { second = openCode(path, steps); });
    a.join();
    b.join();
    EXPECT_EQ(first + second, "okok");
    EXPECT_EQ(SQLite::Database(path.string()).execAndGet("SELECT count(*) FROM x").getInt(), 1);
}

}  // namespace
}  // namespace isp::store::test
