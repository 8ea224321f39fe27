// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/korrelation.h"

#include "base/contracts.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>

namespace isp::analysis {

namespace {

struct Momente {
    double x = 0.0, y = 0.0, sxx = 0.0, syy = 0.0, sxy = 0.0;
};

Momente momente(std::span<const double> x, std::span<const double> y) {
    Momente m;
    const auto n = static_cast<double>(x.size());
    m.x = std::accumulate(x.begin(), x.end(), 0.0) / n;
    m.y = std::accumulate(y.begin(), y.end(), 0.0) / n;
    for (std::size_t i = 0; i < x.size(); ++i) {
        m.sxx += (x[i] - m.x) * (x[i] - m.x);
        m.syy += (y[i] - m.y) * (y[i] - m.y);
        m.sxy += (x[i] - m.x) * (y[i] - m.y);
    }
    return m;
}

double correlation(const Momente& m) {
    return std::clamp(m.sxy / std::sqrt(m.sxx * m.syy), -1.0, 1.0);
}

double twoSided(double r, std::size_t n) {
    const auto freedom = static_cast<double>(n) - 2.0;
    if (std::abs(r) >= 1.0) return 0.0;
    const double t = std::abs(r) * std::sqrt(freedom / (1.0 - r * r));
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), t));
}

}  // namespace

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
    const Momente m = momente(a, b);
    if (!(m.sxx > 0.0) || !(m.syy > 0.0)) return std::nullopt;
    Korrelation out;
    out.n = a.size();
    out.pearson = correlation(m);
    out.pPearson = twoSided(out.pearson, out.n);
    out.spearman = correlation(momente(mittlereRaenge(a), mittlereRaenge(b)));
    out.pSpearman = twoSided(out.spearman, out.n);
    out.steigung = m.sxy / m.sxx;
    out.abschnitt = m.y - out.steigung * m.x;
    const double rest = std::max(0.0, m.syy - out.steigung * m.sxy);
    out.reststreuung = std::sqrt(rest / (static_cast<double>(out.n) - 2.0));
    return out;
}

}  // namespace isp::analysis
