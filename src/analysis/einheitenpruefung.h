// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/einheit.h"

/// How units compare. Inside this layer only.
namespace isp::analysis {

[[nodiscard]] bool sameScale(double a, double b);
/// `Anzahl`: a count that does not say of what.
[[nodiscard]] bool isAnzahl(const Einheit& e);
/// What may be added: the same, or counts one of which does not say of what.
[[nodiscard]] bool addable(const Einheit& a, const Einheit& b);
/// Does the computed unit go for the stated one, but for its scale?
[[nodiscard]] bool fits(const Einheit& computed, const Einheit& stated);
/// a *= b or a /= b.
void multiply(Einheit& a, const Einheit& b, int sign);

}  // namespace isp::analysis
