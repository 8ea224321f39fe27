// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartensymbole.h"

#include "render/palette.h"

#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace isp::render {

namespace {

constexpr double kSymbolOpacity = 0.72;
/// A circle is not smaller than can be seen while there is something to show.
constexpr double kLeastSymbol = 1.2;
constexpr double kLeastPoint = 4.0, kMostPoint = 13.0, kPlainPoint = 5.0;
constexpr double kLayerLine = 1.4, kLayerPoint = 2.2, kLayerFill = 0.28;

/// Corners of a regular form, the first one on top; 0 = round.
int cornersOf(Punktart::Form form) {
    switch (form) {
        case Punktart::Form::kQuadrat:
        case Punktart::Form::kRaute:
            return 4;
        case Punktart::Form::kDreieck:
            return 3;
        case Punktart::Form::kSechseck:
            return 6;
        case Punktart::Form::kFuenfeck:
            return 5;
        case Punktart::Form::kKreis:
            break;
    }
    return 0;
}

QPolygonF polygonOf(Punktart::Form form, QPointF middle, double radius) {
    const int n = cornersOf(form);
    // A square lies on a side, everything else stands on its tip or side as drawn by hand.
    const double turn = form == Punktart::Form::kQuadrat ? std::numbers::pi / 4.0 : 0.0;
    const double area = n / 2.0 * std::sin(2.0 * std::numbers::pi / n);  // of radius 1
    const double r = radius * std::sqrt(std::numbers::pi / area);        // as large as the circle
    QPolygonF out;
    for (int i = 0; i < n; ++i) {
        const double a = turn - std::numbers::pi / 2.0 + 2.0 * std::numbers::pi * i / n;
        out << middle + QPointF(std::cos(a), std::sin(a)) * r;
    }
    return out;
}

}  // namespace

std::vector<Symbollage> symbollagen(const Kartengeometrie& geometrie, const Kartenthema& thema,
                                    const Kartenansicht& ansicht, QSizeF size, const Theme& theme) {
    std::vector<Symbollage> out;
    if (!thema.symbole) return out;
    for (std::size_t i = 0; i < std::min(geometrie.anzahl(), thema.gebiete.size()); ++i) {
        const auto& g = thema.gebiete[i];
        if (g.art != Gebietsart::kKlasse || geometrie.gebiete().rahmen(i).empty()) continue;
        const double radius = symbolradius(g.wert, *thema.symbole);
        if (!(radius > 0.0)) continue;
        out.push_back({i, ansicht.toPixel(geometrie.info(i).labelpunkt, size),
                       theme.px(std::max(radius, kLeastSymbol)), g.wert < 0.0});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Symbollage& a, const Symbollage& b) { return a.radius > b.radius; });
    return out;
}

const Symbollage* symbolBei(std::span<const Symbollage> symbole, QPointF position) noexcept {
    for (auto it = symbole.rbegin(); it != symbole.rend(); ++it)
        if (std::hypot(position.x() - it->mitte.x(), position.y() - it->mitte.y()) <= it->radius) return &*it;
    return nullptr;
}

void paintSymbol(QPainter& painter, QPointF mitte, double radius, bool negativ, const QColor& farbe,
                 const Theme& theme) {
    auto fill = farbe;
    fill.setAlphaF(static_cast<float>(kSymbolOpacity));
    QPen halo(QColor(mapstyle::kHalo), theme.px(2.2));
    painter.setPen(halo);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mitte, radius, radius);
    QPen pen(negativ ? farbe : QColor(mapstyle::kRaumLine), theme.px(negativ ? 1.8 : 1.0));
    if (negativ) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(negativ ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.drawEllipse(mitte, radius, radius);
}

double Kartenauflage::groessteKapazitaet() const noexcept {
    double most = 0.0;
    for (const auto& p : punkte)
        most = std::max(most, p.kapazitaet.value_or(0.0));
    return most;
}

std::vector<Punktart> punktarten(const QStringList& namen) {
    constexpr int kForms = 6;
    std::vector<Punktart> out;
    for (qsizetype i = 0; i < namen.size(); ++i)
        out.push_back(
            {namen[i], static_cast<Punktart::Form>(i % kForms), categoryColor(static_cast<std::size_t>(i))});
    return out;
}

double punktradius(const std::optional<double>& kapazitaet, double groesste) noexcept {
    if (!kapazitaet || !(*kapazitaet > 0.0) || !(groesste > 0.0)) return kPlainPoint;
    return std::max(kLeastPoint, kMostPoint * std::sqrt(*kapazitaet / groesste));
}

void paintPunkt(QPainter& painter, QPointF mitte, double radius, const Punktart& art, bool gefuellt,
                const Theme& theme) {
    const auto draw = [&] {
        if (cornersOf(art.form) == 0)
            painter.drawEllipse(mitte, radius, radius);
        else
            painter.drawPolygon(polygonOf(art.form, mitte, radius));
    };
    painter.setBrush(gefuellt ? art.farbe : QColor(mapstyle::kHalo));
    painter.setPen(QPen(QColor(mapstyle::kHalo), theme.px(3.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw();
    const auto outline = gefuellt ? QColor(mapstyle::kLabel) : art.farbe;
    painter.setPen(QPen(outline, theme.px(gefuellt ? 0.8 : 1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw();
}

void paintEbene(QPainter& painter, const Kartenauflage::Ebene& ebene, const QTransform& toPixel,
                const Punkt& ursprung, const Theme& theme) {
    const auto at = [&](const Punkt& p) { return toPixel.map(QPointF(p.x - ursprung.x, p.y - ursprung.y)); };
    if (!ebene.bild.isNull()) {
        const auto& r = ebene.bildrahmen;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        return painter.drawImage(QRectF(at({r.xMin, r.yMax}), at({r.xMax, r.yMin})), ebene.bild);
    }
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& line : ebene.zuege) {
        for (std::size_t i = 0; i < line.size(); ++i)
            i == 0 ? path.moveTo(at(line[i])) : path.lineTo(at(line[i]));
        if (ebene.flaechen) path.closeSubpath();
    }
    auto fill = ebene.farbe;
    fill.setAlphaF(static_cast<float>(kLayerFill));
    painter.setBrush(ebene.flaechen ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(ebene.farbe, theme.px(kLayerLine), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(ebene.farbe);
    painter.setPen(QPen(QColor(mapstyle::kHalo), theme.px(0.8)));
    for (const auto& p : ebene.orte)
        painter.drawEllipse(at(p), theme.px(kLayerPoint), theme.px(kLayerPoint));
}

}  // namespace isp::render
