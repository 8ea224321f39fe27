// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace isp::gui {

/// So wide, and as high as its texts then need: a size hint counts a text that is wrapped as if it had
/// another width.
void nimmBreite(QWidget& fenster, int breite);

}  // namespace isp::gui
