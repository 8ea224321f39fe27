// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"
#include "domain/id.h"

#include <QRectF>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace isp::render {

/// One area of a map as it comes from outside. Anything is allowed: no geometry, rings of one point, names of
/// any length.
struct Gebiet {
    RaumId raum;
    QString name;
    QString kurzname;  ///< for labels; empty = name
    MultiPolygon grenze;
    std::optional<Punkt> labelpunkt;  ///< missing = a point is found
};

/// What a map of one Raumebene is made of.
struct Kartenquelle {
    std::vector<Gebiet> gebiete;       ///< coloured, in the order a Kartenthema refers to
    std::vector<Gebiet> ausserhalb;    ///< part of the picture but of no Raum: ground colour with outline
    std::vector<MultiPolygon> innen;   ///< finer borders inside the areas: Gemeinden under Räume
    std::vector<MultiPolygon> aussen;  ///< coarser borders over the areas: Räume over Gemeinden
    bool feineLinien = false;  ///< the areas themselves are so fine (Gemeinden) that they get the thin line
    bool schematisch = false;  ///< stand-in boundaries: every picture has to say so
    bool kacheln = false;      ///< equal tiles instead of outlines: no scale, no north
};

/// Rings of many areas in one block, in metres relative to an origin near by, so that single precision keeps
/// centimetres. `ringe` and `gebiete` are start offsets with the end at the back.
struct Detailstufe {
    struct P {
        float x, y;
        friend bool operator==(const P&, const P&) = default;
    };
    double raster = 0.0;  ///< metres of the grid all vertices lie on; 0 = as delivered
    std::vector<P> punkte;
    std::vector<std::uint32_t> ringe{0};
    std::vector<std::uint32_t> gebiete{0};

    [[nodiscard]] std::size_t size() const noexcept { return gebiete.size() - 1; }
    [[nodiscard]] std::size_t firstRing(std::size_t gebiet) const noexcept { return gebiete[gebiet]; }
    [[nodiscard]] std::size_t endRing(std::size_t gebiet) const noexcept { return gebiete[gebiet + 1]; }
    /// Open: the first point is not repeated; at least three points.
    [[nodiscard]] std::span<const P> ring(std::size_t i) const noexcept {
        return std::span(punkte).subspan(ringe[i], ringe[i + 1] - ringe[i]);
    }
};

/// The outlines of a set of areas at several resolutions. All vertices of a coarser one are snapped to one
/// grid: a vertex two neighbours share stays one vertex, so no gap can open between them.
class Umrisse {
public:
    Umrisse() = default;
    Umrisse(std::span<const MultiPolygon* const> gebiete, Punkt ursprung);

    [[nodiscard]] std::size_t size() const noexcept { return m_rahmen.size(); }
    /// The coarsest one that cannot be told from the original where a pixel is so many metres wide.
    [[nodiscard]] const Detailstufe& stufe(double meterProPixel) const noexcept;
    [[nodiscard]] const Detailstufe& original() const noexcept { return m_stufen.front(); }
    [[nodiscard]] std::size_t stufenzahl() const noexcept { return m_stufen.size(); }
    /// Relative to the origin; empty for an area without geometry.
    [[nodiscard]] const Rechteck& rahmen(std::size_t gebiet) const noexcept { return m_rahmen[gebiet]; }

private:
    std::vector<Detailstufe> m_stufen{Detailstufe{}};  ///< from fine to coarse
    std::vector<Rechteck> m_rahmen;
};

/// The geometry of one Raumebene, ready to be drawn: immutable, shared between views, threads and periods.
/// Coordinates are relative to `ursprung()`.
class Kartengeometrie {
public:
    struct Info {
        RaumId raum;
        QString name;
        QString kurzname;
        Punkt labelpunkt;
        double flaeche = 0.0;  ///< of the drawn outline, m²: for the order of labels only
    };

    static std::shared_ptr<const Kartengeometrie> make(Kartenquelle quelle);

    /// Coloured areas come first, areas outside behind them.
    [[nodiscard]] const Umrisse& gebiete() const noexcept { return m_gebiete; }
    [[nodiscard]] const Umrisse& innen() const noexcept { return m_innen; }
    [[nodiscard]] const Umrisse& aussen() const noexcept { return m_aussen; }
    [[nodiscard]] std::size_t anzahl() const noexcept { return m_anzahl; }
    [[nodiscard]] std::size_t anzahlAusserhalb() const noexcept { return m_info.size() - m_anzahl; }
    [[nodiscard]] const Info& info(std::size_t gebiet) const noexcept { return m_info[gebiet]; }
    [[nodiscard]] std::optional<std::size_t> indexOf(RaumId raum) const noexcept;
    [[nodiscard]] Punkt ursprung() const noexcept { return m_ursprung; }
    /// Relative to the origin; empty where nothing can be drawn.
    [[nodiscard]] const Rechteck& rahmen() const noexcept { return m_rahmen; }
    [[nodiscard]] bool feineLinien() const noexcept { return m_feineLinien; }
    [[nodiscard]] bool schematisch() const noexcept { return m_schematisch; }
    [[nodiscard]] bool kacheln() const noexcept { return m_kacheln; }

private:
    Kartengeometrie() = default;

    Umrisse m_gebiete, m_innen, m_aussen;
    std::vector<Info> m_info;
    std::vector<std::pair<RaumId, std::size_t>> m_index;  ///< sorted
    std::size_t m_anzahl = 0;
    Punkt m_ursprung;
    Rechteck m_rahmen;
    bool m_feineLinien = false;
    bool m_schematisch = false;
    bool m_kacheln = false;
};

}  // namespace isp::render
