// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace isp::test {

/// Goes through a view by the Tab key, forwards and back, as somebody without a mouse does, and looks at each
/// widget it sees for the first time: does it show that it has the focus, do the arrow keys lead through the
/// parts of a drawing?
[[nodiscard]] QStringList tastenmaengel(QWidget& gezeigt);

}  // namespace isp::test
