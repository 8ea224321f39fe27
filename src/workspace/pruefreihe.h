// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to the plausibility check.
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/plausibilitaet.h"
#include "domain/rhythmus.h"
#include "domain/wert.h"
#include "workspace/bestand.h"
#include "workspace/gebietsstand.h"

#include <span>
#include <string>
#include <vector>

namespace isp::workspace {

/// The delivered figures of one Reihe, as the rules look at them.
struct Pruefreihe {
    struct Zeile {
        Periode periode;
        std::vector<double> zahlen;    ///< per Position; NaN where there is none
        std::vector<Zeichen> zeichen;  ///< per Position
        std::vector<bool> geliefert;   ///< per Position: a figure or a sign instead of one
    };

    const Bestand* bestand = nullptr;
    const Kennzahl* kennzahl = nullptr;
    const Pruefreihe* gesamt = nullptr;  ///< the total of the same Kennzahl; nullptr for itself or none
    std::string gliederung;
    std::vector<Zeile> zeilen;                  ///< ascending
    std::vector<Bruch> brueche;                 ///< of this Kennzahl, changes of territory included
    std::vector<std::vector<Position>> ebenen;  ///< own Räume, level by level

    /// True where a Bruch lies between two Perioden of a Raum.
    [[nodiscard]] bool gebrochen(const Periode& vorher, const Periode& nachher, Position raum) const;
    [[nodiscard]] const Zeile* zeile(const Periode& periode) const;
    /// With everything the rules share filled in.
    [[nodiscard]] Pruefbefund befund(Pruefregel regel, Position raum, const Zeile& zeile) const;
};

/// What all Reihen of a store are looked at with: levels, breaks, changes of territory.
class Pruefrahmen {
public:
    /// `bestand` must outlive it.
    [[nodiscard]] static Result<Pruefrahmen> read(store::Store& store, const Bestand& bestand);

    /// `werte` ascending by Periode. `kennzahl` must outlive what is returned.
    [[nodiscard]] Pruefreihe reihe(const Kennzahl& kennzahl, std::string gliederung,
                                   std::span<const Wert> werte) const;

private:
    Pruefrahmen(const Bestand& bestand, std::vector<Bruch> brueche);

    const Bestand& m_bestand;
    Gebietsgeschichte m_geschichte;
    std::vector<std::vector<Position>> m_ebenen;
    std::vector<Bruch> m_brueche;
};

/// The Ausprägungen of a Reihe as a text; empty for the total.
[[nodiscard]] std::string gliederungOf(const Bestand& bestand, const Reihe& reihe);

using Pruefbefunde = std::vector<Pruefbefund>;

/// One rule: reads a Reihe, adds what it finds.
struct Reihenregel {
    Pruefregel regel;
    void (*pruefe)(const Pruefreihe& reihe, Pruefbefunde& befunde);
};

/// The rules that look at delivered figures, as a table.
[[nodiscard]] std::span<const Reihenregel> reihenregeln();

/// Jumps are looked for in a file of their own (pruefregel_sprung.cpp).
void pruefeSpruenge(const Pruefreihe& reihe, Pruefbefunde& befunde);

/// The Raum that stands for many: the whole own territory, else the first of them.
[[nodiscard]] Position raumFuerAlle(const Bestand& bestand, const std::vector<Position>& raeume);

}  // namespace isp::workspace
