// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intervall.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>

namespace isp::analysis {

namespace {

constexpr double kByarAb = 10.0;  ///< from so many events on the approximation is as good as the exact limits

bool usable(double niveau) {
    return niveau > 0.0 && niveau < 1.0;
}

double normalQuantile(double niveau) {
    return boost::math::quantile(boost::math::normal(), 0.5 + niveau / 2.0);
}

Grenzen exactPoisson(double o, double niveau) {
    using boost::math::chi_squared;
    const double half = (1.0 - niveau) / 2.0;
    const double unten = o > 0.0 ? boost::math::quantile(chi_squared(2.0 * o), half) / 2.0 : 0.0;
    return {unten, boost::math::quantile(chi_squared(2.0 * (o + 1.0)), 1.0 - half) / 2.0};
}

Grenzen byar(double o, double niveau) {
    const double z = normalQuantile(niveau);
    const double up = o + 1.0;
    return {o * std::pow(1.0 - 1.0 / (9.0 * o) - z / (3.0 * std::sqrt(o)), 3.0),
            up * std::pow(1.0 - 1.0 / (9.0 * up) + z / (3.0 * std::sqrt(up)), 3.0)};
}

/// The count at which the distribution reaches p, interpolated within the step of the distribution function.
template <typename Distribution>
double smoothQuantile(const Distribution& distribution, double p, double most) {
    double r = 0.0;
    if (boost::math::cdf(distribution, 0.0) < p) {
        // Bisection on whole counts: the library's own discrete quantile rounds by a policy of its own.
        double low = 0.0, high = most;
        while (high - low > 1.0) {
            const double middle = std::floor((low + high) / 2.0);
            (boost::math::cdf(distribution, middle) < p ? low : high) = middle;
        }
        r = high;
    }
    const double reached = boost::math::cdf(distribution, r);
    const double step = boost::math::pdf(distribution, r);
    const double alpha = step > 0.0 ? std::clamp((reached - p) / step, 0.0, 1.0) : 0.0;
    return std::max(r - alpha, 0.0);
}

}  // namespace

std::optional<Grenzen> wilson(double ereignisse, double n, double niveau) {
    if (!usable(niveau) || !std::isfinite(n) || n <= 0.0 || !(ereignisse >= 0.0) || ereignisse > n)
        return std::nullopt;
    const double z = normalQuantile(niveau);
    const double p = ereignisse / n;
    const double divisor = 1.0 + z * z / n;
    const double middle = (p + z * z / (2.0 * n)) / divisor;
    const double half = z * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n)) / divisor;
    // At the ends one limit is exactly 0 or 1; rounding would leave a trace of the other side.
    return Grenzen{ereignisse == 0.0 ? 0.0 : middle - half, ereignisse == n ? 1.0 : middle + half};
}

std::optional<Grenzen> poissonGrenzen(double ereignisse, double niveau) {
    if (!usable(niveau) || !std::isfinite(ereignisse) || ereignisse < 0.0) return std::nullopt;
    return ereignisse < kByarAb ? exactPoisson(ereignisse, niveau) : byar(ereignisse, niveau);
}

std::optional<Grenzen> trichterAnteil(double erwartet, double n, double niveau) {
    if (!usable(niveau) || !std::isfinite(n) || n < 1.0 || !(erwartet > 0.0) || erwartet >= 1.0)
        return std::nullopt;
    const double whole = std::floor(n);
    const boost::math::binomial distribution(whole, erwartet);
    const double half = (1.0 - niveau) / 2.0;
    return Grenzen{smoothQuantile(distribution, half, whole) / whole,
                   std::min(smoothQuantile(distribution, 1.0 - half, whole) / whole, 1.0)};
}

std::optional<Grenzen> trichterAnzahl(double erwartet, double niveau) {
    if (!usable(niveau) || !std::isfinite(erwartet) || erwartet <= 0.0) return std::nullopt;
    const boost::math::poisson distribution(erwartet);
    const double half = (1.0 - niveau) / 2.0;
    const double most = erwartet + 20.0 * std::sqrt(erwartet) + 50.0;
    return Grenzen{smoothQuantile(distribution, half, most), smoothQuantile(distribution, 1.0 - half, most)};
}

}  // namespace isp::analysis
