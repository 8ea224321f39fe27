// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the open store are opened by SQLite alone: whoever else opens and closes them takes its locks
// away.
#include "base/speichercodes.h"
#include "base/speicherschutz.h"
#include "domain/codes.h"
#include "exchange/rohdatei.h"
#include "exchange/schreiben.h"
#include "geo/geo.h"
#include "werkbank_fixture.h"
#include "workspace/sitzungskalender.h"
#include "workspace/themenbuch.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

namespace isp::workspace::test {
namespace {

namespace fs = std::filesystem;

/// Whether another process would meet a lock on the file. Asked by a child: a process never meets its own.
bool locked(const fs::path& file) {
    const pid_t child = fork();
    if (child == 0) {
        const int fd = open(file.c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        _exit(fd >= 0 && fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

class Speicherschutz : public WerkbankTest {
protected:
    void SetUp() override {
        w = ohneWerte();
        Thema t;
        t.titel = "Gesundheit";
        thema = w->themen().legeAn(t).value();
        store = w->store().path();
    }
    static fs::path beside(fs::path file, const char* suffix) { return file += suffix; }
    Error refused(const Status& status) {
        EXPECT_FALSE(status);
        return status ? Error() : status.error();
    }
    Status haengeAn(const fs::path& file) {
        Anhang a;
        a.thema = thema;
        ISP_CHECK(w->themen().fuegeAnhangHinzu(a, QString::fromStdString(file.string())));
        return {};
    }

    std::unique_ptr<Werkbank> w;
    ThemaId thema;
    fs::path store;
};

TEST_F(Speicherschutz, AttachingTheOpenStoreIsRefusedAndItsLocksStay) {
    ASSERT_TRUE(locked(beside(store, "-shm")));
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const auto file = beside(store, suffix);
        ASSERT_TRUE(fs::exists(file)) << file;
        EXPECT_EQ(refused(haengeAn(file)).code, isp::codes::kEigenerSpeicher) << suffix;
    }
    EXPECT_TRUE(locked(store));
    EXPECT_TRUE(locked(beside(store, "-shm")));
    EXPECT_TRUE(w->themen().akte(thema).value()->anhaenge.empty());
}

TEST_F(Speicherschutz, AnotherNameForItIsTheSameFile) {
    const auto link = path("verweis.pdf"), hard = path("zweiter.pdf");
    fs::create_symlink(store, link);
    fs::create_hard_link(store, hard);
    EXPECT_EQ(refused(haengeAn(link)).code, isp::codes::kEigenerSpeicher);
    EXPECT_EQ(refused(haengeAn(hard)).code, isp::codes::kEigenerSpeicher);
    EXPECT_TRUE(locked(store));
}

TEST_F(Speicherschutz, EveryReaderAndWriterAsksBeforeItOpens) {
    const auto own = isp::codes::kEigenerSpeicher;
    EXPECT_EQ(exchange::readRohdatei(store).error().code, own);
    EXPECT_EQ(geo::inspect(store).error().code, own);
    EXPECT_EQ(refused(schreibeKalender(QString::fromStdString(store.string()), "x")).code, own);
    const auto csv = path("ziel.csv");
    fs::create_symlink(store, csv);
    EXPECT_EQ(refused(exchange::pruefeZiel(csv)).code, own);
    EXPECT_TRUE(locked(store));
}

TEST_F(Speicherschutz, OthersAreFreeAndSoIsAStoreThatWasClosed) {
    EXPECT_TRUE(pruefeFremdeDatei(write("brief.txt", "Guten Tag")));
    EXPECT_TRUE(pruefeFremdeDatei(path("gibt-es-nicht.pdf")));
    EXPECT_FALSE(pruefeFremdeDatei(store));
    w.reset();
    EXPECT_TRUE(pruefeFremdeDatei(store));
}

}  // namespace
}  // namespace isp::workspace::test
