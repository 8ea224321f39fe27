// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/connection.h"
#include "store/datei.h"
#include "store/sicherung.h"
#include "store/unfertig.h"
#include "store_fixture.h"

#include <csignal>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/wait.h>

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

// One folder for copies of one store
// -----------------------------------------------------------------------------------------------

class Kopien : public Sicherungen {
protected:
    void SetUp() override {
        Sicherungen::SetUp();
        for (const char* who : {"anna", "ben"}) {
            fs::create_directory(folder / who);
            requireOk(store->backupTo(folder / who / "klein.isp"));
        }
        anna = require(Store::open(folder / "anna" / "klein.isp"));
        ben = require(Store::open(folder / "ben" / "klein.isp"));
        regel.ordner = folder / "alle";
        fs::create_directory(regel.ordner);
    }
    static void damage(const fs::path& file) {
        auto bytes = readBytes(file);
        for (std::size_t i = 100; i < bytes.size(); i += 64)
            bytes[i] = '\x5a';
        writeBytes(file, bytes);
    }
    [[nodiscard]] std::string oldName() const {
        return "klein." + store->uid().substr(0, 8) + ".0001.20260101T090000Z.oeffnen.isp";
    }

    std::unique_ptr<Store> anna, ben;
};

TEST_F(Kopien, EachHasItsOwnBackups) {
    const Clock::Fixed now(day(0));
    EXPECT_TRUE(require(sichereTaeglich(*anna, regel)).has_value());
    EXPECT_TRUE(require(sichereTaeglich(*ben, regel)).has_value()) << "another file has its own";
    EXPECT_FALSE(require(sichereTaeglich(*ben, regel)).has_value());
    const auto hers = sicherungen(anna->path(), regel), his = sicherungen(ben->path(), regel);
    ASSERT_EQ(hers.size(), 1U);
    ASSERT_EQ(his.size(), 1U);
    EXPECT_NE(hers[0].pfad, his[0].pfad);
}

TEST_F(Kopien, RotationLeavesThoseOfTheOther) {
    regel.letzte = 1;
    regel.tage = regel.monate = 0;
    const auto his = require(sichere(*ben, regel, Sicherungsanlass::kHand)).pfad;
    for (int n = 0; n < 3; ++n)
        require(sichere(*anna, regel, Sicherungsanlass::kHand));
    EXPECT_TRUE(fs::exists(his));
    EXPECT_EQ(sicherungen(anna->path(), regel).size(), 1U);
}

TEST_F(Kopien, TheWayToTheFileDoesNotMatter) {
    require(sichere(*anna, regel, Sicherungsanlass::kHand));
    EXPECT_EQ(sicherungen(folder / "ben" / ".." / "anna" / "klein.isp", regel).size(), 1U);
    anna.reset();
    fs::remove(folder / "anna" / "klein.isp");
    EXPECT_EQ(sicherungen(folder / "anna" / "klein.isp", regel).size(), 1U) << "also of one that is gone";
}

