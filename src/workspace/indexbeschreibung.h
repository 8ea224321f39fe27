// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/index.h"
#include "base/result.h"
#include "domain/aufzaehlung.h"
#include "domain/richtung.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isp {

/// The texts are those of `isp index` and of stored definitions: never rename one.
template <>
struct Aufzaehlung<analysis::Indexmethode> {
    static constexpr std::array werte{std::pair{analysis::Indexmethode::kZ, "z"},
                                      std::pair{analysis::Indexmethode::kMinMax, "minmax"},
                                      std::pair{analysis::Indexmethode::kGeometrisch, "geometrisch"},
                                      std::pair{analysis::Indexmethode::kHauptkomponente, "hauptkomponente"}};
};

}  // namespace isp

namespace isp::workspace {

inline constexpr int kIndexDynamik = 2;  ///< Perioden, where nothing else is said (methods.md)
inline constexpr int kIndexDynamikMax = 30;

/// One part of an index.
struct Indexbestandteil {
    std::string code;
    std::vector<std::pair<std::string, std::string>> merkmale;  ///< as in an Anfrage; empty = the total
    Richtung richtung = Richtung::kNeutral;                     ///< must be kHochSchlecht or kHochGut
    double gewicht = 1.0;
    friend bool operator==(const Indexbestandteil&, const Indexbestandteil&) = default;
};

/// How an index is made: what `isp index --definition` reads and a store keeps as a version.
struct Indexbeschreibung {
    std::string name;
    std::string raumebene;  ///< code; empty = the level ISP works with
    std::string periode;    ///< as the command line takes it; empty = the latest all parts have
    analysis::Indexmethode methode = analysis::Indexmethode::kZ;
    double mindestEinwohner = 0.0;
    int dynamik = kIndexDynamik;  ///< Perioden the change is taken over; 0 = no Dynamik
    std::vector<Indexbestandteil> teile;
    friend bool operator==(const Indexbeschreibung&, const Indexbeschreibung&) = default;
};

/// Errors: codes::kIndexNotJson (%1 offset), codes::kIndexMember (%1 the member that is unknown or has no
/// sensible value, %2 what is allowed).
[[nodiscard]] Result<Indexbeschreibung> indexbeschreibungOf(std::string_view json);
/// One line; what has its default is left out except method, weights and direction.
[[nodiscard]] std::string toJson(const Indexbeschreibung& beschreibung);

}  // namespace isp::workspace
