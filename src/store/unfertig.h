// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sicherung.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace isp::store {

/// Copies of this store that were being written (Unfertig) and were left by a process that ended in the midst
/// of it: beside the store and in the folder for its backups. Those that are being written just now are among
/// them. Only files whose names are exactly ours are looked at, no links.
[[nodiscard]] std::vector<std::filesystem::path> unfertige(const Store& store, const Sicherungsregel& regel);

/// Removes those that nobody writes any more: unchanged for an hour, not of this process, and without a lock
/// of another one. To be called by who may write the store; the number of files removed.
std::size_t raeumeUnfertige(const Store& store, const Sicherungsregel& regel);

}  // namespace isp::store
