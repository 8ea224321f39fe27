// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <vector>

namespace isp::render {

/// What each part of an index adds to the sum of one Raum: bars to the right burden, to the left relieve.
struct Beitragsbild {
    struct Balken {
        QString name;
        QString wert;  ///< what was measured, `7,2 %`
        double beitrag = 0.0;
    };
    QString titel;  ///< `Wahlstedt`
    QString satz;   ///< `Index 1,84 · Status sehr niedrig, Dynamik stabil`
    QString leer;   ///< says why there are no bars; shown instead of them
    std::vector<Balken> balken;
};

/// Height it needs in a width.
[[nodiscard]] double beitragsbildHoehe(const Beitragsbild& bild, double breite, const Theme& theme);
void maleBeitragsbild(QPainter& painter, const QRectF& rect, const Beitragsbild& bild, const Theme& theme);
/// The picture in a sentence.
[[nodiscard]] QString beitragsbildSatz(const Beitragsbild& bild);

}  // namespace isp::render
