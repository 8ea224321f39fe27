// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QWidget;

namespace isp::gui {

/// Interfaces of Qt's own buttons and boxes where Qt 6.4's are not enough; nullptr for all others.
[[nodiscard]] QAccessibleInterface* makeElementzugang(QWidget& widget);

}  // namespace isp::gui
