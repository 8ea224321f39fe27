// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/beschriftung.h"
#include "render/kartenansicht.h"
#include "render/kartengeometrie.h"
#include "render/kartenraster.h"
#include "render/kartensymbole.h"
#include "render/kartenthema.h"
#include "render/theme.h"

#include <QImage>
#include <QPainter>
#include <array>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace isp::render {

/// Paints one map: areas, borders, selection, labels.
///
/// On pixels (screen, QImage) it works from a raster made once per view (Flaechenraster) and a picture of the
/// border lines, so that another Periode or Indikator only fills runs; on SVG, PDF and the like it paints
/// outlines and patterns as vectors. Both give the same picture. What a setter invalidates is remade by the
/// next paint(); setThema() and the selection invalidate little, a new view everything.
///
/// Not thread-safe; one per view. The geometry may be shared between threads.
class Kartenmaler {
public:
    explicit Kartenmaler(const Theme& theme);

    void setGeometrie(std::shared_ptr<const Kartengeometrie> geometrie);
    void setThema(Kartenthema thema);
    void setTheme(const Theme& theme);
    /// Around the areas; the ground colour of the theme unless set.
    void setHintergrund(const QColor& farbe);
    /// Size of the map in logical pixels.
    void setSize(QSizeF size);
    /// nullopt: everything visible, also after a change of size.
    void setAnsicht(std::optional<Kartenansicht> ansicht);
    void setAuswahl(std::vector<RaumId> auswahl);
    void setHover(RaumId raum);
    void setBeschriftung(bool an);
    /// Places and layers over and under the areas; nullptr = none.
    void setAuflage(std::shared_ptr<const Kartenauflage> auflage);
    /// Rectangles in which no label may stand, because something else does (legend, scale bar).
    void setFrei(std::vector<QRectF> frei);

    /// Paints with the top left at the painter's origin.
    void paint(QPainter& painter);

    /// What paint() would prepare for the present view, and whether that is there already. Who prepares it
    /// elsewhere (Kartenraster::make in another thread) hands it over; false where the view has changed
    /// meanwhile.
    [[nodiscard]] Rasterauftrag auftrag(double scale) const;
    [[nodiscard]] bool bereit(double scale) const noexcept;
    bool uebernimm(Kartenraster raster);

    [[nodiscard]] const Kartengeometrie& geometrie() const noexcept { return *m_geometrie; }
    [[nodiscard]] const Kartenthema& thema() const noexcept { return m_thema; }
    [[nodiscard]] QSizeF size() const noexcept { return m_size; }
    /// The view in use.
    [[nodiscard]] Kartenansicht ansicht() const;
    /// Index of the area at a position (pixels of the map); areas outside have indices from anzahl() on.
    [[nodiscard]] std::optional<std::size_t> gebietBei(QPointF position);
    /// Index of the place (Kartenauflage::punkte) at a position; the smallest one wins.
    [[nodiscard]] std::optional<std::size_t> punktBei(QPointF position) const;
    [[nodiscard]] const Kartenauflage* auflage() const noexcept { return m_auflage.get(); }
    /// The circles of the theme where they stand now, the largest first.
    [[nodiscard]] std::vector<Symbollage> symbole() const;
    /// The labels that found a place.
    [[nodiscard]] const std::vector<Label>& labels();

private:
    [[nodiscard]] bool makeRaster(double scale);
    void color();
    [[nodiscard]] const QImage& ebenenbild(bool darueber);
    [[nodiscard]] QImage& labelImage(const Label& label);
    void paintRaster(QPainter& painter, double scale);
    void paintVector(QPainter& painter);
    void paintVectorArea(QPainter& painter, std::size_t gebiet, const Detailstufe& stufe,
                         const QTransform& toPixel);
    void paintZeroOutlines(QPainter& painter);
    void paintEbenen(QPainter& painter, bool darueber) const;
    void paintSymbole(QPainter& painter) const;
    [[nodiscard]] std::vector<QRectF> punktflaechen() const;
    void paintPunkte(QPainter& painter) const;
    void paintMarks(QPainter& painter);
    [[nodiscard]] QString tileText(const QString& name, double breite) const;
    void paintOutline(QPainter& painter, RaumId raum, const QColor& color, double width);
    [[nodiscard]] std::vector<Labelwunsch> labelwuensche() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] double labelHalo() const;
    [[nodiscard]] Fuellung fuellung(std::size_t gebiet) const;
    [[nodiscard]] QColor background() const;

    std::shared_ptr<const Kartengeometrie> m_geometrie;
    Kartenthema m_thema;
    Theme m_theme;
    std::optional<QColor> m_hintergrund;
    QSizeF m_size{640, 480};
    std::optional<Kartenansicht> m_ansicht;
    std::vector<RaumId> m_auswahl;
    RaumId m_hover;
    bool m_beschriftung = true;
    std::vector<QRectF> m_frei;
    std::shared_ptr<const Kartenauflage> m_auflage;

    // What paint() keeps between two calls.
    std::optional<Kartenraster> m_raster;
    double m_scale = 0.0;                  ///< device pixels per logical one of m_labelbilder
    QImage m_bild;                         ///< coloured areas with lines
    std::array<QImage, 2> m_ebenenbilder;  ///< layers beneath the lines and over them; null = none
    bool m_colored = false;
    std::optional<std::vector<Label>> m_labels;
    std::unordered_map<QString, QImage> m_labelbilder;  ///< by text: they outlive a moved view
};

}  // namespace isp::render
