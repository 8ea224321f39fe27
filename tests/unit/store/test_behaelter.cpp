// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Containers with a password: there and back, wrong passwords, cut and changed files, archives made to do
// harm.
#include "base/codes.h"
#include "base/log.h"
#include "base/speichercodes.h"
#include "domain/lieferant.h"
#include "store/ablage.h"
#include "store/behaelter.h"
#include "store/behaelter_codes.h"
#include "store/behaelter_zip.h"
#include "store/codes.h"
#include "store/privatordner.h"
#include "store/sicherung.h"
#include "unit/store/store_fixture.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <zip.h>

namespace isp::store::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kGeheim = "sechs zufällige Wörter";

Passwort passwort(const std::string& text = kGeheim) {
    return require(Passwort::neu(text));
}

class Behaelter : public testing::Test {
protected:
    void SetUp() override {
        store = require(Store::create(folder / "w.isp"));
        for (int i = 0; i < 200; ++i) {
            Lieferant l;
            l.name = "Amt " + std::to_string(i);
            l.ansprechperson = "Anna Maier";
            l.notiz = std::string(500, static_cast<char>('a' + i % 26));
            requireOk(Status(save(l)));
        }
    }
    Status save(const Lieferant& l) {
        ISP_CHECK(Ablage<Lieferant>(*store).speichere(l));
        return {};
    }
    [[nodiscard]] fs::path made() {
        requireOk(schuetze(folder / "w.isp", folder / "w.ispz", passwort(), Vorhandenes::kBleibt));
        return folder / "w.ispz";
    }
    /// The code of unpacking the file, of which nothing may be left behind.
    std::string unpack(const fs::path& file, const char* text = kGeheim, const char* target = "neu.isp") {
        const auto before = names();
        const auto code = codeOf(entschuetze(file, folder / target, require(Passwort::gegeben(text))));
        if (code != "ok") {
            EXPECT_EQ(names(), before);
        }
        return code;
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            out.push_back(entry.path().filename().string());
        std::sort(out.begin(), out.end());
        return out;
    }
    /// An archive with these entries (name, content), encrypted as asked for.
    fs::path archive(const std::vector<std::pair<std::string, std::string>>& entries,
                     zip_uint16_t encryption = ZIP_EM_AES_256, zip_uint32_t mode = S_IFREG | 0600U) {
        const auto path = folder / "fremd.ispz";
        fs::remove(path);
        auto* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, nullptr);
        for (const auto& [name, content] : entries) {
            auto* source = zip_source_buffer(zip, content.data(), content.size(), 0);
            const auto at = static_cast<zip_uint64_t>(zip_file_add(zip, name.c_str(), source, 0));
            if (encryption != ZIP_EM_NONE) zip_file_set_encryption(zip, at, encryption, kGeheim);
            zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, mode << 16U);
        }
        EXPECT_EQ(zip_close(zip), 0);
        return path;
    }

    TempFolder folder;
    std::unique_ptr<Store> store;
};

TEST_F(Behaelter, HoldsWhatTheOpenStoreHolds) {
    // Something is still in the WAL: a copy of the file alone would lack it.
    Lieferant late;
    late.name = "Zuletzt";
    requireOk(save(late));
    const auto file = made();
    EXPECT_EQ(unpack(file), "ok");
    EXPECT_EQ(contentOf(folder / "neu.isp"), contentOf(folder / "w.isp"));
    const auto back = require(Store::open(folder / "neu.isp"));
    EXPECT_EQ(back->uid(), store->uid());
    EXPECT_EQ(names(), (std::vector<std::string>{"neu.isp", "neu.isp-shm", "neu.isp-wal", "w.isp",
                                                 "w.isp-shm", "w.isp-wal", "w.ispz"}));
}

