// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/hinweis.h"

#include <optional>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Looks over all Indikatoren with figures, the Räume of the own territory and the levels with several of
/// them, and over the Wirkungsziele. `seit`: only what shows in this Periode or later. Ranked by strength,
/// strongest first.
///
/// Rules: (a) outside the 99.8 % funnel limits around the rate of all Räume, for shares whose parts are
/// counts
/// (`100 * [A] / [B]`) of an Indikator with a direction, at least five expected; (b) last change beyond 3
/// × 1.4826·MAD of the earlier ones; (c) three or more unfavourable moves in a row and Mann–Kendall p < 0.05;
/// (d) at least three places, on large levels a fifth of them, lost within two years; (e) the Status class of
/// a kept index is worse than the Perioden of its Dynamik (else two) earlier, with no break between; (f) a
/// Wirkungsziel off track. The p values of (a) and (c) go through Benjamini–Hochberg over everything that was
/// looked at. (c) and (d) need a direction of the Indikator.
[[nodiscard]] Result<std::vector<Hinweis>> sucheHinweise(Werkbank& werkbank, std::optional<Periode> seit = {},
                                                         const Progress& progress = {});

}  // namespace isp::workspace
