// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/differenz.h"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <vector>

namespace isp::analysis {

namespace {

constexpr std::size_t kKlein = 5;

struct Gruppe {
    std::size_t n = 0;
    double mittel = 0.0;
    double varianz = 0.0;  ///< sample variance; 0 below two Räume
};

Gruppe changes(std::span<const Vorher> raeume) {
    std::vector<double> changes;
    for (const auto& r : raeume)
        if (const double c = r.nachher - r.vorher; std::isfinite(c)) changes.push_back(c);
    Gruppe g;
    g.n = changes.size();
    for (const double c : changes)
        g.mittel += c / static_cast<double>(g.n);
    if (g.n < 2) return g;
    for (const double c : changes)
        g.varianz += (c - g.mittel) * (c - g.mittel) / static_cast<double>(g.n - 1);
    return g;
}

/// Standard error and degrees of freedom.
struct Streuung {
    double fehler = 0.0;
    double freiheit = 0.0;
};

Streuung scatter(const Gruppe& a, const Gruppe& b) {
    const double na = static_cast<double>(a.n), nb = static_cast<double>(b.n);
    if (a.n == 1) return {std::sqrt(b.varianz * (1.0 + 1.0 / nb)), nb - 1.0};
    if (b.n == 1) return {std::sqrt(a.varianz * (1.0 + 1.0 / na)), na - 1.0};
    const double ea = a.varianz / na, eb = b.varianz / nb;
    if (ea + eb <= 0.0) return {0.0, na + nb - 2.0};
    const double freiheit = (ea + eb) * (ea + eb) / (ea * ea / (na - 1.0) + eb * eb / (nb - 1.0));
    return {std::sqrt(ea + eb), freiheit};
}

}  // namespace

Differenz differenzDerDifferenzen(std::span<const Vorher> mit, std::span<const Vorher> ohne) {
    const auto a = changes(mit), b = changes(ohne);
    Differenz d;
    d.nMit = a.n;
    d.nOhne = b.n;
    d.klein = a.n < kKlein || b.n < kKlein;
    if (a.n > 0) d.aenderungMit = a.mittel;
    if (b.n > 0) d.aenderungOhne = b.mittel;
    if (a.n == 0 || b.n == 0) return d;
    d.differenz = a.mittel - b.mittel;
    if (a.n + b.n < 3) return d;
    const auto s = scatter(a, b);
    const double t = boost::math::quantile(boost::math::students_t(s.freiheit), 0.975);
    d.unten = *d.differenz - t * s.fehler;
    d.oben = *d.differenz + t * s.fehler;
    return d;
}

}  // namespace isp::analysis
