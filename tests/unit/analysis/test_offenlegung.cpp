// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/offenlegung.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <random>

namespace isp::analysis {
namespace {

/// Cells and relations, built by hand.
struct Netz {
    std::vector<Schutzzelle> zellen;
    std::vector<Schutzsumme> summen;

    std::uint32_t zelle(double wert, double schwelle = kGeheimVorgabe) {
        zellen.push_back({wert, schwelle, Sperre::kOffen});
        return static_cast<std::uint32_t>(zellen.size() - 1);
    }
    std::uint32_t summe(std::vector<std::uint32_t> teile) {
        double total = 0.0;
        for (const auto p : teile)
            total += zellen[p].wert;
        const auto at = zelle(total);
        summen.push_back({at, std::move(teile), false});
        return at;
    }
    [[nodiscard]] Schutz schutz() const { return schuetze(zellen, summen); }
};

std::vector<Sperre> sperren(const Netz& netz) {
    return netz.schutz().sperren;
}

using enum Sperre;

TEST(Offenlegung, HidesOneAndTwoButNeitherZeroNorThree) {
    Netz netz;
    for (const double v : {0.0, 1.0, 2.0, 3.0, kFehlt})
        netz.zelle(v);
    EXPECT_EQ(sperren(netz), (std::vector{kOffen, kKlein, kKlein, kOffen, kOffen}));
}

TEST(Offenlegung, ThresholdIsTheOneOfTheCell) {
    Netz netz;
    netz.zelle(9.0, 10.0);
    netz.zelle(10.0, 10.0);
    netz.zelle(1.0, 0.0);
    EXPECT_EQ(sperren(netz), (std::vector{kKlein, kOffen, kOffen}));
}

TEST(Offenlegung, HidesTheNextSmallestBesideASingleSecret) {
    Netz netz;
    const auto a = netz.zelle(2.0);
    const auto b = netz.zelle(40.0);
    const auto c = netz.zelle(7.0);
    const auto null = netz.zelle(0.0);
    netz.summe({a, b, c, null});
    const auto schutz = netz.schutz();
    EXPECT_EQ(schutz.sperren, (std::vector{kKlein, kOffen, kZweit, kOffen, kOffen}));
    EXPECT_EQ(schutz.wegen[c], a);
    EXPECT_TRUE(schutz.sicher);
    EXPECT_EQ(schutz.schranken[a].unten, 1.0);
    EXPECT_EQ(schutz.schranken[a].oben, 8.0);
}

TEST(Offenlegung, TwoSecretsOfOneAreNotEnough) {
    // 1 + 1 of a total: both are at least 1, so their sum 2 tells both.
    Netz netz;
    const auto a = netz.zelle(1.0);
    const auto b = netz.zelle(1.0);
    const auto c = netz.zelle(5.0);
    const auto d = netz.zelle(9.0);
    netz.summe({a, b, c, d});
    EXPECT_EQ(sperren(netz), (std::vector{kKlein, kKlein, kZweit, kOffen, kOffen}));
}

TEST(Offenlegung, GoesUpTheHierarchy) {
    // Raum A has one Gemeinde only: its total is the secret. A neighbour of the Raum goes too, and one of the
    // Gemeinden of that neighbour.
    Netz netz;
    const auto g1 = netz.zelle(2.0);
    const auto g2 = netz.zelle(30.0);
    const auto g3 = netz.zelle(50.0);
    const auto g4 = netz.zelle(200.0);
    const auto a = netz.summe({g1});
    const auto b = netz.summe({g2, g3});
    const auto c = netz.summe({g4});
    netz.summe({a, b, c});
    const auto schutz = netz.schutz();
    EXPECT_EQ(schutz.sperren[a], kKlein);
    EXPECT_EQ(schutz.sperren[b], kZweit);
    EXPECT_EQ(schutz.sperren[g2], kZweit);
    EXPECT_EQ(schutz.sperren[g3], kOffen);
    EXPECT_EQ(schutz.sperren[c], kOffen);
    EXPECT_EQ(schutz.sperren[g4], kOffen);
}

TEST(Offenlegung, HidesTheTotalWhereNoPartIsLeft) {
    Netz netz;
    const auto part = netz.zelle(2.0);
    const auto other = netz.zelle(2.0);
    const auto total = netz.summe({part, other});
    const auto schutz = netz.schutz();
    // 2 + 2 = 4: either may be 1, 2 or 3.
    EXPECT_EQ(schutz.sperren[total], kOffen);
    EXPECT_EQ(schutz.schranken[part].oben, 3.0);

    Netz single;
    const auto one = single.zelle(2.0, 3.0);
    const auto sum = single.zelle(2.0, 0.0);  // by itself it might be shown
    single.summen.push_back({sum, {one}, false});
    EXPECT_EQ(sperren(single), (std::vector{kKlein, kZweit}));
}

TEST(Offenlegung, ProtectsARestThatCanBeTakenFromTotalAndParts) {
    // Only the women were delivered: 5 - 4 tells that there is one man.
    Netz netz;
    const auto total = netz.zelle(5.0);
    const auto women = netz.zelle(4.0);
    netz.summen.push_back({total, {women}, true});
    EXPECT_EQ(sperren(netz), (std::vector{kOffen, kZweit}));

    Netz gap;  // one Gemeinde is missing: 100 - 98
    const auto kreis = gap.zelle(100.0);
    const auto known = gap.zelle(98.0);
    const auto missing = gap.zelle(kFehlt);
    gap.summen.push_back({kreis, {known, missing}, false});
    EXPECT_EQ(sperren(gap), (std::vector{kOffen, kZweit, kOffen}));
}

TEST(Offenlegung, KeepsWhatTheSourceKeepsSecret) {
    Netz netz;
    const auto a = netz.zelle(kFehlt);
    netz.zellen[a].vorab = kQuelle;
    const auto b = netz.zelle(8.0);
    const auto c = netz.zelle(9.0);
    const auto total = netz.zelle(21.0);
    netz.summen.push_back({total, {a, b, c}, false});
    EXPECT_EQ(sperren(netz), (std::vector{kQuelle, kZweit, kOffen, kOffen}));
}

TEST(Offenlegung, SeesWhatOnlyRowsAndColumnsTogetherTell) {
    // Two blocks of four hidden cells, joined by one: each row and column has two hidden cells at least, yet
    // the one between is rows minus columns of a block.
    Netz netz;
    double werte[4][4] = {{9, 9, 60, 60}, {9, 9, 2, 60}, {60, 60, 9, 9}, {60, 60, 9, 9}};
    std::uint32_t at[4][4];
    for (int r = 0; r < 4; ++r)
        for (int c = 0; c < 4; ++c) {
            at[r][c] = netz.zelle(werte[r][c]);
            if (werte[r][c] == 9) netz.zellen[at[r][c]].vorab = kFrueher;
        }
    for (int i = 0; i < 4; ++i) {
        netz.summe({at[i][0], at[i][1], at[i][2], at[i][3]});
        netz.summe({at[0][i], at[1][i], at[2][i], at[3][i]});
    }
    const auto schutz = netz.schutz();
    EXPECT_EQ(schutz.sperren[at[1][2]], kKlein);
    EXPECT_GT(std::count(schutz.sperren.begin(), schutz.sperren.end(), kZweit), 0);
    EXPECT_LE(schutz.schranken[at[1][2]].unten, 1.0);
    EXPECT_GE(schutz.schranken[at[1][2]].oben, 2.0);
    EXPECT_TRUE(schutz.sicher);
}

TEST(Offenlegung, LeavesRelationsAloneThatSayNothing) {
    Netz netz;
    const auto a = netz.zelle(2.0);
    const auto b = netz.zelle(50.0);
    netz.summen.push_back({netz.zelle(kFehlt), {a, b}, false});
    netz.summen.push_back({netz.zelle(20.0), {a, b}, false});  // parts overlap
    const auto found = sperren(netz);
    EXPECT_EQ(std::count(found.begin(), found.end(), kZweit), 0);
}

/// Tries all whole numbers an outsider would have to consider.
class Angreifer {
public:
    Angreifer(const Netz& netz, const Schutz& schutz) : m_netz(netz) {
        for (const auto& z : netz.zellen)
            m_werte.push_back(static_cast<int>(z.wert));
        for (std::uint32_t i = 0; i < netz.zellen.size(); ++i)
            if (schutz.sperren[i] != kOffen) m_verdeckt.push_back(i);
        m_bekannt.assign(netz.zellen.size(), true);
        for (const auto i : m_verdeckt)
            m_bekannt[i] = false;
        m_min.assign(netz.zellen.size(), 1 << 20);
        m_max.assign(netz.zellen.size(), 0);
    }
    /// False where it would take too long.
    bool run() {
        search();
        return m_schritte < kMost;
    }
    [[nodiscard]] int min(std::uint32_t cell) const { return m_min[cell]; }
    [[nodiscard]] int max(std::uint32_t cell) const { return m_max[cell]; }
    [[nodiscard]] const std::vector<std::uint32_t>& verdeckt() const { return m_verdeckt; }

private:
    static constexpr int kMost = 400'000;
    static constexpr int kCap = 9;

