// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenansicht.h"
#include "render/kartengeometrie.h"
#include "render/kartenthema.h"
#include "render/theme.h"

#include <QImage>
#include <QPainter>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace isp::render {

/// A circle on the map.
struct Symbollage {
    std::size_t gebiet = 0;
    QPointF mitte;  ///< pixels of the map
    double radius = 0.0;
    bool negativ = false;
};

/// The circles of a theme, the largest first: painted in this order no small one is hidden. Empty for a theme
/// without symbols.
[[nodiscard]] std::vector<Symbollage> symbollagen(const Kartengeometrie& geometrie, const Kartenthema& thema,
                                                  const Kartenansicht& ansicht, QSizeF size,
                                                  const Theme& theme);
/// The uppermost circle at a position.
[[nodiscard]] const Symbollage* symbolBei(std::span<const Symbollage> symbole, QPointF position) noexcept;

/// Filled and translucent with an outline; a negative one hollow and dashed.
void paintSymbol(QPainter& painter, QPointF mitte, double radius, bool negativ, const QColor& farbe,
                 const Theme& theme);

/// How places of one kind are drawn: told apart by form as well as by colour.
struct Punktart {
    enum class Form : std::uint8_t { kKreis, kQuadrat, kDreieck, kRaute, kSechseck, kFuenfeck };
    QString name;
    Form form = Form::kKreis;
    QColor farbe;
};

/// A place on the map: an Einrichtung, an Angebot.
struct Kartenpunkt {
    std::int64_t id = 0;
    Punkt ort;            ///< in the CRS of the store
    std::size_t art = 0;  ///< index into Kartenauflage::arten
    std::optional<double> kapazitaet;
    QStringList hinweis;  ///< lines of the card beside the pointer, name first
};

/// What lies over the areas of a map, and under or over them in the background.
struct Kartenauflage {
    std::vector<Punktart> arten;
    std::vector<Kartenpunkt> punkte;
    QString kapazitaetsname;  ///< `Plätze`; empty where the places count different things

    QStringList hinweise;  ///< below the map: what is missing, what is invented

    /// A layer of lines, areas and places, or a picture, from elsewhere.
    struct Ebene {
        QString name;
        QColor farbe;
        bool darueber = false;                  ///< over the areas instead of beneath
        bool flaechen = false;                  ///< filled
        std::vector<std::vector<Punkt>> zuege;  ///< lines, or rings of areas
        std::vector<Punkt> orte;
        QImage bild;  ///< null = none; see hintergrundbild()
        Rechteck bildrahmen;
    };
    std::vector<Ebene> ebenen;  ///< from bottom to top

    /// Largest capacity; 0 where there is none.
    [[nodiscard]] double groessteKapazitaet() const noexcept;
    [[nodiscard]] bool empty() const noexcept { return punkte.empty() && ebenen.empty(); }
};

/// Forms and colours of up to eight kinds in their order.
[[nodiscard]] std::vector<Punktart> punktarten(const QStringList& namen);
/// Radius in design pixels: the area is in proportion to the capacity, with a size that can still be hit.
[[nodiscard]] double punktradius(const std::optional<double>& kapazitaet, double groesste) noexcept;
void paintPunkt(QPainter& painter, QPointF mitte, double radius, const Punktart& art, bool gefuellt,
                const Theme& theme);
void paintEbene(QPainter& painter, const Kartenauflage::Ebene& ebene, const QTransform& toPixel,
                const Punkt& ursprung, const Theme& theme);

}  // namespace isp::render
