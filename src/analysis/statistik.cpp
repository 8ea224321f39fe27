// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistik.h"

#include "base/contracts.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace isp::analysis {

namespace {

struct Punkt {
    double wert;
    double gewicht;
};

double weightedMean(const std::vector<Punkt>& punkte, double gesamt) {
    double sum = 0.0;
    for (const auto& p : punkte)
        sum += p.wert * p.gewicht;
    return sum / gesamt;
}

/// Root of Σw(x − mittel)² / (W·(n' − 1)/n'), n' = values with a weight above 0: for equal weights the sample
/// SD. Source: NIST, Dataplot Reference Manual, Weighted Standard Deviation.
std::optional<double> standardDeviation(const std::vector<Punkt>& punkte, double gesamt, double mittel) {
    double squares = 0.0, n = 0.0;
    for (const auto& p : punkte) {
        squares += p.gewicht * (p.wert - mittel) * (p.wert - mittel);
        if (p.gewicht > 0.0) ++n;
    }
    if (n < 2.0) return std::nullopt;
    return std::sqrt(squares / (gesamt * (n - 1.0) / n));
}

/// Half the relative mean difference, Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W² mittel), without small-sample correction.
/// Source: Cowell, Measuring Inequality (3rd ed. 2011). Needs values ≥ 0 with a mean above 0. `punkte`
/// ascending.
std::optional<double> gini(const std::vector<Punkt>& punkte, double gesamt) {
    if (punkte.front().wert < 0.0) return std::nullopt;
    double differences = 0.0, below = 0.0, sumBelow = 0.0;
    for (const auto& p : punkte) {
        differences += p.gewicht * (p.wert * below - sumBelow);
        below += p.gewicht;
        sumBelow += p.gewicht * p.wert;
    }
    if (!(sumBelow > 0.0)) return std::nullopt;
    return differences / (gesamt * sumBelow);
}

/// Total weight, or nullopt where a weight is unknown, negative, or all are 0.
std::optional<double> totalWeight(const std::vector<Punkt>& punkte) {
    double gesamt = 0.0;
    for (const auto& p : punkte) {
        if (!std::isfinite(p.gewicht) || p.gewicht < 0.0) return std::nullopt;
        gesamt += p.gewicht;
    }
    return gesamt > 0.0 ? std::optional(gesamt) : std::nullopt;
}

/// Nothing where the arithmetic left what a double can hold.
std::optional<double> finite(std::optional<double> x) {
    return x && std::isfinite(*x) ? x : std::nullopt;
}

std::vector<Punkt> present(std::span<const double> werte, std::span<const double> gewichte) {
    std::vector<Punkt> punkte;
    punkte.reserve(werte.size());
    for (std::size_t i = 0; i < werte.size(); ++i)
        if (std::isfinite(werte[i])) punkte.push_back({werte[i], gewichte.empty() ? 1.0 : gewichte[i]});
    std::sort(punkte.begin(), punkte.end(), [](const Punkt& a, const Punkt& b) { return a.wert < b.wert; });
    return punkte;
}

void addWeighted(Kennwerte& k, const std::vector<Punkt>& punkte, bool weighted) {
    const auto gesamt = totalWeight(punkte);
    if (!gesamt) return;
    const double mittel = weightedMean(punkte, *gesamt);
    if (weighted) k.gewichtetesMittel = finite(mittel);
    k.gini = finite(gini(punkte, *gesamt));
    const auto sd = standardDeviation(punkte, *gesamt, mittel);
    if (sd && mittel != 0.0) k.variationskoeffizient = finite(*sd / std::abs(mittel));
}

}  // namespace

Kennwerte kennwerte(std::span<const double> werte, std::span<const double> gewichte) {
    ISP_REQUIRE(gewichte.empty() || gewichte.size() == werte.size());
    const auto punkte = present(werte, gewichte);
    Kennwerte k;
    k.n = punkte.size();
    if (punkte.empty()) return k;

    std::vector<double> sorted;
    std::vector<Punkt> equal = punkte;
    for (auto& p : equal) {
        p.gewicht = 1.0;
        sorted.push_back(p.wert);
    }
    const auto n = static_cast<double>(k.n);
    const double mittel = weightedMean(equal, n);
    k.mittel = finite(mittel);
    k.stdabw = finite(standardDeviation(equal, n, mittel));
    k.median = quantile(sorted, 0.5);
    k.min = sorted.front();
    k.max = sorted.back();
    k.q1 = quantile(sorted, 0.25);
    k.q3 = quantile(sorted, 0.75);
    addWeighted(k, punkte, !gewichte.empty());
    return k;
}

double quantile(std::span<const double> sorted, double p) {
    ISP_REQUIRE(!sorted.empty() && p >= 0.0 && p <= 1.0);
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    if (below + 1 >= sorted.size()) return sorted.back();
    const double share = at - static_cast<double>(below);
    return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

double median(std::vector<double> werte) {
    std::sort(werte.begin(), werte.end());
    return quantile(werte, 0.5);
}

Ueblich ueblich(std::span<const double> werte) {
    constexpr double kMadZuSd = 1.4826;
    std::vector<double> all(werte.begin(), werte.end());
    Ueblich out;
    out.mitte = median(all);
    for (double& v : all)
        v = std::abs(v - out.mitte);
    out.streuung = kMadZuSd * median(std::move(all));
    return out;
}

std::optional<double> veraenderungProzent(double alt, double neu) {
    if (std::isnan(alt) || std::isnan(neu) || alt == 0.0) return std::nullopt;
    return 100.0 * (neu - alt) / std::abs(alt);
}

}  // namespace isp::analysis