    /// A cell some relation fixes, with its value; nullopt where none does.
    [[nodiscard]] std::optional<std::pair<std::uint32_t, int>> forced(bool& contradiction) const {
        for (const auto& s : m_netz.summen) {
            int open = 0;
            std::uint32_t which = 0;
            int rest = 0;
            for (const auto p : s.teile) {
                if (m_bekannt[p])
                    rest += m_werte[p];
                else
                    ++open, which = p;
            }
            const bool total = m_bekannt[s.summe];
            if (open == 0 && total && rest != m_werte[s.summe]) contradiction = true;
            if (open == 0 && !total) return std::pair(s.summe, rest);
            if (open == 1 && total) return std::pair(which, m_werte[s.summe] - rest);
            if (total && rest + open > m_werte[s.summe]) contradiction = true;
            if (contradiction) return {};
        }
        return {};
    }

    void assign(std::uint32_t cell, int value) {
        const auto before = m_werte[cell];
        m_werte[cell] = value;
        m_bekannt[cell] = true;
        search();
        m_bekannt[cell] = false;
        m_werte[cell] = before;
    }

    void search() {
        if (++m_schritte >= kMost) return;
        bool contradiction = false;
        const auto next = forced(contradiction);
        if (contradiction) return;
        if (next) {
            if (next->second >= 1) assign(next->first, next->second);
            return;
        }
        for (const auto cell : m_verdeckt) {
            if (m_bekannt[cell]) continue;
            for (int v = 1; v <= kCap; ++v)
                assign(cell, v);
            return;
        }
        for (const auto cell : m_verdeckt) {
            m_min[cell] = std::min(m_min[cell], m_werte[cell]);
            m_max[cell] = std::max(m_max[cell], m_werte[cell]);
        }
    }

