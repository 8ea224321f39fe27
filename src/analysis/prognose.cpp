// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/prognose.h"

#include "analysis/codes.h"
#include "analysis/gerade.h"

#include <algorithm>
#include <array>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace isp::analysis {

namespace {

constexpr std::size_t kMindestens = 6;
constexpr std::size_t kErsterUrsprung = 4;  ///< shortest beginning the rolling forecasts start from
constexpr std::array kVerfahren{Prognoseverfahren::kHoltGedaempft, Prognoseverfahren::kLinear,
                                Prognoseverfahren::kNaiv};

/// A fitted method: figure and relative variance of the error h = 1, 2, … steps ahead.
struct Modell {
    std::vector<double> werte;
    std::vector<double> varianzen;
};

struct Holt {
    double alpha = 0.5, beta = 0.1, phi = 0.9;
    double niveau = 0.0, trend = 0.0;
    double quadrate = std::numeric_limits<double>::infinity();  ///< sum of squared one-step errors
};

Holt run(std::span<const double> y, double alpha, double beta, double phi) {
    Holt h{alpha, beta, phi, y[0], y[1] - y[0], 0.0};
    for (std::size_t t = 1; t < y.size(); ++t) {
        const double expected = h.niveau + phi * h.trend;
        const double error = y[t] - expected;
        h.quadrate += error * error;
        h.niveau = expected + alpha * error;
        h.trend = phi * h.trend + alpha * beta * error;
    }
    return h;
}

/// A grid instead of an optimiser: deterministic, and the series are too short to tell the second decimal.
Holt fitHolt(std::span<const double> y) {
    Holt best;
    for (int a = 1; a <= 19; ++a) {
        for (int b = 0; b <= 10; ++b) {
            for (int p = 80; p <= 98; p += 3) {
                const Holt candidate = run(y, a * 0.05, b * 0.1, p * 0.01);
                if (candidate.quadrate < best.quadrate) best = candidate;
            }
        }
    }
    return best;
}

Modell holt(std::span<const double> y, int schritte) {
    const Holt h = fitHolt(y);
    // Five quantities are fitted: alpha, beta, phi and the two starting values.
    const double freedom = std::max(1.0, static_cast<double>(y.size()) - 1.0 - 3.0);
    const double sigma2 = h.quadrate / freedom;
    Modell m;
    double damping = 0.0, power = 1.0, spread = 1.0;
    for (int step = 1; step <= schritte; ++step) {
        power *= h.phi;
        damping += power;
        m.werte.push_back(h.niveau + damping * h.trend);
        m.varianzen.push_back(sigma2 * spread);
        const double c = h.alpha * (1.0 + h.beta * damping);
        spread += c * c;
    }
    return m;
}

Modell linear(std::span<const double> y, int schritte) {
    std::vector<double> x(y.size());
    std::iota(x.begin(), x.end(), 0.0);
    const Gerade g = ausgleichsgerade(x, y);
    Modell m;
    for (int step = 1; step <= schritte; ++step) {
        const double at = x.back() + step;
        const double fehler = g.vorhersagefehler(at);
        m.werte.push_back(g.bei(at));
        m.varianzen.push_back(fehler * fehler);
    }
    return m;
}

Modell naive(std::span<const double> y, int schritte) {
    double squares = 0.0;
    for (std::size_t i = 1; i < y.size(); ++i)
        squares += (y[i] - y[i - 1]) * (y[i] - y[i - 1]);
    const double sigma2 = squares / (static_cast<double>(y.size()) - 1.0);
    Modell m;
    for (int step = 1; step <= schritte; ++step) {
        m.werte.push_back(y.back());
        m.varianzen.push_back(sigma2 * step);
    }
    return m;
}

Modell fit(std::span<const double> y, int schritte, Prognoseverfahren verfahren) {
    switch (verfahren) {
        case Prognoseverfahren::kHoltGedaempft:
            return holt(y, schritte);
        case Prognoseverfahren::kLinear:
            return linear(y, schritte);
        case Prognoseverfahren::kNaiv:
            return naive(y, schritte);
    }
    return {};
}

/// Mean absolute error one step ahead, from every origin that leaves a beginning long enough.
double rollingError(std::span<const double> y, Prognoseverfahren verfahren) {
    double error = 0.0;
    for (std::size_t origin = kErsterUrsprung; origin < y.size(); ++origin)
        error += std::abs(fit(y.first(origin), 1, verfahren).werte.front() - y[origin]);
    return error / static_cast<double>(y.size() - kErsterUrsprung);
}

Status check(std::span<const double> reihe, int schritte) {
    if (std::ranges::any_of(reihe, [](double v) { return !std::isfinite(v); }))
        return makeError(codes::kNoValues);
    if (reihe.size() < kMindestens)
        return makeError(codes::kForecastTooShort,
                         {std::to_string(reihe.size()), std::to_string(kMindestens)});
    const int most = static_cast<int>(reihe.size() / 3);
    if (schritte < 1 || schritte > most)
        return makeError(codes::kForecastSteps,
                         {std::to_string(schritte), std::to_string(most), std::to_string(reihe.size())});
    return {};
}

Prognose build(std::span<const double> reihe, int schritte, Prognoseverfahren verfahren, double fehler) {
    const Modell m = fit(reihe, schritte, verfahren);
    const boost::math::normal normal;
    const double z80 = boost::math::quantile(normal, 0.9);
    const double z95 = boost::math::quantile(normal, 0.975);
    Prognose out{verfahren, {}, fehler};
    for (std::size_t i = 0; i < m.werte.size(); ++i) {
        const double s = std::sqrt(m.varianzen[i]);
        const double w = m.werte[i];
        out.punkte.push_back({w, {w - z80 * s, w + z80 * s}, {w - z95 * s, w + z95 * s}});
    }
    return out;
}

}  // namespace

Result<Prognose> prognose(std::span<const double> reihe, int schritte) {
    ISP_CHECK(check(reihe, schritte));
    Prognoseverfahren best = kVerfahren.front();
    double smallest = std::numeric_limits<double>::infinity();
    for (const auto verfahren : kVerfahren) {
        const double error = rollingError(reihe, verfahren);
        if (!(error < smallest)) continue;
        smallest = error;
        best = verfahren;
    }
    return build(reihe, schritte, best, smallest);
}

Result<Prognose> prognose(std::span<const double> reihe, int schritte, Prognoseverfahren verfahren) {
    ISP_CHECK(check(reihe, schritte));
    return build(reihe, schritte, verfahren, rollingError(reihe, verfahren));
}

}  // namespace isp::analysis
