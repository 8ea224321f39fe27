// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lieferant.h"
#include "domain/planungsrunde.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/connection.h"
#include "store/erwaehnung.h"
#include "store/historie_repository.h"
#include "store/personencodes.h"
#include "store/personendaten.h"
#include "unit/store/store_fixture.h"

#include <algorithm>
#include <functional>
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

/// What stands around a name in texts people write: only letters and digits make another name of it.
TEST_F(Personendaten, ANameInQuotesDashesAndWideBlanksIsAMention) {
    const char* around[][2] = {{"„", "“"}, {"»", "«"}, {"–", "–"}, {"\u00a0", "\u00a0"}, {"…", "…"},
                               {"‚", "‘"}, {"•", ";"}, {"¿", "·"}, {"\u2009", "’s"},     {"—", "€"}};
    std::string text;
    for (const auto& [before, after] : around)
        text += std::string("Gespräch: ") + before + "Anna Maier" + after + "\n";
    text +=
        "Anna\u00a0Maier, Anna\nMaier; Anna Maierhofer, Anna Maierß, Anna Maierĕ, JoAnna Maier, ÄAnna Maier";
    lieferant("Sozialamt", "Bo Ritter", text);
    EXPECT_EQ(count("Anna Maier", Personenbezug::kErwaehnung), 2U) << "the note and its line of the history";
    const auto done = require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    const auto left = require(Ablage<Lieferant>(*store).alle()).front().notiz;
    for (const auto& [before, after] : around)
        EXPECT_NE(left.find(before + done.ersatz + after), std::string::npos) << before;
    EXPECT_TRUE(left.ends_with(done.ersatz + ", " + done.ersatz +
                               "; Anna Maierhofer, Anna Maierß, Anna Maierĕ, JoAnna Maier, ÄAnna Maier"))
        << left;
}

/// The history keeps texts as JSON, where a line break ends in a letter (`\u000a`) and a quote has a stroke.
TEST_F(Personendaten, ANameAfterALineBreakOrWithQuotesIsGoneFromTheHistoryToo) {
    lieferant("Sozialamt", "Bo Ritter", "Vertretung:\nAnna Maier\tAnna Maier");
    lieferant("Jugendamt", "Bo Ritter", "Anna \"Anni\" Maier vertritt.");
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    require(loeschePerson(*store, "Anna \"Anni\" Maier", "Gelöschte Person"));
    for (const auto& line : require(HistorieRepository(*store).aenderungen()))
        EXPECT_EQ(line.neu.find("Maier"), std::string::npos) << line.neu;
}

/// One row in every table with the text in every TEXT column, whatever the rules of the schema say.
class AlleSpalten : public Personendaten, public testing::WithParamInterface<const char*> {
protected:
    using Spalten = std::set<std::pair<std::string, std::string>>;

