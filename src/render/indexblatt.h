// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ausgabe.h"
#include "render/kartengeometrie.h"
#include "render/kartenthema.h"
#include "render/statusmatrix.h"
#include "render/theme.h"

#include <QStringList>
#include <memory>

namespace isp::render {

/// The finished sheet of an index: title, map, matrix as legend, parts in words, source, Stand.
struct Indexblatt {
    std::shared_ptr<const Kartengeometrie> geometrie;
    Kartenthema thema;
    Statusmatrix matrix;
    QStringList teile;  ///< one line for each part
    Theme theme = Theme::light();
};

void maleIndexblatt(QPainter& painter, QSizeF size, const Indexblatt& blatt);
[[nodiscard]] Zeichner zeichnerOf(Indexblatt blatt);

}  // namespace isp::render
