// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace isp::texte {

/// 1 `hoch`, 2 `mittel`, 3 `niedrig`, 4 `sehr niedrig`; empty for anything else.
[[nodiscard]] QString statuswort(int status);
/// 1 `positiv`, 2 `stabil`, 3 `negativ`; empty for anything else.
[[nodiscard]] QString dynamikwort(int dynamik);
/// `2±`: as the Berlin monitoring writes the groups; without Dynamik (0) the Status alone.
[[nodiscard]] QString gruppencode(int status, int dynamik);
/// `Status mittel, Dynamik stabil`.
[[nodiscard]] QString gruppenwort(int status, int dynamik);

}  // namespace isp::texte
