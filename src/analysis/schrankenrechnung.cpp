// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/schrankenrechnung.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace isp::analysis {

namespace {

constexpr double kGenau = 1e-9;
constexpr int kMaxDurchgaenge = 200;
constexpr double kUnendlich = std::numeric_limits<double>::infinity();

/// One side of the range of a sum: the finite part and how many terms are infinite.
struct Seite {
    double summe = 0.0;
    int unendlich = 0;

    void add(double x) {
        if (std::isinf(x))
            ++unendlich;
        else
            summe += x;
    }
    /// The side without the term x.
    [[nodiscard]] double ohne(double x, double sonst) const {
        const int left = unendlich - (std::isinf(x) ? 1 : 0);
        return left > 0 ? sonst : summe - (std::isinf(x) ? 0.0 : x);
    }
};

double lowest(const Schranken& s, double factor) {
    return factor > 0.0 ? factor * s.unten : factor * s.oben;
}
double highest(const Schranken& s, double factor) {
    return factor > 0.0 ? factor * s.oben : factor * s.unten;
}

bool narrow(const Gleichung& g, std::vector<Schranken>& schranken) {
    Seite low;
    Seite high;
    for (const auto& [variable, factor] : g.glieder) {
        low.add(lowest(schranken[variable], factor));
        high.add(highest(schranken[variable], factor));
    }
    bool moved = false;
    for (const auto& [variable, factor] : g.glieder) {
        auto& s = schranken[variable];
        // factor * x = rechts - (all others)
        const double most = g.rechts - low.ohne(lowest(s, factor), -kUnendlich);
        const double least = g.rechts - high.ohne(highest(s, factor), kUnendlich);
        const double upper = factor > 0.0 ? most / factor : least / factor;
        const double lower = factor > 0.0 ? least / factor : most / factor;
        if (upper < s.oben - kGenau) {
            s.oben = std::max(upper, s.unten);
            moved = true;
        }
        if (lower > s.unten + kGenau) {
            s.unten = std::min(lower, s.oben);
            moved = true;
        }
        if (moved) return true;  // the sums above hold no longer
    }
    return false;
}

/// Which variables hang together.
class Gruppen {
public:
    explicit Gruppen(std::size_t n) : m_vater(n) { std::iota(m_vater.begin(), m_vater.end(), 0U); }
    std::uint32_t find(std::uint32_t x) {
        while (m_vater[x] != x)
            x = m_vater[x] = m_vater[m_vater[x]];
        return x;
    }
    void join(std::uint32_t a, std::uint32_t b) { m_vater[find(a)] = find(b); }

private:
    std::vector<std::uint32_t> m_vater;
};

using Matrix = std::vector<std::vector<double>>;  ///< last column: right side

void reduce(Matrix& m, std::size_t columns) {
    std::size_t row = 0;
    for (std::size_t c = 0; c < columns && row < m.size(); ++c) {
        std::size_t best = row;
        for (std::size_t r = row; r < m.size(); ++r)
            if (std::abs(m[r][c]) > std::abs(m[best][c])) best = r;
        if (std::abs(m[best][c]) < kGenau) continue;
        std::swap(m[row], m[best]);
        const double pivot = m[row][c];
        for (auto& x : m[row])
            x /= pivot;
        for (std::size_t r = 0; r < m.size(); ++r) {
            const double factor = m[r][c];
            if (r == row || std::abs(factor) < kGenau) continue;
            for (std::size_t k = c; k <= columns; ++k)
                m[r][k] -= factor * m[row][k];
        }
        ++row;
    }
    m.resize(row);
}

struct Teil {
    std::vector<const Gleichung*> gleichungen;
    std::map<std::uint32_t, std::size_t> spalte;  ///< variable -> column
};

void appendReduced(const Teil& teil, std::vector<Gleichung>& out) {
    const std::size_t columns = teil.spalte.size();
    Matrix m;
    for (const auto* g : teil.gleichungen) {
        auto& row = m.emplace_back(columns + 1, 0.0);
        for (const auto& [variable, factor] : g->glieder)
            row[teil.spalte.at(variable)] += factor;
        row[columns] = g->rechts;
    }
    reduce(m, columns);
    for (const auto& row : m) {
        Gleichung g;
        g.rechts = row[columns];
        for (const auto& [variable, c] : teil.spalte)
            if (std::abs(row[c]) > kGenau) g.glieder.emplace_back(variable, row[c]);
        out.push_back(std::move(g));
    }
}

}  // namespace

void engeEin(const std::vector<Gleichung>& gleichungen, std::vector<Schranken>& schranken) {
    for (int n = 0; n < kMaxDurchgaenge; ++n) {
        bool moved = false;
        for (const auto& g : gleichungen) {
            // Each call moves one variable; a relation settles after as many calls as it has members.
            for (std::size_t k = 0; k <= g.glieder.size() && narrow(g, schranken); ++k)
                moved = true;
        }
        if (!moved) return;
    }
}

std::vector<Gleichung> eliminiere(const std::vector<Gleichung>& gleichungen, std::size_t variablen) {
    Gruppen gruppen(variablen);
    for (const auto& g : gleichungen)
        for (const auto& term : g.glieder)
            gruppen.join(g.glieder.front().first, term.first);
    std::map<std::uint32_t, Teil> teile;
    for (const auto& g : gleichungen) {
        if (g.glieder.empty()) continue;
        auto& teil = teile[gruppen.find(g.glieder.front().first)];
        teil.gleichungen.push_back(&g);
        for (const auto& term : g.glieder)
            teil.spalte.try_emplace(term.first, teil.spalte.size());
    }
    std::vector<Gleichung> out;
    for (const auto& [root, teil] : teile)
        if (teil.gleichungen.size() > 1 && teil.spalte.size() <= kMaxElimination) appendReduced(teil, out);
    return out;
}

}  // namespace isp::analysis
