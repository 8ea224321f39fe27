// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace isp::test {

/// What a screen reader could not name, or would name without saying what it is: controls without name or
/// role, tables with columns without heading, drawings without a text of what they show.
[[nodiscard]] QStringList namensmaengel(QWidget& gezeigt);

}  // namespace isp::test
