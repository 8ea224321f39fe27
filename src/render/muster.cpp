// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/muster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace isp::render {

namespace {

enum class Form { kNone, kHatchUp, kHatchDown, kDots, kCrosses, kUpright, kLevel, kGrid };

/// A pattern in design pixels. It repeats every `periode` in x and y; dots and crosses stand at one and three
/// quarters of it.
struct Muster {
    Form form = Form::kNone;
    QRgb grund = 0xffffffff;
    QRgb tinte = 0xff000000;
    double periode = 8.0;
    double staerke = 1.0;  ///< width of lines, diameter of dots
};

constexpr double kCrossArm = 1.8;

Muster musterOf(Gebietsart art) {
    switch (art) {
        case Gebietsart::kFehlt:
            return {Form::kHatchUp, 0xffffffff, 0xffb3bcc7, 7.0, 1.1};
        case Gebietsart::kGeheim:
            return {Form::kDots, 0xffd9dde2, 0xff5b6876, 7.0, 2.0};
        case Gebietsart::kUnvollstaendig:
            return {Form::kHatchDown, 0xffffffff, 0xff7f8b98, 7.0, 1.1};
        case Gebietsart::kNichtSinnvoll:
            return {Form::kCrosses, 0xffffffff, 0xff7f8b98, 14.0, 1.1};
        case Gebietsart::kOhneKlasse:
            return {Form::kNone, 0xffc3c9d0, 0, 8.0, 0.0};
        default:
            return {};
    }
}

/// Patterns of classes, from light to dense: even where a print has no colours, more ink is more.
struct Klassenmuster {
    Form form;
    double periode;
    double staerke;
};
constexpr std::array<Klassenmuster, kKlassenmuster> kKlassen{{{Form::kNone, 8.0, 0.0},
                                                              {Form::kDots, 12.0, 2.0},
                                                              {Form::kLevel, 9.0, 1.0},
                                                              {Form::kUpright, 7.0, 1.0},
                                                              {Form::kHatchUp, 9.0, 1.3},
                                                              {Form::kCrosses, 10.0, 1.3},
                                                              {Form::kHatchDown, 6.0, 1.4},
                                                              {Form::kGrid, 7.0, 1.2},
                                                              {Form::kDots, 5.0, 2.4}}};
/// Ink on a light and on a dark colour.
constexpr QRgb kDarkInk = 0xff1c2733, kLightInk = 0xffffffff;

Muster musterOf(const Fuellung& fuellung) {
    if (fuellung.art != Gebietsart::kKlasse) return musterOf(fuellung.art);
    if (fuellung.muster == 0) return {};
    const auto& m = kKlassen[fuellung.muster % kKlassenmuster];
    const bool light =
        contrast(fuellung.farbe, QColor(kDarkInk)) >= contrast(fuellung.farbe, QColor(kLightInk));
    return {m.form, fuellung.farbe.rgb(), light ? kDarkInk : kLightInk, m.periode, m.staerke};
}

/// Distance to the nearest multiple of `period`, signed.
double fold(double v, double period) {
    return v - period * std::round(v / period);
}

bool isInk(const Muster& m, double x, double y) {
    constexpr double kRoot2 = 1.4142135623730951;
    switch (m.form) {
        case Form::kHatchUp:
            return std::abs(fold(x + y, m.periode)) / kRoot2 < m.staerke / 2.0;
        case Form::kHatchDown:
            return std::abs(fold(x - y, m.periode)) / kRoot2 < m.staerke / 2.0;
        case Form::kDots:
        case Form::kCrosses:
            for (const double at : {0.25, 0.75}) {
                const double dx = fold(x - at * m.periode, m.periode),
                             dy = fold(y - at * m.periode, m.periode);
                if (m.form == Form::kDots && std::hypot(dx, dy) < m.staerke / 2.0) return true;
                if (m.form == Form::kCrosses && std::max(std::abs(dx), std::abs(dy)) < kCrossArm &&
                    std::min(std::abs(dx - dy), std::abs(dx + dy)) / kRoot2 < m.staerke / 2.0)
                    return true;
            }
            return false;
        case Form::kUpright:
            return std::abs(fold(x, m.periode)) < m.staerke / 2.0;
        case Form::kLevel:
            return std::abs(fold(y, m.periode)) < m.staerke / 2.0;
        case Form::kGrid:
            return std::min(std::abs(fold(x, m.periode)), std::abs(fold(y, m.periode))) < m.staerke / 2.0;
        case Form::kNone:
            break;
    }
    return false;
}

QRgb blend(QRgb under, QRgb over, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(std::lerp(a, b, share))); };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)),
                mix(qBlue(under), qBlue(over)));
}