    const Netz& m_netz;
    std::vector<int> m_werte;
    std::vector<bool> m_bekannt;
    std::vector<std::uint32_t> m_verdeckt;
    std::vector<int> m_min, m_max;
    int m_schritte = 0;
};

/// What is possible of a secret spans as much as the secrets do, and any hidden figure is two values at
/// least.
int expectProtected(const Netz& netz, std::uint32_t seed) {
    const auto schutz = netz.schutz();
    EXPECT_TRUE(schutz.sicher) << "seed " << seed;
    Angreifer angreifer(netz, schutz);
    if (!angreifer.run()) return 0;
    for (const auto cell : angreifer.verdeckt()) {
        EXPECT_LT(angreifer.min(cell), angreifer.max(cell)) << "seed " << seed << " cell " << cell;
        if (schutz.sperren[cell] != kKlein) continue;
        EXPECT_GE(angreifer.max(cell) - angreifer.min(cell), netz.zellen[cell].schwelle - 2.0)
            << "seed " << seed << " cell " << cell;
    }
    return 1;
}

TEST(Offenlegung, NoSecretOfARandomHierarchyCanBeFoundOut) {
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n + 1)); };
        Netz netz;
        std::vector<std::uint32_t> raeume;
        for (int r = 0; r < 2 + upTo(1); ++r) {
            std::vector<std::uint32_t> gemeinden;
            for (int g = 0; g < 1 + upTo(2); ++g)
                gemeinden.push_back(netz.zelle(upTo(7)));
            raeume.push_back(netz.summe(gemeinden));
        }
        netz.summe(raeume);
        tried += expectProtected(netz, seed);
    }
    EXPECT_GT(tried, 300);
}

