// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/umrechnung.h"
#include "base/result.h"
#include "workspace/bestand.h"
#include "workspace/werteblock.h"

#include <QString>
#include <span>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Which share the figures of a Kennzahl follow when territory changes.
enum class Anteilsmass { kEinwohner, kFlaeche };
/// Figures in a unit of area follow the share of the area, all others that of the inhabitants.
[[nodiscard]] Anteilsmass anteilsmass(const Kennzahl& kennzahl);

/// What changes of territory mean for figures: conversion to a Gebietsstand, and where series break. A change
/// is a Gebietsaenderung with its Gebietsanteile, or a Raum that passes from one Raum above to another. A
/// figure of a Periode belongs to the Gebietsstand of its last day.
class Gebietsgeschichte {
public:
    /// Must outlive it.
    explicit Gebietsgeschichte(const Bestand& bestand);

    /// The delivered row of a day (one Zelle per Position) on the territory of the day `stand`. Only forward:
    /// where `stand` is earlier, Räume that have changed in between are not meaningful (Zeichen
    /// kNichtSinnvoll). Figures delivered for a larger Raum that has changed through its parts do not count,
    /// for it can be summed up from them.
    [[nodiscard]] std::vector<Zelle> rechneUm(std::span<const Zelle> geliefert, const Kennzahl& kennzahl,
                                              const std::string& tag, const std::string& stand) const;

    /// Per Position: its territory is another on `bis` than on `von` (ISO days, the earlier first). Renaming
    /// alone is no change.
    [[nodiscard]] std::vector<bool> veraendert(const std::string& von, const std::string& bis) const;

    /// Breaks of a Kennzahl on these Räume: those that were noted for it (everywhere, or for a Raum that is
    /// one of them or lies in one) and, unless the figures are carried to one Gebietsstand, each change of
    /// their territory. Ascending by day.
    [[nodiscard]] std::vector<Bruchstelle> brueche(const Kennzahl& kennzahl, const Anfrage& anfrage,
                                                   const std::vector<Position>& spalten) const;

    struct Wechsel {
        std::string tag;             ///< first day of the new state
        std::vector<bool> betrifft;  ///< per Position
        std::string text;            ///< of the Gebietsaenderung; empty where there is none
    };
    /// Days on which the territory of some Raum changes, ascending.
    [[nodiscard]] const std::vector<Wechsel>& wechsel() const noexcept { return m_wechsel; }

private:
    struct Aenderung {
        const Gebietsaenderung* aenderung = nullptr;
        std::vector<const Gebietsanteil*> anteile;
    };

    [[nodiscard]] std::vector<const Aenderung*> zwischen(const std::string& von,
                                                         const std::string& bis) const;
    [[nodiscard]] std::vector<Position> ziele(Position p, const std::vector<const Aenderung*>& wege) const;
    [[nodiscard]] std::vector<Position> oberhalb(Position p, const std::string& tag) const;
    [[nodiscard]] std::vector<bool> beteiligt(const std::vector<const Aenderung*>& wege) const;
    void markiereObere(const std::string& von, const std::string& bis, std::vector<bool>& out) const;
    void findWechsel();
    [[nodiscard]] std::vector<std::size_t> spaltenMit(RaumId raum, const std::string& tag,
                                                      const Anfrage& anfrage,
                                                      const std::vector<Position>& spalten) const;

    const Bestand& m_bestand;
    std::vector<Aenderung> m_aenderungen;  ///< by day
    std::vector<Wechsel> m_wechsel;
};

/// The breaks of something that is computed of several parts.
[[nodiscard]] std::vector<Bruchstelle> gemeinsameBrueche(const std::vector<WerteblockPtr>& teile);

/// The changes of territory as breaks of a Kennzahl, Raum by Raum.
[[nodiscard]] std::vector<Bruch> gebietsbrueche(const Bestand& bestand, const Gebietsgeschichte& geschichte,
                                                KennzahlId kennzahl);

/// Adds (id 0) or changes a Gebietsaenderung together with all its Anteile, as one step. A Raum that ends
/// with it loses its validity the day before; one that begins with it and has no earlier figures begins on
/// the day. Errors: those of the rules (domain/gebietsstand.h), codes::kNurGleicheEbene.
[[nodiscard]] Result<GebietsaenderungId> speichereGebietsaenderung(Werkbank& werkbank,
                                                                   const Gebietsaenderung& aenderung,
                                                                   std::vector<Gebietsanteil> anteile,
                                                                   const QString& schritt);
[[nodiscard]] Status loescheGebietsaenderung(Werkbank& werkbank, GebietsaenderungId id,
                                             const QString& schritt);
[[nodiscard]] Status speichereBruch(Werkbank& werkbank, const Bruch& bruch, const QString& schritt);
[[nodiscard]] Status loescheBruch(Werkbank& werkbank, BruchId id, const QString& schritt);

/// Days a planner may want to see figures on the territory of: today and each day on which it changed.
[[nodiscard]] std::vector<std::string> gebietsstaende(const Bestand& bestand, const std::string& heute);

}  // namespace isp::workspace
