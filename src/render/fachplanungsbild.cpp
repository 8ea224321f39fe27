// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fachplanungsbild.h"

#include "render/passform.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace isp::render {

namespace {

constexpr double kMiddleWidth = 0.34, kMiddleHeight = 0.27;  ///< of the picture
constexpr double kLargestTile = 0.34;                        ///< of the width of the picture
constexpr double kSmallestTile = 0.10;
constexpr double kSmallest = 0.72;                                          ///< type: of a note
constexpr std::array<double, 6> kForms = {0.62, 0.75, 0.5, 0.9, 0.4, 0.3};  ///< height by width

/// Middles and size of the tiles.
struct Verteilung {
    QSizeF kachel;
    std::vector<QPointF> mitten;
    double wert = 0.0;
};

std::vector<QPointF> onEllipse(const QRectF& rect, const QSizeF& kachel, int anzahl) {
    const double a = (rect.width() - kachel.width()) / 2.0, b = (rect.height() - kachel.height()) / 2.0;
    std::vector<QPointF> out;
    for (int i = 0; i < anzahl; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / anzahl - std::numbers::pi / 2.0;
        out.push_back(rect.center() + QPointF(a * std::cos(angle), b * std::sin(angle)));
    }
    return out;
}

QRectF around(const QPointF& mitte, const QSizeF& size) {
    return {mitte - QPointF(size.width(), size.height()) / 2.0, size};
}

bool apart(const std::vector<QPointF>& mitten, const QSizeF& kachel, const QRectF& middle, double gap) {
    for (std::size_t i = 0; i < mitten.size(); ++i) {
        const auto own = around(mitten[i], kachel).adjusted(-gap, -gap, gap, gap);
        if (own.intersects(middle)) return false;
        for (std::size_t j = i + 1; j < mitten.size(); ++j)
            if (own.intersects(around(mitten[j], kachel))) return false;
    }
    return true;
}

/// The largest tiles of all sizes and forms that touch nothing.
Verteilung distribute(const QRectF& rect, const QRectF& middle, int anzahl, double gap) {
    constexpr double kStep = 0.01;
    Verteilung best;
    for (const double form : kForms) {
        for (double share = kLargestTile; share >= kSmallestTile; share -= kStep) {
            const QSizeF size(rect.width() * share, rect.width() * share * form);
            // Words need width more than height.
            const double worth = size.width() * size.width() * size.height();
            if (worth <= best.wert) break;
            auto places = onEllipse(rect, size, anzahl);
            if (!apart(places, size, middle, gap)) continue;
            best = {size, std::move(places), worth};
            break;
        }
    }
    if (!best.mitten.empty()) return best;
    const QSizeF size(rect.width() * kSmallestTile, rect.height() * kSmallestTile);
    return {size, onEllipse(rect, size, anzahl), 0.0};
}

/// Where the line between two middles leaves a rectangle.
QPointF edgeOf(const QRectF& rect, const QPointF& towards) {
    const auto d = towards - rect.center();
    if (d.isNull()) return rect.center();
    const double x = std::abs(d.x()) > 0.0 ? rect.width() / 2.0 / std::abs(d.x()) : 1e9;
    const double y = std::abs(d.y()) > 0.0 ? rect.height() / 2.0 / std::abs(d.y()) : 1e9;
    return rect.center() + d * std::min({x, y, 1.0});
}

/// One size for all names, the largest at which each fits with whole words.
double nameSize(const Fachplanungsbild& bild, const QSizeF& inner, const Theme& theme) {
    const double small = std::round(theme.font(TextRole::kNote).pixelSize() * kSmallest);
    const double large = std::round(theme.font(TextRole::kSection).pixelSize() *
                                    std::clamp(inner.width() / theme.px(180.0), 0.8, 1.5));
    double px = large;
    for (const auto& feld : bild.felder) {
        if (!feld.beteiligt && !bild.zeigeUnbeteiligte) continue;
        const bool more = feld.federfuehrend || !feld.aspekt.isEmpty();
        const auto fit = fitBox({inner.width(), inner.height() * (more ? 0.5 : 1.0)}, feld.name,
                                theme.boldFont(TextRole::kBody), small, px);
        px = std::min(px, static_cast<double>(fit.block.font.pixelSize()));
    }
    return std::max(small, px);
}

/// From top to bottom: name, Federführung, Aspekt; together in the middle of the tile.
void fillTile(Fachplanungskachel& tile, const Fachplanungsfeld& feld, const Fachplanungsanordnung& all,
              double px, const Theme& theme) {
    const double pad = std::min(theme.space(2), tile.rect.width() * 0.06);
    const auto inner = tile.rect.adjusted(pad, pad, -pad, -pad);
    const double gap = theme.px(2.0);
    const double mark = feld.federfuehrend ? all.federfuehrung.zeilenhoehe + gap : 0.0;
    const double forName = feld.federfuehrend || !feld.aspekt.isEmpty()
                               ? std::max(inner.height() * 0.5, inner.height() - mark) * 0.62
                               : inner.height();
    auto name = fitBox({inner.width(), forName}, feld.name, theme.boldFont(TextRole::kBody), px, px);
    // In a small tile the name comes before everything else.
    if (name.gekuerzt && !feld.name.isEmpty())
        name = fitBox({inner.width(), inner.height() - mark}, feld.name, theme.boldFont(TextRole::kBody), px,
                      px);
    const double small = std::round(theme.font(TextRole::kNote).pixelSize() * kSmallest);
    const double left = inner.height() - name.rect.height() - mark - gap;
    const auto aspekt = fitBox({inner.width(), std::max(0.0, left)}, feld.aspekt, theme.font(TextRole::kNote),
                               small, std::max(small, px * 0.9));
    tile.name = name.block;
    tile.aspekt = aspekt.block;
    tile.gekuerzt = name.gekuerzt || aspekt.gekuerzt;
    const double under = aspekt.block.empty() ? 0.0 : gap + aspekt.rect.height();
    const double height = name.rect.height() + mark + under;
    const double top = inner.center().y() - height / 2.0;
    tile.nameRect = QRectF(inner.left(), top, inner.width(), name.rect.height());
    if (feld.federfuehrend)
        tile.federfuehrungRect =
            QRectF(inner.left(), tile.nameRect.bottom() + gap, inner.width(), all.federfuehrung.zeilenhoehe);
    tile.aspektRect =
        QRectF(inner.left(), top + name.rect.height() + mark + gap, inner.width(), aspekt.rect.height());
}

void fillMiddle(Fachplanungsanordnung& out, const Fachplanungsbild& bild, const Theme& theme) {
    const auto inner = out.mitte.adjusted(out.mitte.width() * 0.1, out.mitte.height() * 0.1,
                                          -out.mitte.width() * 0.1, -out.mitte.height() * 0.1);
    const double small = std::round(theme.font(TextRole::kNote).pixelSize() * kSmallest);
    const double grow = std::clamp(inner.width() / theme.px(200.0), 0.8, 2.0);
    const auto under =
        fitBox({inner.width(), inner.height() * 0.3}, bild.untertitel, theme.font(TextRole::kNote), small,
               std::max(small, theme.font(TextRole::kNote).pixelSize() * grow));
    const auto title = fitBox({inner.width(), inner.height() - under.rect.height()}, bild.thema,
                              theme.boldFont(TextRole::kSection), small,
                              std::max(small, theme.font(TextRole::kSection).pixelSize() * grow));
    out.thema = title.block;
    out.untertitel = under.block;
    const double top = inner.center().y() - (title.rect.height() + under.rect.height()) / 2.0;
    out.themaRect = QRectF(inner.left(), top, inner.width(), title.rect.height());
    out.untertitelRect = QRectF(inner.left(), out.themaRect.bottom(), inner.width(), under.rect.height());
}

/// The word beside the star, small enough for a tile.
Textblock leadWord(double width, double name, const Theme& theme) {
    const auto word = tr(QT_TRANSLATE_NOOP("Render", "Federführung"));
    const double note = theme.font(TextRole::kNote).pixelSize();
    const double small = std::round(note * kSmallest);
    for (double px = std::max(small, std::round(name * 0.9)); px >= small; px -= 1.0) {
        auto block = breakEvenly(word, sized(theme.boldFont(TextRole::kNote), px), 1);
        if (block.breite + block.zeilenhoehe <= width || px - 1.0 < small) return block;
    }
    return {};
}

}  // namespace

