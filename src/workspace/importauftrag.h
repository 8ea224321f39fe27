// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/plausibilitaet.h"
#include "workspace/importeur.h"
#include "workspace/importunterschied.h"
#include "workspace/ortsmerkung.h"
#include "workspace/profil.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

/// Where the options of an import come from.
enum class Profilwahl {
    kOhne,    ///< from Importwunsch::optionen as they are
    kSuchen,  ///< from the profile that fits exactly, if there is one
    kName,    ///< from the profile Importwunsch::profil
};

struct Importwunsch {
    std::filesystem::path datei;
    ImportOptionen optionen;
    Profilwahl wahl = Profilwahl::kOhne;
    std::string profil;
};

/// What a preview job brings back to the window: the preview with the snapshot its Positions count in. Where
/// the table was not understood, `problem` says why, and the preview holds what was understood until then (at
/// least the raw file where it can be read), so that it can be looked at while the options are put right.
struct Importstand {
    std::shared_ptr<const Bestand> bestand;
    Importvorschau vorschau;
    std::optional<Error> problem;
    std::optional<Profilfund> profil;       ///< applied, or near enough to be offered
    bool angewendet = false;                ///< the options come from `profil`
    std::vector<std::string> profile;       ///< names of all profiles
    std::vector<std::string> lieferanten;   ///< names of all suppliers
    std::vector<OffenerOrt> orte;           ///< to be settled, or settled by hand
    std::vector<std::string> teiltabellen;  ///< rows of the tables below each other on the sheet: `3-20`
    Importunterschied unterschied;
    std::vector<Lieferungsbefund> befunde;  ///< what looks doubtful beside what is stored
};
using ImportstandPtr = std::shared_ptr<const Importstand>;

/// Reads and previews a file on an open store, with its profile: what jobs, folders and the command line
/// share. Errors: of the store, canceled, kUnknownProfil; everything about the file is Importstand::problem.
[[nodiscard]] Result<ImportstandPtr> pruefeImport(store::Store& store, std::shared_ptr<const Bestand> bestand,
                                                  const Importwunsch& wunsch, const Progress& progress);

/// For a job: the same on a store opened for itself.
[[nodiscard]] Result<ImportstandPtr> importVorschau(const std::filesystem::path& werkbank,
                                                    const Importwunsch& wunsch, const Progress& progress);

/// A Lieferung that was written; `nichtGesichert`: why there is no backup from before, where one was due.
struct Uebernahme {
    Lieferung lieferung;
    std::optional<Error> nichtGesichert;
};

/// For a job: opens the store for itself and writes the previewed Lieferung, a large one after a backup.
/// Requires a stand without problem.
[[nodiscard]] Result<Uebernahme> importUebernehmen(const std::filesystem::path& werkbank,
                                                   const ImportstandPtr& stand, const Progress& progress);

}  // namespace isp::workspace
