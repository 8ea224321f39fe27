// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/zeitreihe.h"

#include "render/palette.h"
#include "texte/meldung.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isp::render {

namespace {

/// Where the smallest value is below this share of the largest, the axis begins at zero.
constexpr double kNearZero = 0.5;
/// A context line has to be nearer by this than a chosen one to win.
constexpr double kPreference = 3.0;

std::optional<std::size_t> placeIn(const std::vector<RaumId>& auswahl, RaumId raum) {
    const auto found = std::find(auswahl.begin(), auswahl.end(), raum);
    if (found == auswahl.end() || !raum.valid()) return std::nullopt;
    return static_cast<std::size_t>(found - auswahl.begin());
}

QPointF pointOf(const Zeitpunkt& p) {
    return {p.periode.position(), p.wert};
}

std::vector<std::vector<QPointF>> piecesOf(const Zeitreihe& reihe) {
    std::vector<std::vector<QPointF>> pieces;
    bool open = false;
    for (const auto& p : reihe.punkte) {
        if (!std::isfinite(p.wert)) {
            open = false;
            continue;
        }
        if (!open || p.bruch) pieces.emplace_back();
        pieces.back().push_back(pointOf(p));
        open = true;
    }
    return pieces;
}

Verlaufslinie lineOf(const Verlauf& verlauf, std::size_t index, const Theme& theme) {
    const auto& reihe = verlauf.reihen[index];
    Verlaufslinie line{
        index,         Linienrolle::kKontext, theme.isDark() ? QColor(0x566270) : QColor(0xB9C2CC),
        theme.px(1.0), piecesOf(reihe),       {}};
    const auto chosen = placeIn(verlauf.auswahl, reihe.raum);
    if (chosen) {
        line.rolle = Linienrolle::kGewaehlt;
        line.farbe = lesbareFarbe(categoryColor(*chosen), theme);
        line.breite = theme.px(2.2);
    } else if (reihe.referenz) {
        line.rolle = Linienrolle::kReferenz;
        line.farbe = theme.colors().muted;
        line.breite = theme.px(1.6);
    } else if (reihe.vergleich) {
        line.rolle = Linienrolle::kVergleich;
        line.farbe = theme.colors().text;
        line.breite = theme.px(3.0);
    } else if (reihe.raum == verlauf.hover && reihe.raum.valid()) {
        line.rolle = Linienrolle::kHover;
        line.farbe = theme.colors().muted;
        line.breite = theme.px(2.2);
    }
    if (line.rolle != Linienrolle::kKontext) line.endtext = reihe.name;
    if (reihe.raum == verlauf.hover && reihe.raum.valid()) line.breite += theme.px(0.8);
    return line;
}

int orderOf(Linienrolle rolle) {
    switch (rolle) {
        case Linienrolle::kKontext:
            return 0;
        case Linienrolle::kGewaehlt:
            return 1;
        case Linienrolle::kReferenz:
            return 2;
        case Linienrolle::kVergleich:
            return 3;
        case Linienrolle::kHover:
            return 4;
    }
    return 0;
}

double roundStep(double raw) {
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (step * power >= raw * (1.0 - 1e-9)) return step * power;
    return 10.0 * power;
}

int digitsOf(double step) {
    int digits = 0;
    while (digits < 6 &&
           std::abs(step * std::pow(10.0, digits) - std::round(step * std::pow(10.0, digits))) > 1e-6)
        ++digits;
    return digits;
}

}  // namespace

/// The darker categories would drown on a dark surface.
QColor lesbareFarbe(QColor color, const Theme& theme) {
    constexpr double kLeast = 4.5;
    for (int i = 0; i < 12 && contrast(color, theme.colors().surface) < kLeast; ++i) {
        const auto towards = theme.isDark() ? QColor(Qt::white) : QColor(Qt::black);
        const auto mix = [](int a, int b) { return a + (b - a) / 8; };
        color = QColor(mix(color.red(), towards.red()), mix(color.green(), towards.green()),
                       mix(color.blue(), towards.blue()));
    }
    return color;
}

