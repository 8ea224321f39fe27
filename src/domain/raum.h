// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gueltigkeit.h"
#include "domain/id.h"

#include <optional>
#include <string>
#include <vector>

namespace isp {

/// A level of the hierarchy: Gemeinde, Raum (the Erhebungs- und Analyseräume), Kreis, Land, Bund, or one a
/// store adds below or between. Data, not code: the program knows no level by name except through
/// `EbenenCodes`.
struct Raumebene {
    EbeneId id;
    std::string uid;
    std::string code;    ///< `gemeinde`, lower-case ASCII, what --raumebene takes
    std::string name;    ///< `Gemeinde`
    std::string plural;  ///< `Gemeinden`
    int rang = 0;        ///< finest = smallest; a parent has a greater rang
    bool summierbar =
        true;  ///< false: its Räume are not fully covered by the store's Räume below (Land, Bund)
    bool analyse = false;  ///< the level ISP works with by default (the 15)
};

/// Codes of the levels that ship.
namespace ebenen {
inline constexpr const char* kGemeinde = "gemeinde";
inline constexpr const char* kRaum = "raum";
inline constexpr const char* kPlanungsraum = "planungsraum";
inline constexpr const char* kKreis = "kreis";
inline constexpr const char* kLand = "land";
inline constexpr const char* kBund = "bund";
}  // namespace ebenen

/// Which official system a key belongs to. Stored as this text.
namespace schluesselarten {
inline constexpr const char* kAgs = "ags";          ///< Amtlicher Gemeindeschlüssel: 2, 3, 5 or 8 digits
inline constexpr const char* kArs = "ars";          ///< Amtlicher Regionalschlüssel: 12 digits
inline constexpr const char* kGvb = "gvb";          ///< Gemeindeverband: the first nine digits of the ARS
inline constexpr const char* kBbsr = "bbsr";        ///< BBSR's older Verband keys (01060934)
inline constexpr const char* kGenesis = "genesis";  ///< DG for Deutschland
inline constexpr const char* kEigen = "eigen";      ///< given by the Kommune or the planner
}  // namespace schluesselarten

struct RaumSchluessel {
    std::string art;
    std::string schluessel;
    Gueltigkeit gueltigkeit;
    friend bool operator==(const RaumSchluessel&, const RaumSchluessel&) = default;
};

struct RaumName {
    std::string name;
    Gueltigkeit gueltigkeit;
    friend bool operator==(const RaumName&, const RaumName&) = default;
};

/// The Raum one level up to which a Raum belongs, and when. A Raum whose parent skips a level is allowed: the
/// Forstgutsbezirk belongs to the Kreis but to none of the 15.
struct Zugehoerigkeit {
    RaumId uebergeordnet;
    Gueltigkeit gueltigkeit;
    friend bool operator==(const Zugehoerigkeit&, const Zugehoerigkeit&) = default;
};

/// A spatial unit.
struct Raum {
    RaumId id;
    std::string uid;
    EbeneId ebene;
    std::string schluessel;  ///< the key it is shown with: AGS for a Gemeinde, nine digits for a Raum
    std::string name;        ///< the present one; former names in `namen`
    std::string typ;         ///< Stadt, Amt, amtsfreie Gemeinde, gemeindefreies Gebiet …
    std::optional<double> flaecheKm2;  ///< official area; never computed from generalised boundaries
    std::optional<double> einwohner;   ///< weight for `anteil_vorhanden`, official figure at `einwohnerStand`
    std::string einwohnerStand;
    Gueltigkeit gueltigkeit;
    bool eigenes =
        true;  ///< part of the store's own territory; false for reference Räume (Land, Bund, neighbours)
    std::vector<Zugehoerigkeit> zugehoerigkeiten;
    std::vector<RaumSchluessel> schluesselAlle;
    std::vector<RaumName> namen;
    bool hatGrenze = false;  ///< filled on reading
};

/// Raum::typ of what a larger Raum counts although it lies in none of its parts (räumlich nicht zuordenbar):
/// a Raum without boundary that belongs to the Kreis directly. It is part of every sum above, stands in
/// tables, and is on no map, in no class, ranking or statistic over Räume.
inline constexpr const char* kTypNichtZuordenbar = "nicht zuordenbar";
[[nodiscard]] inline bool istNichtZuordenbar(const Raum& raum) {
    return raum.typ == kTypNichtZuordenbar;
}

}  // namespace isp
