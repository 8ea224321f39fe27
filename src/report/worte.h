// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

namespace isp::report {

/// A text of the reports, marked with QT_TRANSLATE_NOOP("Bericht", …).
[[nodiscard]] inline QString tr(const char* text) {
    return QCoreApplication::translate("Bericht", text);
}
[[nodiscard]] inline QString q(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace isp::report
