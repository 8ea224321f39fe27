// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/freigabehinweis.h"

#include <QString>

namespace isp::gui {

/// What a picture or table that leaves the Atlas says where it shows figures the disclosure rules keep back:
/// it is for use inside the house. Empty where all of it may go out.
[[nodiscard]] QString freigabevermerk(workspace::Werkbank& werkbank,
                                      const std::vector<workspace::Gezeigtes>& gezeigt);

}  // namespace isp::gui
