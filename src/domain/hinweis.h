// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"
#include "domain/periode.h"
#include "domain/wert.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace isp {

/// The rules of early warning (methods.md, "Trend, forecast, early warning"). The texts are those of the
/// command line and of what was dismissed: never rename one.
enum class Hinweisregel { kTrichter, kSprung, kFolge, kRang, kStatus, kZiel };

template <>
struct Aufzaehlung<Hinweisregel> {
    static constexpr std::array werte{
        std::pair{Hinweisregel::kTrichter, "trichter"}, std::pair{Hinweisregel::kSprung, "sprung"},
        std::pair{Hinweisregel::kFolge, "folge"},       std::pair{Hinweisregel::kRang, "rang"},
        std::pair{Hinweisregel::kStatus, "status"},     std::pair{Hinweisregel::kZiel, "ziel"}};
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
    std::string ziel;        ///< title of a Ziel that is off track, or name of the index
    std::string gegenstand;  ///< uid of that Ziel or index; empty for the other rules
    int status = 0;          ///< rule of the Status: 1 hoch … 4 sehr niedrig, now …
    int statusVorher = 0;    ///< … and at the Periode it is compared with
    std::optional<Periode> vorher;
};

using HinweisbearbeitungId = Id<struct HinweisbearbeitungTag>;

/// What somebody did about a Hinweis: dismissed it with a reason, or made a Thema of it. The identity is that
/// of the figures, not of a store: codes and uids.
struct Hinweisbearbeitung {
    HinweisbearbeitungId id;
    std::string uid;
    Hinweisregel regel = Hinweisregel::kTrichter;
    std::string code;
    std::string ebene;       ///< code of the level
    std::string raum;        ///< uid
    std::string gegenstand;  ///< as in the Hinweis
    std::int64_t periode = 0;
    std::optional<double> wert;  ///< the figure that was judged
    std::string erklaerung;      ///< what was said of it then
    std::string grund;
    std::string wer;
    std::string zeitpunkt;  ///< ISO, UTC
    ThemaId thema;
};

}  // namespace isp
