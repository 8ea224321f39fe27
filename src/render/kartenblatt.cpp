// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenblatt.h"

#include "base/contracts.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

/// Wider than this in relation to its height, a sheet has its legend beside the map.
constexpr double kWide = 1.05;
constexpr double kNarrowSheet = 560.0;
constexpr double kFootShare = 0.22, kLegendShare = 0.46, kLegendHeightShare = 0.42;
constexpr double kScaleBarWidth = 130.0;
constexpr int kTitleLines = 3, kSubtitleLines = 2, kFootLines = 3;

}  // namespace

Kartenblatt::Kartenblatt(Blattinhalt inhalt) : m_inhalt(std::move(inhalt)) {
    if (!m_inhalt.geometrie) m_inhalt.geometrie = Kartengeometrie::make({});
}

QString Kartenblatt::titel() const {
    const auto& thema = m_inhalt.thema;
    return thema.periode.isEmpty() ? thema.titel : thema.titel + QStringLiteral(" ") + thema.periode;
}

QRectF Kartenblatt::Layout::legendenRect() const {
    return legende ? QRectF(legendenEcke, legende->size()) : QRectF();
}

double Kartenblatt::edge(QSizeF size) const {
    return m_inhalt.theme.space(size.width() < kNarrowSheet ? 3.0 : 6.0);
}

double Kartenblatt::addHead(Layout& layout, QSizeF size) const {
    const auto& theme = m_inhalt.theme;
    const double margin = edge(size), width = size.width() - 2.0 * margin;
    double y = margin;
    const auto add = [&](const QString& text, const QFont& font, const QColor& color, int lines) {
        const auto block = breakText(text, font, width, lines);
        if (block.empty()) return;
        layout.texte.push_back({block, QRectF(margin, y, width, block.hoehe()), color});
        y += block.hoehe() + theme.space(0.5);
    };
    const bool small = size.height() < 18.0 * QFontMetricsF(theme.font(TextRole::kTitle)).height();
    add(m_inhalt.thema.titel, theme.font(small ? TextRole::kSection : TextRole::kTitle), theme.colors().text,
        small ? 2 : kTitleLines);
    add(untertitel(m_inhalt.thema), theme.font(TextRole::kBody), theme.colors().muted, kSubtitleLines);
    return y + theme.space(small ? 1.0 : 3.0);
}

QStringList Kartenblatt::fusszeilen() const {
    const auto& thema = m_inhalt.thema;
    QStringList lines = thema.hinweise;
    if (m_inhalt.geometrie->schematisch())
        lines << tr(QT_TRANSLATE_NOOP("Render", "Schematische Grenzen, keine amtlichen."));
    QStringList origin;
    if (!thema.quelle.isEmpty()) origin << tr(QT_TRANSLATE_NOOP("Render", "Quelle: %1")).arg(thema.quelle);
    if (!thema.stand.isEmpty()) origin << tr(QT_TRANSLATE_NOOP("Render", "Stand: %1")).arg(thema.stand);
    if (!origin.isEmpty()) lines << origin.join(QStringLiteral(" · "));
    return lines;
}

/// From the bottom up: source and the note on schematic borders always find their place, others as far as
/// there is room.
double Kartenblatt::addFoot(Layout& layout, QSizeF size) const {
    const auto& theme = m_inhalt.theme;
    const double margin = edge(size), width = size.width() - 2.0 * margin;
    const auto font = theme.font(TextRole::kNote);
    const double least = size.height() * (1.0 - kFootShare);
    double y = size.height() - margin * 0.75;
    auto lines = fusszeilen();
    const auto optional = m_inhalt.thema.hinweise.size();
    while (!lines.isEmpty()) {
        const bool always = lines.size() > optional;
        const auto block = breakText(lines.takeLast(), font, width, kFootLines);
        if (block.empty()) continue;
        if (!always && y - block.hoehe() < least) break;
        y -= block.hoehe();
        layout.texte.push_back({block, QRectF(margin, y, width, block.hoehe()), theme.colors().muted});
        y -= theme.space(0.5);
    }
    return y - theme.space(1.5);
}

Legende Kartenblatt::makeLegende(QSizeF hoechstens, bool zweispaltig) const {
    return Legende(m_inhalt.thema, m_inhalt.geometrie->anzahlAusserhalb(), m_inhalt.theme, hoechstens,
                   zweispaltig, m_inhalt.auflage.get());
}

Kartenansicht Kartenblatt::ansichtFuer(const QRectF& karte) const {
    if (m_inhalt.ansicht) return *m_inhalt.ansicht;
    return Kartenansicht::fit(m_inhalt.geometrie->rahmen(), karte.size(), m_inhalt.theme.px(4.0));
}

Massstabsleiste Kartenblatt::makeMassstab(const QRectF& karte) const {
    if (m_inhalt.geometrie->rahmen().empty() || m_inhalt.geometrie->kacheln()) return {};
    const double most = std::min(m_inhalt.theme.px(kScaleBarWidth), karte.width() / 3.0);
    return Massstabsleiste::make(ansichtFuer(karte).meterProPixel(), most);
}

