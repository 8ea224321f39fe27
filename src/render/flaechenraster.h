// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"

#include <QImage>
#include <QSize>
#include <QTransform>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace isp::render {

/// Which area covers which pixel of one view of a map. Made once per view; after that a map is coloured by
/// filling runs, whatever the number of vertices, and the area under the mouse is a search in one row.
///
/// Each row is a list of runs of one area. Pixels that several areas share (the antialiased edge) are kept
/// beside it as mixtures of the two with the largest share.
class Flaechenraster {
public:
    /// `toPixel` maps the coordinates of `stufe` to device pixels. Where areas overlap, a later one wins.
    static Flaechenraster make(const Detailstufe& stufe, const QTransform& toPixel, QSize size);

    /// What an area is painted with: a colour, or a tile repeated from (0, 0).
    struct Farbe {
        QRgb farbe = 0;
        const QImage* kachel = nullptr;  ///< Format_RGB32
    };

    /// Paints all areas into `bild` (Format_RGB32, of this size); `farben[i]` is that of area i. Other pixels
    /// become `grund`.
    void paint(QImage& bild, QRgb grund, std::span<const Farbe> farben) const;

    /// The area a pixel belongs to for the most part.
    [[nodiscard]] std::optional<std::size_t> gebietBei(int x, int y) const noexcept;
    [[nodiscard]] QSize size() const noexcept { return m_size; }

    /// A stretch of one area (0: none, else index + 1) on a line; fractions of pixels are coverage.
    struct Spanne {
        float von, bis;
        std::uint32_t gebiet;
    };

private:
    struct Lauf {
        int von;  ///< up to the next one of the row
        std::uint32_t gebiet;
    };
    struct Mischung {
        int x;
        std::uint32_t a, b;
        std::uint8_t anteilB;  ///< of 256, at most half
    };

    void addRow(std::span<std::vector<Spanne>> zeilen);
    void addMixture(std::span<const std::vector<Spanne>> zeilen, std::span<const std::size_t> at, int x);
    void addRun(int x, std::uint32_t gebiet);

    QSize m_size;
    std::vector<Lauf> m_laeufe;
    std::vector<std::size_t> m_zeilen{0};
    std::vector<Mischung> m_mischungen;
    std::vector<std::size_t> m_mischzeilen{0};
};

}  // namespace isp::render
