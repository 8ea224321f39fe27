// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "geo/geo.h"
#include "workspace/bestand.h"
#include "workspace/raumaufloeser.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

struct GrenzOptionen {
    std::string raumebene;  ///< code of the level the features are
    std::string layer;      ///< empty = the best fitting
    std::string schluesselfeld;
    std::string namensfeld;
    std::string quellCrs;   ///< for a source that has none
    std::string gueltigAb;  ///< ISO date; empty = always
    std::string quelle;
    std::string lizenz;
    bool anlegen = false;  ///< features of unknown Räume become Räume
    bool schematisch = false;
};

/// What a boundary file holds for this store. Nothing has been written yet.
struct Grenzvorschau {
    std::filesystem::path pfad;
    GrenzOptionen optionen;
    geo::GeleseneGrenzen gelesen;
    Aufloesung raeume;                 ///< one hit per gelesen.gebiete
    std::vector<Position> ohneGrenze;  ///< Räume of the level the file has nothing for
    IssueList issues;
    [[nodiscard]] std::size_t abgelehnt() const { return issues.count(Severity::kRefused); }
};

struct Grenzergebnis {
    std::int64_t quelle = 0;  ///< id of the Grenzquelle, for undo
    std::size_t geladen = 0;  ///< Räume of the level
    std::size_t angelegt = 0;
    std::size_t zugeordnet = 0;  ///< Räume tied to another by their boundaries (raumzuordnung.h)
    std::map<std::string, std::size_t> aufgeloest;  ///< level -> Räume dissolved from their parts
    IssueList issues;
};

/// Takes boundaries from a file to the store: read, repair, reproject (geo), find the Räume, dissolve the
/// levels above.
class Grenzlader {
public:
    Grenzlader(store::Store& store, const Bestand& bestand) : m_store(store), m_bestand(bestand) {}

    [[nodiscard]] Result<Grenzvorschau> vorschau(const std::filesystem::path& pfad,
                                                 const GrenzOptionen& optionen,
                                                 const Progress& progress = {});
    /// One transaction.
    [[nodiscard]] Result<Grenzergebnis> uebernehmen(const Grenzvorschau& vorschau,
                                                    const Progress& progress = {});

private:
    store::Store& m_store;
    const Bestand& m_bestand;
};

/// Pairs of neighbouring Räume of a level (Positions, first < second), from the boundaries valid today.
[[nodiscard]] Result<std::vector<std::pair<Position, Position>>> nachbarn(store::Store& store,
                                                                          const Bestand& bestand,
                                                                          EbeneId ebene,
                                                                          geo::Nachbarschaft art);

}  // namespace isp::workspace
