// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kreislauf.h"

#include <algorithm>

namespace isp::render {

namespace {

struct Segmentfarben {
    QColor grund, linie, text;
    Qt::PenStyle strich = Qt::SolidLine;
};

Segmentfarben colorsOf(const Kreislaufschritt& schritt, bool aktuell, const Theme& theme) {
    const auto& c = theme.colors();
    if (aktuell) return {c.accent, c.accent, textOn(c.accent)};
    if (schritt.gesperrt) return {c.surface, c.muted, c.muted, Qt::DotLine};
    switch (schritt.zeichen) {
        case Schrittzeichen::kEntfaellt:
            return {c.surface, c.muted, c.muted, Qt::DashLine};
        case Schrittzeichen::kAbgeschlossen:
            return {mixed(c.surface, c.accent, 0.24), c.muted, c.text};
        case Schrittzeichen::kInArbeit:
            return {mixed(c.surface, c.accent, 0.10), c.muted, c.text};
        case Schrittzeichen::kOffen:
            break;
    }
    return {c.surface, c.muted, c.text};
}

void paintSegment(QPainter& painter, const Kreislaufsegment& segment, const Segmentfarben& colors,
                  const Theme& theme, bool hover, bool fokus) {
    QPen pen(colors.linie, theme.px(1.2), colors.strich);
    if (hover) pen = QPen(theme.colors().text, theme.px(2.0));
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(colors.grund);
    painter.drawPath(segment.pfad);
    if (fokus) {
        // Two lines, dark and light: seen on every colour of a step.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colors().text, theme.px(4.0), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(segment.pfad);
        painter.setPen(
            QPen(theme.colors().surface, theme.px(1.2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(segment.pfad);
    }
    for (const auto& [symbol, rect] : segment.zeichen)
        paintBildzeichen(painter, rect, symbol, colors.text);
    paintText(painter, segment.titel, segment.titelRect, colors.text, Qt::AlignHCenter);
}

}  // namespace

void maleKreislauf(QPainter& painter, const Kreislaufanordnung& anordnung, const Kreislaufbild& bild,
                   const Theme& theme, const Kreislaufzustand& zustand) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(std::min(anordnung.segmente.size(), bild.schritte.size()));
    const auto paintStep = [&](int i) {
        const auto& segment = anordnung.segmente[static_cast<std::size_t>(i)];
        const double pulled = i == bild.aktuell     ? zustand.auszug
                              : i == zustand.vorher ? 1.0 - zustand.auszug
                                                    : 0.0;
        painter.save();
        painter.translate(segment.auszug * pulled);
        const auto& schritt = bild.schritte[static_cast<std::size_t>(i)];
        paintSegment(painter, segment, colorsOf(schritt, i == bild.aktuell, theme), theme, i == zustand.hover,
                     i == zustand.fokus);
        painter.restore();
    };
    // What stands out lies on top.
    for (int i = 0; i < count; ++i)
        if (i != bild.aktuell && i != zustand.hover && i != zustand.fokus) paintStep(i);
    for (const int i : {zustand.hover, bild.aktuell, zustand.fokus})
        if (i >= 0 && i < count) paintStep(i);
    paintText(painter, anordnung.titel, anordnung.titelRect, theme.colors().text, Qt::AlignHCenter);
    paintText(painter, anordnung.untertitel, anordnung.untertitelRect, theme.colors().muted,
              Qt::AlignHCenter);
    painter.restore();
}

void maleKreislauf(QPainter& painter, const QRectF& rect, const Kreislaufbild& bild, const Theme& theme,
                   const Kreislaufzustand& zustand) {
    maleKreislauf(painter, ordneKreislauf(rect, bild, theme), bild, theme, zustand);
}

}  // namespace isp::render