TEST_F(Kopien, ADamagedStoreTakesNoBackupOfAnother) {
    const auto hers = require(sichere(*anna, regel, Sicherungsanlass::kHand)).pfad;
    const auto his = require(sichere(*ben, regel, Sicherungsanlass::kHand)).pfad;
    const auto unclear = regel.ordner / oldName();
    requireOk(ben->backupTo(unclear));
    anna.reset();
    damage(folder / "anna" / "klein.isp");
    const auto before = readBytes(folder / "anna" / "klein.isp");
    for (const auto& wrong : {his, unclear}) {
        EXPECT_EQ(codeOf(stelleWiederHer(folder / "anna" / "klein.isp", wrong)), "store.backup_unclear")
            << wrong;
        EXPECT_EQ(readBytes(folder / "anna" / "klein.isp"), before);
    }
    static_cast<void>(require(stelleWiederHer(folder / "anna" / "klein.isp", hers)));
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

/// The journal of a store whose file is gone: with figures in it that were never written into the file.
TEST_F(Sicherungen, TheJournalOfALostStoreIsNotPlayedIntoWhatTakesItsPlace) {
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    const auto before = contentOf(path());
    liefere({wert(2021, badSegeberg, 17100)}, "spaeter.csv");
    const auto wal = path().string() + "-wal";
    const auto journal = readBytes(wal);
    ASSERT_FALSE(journal.empty());
    store.reset();
    fs::remove(path());
    writeBytes(wal, journal);
    EXPECT_TRUE(require(stelleWiederHer(path(), made.pfad)).empty());
    EXPECT_EQ(contentOf(path()), before);
    const auto aside = [&] {
        std::size_t n = 0;
        for (const auto& entry : fs::directory_iterator(path().parent_path()))
            n += entry.path().filename().string().find(".verwaist.") != std::string::npos ? 1 : 0;
        return n;
    };
    EXPECT_EQ(aside(), 1U) << "what was in it is kept";

    const auto fresh = folder / "neu.isp";
    writeBytes(fresh.string() + "-wal", journal);
    require(Store::create(fresh));
    const auto other = contentOf(fresh);
    EXPECT_EQ(aside(), 2U);
    EXPECT_NE(other, before);
    EXPECT_TRUE(require(Store::open(fresh))
                    ->connection()
                    .db()
                    .execAndGet("SELECT count(*) = 0 FROM lieferung")
                    .getInt());
}

TEST_F(Sicherungen, ACopyNeverTakesTheOpenStoreOrTheBackupAway) {
    liefere({wert(2020, badSegeberg, 17000)});
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    const auto content = contentOf(path());
    EXPECT_EQ(codeOf(kopiereSicherung(made.pfad, path())), "base.own_store");
    EXPECT_EQ(codeOf(kopiereSicherung(made.pfad, made.pfad)), "base.file_exists");
    EXPECT_EQ(contentOf(path()), content);
    requireOk(pruefeSicherung(made.pfad));
    const auto copy = folder / "kopie.isp";
    EXPECT_TRUE(require(kopiereSicherung(made.pfad, copy)).empty());
    EXPECT_EQ(contentOf(copy), content);
    writeBytes(copy, "was vorher so hieß");
    const auto kept = require(kopiereSicherung(made.pfad, copy));
    EXPECT_EQ(readBytes(kept), "was vorher so hieß");
    EXPECT_EQ(contentOf(copy), content);
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

/// Modes are looked at as numbers: root may read everything, whatever they say.
class Rechte : public Sicherungen {
protected:
    Rechte() : m_umask(::umask(022)) {}
    ~Rechte() override { ::umask(m_umask); }
    static int modeOf(const fs::path& file) { return static_cast<int>(fs::status(file).permissions()); }
    void setMode(const fs::path& file, int mode) { fs::permissions(file, static_cast<fs::perms>(mode)); }

private:
    mode_t m_umask;
};

TEST_F(Rechte, ABackupMayBeReadByThoseWhoMayReadTheStore) {
    for (const int mode : {0600, 0660, 0640, 0644}) {
        setMode(path(), mode);
        const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
        EXPECT_EQ(modeOf(made.pfad), mode) << std::oct << modeOf(made.pfad);
        const auto copy = folder / ("kopie" + std::to_string(mode) + ".isp");
        requireOk(store->backupTo(copy));
        EXPECT_EQ(modeOf(copy), mode) << std::oct << modeOf(copy);
    }
}

TEST_F(Rechte, AHalfWrittenCopyIsForThisAccountAlone) {
    requireOk(store->setEinstellung("groß", std::string(4'000'000, 'x')));  // more than one step of pages
    setMode(path(), 0644);
    std::vector<int> seen;
    Progress progress;
    progress.report = [&](double) {
        for (const auto& entry : fs::directory_iterator(folder.path()))
            if (entry.path().filename().string().starts_with(".kopie.isp."))
                seen.push_back(modeOf(entry.path()));
    };
    requireOk(store->backupTo(folder / "kopie.isp", progress));
    EXPECT_THAT(seen, testing::Not(testing::IsEmpty()));
    EXPECT_THAT(seen, testing::Each(0600));
    EXPECT_EQ(modeOf(folder / "kopie.isp"), 0644);
}

TEST_F(Rechte, AFolderForBackupsIsOpenToThoseWhoMayWriteTheStore) {
    setMode(path(), 0644);
    require(sichere(*store, regel, Sicherungsanlass::kHand));
    EXPECT_EQ(modeOf(folder / "klein.sicherungen"), 0700);
    regel.ordner = folder / "ablage" / "gemeinsam";
    setMode(path(), 0660);
    require(sichere(*store, regel, Sicherungsanlass::kHand));
    EXPECT_EQ(modeOf(regel.ordner), 0770) << "the colleague's backups go there, too";
    setMode(regel.ordner, 0755);
    setMode(path(), 0600);
    require(sichere(*store, regel, Sicherungsanlass::kHand));
    EXPECT_EQ(modeOf(regel.ordner), 0755) << "what somebody has set stays";
}

TEST_F(Rechte, RestoringKeepsThoseOfTheStore) {
    for (const int mode : {0600, 0660}) {
        setMode(path(), mode);
        auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
        setMode(made.pfad, 0644);  // as older versions made them
        store.reset();
        const auto kept = require(stelleWiederHer(path(), made.pfad));
        EXPECT_EQ(modeOf(path()), mode) << std::oct << modeOf(path());
        EXPECT_EQ(modeOf(kept), mode);
        fs::remove(kept);
        store = require(Store::open(path()));
    }
    const auto made = require(sichere(*store, regel, Sicherungsanlass::kHand));
    setMode(made.pfad, 0600);
    store.reset();
    fs::remove(path());
    require(stelleWiederHer(path(), made.pfad));
    EXPECT_EQ(modeOf(path()), 0600) << "where the store is gone, those of the backup";
}

/// What a crash leaves half written.
class Unfertige : public Sicherungen {
protected:
    fs::path leave(const fs::path& file, std::chrono::minutes age, const std::string& bytes = "Anna Maier") {
        fs::create_directories(file.parent_path());
        writeBytes(file, bytes);
        fs::last_write_time(file, fs::file_time_type::clock::now() - age);
        return file;
    }
    std::string ownName() { return "klein." + store->uid().substr(0, 8) + ".0007.20260101T090000Z.hand.isp"; }

    static constexpr std::chrono::minutes kAlt{90};
};

TEST_F(Unfertige, AreCountedAndSweptWhenNobodyWritesThem) {
    const auto backups = folder / "klein.sicherungen";
    const std::vector<fs::path> gone = {
        leave(folder / ".klein.isp.1a2b3c4d", kAlt),
        leave(folder / ".klein.isp.1a2b3c4d-journal", kAlt),
        leave(folder / "..klein.isp.1a2b3c4d.00ff00ff", kAlt),
        leave(folder / ".klein.schema6.isp.0123abcd", kAlt),
        leave(backups / ("." + ownName() + ".deadbeef"), kAlt),
        leave(backups / ("." + ownName() + ".deadbeee-wal"), kAlt),
    };
    const auto fresh = leave(folder / ".klein.isp.aaaaaaaa", std::chrono::minutes(30));
    EXPECT_EQ(unfertige(*store, regel).size(), 6U) << "databases, each with what belongs to it";
    EXPECT_EQ(raeumeUnfertige(*store, regel), gone.size());
    for (const auto& file : gone)
        EXPECT_FALSE(fs::exists(file)) << file;
    EXPECT_TRUE(fs::exists(fresh)) << "perhaps it is being written";
    EXPECT_EQ(raeumeUnfertige(*store, regel), 0U);
}

TEST_F(Unfertige, NothingElseIsTouched) {
    const std::vector<fs::path> kept = {
        leave(folder / "klein.isp.1a2b3c4d", kAlt),         // not hidden
        leave(folder / ".klein.isp.1a2b3c4", kAlt),         // seven
        leave(folder / ".klein.isp.1a2b3c4dd", kAlt),       // nine
        leave(folder / ".klein.isp.1A2B3C4D", kAlt),        // not how we write it
        leave(folder / ".klein.isp.1a2b3c4d.bak", kAlt),    //
        leave(folder / ".klein.isp", kAlt),                 //
        leave(folder / ".gross.isp.1a2b3c4d", kAlt),        // another store
        leave(folder / ".klein.notiz.isp.1a2b3c4d", kAlt),  //
        leave(folder / ".klein.abcdefgh.0001.20200101T000000Z.hand.isp.1a2b3c4d", kAlt),
        leave(folder / "unter" / ".klein.isp.1a2b3c4d", kAlt),
        leave(folder / "...klein.isp.1a2b3c4d.1a2b3c4d.1a2b3c4d", kAlt),
    };
    fs::create_directory(folder / ".klein.isp.00000000");
    fs::create_symlink(kept.front(), folder / ".klein.isp.11111111");
    EXPECT_EQ(raeumeUnfertige(*store, regel), 0U);
    for (const auto& file : kept)
        EXPECT_TRUE(fs::exists(file)) << file;
    EXPECT_TRUE(fs::is_symlink(folder / ".klein.isp.11111111"));
    EXPECT_TRUE(unfertige(*store, regel).empty());
}

TEST_F(Unfertige, AreLeftToTheProcessThatHoldsThem) {
    const Unfertig mine(path());
    leave(mine.pfad(), kAlt);
    EXPECT_EQ(raeumeUnfertige(*store, regel), 0U);
    const auto other = leave(folder / ".klein.isp.1a2b3c4d", kAlt, "");
    int ready[2] = {-1, -1};
    ASSERT_EQ(::pipe(ready), 0);
    const auto child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {  // holds a lock as SQLite does for the target of a backup
        const int handle = ::open(other.c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000;
        lock.l_len = 1;
        const char done = ::fcntl(handle, F_SETLK, &lock) == 0 ? 'y' : 'n';
        static_cast<void>(::write(ready[1], &done, 1) == 1);
        ::pause();
        ::_exit(0);
    }
    char locked = 'n';
    EXPECT_EQ(::read(ready[0], &locked, 1), 1);
    EXPECT_EQ(locked, 'y');
    EXPECT_EQ(raeumeUnfertige(*store, regel), 0U);
    EXPECT_TRUE(fs::exists(other));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(raeumeUnfertige(*store, regel), 1U);
}

/// A crash between the two steps of giving a name: the open store has a second one, which must not be opened.
TEST_F(Unfertige, ASecondNameOfTheStoreGoesWithoutItsLocks) {
    fs::create_hard_link(path(), folder / ".klein.isp.1a2b3c4d");
    const Transaktion held(*store);
    requireOk(held.begun());
    EXPECT_EQ(raeumeUnfertige(*store, regel), 1U);
    EXPECT_FALSE(fs::exists(folder / ".klein.isp.1a2b3c4d"));
    EXPECT_TRUE(fs::exists(path()));
    const auto child = ::fork();
    if (child == 0) {  // only another process sees the locks of this one
        const int handle = ::open(path().c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        ::_exit(::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int state = 0;
    ::waitpid(child, &state, 0);
    EXPECT_EQ(WEXITSTATUS(state), 0);
}

}  // namespace
}  // namespace isp::store::test
