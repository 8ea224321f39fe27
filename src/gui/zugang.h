// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace isp::gui {

/// Teaches Qt's bridge to screen readers what it does not know of itself: the parts of drawings (Bildteile),
/// the roles of our own widgets, and the names of boxes to choose from. Once, before the first window.
void richteZugangEin();

/// The keyboard is at this part of a drawing now: said where the drawing has the focus.
void meldeTeilfokus(QWidget& bild, int teil);

}  // namespace isp::gui
