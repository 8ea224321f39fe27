// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/index.h"

#include "analysis/codes.h"
#include "base/contracts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string>

namespace isp::analysis {

namespace {

constexpr double kKeine = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kMindestens = 3;
constexpr double kUntergrenze = 0.01;  ///< smallest scaled figure: the logarithm of 0 would rule everything

using Spalte = std::vector<double>;

/// (value − mean)/population SD; empty where nothing varies.
Spalte standardised(const Spalte& werte) {
    const auto n = static_cast<double>(werte.size());
    const double mean = std::accumulate(werte.begin(), werte.end(), 0.0) / n;
    double squares = 0.0;
    for (const double v : werte)
        squares += (v - mean) * (v - mean);
    const double sd = std::sqrt(squares / n);
    if (!(sd > 1e-12 * std::max(1.0, std::abs(mean)))) return {};
    Spalte out;
    out.reserve(werte.size());
    for (const double v : werte)
        out.push_back((v - mean) / sd);
    return out;
}

Spalte scaled(const Spalte& werte) {
    const auto [low, high] = std::ranges::minmax(werte);
    if (!(high > low)) return {};
    Spalte out;
    out.reserve(werte.size());
    for (const double v : werte)
        out.push_back((v - low) / (high - low));
    return out;
}

/// The parts of the complete Räume, standardised and turned: columns[part][Raum].
struct Tafel {
    std::vector<Spalte> spalten;
    std::vector<double> gewichte;
};

/// The figures of a part as the method takes them, turned so that high is a burden; empty where nothing
/// varies.
Spalte prepare(const Spalte& werte, bool hochSchlecht, Indexmethode methode) {
    const bool unit = methode == Indexmethode::kMinMax || methode == Indexmethode::kGeometrisch;
    auto out = unit ? scaled(werte) : standardised(werte);
    if (hochSchlecht) return out;
    for (double& v : out)
        v = (unit ? 1.0 : 0.0) - v;
    return out;
}

using Matrix = std::vector<std::vector<double>>;

/// Products of the columns: the correlation matrix times n, as the columns are standardised.
Matrix crossProducts(const std::vector<Spalte>& spalten) {
    Matrix out(spalten.size(), std::vector<double>(spalten.size()));
    for (std::size_t j = 0; j < spalten.size(); ++j)
        for (std::size_t l = 0; l < spalten.size(); ++l)
            out[j][l] = std::inner_product(spalten[j].begin(), spalten[j].end(), spalten[l].begin(), 0.0);
    return out;
}

/// One rotation of Jacobi: makes a[p][q] zero, and turns the columns of `v` along.
void rotate(Matrix& a, Matrix& v, std::size_t p, std::size_t q) {
    const double theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
    const double t = (theta < 0.0 ? -1.0 : 1.0) / (std::abs(theta) + std::hypot(theta, 1.0));
    const double c = 1.0 / std::hypot(t, 1.0), s = t * c;
    const auto turn = [c, s](double& x, double& y) {
        const double before = x;
        x = c * before - s * y;
        y = s * before + c * y;
    };
    for (std::size_t i = 0; i < a.size(); ++i)
        turn(a[i][p], a[i][q]);
    for (std::size_t i = 0; i < a.size(); ++i) {
        turn(a[p][i], a[q][i]);
        turn(v[i][p], v[i][q]);
    }
}

/// Loadings of the first principal component. Jacobi's rotations, not a power iteration: two parts that run
/// against each other make (1, 1) an eigenvector of the *smaller* eigenvalue, and an iteration that starts
/// there never leaves it.
std::vector<double> loadings(const std::vector<Spalte>& spalten) {
    const std::size_t k = spalten.size();
    auto a = crossProducts(spalten);
    Matrix v(k, std::vector<double>(k, 0.0));
    for (std::size_t j = 0; j < k; ++j)
        v[j][j] = 1.0;
    double trace = 0.0;
    for (std::size_t j = 0; j < k; ++j)
        trace += a[j][j];
    constexpr int kDurchgaenge = 100;
    constexpr double kGenau = 1e-16;
    for (int sweep = 0; sweep < kDurchgaenge; ++sweep) {
        bool turned = false;
        for (std::size_t p = 0; p + 1 < k; ++p) {
            for (std::size_t q = p + 1; q < k; ++q) {
                if (std::abs(a[p][q]) <= kGenau * trace) continue;
                rotate(a, v, p, q);
                turned = true;
            }
        }
        if (!turned) break;
    }
    std::size_t largest = 0;
    for (std::size_t j = 1; j < k; ++j)
        if (a[j][j] > a[largest][largest]) largest = j;
    std::vector<double> out(k);
    for (std::size_t j = 0; j < k; ++j)
        out[j] = v[j][largest];
    if (std::accumulate(out.begin(), out.end(), 0.0) < 0.0)
        std::ranges::transform(out, out.begin(), std::negate());
    return out;
}

/// Contribution of each part to the sum of a Raum.
double contribution(double value, double weight, double weights, Indexmethode methode) {
    switch (methode) {
        case Indexmethode::kZ:
        case Indexmethode::kHauptkomponente:
            return weight * value;
        case Indexmethode::kMinMax:
            return weight / weights * value;
        case Indexmethode::kGeometrisch:
            return weight / weights * std::log(kUntergrenze + (1.0 - kUntergrenze) * value);
    }
    return kKeine;
}

Spalte sums(const Tafel& tafel, Indexmethode methode, std::size_t without) {
    double weights = 0.0;
    for (std::size_t j = 0; j < tafel.gewichte.size(); ++j)
        weights += j == without ? 0.0 : tafel.gewichte[j];
    Spalte out(tafel.spalten[0].size(), 0.0);
    for (std::size_t j = 0; j < tafel.spalten.size(); ++j) {
        if (j == without) continue;
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += contribution(tafel.spalten[j][i], tafel.gewichte[j], weights, methode);
    }
    if (methode == Indexmethode::kGeometrisch)
        std::ranges::transform(out, out.begin(), [](double v) { return std::exp(v); });
    return out;
}

constexpr std::size_t kAlle = std::numeric_limits<std::size_t>::max();

/// Which class each Raum has in the other ways the index could have been put together.
std::vector<Spalte> variants(const Tafel& tafel, Indexmethode methode) {
    std::vector<Spalte> out;
    const auto add = [&](const Tafel& other, std::size_t without) {
        if (auto index = standardised(sums(other, methode, without)); !index.empty())
            out.push_back(std::move(index));
    };
    if (tafel.spalten.size() < 2) return out;
    for (std::size_t j = 0; j < tafel.spalten.size(); ++j) {
        add(tafel, j);
        for (const double factor : {0.5, 2.0}) {
            Tafel other = tafel;
            other.gewichte[j] *= factor;
            add(other, kAlle);
        }
    }
    return out;
}

std::vector<std::size_t> completeRows(std::span<const Indexteil> teile) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < teile[0].werte.size(); ++i) {
        if (std::ranges::all_of(teile, [i](const Indexteil& t) { return std::isfinite(t.werte[i]); }))
            rows.push_back(i);
    }
    return rows;
}

