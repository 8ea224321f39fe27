// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <span>
#include <vector>

namespace isp::render {

/// Where the names of level lines stand: each upon its line, at the left end of `flaeche`, and pushed apart
/// where the lines are closer than the names are high. One for each line, in their order.
struct Liniennamen {
    std::vector<QRectF> orte;
    std::vector<bool> verschoben;  ///< the name no longer says by its place which line it means
};
[[nodiscard]] Liniennamen liniennamen(std::span<const double> linien, std::span<const QSizeF> namen,
                                      const QRectF& flaeche, double einzug);

}  // namespace isp::render
