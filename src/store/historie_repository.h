// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isp::store {

/// One change as the history keeps it. `alt` and `neu` are JSON objects of the
/// fields that differ; empty for what did not exist.
struct Aenderung {
    std::int64_t id = 0;
    std::string zeitpunkt;
    std::string wer;
    std::string aktion;     ///< angelegt, geaendert, geloescht, importiert, zurueckgezogen …
    std::string objektArt;  ///< raum, kennzahl, indikator, lieferung, grenze …
    std::string objektUid;
    std::string bezeichnung;
    std::string alt;
    std::string neu;
};

class HistorieRepository {
public:
    explicit HistorieRepository(Store& store) : m_store(store) {}
    /// The latest first.
    [[nodiscard]] Result<std::vector<Aenderung>> aenderungen(std::int64_t limit = 1000);
    /// Key of the latest line; 0 where there is none.
    [[nodiscard]] Result<std::int64_t> letzte();

private:
    Store& m_store;
};

}  // namespace isp::store
