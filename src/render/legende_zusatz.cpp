// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/legende.h"
#include "texte/meldung.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <algorithm>
#include <array>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kRampHeight = 14.0, kCell = 30.0, kPlaceColumn = 30.0;

/// The largest of 1, 2, 5 times a power of ten that is not above.
double roundDown(double most) {
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0})
        if (step * power <= most) return step * power;
    return power;
}

}  // namespace

Kartenthema alsEineKlasse(const Kartenthema& thema) {
    auto out = thema;
    out.klassen = {Legendenklasse{}};
    for (auto& g : out.gebiete)
        g.klasse = 0;
    return out;
}

std::vector<double> symbolstufen(double groesster, int nachkommastellen) {
    std::vector<double> out;
    if (!(groesster > 0.0) || !std::isfinite(groesster)) return out;
    const double least = std::pow(10.0, -nachkommastellen);
    for (const double share : {1.0, 0.25, 1.0 / 16.0}) {
        const double step = roundDown(groesster * share);
        if (step >= least * 0.999 && (out.empty() || step < out.back())) out.push_back(step);
    }
    if (out.empty()) out.push_back(groesster);
    return out;
}

/// Circles inside each other on one foot, a thin line from the top of each to its amount.
double Legende::addSymbole(const Kartenthema& thema, double y, double breite) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const auto& scale = *thema.symbole;
    const auto steps = symbolstufen(scale.groesster, thema.nachkommastellen);
    if (steps.empty()) return y;
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const double largest = theme.px(symbolradius(steps.front(), scale)), middle = largest + theme.px(1.0);
    const double foot = std::max(y + metrics.height() / 2.0 + 2.0 * largest,
                                 y + metrics.height() * static_cast<double>(steps.size()));
    const double textLeft = 2.0 * middle + theme.space(3);
    double lineY = foot + metrics.height();  // above it stands the amount of the smaller circle
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
        const double r = theme.px(symbolradius(*it, scale)), top = foot - 2.0 * r;
        lineY = std::min(top, lineY - metrics.height());
        m_zeichnungen.emplace_back(
            [theme, middle, foot, r, top, textLeft, at = lineY, farbe = scale.farbe](QPainter& p) {
                p.setPen(QPen(theme.colors().muted, theme.px(0.7)));
                p.drawPolyline(QPolygonF({QPointF(middle, top), QPointF(textLeft - theme.space(2), at),
                                          QPointF(textLeft - theme.space(1), at)}));
                auto fill = farbe;
                fill.setAlphaF(0.35F);
                p.setPen(QPen(QColor(mapstyle::kRaumLine), theme.px(1.0)));
                if (theme.isDark()) p.setPen(QPen(theme.colors().text, theme.px(1.0)));
                p.setBrush(fill);
                p.drawEllipse(QPointF(middle, foot - r), r, r);
            });
        addText(texte::zahl(*it, thema.nachkommastellen), font, theme.colors().text,
                QRectF(textLeft, lineY - metrics.height() / 2.0, std::max(1.0, breite - textLeft),
                       metrics.height()));
    }
    // The largest circle is painted first, the smaller ones on top of it.
    std::reverse(m_zeichnungen.end() - static_cast<std::ptrdiff_t>(steps.size()), m_zeichnungen.end());
    y = foot + theme.space(2);
    if (scale.negativ == 0) return y;
    const double r = theme.px(6.0), row = std::max(2.0 * r + theme.px(2.0), metrics.height());
    m_zeichnungen.emplace_back([theme, center = QPointF(middle, y + row / 2.0), r, farbe = scale.farbe](
                                   QPainter& p) { paintSymbol(p, center, r, true, farbe, theme); });
    addText(tr(QT_TRANSLATE_NOOP("Render", "negativer Wert")), font, theme.colors().text,
            QRectF(textLeft, y + (row - metrics.height()) / 2.0, std::max(1.0, breite - textLeft),
                   metrics.height()));
    return y + row + theme.space(1.5);
}

