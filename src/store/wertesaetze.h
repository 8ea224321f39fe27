// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/id.h"
#include "domain/wert.h"
#include "store/connection.h"
#include "store/quellenfrage.h"
#include "store/reihenwerte.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace isp::store {

/// Figures lie in sets: one Reihe, Periode and Raumebene of one Lieferung. These functions are the only ones
/// that know it, apart from counting (kennzahl_umfang.cpp) and checking (pruefung.cpp). All throw
/// SQLite::Exception.

/// The figures that count, sorted by (periode, raum): for each Raum that of the latest Lieferung that was not
/// withdrawn and, where `stand` is given, is not later than it.
[[nodiscard]] std::vector<Wert> loadWerte(Connection& connection, ReiheId reihe,
                                          std::optional<LieferungId> stand);

/// The Lieferungen at least one of those figures came from.
[[nodiscard]] std::set<LieferungId> loadQuellen(Connection& connection, ReiheId reihe,
                                                const Quellenfrage& frage);

/// All figures one Lieferung brought, whether they count or not: Reihe by Reihe, each sorted by (periode,
/// raum).
[[nodiscard]] std::vector<ReihenWerte> loadLieferung(Connection& connection, LieferungId lieferung);

/// What each Lieferung said of one figure, in the order of arrival, withdrawn ones too.
[[nodiscard]] std::vector<std::pair<LieferungId, Wert>> loadVerlauf(Connection& connection, ReiheId reihe,
                                                                    RaumId raum, std::int32_t periode);

/// Writes the figures of one Lieferung inside a transaction. As fast as SQLite takes rows: see
/// docs/adr/0001-layout-der-wertetabelle.md.
class WerteSchreiber {
public:
    /// `total` figures will be written; `progress` hears of each part and is asked whether to stop.
    WerteSchreiber(Connection& connection, LieferungId lieferung, std::size_t total,
                   const Progress& progress);

    /// Requires `werte` to be sorted by (periode, raum) without doubles. Errors: codes::kBadWert, kCanceled.
    [[nodiscard]] Status write(ReiheId reihe, std::span<const Wert> werte);

private:
    [[nodiscard]] Status writePeriode(ReiheId reihe, std::span<const Wert> werte);
    [[nodiscard]] Status writeSatz(ReiheId reihe, std::int64_t ebene, std::span<const Wert> werte);
    [[nodiscard]] Status checkPeriode(std::span<const Wert> werte) const;

    Connection& m_connection;
    LieferungId m_lieferung;
    std::size_t m_total;
    std::size_t m_written = 0;
    const Progress& m_progress;
    std::unordered_map<std::int32_t, std::int64_t>
        m_ebenen;  ///< Raum -> its level; also tells which Räume exist
    std::string m_insertMany;
};

}  // namespace isp::store
