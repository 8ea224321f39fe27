// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "store/codes.h"
#include "store/migration.h"
#include "store_fixture.h"

#include <gmock/gmock.h>
#include <unistd.h>

namespace isp::store::test {
namespace {

namespace fs = std::filesystem;

TEST(StoreCreate, MakesAnEmptyStoreWithItsIdentity) {
    const TempFolder folder;
    const auto path = folder / "Kreis Segeberg – Übung %41#?.isp";
    std::string uid;
    {
        const auto store = require(Store::create(path, {"EPSG:31467"}));
        uid = store->uid();
        EXPECT_EQ(uid.size(), 36U);
        EXPECT_EQ(store->crs(), "EPSG:31467");
        EXPECT_EQ(store->schemaVersion(), shippedMigrations().back().version);
        EXPECT_EQ(require(store->lastChange()), "");
        EXPECT_EQ(store->path(), path);
    }
    const auto again = require(Store::open(path));
    EXPECT_EQ(again->uid(), uid);
    EXPECT_EQ(again->crs(), "EPSG:31467");
    EXPECT_EQ(again->mode(), OpenMode::kReadWrite);
}

TEST(StoreCreate, IsWhatTheDesignAsksFor) {
    const TempFolder folder;
    const auto path = folder / "a.isp";
    require(Store::create(path));
    SQLite::Database db(path.string());
    EXPECT_EQ(db.execAndGet("PRAGMA application_id").getInt(), 0x49535057);
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "wal");
    SQLite::Statement lax(db,
                          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                          "AND name NOT LIKE 'sqlite_%'");
    EXPECT_FALSE(lax.executeStep()) << lax.getColumn(0).getString() << " is not STRICT";
}

TEST(StoreCreate, RefusesWhatIsThereAndLeavesIt) {
    const TempFolder folder;
    writeBytes(folder / "da.isp", "mein Text");
    EXPECT_EQ(codeOf(Store::create(folder / "da.isp")), "base.file_exists");
    EXPECT_EQ(readBytes(folder / "da.isp"), "mein Text");
    EXPECT_EQ(codeOf(Store::create(folder.path())), "base.file_is_directory");
    EXPECT_EQ(codeOf(Store::create(folder / "fehlt/a.isp")), "base.file_not_writable");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1) << "nothing is left behind";
}

