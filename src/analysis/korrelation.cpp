// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/korrelation.h"

#include "analysis/gerade.h"
#include "base/contracts.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>

namespace isp::analysis {

namespace {

double correlation(const Gerade& g) {
    return std::clamp(g.sxy / std::sqrt(g.sxx * g.syy), -1.0, 1.0);
}

bool varies(std::span<const double> werte) {
    const auto [low, high] = std::ranges::minmax(werte);
    return low < high;
}

double twoSided(double r, std::size_t n) {
    const auto freedom = static_cast<double>(n) - 2.0;
    if (std::abs(r) >= 1.0) return 0.0;
    const double t = std::abs(r) * std::sqrt(freedom / (1.0 - r * r));
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), t));
}

}  // namespace

std::optional<Grenzen> pearsonGrenzen(double r, std::size_t n, double niveau) {
    if (n < 4 || !(std::abs(r) < 1.0) || !(niveau > 0.0 && niveau < 1.0)) return std::nullopt;
    const double q = boost::math::quantile(boost::math::normal(), (1.0 + niveau) / 2.0);
    const double half = q / std::sqrt(static_cast<double>(n) - 3.0);
    return Grenzen{std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

std::vector<double> mittlereRaenge(std::span<const double> werte) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (std::isfinite(werte[i])) order.push_back(i);
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return werte[i]; });
    std::vector<double> out(werte.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from + 1;
        while (to < order.size() && werte[order[to]] == werte[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            out[order[i]] = (static_cast<double>(from) + static_cast<double>(to) + 1.0) / 2.0;
        from = to;
    }
    return out;
}

std::optional<Korrelation> korrelation(std::span<const double> x, std::span<const double> y) {
    ISP_REQUIRE(x.size() == y.size());
    std::vector<double> a, b;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(x[i]) || !std::isfinite(y[i])) continue;
        a.push_back(x[i]);
        b.push_back(y[i]);
    }
    if (a.size() < 3) return std::nullopt;
    if (!varies(a) || !varies(b)) return std::nullopt;
    const Gerade g = ausgleichsgerade(a, b);
    if (!(g.sxx > 0.0) || !(g.syy > 0.0)) return std::nullopt;  // too little for a double
    Korrelation out;
    out.n = g.n;
    out.pearson = correlation(g);
    out.pPearson = twoSided(out.pearson, out.n);
    out.spearman = correlation(ausgleichsgerade(mittlereRaenge(a), mittlereRaenge(b)));
    out.pSpearman = twoSided(out.spearman, out.n);
    out.steigung = g.steigung;
    out.abschnitt = g.bei(0.0);
    out.reststreuung = g.reststreuung();
    return out;
}

}  // namespace isp::analysis
