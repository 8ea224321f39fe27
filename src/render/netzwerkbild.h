// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/textsatz.h"
#include "render/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace isp::render {

struct Netzakteur {
    std::int64_t id = 0;
    QString name;
    QString gruppe;
};

struct Netzbindung {
    std::int64_t von = 0, bis = 0;  ///< Netzakteur::id; a tie to an unknown one is not drawn
    QString art;
    int staerke = 1;  ///< 1…3
    bool beidseitig = true;
};

struct Netzwerk {
    std::vector<Netzakteur> akteure;
    std::vector<Netzbindung> bindungen;
};

/// Places the actors in the unit square: those that are tied come near each other, none lie on each other
/// (Fruchterman and Reingold 1991, from a circle, so that the same network always looks the same).
[[nodiscard]] std::vector<QPointF> ordneNetz(const Netzwerk& netz);

/// Names of the groups and of the kinds of ties in the order they first occur.
[[nodiscard]] QStringList gruppen(const Netzwerk& netz);
[[nodiscard]] QStringList arten(const Netzwerk& netz);
/// Indices of the actors tied to one, without itself.
[[nodiscard]] std::vector<int> nachbarn(const Netzwerk& netz, int akteur);

struct Netzlinie {
    int bindung = 0;
    int von = 0, bis = 0;  ///< indices of actors
    QPointF p1, p2;        ///< from edge to edge of the marks
};

/// What a line of the legend explains.
enum class Netzlegende : std::uint8_t { kGruppe, kArt, kStaerke, kRichtung };

struct Netzlegendeneintrag {
    Netzlegende was = Netzlegende::kGruppe;
    int index = 0;  ///< of the group or kind
    Textblock text;
    QRectF zeichen, textRect;
};

struct Netzanordnung {
    QRectF flaeche;  ///< without the legend
    std::vector<Netzlegendeneintrag> legende;
    double radius = 0.0;
    std::vector<QPointF> punkte;
    std::vector<Textblock> namen;
    std::vector<QRectF> namenRects;  ///< never overlap each other; empty: no room, shown on hover
    std::vector<Netzlinie> linien;
};

/// `lage` from ordneNetz() or moved by hand, in the unit square, one per actor.
[[nodiscard]] Netzanordnung ordneNetzbild(const QRectF& rect, const Netzwerk& netz,
                                          const std::vector<QPointF>& lage, const Theme& theme);
[[nodiscard]] std::optional<int> akteurBei(const Netzanordnung& anordnung, QPointF position);
/// The place of a pixel in the unit square, inside it.
[[nodiscard]] QPointF lageBei(const Netzanordnung& anordnung, QPointF position);

struct Netzzustand {
    int hover = -1;
    int fokus = -1;
};

void maleNetz(QPainter& painter, const Netzanordnung& anordnung, const Netzwerk& netz, const Theme& theme,
              const Netzzustand& zustand = {});

[[nodiscard]] QStringList akteurAngaben(const Netzwerk& netz, int akteur);
[[nodiscard]] QString netzSatz(const Netzwerk& netz);

}  // namespace isp::render
