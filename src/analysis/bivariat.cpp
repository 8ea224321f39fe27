// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bivariat.h"

#include "analysis/codes.h"
#include "analysis/klassen.h"
#include "base/contracts.h"

#include <cmath>
#include <set>
#include <string>

namespace isp::analysis {

namespace {

constexpr int kDrittel = 3;

Result<Klassen> thirds(const std::vector<double>& werte) {
    KlassenOptionen options;
    options.methode = Klassenmethode::kQuantile;
    options.anzahl = kDrittel;
    auto classes = klassifiziere(werte, options);
    if (!classes || classes->size() == kDrittel) return classes;
    // Ties: enough different figures, but two thirds with the same bound.
    const std::set<double> distinct(werte.begin(), werte.end());
    return makeError(codes::kTooFewDistinct, {std::to_string(distinct.size()), std::to_string(kDrittel)});
}

}  // namespace

Result<Bivariat> bivariat(std::span<const double> a, std::span<const double> b) {
    ISP_REQUIRE(a.size() == b.size());
    const auto both = [&](std::size_t i) { return std::isfinite(a[i]) && std::isfinite(b[i]); };
    std::vector<double> withA, withB;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!both(i)) continue;
        withA.push_back(a[i]);
        withB.push_back(b[i]);
    }
    ISP_TRY(const auto classesA, thirds(withA));
    ISP_TRY(const auto classesB, thirds(withB));
    Bivariat out;
    out.n = withA.size();
    out.untenA = classesA.unten;
    out.untenB = classesB.unten;
    for (std::size_t i = 0; i < kDrittel; ++i) {
        out.grenzenA[i] = classesA.oben[i];
        out.grenzenB[i] = classesB.oben[i];
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto& klasse = out.klassen.emplace_back();
        if (!both(i)) continue;
        klasse = kDrittel * *classesB.klasse(b[i]) + *classesA.klasse(a[i]);
        ++out.anzahl[*klasse];
    }
    return out;
}

}  // namespace isp::analysis
