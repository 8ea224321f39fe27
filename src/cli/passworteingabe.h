// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QString>

namespace isp::cli {

/// The first line of the file. Errors: that it cannot be read, or is too long for a password.
[[nodiscard]] Result<QString> passwortAus(const QString& datei);

/// Asks at the terminal of the process, whatever standard input and output are connected to; what is typed is
/// not shown. codes::kUsage where there is none.
[[nodiscard]] Result<QString> fragePasswort(const QString& frage, const Progress& progress);

}  // namespace isp::cli