QColor linienfarbe(const Verlauf& verlauf, RaumId raum, bool vergleich, const Theme& theme) {
    if (const auto chosen = placeIn(verlauf.auswahl, raum))
        return lesbareFarbe(categoryColor(*chosen), theme);
    return vergleich ? theme.colors().text : theme.colors().muted;
}

std::vector<Verlaufslinie> verlaufslinien(const Verlauf& verlauf, const Theme& theme) {
    std::vector<Verlaufslinie> lines;
    for (std::size_t i = 0; i < verlauf.reihen.size(); ++i) {
        auto line = lineOf(verlauf, i, theme);
        if (!line.stuecke.empty()) lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Verlaufslinie& a, const Verlaufslinie& b) {
        return orderOf(a.rolle) < orderOf(b.rolle);
    });
    return lines;
}

std::vector<const Bruchmarke*> sichtbareBrueche(const Verlauf& verlauf) {
    std::vector<const Bruchmarke*> out;
    const auto shown = [&](RaumId raum) {
        return raum == verlauf.hover || placeIn(verlauf.auswahl, raum).has_value();
    };
    for (const auto& b : verlauf.brueche)
        if (b.raeume.empty() || std::any_of(b.raeume.begin(), b.raeume.end(), shown)) out.push_back(&b);
    return out;
}

Achse rundeAchse(double low, double high, int hoechstens) {
    if (low >= 0.0 && low < kNearZero * high) low = 0.0;
    if (high <= 0.0 && high > kNearZero * low) high = 0.0;
    if (low == high) {
        const double pad = low == 0.0 ? 1.0 : std::abs(low) * 0.1;
        low -= low == 0.0 ? 0.0 : pad;
        high += pad;
    }
    const double step = roundStep((high - low) / std::max(1, hoechstens - 1));
    Achse axis;
    axis.von = std::floor(low / step + 1e-9) * step;
    axis.bis = std::ceil(high / step - 1e-9) * step;
    axis.stellen = digitsOf(step);
    const auto count = std::lround((axis.bis - axis.von) / step);
    for (long i = 0; i <= count; ++i) {
        const double at = axis.von + static_cast<double>(i) * step;
        axis.striche.emplace_back(at, texte::zahl(std::abs(at) < step * 1e-9 ? 0.0 : at, axis.stellen));
    }
    return axis;
}

Achse wertachse(const Verlauf& verlauf, int hoechstens) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](double wert) {
        if (!std::isfinite(wert)) return;
        low = std::min(low, wert);
        high = std::max(high, wert);
    };
    for (const auto& reihe : verlauf.reihen)
        for (const auto& p : reihe.punkte)
            take(p.wert);
    for (const auto& linie : verlauf.prognosen)
        for (const auto& p : linie.punkte) {
            take(p.unten);
            take(p.oben);
        }
    for (const auto& ziel : verlauf.ziele)
        take(ziel.wert);
    return low > high ? rundeAchse(0.0, 1.0, hoechstens) : rundeAchse(low, high, hoechstens);
}

namespace {

/// Stichtage that are all 31.12.: the year tells them apart, the day stands in the title of the map.
bool sameDayEachYear(const std::map<double, Periode>& all) {
    return std::all_of(all.begin(), all.end(), [&](const auto& item) {
        const auto& p = item.second;
        const auto& first = all.begin()->second;
        return p.art() == PeriodeArt::kStichtag && p.part() == first.part() && p.day() == first.day();
    });
}

}  // namespace

