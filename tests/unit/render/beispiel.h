// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenblatt.h"
#include "render/kartengeometrie.h"
#include "render/kartenthema.h"

#include <QObject>
#include <QTest>
#include <functional>
#include <memory>
#include <vector>

namespace isp::render::test {

/// Makes the suite of this file part of the executable: one process runs them all on one QGuiApplication.
using SuiteFactory = std::function<std::unique_ptr<QObject>()>;
std::vector<SuiteFactory>& suites();

template <typename Suite>
struct Registered {
    Registered() {
        suites().push_back([] { return std::unique_ptr<QObject>(std::make_unique<Suite>()); });
    }
};

/// Squares of 1 km side by side, `spalten` × `zeilen`, numbered from 1 row by row from the south-west; named
/// R1 …
Kartenquelle gitter(int spalten, int zeilen);
MultiPolygon quadrat(double x, double y, double seite);

/// Three classes (0–1, 1–2, 2–3) in the colours of blau; area i gets the class i mod 3.
Kartenthema drittel(std::size_t gebiete);
void setArt(Kartenthema& thema, std::size_t gebiet, Gebietsart art);

/// A map of 100 px per area without margins: area (column, row from the top) covers 100 × 100 pixels.
Kartenmaler malerFuer(const std::shared_ptr<const Kartengeometrie>& geometrie, int spalten, int zeilen);
QImage gemalt(Kartenmaler& maler, double scale = 1.0);

}  // namespace isp::render::test
