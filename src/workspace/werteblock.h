// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datenluecke.h"
#include "domain/indikator.h"
#include "domain/wert.h"
#include "workspace/bestand.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isp::workspace {

/// What is asked for: a Kennzahl (with Ausprägungen) or an Indikator, on one level.
struct Anfrage {
    std::string code;
    EbeneId ebene;
    std::vector<std::pair<std::string, std::string>> merkmale;  ///< (Merkmal, Ausprägung) by code or name
    std::optional<LieferungId> stand;                           ///< as of this Lieferung
    /// Not empty: one figure for all these Räume together instead of one per Raum of the level. They may be
    /// of any level; one inside another counts once.
    std::vector<Position> gebiet = {};
    /// ISO day: figures are carried forward to the territory of that day (workspace/gebietsstand.h). Empty:
    /// as they were delivered.
    std::string gebietsstand = {};
    /// Not empty: only these Räume of the level, as if there were no others. Where none of them is of the
    /// level asked for (the Kreis to compare with), nothing is left out.
    std::vector<Position> nur = {};
    friend bool operator==(const Anfrage&, const Anfrage&) = default;
};

/// A break in what a block shows.
struct Bruchstelle {
    std::string tag;  ///< ISO: the first day after the break
    Bruchart art = Bruchart::kDefinition;
    std::string text;                  ///< what changed; may be empty for a change of territory
    std::vector<std::size_t> spalten;  ///< the Räume it concerns, ascending; empty = all
    friend bool operator==(const Bruchstelle&, const Bruchstelle&) = default;

    [[nodiscard]] bool betrifft(std::size_t spalte) const;
    [[nodiscard]] bool liegtZwischen(const Periode& vorher, const Periode& nachher) const;
};

/// All figures of one Kennzahl or Indikator on one level: a dense table Periode × Raum. Immutable and shared.
struct Werteblock {
    std::string code;
    std::string name;
    std::string einheit;
    int nachkommastellen = 0;
    Richtung richtung = Richtung::kNeutral;
    bool istIndikator = false;
    bool anzahl = false;       ///< a count or amount that adds up: no choropleth without a warning
    bool fortgeltend = false;  ///< a figure holds until the next one
    bool erfunden = false;
    EbeneId ebene;
    std::vector<Position> raeume;              ///< of a Gebiet its first Raum, standing for all
    std::vector<Periode> perioden;             ///< ascending
    std::vector<Zelle> zellen;                 ///< [index of Periode * raeume.size() + index of Raum]
    std::vector<ReiheId> quellreihen;          ///< the stored Reihen it rests on
    std::vector<Bruchstelle> brueche;          ///< ascending by day; nothing is compared across them
    std::string gebietsstand;                  ///< the one asked for; empty = as delivered
    std::vector<std::size_t> nichtZuordenbar;  ///< columns that are no place (isp::istNichtZuordenbar)
    bool ausschnitt = false;                   ///< only some Räume of the level were asked for
    bool umgerechnet = false;                  ///< at least one figure was carried over a change of territory

    [[nodiscard]] const Zelle& zelle(std::size_t periode, std::size_t raum) const {
        return zellen[periode * raeume.size() + raum];
    }
    [[nodiscard]] std::span<const Zelle> zeile(std::size_t periode) const {
        return std::span(zellen).subspan(periode * raeume.size(), raeume.size());
    }
    /// Index of exactly this Periode, or of the last one inside it (`2015` finds `2015-12-31`).
    [[nodiscard]] std::optional<std::size_t> index(const Periode& periode) const noexcept;
    /// Index of the last Periode with at least one figure.
    [[nodiscard]] std::optional<std::size_t> letzte() const noexcept;
    /// Indices of the Perioden a filter asks for.
    [[nodiscard]] std::vector<std::size_t> indices(const PeriodenFilter& filter) const;
    /// Index of a Raum in `raeume`.
    [[nodiscard]] std::optional<std::size_t> spalte(Position raum) const noexcept;
    /// The last break between two Perioden of a Raum; nullptr where they can be compared.
    [[nodiscard]] const Bruchstelle* bruchZwischen(std::size_t vorher, std::size_t nachher,
                                                   std::size_t spalte) const;
    /// The numbers of one Periode, NaN where missing, incomplete or of no place: what classes and statistics
    /// work on.
    [[nodiscard]] std::vector<double> zahlen(std::size_t periode) const;
};

using WerteblockPtr = std::shared_ptr<const Werteblock>;

/// The block with only the columns of these Räume; breaks of the others are left out.
[[nodiscard]] Werteblock ausschnitt(const Werteblock& block, const std::vector<Position>& raeume);

}  // namespace isp::workspace
