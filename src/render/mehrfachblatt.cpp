// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mehrfachblatt.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kLegendShare = 0.3;
constexpr int kTitleLines = 2, kFootLines = 4;

QString footOf(const Kartenthema& thema, bool schematisch) {
    QStringList out;
    for (const auto& note : thema.hinweise)
        out << (note.endsWith(QLatin1Char('.')) ? note : QString(note + QLatin1Char('.')));
    if (schematisch) out << tr(QT_TRANSLATE_NOOP("Render", "Schematische Grenzen, keine amtlichen."));
    QStringList origin;
    if (!thema.quelle.isEmpty()) origin << tr(QT_TRANSLATE_NOOP("Render", "Quelle: %1")).arg(thema.quelle);
    if (!thema.stand.isEmpty()) origin << tr(QT_TRANSLATE_NOOP("Render", "Stand: %1")).arg(thema.stand);
    out << origin.join(QStringLiteral(" · "));
    out.removeAll(QString());
    return out.join(QStringLiteral(" "));
}

}  // namespace

std::size_t rasterspalten(std::size_t n, QSizeF platz, double form) {
    std::size_t best = 1;
    double largest = 0.0;
    for (std::size_t columns = 1; columns <= n; ++columns) {
        const auto rows = (n + columns - 1) / columns;
        const double w = platz.width() / static_cast<double>(columns);
        const double h = platz.height() / static_cast<double>(rows);
        const double size = std::min(w / form, h);
        if (size <= largest * 1.0001) continue;
        largest = size;
        best = columns;
    }
    return best;
}

void Mehrfachblatt::placeGrid(Layout& layout, const QRectF& body) const {
    const auto& theme = m_inhalt.theme;
    const auto& world = m_inhalt.geometrie->rahmen();
    const double form = world.height() > 0.0 ? std::clamp(world.width() / world.height(), 0.4, 2.5) : 1.0;
    const auto n = m_inhalt.karten.size();
    if (n == 0) return;
    const auto columns = rasterspalten(n, body.size(), form);
    const auto rows = (n + columns - 1) / columns;
    const double gap = theme.space(2);
    const double w = (body.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double h = (body.height() - gap * static_cast<double>(rows - 1)) / static_cast<double>(rows);
    for (std::size_t i = 0; i < n; ++i) {
        const double x = body.left() + static_cast<double>(i % columns) * (w + gap);
        const double y = body.top() + static_cast<double>(i / columns) * (h + gap);
        Feld field;
        field.titel = breakText(m_inhalt.karten[i].titel, theme.boldFont(TextRole::kBody), w, 1);
        field.titelRect = QRectF(x, y, w, field.titel.hoehe());
        const double top = field.titelRect.bottom() + theme.space(0.5);
        field.karte = QRectF(x, top, std::max(1.0, w), std::max(1.0, y + h - top));
        layout.felder.push_back(std::move(field));
    }
}

Mehrfachblatt::Layout Mehrfachblatt::layout(QSizeF size) const {
    const auto& theme = m_inhalt.theme;
    const auto& thema = m_inhalt.gemeinsam;
    const double edge = theme.space(4), width = std::max(1.0, size.width() - 2.0 * edge);
    Layout out;
    out.titel = breakText(thema.titel, theme.font(TextRole::kTitle), width, kTitleLines);
    out.titelRect = QRectF(edge, edge, width, out.titel.hoehe());
    QStringList below{thema.einheit, thema.periode};  // the level is the heading of the counts
    below.removeAll(QString());
    out.untertitel = breakText(below.join(QStringLiteral(" · ")), theme.font(TextRole::kBody), width, 1);
    out.untertitelRect = QRectF(edge, out.titelRect.bottom(), width, out.untertitel.hoehe());
    out.fuss = breakText(footOf(thema, m_inhalt.geometrie->schematisch()), theme.font(TextRole::kNote), width,
                         kFootLines);
    out.fussRect = QRectF(edge, size.height() - edge - out.fuss.hoehe(), width, out.fuss.hoehe());
    const double top = out.untertitelRect.bottom() + theme.space(3);
    const double height = std::max(1.0, out.fussRect.top() - theme.space(2) - top);
    out.legende.emplace(thema, m_inhalt.geometrie->anzahlAusserhalb(), theme,
                        QSizeF(std::min(width * kLegendShare, theme.px(250.0)), height), false,
                        m_inhalt.auflage.get());
    out.legendenEcke = {edge, top};
    const double left = edge + out.legende->size().width() + theme.space(5);
    placeGrid(out, QRectF(left, top, std::max(1.0, size.width() - edge - left), height));
    return out;
}

void Mehrfachblatt::paint(QPainter& painter, QSizeF size, bool mitKarten) const {
    const auto& theme = m_inhalt.theme;
    const auto place = layout(size);
    painter.fillRect(QRectF({}, size), theme.colors().surface);
    if (mitKarten) {
        Kartenmaler map(theme);
        map.setGeometrie(m_inhalt.geometrie);
        map.setHintergrund(theme.colors().surface);
        map.setAuswahl(m_inhalt.auswahl);
        map.setAuflage(m_inhalt.auflage);
        map.setBeschriftung(false);
        map.setAnsicht(m_inhalt.ansicht);
        for (std::size_t i = 0; i < place.felder.size(); ++i) {
            map.setSize(place.felder[i].karte.size());
            map.setThema(m_inhalt.karten[i].thema);
            painter.save();
            painter.translate(place.felder[i].karte.topLeft());
            painter.setClipRect(QRectF({}, place.felder[i].karte.size()));
            map.paint(painter);
            painter.restore();
        }
    }
    paintText(painter, place.titel, place.titelRect, theme.colors().text);
    paintText(painter, place.untertitel, place.untertitelRect, theme.colors().muted);
    for (const auto& field : place.felder)
        paintText(painter, field.titel, field.titelRect, theme.colors().text);
    paintText(painter, place.fuss, place.fussRect, theme.colors().muted);
    place.legende->paint(painter, place.legendenEcke);
}

}  // namespace isp::render
