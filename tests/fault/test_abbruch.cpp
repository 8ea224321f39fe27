// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments.
#include "fault/fehlerproben.h"
#include "store/migration.h"
#include "store/sicherung.h"

namespace isp::fault {
namespace {

using store::test::TempFolder;

/// Some moments come right after the start, where there is much to go wrong, most anywhere.
class Abbruch : public ::testing::Test {
protected:
    int moment(int most) {
        std::uniform_int_distribution<int> when(0, m_random() % 4 == 0 ? most / 20 : most);
        return when(m_random);
    }

    TempFolder folder;
    std::mt19937 m_random{saat()};
};

TEST_F(Abbruch, Einlesen) {
    const auto store = folder / "w.isp";
    const auto journal = folder / "journal";
    legeKleinAn(store);
    for (int round = 0; round < 80; ++round) {
        Arbeiter arbeiter("import", store, journal);
        ASSERT_TRUE(arbeiter.bereit());
        ASSERT_TRUE(arbeiter.toete(moment(40'000)));
        zaehle("kill -9 while importing");
        pruefeGanz(store, "import, round " + std::to_string(round));
        if (HasFailure()) return;
    }
    const auto committed = zeilen(journal);
    pruefeDa(store, committed);
    EXPECT_GT(committed.size(), 80U) << "the worker had no time to work";
}

TEST_F(Abbruch, Umstellung) {
    const auto old = folder / "alt.isp";
    legeAltAn(old);
    for (int round = 0; round < 50; ++round) {
        const auto name = "w" + std::to_string(round);
        const auto store = folder / (name + ".isp");
        fs::copy_file(old, store);
        {
            Arbeiter arbeiter("migration", store, folder / "journal");
            ASSERT_TRUE(arbeiter.bereit());
            ASSERT_TRUE(arbeiter.toete(moment(120'000)));
        }
        zaehle("kill -9 while migrating");
        pruefeGanz(store, "migration, round " + std::to_string(round));
        const auto opened = store::Store::open(store);
        ASSERT_TRUE(opened) << opened.error().code.id;
        EXPECT_EQ((*opened)->schemaVersion(), store::shippedMigrations().back().version);
        SQLite::Database db(store.string());
        EXPECT_EQ(db.execAndGet("SELECT count(*) FROM raum WHERE name GLOB 'Raum *'").getInt(), 300);
        for (const auto& copy : store::sicherungen(store, {}))
            EXPECT_TRUE(store::pruefeSicherung(copy.pfad)) << copy.pfad;
        if (HasFailure()) return;
    }
}

TEST_F(Abbruch, Sichern) {
    const auto store = folder / "w.isp";
    const auto journal = folder / "journal";
    legeKleinAn(store);
    for (int round = 0; round < 50; ++round) {
        Arbeiter arbeiter("sicherung", store, journal);
        ASSERT_TRUE(arbeiter.bereit());
        ASSERT_TRUE(arbeiter.toete(moment(60'000)));
        zaehle("kill -9 while backing up");
        pruefeGanz(store, "backup, round " + std::to_string(round));
        const auto all = store::sicherungen(store, {});
        for (const auto& s : all)
            EXPECT_TRUE(store::pruefeSicherung(s.pfad)) << s.pfad << " is half a backup";
        EXPECT_TRUE(!all.empty() || zeilen(journal).empty());
        if (HasFailure()) return;
    }
}

TEST_F(Abbruch, Schrittwechsel) {
    const auto store = folder / "w.isp";
    ASSERT_EQ(Arbeiter("demo", store, folder / "leer").warte(), 0);
    for (int round = 0; round < 40; ++round) {
        const auto journal = folder / ("journal" + std::to_string(round));
        Arbeiter arbeiter("schritt", store, journal);
        ASSERT_TRUE(arbeiter.bereit());
        ASSERT_TRUE(arbeiter.toete(moment(60'000)));
        zaehle("kill -9 while changing a step");
        pruefeGanz(store, "step, round " + std::to_string(round));
        SQLite::Database db(store.string());
        EXPECT_EQ(
            db.execAndGet("SELECT count(*) FROM schritt s WHERE s.zustand <> coalesce((SELECT nach FROM "
                          "schrittwechsel w WHERE w.schritt = s.id ORDER BY w.id DESC LIMIT 1), s.zustand)")
                .getInt(),
            0)
            << "a step without its change, or a change without its step";
        const auto committed = zeilen(journal);
        if (!committed.empty()) {
            SQLite::Statement q(db,
                                "SELECT count(*) FROM schrittwechsel WHERE schritt = CAST(?1 AS INTEGER)");
            q.bind(1, committed.front());
            ASSERT_TRUE(q.executeStep());
            EXPECT_GE(q.getColumn(0).getInt(), static_cast<int>(committed.size()));
        }
        if (HasFailure()) return;
    }
}

/// Two import at once, a third backs up meanwhile; then all are killed.
TEST_F(Abbruch, ZweiZugleich) {
    const auto store = folder / "w.isp";
    legeKleinAn(store);
    for (int round = 0; round < 12; ++round) {
        Arbeiter one("import", store, folder / "eins");
        Arbeiter two("import", store, folder / "zwei");
        Arbeiter three("sicherung", store, folder / "drei");
        ASSERT_TRUE(one.bereit() && two.bereit() && three.bereit());
        ASSERT_TRUE(one.toete(moment(80'000)));
        ASSERT_TRUE(two.toete(moment(20'000)));
        ASSERT_TRUE(three.toete(moment(5'000)));
        zaehle("three processes at once, killed", 3);
        pruefeGanz(store, "two at once");
        for (const auto& s : store::sicherungen(store, {}))
            EXPECT_TRUE(store::pruefeSicherung(s.pfad)) << s.pfad;
    }
    pruefeDa(store, zeilen(folder / "eins"));
    pruefeDa(store, zeilen(folder / "zwei"));
}

}  // namespace
}  // namespace isp::fault