Fachplanungsanordnung ordneFachplanungen(const QRectF& rect, const Fachplanungsbild& bild,
                                         const Theme& theme) {
    Fachplanungsanordnung out;
    const double edge = theme.space(1);
    const auto area = rect.adjusted(edge, edge, -edge, -edge);
    out.mitte = around(area.center(), {std::max(1.0, area.width() * kMiddleWidth),
                                       std::max(1.0, area.height() * kMiddleHeight)});
    fillMiddle(out, bild, theme);
    for (std::size_t i = 0; i < bild.felder.size(); ++i)
        if (bild.felder[i].beteiligt || bild.zeigeUnbeteiligte)
            out.kacheln.push_back({static_cast<int>(i), {}, {}, {}, {}, {}, {}, {}, false});
    if (out.kacheln.empty() || area.width() <= 0.0 || area.height() <= 0.0) return out;
    const auto places = distribute(area, out.mitte, static_cast<int>(out.kacheln.size()), theme.space(1.5));
    const double pad = std::min(theme.space(2), places.kachel.width() * 0.06);
    const QSizeF inner(places.kachel.width() - 2 * pad, places.kachel.height() - 2 * pad);
    const double px = nameSize(bild, inner, theme);
    out.federfuehrung = leadWord(inner.width(), px, theme);
    for (std::size_t i = 0; i < out.kacheln.size(); ++i) {
        auto& tile = out.kacheln[i];
        tile.rect = around(places.mitten[i], places.kachel);
        tile.linie = QLineF(edgeOf(tile.rect, out.mitte.center()), edgeOf(out.mitte, tile.rect.center()));
        fillTile(tile, bild.felder[static_cast<std::size_t>(tile.feld)], out, px, theme);
    }
    return out;
}

