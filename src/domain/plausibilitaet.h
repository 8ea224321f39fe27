// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"
#include "domain/periode.h"
#include "domain/wert.h"

#include <optional>
#include <string>

namespace isp {

/// What makes a figure doubtful (workspace/plausibilitaet.h has the rules, docs/methoden.md their formulas).
/// The texts are those of a Wertbestaetigung and of the command line: never rename one.
enum class Pruefregel {
    kNegativ,
    kAnteilUeber100,  ///< a part greater than its whole
    kSprung,
    kSumme,         ///< a published total that is not the sum of its parts
    kZeichen,       ///< a sign that contradicts its figure
    kGleicheWerte,  ///< one figure for all Räume, or the figures of the Periode before once more
    kRaumNeu,
    kRaumFehlt,
};

template <>
struct Aufzaehlung<Pruefregel> {
    static constexpr std::array werte{std::pair{Pruefregel::kNegativ, "negativ"},
                                      std::pair{Pruefregel::kAnteilUeber100, "anteil_ueber_100"},
                                      std::pair{Pruefregel::kSprung, "sprung"},
                                      std::pair{Pruefregel::kSumme, "summe"},
                                      std::pair{Pruefregel::kZeichen, "zeichen"},
                                      std::pair{Pruefregel::kGleicheWerte, "gleiche_werte"},
                                      std::pair{Pruefregel::kRaumNeu, "raum_neu"},
                                      std::pair{Pruefregel::kRaumFehlt, "raum_fehlt"}};
};

/// One doubtful figure with the numbers its sentence needs (texte::erklaerung).
struct Pruefbefund {
    Pruefregel regel = Pruefregel::kNegativ;
    std::string code;      ///< of the Kennzahl or Indikator
    KennzahlId kennzahl;   ///< the figure belongs to; of a share the one of its numerator
    RaumId raum;           ///< of a finding about many Räume the one they lie in
    std::string raumname;  ///< with its key where the name alone is not clear
    Periode periode = Periode::jahr(1);
    std::string gliederung;  ///< Ausprägungen of the Reihe; empty for the total
    int nachkommastellen = 0;
    double wert = kFehlt;
    double vergleich = kFehlt;      ///< whole, sum of the parts, figure before
    double ueblich = kFehlt;        ///< of a jump: how far changes went until then
    std::optional<Periode> vorher;  ///< what it was compared with
    Zeichen zeichen = Zeichen::kKeins;
    int anzahl = 1;             ///< Räume it concerns …
    int von = 1;                ///< … of so many
    std::string bestaetigtVon;  ///< with reason, where somebody has looked at it
    std::string bestaetigung;
};

/// A doubtful figure of a table that is not in the store yet.
struct Lieferungsbefund {
    Pruefbefund befund;
    long zeile = 0;  ///< of the file; 0 where it is about many figures or one that is missing
    long spalte = 0;
};

}  // namespace isp
