// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange of changes beside the window: each function opens the store for itself and belongs into a Job.
#pragma once

#include "workspace/austausch.h"

#include <memory>

namespace isp::workspace {

using PaketPtr = std::shared_ptr<const Aenderungspaket>;

struct Paketwunsch {
    std::filesystem::path datei;
    PaketPtr paket;  ///< where it was read before
    Konfliktvorgabe vorgabe;
};

struct Paketvorschau {
    PaketPtr paket;
    Paketstand stand = Paketstand::kNeu;
    bool fremd = false;         ///< made from a store that is no copy of this one
    Zusammenfuehrung ergebnis;  ///< only of a new one
};

/// Reads the package and says what would come of it. The store is written to and put back as it was: others
/// that write wait meanwhile, those that read do not.
[[nodiscard]] Result<Paketvorschau> paketVorschau(const std::filesystem::path& werkbank,
                                                  const Paketwunsch& wunsch, const Progress& progress);

[[nodiscard]] Result<Einspielung> paketEinspielen(const std::filesystem::path& werkbank,
                                                  const PaketPtr& paket, const Konfliktvorgabe& vorgabe,
                                                  const Progress& progress);

/// erzeugePaket(); `eigenes`: the store remembers it as its own, for which it must be writable.
[[nodiscard]] Result<Ausfuhr> paketSchreiben(const std::filesystem::path& werkbank, const std::string& seit,
                                             const std::filesystem::path& ziel, bool eigenes,
                                             const Progress& progress);

/// The folder of the mailbox, kept in the store: each planner's own has its own, and settings are not
/// exchanged. Empty: none was chosen.
[[nodiscard]] Result<std::string> postfachordner(store::Store& store);
/// Lists the mailbox; `merken`: keeps the folder for the next time.
[[nodiscard]] Result<std::vector<Postfachpaket>> postfachZeigen(const std::filesystem::path& werkbank,
                                                                const std::filesystem::path& ordner,
                                                                bool merken, const Progress& progress);

}  // namespace isp::workspace
