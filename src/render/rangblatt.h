// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/rangfolge.h"

namespace isp::render {

/// What becomes of a ranking that is too long for a place where nothing scrolls.
enum class Ueberlaenge {
    kVerkleinern,  ///< all rows, and the whole smaller: paper is read closely
    kKuerzen       ///< as many rows as there is room for, then how many follow: a screen is read from afar
};

/// A ranking as a picture of its own.
void paintRangfolge(QPainter& painter, QSizeF size, const Theme& theme, const Rangfolge& rangfolge,
                    Ueberlaenge ueberlaenge, const std::vector<RaumId>& auswahl = {});

}  // namespace isp::render
