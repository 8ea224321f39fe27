// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were damaged or cut, and clocks that jump.
#include "base/clock.h"
#include "fault/fehlerproben.h"
#include "store/sicherung.h"

namespace isp::fault {
namespace {

using namespace store;
using store::test::readBytes;
using store::test::TempFolder;
using store::test::writeBytes;

class Schaden : public ::testing::Test {
protected:
    void SetUp() override {
        legeKleinAn(path);
        auto store = Store::open(path);
        ASSERT_TRUE(store);
        std::vector<Wert> figures;
        for (int year = 1990; year < 2020; ++year)
            figures.push_back({Periode::jahr(year).code(), 1, static_cast<double>(year), {}});
        const std::vector<ReihenWerte> reihen = {{ReiheId{1}, std::move(figures)}};
        Lieferung lieferung;
        lieferung.datei = "d.csv";
        ASSERT_TRUE(LieferungRepository(**store).schreibe(lieferung, reihen));
        auto made = sichere(**store, {}, Sicherungsanlass::kHand);
        ASSERT_TRUE(made);
        backup = made->pfad;
        store->reset();
        sound = readBytes(path);
    }

    /// Whatever the file looks like: opening and checking end with an answer, and the backup comes back.
    bool erkanntUndGeheilt() {
        bool recognised = false;
        {
            auto store = Store::open(path);
            recognised = !store;
            if (store) {
                recognised = !(*store)->schnellpruefung();
                const auto issues = pruefe(**store);
                recognised = recognised || !issues || issues->count(Severity::kRefused) > 0;
            }
        }
        const auto kept = stelleWiederHer(path, backup);
        EXPECT_TRUE(kept) << kept.error().code.id;
        if (kept && !kept->empty()) fs::remove(*kept);
        pruefeGanz(path, "restored");
        EXPECT_TRUE(Store::open(path));
        return recognised;
    }

    TempFolder folder;
    fs::path path = folder / "w.isp";
    fs::path backup;
    std::string sound;
    std::mt19937 random{saat()};
};

TEST_F(Schaden, ZerstoerteSeiten) {
    const auto pages = sound.size() / 4096;
    int recognised = 0;
    for (int round = 0; round < 24; ++round) {
        auto bytes = sound;
        const auto page = random() % pages;
        for (std::size_t i = 0; i < 4096; ++i)
            bytes[page * 4096 + i] = static_cast<char>(random());
        writeBytes(path, bytes);
        if (erkanntUndGeheilt()) ++recognised;
        zaehle("damaged page");
        if (HasFailure()) return;
    }
    // A page nothing lies on may be anything.
    EXPECT_GE(recognised, 20);
}

TEST_F(Schaden, AbgeschnitteneDateien) {
    for (int round = 0; round < 16; ++round) {
        const auto kept = random() % sound.size();
        writeBytes(path, sound.substr(0, kept));
        EXPECT_TRUE(erkanntUndGeheilt()) << "round " << round << ": " << kept << " of " << sound.size();
        zaehle("truncated file");
        if (HasFailure()) return;
    }
}

TEST_F(Schaden, SpringendeUhr) {
    auto store = Store::open(path);
    ASSERT_TRUE(store);
    Sicherungsregel regel;
    regel.letzte = 4;
    regel.tage = 3;
    regel.monate = 2;
    const auto start = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1};
    std::int64_t last = 1;
    for (int round = 0; round < 30; ++round) {
        const auto hours = static_cast<int>(random() % 200'000) - 100'000;
        const Clock::Fixed now(TimePoint(start) + std::chrono::hours{hours});
        const auto made = sichere(**store, regel, Sicherungsanlass::kHand);
        ASSERT_TRUE(made);
        EXPECT_EQ(made->nummer, last + 1) << "numbers go up whatever the clock says";
        last = made->nummer;
        const auto all = sicherungen(path, regel);
        ASSERT_FALSE(all.empty());
        EXPECT_EQ(all.front().nummer, last) << "the newest is there and is known as such";
        EXPECT_GE(all.size(), 4U - (round < 2 ? 2U : 0U));
        zaehle("clock jump");
    }
}

}  // namespace
}  // namespace isp::fault
