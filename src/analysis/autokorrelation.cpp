// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/autokorrelation.h"

#include "base/contracts.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <cmath>
#include <numeric>

namespace isp::analysis {

namespace {

constexpr std::size_t kMindestens = 4;
constexpr double kSignifikanz = 0.05;
constexpr double kGleich =
    1e-12;  ///< relative: a permutation that gives the figure itself counts as reaching it

/// std::shuffle and std::uniform_int_distribution differ between libraries; a seed must give one result.
using Zufall = boost::random::mt19937_64;

std::size_t pick(Zufall& zufall, std::size_t most) {
    return boost::random::uniform_int_distribution<std::size_t>(0, most)(zufall);
}

std::vector<double> deviations(std::span<const double> werte) {
    const double mean = std::accumulate(werte.begin(), werte.end(), 0.0) / static_cast<double>(werte.size());
    std::vector<double> z(werte.begin(), werte.end());
    for (double& v : z)
        v -= mean;
    return z;
}

double squares(std::span<const double> z) {
    return std::inner_product(z.begin(), z.end(), z.begin(), 0.0);
}

double lag(std::span<const double> z, std::span<const Raumgewichte::Gewicht> zeile) {
    double sum = 0.0;
    for (const auto& g : zeile)
        sum += g.gewicht * z[g.nachbar];
    return sum;
}

double crossSum(std::span<const double> z, const Raumgewichte& gewichte) {
    double sum = 0.0;
    for (std::size_t i = 0; i < z.size(); ++i)
        sum += z[i] * lag(z, gewichte.zeile(i));
    return sum;
}

bool usable(std::span<const double> werte, const Raumgewichte& gewichte) {
    ISP_REQUIRE(werte.size() == gewichte.size());
    if (werte.size() < kMindestens) return false;
    const auto [low, high] = std::ranges::minmax(werte);
    return low < high;
}

struct Summen {
    double s0 = 0.0, s1 = 0.0, s2 = 0.0;
};

Summen summen(const Raumgewichte& gewichte) {
    Summen s;
    const std::size_t n = gewichte.size();
    std::vector<double> rows(n, 0.0), columns(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (const auto& [j, w] : gewichte.zeile(i)) {
            s.s0 += w;
            rows[i] += w;
            columns[j] += w;
            const auto back = gewichte.zeile(j);
            const auto it = std::ranges::find(back, i, &Raumgewichte::Gewicht::nachbar);
            const double other = it == back.end() ? 0.0 : it->gewicht;
            s.s1 +=
                (w + other) * (w + other) / 2.0;  // neighbours are mutual: each pair is met from both sides
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        s.s2 += (rows[i] + columns[i]) * (rows[i] + columns[i]);
    return s;
}

void variances(Moran& out, const Summen& s, std::span<const double> z) {
    const auto n = static_cast<double>(z.size());
    const double m2 = squares(z) / n;
    double m4 = 0.0;
    for (const double v : z)
        m4 += v * v * v * v / n;
    const double b2 = m4 / (m2 * m2);
    const double s02 = s.s0 * s.s0;
    const double e2 = out.erwartung * out.erwartung;
    out.varianzNorm = (n * n * s.s1 - n * s.s2 + 3.0 * s02) / (s02 * (n * n - 1.0)) - e2;
    const double first = n * ((n * n - 3.0 * n + 3.0) * s.s1 - n * s.s2 + 3.0 * s02);
    const double second = b2 * ((n * n - n) * s.s1 - 2.0 * n * s.s2 + 6.0 * s02);
    out.varianzRand = (first - second) / ((n - 1.0) * (n - 2.0) * (n - 3.0) * s02) - e2;
}

/// Two-sided: how many permutations are at least as far from the expectation.
bool reaches(double simulated, double observed, double expected) {
    const double distance = std::abs(observed - expected);
    return std::abs(simulated - expected) >= distance - kGleich * std::max(1.0, distance);
}

double permuted(std::vector<double> z, const Raumgewichte& gewichte, double scale, const Moran& observed,
                int permutationen, std::uint64_t saat) {
    Zufall zufall(saat);
    int reached = 0;
    for (int k = 0; k < permutationen; ++k) {
        for (std::size_t i = z.size() - 1; i > 0; --i)
            std::swap(z[i], z[pick(zufall, i)]);
        if (reaches(scale * crossSum(z, gewichte), observed.i, observed.erwartung)) ++reached;
    }
    return (reached + 1.0) / (permutationen + 1.0);
}

/// Conditional permutation: the figure of i stays, its neighbours get figures drawn from the others.
double conditional(std::span<const double> z, std::size_t i, std::span<const Raumgewichte::Gewicht> zeile,
                   double m2, double observed, int permutationen, Zufall& zufall) {
    std::vector<double> others;
    others.reserve(z.size() - 1);
    for (std::size_t j = 0; j < z.size(); ++j) {
        if (j != i) others.push_back(z[j]);
    }
    double weights = 0.0;
    for (const auto& g : zeile)
        weights += g.gewicht;
    const double expected = z[i] / m2 * weights * (-z[i] / static_cast<double>(others.size()));
    int reached = 0;
    for (int k = 0; k < permutationen; ++k) {
        double sum = 0.0;
        for (std::size_t d = 0; d < zeile.size(); ++d) {
            std::swap(others[d], others[d + pick(zufall, others.size() - 1 - d)]);
            sum += zeile[d].gewicht * others[d];
        }
        if (reaches(z[i] / m2 * sum, observed, expected)) ++reached;
    }
    return (reached + 1.0) / (permutationen + 1.0);
}

Lisagruppe group(double own, double around) {
    if (own > 0.0) return around > 0.0 ? Lisagruppe::kHH : Lisagruppe::kHL;
    return around > 0.0 ? Lisagruppe::kLH : Lisagruppe::kLL;
}

}  // namespace

Raumgewichte::Raumgewichte(std::size_t n, std::span<const std::pair<std::size_t, std::size_t>> nachbarn,
                           bool zeilenstandardisiert)
    : m_zeilen(n) {
    for (const auto& [a, b] : nachbarn) {
        ISP_REQUIRE(a < b && b < n);
        m_zeilen[a].push_back({b, 1.0});
        m_zeilen[b].push_back({a, 1.0});
    }
    for (auto& zeile : m_zeilen) {
        if (!zeilenstandardisiert) continue;
        for (auto& g : zeile)
            g.gewicht = 1.0 / static_cast<double>(zeile.size());
    }
}

Raumauswahl mitNachbarn(std::span<const double> werte,
                        std::span<const std::pair<std::size_t, std::size_t>> nachbarn) {
    std::vector<int> connected(werte.size(), 0);
    for (const auto& [a, b] : nachbarn) {
        ISP_REQUIRE(a < werte.size() && b < werte.size());
        if (!std::isfinite(werte[a]) || !std::isfinite(werte[b])) continue;
        connected[a] = connected[b] = 1;
    }
    Raumauswahl out;
    std::vector<std::size_t> place(werte.size(), 0);
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (!std::isfinite(werte[i])) continue;
        if (connected[i] == 0) {
            out.ohneNachbarn.push_back(i);
            continue;
        }
        place[i] = out.raeume.size();
        out.raeume.push_back(i);
    }
    for (const auto& [a, b] : nachbarn) {
        if (std::isfinite(werte[a]) && std::isfinite(werte[b])) out.nachbarn.emplace_back(place[a], place[b]);
    }
    return out;
}

std::optional<Moran> moran(std::span<const double> werte, const Raumgewichte& gewichte, int permutationen,
                           std::uint64_t saat) {
    if (!usable(werte, gewichte)) return std::nullopt;
    const auto z = deviations(werte);
    const Summen s = summen(gewichte);
    if (!(s.s0 > 0.0)) return std::nullopt;
    const double scale = static_cast<double>(z.size()) / (s.s0 * squares(z));
    Moran out;
    out.i = scale * crossSum(z, gewichte);
    out.erwartung = -1.0 / (static_cast<double>(z.size()) - 1.0);
    variances(out, s, z);
    if (out.varianzRand > 0.0) {
        out.z = (out.i - out.erwartung) / std::sqrt(out.varianzRand);
        out.p = 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(out.z)));
    }
    if (permutationen > 0) out.pPermutation = permuted(z, gewichte, scale, out, permutationen, saat);
    return out;
}