TEST(Offenlegung, NoSecretOfARandomTableCanBeFoundOut) {
    int tried = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        Netz netz;
        std::uint32_t at[3][3];
        for (auto& row : at)
            for (auto& cell : row)
                cell = netz.zelle(static_cast<double>(random() % 9));
        std::vector<std::uint32_t> rows;
        std::vector<std::uint32_t> columns;
        for (int i = 0; i < 3; ++i) {
            rows.push_back(netz.summe({at[i][0], at[i][1], at[i][2]}));
            columns.push_back(netz.summe({at[0][i], at[1][i], at[2][i]}));
        }
        const auto total = netz.summe(rows);
        netz.summen.push_back({total, columns, false});
        tried += expectProtected(netz, seed);
    }
    EXPECT_GT(tried, 100);
}

/// Räume × sex × age with all margins: what protects the few small figures are other details, not margins.
TEST(Offenlegung, AThreeWayTableKeepsItsMargins) {
    constexpr std::size_t kRaeume = 30, kSex = 2, kAge = 12;
    std::mt19937 random(7);
    Netz netz;
    std::vector<std::vector<std::vector<std::uint32_t>>> at(
        kRaeume + 1, std::vector(kSex + 1, std::vector<std::uint32_t>(kAge + 1)));
    const auto line = [](std::size_t n, auto&& cell) {
        std::vector<std::uint32_t> out;
        for (std::size_t i = 0; i < n; ++i)
            out.push_back(cell(i));
        return out;
    };
    for (std::size_t r = 0; r < kRaeume; ++r)
        for (std::size_t s = 0; s < kSex; ++s)
            for (std::size_t a = 0; a < kAge; ++a)
                at[r][s][a] = netz.zelle(a == 3 ? 1.0 + double(random() % 20) : 8.0 + double(random() % 60));
    const auto add = [&](std::uint32_t& total, std::vector<std::uint32_t> parts) {
        if (total == 0)
            total = netz.summe(std::move(parts));
        else
            netz.summen.push_back({total, std::move(parts), false});
    };
    for (std::size_t r = 0; r < kRaeume; ++r)
        for (std::size_t a = 0; a < kAge; ++a)
            add(at[r][kSex][a], line(kSex, [&](std::size_t s) { return at[r][s][a]; }));
    for (std::size_t r = 0; r < kRaeume; ++r)
        for (std::size_t s = 0; s <= kSex; ++s)
            add(at[r][s][kAge], line(kAge, [&](std::size_t a) { return at[r][s][a]; }));
    for (std::size_t s = 0; s <= kSex; ++s)
        for (std::size_t a = 0; a <= kAge; ++a)
            add(at[kRaeume][s][a], line(kRaeume, [&](std::size_t r) { return at[r][s][a]; }));
    const auto schutz = netz.schutz();
    EXPECT_TRUE(schutz.sicher);
    const auto count = [&](Sperre s) { return std::count(schutz.sperren.begin(), schutz.sperren.end(), s); };
    EXPECT_GT(count(kKlein), 0);
    EXPECT_LT(count(kZweit), 10 * count(kKlein));
    for (std::size_t r = 0; r < kRaeume; ++r)
        EXPECT_EQ(schutz.sperren[at[r][kSex][kAge]], kOffen) << "all inhabitants of Raum " << r;
    for (std::size_t s = 0; s <= kSex; ++s)
        for (std::size_t a = 0; a <= kAge; ++a)
            EXPECT_EQ(schutz.sperren[at[kRaeume][s][a]], kOffen) << "Kreis " << s << ' ' << a;
}

}  // namespace
}  // namespace isp::analysis
