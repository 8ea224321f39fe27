// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lieferant.h"
#include "domain/planungsrunde.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/historie_repository.h"
#include "store/personencodes.h"
#include "store/personendaten.h"
#include "unit/store/store_fixture.h"

#include <algorithm>
#include <set>

namespace isp::store::test {
namespace {

class Personendaten : public testing::Test {
protected:
    void SetUp() override { store = require(Store::create(folder / "w.isp")); }

    LieferantId lieferant(const std::string& name, const std::string& person, const std::string& notiz = {}) {
        Lieferant l;
        l.name = name;
        l.ansprechperson = person;
        l.email = "a@example.org";
        l.telefon = "04551 1";
        l.notiz = notiz;
        return require(Ablage<Lieferant>(*store).speichere(l));
    }
    std::size_t count(const std::string& name, Personenbezug bezug) {
        const auto all = require(fundstellen(*store, name));
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const Fundstelle& f) { return f.bezug == bezug; }));
    }

    TempFolder folder;
    std::unique_ptr<Store> store;
};

TEST_F(Personendaten, EveryColumnExists) {
    // Each is read at least once: a column that is no more would be an error.
    require(personen(*store));
    require(fundstellen(*store, "Anna Maier"));
}

TEST_F(Personendaten, NamesContactsAndMentionsAreFound) {
    lieferant("Jugendamt", "Anna Maier");
    lieferant("Sozialamt", "Bo Ritter", "Vertretung: Anna Maier, nicht Anna Maierhofer");
    EXPECT_EQ(count("Anna Maier", Personenbezug::kName), 1U);
    EXPECT_EQ(count("Anna Maier", Personenbezug::kKontakt), 2U);
    // In the note, and in the two lines of the history that wrote name and note.
    EXPECT_EQ(count("Anna Maier", Personenbezug::kErwaehnung), 3U);
    EXPECT_EQ(count("Anna", Personenbezug::kErwaehnung), 0U);  // one word: texts are not searched
    EXPECT_EQ(count("na Mai", Personenbezug::kErwaehnung), 0U);
    const auto all = require(personen(*store));
    const auto anna =
        std::find_if(all.begin(), all.end(), [](const Person& p) { return p.name == "Anna Maier"; });
    ASSERT_NE(anna, all.end());
    EXPECT_EQ(anna->nennungen, 1);
}

TEST_F(Personendaten, DeletingLeavesNoTraceInTheFile) {
    const auto id = lieferant("Jugendamt", "Anna Maier", "Anna Maier und Anna Maierhofer");
    auto changed = require(Ablage<Lieferant>(*store).alle()).front();
    changed.telefon = "04551 2";
    require(Ablage<Lieferant>(*store).speichere(changed));
    const auto done = require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_TRUE(done.ersatz.starts_with("Gelöschte Person "));
    EXPECT_TRUE(require(fundstellen(*store, "Anna Maier")).empty());
    const auto left = require(Ablage<Lieferant>(*store).alle()).front();
    EXPECT_EQ(left.id, id);
    EXPECT_EQ(left.ansprechperson, done.ersatz);
    EXPECT_EQ(left.email, "");
    EXPECT_EQ(left.notiz, done.ersatz + " und Anna Maierhofer");
    // The history says that it was done, not to whom.
    const auto line = require(HistorieRepository(*store).aenderungen(1)).front();
    EXPECT_EQ(line.aktion, "person_geloescht");
    EXPECT_EQ(line.bezeichnung, done.ersatz);
    EXPECT_TRUE(require(pruefe(*store)).empty());
    store.reset();
    auto bytes = readBytes(folder / "w.isp");
    for (auto at = bytes.find("Anna Maier"); at != std::string::npos; at = bytes.find("Anna Maier", at + 1))
        EXPECT_EQ(bytes.substr(at, 15), "Anna Maierhofer");
    for (const auto* phone : {"04551 1", "04551 2"})  // the history knew both
        EXPECT_EQ(bytes.find(phone), std::string::npos) << phone;
}

TEST_F(Personendaten, ANameOfOneWordIsGoneFromTheHistoryToo) {
    lieferant("Jugendamt", "Maier", "Maier mit ai");
    const auto done = require(loeschePerson(*store, "Maier", "Gelöschte Person"));
    const auto left = require(Ablage<Lieferant>(*store).alle()).front();
    EXPECT_EQ(left.ansprechperson, done.ersatz);
    EXPECT_EQ(left.notiz, "Maier mit ai");  // texts are searched for whole names only
    for (const auto& line : require(HistorieRepository(*store).aenderungen()))
        EXPECT_EQ(line.neu.find("\"ansprechperson\":\"Maier\""), std::string::npos) << line.neu;
}