std::optional<int> fachplanungBei(const Fachplanungsanordnung& anordnung, QPointF position) {
    for (const auto& tile : anordnung.kacheln)
        if (tile.rect.contains(position)) return tile.feld;
    return std::nullopt;
}

namespace {

void paintTile(QPainter& painter, const Fachplanungskachel& tile, const Fachplanungsfeld& feld,
               const Textblock& word, const Theme& theme, bool hover, bool fokus) {
    const auto& c = theme.colors();
    const auto text = feld.beteiligt ? c.text : c.muted;
    QPen pen(feld.federfuehrend ? c.accent : c.muted, theme.px(feld.federfuehrend ? 2.4 : 1.2),
             feld.beteiligt ? Qt::SolidLine : Qt::DashLine);
    if (hover) pen = QPen(c.text, theme.px(2.0));
    painter.setPen(pen);
    painter.setBrush(feld.federfuehrend ? mixed(c.surface, c.accent, 0.14)
                                        : (feld.beteiligt ? c.surface : c.ground));
    const double radius = theme.px(8.0);
    painter.drawRoundedRect(tile.rect, radius, radius);
    if (fokus) {
        const double out = theme.px(3.0);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.text, theme.px(2.0)));
        painter.drawRoundedRect(tile.rect.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
    paintText(painter, tile.name, tile.nameRect, text, Qt::AlignHCenter);
    paintText(painter, tile.aspekt, tile.aspektRect, text, Qt::AlignHCenter);
    if (tile.federfuehrungRect.isEmpty()) return;
    const double side = word.zeilenhoehe;
    const double left = std::max(tile.rect.left() + theme.px(2.0),
                                 tile.federfuehrungRect.center().x() - (side + word.breite) / 2.0);
    paintBildzeichen(painter, {left, tile.federfuehrungRect.top(), side * 0.9, side * 0.9},
                     Bildzeichen::kFederfuehrung, c.accent);
    paintText(painter, word, {left + side, tile.federfuehrungRect.top(), word.breite, side}, text);
}

}  // namespace

void maleFachplanungen(QPainter& painter, const Fachplanungsanordnung& anordnung,
                       const Fachplanungsbild& bild, const Theme& theme, const Fachplanungszustand& zustand) {
    const auto& c = theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto feldOf = [&](const Fachplanungskachel& tile) -> const Fachplanungsfeld& {
        return bild.felder[static_cast<std::size_t>(tile.feld)];
    };
    for (const auto& tile : anordnung.kacheln) {
        const auto& feld = feldOf(tile);
        painter.setPen(QPen(feld.federfuehrend ? c.accent : c.muted, theme.px(feld.federfuehrend ? 3.0 : 1.4),
                            feld.beteiligt ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(tile.linie);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    const double radius = std::min(anordnung.mitte.height() / 2.0, theme.px(24.0));
    painter.drawRoundedRect(anordnung.mitte, radius, radius);
    paintText(painter, anordnung.thema, anordnung.themaRect, textOn(c.accent), Qt::AlignHCenter);
    paintText(painter, anordnung.untertitel, anordnung.untertitelRect, textOn(c.accent), Qt::AlignHCenter);
    for (const auto& tile : anordnung.kacheln)
        paintTile(painter, tile, feldOf(tile), anordnung.federfuehrung, theme, tile.feld == zustand.hover,
                  tile.feld == zustand.fokus);
    painter.restore();
}

void maleFachplanungen(QPainter& painter, const QRectF& rect, const Fachplanungsbild& bild,
                       const Theme& theme, const Fachplanungszustand& zustand) {
    maleFachplanungen(painter, ordneFachplanungen(rect, bild, theme), bild, theme, zustand);
}

QStringList fachplanungAngaben(const Fachplanungsfeld& feld) {
    QStringList out{feld.name};
    if (feld.federfuehrend) out << tr(QT_TRANSLATE_NOOP("Render", "Federführung"));
    if (!feld.beteiligt) out << tr(QT_TRANSLATE_NOOP("Render", "Nicht beteiligt"));
    if (!feld.aspekt.isEmpty()) out << tr(QT_TRANSLATE_NOOP("Render", "Aspekt: %1")).arg(feld.aspekt);
    return out;
}

QString fachplanungenSatz(const Fachplanungsbild& bild) {
    QStringList names;
    QString lead;
    for (const auto& feld : bild.felder) {
        if (feld.federfuehrend) lead = feld.name;
        if (feld.beteiligt && !feld.federfuehrend) names << feld.name;
    }
    auto text = bild.thema;
    if (!lead.isEmpty()) text += tr(QT_TRANSLATE_NOOP("Render", ". Federführung: %1")).arg(lead);
    if (!names.isEmpty())
        text += tr(QT_TRANSLATE_NOOP("Render", ". Beteiligt: %1")).arg(names.join(QStringLiteral(", ")));
    return text;
}

}  // namespace isp::render
