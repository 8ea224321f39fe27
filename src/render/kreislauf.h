// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bildzeichen.h"
#include "render/textsatz.h"
#include "render/theme.h"

#include <QPainterPath>
#include <QPolygonF>
#include <optional>
#include <utility>
#include <vector>

namespace isp::render {

/// One Prozessschritt as the wheel shows it.
struct Kreislaufschritt {
    QString titel;
    QString kurz;  ///< for small wheels; empty: the titel is cut
    Schrittzeichen zeichen = Schrittzeichen::kOffen;
    QString verantwortlich;
    bool ueberfaellig = false;
    bool gesperrt = false;  ///< not open yet, e.g. before the Beschluss
};

/// The Steuerungskreislauf (Abbildung 3 of the concept) of one Durchlauf.
struct Kreislaufbild {
    std::vector<Kreislaufschritt> schritte;
    int aktuell = -1;  ///< the step that is pulled out; -1 = none
    QString mitte;
    QString untertitel;
    bool lesegroesse = false;  ///< titles as large as body text, whatever the size of the wheel
};

/// What the pointer and the keyboard are at.
struct Kreislaufzustand {
    int hover = -1;
    int fokus = -1;
    double auszug = 1.0;  ///< how far the present step is pulled out, 0…1
    int vorher = -1;      ///< the step that goes back meanwhile; -1 = none
};

/// Where one step is and what is written in it.
struct Kreislaufsegment {
    QPainterPath pfad;  ///< not pulled out
    QPolygonF rand;     ///< the same as a polygon
    QPointF auszug;     ///< shift when pulled out
    Textblock titel;
    QRectF titelRect;
    std::vector<std::pair<Bildzeichen, QRectF>> zeichen;
    bool gekuerzt = false;  ///< the title did not fit as a whole, a tooltip must say it
};

struct Kreislaufanordnung {
    QPointF mitte;
    double aussen = 0.0, innen = 0.0;  ///< radii of the ring
    std::vector<Kreislaufsegment> segmente;
    Textblock titel, untertitel;
    QRectF titelRect, untertitelRect;
};

/// Places the steps clockwise, the first on top, and chooses one type size at which every title stays inside
/// its step; where none does, the short title.
[[nodiscard]] Kreislaufanordnung ordneKreislauf(const QRectF& rect, const Kreislaufbild& bild,
                                                const Theme& theme);
/// The step at a position. `aktuell` counts where it is pulled out.
[[nodiscard]] std::optional<int> schrittBei(const Kreislaufanordnung& anordnung, QPointF position,
                                            int aktuell);

void maleKreislauf(QPainter& painter, const Kreislaufanordnung& anordnung, const Kreislaufbild& bild,
                   const Theme& theme, const Kreislaufzustand& zustand = {});
void maleKreislauf(QPainter& painter, const QRectF& rect, const Kreislaufbild& bild, const Theme& theme,
                   const Kreislaufzustand& zustand = {});

/// Title, state, who is responsible, overdue, closed: lines for a tooltip.
[[nodiscard]] QStringList schrittAngaben(const Kreislaufbild& bild, int schritt);
/// The whole wheel in a sentence: `Schritt 3 von 7: Interpretation der Ergebnisse, in Arbeit …`.
[[nodiscard]] QString kreislaufSatz(const Kreislaufbild& bild);

}  // namespace isp::render
