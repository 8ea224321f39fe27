// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks, failing and half writes, at each write in turn.
#include "fault/fault_vfs.h"
#include "fault/fehlerproben.h"
#include "store/migration.h"
#include "store/sicherung.h"

#include <functional>

namespace isp::fault {
namespace {

using namespace store;
using store::test::TempFolder;

struct Fall {
    const char* name;
    Fehlerart art;
};

class Datentraeger : public ::testing::TestWithParam<Fall> {
protected:
    /// Lets the disk fail at the 1st, 2nd, 3rd … write until `work` gets through, in growing steps; after
    /// each failure `check` looks at what is left.
    void jederSchreibvorgang(const std::string& what, const std::function<bool()>& work,
                             const std::function<void(bool)>& check) {
        int rounds = 0;
        for (int n = 1; n < 4000; n += 1 + n / 2) {
            bool done = false;
            {
                const Datentraegerfehler fehler(GetParam().art, n);
                done = work();
                if (!Datentraegerfehler::eingetreten()) break;
            }
            ++rounds;
            check(done);
            if (HasFailure()) break;
        }
        EXPECT_GT(rounds, 0) << "the disk never failed";
        zaehle(std::string(GetParam().name) + " while " + what, rounds);
    }

    TempFolder folder;
};

Result<Lieferung> import(Store& store, int n) {
    std::vector<Wert> figures;
    for (int year = 1990; year < 2020; ++year)
        for (std::int32_t raum = 1; raum <= 2; ++raum)
            figures.push_back({Periode::jahr(year).code(), raum, static_cast<double>(n + year), {}});
    Lieferung lieferung;
    lieferung.datei = "d.csv";
    const std::vector<ReihenWerte> reihen = {{ReiheId{1}, std::move(figures)}};
    return LieferungRepository(store).schreibe(lieferung, reihen);
}

TEST_P(Datentraeger, Einlesen) {
    const auto path = folder / "w.isp";
    legeKleinAn(path);
    std::vector<std::string> committed;
    int n = 0;
    jederSchreibvorgang(
        "importing",
        [&] {
            auto store = Store::open(path);
            if (!store) return false;
            auto done = import(**store, ++n);
            if (done) committed.push_back(done->uid);
            return done.has_value();
        },
        [&](bool) {
            pruefeGanz(path, "import");
            pruefeDa(path, committed);
        });
}

TEST_P(Datentraeger, Umstellung) {
    const auto old = folder / "alt.isp";
    legeAltAn(old);
    int n = 0;
    fs::path path;
    jederSchreibvorgang(
        "migrating",
        [&] {
            path = folder / ("w" + std::to_string(++n) + ".isp");
            fs::copy_file(old, path);
            return Store::open(path).has_value();
        },
        [&](bool) {
            pruefeGanz(path, "migration");
            EXPECT_TRUE(Store::open(path)) << "opens once the disk works again";
        });
}

TEST_P(Datentraeger, Sichern) {
    const auto path = folder / "w.isp";
    legeKleinAn(path);
    Sicherungsregel regel;
    regel.letzte = 2;
    regel.tage = regel.monate = 0;
    {
        const auto store = Store::open(path);
        ASSERT_TRUE(store);
        ASSERT_TRUE(sichere(**store, regel, Sicherungsanlass::kHand));
    }
    jederSchreibvorgang(
        "backing up",
        [&] {
            const auto store = Store::open(path);
            return store && sichere(**store, regel, Sicherungsanlass::kHand);
        },
        [&](bool) {
            pruefeGanz(path, "backup");
            const auto all = sicherungen(path, regel);
            EXPECT_FALSE(all.empty()) << "a failed backup has pushed out the sound one";
            for (const auto& s : all)
                EXPECT_TRUE(pruefeSicherung(s.pfad)) << s.pfad;
        });
}

TEST_P(Datentraeger, Wiederherstellen) {
    const auto path = folder / "w.isp";
    legeKleinAn(path);
    Sicherung backup;
    {
        const auto store = Store::open(path);
        ASSERT_TRUE(store);
        auto made = sichere(**store, {}, Sicherungsanlass::kHand);
        ASSERT_TRUE(made);
        backup = *made;
    }
    jederSchreibvorgang(
        "restoring",
        [&] {
            for (const auto& s : sicherungen(path, {}))
                if (s.anlass == Sicherungsanlass::kErsetzt) fs::remove(s.pfad);
            return stelleWiederHer(path, backup.pfad).has_value();
        },
        [&](bool) {
            pruefeGanz(path, "restore");
            EXPECT_TRUE(Store::open(path));
        });
}

INSTANTIATE_TEST_SUITE_P(Fehler, Datentraeger,
                         ::testing::Values(Fall{"disk full", Fehlerart::kVoll},
                                           Fall{"I/O error", Fehlerart::kEinAusgabe},
                                           Fall{"short write", Fehlerart::kHalb},
                                           Fall{"failed sync", Fehlerart::kSync}));

}  // namespace
}  // namespace isp::fault
