// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace isp::models {

/// Texts of the Atlas and its tables, marked with QT_TRANSLATE_NOOP("Atlas", …) where they stand.
[[nodiscard]] inline QString atlasText(const char* text) {
    return QCoreApplication::translate("Atlas", text);
}

}  // namespace isp::models