TEST_F(Behaelter, ShowsNothingOfItsContent) {
    const auto bytes = readBytes(made());
    for (const char* text : {"Anna", "SQLite", "lieferant", kGeheim})
        EXPECT_EQ(bytes.find(text), std::string::npos) << text;
    EXPECT_NE(bytes.find("werkbank.isp"), std::string::npos) << "the fixed name is all that can be read";
}

TEST_F(Behaelter, ABackupGoesInToo) {
    const auto backup = require(sichere(*store, {}, Sicherungsanlass::kHand));
    requireOk(schuetze(backup.pfad, folder / "s.ispz", passwort(), Vorhandenes::kBleibt));
    EXPECT_EQ(unpack(folder / "s.ispz"), "ok");
    EXPECT_EQ(contentOf(folder / "neu.isp"), contentOf(backup.pfad));
}

TEST_F(Behaelter, AnotherPasswordOpensNothing) {
    const auto file = made();
    for (const char* text :
         {"sechs zufällige Wörte", "sechs zufällige Wörter ", "x", "Sechs zufällige Wörter"})
        EXPECT_EQ(unpack(file, text), "store.password_wrong") << text;
    // libzip compares two bytes made of the password; one wrong password in 65536 gets past them, and the
    // seal stops it: AChangedByteIsSeenWhereverItLies.
}

TEST_F(Behaelter, ACutFileIsDamaged) {
    const auto bytes = readBytes(made());
    for (const auto keep : {bytes.size() - 1, bytes.size() - 40, bytes.size() / 2, std::size_t{100}}) {
        writeBytes(folder / "teil.ispz", bytes.substr(0, keep));
        EXPECT_EQ(unpack(folder / "teil.ispz"), "store.container_damaged") << keep;
    }
    writeBytes(folder / "teil.ispz", "");
    EXPECT_EQ(unpack(folder / "teil.ispz"), "base.file_empty");
    writeBytes(folder / "teil.ispz", readBytes(folder / "w.isp"));
    EXPECT_EQ(unpack(folder / "teil.ispz"), "store.container_foreign");
}

/// The seal covers every byte of the content, itself included: one that is not looked at when unpacking.
TEST_F(Behaelter, AChangedByteIsSeenWhereverItLies) {
    const auto bytes = readBytes(made());
    const auto directory = bytes.find("PK\x01\x02");
    ASSERT_NE(directory, std::string::npos);
    std::vector<std::size_t> places = {directory - 1, directory - 5, directory - 10, directory - 11};
    for (std::size_t at = 120; at + 1 < directory; at += directory / 40)
        places.push_back(at);
    for (const auto at : places) {
        auto changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        writeBytes(folder / "anders.ispz", changed);
        EXPECT_EQ(unpack(folder / "anders.ispz"), "store.container_damaged") << at << " of " << directory;
    }
}

TEST_F(Behaelter, ForeignArchivesAreRefused) {
    const auto good = readBytes(folder / "w.isp");
    const std::string foreign = "store.container_foreign";
    EXPECT_EQ(unpack(archive({{"werkbank.isp", good}}, ZIP_EM_NONE)), foreign) << "not encrypted";
    EXPECT_EQ(unpack(archive({{"werkbank.isp", good}}, ZIP_EM_AES_128)), foreign) << "weaker";
    EXPECT_EQ(unpack(archive({{"andere.isp", good}})), foreign) << "another name";
    for (const char* name : {"../werkbank.isp", "/tmp/werkbank.isp", "werkbank.isp/", "..\\werkbank.isp"})
        EXPECT_EQ(unpack(archive({{name, good}})), foreign) << name;
    EXPECT_EQ(unpack(archive({{"werkbank.isp", good}, {"../boese", "x"}})), foreign) << "two entries";
    EXPECT_EQ(unpack(archive({{"werkbank.isp", "/etc/passwd"}}, ZIP_EM_AES_256, S_IFLNK | 0777U)), foreign)
        << "a link";
    EXPECT_EQ(unpack(archive({{"werkbank.isp", "kein Speicher"}})), foreign) << "no store";
    EXPECT_EQ(unpack(archive({{"werkbank.isp", ""}})), foreign) << "nothing";
    EXPECT_FALSE(fs::exists(folder.path().parent_path() / "werkbank.isp"));
    EXPECT_FALSE(fs::exists(folder.path().parent_path() / "boese"));
}

