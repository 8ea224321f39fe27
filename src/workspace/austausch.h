// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/austausch.h"
#include "workspace/aenderungspaket.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Makes a package of what has changed since a state of the store and writes it to `ziel`; then keeps the
/// present state as a backup, from which the next package counts. `seit`: number, name or path of a backup; a
/// day, for the last backup up to its end; '' for the state of the last package. On connections of its own:
/// for a job. Errors: codes::kKeinAnfang, kAnfangFehlt, store::codes::kBackupForeign; those of writing.
struct Ausfuhr {
    Paketkopf kopf;
    std::optional<Error> nichtGesichert;
};
[[nodiscard]] Result<Ausfuhr> erzeugePaket(const std::filesystem::path& werkbank, const std::string& seit,
                                           const std::filesystem::path& ziel, const Progress& progress = {});

/// What would come of a package; the store is as it was.
[[nodiscard]] Result<Zusammenfuehrung> pruefePaket(Werkbank& werkbank, const Aenderungspaket& paket,
                                                   const Konfliktvorgabe& vorgabe,
                                                   const Progress& progress = {});

/// Takes a package in: one transaction, one step to be undone, preceded by a backup. Where nothing is left
/// open the store remembers the package.
[[nodiscard]] Result<Zusammenfuehrung> uebernimmPaket(Werkbank& werkbank, const Aenderungspaket& paket,
                                                      const Konfliktvorgabe& vorgabe,
                                                      const Progress& progress = {});

/// Whether everything of a package is here already, or was decided.
[[nodiscard]] Result<bool> istUebernommen(Werkbank& werkbank, const std::string& paket);

/// A package in the folder that serves as mailbox.
struct Postfachpaket {
    std::filesystem::path pfad;
    Paketkopf kopf;
    bool uebernommen = false;
    bool eigenes = false;  ///< made from this store
};
/// The packages of a folder, the oldest first: the order they are to be taken in. What is no package is left
/// out.
[[nodiscard]] Result<std::vector<Postfachpaket>> postfach(Werkbank& werkbank,
                                                          const std::filesystem::path& ordner);

}  // namespace isp::workspace