    void forEachText(const std::function<void(const std::string&, const std::string&)>& visit) {
        SQLite::Statement q(store->connection().db(),
                            "SELECT m.name, t.name FROM sqlite_schema m, pragma_table_info(m.name) t WHERE "
                            "m.type = 'table' AND t.type = 'TEXT'");
        Spalten all;
        while (q.executeStep())
            all.emplace(q.getColumn(0).getString(), q.getColumn(1).getString());
        EXPECT_GT(all.size(), 300U);
        for (const auto& [table, column] : all)
            visit(table, column);
    }
    void fill(const std::string& text) {
        auto& db = store->connection().db();
        db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        std::vector<std::string> tables;
        SQLite::Statement q(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (q.executeStep())
            tables.push_back(q.getColumn(0).getString());
        for (const auto& table : tables) {
            std::string names, values;
            SQLite::Statement columns(db, "SELECT name, type FROM pragma_table_info('" + table + "')");
            while (columns.executeStep()) {
                const auto type = columns.getColumn(1).getString();
                names += (names.empty() ? "" : ", ") + columns.getColumn(0).getString();
                values += (values.empty() ? "" : ", ") + std::string(type == "TEXT"   ? "?1"
                                                                     : type == "BLOB" ? "x'00'"
                                                                                      : "1");
            }
            SQLite::Statement row(db, "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
            if (values.find("?1") != std::string::npos) row.bind(1, text);
            row.exec();
        }
    }
    Spalten naming(const std::string& what) {
        Spalten out;
        forEachText([&](const std::string& table, const std::string& column) {
            SQLite::Statement q(store->connection().db(),
                                "SELECT count(*) FROM " + table + " WHERE instr(" + column + ", ?1) > 0");
            q.bind(1, what);
            if (q.executeStep() && q.getColumn(0).getInt() > 0) out.emplace(table, column);
        });
        return out;
    }
};

TEST_P(AlleSpalten, AreSearchedAndClearedButForThoseThatHoldNoWords) {
    Spalten exempt;
    for (const auto& a : ohneErwaehnung()) {
        EXPECT_NE(std::string_view(a.grund), "") << a.tabelle << '.' << a.spalte;
        exempt.emplace(a.tabelle, a.spalte);
    }
    fill(GetParam());
    for (const auto* derived : {"importprofil SET name", "indexdefinition SET name", "kennzahl SET code"})
        store->connection().db().exec(std::string("UPDATE ") + derived + "_klein = lower(" +
                                      (std::string_view(derived).ends_with("code") ? "code" : "name") + ")");
    const auto all = naming("Anna Maier");
    for (const auto& one : exempt)
        EXPECT_TRUE(all.contains(one)) << "no such column: " << one.first << '.' << one.second;
    Spalten found;
    for (const auto& f : require(fundstellen(*store, "Anna Maier")))
        found.emplace(f.tabelle, f.feld);
    for (const auto& one : all)
        if (one.second == "uid") exempt.insert(one);
    for (const auto& one : all) {
        const bool derived = one.second.ends_with("_klein");
        EXPECT_NE(found.contains(one), exempt.contains(one) || derived) << one.first << '.' << one.second;
    }
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_EQ(naming("Anna Maier"), exempt);
    EXPECT_EQ(naming("anna maier"), Spalten()) << "what is derived from a name follows it";
}
INSTANTIATE_TEST_SUITE_P(Texte, AlleSpalten,
                         testing::Values("Gespräch mit „Anna Maier“", "Anna Maier, Bo Ritter",
                                         R"({"a":"x\u000aAnna Maier","b":[{"c d":"„Anna Maier“"}]})"));

/// A column that a later schema adds is searched without anybody thinking of it.
TEST_F(Personendaten, ANewColumnIsSearchedFromItsFirstDay) {
    store->connection().db().exec(
        "CREATE TABLE kuenftig (id INTEGER PRIMARY KEY, titel TEXT NOT NULL, \"neue \"\"Notiz\" TEXT NOT "
        "NULL) "
        "STRICT; INSERT INTO kuenftig VALUES (1, 'Treffen', 'Idee von Anna Maier')");
    const auto found = require(fundstellen(*store, "Anna Maier"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].tabelle, "kuenftig");
    EXPECT_EQ(found[0].bezeichnung, "Treffen");
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_TRUE(require(fundstellen(*store, "Anna Maier")).empty());
}

/// What is official keeps its name; what planners made themselves may be called after somebody.
TEST_F(Personendaten, OfficialPlacesKeepTheirNames) {
    RaumRepository raeume(*store);
    const auto save = [&](const char* level, int rank, const char* name) {
        Raum r;
        r.ebene = require(raeume.saveEbene({{}, "", level, level, level, rank, true, false}));
        r.schluessel = level;
        r.name = name;
        require(raeume.save(r));
        return r.ebene.value;
    };
    save("kreis", 40, "Kreis Segeberg");
    const auto own = save("handlung", 15, "Gebiet Kreis Segeberg");
    auto& db = store->connection().db();
    db.exec("INSERT INTO raumsatz (uid, ebene, art, notiz) VALUES ('u', " + std::to_string(own) +
            ", 'handlung', '')");
    lieferant("Amt", "Kreis Segeberg");
    const auto done = require(loeschePerson(*store, "Kreis Segeberg", "Gelöschte Person"));
    const auto nameOf = [&](const std::string& key) {
        return db.execAndGet("SELECT name FROM raum WHERE schluessel = '" + key + "'").getString();
    };
    EXPECT_EQ(nameOf("kreis"), "Kreis Segeberg");
    EXPECT_EQ(nameOf("handlung"), "Gebiet " + done.ersatz);
}

/// Titles of records and names beside other words are texts as well.
TEST_F(Personendaten, ANameBesideOtherWordsInAFieldForNamesIsAMention) {
    Akteur a;
    a.name = "Praxis Anna Maier";
    a.art = Akteursart::kOrganisation;
    require(Ablage<Akteur>(*store).speichere(a));
    a.name = "Anna Maier";
    require(Ablage<Akteur>(*store).speichere(a));  // an organisation that is called exactly so
    lieferant("Jugendamt", "Anna Maier / Bo Ritter");
    lieferant("Sozialamt", "Anna Maier");
    EXPECT_EQ(count("Anna Maier", Personenbezug::kName), 1U);
    const auto done = require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_EQ(require(Ablage<Lieferant>(*store).alle()).front().ansprechperson, done.ersatz + " / Bo Ritter");
    for (const auto& left : require(Ablage<Akteur>(*store).alle()))
        EXPECT_EQ(left.name.find("Maier"), std::string::npos) << left.name;
}

/// Contacts belong to who was named while they stood there, not to who is named today.
class Kontaktverlauf : public Personendaten {
protected:
    void change(const std::function<void(Lieferant&)>& with) {
        auto l = require(Ablage<Lieferant>(*store).alle()).front();
        with(l);
        require(Ablage<Lieferant>(*store).speichere(l));
    }
    std::string history() {
        std::string out;
        for (const auto& line : require(HistorieRepository(*store).aenderungen()))
            out += line.alt + line.neu + "\n";
        return out;
    }
};

TEST_F(Kontaktverlauf, OfThePersonBeforeIsCleared) {
    lieferant("Jugendamt", "Anna Maier");  // a@example.org, 04551 1
    change([](Lieferant& l) { l.email = "anna2@example.org"; });
    change([](Lieferant& l) { l.email = "anna3@example.org"; });
    change([](Lieferant& l) { l.ansprechperson = "Bert Brot"; });
    change([](Lieferant& l) { l.email = "bert@example.org"; });  // hers stood there until now
    change([](Lieferant& l) { l.email = "bert2@example.org"; });
    std::size_t told = 0;
    for (const auto& f : require(fundstellen(*store, "Anna Maier")))
        if (f.bezug == Personenbezug::kKontakt && f.tabelle == "historie") ++told;
    EXPECT_GE(told, 3U) << "they are given out, too";
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    const auto left = history();
    for (const auto* gone : {"a@example.org", "anna2@", "anna3@", "Anna"})
        EXPECT_EQ(left.find(gone), std::string::npos) << gone << '\n' << left;
    for (const auto* kept : {"bert@example.org", "bert2@example.org", "Bert Brot"})
        EXPECT_NE(left.find(kept), std::string::npos) << kept;
    const auto now = require(Ablage<Lieferant>(*store).alle()).front();
    EXPECT_EQ(now.email, "bert2@example.org");
    EXPECT_EQ(now.telefon, "04551 1") << "the telephone of the office stays with who has it now";
}

TEST_F(Kontaktverlauf, OfThePersonAfterwardsStays) {
    lieferant("Jugendamt", "Bert Brot");
    change([](Lieferant& l) { l.email = "bert2@example.org"; });
    change([](Lieferant& l) {
        l.ansprechperson = "Anna Maier";
        l.email = "anna@example.org";
    });
    change([](Lieferant& l) { l.email = "anna2@example.org"; });
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_EQ(history().find("anna"), std::string::npos);
    EXPECT_NE(history().find("bert2@example.org"), std::string::npos) << history();
    EXPECT_EQ(require(Ablage<Lieferant>(*store).alle()).front().email, "");
}

/// Undoing a step is one line without fields: the name of the time is then known from what comes later.
TEST_F(Kontaktverlauf, AlsoWhereAStepWasUndone) {
    lieferant("Jugendamt", "Anna Maier");
    change([](Lieferant& l) { l.ansprechperson = "Bert Brot"; });
    store->connection().db().exec("UPDATE lieferant SET ansprechperson = 'Anna Maier'");
    change([](Lieferant& l) { l.email = "anna2@example.org"; });
    change([](Lieferant& l) { l.email = "anna3@example.org"; });
    change([](Lieferant& l) { l.ansprechperson = "Cem Kaya"; });
    require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    for (const auto* gone : {"a@example.org", "anna2@", "anna3@"})
        EXPECT_EQ(history().find(gone), std::string::npos) << gone;
}

TEST_F(Kontaktverlauf, OfAPersonOfOneWordAndOfARecordThatIsGone) {
    const auto id = lieferant("Jugendamt", "Maier");
    change([](Lieferant& l) { l.email = "maier2@example.org"; });
    change([](Lieferant& l) { l.ansprechperson = "Bert"; });
    change([](Lieferant& l) { l.email = "bert@example.org"; });
    requireOk(Ablage<Lieferant>(*store).loesche(id));
    lieferant("Sozialamt", "Maier");
    require(loeschePerson(*store, "Maier", "Gelöschte Person"));
    EXPECT_EQ(history().find("maier2@"), std::string::npos) << history();
    EXPECT_NE(history().find("bert@"), std::string::npos) << history();
}

}  // namespace
}  // namespace isp::store::test
