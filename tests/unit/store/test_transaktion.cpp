// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/historie_repository.h"
#include "store_fixture.h"

#include <csignal>
#include <sys/resource.h>

namespace isp::store::test {
namespace {

class StoreTransaktion : public SmallStore {};

TEST_F(StoreTransaktion, IsUndoneWithoutCommit) {
    const auto before = contentOf(folder / "klein.isp");
    {
        Transaktion t(*store);
        requireOk(t.begun());
        requireOk(store->setEinstellung("a", "1"));
        liefere({wert(2020, badSegeberg, 1)});
    }
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);
    EXPECT_EQ(require(store->einstellung("a")), std::nullopt);
}

TEST_F(StoreTransaktion, NestedOnesEndForThemselvesInsideTheOuterOne) {
    {
        Transaktion outer(*store);
        requireOk(store->setEinstellung("aussen", "1"));
        {
            const Transaktion inner(*store);
            requireOk(store->setEinstellung("innen", "1"));
        }
        {
            Transaktion kept(*store);
            requireOk(store->setEinstellung("bleibt", "1"));
            requireOk(kept.commit());
        }
        requireOk(outer.commit());
    }
    EXPECT_EQ(require(store->einstellung("aussen")), "1");
    EXPECT_EQ(require(store->einstellung("innen")), std::nullopt);
    EXPECT_EQ(require(store->einstellung("bleibt")), "1");
}

TEST_F(StoreTransaktion, TellsThatAnotherOneWrites) {
    const auto other = require(Store::open(folder / "klein.isp"));
    other->connection().db().setBusyTimeout(10);
    const Transaktion first(*store);
    requireOk(first.begun());
    const Transaktion second(*other);
    EXPECT_EQ(codeOf(second.begun()), "store.locked");
    EXPECT_EQ(second.begun().error().code.errorClass, ErrorClass::kStore);
    EXPECT_EQ(codeOf(other->setEinstellung("a", "1")), "store.locked");
    EXPECT_EQ(require(RaumRepository(*other).raeume()).size(), 3U) << "reading goes on";
}

// SQLite rolls the whole transaction back on a full disk. What comes after inside it must not commit by
// itself.
TEST_F(StoreTransaktion, AFullDiskEndsTheOuterOneToo) {
    const auto before = contentOf(folder / "klein.isp");
    auto& db = store->connection().db();
    const auto pages = db.execAndGet("PRAGMA page_count").getInt();
    db.exec("PRAGMA max_page_count = " + std::to_string(pages + 2));
    {
        Transaktion outer(*store);
        const auto status = store->setEinstellung("gross", std::string(100000, 'x'));
        EXPECT_EQ(codeOf(status), "base.disk_full");
        if (!store->connection().inTransaction()) {
            EXPECT_EQ(codeOf(store->setEinstellung("danach", "1")), "store.transaction_lost");
            EXPECT_EQ(codeOf(outer.commit()), "store.transaction_lost");
        }
    }
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);
    db.exec("PRAGMA max_page_count = 100000");
    requireOk(store->setEinstellung("danach", "1"));
}

TEST_F(StoreTransaktion, LosingItFromBelowIsTold) {
    Transaktion outer(*store);
    store->connection().db().exec("ROLLBACK");  // as SQLite does by itself on some errors
    EXPECT_EQ(codeOf(store->setEinstellung("danach", "1")), "store.transaction_lost");
    EXPECT_EQ(codeOf(outer.commit()), "store.transaction_lost");
}

// The file may not grow: the system refuses the write itself.
TEST_F(StoreTransaktion, AFailedWriteLeavesTheStoreAsItWas) {
    const auto before = contentOf(folder / "klein.isp");
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{300000, old.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    std::vector<Wert> werte;
    const auto status = store->setEinstellung("gross", std::string(1000000, 'x'));
    EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, oldHandler);
    EXPECT_EQ(codeOf(status), "store.io");
    EXPECT_TRUE(contentOf(folder / "klein.isp") == before);
    requireOk(store->setEinstellung("danach", "1"));
}

TEST_F(StoreTransaktion, AConnectionKilledInTheMiddleLeavesNothing) {
    const auto before = contentOf(folder / "klein.isp");
    {
        // Another process that dies with its transaction open: its WAL frames are there but not committed.
        SQLite::Database dying((folder / "klein.isp").string(), SQLite::OPEN_READWRITE);
        dying.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE");
        for (int i = 0; i < 200; ++i)
            dying.exec("INSERT INTO einstellung VALUES ('k" + std::to_string(i) +
                       "', hex(zeroblob(2000)), '')");
        std::filesystem::copy_file(folder / "klein.isp", folder / "kopie.isp");
        std::filesystem::copy_file(folder / "klein.isp-wal", folder / "kopie.isp-wal");
    }
    const auto reopened = require(Store::open(folder / "kopie.isp"));
    EXPECT_EQ(contentOf(folder / "kopie.isp"), before);
    EXPECT_TRUE(require(pruefe(*reopened)).empty());
}

class StoreHistorie : public SmallStore {};

TEST_F(StoreHistorie, TellsWhoChangedWhat) {
    setenv("ISP_BENUTZER", "Müller \"Test\"", 1);
    KennzahlRepository kennzahlen(*store);
    auto k = require(kennzahlen.kennzahlen()).at(0);
    k.name = "Bevölkerung\n\"amtlich\" \xff";
    require(kennzahlen.save(k));
    const auto rows = require(HistorieRepository(*store).aenderungen());
    const auto& last = rows.front();
    EXPECT_EQ(last.wer, "Müller \"Test\"");
    EXPECT_EQ(last.aktion, "geaendert");
    EXPECT_EQ(last.objektArt, "kennzahl");
    EXPECT_EQ(last.objektUid, k.uid);
    EXPECT_EQ(last.bezeichnung, "BEV");
    EXPECT_EQ(last.alt, R"({"name":"Bevölkerung"})");
    EXPECT_EQ(last.neu, "{\"name\":\"Bevölkerung\\u000a\\\"amtlich\\\" \uFFFD\"}");
    EXPECT_EQ(require(store->lastChange()), last.zeitpunkt);

    require(kennzahlen.save(k));
    EXPECT_EQ(require(HistorieRepository(*store).aenderungen()).size(), rows.size()) << "nothing was changed";
    EXPECT_EQ(require(HistorieRepository(*store).aenderungen(2)).size(), 2U);
    unsetenv("ISP_BENUTZER");
}

}  // namespace
}  // namespace isp::store::test