double Legende::addSkala(const Kartenthema& thema, double y, double breite) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const auto& scale = *thema.skala;
    const QRectF bar(0.0, y, breite, theme.px(kRampHeight));
    m_zeichnungen.emplace_back([theme, bar, colors = scale.farben](QPainter& p) {
        QLinearGradient gradient(bar.topLeft(), bar.topRight());
        for (std::size_t i = 0; i < colors.size(); ++i)
            gradient.setColorAt(
                colors.size() < 2 ? 0.0 : static_cast<double>(i) / static_cast<double>(colors.size() - 1),
                colors[i]);
        p.fillRect(bar, gradient);
        p.setPen(QPen(theme.colors().muted, theme.px(0.6)));
        p.setBrush(Qt::NoBrush);
        p.drawRect(bar);
    });
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const QRectF left(0.0, bar.bottom() + theme.px(2.0), breite / 2.0, metrics.height());
    addText(texte::zahl(scale.von, thema.nachkommastellen), font, theme.colors().text, left);
    addText(texte::zahl(scale.bis, thema.nachkommastellen), font, theme.colors().text,
            left.translated(breite / 2.0, 0.0), Qt::AlignRight);
    return left.bottom() + theme.space(2.5);
}

void Legende::addMatrixzelle(const Kartenthema& thema, std::size_t klasse, const QRectF& rect) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const auto& k = thema.klassen[klasse];
    const Fuellung fill{Gebietsart::kKlasse, k.farbe, k.muster};
    const auto number = texte::zahl(static_cast<double>(k.anzahl), 0);
    m_zeichnungen.emplace_back([theme, rect, fill, number](QPainter& p) {
        paintSwatch(p, rect, fill, theme);
        const QColor dark(mapstyle::kLabel), light(mapstyle::kHalo);
        const auto font = theme.font(TextRole::kNote);
        const QFontMetricsF metrics(font);
        const auto box =
            QRectF({}, QSizeF(metrics.horizontalAdvance(number) + theme.px(4.0), metrics.height()));
        if (fill.muster > 0) p.fillRect(box.translated(rect.center() - box.center()), fill.farbe);
        p.setFont(font);
        p.setPen(contrast(fill.farbe, dark) >= contrast(fill.farbe, light) ? dark : light);
        p.drawText(rect, Qt::AlignCenter, number);
    });
}

/// Rows from bottom to top, columns from left to right; the names of the axes with arrows in their direction.
double Legende::addMatrix(const Kartenthema& thema, double y, double breite) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const auto& m = *thema.matrix;
    if (m.spalten == 0 || thema.klassen.size() < m.spalten * m.zeilen) return y;
    const auto font = theme.font(TextRole::kNote);
    const auto name = [&](const QString& arrow, const QString& text) {
        const auto block = breakText(arrow + text, font, breite, 2);
        m_texte.push_back({block, QRectF(0.0, y, breite, block.hoehe()), theme.colors().text, Qt::AlignLeft});
        y += block.hoehe() + theme.space(1);
    };
    name(QStringLiteral("↑ "), m.senkrecht);
    const double cell = std::min(theme.px(kCell), breite / static_cast<double>(m.spalten));
    for (std::size_t r = 0; r < m.zeilen; ++r)
        for (std::size_t c = 0; c < m.spalten; ++c) {
            const auto up = static_cast<double>(m.zeilen - 1 - r);
            addMatrixzelle(thema, r * m.spalten + c,
                           {theme.px(1.0) + static_cast<double>(c) * cell, y + up * cell, cell, cell});
        }
    y += cell * static_cast<double>(m.zeilen) + theme.space(1);
    name(QStringLiteral("→ "), m.waagerecht);
    return y + theme.space(1);
}