Result<Tafel> table(std::span<const Indexteil> teile, const std::vector<std::size_t>& rows,
                    Indexmethode methode) {
    Tafel tafel;
    for (std::size_t j = 0; j < teile.size(); ++j) {
        if (!(teile[j].gewicht > 0.0) || !std::isfinite(teile[j].gewicht))
            return makeError(codes::kIndexWeight, {std::to_string(j + 1)});
        Spalte raw;
        for (const std::size_t i : rows)
            raw.push_back(teile[j].werte[i]);
        auto column = prepare(raw, teile[j].hochSchlecht, methode);
        if (column.empty()) return makeError(codes::kIndexConstant, {std::to_string(j + 1)});
        tafel.spalten.push_back(std::move(column));
        tafel.gewichte.push_back(teile[j].gewicht);
    }
    if (methode != Indexmethode::kHauptkomponente) return tafel;
    tafel.gewichte = loadings(tafel.spalten);
    // A component that falls where a part worsens would call the burdened Räume the better ones.
    for (std::size_t j = 0; j < teile.size(); ++j) {
        if (!(tafel.gewichte[j] > 0.0)) return makeError(codes::kIndexDirection, {std::to_string(j + 1)});
    }
    return tafel;
}

Indexraum room(const Tafel& tafel, std::size_t i, double sum, double index, Indexmethode methode) {
    Indexraum out{sum, index, statusklasse(index), {}, {}, 0};
    const double weights = std::accumulate(tafel.gewichte.begin(), tafel.gewichte.end(), 0.0);
    for (std::size_t j = 0; j < tafel.spalten.size(); ++j) {
        out.werte.push_back(tafel.spalten[j][i]);
        out.beitraege.push_back(contribution(tafel.spalten[j][i], tafel.gewichte[j], weights, methode));
    }
    return out;
}