Achse zeitachse(const Verlauf& verlauf, int hoechstens) {
    std::map<double, Periode> all;
    for (const auto& reihe : verlauf.reihen)
        for (const auto& p : reihe.punkte)
            all.emplace(p.periode.position(), p.periode);
    Achse axis;
    if (all.empty()) return axis;
    const double first = all.begin()->first, last = all.rbegin()->first;
    const double pad = last > first ? (last - first) * 0.01 : 0.5;
    double end = last;
    int endYear = 0;
    for (const auto& linie : verlauf.prognosen)
        if (!linie.punkte.empty() && linie.punkte.back().position > end) {
            end = linie.punkte.back().position;
            endYear = linie.punkte.back().jahr;
        }
    axis.von = first - pad;
    axis.bis = end + pad;
    const bool yearsDo = sameDayEachYear(all);
    const double least = hoechstens > 1 ? (last - first) / (hoechstens - 1) : last - first + 1.0;
    // Every n-th, counted from the end: the latest Periode always has its label. Where Perioden are missing,
    // labels also keep their distance.
    const auto each = (all.size() + static_cast<std::size_t>(std::max(1, hoechstens)) - 1) /
                      static_cast<std::size_t>(std::max(1, hoechstens));
    constexpr double kAlmost = 0.8;  // a leap day or a rounded share makes no label vanish
    std::size_t fromEnd = 0;
    for (auto at = all.rbegin(); at != all.rend(); ++at, ++fromEnd) {
        if (fromEnd % each != 0) continue;
        const auto& [position, periode] = *at;
        if (!axis.striche.empty() && axis.striche.back().first - position < kAlmost * least) continue;
        axis.striche.emplace_back(position,
                                  yearsDo ? QString::number(periode.year()) : texte::periode(periode));
    }
    std::reverse(axis.striche.begin(), axis.striche.end());
    // The year a forecast reaches, in the place of the last figure's where both have no room.
    if (endYear > 0) {
        if (axis.striche.size() > 1 && end - axis.striche.back().first < kAlmost * least)
            axis.striche.pop_back();
        axis.striche.emplace_back(end, QString::number(endYear));
    }
    return axis;
}

std::vector<double> spreadApart(std::span<const double> wunsch, double hoehe, double von, double bis) {
    const std::size_t n = wunsch.size();
    std::vector<std::size_t> order(n);
    for (std::size_t i = 0; i < n; ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wunsch[a] < wunsch[b]; });
    // Texts that would overlap form a block around the mean of their wishes; blocks that touch merge.
    struct Block {
        double sum = 0.0;
        std::size_t count = 0;
        double low = 0.0;
    };
    const auto place = [&](Block& b) {
        const double height = hoehe * static_cast<double>(b.count);
        b.low = b.sum / static_cast<double>(b.count) - height / 2.0;
        b.low = std::max(von, std::min(b.low, bis - height));
    };
    std::vector<Block> blocks;
    for (const auto i : order) {
        Block next{wunsch[i], 1, 0.0};
        place(next);
        while (!blocks.empty() &&
               blocks.back().low + hoehe * static_cast<double>(blocks.back().count) > next.low) {
            next.sum += blocks.back().sum;
            next.count += blocks.back().count;
            blocks.pop_back();
            place(next);
        }
        blocks.push_back(next);
    }
    std::vector<double> result(n);
    std::size_t k = 0;
    for (const auto& b : blocks)
        for (std::size_t j = 0; j < b.count; ++j, ++k)
            result[order[k]] = b.low + hoehe * (static_cast<double>(j) + 0.5);
    return result;
}

double abstandZurStrecke(QPointF p, QPointF a, QPointF b) {
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
    const QPointF away = p - (a + d * t);
    return std::hypot(away.x(), away.y());
}

std::optional<Treffer> naechsteLinie(const Verlauf& verlauf, QPointF position, double radius,
                                     const std::function<QPointF(QPointF)>& toPixel) {
    std::optional<Treffer> best;
    double nearest = radius;
    for (std::size_t i = 0; i < verlauf.reihen.size(); ++i) {
        const auto& reihe = verlauf.reihen[i];
        const bool strong =
            reihe.vergleich || reihe.referenz || placeIn(verlauf.auswahl, reihe.raum).has_value();
        std::optional<QPointF> before;
        for (std::size_t k = 0; k < reihe.punkte.size(); ++k) {
            const auto& p = reihe.punkte[k];
            if (!std::isfinite(p.wert)) {
                before.reset();
                continue;
            }
            const QPointF at = toPixel(pointOf(p));
            const QPointF from = before && !p.bruch ? *before : at;
            const double away =
                std::max(0.0, abstandZurStrecke(position, from, at) - (strong ? kPreference : 0.0));
            if (away < nearest) {
                nearest = away;
                const bool previous =
                    before && std::abs(position.x() - from.x()) < std::abs(position.x() - at.x());
                best = Treffer{i, previous && from != at ? k - 1 : k};
            }
            before = at;
        }
    }
    return best;
}

}  // namespace isp::render
