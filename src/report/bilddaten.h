// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/dokument.h"

namespace isp::report {

/// A picture of a report as a file of its own.
[[nodiscard]] Result<QByteArray> alsPng(const Bild& bild);
[[nodiscard]] Result<QByteArray> alsSvg(const Bild& bild);
/// `png`, `jpeg`, `svg`, or empty for anything else.
[[nodiscard]] QString bildart(const QByteArray& bytes);
/// Whether bytes from outside may be used as a logo: PNG, JPEG or SVG, not too large, an SVG that only draws
/// (no references, scripts, entities). Errors: codes::kLogo, kLogoInhalt naming `name`.
[[nodiscard]] Status pruefeLogo(const QByteArray& bytes, const QString& name);
/// Width : height of a logo; 0 where it is no picture.
[[nodiscard]] double seitenverhaeltnis(const QByteArray& bytes);
/// The logo as a picture of that height; nothing where there is none.
[[nodiscard]] std::vector<Block> logoblock(const Gestaltung& gestaltung, double mm);

}  // namespace isp::report
