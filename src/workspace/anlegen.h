// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <filesystem>

namespace isp::store {
class Store;
}

namespace isp::workspace {

struct AnlegeOptionen;

/// Fills a fresh store from what ships (data/, embedded as resources): Fachplanungen and the catalogue
/// always; levels, Räume and schematic boundaries of Kreis Segeberg unless `leer`; the real demo figures with
/// `demo`.
[[nodiscard]] Status seedStore(store::Store& store, const AnlegeOptionen& optionen, const Progress& progress);

/// Removes a store file with its -wal and -shm.
void removeStoreFiles(const std::filesystem::path& pfad) noexcept;

}  // namespace isp::workspace