/// Gigabytes of zeros in a small file: nothing of them reaches the disk, for they do not begin like a store.
TEST_F(Behaelter, ABombIsRefusedAtItsFirstPage) {
    const auto bomb = archive({{"werkbank.isp", std::string(std::size_t{64} << 20U, '\0')}});
    EXPECT_LT(fs::file_size(bomb), 1U << 20U);
    EXPECT_EQ(unpack(bomb), "store.container_foreign");
    // One that says it is larger than any store is not even opened.
    auto bytes = readBytes(archive({{"werkbank.isp", readBytes(folder / "w.isp")}}));
    const auto directory = bytes.find("PK\x01\x02");
    for (std::size_t i = 0; i < 4; ++i)
        bytes[directory + 24 + i] = i == 3 ? '\x7f' : '\xff';
    writeBytes(folder / "luegt.ispz", bytes);
    EXPECT_NE(unpack(folder / "luegt.ispz"), "ok");
}

/// A store whose pages are broken, packed by somebody who knows the password.
TEST_F(Behaelter, ABrokenStoreInsideIsRefused) {
    store.reset();
    auto bytes = readBytes(folder / "w.isp");
    for (std::size_t at = 8192; at < bytes.size(); at += 4096)
        bytes.replace(at, 64, 64, '\x5a');
    EXPECT_EQ(unpack(archive({{"werkbank.isp", bytes}})), "store.damaged");
}

TEST_F(Behaelter, NothingThatIsThereIsReplaced) {
    const auto file = made();
    writeBytes(folder / "neu.isp", "etwas anderes");
    EXPECT_EQ(unpack(file), "base.file_exists");
    EXPECT_EQ(readBytes(folder / "neu.isp"), "etwas anderes");
    fs::create_symlink(folder / "nirgends", folder / "verweis.isp");
    EXPECT_EQ(unpack(file, kGeheim, "verweis.isp"), "base.file_exists");
    const auto before = readBytes(file);
    EXPECT_EQ(codeOf(schuetze(folder / "w.isp", file, passwort(), Vorhandenes::kBleibt)), "base.file_exists");
    EXPECT_EQ(readBytes(file), before);
    // Where replacing it was confirmed: as a whole, and never the open store.
    requireOk(schuetze(folder / "w.isp", file, passwort("ein anderes Passwort"), Vorhandenes::kErsetzen));
    EXPECT_EQ(unpack(file, "ein anderes Passwort", "neu2.isp"), "ok");
    EXPECT_EQ(codeOf(schuetze(folder / "w.isp", folder / "w.isp", passwort(), Vorhandenes::kErsetzen)),
              "base.own_store");
    EXPECT_EQ(unpack(folder / "w.isp"), "base.own_store");
}

TEST_F(Behaelter, WhereNothingCanBeWrittenNothingIsLeft) {
    const auto file = made();
    EXPECT_EQ(unpack(file, kGeheim, "gibt/es/nicht.isp"), "base.file_not_writable");
    EXPECT_EQ(
        codeOf(schuetze(folder / "w.isp", folder / "gibt/es/nicht.ispz", passwort(), Vorhandenes::kBleibt)),
        "base.file_not_writable");
    EXPECT_EQ(codeOf(schuetze(folder / "fehlt.isp", folder / "x.ispz", passwort(), Vorhandenes::kBleibt)),
              "base.file_not_found");
    EXPECT_EQ(codeOf(schuetze(file, folder / "x.ispz", passwort(), Vorhandenes::kBleibt)),
              "store.not_a_store");
    Progress stopped;
    stopped.cancel.cancel();
    EXPECT_EQ(
        codeOf(schuetze(folder / "w.isp", folder / "x.ispz", passwort(), Vorhandenes::kBleibt, stopped)),
        "base.canceled");
    EXPECT_EQ(names(), (std::vector<std::string>{"w.isp", "w.isp-shm", "w.isp-wal", "w.ispz"}));
}

