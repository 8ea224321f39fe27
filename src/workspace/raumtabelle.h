// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "base/result.h"
#include "workspace/bestand.h"

#include <QString>
#include <filesystem>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// What a table of Räume says, before anything is written.
struct Raumtabelle {
    std::vector<Raum> raeume;  ///< without level; each with its membership
    std::size_t bekannt = 0;   ///< rows whose key the level has already: they are changed
    IssueList hinweise;        ///< rows that were left out, with their place
};

/// Reads a table of Räume of one level: columns `schluessel`, `name`, `uebergeordnet` (key of the Raum above)
/// and optionally `typ`, `einwohner`, `einwohner_stand`, `flaeche_km2`, `gueltig_ab`, `gueltig_bis`. `ebene`
/// may be new (id 0). Rows without key or name, twice the same key, and a Raum above that is unknown or not
/// on a coarser level are left out. Errors: those of reading, codes::kRaumtabelleSpalten, kRaumtabelleLeer.
[[nodiscard]] Result<Raumtabelle> leseRaumtabelle(const Bestand& bestand, const Raumebene& ebene,
                                                  const std::filesystem::path& datei);

/// Adds or changes a level and writes its Räume, as one step. Returns how many Räume were written. Errors:
/// codes::kEbenencode (a code that is empty or no plain word), kEbenenrang (another level has that rank),
/// those of RaumRepository::save.
[[nodiscard]] Result<std::size_t> legeEbeneAn(Werkbank& werkbank, Raumebene ebene, const Raumtabelle& tabelle,
                                              const QString& schritt);

/// The rank of a new level directly below the finest one the store has Räume on.
[[nodiscard]] int rangUnterDerFeinsten(const Bestand& bestand);

/// Adds the Raum that takes what the whole own territory counts although it lies in none of its Räume
/// (isp::istNichtZuordenbar): on the finest level of the administration, without boundary and inhabitants,
/// under the Raum of gebietsEbene(). Errors: codes::kNoRaeume where there is no whole territory,
/// kNichtZuordenbarDa.
[[nodiscard]] Result<RaumId> legeNichtZuordenbarAn(Werkbank& werkbank, const std::string& name,
                                                   const QString& schritt);

}  // namespace isp::workspace
