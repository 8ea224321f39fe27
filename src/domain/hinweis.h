// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"
#include "domain/periode.h"
#include "domain/wert.h"

#include <cstddef>
#include <string>

namespace isp {

/// The rules of early warning (methods.md, "Trend, forecast, early warning"). The texts are those of the
/// command line and of what was dismissed: never rename one.
enum class Hinweisregel { kTrichter, kSprung, kFolge, kRang, kZiel };

template <>
struct Aufzaehlung<Hinweisregel> {
    static constexpr std::array werte{
        std::pair{Hinweisregel::kTrichter, "trichter"}, std::pair{Hinweisregel::kSprung, "sprung"},
        std::pair{Hinweisregel::kFolge, "folge"}, std::pair{Hinweisregel::kRang, "rang"},
        std::pair{Hinweisregel::kZiel, "ziel"}};
};

/// Something that may matter, with the numbers its sentence needs (texte::erklaerung).
struct Hinweis {
    Hinweisregel regel = Hinweisregel::kTrichter;
    std::string code;  ///< of the Indikator or Kennzahl
    std::string name;
    std::string einheit;
    int nachkommastellen = 0;
    EbeneId ebene;
    RaumId raum;
    std::string raumname;  ///< with its key where the name alone is not clear
    Periode periode = Periode::jahr(1);
    double staerke = 0.0;  ///< 1 = the rule is just met; what the list is ranked by
    double p = kFehlt;     ///< after Benjamini–Hochberg over the whole search; NaN for rules without one
    double wert = kFehlt;  ///< last figure
    double vergleich = kFehlt;  ///< figure of the Kreis, or the one before
    double unten = kFehlt;      ///< limits of the rule
    double oben = kFehlt;
    std::size_t anzahl = 0;  ///< unfavourable moves in a row, or places lost
    std::size_t rang = 0;    ///< place now
    std::string ziel;        ///< title of a Ziel that is off track
};

}  // namespace isp
