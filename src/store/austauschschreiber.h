// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/wert.h"
#include "store/austauschplan.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isp::store {

/// Carries a plan out, inside a transaction the caller has begun. What cannot be done to one record together
/// with what is here becomes a line of `ergebnis.abgelehnt`; a new record that cannot be makes the package
/// unfit (codes::kPaketSatz), and the caller takes everything back. Throws SQLite::Exception.
class Austauschschreiber {
public:
    Austauschschreiber(Store& store, Austauschort& ort, Austauschplan& plan);

    [[nodiscard]] Status schreibe(const Progress& progress);

private:
    void giveIds();
    [[nodiscard]] Status change(Austauschschritt& step);
    [[nodiscard]] Status update(const Austauschschritt& step);
    [[nodiscard]] Status add(const Austauschschritt& step);
    void remove(const Austauschschritt& step);
    /// Figures of one Reihe of a Lieferung, by their keys here.
    struct Wertziel {
        std::int64_t lieferung = 0;
        KennzahlId kennzahl;
        std::vector<AuspraegungId> auspraegungen;
        std::vector<Wert> werte;
    };
    /// By Reihe; and by Lieferung, as they are written.
    using Reihenwertmenge = std::map<std::int64_t, std::vector<Wert>>;
    using Wertmenge = std::map<std::int64_t, Reihenwertmenge>;
    [[nodiscard]] std::optional<Wertziel> wertziel(const Austauschschritt& step, std::string& fehlt);
    [[nodiscard]] Status writeWerte(const Progress& progress);
    [[nodiscard]] Status writeLieferung(std::int64_t lieferung, Reihenwertmenge& reihen, std::size_t total,
                                        const Progress& progress);
    [[nodiscard]] Status keepsRules(const Austauschschritt& step);
    void bindHere(SQLite::Statement& s, int i, const Austauschspalte& column, const Feldinhalt& value);
    void record(const Austauschschritt& step);
    void report(const Austauschschritt& step);

    Store& m_store;
    Austauschort& m_ort;
    Austauschplan& m_plan;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_ids;  ///< of what is new
};

}  // namespace isp::store
