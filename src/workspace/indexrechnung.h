// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/indexbeschreibung.h"
#include "workspace/werteblock.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Why a Raum has no index.
enum class Indexausschluss { kKeiner, kEinwohner, kFehlt };
/// And why no Dynamik although it has an index.
enum class Dynamikausschluss { kKeiner, kFehlt, kBruch };

/// One Raum of an index, with all that its row, its card and its sentence need.
struct Indexzeile {
    Position raum = 0;
    std::optional<double> einwohner;
    Indexausschluss ausschluss = Indexausschluss::kKeiner;
    std::vector<std::size_t> fehlend;  ///< parts without a complete figure
    std::vector<double> rohwerte;      ///< per part as delivered; NaN = none
    analysis::Indexraum status{kFehlt, kFehlt, analysis::Statusklasse::kKeine, {}, {}, 0};
    std::optional<double> dynamikindex;
    analysis::Dynamikklasse dynamik = analysis::Dynamikklasse::kKeine;
    Dynamikausschluss dynamikausschluss = Dynamikausschluss::kKeiner;
    std::vector<double> veraenderungen;  ///< per part; NaN = none
};

/// One part as it was used.
struct Indexteilangabe {
    std::string code;
    std::string name;  ///< with the chosen Ausprägungen
    std::string einheit;
    int nachkommastellen = 1;
    Periode periode = Periode::jahr(1);  ///< its own figure lies in, which may be a day of the year asked for
    bool hochSchlecht = true;
    double gewicht = 1.0;       ///< as used; for the principal component its loading
    double anteil = 0.0;        ///< in the finished index (analysis::indexanteile)
    double zusammenhang = 0.0;  ///< with it (analysis::indexzusammenhaenge)
    WerteblockPtr block;
    bool erfunden = false;
};

struct Indexrechnung {
    Indexbeschreibung beschreibung;
    EbeneId ebene;
    Periode periode = Periode::jahr(1);
    std::optional<Periode> vorher;  ///< what the change is taken from
    std::vector<Indexteilangabe> teile;
    std::vector<Indexzeile> zeilen;  ///< the own Räume of the level, in their order
    std::size_t n = 0;               ///< Räume with an index
    std::size_t nDynamik = 0;
    std::size_t varianten = 0;
    std::optional<Error> dynamikproblem;  ///< why there is no Dynamik at all, where one was asked for
};

/// Index of each own Raum of a level by a description (methods.md, "Index"). Errors: unknown code, level or
/// Merkmal; codes::kIndexPeriode, kIndexTeilPeriode; those of analysis::berechneIndex, of one part as
/// kIndexTeilKonstant or kIndexTeilGegen with `location.field` `teil_<n>` (from 1). A Dynamik that cannot be
/// computed leaves the Status as it is. The change is never taken across a break.
[[nodiscard]] Result<Indexrechnung> rechneIndex(Werkbank& werkbank, const Indexbeschreibung& beschreibung);

/// `perioden` of its own kind earlier; a year for a Stichtag.
[[nodiscard]] Periode frueher(const Periode& periode, int perioden);

/// `hoch`, `mittel`, `niedrig`, `sehr niedrig`; `positiv`, `stabil`, `negativ`: as the command line writes
/// them; empty for kKeine.
[[nodiscard]] const char* toText(analysis::Statusklasse klasse) noexcept;
[[nodiscard]] const char* toText(analysis::Dynamikklasse klasse) noexcept;

}  // namespace isp::workspace
