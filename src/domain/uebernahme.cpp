// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kreislauf.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace isp {

namespace {

bool lasts(const Massnahme& m) noexcept {
    return m.zustand != Massnahmezustand::kAbgeschlossen && m.zustand != Massnahmezustand::kGestoppt;
}

template <typename T>
void addIds(const std::vector<T>& records, std::vector<decltype(T::id)>& out) {
    for (const auto& record : records)
        out.push_back(record.id);
}

/// The weighted mean of the points one judge gave to one Erfordernis.
struct Urteil {
    double sum = 0.0;
    double weights = 0.0;
    int given = 0;

    [[nodiscard]] std::optional<double> mean() const {
        return weights > 0.0 ? std::optional(sum / weights) : std::nullopt;
    }
};

/// 1 - mean absolute difference of all pairs / 4, the greatest difference possible.
std::optional<double> agreement(const std::vector<double>& means) {
    if (means.size() < 2) return std::nullopt;
    double differences = 0.0;
    int pairs = 0;
    for (std::size_t i = 0; i < means.size(); ++i)
        for (std::size_t j = i + 1; j < means.size(); ++j, ++pairs)
            differences += std::abs(means[i] - means[j]);
    return 1.0 - differences / pairs / 4.0;
}

Gewichtung weigh(const Themenakte& akte, const Handlungserfordernis& erfordernis,
                 const std::map<BewertungskriteriumId, double>& weights) {
    std::map<AkteurId, Urteil> urteile;
    for (const auto& b : akte.bewertungen) {
        const auto weight = weights.find(b.kriterium);
        if (b.erfordernis != erfordernis.id || weight == weights.end()) continue;
        auto& urteil = urteile[b.akteur];
        urteil.sum += weight->second * b.punkte;
        urteil.weights += weight->second;
        ++urteil.given;
    }
    Gewichtung out;
    out.erfordernis = erfordernis.id;
    std::vector<double> means;
    double total = 0.0;
    for (const auto& [judge, urteil] : urteile) {
        out.fehlend += static_cast<int>(weights.size()) - urteil.given;
        if (const auto mean = urteil.mean()) {
            means.push_back(*mean);
            total += *mean;
        }
    }
    out.beurteilende = static_cast<int>(means.size());
    if (!means.empty()) out.punkte = total / static_cast<double>(means.size());
    out.einigkeit = agreement(means);
    return out;
}

}  // namespace

Uebernahme uebernahme(const Themenakte& akte, DurchlaufId durchlauf) {
    Uebernahme out;
    std::set<HandlungsfeldId> fields;
    for (const auto& z : Themenakte::imDurchlauf(akte.ziele, durchlauf)) {
        if (z.zustand != Zielzustand::kGilt) continue;
        out.ziele.push_back(z.id);
        fields.insert(z.handlungsfeld);
    }
    for (const auto& m : Themenakte::imDurchlauf(akte.massnahmen, durchlauf)) {
        if (!lasts(m)) continue;
        out.massnahmen.push_back(m.id);
        fields.insert(m.handlungsfeld);
    }
    for (const auto& f : Themenakte::imDurchlauf(akte.handlungsfelder, durchlauf))
        if (fields.contains(f.id)) out.handlungsfelder.push_back(f.id);
    for (const auto& d : Themenakte::imDurchlauf(akte.datenbedarfe, durchlauf))
        if (d.zustand == Datenbedarfzustand::kOffen || d.zustand == Datenbedarfzustand::kAngefragt)
            out.datenbedarfe.push_back(d.id);
    addIds(Themenakte::imDurchlauf(akte.bestand, durchlauf), out.bestand);
    addIds(Themenakte::imDurchlauf(akte.kriterien, durchlauf), out.kriterien);
    return out;
}

std::vector<Gewichtung> gewichte(const Themenakte& akte, DurchlaufId durchlauf) {
    std::map<BewertungskriteriumId, double> weights;
    for (const auto& k : Themenakte::imDurchlauf(akte.kriterien, durchlauf))
        weights.emplace(k.id, k.gewicht);
    std::vector<Gewichtung> out;
    for (const auto& e : Themenakte::imDurchlauf(akte.erfordernisse, durchlauf))
        out.push_back(weigh(akte, e, weights));
    std::stable_sort(out.begin(), out.end(), [](const Gewichtung& a, const Gewichtung& b) {
        return a.punkte.value_or(-1.0) > b.punkte.value_or(-1.0);
    });
    return out;
}

}  // namespace isp
