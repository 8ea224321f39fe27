// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::store {

/// Sends SQLite's own messages to the log. Takes effect only before SQLite is first used in the process, by
/// whatever library: main calls it first thing. Opening a store calls it, too. Safe to call again.
void captureSqliteLog() noexcept;

}  // namespace isp::store
