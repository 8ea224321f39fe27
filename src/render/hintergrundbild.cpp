// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hintergrundbild.h"

#include "workspace/hintergrund.h"

#include <QColor>

namespace isp::render {

namespace {

constexpr int kStaerkstes = 110;  ///< alpha of what is black in the picture: names must stay readable on it
constexpr int kDeckung = 160;     ///< alpha of a picture over the areas

QRgb darkening(QRgb pixel) {
    const int alpha = (255 - qGray(pixel)) * qAlpha(pixel) / 255 * kStaerkstes / 255;
    return qRgba(0, 0, 0, alpha);
}

QRgb shining(QRgb pixel) {
    return qPremultiply(qRgba(qRed(pixel), qGreen(pixel), qBlue(pixel), qAlpha(pixel) * kDeckung / 255));
}

}  // namespace

QImage hintergrundbild(const geo::Rasterbild& bild, bool darueber) {
    QImage out(bild.breite, bild.hoehe, QImage::Format_ARGB32_Premultiplied);
    if (out.isNull()) return out;
    std::size_t i = 0;
    for (int y = 0; y < out.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(out.scanLine(y));
        for (int x = 0; x < out.width(); ++x, ++i)
            line[x] = darueber ? shining(bild.argb[i]) : darkening(bild.argb[i]);
    }
    return out;
}

}  // namespace isp::render
