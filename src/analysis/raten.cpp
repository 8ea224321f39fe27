// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/raten.h"

#include "base/contracts.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <limits>
#include <numeric>

namespace isp::analysis {

namespace {

constexpr double kKeine = std::numeric_limits<double>::quiet_NaN();

bool known(const Ratendaten& d, std::size_t i) {
    return std::isfinite(d.ereignisse[i]) && std::isfinite(d.bevoelkerung[i]) && d.bevoelkerung[i] > 0.0;
}

double sum(std::span<const double> werte) {
    return std::accumulate(werte.begin(), werte.end(), 0.0);
}

struct Gesamt {
    double ereignisse = 0.0, bevoelkerung = 0.0;
    std::size_t n = 0;
    [[nodiscard]] double rate() const { return ereignisse / bevoelkerung; }
};

Gesamt total(const Ratendaten& d) {
    ISP_REQUIRE(d.ereignisse.size() == d.bevoelkerung.size());
    Gesamt g;
    for (std::size_t i = 0; i < d.ereignisse.size(); ++i) {
        if (!known(d, i)) continue;
        g.ereignisse += d.ereignisse[i];
        g.bevoelkerung += d.bevoelkerung[i];
        ++g.n;
    }
    return g;
}

template <typename Function>
std::vector<double> each(const Ratendaten& d, Function figure) {
    std::vector<double> out(d.ereignisse.size(), kKeine);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (known(d, i)) out[i] = figure(i);
    }
    return out;
}

double chiSquare(double freedom, double p) {
    return boost::math::quantile(boost::math::chi_squared(freedom), p);
}

bool complete(std::span<const double> ereignisse, std::span<const double> bevoelkerung) {
    ISP_REQUIRE(ereignisse.size() == bevoelkerung.size());
    for (std::size_t i = 0; i < ereignisse.size(); ++i) {
        if (!known({ereignisse, bevoelkerung}, i) || ereignisse[i] < 0.0) return false;
    }
    return !ereignisse.empty();
}

/// Limits of a weighted sum of Poisson counts (Fay and Feuer 1997, formulas 1 and 2).
Grenzen gammaLimits(double rate, double variance, double largestWeight) {
    const double half = (1.0 - kNiveau95) / 2.0;
    const double up = rate + largestWeight;
    const double upVariance = variance + largestWeight * largestWeight;
    const double unten =
        variance > 0.0 ? variance / (2.0 * rate) * chiSquare(2.0 * rate * rate / variance, half) : 0.0;
    return {unten, upVariance / (2.0 * up) * chiSquare(2.0 * up * up / upVariance, 1.0 - half)};
}

}  // namespace

std::vector<double> roheRaten(const Ratendaten& daten) {
    return each(daten, [&](std::size_t i) { return daten.ereignisse[i] / daten.bevoelkerung[i]; });
}

std::vector<double> ueberhoehung(const Ratendaten& daten) {
    const double rate = total(daten).rate();
    return each(daten, [&](std::size_t i) {
        const double expected = rate * daten.bevoelkerung[i];
        return expected > 0.0 ? daten.ereignisse[i] / expected : kKeine;
    });
}

std::vector<double> bayesRaten(const Ratendaten& daten) {
    const Gesamt g = total(daten);
    if (g.n == 0) return std::vector<double>(daten.ereignisse.size(), kKeine);
    const double mean = g.rate();
    double spread = 0.0;
    for (std::size_t i = 0; i < daten.ereignisse.size(); ++i) {
        if (!known(daten, i)) continue;
        const double r = daten.ereignisse[i] / daten.bevoelkerung[i] - mean;
        spread += daten.bevoelkerung[i] * r * r / g.bevoelkerung;
    }
    // Variance between the Räume; negative means that chance alone explains the spread.
    const double between = std::max(0.0, spread - mean * static_cast<double>(g.n) / g.bevoelkerung);
    return each(daten, [&](std::size_t i) {
        const double within = mean / daten.bevoelkerung[i];
        const double weight = between + within > 0.0 ? between / (between + within) : 0.0;
        return mean + weight * (daten.ereignisse[i] / daten.bevoelkerung[i] - mean);
    });
}

std::vector<double> raeumlicheRaten(const Ratendaten& daten,
                                    std::span<const std::pair<std::size_t, std::size_t>> nachbarn) {
    ISP_REQUIRE(daten.ereignisse.size() == daten.bevoelkerung.size());
    const std::size_t n = daten.ereignisse.size();
    std::vector<double> events(n, 0.0), people(n, 0.0);
    const auto add = [&](std::size_t to, std::size_t from) {
        if (!known(daten, from)) return;
        events[to] += daten.ereignisse[from];
        people[to] += daten.bevoelkerung[from];
    };
    for (std::size_t i = 0; i < n; ++i)
        add(i, i);
    for (const auto& [a, b] : nachbarn) {
        ISP_REQUIRE(a < n && b < n);
        add(a, b);
        add(b, a);
    }
    return each(daten, [&](std::size_t i) { return events[i] / people[i]; });
}

std::optional<Standardrate> direktStandardisiert(std::span<const double> ereignisse,
                                                 std::span<const double> bevoelkerung,
                                                 std::span<const double> standard) {
    ISP_REQUIRE(ereignisse.size() == standard.size());
    const double all = sum(standard);
    if (!complete(ereignisse, bevoelkerung) || !(all > 0.0)) return std::nullopt;
    Standardrate out;
    out.roh = sum(ereignisse) / sum(bevoelkerung);
    double variance = 0.0, largest = 0.0;
    for (std::size_t i = 0; i < ereignisse.size(); ++i) {
        const double weight = standard[i] / all / bevoelkerung[i];
        out.rate += weight * ereignisse[i];
        variance += weight * weight * ereignisse[i];
        largest = std::max(largest, weight);
    }
    out.grenzen = gammaLimits(out.rate, variance, largest);
    return out;
}

std::optional<Standardrate> indirektStandardisiert(std::span<const double> ereignisse,
                                                   std::span<const double> bevoelkerung,
                                                   std::span<const double> standardraten, double bezugsrate) {
    ISP_REQUIRE(ereignisse.size() == standardraten.size());
    if (!complete(ereignisse, bevoelkerung) || !(bezugsrate > 0.0)) return std::nullopt;
    const double expected =
        std::inner_product(bevoelkerung.begin(), bevoelkerung.end(), standardraten.begin(), 0.0);
    const double observed = sum(ereignisse);
    if (!(expected > 0.0) || !(observed > 0.0)) return std::nullopt;
    Standardrate out;
    out.roh = observed / sum(bevoelkerung);
    out.rate = observed / expected * bezugsrate;
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + kNiveau95 / 2.0);
    const double factor = std::exp(z / std::sqrt(observed));
    out.grenzen = {out.rate / factor, out.rate * factor};
    return out;
}

}  // namespace isp::analysis