double mean(const Spalte& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Sum of the products of the deviations.
double products(const Spalte& a, const Spalte& b) {
    const double ma = mean(a), mb = mean(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - ma) * (b[i] - mb);
    return sum;
}

/// One figure of every complete Raum.
template <typename F>
Spalte column(const Indexergebnis& ergebnis, F&& figure) {
    Spalte out;
    for (const auto& raum : ergebnis.raeume)
        if (!std::isnan(raum.index)) out.push_back(figure(raum));
    return out;
}

}  // namespace

std::vector<double> indexanteile(const Indexergebnis& ergebnis) {
    const auto sum = column(ergebnis, [](const Indexraum& r) {
        return std::accumulate(r.beitraege.begin(), r.beitraege.end(), 0.0);
    });
    const double all = products(sum, sum);
    std::vector<double> out;
    for (std::size_t j = 0; j < ergebnis.gewichte.size(); ++j) {
        const auto part = column(ergebnis, [j](const Indexraum& r) { return r.beitraege[j]; });
        out.push_back(all > 0.0 ? products(part, sum) / all : kKeine);
    }
    return out;
}

std::vector<double> indexzusammenhaenge(const Indexergebnis& ergebnis) {
    const auto index = column(ergebnis, [](const Indexraum& r) { return r.index; });
    std::vector<double> out;
    for (std::size_t j = 0; j < ergebnis.gewichte.size(); ++j) {
        const auto part = column(ergebnis, [j](const Indexraum& r) { return r.werte[j]; });
        const double spread = std::sqrt(products(part, part) * products(index, index));
        out.push_back(spread > 0.0 ? products(part, index) / spread : kKeine);
    }
    return out;
}

Statusklasse statusklasse(double index) {
    if (std::isnan(index)) return Statusklasse::kKeine;
    if (index <= -1.0) return Statusklasse::kHoch;
    if (index < 1.0) return Statusklasse::kMittel;
    return index < 1.5 ? Statusklasse::kNiedrig : Statusklasse::kSehrNiedrig;
}

Dynamikklasse dynamikklasse(double index) {
    if (std::isnan(index)) return Dynamikklasse::kKeine;
    if (index <= -1.0) return Dynamikklasse::kPositiv;
    return index < 1.0 ? Dynamikklasse::kStabil : Dynamikklasse::kNegativ;
}

Result<Indexergebnis> berechneIndex(std::span<const Indexteil> teile, Indexmethode methode) {
    if (teile.empty()) return makeError(codes::kIndexNoParts);
    for (const auto& t : teile)
        ISP_REQUIRE(t.werte.size() == teile[0].werte.size());
    const auto rows = completeRows(teile);
    if (rows.size() < kMindestens)
        return makeError(codes::kIndexTooFew, {std::to_string(rows.size()), std::to_string(kMindestens)});
    ISP_TRY(const auto tafel, table(teile, rows, methode));
    const auto summen = sums(tafel, methode, kAlle);
    const auto index = standardised(summen);
    if (index.empty()) return makeError(codes::kIndexConstant, {"0"});
    const auto others = variants(tafel, methode);

    Indexergebnis out;
    out.n = rows.size();
    out.gewichte = tafel.gewichte;
    out.varianten = others.size();
    out.raeume.assign(teile[0].werte.size(), Indexraum{kKeine, kKeine, Statusklasse::kKeine, {}, {}, 0});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& raum = out.raeume[rows[i]] = room(tafel, i, summen[i], index[i], methode);
        raum.gehalten = static_cast<std::size_t>(std::ranges::count_if(
            others, [&](const Spalte& other) { return statusklasse(other[i]) == raum.status; }));
    }
    return out;
}

}  // namespace isp::analysis