/// Legend in a column on the left, flush with the title, scale bar at its foot.
void Kartenblatt::arrangeWide(Layout& layout, const QRectF& body) const {
    const auto& theme = m_inhalt.theme;
    const double barHeight = Massstabsleiste{1.0, 1.0, QStringLiteral("km")}.size(theme).height();
    layout.legende = makeLegende({body.width() * kLegendShare, body.height() - barHeight - theme.space(4)});
    const double column = std::max(layout.legende->size().width(), theme.px(kScaleBarWidth));
    const double left = body.left() + column + theme.space(6);
    layout.karte = QRectF(left, body.top(), std::max(1.0, body.right() - left), body.height());
    layout.legendenEcke = body.topLeft();
    layout.massstab = makeMassstab(layout.karte);
    layout.massstabEcke = QPointF(body.left(), body.bottom() - barHeight);
}

/// Legend under the map, in two columns where they fit, scale bar to the right of it.
void Kartenblatt::arrangeTall(Layout& layout, const QRectF& body) const {
    const auto& theme = m_inhalt.theme;
    const double bar = std::min(theme.px(kScaleBarWidth), body.width() / 3.0) + theme.space(4);
    layout.legende = makeLegende({body.width() - bar, body.height() * kLegendHeightShare}, true);
    const auto size = layout.legende->size();
    const double height = std::max(1.0, body.height() - size.height() - theme.space(4));
    layout.karte = QRectF(body.left(), body.top(), body.width(), height);
    layout.legendenEcke = QPointF(body.left(), body.bottom() - size.height());
    layout.massstab = makeMassstab(layout.karte);
    layout.massstabEcke =
        QPointF(body.right() - layout.massstab.size(theme).width(), body.bottom() - size.height());
}

Kartenblatt::Layout Kartenblatt::layout(QSizeF size) const {
    Layout result;
    const double margin = edge(size);
    const double top = addHead(result, size), bottom = addFoot(result, size);
    const QRectF body(margin, top, std::max(1.0, size.width() - 2.0 * margin), std::max(1.0, bottom - top));
    if (body.width() > body.height() * kWide)
        arrangeWide(result, body);
    else
        arrangeTall(result, body);
    return result;
}

void Kartenblatt::paint(QPainter& painter, QSizeF size) const {
    const auto& theme = m_inhalt.theme;
    const auto place = layout(size);
    const auto background = theme.colors().surface;
    painter.fillRect(QRectF({}, size), background);

    Kartenmaler map(theme);
    map.setGeometrie(m_inhalt.geometrie);
    map.setThema(m_inhalt.thema);
    map.setHintergrund(background);
    map.setSize(place.karte.size());
    map.setAnsicht(ansichtFuer(place.karte));
    map.setAuswahl(m_inhalt.auswahl);
    map.setBeschriftung(m_inhalt.beschriftung);
    map.setAuflage(m_inhalt.auflage);
    painter.save();
    painter.translate(place.karte.topLeft());
    map.paint(painter);
    painter.restore();
    if (m_inhalt.ansicht) {
        // SVG knows no clipping here: what hangs over the edge of the map is covered.
        const auto& k = place.karte;
        painter.fillRect(QRectF(0.0, 0.0, size.width(), k.top()), background);
        painter.fillRect(QRectF(0.0, k.bottom(), size.width(), size.height() - k.bottom()), background);
        painter.fillRect(QRectF(0.0, k.top(), k.left(), k.height()), background);
        painter.fillRect(QRectF(k.right(), k.top(), size.width() - k.right(), k.height()), background);
    }
    if (m_inhalt.geometrie->rahmen().empty()) {
        const auto text = tr(QT_TRANSLATE_NOOP("Render", "Für diese Raumebene sind keine Grenzen geladen."));
        const auto block = breakText(text, theme.font(TextRole::kBody), place.karte.width(), 3);
        QRectF middle(place.karte.left(), place.karte.center().y() - block.hoehe() / 2.0, place.karte.width(),
                      block.hoehe());
        paintText(painter, block, middle, theme.colors().muted, Qt::AlignHCenter);
    }
    for (const auto& t : place.texte)
        paintText(painter, t.block, t.rect, t.color, t.ausrichtung);
    place.legende->paint(painter, place.legendenEcke);
    place.massstab.paint(painter, place.massstabEcke, theme);
}

Result<QImage> Kartenblatt::toImage(const Bildformat& format) const {
    return renderImage(format, [this](QPainter& painter, QSizeF size) { paint(painter, size); });
}

Status Kartenblatt::save(const QString& path, const Bildformat& format) const {
    return savePicture(path, format, titel(),
                       [this](QPainter& painter, QSizeF size) { paint(painter, size); });
}

}  // namespace isp::render
