// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "workspace/importauftrag.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isp::workspace {

/// What became of a file of a folder, or would become of it.
enum class Dateizustand {
    kBereit,          ///< a profile fits: it can be taken over
    kUebernommen,     ///< it has been
    kSchonGeliefert,  ///< it was taken over before
    kOhneProfil,      ///< no profile fits
    kAbweichung,      ///< the profile that is nearest no longer fits, or something would be refused
    kUnlesbar,        ///< no table, or not understood
};

struct Ordnereintrag {
    std::filesystem::path pfad;
    std::string datei;
    std::string profil;  ///< that fits or is nearest
    Dateizustand zustand = Dateizustand::kUnlesbar;
    std::size_t werte = 0;
    std::size_t neu = 0;
    std::size_t geaendert = 0;
    std::size_t gleich = 0;
    std::size_t abgelehnt = 0;
    IssueList gruende;                      ///< why it was left out, or what was refused
    std::vector<Lieferungsbefund> befunde;  ///< what looks doubtful in it
    Lieferung lieferung;
};

/// Files that may be tables, by name. Error codes::kOrdnerLeer.
[[nodiscard]] Result<std::vector<std::filesystem::path>> tabellenIn(const std::filesystem::path& ordner);

/// What each file is and which profile fits; takes over those that are ready where `uebernehmen`, each as a
/// delivery of its own. A file that fails does not stop the
/// others. Canceled, what was taken over by then stays.
[[nodiscard]] Result<std::vector<Ordnereintrag>> liesOrdner(store::Store& store,
                                                            const std::filesystem::path& ordner,
                                                            bool uebernehmen, const Progress& progress);
/// For a job: the same on a store opened for itself.
[[nodiscard]] Result<std::vector<Ordnereintrag>> ordnerAuftrag(const std::filesystem::path& werkbank,
                                                               const std::filesystem::path& ordner,
                                                               bool uebernehmen, const Progress& progress);

}  // namespace isp::workspace