/// Where the line {p : along(p) = at} is inside the rings: pairs of positions across(p), ascending.
template <typename Along, typename Across>
std::vector<double> cutLine(std::span<const QPolygonF> ringe, double at, Along along, Across across) {
    std::vector<double> cuts;
    for (const auto& ring : ringe) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i], b = ring[(i + 1) % ring.size()];
            const double ua = along(a), ub = along(b);
            if ((ua > at) == (ub > at)) continue;
            cuts.push_back(std::lerp(across(a), across(b), (at - ua) / (ub - ua)));
        }
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

QRectF boundsOf(std::span<const QPolygonF> ringe) {
    QRectF box;
    for (const auto& ring : ringe)
        box = box.united(ring.boundingRect());
    return box;
}

/// Lines x + sign·y = k·period.
void paintHatch(QPainter& painter, std::span<const QPolygonF> ringe, double period, double sign) {
    const auto u = [sign](QPointF p) { return p.x() + sign * p.y(); };
    const auto v = [sign](QPointF p) { return p.x() - sign * p.y(); };
    const QRectF box = boundsOf(ringe);
    const auto [low, high] =
        std::minmax({u(box.topLeft()), u(box.topRight()), u(box.bottomLeft()), u(box.bottomRight())});
    QList<QLineF> lines;
    for (double at = std::ceil(low / period) * period; at <= high; at += period) {
        const auto cuts = cutLine(ringe, at, u, v);
        const auto point = [&](double across) {
            return QPointF((at + across) / 2.0, sign * (at - across) / 2.0);
        };
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2)
            lines.emplace_back(point(cuts[i]), point(cuts[i + 1]));
    }
    painter.drawLines(lines);
}

/// Lines x = k·period, or y = k·period.
void paintStraight(QPainter& painter, std::span<const QPolygonF> ringe, double period, bool upright) {
    const auto x = [](QPointF p) { return p.x(); };
    const auto y = [](QPointF p) { return p.y(); };
    const QRectF box = boundsOf(ringe);
    const double low = upright ? box.left() : box.top(), high = upright ? box.right() : box.bottom();
    QList<QLineF> lines;
    for (double at = std::ceil(low / period) * period; at <= high; at += period) {
        const auto cuts = upright ? cutLine(ringe, at, x, y) : cutLine(ringe, at, y, x);
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2)
            lines.emplace_back(upright ? QLineF(at, cuts[i], at, cuts[i + 1])
                                       : QLineF(cuts[i], at, cuts[i + 1], at));
    }
    painter.drawLines(lines);
}

/// Calls `draw` for each point of the staggered grid that lies inside.
template <typename Draw>
void forEachGridPoint(std::span<const QPolygonF> ringe, double period, Draw draw) {
    const QRectF box = boundsOf(ringe);
    const auto x = [](QPointF p) { return p.x(); };
    const auto y = [](QPointF p) { return p.y(); };
    for (auto k = std::floor(box.left() / period * 2.0); k * period / 2.0 <= box.right(); k += 1.0) {
        const double at = (k / 2.0 + 0.25) * period;
        const double phase = (std::fmod(k, 2.0) == 0.0 ? 0.25 : 0.75) * period;
        const auto cuts = cutLine(ringe, at, x, y);
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
            const double first = std::ceil((cuts[i] - phase) / period) * period + phase;
            for (double down = first; down <= cuts[i + 1]; down += period)
                draw(QPointF(at, down));
        }
    }
}

}  // namespace

