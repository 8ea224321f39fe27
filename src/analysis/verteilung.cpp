// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verteilung.h"

#include "analysis/klassengrenzen.h"
#include "analysis/statistik.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace isp::analysis {

namespace {

std::vector<double> sortedFigures(std::span<const double> werte) {
    std::vector<double> out;
    std::ranges::copy_if(werte, std::back_inserter(out), [](double w) { return std::isfinite(w); });
    std::ranges::sort(out);
    return out;
}

}  // namespace

std::optional<Kasten> kasten(std::span<const double> werte) {
    constexpr double kReach = 1.5;
    const auto sorted = sortedFigures(werte);
    if (sorted.empty()) return std::nullopt;
    Kasten out{quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75), 0.0, 0.0};
    const double reach = kReach * (out.q3 - out.q1);
    out.unten = *std::ranges::lower_bound(sorted, out.q1 - reach);
    out.oben = *std::prev(std::ranges::upper_bound(sorted, out.q3 + reach));
    return out;
}

std::vector<Saeule> histogramm(std::span<const double> werte) {
    const auto sorted = sortedFigures(werte);
    if (sorted.empty()) return {};
    std::vector<Saeule> out;
    if (sorted.front() == sorted.back()) {
        out.push_back({sorted.front(), sorted.front(), {}});
    } else {
        const int wanted = static_cast<int>(std::ceil(std::log2(static_cast<double>(sorted.size())))) + 1;
        const auto breaks = prettyBreaks(sorted.front(), sorted.back(), wanted);
        for (std::size_t i = 1; i < breaks.size(); ++i)
            out.push_back({breaks[i - 1], breaks[i], {}});
    }
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (!std::isfinite(werte[i])) continue;
        auto at = std::ranges::find_if(out, [&](const Saeule& s) { return werte[i] <= s.bis; });
        if (at == out.end()) at = std::prev(out.end());
        at->punkte.push_back(i);
    }
    return out;
}

Standardisierung standardisiert(std::span<const double> werte) {
    const auto figures = sortedFigures(werte);
    Standardisierung out;
    out.z.assign(werte.begin(), werte.end());
    if (figures.empty()) return out;
    const auto n = static_cast<double>(figures.size());
    for (const double w : figures)
        out.mittel += w / n;
    double squares = 0.0;
    for (const double w : figures)
        squares += (w - out.mittel) * (w - out.mittel);
    // Equal figures have no spread, whatever the rounding of their mean leaves.
    if (figures.front() != figures.back()) out.streuung = std::sqrt(squares / n);
    for (auto& z : out.z)
        if (std::isfinite(z)) z = out.streuung > 0.0 ? (z - out.mittel) / out.streuung : 0.0;
    return out;
}

std::optional<double> spannweitenverhaeltnis(std::span<const double> werte) {
    const auto sorted = sortedFigures(werte);
    if (sorted.size() < 2 || !(sorted.front() > 0.0)) return std::nullopt;
    return sorted.back() / sorted.front();
}

}  // namespace isp::analysis
