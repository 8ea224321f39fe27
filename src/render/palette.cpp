// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/palette.h"

#include "base/contracts.h"
#include "render/codes.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr std::array<Palette, 4> kPalettes{{
    {"blau", "Blau", PaletteKind::kSequential, {0xFFEFF3FF, 0xFFBDD7E7, 0xFF6BAED6, 0xFF3182BD, 0xFF08519C}},
    {"warm", "Warm", PaletteKind::kSequential, {0xFFFEEDDE, 0xFFFDBE85, 0xFFFD8D3C, 0xFFE6550D, 0xFFA63603}},
    // Cividis runs from dark to light; turned round so that dark is high on every map.
    {"cividis",
     "Cividis",
     PaletteKind::kSequential,
     {0xFFFEE838, 0xFFBCAE6C, 0xFF7D7C78, 0xFF434E6C, 0xFF00224E}},
    {"divergierend",
     "Divergierend (um den Kreiswert)",
     PaletteKind::kDiverging,
     {0xFF5E3C99, 0xFFB2ABD2, 0xFFF7F7F7, 0xFFFDB863, 0xFFE66101}},
}};

constexpr std::array<QRgb, kCategoryCount> kCategories{0xFF0B5CAD, 0xFFE66101, 0xFF1B7837, 0xFF7B3294,
                                                       0xFFB8860B, 0xFF4D4D4D, 0xFF35978F, 0xFFC51B7D};

struct Lab {
    double l, a, b;
};

// CIE Lab under D65 (IEC 61966-2-1 for sRGB).
constexpr double kWhiteX = 0.95047, kWhiteZ = 1.08883;
constexpr double kEpsilon = 216.0 / 24389.0, kKappa = 24389.0 / 27.0;

Lab toLab(QRgb rgb) {
    const auto linear = [](int byte) {
        const double v = byte / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const double r = linear(qRed(rgb)), g = linear(qGreen(rgb)), b = linear(qBlue(rgb));
    const auto f = [](double t) { return t > kEpsilon ? std::cbrt(t) : (kKappa * t + 16.0) / 116.0; };
    const double fx = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / kWhiteX);
    const double fy = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double fz = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / kWhiteZ);
    return {116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)};
}

QColor fromLab(const Lab& lab) {
    const double fy = (lab.l + 16.0) / 116.0, fx = fy + lab.a / 500.0, fz = fy - lab.b / 200.0;
    const auto inverse = [](double f) {
        return f * f * f > kEpsilon ? f * f * f : (116.0 * f - 16.0) / kKappa;
    };
    const double x = inverse(fx) * kWhiteX, y = inverse(fy), z = inverse(fz) * kWhiteZ;
    const auto byte = [](double v) {
        const double s = v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1.0 / 2.4) - 0.055;
        return static_cast<int>(std::lround(std::clamp(s, 0.0, 1.0) * 255.0));
    };
    return {byte(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
            byte(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
            byte(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)};
}

QColor colorAt(const Palette& palette, double t) {
    const double position = t * static_cast<double>(palette.anchors.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(position), palette.anchors.size() - 2);
    const double share = position - static_cast<double>(i);
    if (share == 0.0) return QColor(palette.anchors[i]);
    if (share == 1.0) return QColor(palette.anchors[i + 1]);
    const Lab a = toLab(palette.anchors[i]), b = toLab(palette.anchors[i + 1]);
    return fromLab({std::lerp(a.l, b.l, share), std::lerp(a.a, b.a, share), std::lerp(a.b, b.b, share)});
}

}  // namespace

std::span<const Palette> palettes() {
    return kPalettes;
}

Result<const Palette*> findPalette(const QString& code) {
    QStringList known;
    for (const auto& palette : kPalettes) {
        const auto name = QString::fromLatin1(palette.code);
        if (name.compare(code, Qt::CaseInsensitive) == 0) return &palette;
        known << name;
    }
    return makeError(codes::kUnknownPalette,
                     {code.toStdString(), known.join(QStringLiteral(", ")).toStdString()});
}

std::vector<QColor> classColors(const Palette& palette, int n, bool reversed) {
    ISP_REQUIRE(n >= 0);
    std::vector<QColor> colors;
    for (int i = 0; i < n; ++i)
        colors.push_back(colorAt(palette, n == 1 ? 0.5 : static_cast<double>(i) / (n - 1)));
    if (reversed) std::reverse(colors.begin(), colors.end());
    return colors;
}

QColor rampColor(const Palette& palette, double t) {
    return colorAt(palette, std::clamp(t, 0.0, 1.0));
}

QColor categoryColor(std::size_t index) {
    return QColor(kCategories[index % kCategoryCount]);
}

}  // namespace isp::render