/// A store large enough that its pages are freed and used again, written by a connection that does not clear
/// what it frees: what the name was written over with must be gone, wherever it lay.
TEST_F(Personendaten, NoByteOfTheNameIsLeftInAStoreWhosePagesWereFreed) {
    lieferant("Jugendamt", "Wilhelmine Xylander", std::string(9000, 'n') + " Wilhelmine Xylander");
    for (int i = 0; i < 60; ++i)
        lieferant("Amt " + std::to_string(i), i % 3 == 0 ? "Wilhelmine Xylander" : "Bo Ritter",
                  "Vertretung: Wilhelmine Xylander " + std::string(3000, 'v'));
    for (const auto& l : require(Ablage<Lieferant>(*store).alle()))
        if (l.id.value % 2 == 0) requireOk(Ablage<Lieferant>(*store).loesche(l.id));
    store.reset();
    {
        SQLite::Database raw((folder / "w.isp").string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA secure_delete = OFF; CREATE TABLE x (t TEXT)");
        for (int i = 0; i < 200; ++i)
            raw.exec("INSERT INTO x VALUES ('Wilhelmine Xylander ' || hex(randomblob(3000)))");
        raw.exec("DROP TABLE x");
        raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        EXPECT_GT(raw.execAndGet("PRAGMA freelist_count").getInt(), 200);
    }
    const auto count = [&] {
        int n = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            const auto bytes = readBytes(entry.path());
            for (auto at = bytes.find("Xylander"); at != std::string::npos;
                 at = bytes.find("Xylander", at + 1))
                ++n;
        }
        return n;
    };
    EXPECT_GT(count(), 200) << "the freed pages hold it";
    store = require(Store::open(folder / "w.isp"));
    require(loeschePerson(*store, "Wilhelmine Xylander", "Gelöschte Person"));
    EXPECT_EQ(count(), 0) << "with the store still open: the WAL is empty, too";
    store.reset();
    EXPECT_EQ(count(), 0);
    store = require(Store::open(folder / "w.isp"));
    EXPECT_TRUE(require(pruefe(*store)).empty());
}

TEST_F(Personendaten, SomebodyWhoStillReadsIsToldAsTracesThatRemain) {
    lieferant("Jugendamt", "Anna Maier");
    const auto reader = require(Store::open(folder / "w.isp", OpenMode::kReadOnly));
    SQLite::Database raw((folder / "w.isp").string(), SQLite::OPEN_READONLY);
    raw.exec("BEGIN");
    static_cast<void>(raw.execAndGet("SELECT count(*) FROM lieferant").getInt());
    const auto done = loeschePerson(*store, "Anna Maier", "Gelöschte Person");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, codes::kSpurenBleiben);
    EXPECT_TRUE(require(fundstellen(*store, "Anna Maier")).empty());
}

TEST_F(Personendaten, ContactsOfARecordThatIsGoneLeaveTheHistoryToo) {
    const auto id = lieferant("Jugendamt", "Anna Maier");
    requireOk(Ablage<Lieferant>(*store).loesche(id));
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    for (const auto& line : require(HistorieRepository(*store).aenderungen()))
        for (const auto* text : {&line.alt, &line.neu}) {
            EXPECT_EQ(text->find("04551 1"), std::string::npos) << *text;
            EXPECT_EQ(text->find("Maier"), std::string::npos) << *text;
        }
}

TEST_F(Personendaten, TwoDeletedPersonsStayTwo) {
    lieferant("Jugendamt", "Anna Maier");
    lieferant("Sozialamt", "Bo Ritter");
    const auto first = require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    const auto second = require(loeschePerson(*store, "Bo Ritter", "Gelöschte Person"));
    EXPECT_NE(first.ersatz, second.ersatz);
}

TEST_F(Personendaten, NobodyIsRefused) {
    EXPECT_EQ(loeschePerson(*store, "Niemand Hier", "Gelöschte Person").error().code, codes::kKeinePerson);
    EXPECT_EQ(loeschePerson(*store, "", "Gelöschte Person").error().code, codes::kKeinePerson);
}

/// A column that sounds like a person and stands in no list would be left out of what is given out.
TEST_F(Personendaten, NoColumnThatSoundsLikeAPersonIsForgotten) {
    std::set<std::pair<std::string, std::string>> listed;
    for (const auto& s : personenspalten())
        listed.emplace(s.tabelle, s.spalte);
    const std::set<std::string> sounding = {"wer",     "ansprechperson", "email",
                                            "telefon", "kontakt",        "hinweis_von"};
    SQLite::Database db((folder / "w.isp").string());
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep()) {
        const auto table = tables.getColumn(0).getString();
        SQLite::Statement columns(db, "SELECT name FROM pragma_table_info('" + table + "')");
        while (columns.executeStep()) {
            const auto column = columns.getColumn(0).getString();
            if (sounding.contains(column)) {
                EXPECT_TRUE(listed.contains({table, column})) << table << '.' << column;
            }
        }
    }
}

}  // namespace
}  // namespace isp::store::test
