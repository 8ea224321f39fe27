// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bildzeichen.h"
#include "render/textsatz.h"
#include "render/theme.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace isp::render {

struct Zielpunkt {
    int jahr = 0;
    double wert = 0.0;
    bool bruch = false;  ///< not comparable with the one before: no line is drawn to it
};

/// The development of one Wirkungsziel. Years without a figure are left out; the line is interrupted there.
struct Zielverlauf {
    QString titel;
    QString einheit;
    int nachkommastellen = 1;
    std::vector<Zielpunkt> ist;  ///< ascending
    std::optional<Zielpunkt> ausgangswert;
    std::optional<Zielpunkt> ziel;
    std::vector<Zielpunkt> vergleich;  ///< Räume without the measure; may be empty
    QString vergleichsname;            ///< empty: `Räume ohne Maßnahme`
    Zielbewertung bewertung = Zielbewertung::kKeine;
    QString fussnote;  ///< source and Stand
};

struct Zieltext {
    Textblock text;
    QRectF rect;
};

enum class Zielrolle : std::uint8_t { kIst, kAusgangswert, kZiel, kVergleich };

/// A line of the legend, with the figure it stands for: `Ziel 2030: 5,0 %`.
struct Ziellegende {
    Zielrolle rolle = Zielrolle::kIst;
    QRectF zeichen;
    Zieltext text;
};

struct Zielanordnung {
    QRectF flaeche;  ///< of the lines
    double jahrVon = 0.0, jahrBis = 1.0, wertVon = 0.0, wertBis = 1.0;
    std::vector<std::pair<double, Zieltext>> jahre;    ///< x and label, none overlaps another
    std::vector<std::pair<double, Zieltext>> striche;  ///< y and label
    std::vector<std::vector<QPointF>> ist, vergleich;  ///< pieces without a gap
    std::optional<QLineF> ziellinie;
    std::optional<QPointF> ausgangspunkt, zielpunkt;
    Zieltext titel, einheit, bewertung, fussnote;
    QRectF bewertungszeichen;
    std::vector<Ziellegende> legende;

    [[nodiscard]] QPointF at(const Zielpunkt& punkt) const;
};

[[nodiscard]] Zielanordnung ordneZielverlauf(const QRectF& rect, const Zielverlauf& ziel, const Theme& theme);
/// The point of the own line nearest in x; nullopt outside the chart or without points.
[[nodiscard]] std::optional<std::size_t> zielpunktBei(const Zielanordnung& anordnung, const Zielverlauf& ziel,
                                                      QPointF position);

void maleZielverlauf(QPainter& painter, const Zielanordnung& anordnung, const Zielverlauf& ziel,
                     const Theme& theme, std::optional<std::size_t> hover = {});
void maleZielverlauf(QPainter& painter, const QRectF& rect, const Zielverlauf& ziel, const Theme& theme);

/// `2022: 7,4 %`, for a tooltip.
[[nodiscard]] QString zielpunktText(const Zielverlauf& ziel, const Zielpunkt& punkt);
/// The whole chart in plain German.
[[nodiscard]] QString zielverlaufSatz(const Zielverlauf& ziel);

}  // namespace isp::render
