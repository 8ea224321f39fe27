// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/liniennamen.h"

#include "render/zeitreihe.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

Liniennamen liniennamen(std::span<const double> linien, std::span<const QSizeF> namen, const QRectF& flaeche,
                        double einzug) {
    double height = 0.0;
    for (const auto& name : namen)
        height = std::max(height, name.height());
    std::vector<double> wanted;
    for (const double line : linien)
        wanted.push_back(line - height / 2.0);  // upon the line
    const auto places = spreadApart(wanted, height, flaeche.top(), flaeche.bottom());
    Liniennamen out;
    for (std::size_t i = 0; i < places.size(); ++i) {
        out.orte.emplace_back(QPointF(flaeche.left() + einzug, places[i] - namen[i].height() / 2.0),
                              namen[i]);
        out.verschoben.push_back(std::abs(places[i] - wanted[i]) >= 1.0);
    }
    return out;
}

}  // namespace isp::render
