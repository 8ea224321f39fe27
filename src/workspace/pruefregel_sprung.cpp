// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistik.h"
#include "workspace/pruefreihe.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isp::workspace {

namespace {

// The formula and why these numbers: docs/methoden.md, Plausibilität.
constexpr std::size_t kVorgeschichte = 5;  ///< earlier changes of the Raum, at least
constexpr double kVielfaches = 5.0;        ///< of the usual spread of changes
constexpr double kMindestanteil = 0.25;    ///< of the figure before
constexpr double kZufall = 3.0;            ///< standard deviations of the difference of two counts
constexpr double kGemeinsam = 0.5;         ///< from this share of the Räume on it is one finding for all

struct Sprung {
    Position raum = 0;
    std::size_t zeile = 0;
    double vorher = kFehlt;
    double veraenderung = 0.0;
    double ueblich = 0.0;
};

bool isJump(double before, double now, const analysis::Ueblich& usual, bool count) {
    const double change = now - before;
    if (std::abs(change - usual.mitte) <= kVielfaches * usual.streuung) return false;
    if (std::abs(change) < kMindestanteil * std::abs(before)) return false;
    // Two counts of the same thing differ by chance by about the root of their sum.
    return !count || std::abs(change) > kZufall * std::sqrt(std::abs(before) + std::abs(now));
}

/// All judged changes of one Raum; `judged` counts them per row.
void jumpsOf(const Pruefreihe& reihe, const Zeitraster& raster, Position raum, std::vector<Sprung>& out,
             std::map<std::size_t, int>& judged) {
    const bool count = reihe.kennzahl->aggregation == Aggregation::kSumme;
    std::vector<double> changes;
    const Pruefreihe::Zeile* before = nullptr;
    for (std::size_t i = 0; i < reihe.zeilen.size(); ++i) {
        const auto& now = reihe.zeilen[i];
        const double value = now.zahlen[raum];
        if (std::isnan(value)) continue;
        if (before != nullptr && reihe.gebrochen(before->periode, now.periode, raum)) {
            changes.clear();
            before = nullptr;
        }
        const bool next =
            before != nullptr && raster.schritt(now.periode) - raster.schritt(before->periode) == 1;
        if (next) {
            const double last = before->zahlen[raum];
            if (changes.size() >= kVorgeschichte) {
                ++judged[i];
                const auto range = analysis::ueblich(changes);
                if (isJump(last, value, range, count))
                    out.push_back({raum, i, last, value - last, kVielfaches * range.streuung});
            }
            changes.push_back(value - last);
        }
        before = &now;
    }
}

Pruefbefund single(const Pruefreihe& reihe, const Sprung& s) {
    auto befund = reihe.befund(Pruefregel::kSprung, s.raum, reihe.zeilen[s.zeile]);
    befund.vergleich = s.vorher;
    befund.ueblich = s.ueblich;
    return befund;
}

/// Many Räume at once in one direction: most likely counted differently from then on.
Pruefbefund common(const Pruefreihe& reihe, const std::vector<Position>& raeume, std::size_t zeile, int n,
                   int judged) {
    auto befund =
        reihe.befund(Pruefregel::kSprung, raumFuerAlle(*reihe.bestand, raeume), reihe.zeilen[zeile]);
    befund.anzahl = n;
    befund.von = judged;
    befund.wert = kFehlt;
    return befund;
}

}  // namespace

void pruefeSpruenge(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    std::vector<Periode> perioden;
    for (const auto& zeile : reihe.zeilen)
        perioden.push_back(zeile.periode);
    const auto raster = Zeitraster::aus(reihe.kennzahl->rhythmus, perioden);
    if (!raster) return;
    constexpr int kWenige = 4;
    for (const auto& level : reihe.ebenen) {
        std::vector<Sprung> jumps;
        std::map<std::size_t, int> judged;
        for (const auto p : level)
            jumpsOf(reihe, *raster, p, jumps, judged);
        std::map<std::pair<std::size_t, bool>, int> together;
        for (const auto& s : jumps)
            ++together[{s.zeile, s.veraenderung > 0}];
        const auto isCommon = [&](std::size_t zeile, bool up) {
            const int n = together[{zeile, up}];
            return n >= kWenige && n >= kGemeinsam * judged[zeile];
        };
        for (const auto& s : jumps)
            if (!isCommon(s.zeile, s.veraenderung > 0)) befunde.push_back(single(reihe, s));
        for (const auto& [key, n] : together)
            if (isCommon(key.first, key.second))
                befunde.push_back(common(reihe, level, key.first, n, judged[key.first]));
    }
}

}  // namespace isp::workspace
