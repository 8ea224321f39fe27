// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenthema.h"
#include "render/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace isp::render {

/// Classes of Status (1 hoch … 4 sehr niedrig) and columns of Dynamik: positiv, stabil, negativ, and those
/// without.
inline constexpr int kStatusklassen = 4;
inline constexpr int kDynamikspalten = 4;
inline constexpr int kOhneDynamik = 3;

/// What the legend of a Status × Dynamik map says.
struct Statusmatrix {
    std::array<std::size_t, std::size_t{kStatusklassen} * kDynamikspalten> anzahl{};  ///< row by row
    std::size_t fehlend = 0;  ///< Räume without an index because a part is missing
    std::size_t zuKlein = 0;  ///< because of their population
    bool dynamik = true;      ///< false: Status alone

    [[nodiscard]] std::size_t in(int status, int spalte) const {
        return anzahl[static_cast<std::size_t>((status - 1) * kDynamikspalten + spalte)];
    }
    /// The columns to be shown.
    [[nodiscard]] std::vector<int> spalten() const;
};

/// Number of the class on the map.
[[nodiscard]] constexpr std::size_t matrixklasse(int status, int spalte) {
    return static_cast<std::size_t>((status - 1) * kDynamikspalten + spalte);
}

/// Blend of a warm ramp over the Status with a cool one over the Dynamik: burdened is warm and dark, getting
/// worse turns it dark and cool.
[[nodiscard]] QColor matrixfarbe(int status, int spalte);
/// The Dynamik (texte/indexworte.h) of a column.
[[nodiscard]] constexpr int dynamikVon(int spalte) {
    return spalte == kOhneDynamik ? 0 : spalte + 1;
}

/// Where everything of the matrix stands.
struct Matrixanordnung {
    struct Zelle {
        int status = 1;
        int spalte = 0;
        QRectF rect;
    };
    struct Text {
        QString text;
        QRectF rect;
        Qt::Alignment ausrichtung;
        bool fett = false;
    };
    struct Muster {
        Fuellung fuellung;
        QRectF rect;
    };
    std::vector<Zelle> zellen;
    std::vector<Text> texte;
    std::vector<Muster> muster;  ///< swatches of the Räume without an index
    QSizeF size;

    [[nodiscard]] std::optional<std::size_t> zelleBei(QPointF position) const;
};

/// At most as wide as `breite`; as high as it needs to be.
[[nodiscard]] Matrixanordnung ordneMatrix(const Statusmatrix& matrix, double breite, const Theme& theme);
/// From the painter's origin; `markiert` is a cell to be framed.
void maleMatrix(QPainter& painter, const Matrixanordnung& anordnung, const Statusmatrix& matrix,
                const Theme& theme, std::optional<std::size_t> markiert = {});

}  // namespace isp::render
