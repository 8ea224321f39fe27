// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fensterprobe.h"

#include <QStringList>
#include <functional>

namespace isp::test {

/// Looks at what is shown (the main window, or the dialog or window in front of it) and says what is wrong.
using Blick = std::function<QStringList(QWidget& gezeigt)>;

/// Shows everything --rundgang pictures, once its jobs are done. What is wrong comes back with the name of
/// the view, the same thing once only.
[[nodiscard]] QStringList geheRundweg(Fensterprobe& probe, const Blick& blick);

/// All visible and enabled widgets of it, itself included, without other windows.
[[nodiscard]] std::vector<QWidget*> sichtbare(QWidget& gezeigt);

/// `QPushButton tagesordnung_neu in RundeTagesordnung`: enough to find it.
[[nodiscard]] QString nennung(const QWidget& widget);

/// The focus stops here on the way of the Tab key.
[[nodiscard]] bool nimmtTab(const QWidget& widget);

}  // namespace isp::test
