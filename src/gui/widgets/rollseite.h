// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace isp::gui {

/// Lays the parts of a page one below the other, as high as they want to be; what does not fit is scrolled.
void baueRollseite(QWidget& seite, const std::vector<QWidget*>& teile, int zwischenraum);

}  // namespace isp::gui
