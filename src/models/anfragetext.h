// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/datenanfragen.h"

#include <QString>
#include <span>

namespace isp::models {

/// „2016 bis 2021, 2023“.
[[nodiscard]] QString periodenliste(const std::vector<Periode>& perioden);
/// What is to be asked of whom, as a text to be mailed. `stand`: ISO date.
[[nodiscard]] QString anfragetext(std::span<const workspace::Anfrageblock> bloecke, const std::string& stand);
/// The same to be printed.
[[nodiscard]] QString anfrageHtml(std::span<const workspace::Anfrageblock> bloecke, const std::string& stand);

}  // namespace isp::models
