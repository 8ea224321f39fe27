// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/farbsehen.h"

#include "render/textsatz.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr std::array<Farbsehart, 5> kArten{{
    {Farbsehen::kAlle, "", QT_TRANSLATE_NOOP("Render", "Alle Farben")},
    {Farbsehen::kProtan, "protan", QT_TRANSLATE_NOOP("Render", "Ohne Rot (protan)")},
    {Farbsehen::kDeutan, "deutan", QT_TRANSLATE_NOOP("Render", "Ohne Grün (deutan)")},
    {Farbsehen::kTritan, "tritan", QT_TRANSLATE_NOOP("Render", "Ohne Blau (tritan)")},
    {Farbsehen::kGrau, "grau", QT_TRANSLATE_NOOP("Render", "Grau (Schwarz-Weiß-Druck)")},
}};

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira, Fernandes (2009): A Physiologically-based Model for Simulation of Color Vision
// Deficiency, table of matrices, severity 1.0.
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// Relative luminance (IEC 61966-2-1) in all three channels.
constexpr Matrix kGrau{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};

const Matrix* matrixOf(Farbsehen art) {
    switch (art) {
        case Farbsehen::kProtan:
            return &kProtan;
        case Farbsehen::kDeutan:
            return &kDeutan;
        case Farbsehen::kTritan:
            return &kTritan;
        case Farbsehen::kGrau:
            return &kGrau;
        case Farbsehen::kAlle:
            break;
    }
    return nullptr;
}

double toLinear(double v) {
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double fromLinear(double v) {
    const double s = std::clamp(v, 0.0, 1.0);
    return s <= 0.0031308 ? 12.92 * s : 1.055 * std::pow(s, 1.0 / 2.4) - 0.055;
}

}  // namespace

const std::array<Farbsehart, 5>& farbseharten() noexcept {
    return kArten;
}

QString farbsehname(Farbsehen art) {
    return tr(kArten[static_cast<std::size_t>(art)].title);
}

Farbsehen farbsehenFromText(const std::string& code) noexcept {
    for (const auto& a : kArten)
        if (code == a.code) return a.art;
    return Farbsehen::kAlle;
}

QColor gesehen(const QColor& farbe, Farbsehen art) {
    const auto* matrix = matrixOf(art);
    if (matrix == nullptr || !farbe.isValid()) return farbe;
    const std::array<double, 3> in{toLinear(farbe.red() / 255.0), toLinear(farbe.green() / 255.0),
                                   toLinear(farbe.blue() / 255.0)};
    std::array<int, 3> out{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& row = (*matrix)[i];
        const double v = row[0] * in[0] + row[1] * in[1] + row[2] * in[2];
        out[i] = static_cast<int>(std::lround(fromLinear(v) * 255.0));
    }
    return {out[0], out[1], out[2], farbe.alpha()};
}

Kartenthema gesehen(Kartenthema thema, Farbsehen art) {
    if (art == Farbsehen::kAlle) return thema;
    for (auto& klasse : thema.klassen)
        klasse.farbe = gesehen(klasse.farbe, art);
    for (auto& gebiet : thema.gebiete)
        if (gebiet.farbe) gebiet.farbe = gesehen(*gebiet.farbe, art);
    if (thema.symbole) thema.symbole->farbe = gesehen(thema.symbole->farbe, art);
    if (thema.skala)
        for (auto& c : thema.skala->farben)
            c = gesehen(c, art);
    return thema;
}

}  // namespace isp::render