TEST_F(Behaelter, WhatLiesOpenMeanwhileLiesInAPrivateFolder) {
    fs::path where;
    {
        const auto made = require(Privatordner::in(folder.path()));
        where = made.pfad();
        EXPECT_EQ(fs::status(where).permissions() & fs::perms::all, fs::perms::owner_all);
        writeBytes(made / "offen", "Anna Maier");
    }
    EXPECT_FALSE(fs::exists(where));
    EXPECT_EQ(unpack(made()), "ok");
    EXPECT_EQ(fs::status(folder / "neu.isp").permissions() & fs::perms::all,
              fs::perms::owner_read | fs::perms::owner_write);
}

/// A disk of a few pages, seen by this process alone. False where that takes rights we have not.
bool mountTinyDisk(const fs::path& at) {
    fs::create_directory(at);
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("tmpfs", at.c_str(), "tmpfs", 0, "size=16k") == 0;
}

TEST_F(Behaelter, AFullDiskIsSaidAndNothingIsLeftOnIt) {
    const auto whole = made();
    const auto tiny = folder / "klein";
    if (!mountTinyDisk(tiny)) GTEST_SKIP() << "a disk of its own takes the rights of root";
    const auto password = require(Passwort::gegeben(kGeheim));
    EXPECT_EQ(codeOf(schuetze(folder / "w.isp", tiny / "w.ispz", passwort(), Vorhandenes::kBleibt)),
              isp::codes::kDiskFull.id);
    EXPECT_TRUE(fs::is_empty(tiny));
    EXPECT_EQ(codeOf(entschuetze(whole, tiny / "neu.isp", password)), isp::codes::kDiskFull.id);
    EXPECT_TRUE(fs::is_empty(tiny));
    ASSERT_EQ(umount(tiny.c_str()), 0);
    EXPECT_EQ(unpack(whole), "ok") << "the container is as it was";
}

TEST_F(Behaelter, APasswordIsLongAndMadeOfCharacters) {
    EXPECT_EQ(codeOf(Passwort::neu("elfZeichen.")), "store.password_short");
    EXPECT_EQ(codeOf(Passwort::neu("ääääääääääää")), "ok") << "characters are counted, not bytes";
    EXPECT_EQ(codeOf(Passwort::neu("äääääääääää")), "store.password_short");
    EXPECT_EQ(codeOf(Passwort::gegeben("")), "store.password_unusable");
    EXPECT_EQ(codeOf(Passwort::neu(std::string("zwölf Zeichen\0und mehr", 23))), "store.password_unusable");
    EXPECT_EQ(codeOf(Passwort::neu("zwölf Zeichen\n")), "store.password_unusable");
}

TEST_F(Behaelter, TheLogNeverHoldsThePassword) {
    ASSERT_TRUE(log::init(folder / "log", true));
    const auto file = made();
    EXPECT_EQ(unpack(file, "noch ein Geheimnis"), "store.password_wrong");
    EXPECT_EQ(unpack(file), "ok");
    const auto wrong =
        entschuetze(file, folder / "neu3.isp", require(Passwort::gegeben("noch ein Geheimnis")));
    log::error("store", wrong.error());
    log::flush();
    std::string all;
    for (const auto& entry : fs::directory_iterator(folder / "log"))
        all += readBytes(entry.path());
    EXPECT_NE(all.find("store.password_wrong"), std::string::npos) << all;
    for (const char* secret : {kGeheim, "noch ein Geheimnis"})
        EXPECT_EQ(all.find(secret), std::string::npos);
}

}  // namespace
}  // namespace isp::store::test
