// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"
#include "domain/raum.h"
#include "store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::store {

/// Boundaries of one Raum in the store's CRS.
struct Grenze {
    RaumId raum;
    Gueltigkeit gueltigkeit;
    MultiPolygon geometrie;
    std::int64_t quelle = 0;  ///< id of the Grenzquelle
};

/// Where boundaries came from: one per load.
struct Grenzquelle {
    std::int64_t id = 0;
    std::string uid;
    std::string zeitpunkt;
    std::string datei;
    std::string quelle;  ///< `© GeoBasis-DE / BKG 2021 (Daten verändert), dl-de/by-2-0`
    std::string lizenz;
    std::string stand;
    bool schematisch = false;  ///< a stand-in that says so on every map
    bool zurueckgezogen = false;
};

/// Räume, levels, keys, names, membership and boundaries.
class RaumRepository {
public:
    explicit RaumRepository(Store& store) : m_store(store) {}

    /// Finest first.
    [[nodiscard]] Result<std::vector<Raumebene>> ebenen();
    /// Adds or, for a known code, changes a level. Returns its id.
    [[nodiscard]] Result<EbeneId> saveEbene(const Raumebene& ebene);

    /// All Räume with their keys, names and memberships, by rang of the level, then by schluessel.
    [[nodiscard]] Result<std::vector<Raum>> raeume();
    /// Adds (id 0) or changes a Raum with all its keys, names and memberships. An empty uid is made from
    /// level and key (nameUid), so that two stores agree on official Räume. One that was removed can be saved
    /// again as it was read and gets its id back. Errors: codes::kCodeMissing, kSchluesselTaken,
    /// kBadValidity, kBadNumber, kBadHierarchy (the parent's level is not coarser), kEbeneFixed (it has
    /// figures), kUnknownObject.
    [[nodiscard]] Result<RaumId> save(const Raum& raum);
    /// Only Räume nothing refers to; codes::kInUse otherwise.
    [[nodiscard]] Status remove(RaumId raum);

    /// Boundaries valid on `isoDate` of all Räume of the level (0 = all levels), by Raum. Of the boundaries
    /// of a Raum that had begun on the day the one that began last holds, of several that began together the
    /// one loaded last. Error domain codes::kBadGeometry where a stored one cannot be read.
    [[nodiscard]] Result<std::vector<Grenze>> grenzen(EbeneId ebene, const std::string& isoDate);
    /// Days (ISO, ascending) from which on other boundaries may hold than the day before, on any level.
    [[nodiscard]] Result<std::vector<std::string>> grenzWechseltage();
    [[nodiscard]] Result<std::int64_t> addGrenzquelle(const Grenzquelle& quelle);
    [[nodiscard]] Result<std::vector<Grenzquelle>> grenzquellen();
    /// Adds a boundary; within one source a second one with the same Raum and beginning replaces the first.
    /// Those of other sources stay, so withdrawing the later source brings the earlier boundaries back:
    /// that is how a load is undone.
    [[nodiscard]] Status setGrenze(const Grenze& grenze);
    /// Boundaries of a withdrawn source do not count; the earlier ones are there again.
    [[nodiscard]] Status setGrenzquelleZurueckgezogen(std::int64_t quelle, bool zurueckgezogen);
    /// Removes the source with all its boundaries.
    [[nodiscard]] Status removeGrenzen(std::int64_t quelle);

private:
    Store& m_store;
};

}  // namespace isp::store
