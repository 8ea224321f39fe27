// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace isp::test {

/// Texts of labels and buttons that are cut: no room, not wrapped, and not said by a tooltip either; and
/// windows that need more than the screen has.
[[nodiscard]] QStringList platzmaengel(QWidget& gezeigt);

}  // namespace isp::test
