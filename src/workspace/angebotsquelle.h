// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "domain/analyse.h"
#include "domain/geometrie.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QString;

namespace isp::workspace {

class Werkbank;

/// A list of Einrichtungen or Angebote as somebody keeps it: a table (CSV, XLSX, XLS, ODS) or a file with
/// geometry (GeoPackage, GeoJSON, Shapefile, KML …).
struct Angebotsquelle {
    struct Zeile {
        long nummer = 0;           ///< row of the file, or number of the feature, from 1
        std::optional<Punkt> ort;  ///< of a geometry, in the CRS of the store
        std::vector<std::string> werte;
    };
    std::string datei;  ///< file name
    std::vector<std::string> felder;
    std::vector<Zeile> zeilen;
    bool mitOrt = false;  ///< the places are those of the file's geometry
};

/// The first sheet or layer that holds something; the first row of a table with two texts is its header.
/// `zielCrs`: that of the store. Errors: those of exchange::readRohdatei and geo::readOrte;
/// kAngebotslisteLeer.
[[nodiscard]] Result<Angebotsquelle> leseAngebotsquelle(const std::filesystem::path& pfad,
                                                        const std::string& zielCrs,
                                                        const Progress& progress = {});

/// What the columns can be.
enum class Angebotsfeld { kName, kTraeger, kAdresse, kKapazitaet, kEinheit, kBelegt, kRechtswert, kHochwert };
inline constexpr std::size_t kAngebotsfelder = 8;

/// Column of each Angebotsfeld; -1 = none.
struct Angebotszuordnung {
    std::array<int, kAngebotsfelder> spalte{-1, -1, -1, -1, -1, -1, -1, -1};
    Angebotsart art = Angebotsart::kEinrichtung;
    std::string einheit;  ///< where no column tells it

    [[nodiscard]] int of(Angebotsfeld feld) const noexcept { return spalte[static_cast<std::size_t>(feld)]; }
};

/// By the names of the columns (Name, Bezeichnung, Träger, Plätze, Kapazität, lon, Hochwert …).
[[nodiscard]] Angebotszuordnung vermuteZuordnung(const Angebotsquelle& quelle);

/// What taking over would do.
struct Angebotsplan {
    std::vector<Angebot> neu;
    std::vector<Angebot> geaendert;  ///< known by name and place (or Raum), with what the file says now
    std::size_t gleich = 0;
    std::size_t ohneOrt = 0;  ///< of the new and changed ones
    IssueList hinweise;       ///< rows left out, and figures that are none
};

/// The Raum of each is that of the analysis level it lies in. What the file does not tell stays as it was.
[[nodiscard]] Angebotsplan planeAngebote(Werkbank& werkbank, const Angebotsquelle& quelle,
                                         const Angebotszuordnung& zuordnung);

/// One step to be undone.
[[nodiscard]] Status uebernimmAngebote(Werkbank& werkbank, const Angebotsplan& plan, const QString& schritt);

}  // namespace isp::workspace
