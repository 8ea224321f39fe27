// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenblatt.h"
#include "render/kreislauf.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace isp::render {

/// Rows of text for a screen that is read from five metres: few columns, the first one is a name.
struct Folientabelle {
    QStringList kopf;
    std::vector<QStringList> zeilen;
    bool letzteIstSumme = false;  ///< set apart, and kept where rows are left out
};

/// One screen of a presentation: one statement, and what it is about. At most one of map, wheel, table and
/// chart; beside none of them the paragraphs fill the screen. Everything in it may be seen by all.
struct Folie {
    QString titel;                     ///< the statement
    QString marke;                     ///< small above it: `TOP 3 von 7`
    QStringList absaetze;              ///< plain text
    std::optional<Blattinhalt> karte;  ///< its head is the title of the screen
    std::optional<Kreislaufbild> rad;
    std::optional<Folientabelle> tabelle;
    /// A chart in (0, 0, size), drawn with the type of the screen.
    std::function<void(QPainter&, QSizeF, const Theme&)> bild = nullptr;
    QString fuss;                ///< source, remarks
    bool auftakt = false;        ///< the first screen: title large in the middle
    std::optional<RaumId> zoom;  ///< the map shows this Raum as large as it can
};

/// Paints the screen into (0, 0, groesse). Laid out for 1024 × 768 with body text of 24 pt and enlarged with
/// the screen, so that a text is never smaller against the screen. Text that does not fit ends in `…`; rows
/// that do not fit are counted.
void maleFolie(QPainter& painter, QSizeF groesse, const Folie& folie);

/// Device pixels per pixel of the layout: at least 0.2 for a preview, 1 at 1024 × 768, 2.8 at 2160 lines.
[[nodiscard]] double folienmassstab(QSizeF groesse) noexcept;

}  // namespace isp::render
