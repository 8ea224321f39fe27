// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/bildzeichen.h"
#include "render/textsatz.h"
#include "render/theme.h"

#include <QPolygonF>
#include <QRectF>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace isp::render {

/// A Thema as a stone of the house.
struct Hausstein {
    std::int64_t id = 0;
    QString titel;
    QString schritt;        ///< `2 Analyse · Durchlauf 1`
    QString federfuehrung;  ///< '' = none
    QString termin;         ///< `Frist 12.10.2026`; may be empty
    QString kennzeichen;    ///< `Beispiel`, `ruht`; may be empty
    Schrittzeichen zeichen = Schrittzeichen::kOffen;
    bool ueberfaellig = false;
    bool gesperrt = false;
};

/// A tile of the roof (Fachplanung) or of the foundation (Zielgruppe).
struct Hauskachel {
    std::int64_t id = 0;
    QString text;
    QString hinweis;
};

/// The concept's Abbildung 1.
struct Haus {
    QString dachtitel;
    QString fundamenttitel;
    std::vector<Hauskachel> dach;
    std::vector<Hausstein> steine;
    std::vector<Hauskachel> fundament;
};

enum class Hausteil : std::uint8_t { kDach, kStein, kFundament };

struct Kachellage {
    QRectF rect;
    Textblock text;
};

struct Steinlage {
    QRectF rect;
    Textblock titel, schritt, federfuehrung, termin;
};

struct Hausanordnung {
    QPolygonF dachflaeche;
    Kachellage dachtitel;
    std::vector<Kachellage> dach;
    QRectF wand;
    std::vector<Steinlage> steine;
    int spalten = 1;  ///< of the stones
    QRectF fundamentflaeche;
    Kachellage fundamenttitel;
    std::vector<Kachellage> fundament;
    double hoehe = 0.0;
};

/// Places the house in this width, from y = 0 down; at least `hoehe` high, the wall takes what is left.
[[nodiscard]] Hausanordnung ordneHaus(double breite, double hoehe, const Haus& haus, const Theme& theme);
/// Parts count through: roof, stones, foundation.
[[nodiscard]] int teilzahl(const Haus& haus);
struct Hausstelle {
    Hausteil teil = Hausteil::kStein;
    int index = 0;
};
[[nodiscard]] Hausstelle stelleVon(const Haus& haus, int teil);
[[nodiscard]] QRectF rectVon(const Hausanordnung& anordnung, Hausstelle stelle);
[[nodiscard]] std::optional<int> hausteilBei(const Hausanordnung& anordnung, QPointF position);

struct Hauszustand {
    int hover = -1;
    int fokus = -1;
    int gezogen = -1;  ///< being dragged
    int ziel = -1;     ///< where it would go
};

void maleHaus(QPainter& painter, const Hausanordnung& anordnung, const Haus& haus, const Theme& theme,
              const Hauszustand& zustand = {});

}  // namespace isp::render
