// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/raumteilung.h"

#include "base/contracts.h"

#include <algorithm>
#include <limits>
#include <map>

namespace isp {

namespace {

std::vector<std::vector<std::size_t>> raeumeOf(const Raumteilung& teilung) {
    std::vector<std::vector<std::size_t>> out(teilung.gemeinden);
    for (std::size_t r = 0; r < teilung.raeume.size(); ++r) {
        for (const auto g : teilung.raeume[r]) {
            ISP_REQUIRE(g < teilung.gemeinden);
            if (out[g].empty() || out[g].back() != r) out[g].push_back(r);
        }
    }
    return out;
}

/// The assignment of rows to columns of a square matrix with the least sum (Kuhn, Munkres; with potentials,
/// as in Jonker and Volgenant 1987). O(n³), exact.
std::vector<std::size_t> leastAssignment(const std::vector<std::vector<double>>& cost) {
    const auto n = cost.size();
    std::vector<double> u(n + 1, 0.0), v(n + 1, 0.0);
    std::vector<std::size_t> row(n + 1, 0), way(n + 1, 0);  // row[column], both from 1
    for (std::size_t i = 1; i <= n; ++i) {
        row[0] = i;
        std::size_t column = 0;
        std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
        std::vector<bool> used(n + 1, false);
        do {
            used[column] = true;
            double delta = std::numeric_limits<double>::infinity();
            std::size_t next = 0;
            for (std::size_t j = 1; j <= n; ++j) {
                if (used[j]) continue;
                const double reduced = cost[row[column] - 1][j - 1] - u[row[column]] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (std::size_t j = 0; j <= n; ++j) {
                if (used[j]) {
                    u[row[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (row[column] != 0);
        for (; column != 0; column = way[column])
            row[column] = row[way[column]];
    }
    std::vector<std::size_t> out(n, 0);
    for (std::size_t j = 1; j <= n; ++j)
        out[row[j] - 1] = j - 1;
    return out;
}

using Paar = std::pair<std::size_t, std::size_t>;
constexpr auto kKeiner = std::numeric_limits<std::size_t>::max();

std::optional<std::size_t> optionalIndex(std::size_t i) {
    return i == kKeiner ? std::nullopt : std::optional(i);
}

std::vector<std::optional<std::size_t>> pairs(const std::map<Paar, Schnittfeld>& felder, std::size_t rows,
                                              std::size_t columns) {
    const auto n = std::max(rows, columns);
    std::vector<std::vector<double>> cost(n, std::vector<double>(n, 0.0));
    std::size_t gemeinden = 1;
    for (const auto& [key, feld] : felder)
        gemeinden += feld.gemeinden.size();
    for (const auto& [key, feld] : felder) {
        if (!feld.a || !feld.b) continue;
        // Gemeinden decide only where inhabitants do not.
        cost[*feld.a][*feld.b] =
            -feld.einwohner - static_cast<double>(feld.gemeinden.size()) / static_cast<double>(2 * gemeinden);
    }
    const auto assigned = leastAssignment(cost);
    std::vector<std::optional<std::size_t>> out(rows);
    for (std::size_t a = 0; a < rows; ++a)
        if (felder.contains({a, assigned[a]})) out[a] = assigned[a];
    return out;
}

}  // namespace

Teilungsbefund pruefeTeilung(const Raumteilung& teilung) {
    Teilungsbefund out;
    const auto raeume = raeumeOf(teilung);
    for (std::size_t g = 0; g < raeume.size(); ++g) {
        if (raeume[g].empty()) out.luecken.push_back(g);
        if (raeume[g].size() > 1) out.ueberlappungen.push_back({g, raeume[g]});
    }
    return out;
}

double Teilungsvergleich::uebereinstimmung() const noexcept {
    if (einwohner > 0.0) return einwohnerGleich / einwohner;
    if (gemeinden == 0) return 1.0;
    return static_cast<double>(gemeinden - abweichend.size()) / static_cast<double>(gemeinden);
}

Teilungsvergleich vergleicheTeilungen(const Raumteilung& a, const Raumteilung& b,
                                      const std::vector<std::optional<double>>& einwohner) {
    ISP_REQUIRE(a.gemeinden == b.gemeinden && einwohner.size() == a.gemeinden);
    const auto ofA = raeumeOf(a), ofB = raeumeOf(b);
    std::map<Paar, Schnittfeld> felder;
    Teilungsvergleich out;
    out.gemeinden = a.gemeinden;
    for (std::size_t g = 0; g < a.gemeinden; ++g) {
        const Paar key{ofA[g].empty() ? kKeiner : ofA[g].front(), ofB[g].empty() ? kKeiner : ofB[g].front()};
        auto& feld = felder[key];
        feld.a = optionalIndex(key.first);
        feld.b = optionalIndex(key.second);
        feld.gemeinden.push_back(g);
        feld.einwohner += einwohner[g].value_or(0.0);
        out.einwohner += einwohner[g].value_or(0.0);
    }
    out.partner = pairs(felder, a.raeume.size(), b.raeume.size());
    for (auto& [key, feld] : felder) {
        const bool agrees = feld.a ? out.partner[*feld.a] == feld.b && feld.b.has_value() : !feld.b;
        if (agrees)
            out.einwohnerGleich += feld.einwohner;
        else
            out.abweichend.insert(out.abweichend.end(), feld.gemeinden.begin(), feld.gemeinden.end());
        out.felder.push_back(std::move(feld));
    }
    std::sort(out.abweichend.begin(), out.abweichend.end());
    return out;
}

}  // namespace isp
