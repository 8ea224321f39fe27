// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>
#include <functional>

class QPainter;

namespace isp::render {

/// Paints a finished picture into (0, 0, size) in logical pixels (1/96 inch).
using Zeichner = std::function<void(QPainter& painter, QSizeF size)>;

/// How large a finished picture is.
struct Bildformat {
    enum class Papier { kKeins, kA4Hoch, kA4Quer };
    QSize pixel{1920, 1080};
    Papier papier = Papier::kKeins;  ///< PDF and SVG only; PNG is always `pixel`
    /// Device pixels per logical one; 0: 1 between 800 × 600 and 1366 × 768, beyond them so that the picture
    /// looks the same, only smaller or larger.
    double massstab = 0.0;

    [[nodiscard]] double scale() const noexcept;
    /// What the Zeichner gets.
    [[nodiscard]] QSizeF logicalSize() const noexcept;
};

inline constexpr int kLeastPixels = 200, kMostPixels = 10'000;

/// Error codes::kBadSize for less than 200 or more than 10 000 pixels a side.
[[nodiscard]] Result<QImage> renderImage(const Bildformat& format, const Zeichner& zeichner);
/// One page, vectors, fonts embedded.
[[nodiscard]] Result<QByteArray> renderPdf(const Bildformat& format, const QString& titel,
                                           const Zeichner& zeichner);
[[nodiscard]] Result<QByteArray> renderSvg(const Bildformat& format, const QString& titel,
                                           const Zeichner& zeichner);

/// By the suffix of the path: png, svg or pdf, else codes::kUnknownFormat. The file appears whole or not at
/// all.
[[nodiscard]] Status savePicture(const QString& path, const Bildformat& format, const QString& titel,
                                 const Zeichner& zeichner);

/// Replaces the file in one step; on an error the old one stays as it was and nothing else is left behind.
[[nodiscard]] Status writeFile(const QString& path, const QByteArray& bytes);

}  // namespace isp::render
