// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace isp::texte {

/// Why a backup was made, in words: `oeffnen` → „beim Öffnen“. The code itself where it is unknown.
[[nodiscard]] QString sicherungsanlass(std::string_view code, bool eigen = true);

}  // namespace isp::texte
