// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace isp::workspace {

/// The file beside a store that says who writes to it: `W.isp.lock`. SQLite's own locks hold for one
/// transaction; this one keeps a second window or command from changing what the first one shows.
[[nodiscard]] QString sperrdatei(const QString& werkbank);

/// Takes the lock; it is given back when the value ends, and nobody is bound by that of a process that died.
/// Empty where no lock can be made at all (a folder that refuses it): SQLite's locks have to do.
/// Errors: store::codes::kBelegt with path, program and host of who holds it, kLocked where that is not
/// known.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> nimmSchreibsperre(const QString& werkbank);

}  // namespace isp::workspace
