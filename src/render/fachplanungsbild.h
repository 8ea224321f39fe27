// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bildzeichen.h"
#include "render/textsatz.h"
#include "render/theme.h"

#include <QLineF>
#include <optional>
#include <vector>

namespace isp::render {

struct Fachplanungsfeld {
    QString name;
    QString aspekt;  ///< what it brings in; may be empty
    bool federfuehrend = false;
    bool beteiligt = true;  ///< others are pale
};

/// The Thema and the Fachplanungen round it (Abbildung 2 of the concept).
struct Fachplanungsbild {
    QString thema;
    QString untertitel;
    std::vector<Fachplanungsfeld> felder;
    bool zeigeUnbeteiligte = true;
};

struct Fachplanungskachel {
    int feld = 0;  ///< index in Fachplanungsbild::felder
    QRectF rect;
    QLineF linie;  ///< from the tile to the Thema
    Textblock name, aspekt;
    QRectF nameRect, aspektRect;
    QRectF federfuehrungRect;  ///< symbol and the word; empty otherwise
    bool gekuerzt = false;
};

struct Fachplanungsanordnung {
    QRectF mitte;
    Textblock thema, untertitel;
    QRectF themaRect, untertitelRect;
    Textblock federfuehrung;  ///< the word
    std::vector<Fachplanungskachel> kacheln;
};

/// Tiles on an ellipse, the first on top, as large as the place allows; none touches another or the middle.
[[nodiscard]] Fachplanungsanordnung ordneFachplanungen(const QRectF& rect, const Fachplanungsbild& bild,
                                                       const Theme& theme);
/// Index in Fachplanungsbild::felder.
[[nodiscard]] std::optional<int> fachplanungBei(const Fachplanungsanordnung& anordnung, QPointF position);

struct Fachplanungszustand {
    int hover = -1;  ///< index in Fachplanungsbild::felder
    int fokus = -1;
};

void maleFachplanungen(QPainter& painter, const Fachplanungsanordnung& anordnung,
                       const Fachplanungsbild& bild, const Theme& theme,
                       const Fachplanungszustand& zustand = {});
void maleFachplanungen(QPainter& painter, const QRectF& rect, const Fachplanungsbild& bild,
                       const Theme& theme, const Fachplanungszustand& zustand = {});

[[nodiscard]] QStringList fachplanungAngaben(const Fachplanungsfeld& feld);
[[nodiscard]] QString fachplanungenSatz(const Fachplanungsbild& bild);

}  // namespace isp::render
