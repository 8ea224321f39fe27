// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/themenakte.h"

namespace isp {

/// What a Thema rests on: the Beschluss of way B, and the decision that ends it. Pure functions, as those of
/// domain/kreislauf.h.

/// Whether the Beschlüsse of a Thema may become what `nachher` holds: steps after the analysis that have
/// begun (in work or closed) keep the Beschluss they rest on (codes::kBeschlussGebraucht). A rejection may
/// always be entered: it ends the Thema. What had no ground before may be mended bit by bit.
[[nodiscard]] Status pruefeBeschlussaenderung(const Themenakte& vorher, const Themenakte& nachher);

/// Whether the Thema may be ended: active, and step 7 of its Durchlauf decided to end it (codes::kThemaRuht,
/// kEndeUnentschieden).
[[nodiscard]] Status pruefeEnde(const Themenakte& akte);

}  // namespace isp
