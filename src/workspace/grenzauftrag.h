// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "workspace/grenzlader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A layer of a boundary file as a planner picks it.
using Grenzebene = geo::Ebeneninfo;

[[nodiscard]] Result<std::vector<Grenzebene>> grenzebenen(const std::filesystem::path& pfad);

/// The two halves of loading boundaries for a job: each opens the store `isp` by itself, so that it may run
/// beside the thread of the Werkbank. `bestand` is the snapshot of that Werkbank. Without a Raumebene in
/// `optionen` the finest level is taken of which a Raum is found; the one taken is in the result.
[[nodiscard]] Result<std::shared_ptr<const Grenzvorschau>> pruefeGrenzen(
    const std::filesystem::path& isp, const std::shared_ptr<const Bestand>& bestand,
    const std::filesystem::path& pfad, const GrenzOptionen& optionen, const Progress& progress);
[[nodiscard]] Result<Grenzergebnis> uebernehmeGrenzen(const std::filesystem::path& isp,
                                                      const std::shared_ptr<const Bestand>& bestand,
                                                      const Grenzvorschau& vorschau,
                                                      const Progress& progress);

/// One load of boundaries, as a list shows it.
struct Grenzherkunft {
    std::int64_t id = 0;
    std::string zeitpunkt;  ///< ISO, UTC
    std::string datei;
    std::string quelle;
    std::string lizenz;
    std::string stand;
    bool schematisch = false;
    bool zurueckgezogen = false;
};

/// In the order of their arrival.
[[nodiscard]] Result<std::vector<Grenzherkunft>> grenzherkunft(Werkbank& werkbank);

}  // namespace isp::workspace
