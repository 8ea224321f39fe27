// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gerade.h"

#include "base/contracts.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace isp::analysis {

double Gerade::reststreuung() const {
    return std::sqrt(rest / (static_cast<double>(n) - 2.0));
}

double Gerade::vorhersagefehler(double at) const {
    return reststreuung() * std::sqrt(1.0 + 1.0 / static_cast<double>(n) + (at - x) * (at - x) / sxx);
}

Grenzen Gerade::vertrauensband(double at, double niveau) const {
    const boost::math::students_t distribution(static_cast<double>(n) - 2.0);
    const double error = reststreuung() * std::sqrt(1.0 / static_cast<double>(n) + (at - x) * (at - x) / sxx);
    const double half = boost::math::quantile(distribution, (1.0 + niveau) / 2.0) * error;
    return {bei(at) - half, bei(at) + half};
}

Gerade ausgleichsgerade(std::span<const double> x, std::span<const double> y) {
    ISP_REQUIRE(x.size() == y.size() && !x.empty());
    Gerade g;
    g.n = x.size();
    const auto n = static_cast<double>(g.n);
    g.x = std::accumulate(x.begin(), x.end(), 0.0) / n;
    g.y = std::accumulate(y.begin(), y.end(), 0.0) / n;
    for (std::size_t i = 0; i < g.n; ++i) {
        g.sxx += (x[i] - g.x) * (x[i] - g.x);
        g.syy += (y[i] - g.y) * (y[i] - g.y);
        g.sxy += (x[i] - g.x) * (y[i] - g.y);
    }
    g.steigung = g.sxy / g.sxx;
    for (std::size_t i = 0; i < g.n; ++i) {
        const double r = y[i] - g.bei(x[i]);
        g.rest += r * r;
    }
    return g;
}

}  // namespace isp::analysis
