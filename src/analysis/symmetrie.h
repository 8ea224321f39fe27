// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace isp::analysis {

/// Round upper bounds of `n` equally wide classes that lie symmetrically around 0 and reach at least from
/// -groessterBetrag to groessterBetrag: with an odd n zero is the middle of the middle class, with an even n
/// the bound between the two inner ones. Half the width is 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of
/// ten. One class for n < 2; empty where there is no finite amount above 0.
[[nodiscard]] std::vector<double> symmetrischeGrenzen(double groessterBetrag, int n);

}  // namespace isp::analysis
