// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fruehwarnung.h"

#include "analysis/intervall.h"
#include "analysis/statistik.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>
#include <vector>

namespace isp::analysis {

namespace {

constexpr double kMindestensErwartet = 5.0;
constexpr std::size_t kFruehereAenderungen = 5;
constexpr double kVielfaches = 3.0;

}  // namespace

std::optional<Trichterbefund> imTrichter(double ereignisse, double personen, double kreisrate) {
    const bool proportion = ereignisse >= 0.0 && personen > 0.0 && ereignisse <= personen &&
                            std::isfinite(personen) && kreisrate > 0.0 && kreisrate < 1.0;
    if (!proportion) return std::nullopt;
    Trichterbefund out;
    out.erwartet = personen * kreisrate;
    if (out.erwartet < kMindestensErwartet) return std::nullopt;
    const auto limits = trichterAnteil(kreisrate, personen, kNiveau998);
    if (!limits) return std::nullopt;
    out.rate = ereignisse / personen;
    out.unten = limits->unten;
    out.oben = limits->oben;
    out.ausserhalb = out.rate < out.unten || out.rate > out.oben;
    const boost::math::binomial distribution(std::floor(personen), kreisrate);
    const double x = std::min(std::floor(ereignisse), std::floor(personen));
    const double below = boost::math::cdf(distribution, x);
    const double above = x > 0.0 ? boost::math::cdf(boost::math::complement(distribution, x - 1.0)) : 1.0;
    out.p = std::min(1.0, 2.0 * std::min(below, above));
    return out;
}

std::optional<Sprungbefund> ungewohnterSprung(std::span<const double> reihe) {
    if (reihe.size() < 2 || !std::isfinite(reihe.back()) || !std::isfinite(reihe[reihe.size() - 2]))
        return std::nullopt;
    std::vector<double> changes;
    for (std::size_t i = 1; i + 1 < reihe.size(); ++i) {
        if (const double change = reihe[i] - reihe[i - 1]; std::isfinite(change)) changes.push_back(change);
    }
    if (changes.size() < kFruehereAenderungen) return std::nullopt;
    const auto usual = ueblich(changes);
    const Sprungbefund out{reihe.back() - reihe[reihe.size() - 2], kVielfaches * usual.streuung, usual.mitte};
    if (!(out.grenze > 0.0) || std::abs(out.aenderung - out.mitte) <= out.grenze) return std::nullopt;
    return out;
}

std::size_t unguenstigeFolge(std::span<const double> reihe, bool hochSchlecht) {
    std::size_t count = 0;
    for (std::size_t i = reihe.size(); i-- > 1;) {
        const double move = reihe[i] - reihe[i - 1];
        if (!(hochSchlecht ? move > 0.0 : move < 0.0)) break;
        ++count;
    }
    return count;
}

}  // namespace isp::analysis