/// Two circles tell what the size of a place means.
double Legende::addKapazitaeten(const Kartenauflage& auflage, double y, double breite) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const double most = auflage.groessteKapazitaet();
    if (!(most > 0.0)) return y;
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    double x = 0.0;
    double row = metrics.height();
    auto steps = symbolstufen(most, 0);
    if (steps.size() > 2) steps = {steps.front(), steps.back()};
    for (const double step : steps) {
        const double r = theme.px(punktradius(step, most));
        row = std::max(row, 2.0 * r + theme.px(2.0));
    }
    for (const double step : steps) {
        const double r = theme.px(punktradius(step, most));
        m_zeichnungen.emplace_back(
            [theme, center = QPointF(x + r + theme.px(1.0), y + row / 2.0), r](QPainter& p) {
                p.setPen(QPen(theme.colors().muted, theme.px(1.2)));
                p.setBrush(Qt::NoBrush);
                p.drawEllipse(center, r, r);
            });
        x += 2.0 * r + theme.space(1.5);
        const auto text = texte::zahl(step, 0);
        const double w = metrics.horizontalAdvance(text) + 1.0;
        addText(text, font, theme.colors().muted,
                QRectF(x, y + (row - metrics.height()) / 2.0, w, metrics.height()));
        x += w + theme.space(3);
    }
    const auto unit = auflage.kapazitaetsname.isEmpty() ? tr(QT_TRANSLATE_NOOP("Render", "Kapazität"))
                                                        : auflage.kapazitaetsname;
    addText(unit, font, theme.colors().muted,
            QRectF(x, y + (row - metrics.height()) / 2.0, std::max(1.0, breite - x), metrics.height()));
    return y + row;
}

double Legende::addAuflage(const Kartenauflage& auflage, double y, double breite) {
    const Theme theme = m_theme;  // a legend may be moved after its drawings were made
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const double row = std::max(metrics.height(), theme.px(16.0)), column = theme.px(kPlaceColumn);
    const auto line = [&](const QString& text, const std::function<void(QPainter&, QPointF)>& draw) {
        if (y > 0.0) y += theme.space(0.5);
        const QPointF center(column / 2.0 - theme.px(2.0), y + row / 2.0);
        m_zeichnungen.emplace_back([draw, center](QPainter& p) { draw(p, center); });
        addText(text, font, theme.colors().text,
                QRectF(column, y + (row - metrics.height()) / 2.0, std::max(1.0, breite - column),
                       metrics.height()));
        y += row;
    };
    y += auflage.empty() ? 0.0 : theme.space(2);
    for (std::size_t i = 0; i < auflage.arten.size(); ++i) {
        const auto n = std::count_if(auflage.punkte.begin(), auflage.punkte.end(),
                                     [i](const Kartenpunkt& p) { return p.art == i; });
        if (n == 0) continue;
        line(auflage.arten[i].name + QStringLiteral(" (%1)").arg(n),
             [theme, art = auflage.arten[i]](QPainter& p, QPointF c) {
                 paintPunkt(p, c, theme.px(5.5), art, true, theme);
             });
    }
    y = addKapazitaeten(auflage, y, breite);
    for (const auto& layer : auflage.ebenen)
        line(layer.name, [theme, farbe = layer.bild.isNull() ? layer.farbe : theme.colors().muted,
                          filled = layer.flaechen || !layer.bild.isNull()](QPainter& p, QPointF c) {
            p.setPen(QPen(farbe, theme.px(1.6)));
            auto fill = farbe;
            fill.setAlphaF(0.28F);
            p.setBrush(filled ? QBrush(fill) : QBrush(Qt::NoBrush));
            const double w = theme.px(11.0), h = theme.px(5.0);
            if (filled)
                p.drawRect(QRectF(c.x() - w, c.y() - h, 2.0 * w, 2.0 * h));
            else
                p.drawLine(c - QPointF(w, 0.0), c + QPointF(w, 0.0));
        });
    return y;
}

}  // namespace isp::render
