// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace isp::gui {

/// German throughout, whatever the system speaks: numbers, dates, and the texts Qt itself brings (buttons,
/// file dialog, context menus). Where Qt's own translation is not installed, the standard buttons and the
/// context menu of text fields are translated from a table of our own.
void richteSpracheEin(QApplication& app);

}  // namespace isp::gui
