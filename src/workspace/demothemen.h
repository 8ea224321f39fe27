// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <filesystem>
#include <memory>

namespace isp::workspace {

struct AnlegeOptionen;
class Werkbank;

/// Werkbank::anlegen; with `demo` the store also gets the example Themen. On any failure no file is left
/// behind.
[[nodiscard]] Result<std::unique_ptr<Werkbank>> legeMitBeispielenAn(const std::filesystem::path& pfad,
                                                                    const AnlegeOptionen& optionen,
                                                                    const Progress& progress = {});

/// Fills a demo store with the example Themen of data/segeberg/demo/themen: what they share first
/// (stammdaten.json), then each Thema, its states moved by the rules of the Kreislauf. All of it is marked as
/// an example. Error codes::kShippedDataBroken naming file and entry.
[[nodiscard]] Status ladeDemothemen(Werkbank& werkbank);

}  // namespace isp::workspace
