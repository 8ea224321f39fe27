// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bildzeichen.h"

#include "render/textsatz.h"

#include <QFile>
#include <QSvgRenderer>
#include <algorithm>
#include <array>

namespace isp::render {

namespace {

/// By Bildzeichen.
constexpr std::array<const char*, 12> kIcons = {
    "schritt-offen",   "schritt-arbeit", "schritt-fertig", "schritt-entfaellt",
    "ueberfaellig",    "schloss",        "federfuehrung",  "sonne",
    "leicht-bewoelkt", "wolke",          "blitz",          "keine-bewertung"};

/// By Schrittzeichen.
constexpr std::array<const char*, 4> kStates = {
    QT_TRANSLATE_NOOP("Render", "offen"), QT_TRANSLATE_NOOP("Render", "in Arbeit"),
    QT_TRANSLATE_NOOP("Render", "abgeschlossen"), QT_TRANSLATE_NOOP("Render", "entfällt")};

/// By Zielbewertung.
constexpr std::array<const char*, 5> kRatings = {
    QT_TRANSLATE_NOOP("Render", "keine Bewertung möglich"),
    QT_TRANSLATE_NOOP("Render", "Sonne: Das Ziel wird voraussichtlich erreicht"),
    QT_TRANSLATE_NOOP("Render", "Leicht bewölkt: Das Ziel wird voraussichtlich knapp verfehlt"),
    QT_TRANSLATE_NOOP("Render", "Wolke: Richtige Richtung, aber zu langsam"),
    QT_TRANSLATE_NOOP("Render", "Blitz: Die Entwicklung nähert sich dem Ziel nicht")};

QByteArray iconSvg(Bildzeichen zeichen) {
    QFile file(QStringLiteral(":/zeichen/%1.svg").arg(iconName(zeichen)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

Bildzeichen bildzeichen(Schrittzeichen zeichen) {
    switch (zeichen) {
        case Schrittzeichen::kOffen:
            break;
        case Schrittzeichen::kInArbeit:
            return Bildzeichen::kInArbeit;
        case Schrittzeichen::kAbgeschlossen:
            return Bildzeichen::kAbgeschlossen;
        case Schrittzeichen::kEntfaellt:
            return Bildzeichen::kEntfaellt;
    }
    return Bildzeichen::kOffen;
}

Bildzeichen bildzeichen(Zielbewertung bewertung) {
    switch (bewertung) {
        case Zielbewertung::kKeine:
            break;
        case Zielbewertung::kSonne:
            return Bildzeichen::kSonne;
        case Zielbewertung::kLeichtBewoelkt:
            return Bildzeichen::kLeichtBewoelkt;
        case Zielbewertung::kWolke:
            return Bildzeichen::kWolke;
        case Zielbewertung::kBlitz:
            return Bildzeichen::kBlitz;
    }
    return Bildzeichen::kKeineBewertung;
}

QString wort(Schrittzeichen zeichen) {
    return tr(kStates.at(static_cast<std::size_t>(zeichen)));
}

QString wort(Zielbewertung bewertung) {
    return tr(kRatings.at(static_cast<std::size_t>(bewertung)));
}

QString iconName(Bildzeichen zeichen) {
    return QLatin1String(kIcons.at(static_cast<std::size_t>(zeichen)));
}

void paintBildzeichen(QPainter& painter, const QRectF& rect, Bildzeichen zeichen, const QColor& color) {
    auto svg = iconSvg(zeichen);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const double side = std::min(rect.width(), rect.height());
    if (side <= 0.0) return;
    const QRectF square(rect.center() - QPointF(side, side) / 2.0, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, square);
    painter.restore();
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const auto channel = [&](double x, double y) {
        return static_cast<float>(x + (y - x) * std::clamp(shareOfB, 0.0, 1.0));
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor textOn(const QColor& ground) {
    const auto dark = Theme::light().colors().text, light = Theme::light().colors().surface;
    return contrast(ground, dark) > contrast(ground, light) ? dark : light;
}

}  // namespace isp::render