TEST(StoreCreate, LeavesOneFileOnceClosed) {
    const TempFolder folder;
    require(Store::create(folder / "a.isp"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

struct BadFile {
    const char* name;
    std::string bytes;
    const char* code;
};

class StoreOpenBad : public testing::TestWithParam<BadFile> {};

TEST_P(StoreOpenBad, SaysWhatItIs) {
    const TempFolder folder;
    const auto path = folder / "x.isp";
    writeBytes(path, GetParam().bytes);
    for (const auto mode : {OpenMode::kReadWrite, OpenMode::kReadOnly}) {
        const auto result = Store::open(path, mode);
        ASSERT_FALSE(result);
        EXPECT_EQ(codeOf(result), GetParam().code);
        EXPECT_EQ(result.error().code.errorClass, ErrorClass::kStore);
        EXPECT_EQ(result.error().args.at(0), path.string());
    }
    EXPECT_EQ(readBytes(path), GetParam().bytes) << "what is no store is not touched";
}

INSTANTIATE_TEST_SUITE_P(Files, StoreOpenBad,
                         testing::Values(BadFile{"Empty", "", "base.file_empty"},
                                         BadFile{"Text", "schluessel;wert\n1;2\n", "store.not_a_store"},
                                         BadFile{"Zeros", std::string(20000, '\0'), "store.not_a_store"},
                                         BadFile{"Garbage", std::string(20000, '\x7f'), "store.not_a_store"},
                                         BadFile{"HeadOnly", std::string("SQLite format 3\0", 16),
                                                 "store.not_a_store"},
                                         BadFile{"OneByte", "S", "store.not_a_store"}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(StoreOpen, TellsMissingAndFolder) {
    const TempFolder folder;
    for (const auto& [path, code] : {std::pair{folder / "fehlt.isp", "base.file_not_found"},
                                     std::pair{folder.path(), "base.file_is_directory"}}) {
        const auto result = Store::open(path);
        EXPECT_EQ(codeOf(result), code);
        EXPECT_EQ(result.error().code.errorClass, ErrorClass::kStore);
        EXPECT_FALSE(fs::exists(folder / "fehlt.isp"));
    }
}

TEST(StoreOpen, RefusesAnotherProgramsDatabase) {
    const TempFolder folder;
    SQLite::Database(std::string(folder / "a.gpkg"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA application_id = 0x47504B47; CREATE TABLE t (a)");
    EXPECT_EQ(codeOf(Store::open(folder / "a.gpkg")), "store.not_a_store");
}

TEST(StoreOpen, FindsAStoreWithoutItsTablesDamaged) {
    const TempFolder folder;
    for (const char* sql : {"PRAGMA user_version = 1", "PRAGMA user_version = 0",
                            "PRAGMA user_version = 1; CREATE TABLE meta (schluessel TEXT, wert TEXT)",
                            "PRAGMA user_version = -3"}) {
        const auto path = folder / "a.isp";
        fs::remove(path);
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(std::string("PRAGMA application_id = 0x49535057; CREATE TABLE t (a);") + sql);
        EXPECT_EQ(codeOf(Store::open(path)), "store.damaged") << sql;
    }
}

/// A closed store with enough in it to span some pages.
std::string filledStore(const fs::path& path) {
    auto store = require(Store::create(path));
    RaumRepository raeume(*store);
    const auto ebene =
        require(raeume.saveEbene({{}, "", "gemeinde", "Gemeinde", "Gemeinden", 10, true, false}));
    Transaktion all(*store);
    for (int i = 0; i < 500; ++i) {
        Raum r;
        r.ebene = ebene;
        r.schluessel = std::to_string(1060000 + i);
        r.name = "Gemeinde " + std::to_string(i);
        require(raeume.save(r));
    }
    requireOk(all.commit());
    store.reset();
    return readBytes(path);
}

TEST(StoreOpen, FindsTruncatedFilesDamaged) {
    const TempFolder folder;
    const auto bytes = filledStore(folder / "ganz.isp");
    ASSERT_GT(bytes.size(), 100000U);
    for (const std::size_t size :
         {std::size_t{1000}, std::size_t{4096}, bytes.size() / 2, bytes.size() - 4096}) {
        writeBytes(folder / "kurz.isp", bytes.substr(0, size));
        const auto result = Store::open(folder / "kurz.isp");
        ASSERT_FALSE(result) << size;
        EXPECT_EQ(codeOf(result), "store.damaged") << size;
    }
}

TEST(StoreOpen, PutsWhatSqliteSaysIntoTheLog) {
    const TempFolder folder;
    const auto bytes = filledStore(folder / "ganz.isp");
    writeBytes(folder / "kurz.isp", bytes.substr(0, bytes.size() / 2));
    ASSERT_TRUE(log::init(folder / "log"));
    EXPECT_FALSE(Store::open(folder / "kurz.isp"));
    log::flush();
    EXPECT_THAT(readBytes(folder / "log/isp-werkbank.log"),
                testing::HasSubstr("[sqlite] database corruption"));
}

// Whatever page is overwritten: opening, reading and checking answer, and the check does not call it sound.
TEST(StoreOpen, SurvivesEveryDamagedPage) {
    const TempFolder folder;
    const auto bytes = filledStore(folder / "ganz.isp");
    const auto pages = bytes.size() / 4096;
    for (std::size_t page = 0; page < pages; page += 1) {
        auto damaged = bytes;
        damaged.replace(page * 4096 + (page == 0 ? 100 : 0), 300, std::string(300, '\xa5'));
        writeBytes(folder / "kaputt.isp", damaged);
        auto opened = Store::open(folder / "kaputt.isp", OpenMode::kReadOnly);
        if (!opened) {
            EXPECT_EQ(codeOf(opened), "store.damaged");
            continue;
        }
        const auto raeume = RaumRepository(**opened).raeume();
        if (!raeume) {
            EXPECT_EQ(codeOf(raeume), "store.damaged");
        }
        const auto issues = require(pruefe(**opened));
        EXPECT_GT(issues.count(Severity::kRefused), 0U) << "page " << page;
    }
}

constexpr auto kReadableByAll = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto kEnterableByAll = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

/// Runs as a user whom permissions bind, also where the tests run as root.
class AsPlainUser {
public:
    AsPlainUser() : m_wasRoot(geteuid() == 0 && seteuid(65534) == 0) {}
    ~AsPlainUser() {
        if (m_wasRoot && seteuid(0) != 0) ADD_FAILURE() << "cannot become root again";
    }

private:
    bool m_wasRoot;
};

TEST(StoreOpen, ReadsFromAReadOnlyFolder) {
    const TempFolder folder;
    const auto path = folder / "a.isp";
    filledStore(path);
    fs::permissions(path, kReadableByAll);
    fs::permissions(folder.path(), kReadableByAll | kEnterableByAll);
    const AsPlainUser plain;
    const auto writing = Store::open(path, OpenMode::kReadWrite);
    EXPECT_EQ(codeOf(writing), "store.read_only");
    const auto store = require(Store::open(path, OpenMode::kReadOnly));
    EXPECT_EQ(require(RaumRepository(*store).raeume()).size(), 500U);
    EXPECT_TRUE(require(pruefe(*store)).empty());
}

TEST(StoreOpen, ReadsAReadOnlyFileInAWritableFolder) {
    const TempFolder folder;
    const auto path = folder / "a.isp";
    filledStore(path);
    fs::permissions(path, kReadableByAll);
    fs::permissions(folder.path(), fs::perms::all);
    const AsPlainUser plain;
    EXPECT_EQ(codeOf(Store::open(path, OpenMode::kReadWrite)), "store.read_only");
    const auto store = require(Store::open(path, OpenMode::kReadOnly));
    EXPECT_EQ(require(RaumRepository(*store).raeume()).size(), 500U);
}

TEST(StoreOpen, TellsAFileThatMayNotBeRead) {
    const TempFolder folder;
    const auto path = folder / "a.isp";
    filledStore(path);
    fs::permissions(path, fs::perms::none);
    fs::permissions(folder.path(), fs::perms::all);
    const AsPlainUser plain;
    EXPECT_EQ(codeOf(Store::open(path, OpenMode::kReadOnly)), "base.file_not_readable");
}

TEST(StoreOpen, ReadOnlyRefusesToWrite) {
    const TempFolder folder;
    require(Store::create(folder / "a.isp"));
    const auto store = require(Store::open(folder / "a.isp", OpenMode::kReadOnly));
    EXPECT_EQ(codeOf(store->setEinstellung("a", "b")), "store.read_only");
    Transaktion t(*store);
    EXPECT_EQ(codeOf(t.begun()), "store.read_only");
    EXPECT_EQ(codeOf(t.commit()), "store.read_only");
}

TEST(StoreSettings, AreKept) {
    const TempFolder folder;
    {
        const auto store = require(Store::create(folder / "a.isp"));
        EXPECT_EQ(require(store->einstellung("einwohner_kennzahl")), std::nullopt);
        requireOk(store->setEinstellung("einwohner_kennzahl", "BEV"));
        requireOk(store->setEinstellung("einwohner_kennzahl", "BEVÖLKERUNG"));
        requireOk(store->setEinstellung("leer", ""));
    }
    const auto store = require(Store::open(folder / "a.isp"));
    EXPECT_EQ(require(store->einstellung("einwohner_kennzahl")), "BEVÖLKERUNG");
    EXPECT_EQ(require(store->einstellung("leer")), "");
}

TEST(StoreDataVersion, CountsOwnAndForeignCommits) {
    const TempFolder folder;
    const auto a = require(Store::create(folder / "a.isp"));
    const auto b = require(Store::open(folder / "a.isp"));
    const auto a0 = a->dataVersion(), b0 = b->dataVersion();
    requireOk(a->setEinstellung("x", "1"));
    EXPECT_GT(a->dataVersion(), a0);
    EXPECT_GT(b->dataVersion(), b0);
    const auto a1 = a->dataVersion(), b1 = b->dataVersion();
    EXPECT_EQ(a->dataVersion(), a1) << "reading changes nothing";
    { const Transaktion undone(*a); }
    EXPECT_EQ(a->dataVersion(), a1);
    requireOk(b->setEinstellung("x", "2"));
    EXPECT_GT(a->dataVersion(), a1);
    EXPECT_GT(b->dataVersion(), b1);
}

/// Settings that fill several steps of the copy.
void fillPages(Store& store) {
    Transaktion all(store);
    for (int i = 0; i < 1500; ++i)
        requireOk(store.setEinstellung("s" + std::to_string(i), std::string(4000, 'x')));
    requireOk(all.commit());
}

TEST(StoreBackup, IsTheStateOfItsBeginningWhileAnotherWrites) {
    const TempFolder folder;
    const auto store = require(Store::create(folder / "a.isp"));
    fillPages(*store);
    const auto writer = require(Store::open(folder / "a.isp"));
    requireOk(writer->setEinstellung("n", "0"));
    Progress progress;
    int steps = 0;
    progress.report = [&](double share) {
        EXPECT_GE(share, 0.0);
        EXPECT_LE(share, 1.0);
        requireOk(writer->setEinstellung("n", std::to_string(++steps)));
    };
    requireOk(store->backupTo(folder / "b.isp", progress));
    EXPECT_GT(steps, 1);
    EXPECT_EQ(require(store->einstellung("n")), std::to_string(steps));
    const auto copy = require(Store::open(folder / "b.isp"));
    EXPECT_EQ(require(copy->einstellung("n")), "0");
    EXPECT_EQ(copy->uid(), store->uid());
    EXPECT_TRUE(require(pruefe(*copy)).empty());
}

TEST(StoreBackup, HoldsNothingUncommitted) {
    const TempFolder folder;
    const auto store = require(Store::create(folder / "a.isp"));
    const auto writer = require(Store::open(folder / "a.isp"));
    const Transaktion open(*writer);
    requireOk(writer->setEinstellung("unfertig", "1"));
    requireOk(store->backupTo(folder / "b.isp"));
    EXPECT_EQ(require(require(Store::open(folder / "b.isp"))->einstellung("unfertig")), std::nullopt);
}

TEST(StoreBackup, RefusesAnExistingTargetAndLeavesNothingWhenCanceled) {
    const TempFolder folder;
    const auto store = require(Store::create(folder / "a.isp"));
    fillPages(*store);
    writeBytes(folder / "b.isp", "mein Text");
    EXPECT_EQ(codeOf(store->backupTo(folder / "b.isp")), "base.file_exists");
    EXPECT_EQ(codeOf(store->backupTo(folder / "a.isp")), "base.file_exists");
    EXPECT_EQ(codeOf(store->backupTo(folder / "fehlt/c.isp")), "base.file_not_writable");
    Progress progress;
    progress.report = [&](double) { progress.cancel.cancel(); };
    EXPECT_EQ(codeOf(store->backupTo(folder / "c.isp", progress)), "base.canceled");
    EXPECT_EQ(readBytes(folder / "b.isp"), "mein Text");
    for (const auto& entry : fs::directory_iterator(folder.path()))
        EXPECT_THAT(entry.path().filename().string(), testing::AnyOf(testing::StartsWith("a.isp"), "b.isp"));
}

}  // namespace
}  // namespace isp::store::test