QColor fillColor(const Fuellung& fuellung, const Theme& theme) {
    if (fuellung.art == Gebietsart::kKlasse) return fuellung.farbe;
    if (fuellung.art == Gebietsart::kAusserhalb || fuellung.art == Gebietsart::kAusgeblendet)
        return theme.colors().ground;
    return QColor(musterOf(fuellung.art).grund);
}

QImage patternTile(Gebietsart art, const Theme& theme, double scale) {
    return patternTile(Fuellung{art, {}}, theme, scale);
}

QImage patternTile(const Fuellung& fuellung, const Theme& theme, double scale) {
    const auto m = musterOf(fuellung);
    if (m.form == Form::kNone) return {};
    constexpr int kSamples = 5;
    const int size = std::max(2, static_cast<int>(std::lround(theme.px(m.periode) * scale)));
    const double step = m.periode / size;
    QImage tile(size, size, QImage::Format_RGB32);
    for (int y = 0; y < size; ++y) {
        auto* line = reinterpret_cast<QRgb*>(tile.scanLine(y));
        for (int x = 0; x < size; ++x) {
            int ink = 0;
            for (int i = 0; i < kSamples * kSamples; ++i)
                ink += isInk(m, (x + (i % kSamples + 0.5) / kSamples) * step,
                             (y + (i / kSamples + 0.5) / kSamples) * step);
            line[x] = blend(m.grund, m.tinte, static_cast<double>(ink) / (kSamples * kSamples));
        }
    }
    return tile;
}

void paintPattern(QPainter& painter, std::span<const QPolygonF> ringe, const Fuellung& fuellung,
                  const Theme& theme) {
    const auto m = musterOf(fuellung);
    if (m.form == Form::kNone) return;
    const double period = theme.px(m.periode);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(m.tinte), theme.px(m.staerke), Qt::SolidLine, Qt::FlatCap));
    if (m.form == Form::kHatchUp) paintHatch(painter, ringe, period, 1.0);
    if (m.form == Form::kHatchDown) paintHatch(painter, ringe, period, -1.0);
    if (m.form == Form::kUpright || m.form == Form::kGrid) paintStraight(painter, ringe, period, true);
    if (m.form == Form::kLevel || m.form == Form::kGrid) paintStraight(painter, ringe, period, false);
    if (m.form == Form::kCrosses) {
        const double arm = theme.px(kCrossArm);
        forEachGridPoint(ringe, period, [&](QPointF p) {
            painter.drawLine(p - QPointF(arm, arm), p + QPointF(arm, arm));
            painter.drawLine(p - QPointF(arm, -arm), p + QPointF(arm, -arm));
        });
    }
    if (m.form == Form::kDots) {
        const double radius = theme.px(m.staerke) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(m.tinte));
        forEachGridPoint(ringe, period, [&](QPointF p) { painter.drawEllipse(p, radius, radius); });
    }
    painter.restore();
}

void paintSwatch(QPainter& painter, const QRectF& rect, const Fuellung& fuellung, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, fillColor(fuellung, theme));
    const QPolygonF ring({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    // The pattern begins at the corner of the swatch, so that every swatch of a kind looks the same.
    painter.translate(rect.topLeft());
    const std::vector<QPolygonF> ringe{ring.translated(-rect.topLeft())};
    paintPattern(painter, ringe, fuellung, theme);
    const bool strong = fuellung.art == Gebietsart::kNull;
    QPen pen(QColor(mapstyle::kRaumLine), theme.px(strong ? mapstyle::kZeroWidth : 0.6));
    if (theme.isDark()) pen.setColor(theme.colors().muted);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(ringe.front());
    painter.restore();
}

}  // namespace isp::render