std::vector<LokalerMoran> lokalerMoran(std::span<const double> werte, const Raumgewichte& gewichte,
                                       int permutationen, std::uint64_t saat) {
    if (!usable(werte, gewichte)) return {};
    const auto z = deviations(werte);
    const double m2 = squares(z) / static_cast<double>(z.size());
    Zufall zufall(saat);
    std::vector<LokalerMoran> out(z.size());
    std::vector<double> p(z.size());
    for (std::size_t i = 0; i < z.size(); ++i) {
        out[i].i = z[i] / m2 * lag(z, gewichte.zeile(i));
        out[i].p = p[i] = conditional(z, i, gewichte.zeile(i), m2, out[i].i, permutationen, zufall);
    }
    const auto adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < z.size(); ++i) {
        out[i].pBh = adjusted[i];
        if (adjusted[i] < kSignifikanz) out[i].gruppe = group(z[i], lag(z, gewichte.zeile(i)));
    }
    return out;
}

std::vector<double> benjaminiHochberg(std::span<const double> p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i])) order.push_back(i);
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return p[i]; });
    std::vector<double> out(p.begin(), p.end());
    double smallest = 1.0;
    const auto m = static_cast<double>(order.size());
    for (std::size_t k = order.size(); k-- > 0;) {
        smallest = std::min(smallest, p[order[k]] * m / (static_cast<double>(k) + 1.0));
        out[order[k]] = smallest;
    }
    return out;
}

}  // namespace isp::analysis
