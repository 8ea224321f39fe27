// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/textsatz.h"
#include "render/theme.h"

#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <utility>
#include <vector>

namespace isp::render {

/// Does the line from `a` to `b` touch the rectangle?
[[nodiscard]] bool cuts(const QPointF& a, const QPointF& b, const QRectF& rect);
/// Is the rectangle wholly inside the polygon? Works for any simple polygon, also one that is dented.
[[nodiscard]] bool liesInside(const QPolygonF& rand, const QRectF& rect);

/// The rectangles of the lines of a block that is centred in `rect`.
[[nodiscard]] std::vector<QRectF> lineRects(const Textblock& block, const QRectF& rect);

/// At most `zeilen` lines of equal length as far as possible; a word is never broken, so that the block is
/// as wide as its longest word at least.
[[nodiscard]] Textblock breakEvenly(const QString& text, const QFont& font, int zeilen);

/// Where a German word may be broken: before a single consonant, between two; never inside ch, ck, sch …, nor
/// where the rule does not tell (three consonants and more), nor with fewer than three letters on a side.
[[nodiscard]] std::vector<qsizetype> breakPoints(const QString& word);

/// As breakText(), but a word that is too wide alone is broken with a hyphen where it may.
[[nodiscard]] Textblock breakHyphenated(const QString& text, const QFont& font, double breite, int zeilen);

/// A font of the theme in another size.
[[nodiscard]] QFont sized(QFont font, double pixels);

/// A text placed in a shape.
struct Passung {
    Textblock block;
    QRectF rect;            ///< of the block; lines are centred in it
    bool gekuerzt = false;  ///< not the whole text
};

struct Passwunsch {
    QPointF mitte;       ///< of head and text together
    QSizeF kopf;         ///< kept free above the text, for symbols
    double abstand = 0;  ///< between both
    double rand = 2.0;   ///< kept free at the edge
    int zeilen = 5;
};

/// Text with whole words at exactly this font inside a shape; nullopt where no way of breaking it fits.
[[nodiscard]] std::optional<Passung> fitWhole(const QPolygonF& rand, const Passwunsch& wunsch,
                                              const QString& text, const QFont& font);
/// As much of the text as fits; at the worst empty.
[[nodiscard]] Passung fitCut(const QPolygonF& rand, const Passwunsch& wunsch, const QString& text,
                             const QFont& font);

/// The largest size between `klein` and `gross` pixels at which the text fits into a box as a whole, else
/// the small one with as many lines as there is room for, the last one ending in ….
[[nodiscard]] Passung fitBox(const QSizeF& box, const QString& text, const QFont& font, double klein,
                             double gross);

/// One entry of a legend: its symbol and its words beside it.
struct Legendenplatz {
    Textblock text;
    QRectF zeichen, textRect;
};

/// Entries (width of the symbol, words) from left to right, in as many lines as needed, at the foot of
/// `rect`.
[[nodiscard]] std::vector<Legendenplatz> placeAtFoot(const QRectF& rect,
                                                     const std::vector<std::pair<double, QString>>& entries,
                                                     const Theme& theme);

}  // namespace isp::render
