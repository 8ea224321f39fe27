// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/zielwetter.h"

#include <algorithm>
#include <cmath>

namespace isp::analysis {

namespace {

constexpr std::size_t kMeistePunkte = 6;
constexpr std::size_t kMindestpunkte = 4;
constexpr double kSonne = 0.05;
constexpr double kLeichtBewoelkt = 0.20;
constexpr double kHaltetoleranz = 0.05;
constexpr double kRundung = 1e-9;  ///< 5 % computed in binary is not exactly 5 %

/// The last figures in a row, ascending: six at most.
std::vector<Jahreswert> lastInARow(std::span<const Jahreswert> reihe) {
    std::vector<Jahreswert> run;
    for (auto at = reihe.rbegin(); at != reihe.rend() && run.size() < kMeistePunkte; ++at) {
        if (!std::isfinite(at->wert)) {
            if (run.empty()) continue;
            break;
        }
        if (!run.empty() && at->jahr != run.back().jahr - 1) break;
        run.push_back(*at);
    }
    std::reverse(run.begin(), run.end());
    return run;
}

/// Positive = in the direction of the goal, negative = against it, 0 = standstill. For kHalten: towards the
/// target.
double favourable(double change, double before, const Zielvorgabe& v) {
    if (std::abs(change) <= kRundung * std::max(1.0, std::abs(before))) return 0.0;
    switch (v.richtung) {
        case Zielrichtung::kSenken:
            return -change;
        case Zielrichtung::kErhoehen:
            return change;
        case Zielrichtung::kHalten:
            break;
    }
    const double target = v.zielwert.value_or(before);
    return std::abs(before - target) - std::abs(before + change - target);
}

bool reaches(double wert, const Zielvorgabe& v) {
    const double ziel = *v.zielwert;
    const double slack = kRundung * std::max(1.0, std::abs(ziel));
    switch (v.richtung) {
        case Zielrichtung::kSenken:
            return wert <= ziel + slack;
        case Zielrichtung::kErhoehen:
            return wert >= ziel - slack;
        case Zielrichtung::kHalten:
            break;
    }
    return std::abs(wert - ziel) <= kHaltetoleranz * std::abs(ziel) + slack;
}

Zielwetter byShortfall(double shortfall, double direction) {
    if (direction <= 0.0) return Zielwetter::kBlitz;  // a distance that stays the same is no approach
    if (shortfall < kSonne - kRundung) return Zielwetter::kSonne;
    return shortfall <= kLeichtBewoelkt + kRundung ? Zielwetter::kLeichtBewoelkt : Zielwetter::kWolke;
}

void rateTarget(Zielurteil& u, const Zielvorgabe& v) {
    const double years = std::max(0, *v.zieljahr - *u.jahr);
    u.prognose = *u.wert + *u.aenderung * years;
    if (u.erreicht) {
        u.wetter = reaches(*u.prognose, v) ? Zielwetter::kSonne : Zielwetter::kLeichtBewoelkt;
        return;
    }
    // Not reached, so the target differs from the present figure and the share is defined.
    u.abweichung = (*v.zielwert - *u.prognose) / (*v.zielwert - *u.wert);
    u.wetter = byShortfall(*u.abweichung, favourable(*u.aenderung, *u.wert, v));
}

/// To hold a value asks for no movement: standing still is never the worst that can happen.
void rateKeeping(Zielurteil& u, const Zielvorgabe& v) {
    const bool away = favourable(*u.aenderung, *u.wert, v) < 0.0;
    if (v.zieljahr) u.prognose = *u.wert + *u.aenderung * std::max(0, *v.zieljahr - *u.jahr);
    if (!u.erreicht) {
        u.wetter = away ? Zielwetter::kBlitz : Zielwetter::kWolke;
        return;
    }
    // What stays within the tolerance does not lead away from a value to be held.
    const bool holds = !away || (v.richtung == Zielrichtung::kHalten &&
                                 reaches(u.prognose.value_or(*u.wert + *u.aenderung), v));
    u.wetter = holds ? Zielwetter::kSonne : Zielwetter::kLeichtBewoelkt;
}

void rateDirection(Zielurteil& u, double lastChange, const Zielvorgabe& v) {
    const double mean = favourable(*u.aenderung, *u.wert, v);
    const double last = favourable(lastChange, *u.wert, v);
    if (mean > 0.0)
        u.wetter = last > 0.0 ? Zielwetter::kSonne : Zielwetter::kLeichtBewoelkt;
    else
        u.wetter = last > 0.0 ? Zielwetter::kWolke : Zielwetter::kBlitz;
}

}  // namespace

Zielurteil beurteileZiel(std::span<const Jahreswert> reihe, const Zielvorgabe& vorgabe) {
    Zielurteil u;
    const auto run = lastInARow(reihe);
    if (!run.empty()) {
        u.jahr = run.back().jahr;
        u.wert = run.back().wert;
    }
    auto regel = vorgabe.regel;
    if (vorgabe.richtung == Zielrichtung::kHalten) regel = Zielregel::kHalten;
    const bool needsTarget = regel != Zielregel::kRichtung;
    const bool hasTarget = vorgabe.zielwert && std::isfinite(*vorgabe.zielwert);
    if (u.wert && needsTarget && hasTarget) u.erreicht = reaches(*u.wert, vorgabe);
    if (run.size() >= 2) {
        u.aenderungen = static_cast<int>(run.size()) - 1;
        u.aenderung = (run.back().wert - run.front().wert) / u.aenderungen;
    }
    if (needsTarget && !hasTarget) {
        u.grund = Urteilsgrund::kKeinZielwert;
    } else if (regel == Zielregel::kZielwert && !vorgabe.zieljahr) {
        u.grund = Urteilsgrund::kKeinZieljahr;
    } else if (run.size() >= kMindestpunkte) {
        u.grund = Urteilsgrund::kBewertet;
        if (regel == Zielregel::kZielwert) rateTarget(u, vorgabe);
        if (regel == Zielregel::kHalten) rateKeeping(u, vorgabe);
        if (regel == Zielregel::kRichtung)
            rateDirection(u, run.back().wert - run[run.size() - 2].wert, vorgabe);
    }
    return u;
}

}  // namespace isp::analysis
