// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/austausch.h"
#include "store/aufzeichnung.h"
#include "workspace/aenderungspaket.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Makes a package of what has changed since a state of the store and writes it to `ziel`; the state it leads
/// to is kept as a backup, from which the next package counts.  `seit`: number, name or path of a backup; a
/// day, for the last backup up to its end; '' for the state of the last package. On connections of its own:
/// for a job. Errors: codes::kKeinAnfang, kAnfangFehlt, store::codes::kBackupForeign; those of writing.
struct Ausfuhr {
    Paketkopf kopf;
    std::optional<Error> nichtGesichert;
};
[[nodiscard]] Result<Ausfuhr> erzeugePaket(const std::filesystem::path& werkbank, const std::string& seit,
                                           const std::filesystem::path& ziel, const Progress& progress = {});

/// What the store has changed since the state in that file, as a package; nothing is written.
[[nodiscard]] Result<Aenderungspaket> paketSeit(const std::filesystem::path& werkbank,
                                                const std::filesystem::path& anfang,
                                                const Progress& progress = {});

/// Remembers that a package was made here: there is nothing in it to be taken in.
[[nodiscard]] Status merkeEigenes(store::Store& store, const Paketkopf& kopf);

/// What would come of a package; the store is as it was.
[[nodiscard]] Result<Zusammenfuehrung> pruefePaket(store::Store& store, const Aenderungspaket& paket,
                                                   const Konfliktvorgabe& vorgabe,
                                                   const Progress& progress = {});

/// A package that was taken in.
struct Einspielung {
    Zusammenfuehrung ergebnis;
    store::Aenderungssatz satz;           ///< the way back; empty where nothing was changed
    std::optional<Error> nichtGesichert;  ///< the backup before it could not be made
    std::optional<Error> spuren;          ///< a person was deleted, and the file could not be rewritten
};
/// Takes a package in: one transaction, preceded by a backup. Where nothing is left open the store remembers
/// the package. Taken in before, it changes nothing.
[[nodiscard]] Result<Einspielung> spielePaketEin(store::Store& store, const Aenderungspaket& paket,
                                                 const Konfliktvorgabe& vorgabe,
                                                 const Progress& progress = {});
/// Makes it one step to be undone and tells the window, whatever connection has written it.
[[nodiscard]] Status registriereEinspielung(Werkbank& werkbank, Einspielung einspielung);

enum class Paketstand {
    kNeu,
    kUebernommen,  ///< everything of it is here already, or was decided
    kEigenes,      ///< made here
    kUnlesbar,     ///< named like a package, but none that can be read
};
[[nodiscard]] Result<Paketstand> paketstand(store::Store& store, const std::string& paket);

/// A package in the folder that serves as mailbox.
struct Postfachpaket {
    std::filesystem::path pfad;
    Paketkopf kopf;
    Paketstand stand = Paketstand::kNeu;
};
/// The packages of a folder, the oldest first: the order they are to be taken in. Last what cannot be read.
[[nodiscard]] Result<std::vector<Postfachpaket>> postfach(store::Store& store,
                                                          const std::filesystem::path& ordner,
                                                          const Progress& progress = {});

}  // namespace isp::workspace
