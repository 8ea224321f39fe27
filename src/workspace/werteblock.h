// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    friend bool operator==(const Anfrage&, const Anfrage&) = default;
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
    std::vector<Position> raeume;      ///< of a Gebiet its first Raum, standing for all
    std::vector<Periode> perioden;     ///< ascending
    std::vector<Zelle> zellen;         ///< [index of Periode * raeume.size() + index of Raum]
    std::vector<ReiheId> quellreihen;  ///< the stored Reihen it rests on

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
    /// The numbers of one Periode, NaN where missing or incomplete: what classes and statistics work on.
    [[nodiscard]] std::vector<double> zahlen(std::size_t periode) const;
};

using WerteblockPtr = std::shared_ptr<const Werteblock>;

}  // namespace isp::workspace
