// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/sicherung.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

using store::Sicherung;
using store::Sicherungsanlass;
using store::Sicherungsregel;

/// What the user has set for all stores on this computer, for window and command line alike:
/// `isp-werkbank/sicherung.ini` in the user's folder for settings. Not in the store: where backups lie and
/// how many of them fit is a matter of the computer, and a rule inside a damaged store could not be read.
[[nodiscard]] Sicherungsregel sicherungsregel();
/// Error: the file cannot be written.
[[nodiscard]] Status setSicherungsregel(const Sicherungsregel& regel);

/// All backups of the store, the newest first; Sicherung::eigen says which are surely of this copy of it.
[[nodiscard]] std::vector<Sicherung> sicherungenVon(const std::filesystem::path& werkbank);

/// By file name, path or number; of a number that several have, the one of this very store. Error:
/// store::codes::kBackupUnknown.
[[nodiscard]] Result<Sicherung> findeSicherung(const std::filesystem::path& werkbank,
                                               const std::string& gesucht);

/// The newest backup of this very store that stands the check; nullopt where none does. Reads whole files:
/// for a job.
[[nodiscard]] std::optional<Sicherung> neuesteHeile(const std::filesystem::path& werkbank,
                                                    const Progress& progress);

/// What is done beside the window after a store was opened for writing: a look at all pages, and where they
/// are sound the backup of the day. For a job.
struct Oeffnungsbefund {
    std::optional<Error> beschaedigt;
    std::optional<Error> nichtGesichert;
    std::optional<Sicherung> gesichert;
};
[[nodiscard]] Result<Oeffnungsbefund> pruefeNachOeffnen(const std::filesystem::path& werkbank, bool sichern,
                                                        const Progress& progress);

/// A backup on a connection of its own, as asked for. For a job.
[[nodiscard]] Result<Sicherung> sichereJetzt(const std::filesystem::path& werkbank, Sicherungsanlass anlass,
                                             const Progress& progress);

/// From how many figures on an import is preceded by a backup.
inline constexpr std::size_t kGrosserImport = 2000;

/// A backup before an import of so many figures; what could not be done is returned and does not hold the
/// import up.
[[nodiscard]] std::optional<Error> sichereVorImport(store::Store& store, std::size_t werte,
                                                    const Progress& progress);

/// A daily backup of a store the command line is about to write to.
[[nodiscard]] std::optional<Error> sichereTaeglich(store::Store& store, const Progress& progress);

/// Puts the backup in the place of the store; returns what the present file is called now.
[[nodiscard]] Result<std::filesystem::path> stelleWiederHer(const std::filesystem::path& werkbank,
                                                            const std::filesystem::path& sicherung,
                                                            const Progress& progress);
/// A copy of the backup to work on; returns what a file that had this name is called now. For a job.
[[nodiscard]] Result<std::filesystem::path> kopiereSicherung(const std::filesystem::path& sicherung,
                                                             const std::filesystem::path& ziel,
                                                             const Progress& progress);
[[nodiscard]] Status pruefeSicherung(const std::filesystem::path& sicherung);

}  // namespace isp::workspace
