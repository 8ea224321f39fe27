// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wertesaetze.h"

#include "base/contracts.h"
#include "domain/periode.h"
#include "store/codes.h"
#include "store/zeile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <sqlite3.h>

namespace isp::store {

namespace {

/// Rows per INSERT. One statement per row costs twice the time of the rows themselves.
constexpr std::size_t kRowsPerInsert = 64;

struct Satz {
    std::int64_t id = 0;
    std::int32_t periode = 0;
    std::int64_t ebene = 0;
    LieferungId lieferung;
};

bool byRaum(const Wert& a, const Wert& b) noexcept {
    return a.raum < b.raum;
}

/// The sets of a Reihe that count; those of one Periode and level together, the latest Lieferung first.
std::vector<Satz> findSaetze(Connection& connection, ReiheId reihe, std::optional<LieferungId> stand) {
    auto q = connection.abfrage(
        "SELECT s.id, s.periode, s.ebene, s.lieferung FROM wertesatz s JOIN lieferung l ON l.id = "
        "s.lieferung "
        "WHERE s.reihe = ?1 AND s.lieferung <= ?2 AND l.zurueckgezogen = 0 "
        "ORDER BY s.periode, s.ebene, s.lieferung DESC");
    bindAll(*q, reihe, stand ? stand->value : std::numeric_limits<std::int64_t>::max());
    std::vector<Satz> out;
    while (q->executeStep()) {
        Zeile z(*q);
        auto& satz = out.emplace_back();
        satz.id = z.integer();
        satz.periode = z.number();
        satz.ebene = z.integer();
        z.read(satz.lieferung);
    }
    return out;
}

template <typename F>
void forEachGroup(std::span<const Satz> saetze, F&& f) {
    while (!saetze.empty()) {
        const auto& first = saetze.front();
        std::size_t n = 1;
        while (n < saetze.size() && saetze[n].periode == first.periode && saetze[n].ebene == first.ebene)
            ++n;
        f(saetze.first(n));
        saetze = saetze.subspan(n);
    }
}

/// Reads sets. Through SQLite's own interface: SQLiteCpp makes an object of every cell, which would double
/// the time.
class SatzLeser {
public:
    explicit SatzLeser(Connection& connection) {
        sqlite3_stmt* statement = nullptr;
        const int code =
            sqlite3_prepare_v2(connection.handle(), "SELECT raum, wert, zeichen FROM wert WHERE satz = ?1",
                               -1, &statement, nullptr);
        m_statement.reset(statement);
        if (code != SQLITE_OK) throw SQLite::Exception(connection.handle(), code);
    }

    /// Appends the figures of the set, sorted by raum.
    void append(const Satz& satz, std::vector<Wert>& out) {
        auto* s = m_statement.get();
        sqlite3_reset(s);
        sqlite3_bind_int64(s, 1, satz.id);
        int code = sqlite3_step(s);
        for (; code == SQLITE_ROW; code = sqlite3_step(s)) {
            const bool missing = sqlite3_column_type(s, 1) == SQLITE_NULL;
            out.push_back({satz.periode, sqlite3_column_int(s, 0),
                           missing ? kFehlt : sqlite3_column_double(s, 1),
                           static_cast<Zeichen>(sqlite3_column_int(s, 2))});
        }
        if (code != SQLITE_DONE) throw SQLite::Exception(sqlite3_db_handle(s), code);
    }

    /// Appends what counts of a group to `out`; tells the Lieferungen it came from where `quellen` is given.
    void appendGroup(std::span<const Satz> group, std::vector<Wert>& out, std::set<LieferungId>* quellen) {
        const auto from = static_cast<std::ptrdiff_t>(out.size());
        for (const auto& satz : group) {
            m_read.clear();
            append(satz, m_read);
            const auto middle = static_cast<std::ptrdiff_t>(out.size());
            m_extra.clear();
            std::set_difference(m_read.begin(), m_read.end(), out.begin() + from, out.end(),
                                std::back_inserter(m_extra), byRaum);
            out.insert(out.end(), m_extra.begin(), m_extra.end());
            std::inplace_merge(out.begin() + from, out.begin() + middle, out.end(), byRaum);
            if (quellen != nullptr && !m_extra.empty()) quellen->insert(satz.lieferung);
        }
    }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* s) const noexcept { sqlite3_finalize(s); }
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::vector<Wert> m_read;
    std::vector<Wert> m_extra;
};

/// Levels were read one after the other; where the ids of their Räume overlap, they are merged.
void sortByRaum(std::vector<Wert>& werte) {
    if (!std::is_sorted(werte.begin(), werte.end(), liegtVor))
        std::sort(werte.begin(), werte.end(), liegtVor);
}

std::string insertManySql() {
    std::string sql = "INSERT INTO wert (satz, raum, wert, zeichen) VALUES (?,?,?,?)";
    for (std::size_t i = 1; i < kRowsPerInsert; ++i)
        sql += ",(?,?,?,?)";
    return sql;
}

void bindRow(SQLite::Statement& s, int& i, std::int64_t satz, const Wert& w) {
    s.bind(++i, satz);
    s.bind(++i, w.raum);
    // A figure under a sign that stands instead of one must not be kept: it may be the secret one.
    if (carriesValue(w.zeichen) && !std::isnan(w.wert))
        s.bind(++i, w.wert);
    else
        s.bind(++i);
    s.bind(++i, static_cast<int>(w.zeichen));
}

}  // namespace

std::vector<Wert> loadWerte(Connection& connection, ReiheId reihe, std::optional<LieferungId> stand) {
    const auto saetze = findSaetze(connection, reihe, stand);
    SatzLeser leser(connection);
    std::vector<Wert> out;
    forEachGroup(saetze, [&](std::span<const Satz> group) {
        if (group.size() == 1)
            leser.append(group.front(), out);
        else
            leser.appendGroup(group, out, nullptr);
    });
    sortByRaum(out);
    return out;
}

std::set<LieferungId> loadQuellen(Connection& connection, ReiheId reihe, const Quellenfrage& frage) {
    auto saetze = findSaetze(connection, reihe, frage.stand);
    std::erase_if(saetze, [&](const Satz& satz) {
        const bool otherLevel = !frage.ebenen.empty() && !frage.ebenen.contains(EbeneId{satz.ebene});
        const auto periode = Periode::fromCode(satz.periode);
        return otherLevel || (frage.jahr && periode && periode->year() != *frage.jahr);
    });
    SatzLeser leser(connection);
    std::set<LieferungId> out;
    std::vector<Wert> ignored;
    forEachGroup(saetze, [&](std::span<const Satz> group) {
        ignored.clear();
        if (group.size() == 1)
            out.insert(group.front().lieferung);
        else
            leser.appendGroup(group, ignored, &out);
    });
    return out;
}

std::vector<ReihenWerte> loadLieferung(Connection& connection, LieferungId lieferung) {
    auto q = connection.abfrage(
        "SELECT id, periode, reihe FROM wertesatz WHERE lieferung = ?1 ORDER BY reihe, periode, ebene");
    bindAll(*q, lieferung);
    SatzLeser leser(connection);
    std::vector<ReihenWerte> out;
    while (q->executeStep()) {
        Zeile z(*q);
        Satz satz;
        satz.id = z.integer();
        satz.periode = z.number();
        const ReiheId reihe{z.integer()};
        if (out.empty() || out.back().reihe != reihe) out.push_back({reihe, {}});
        leser.append(satz, out.back().werte);
    }
    for (auto& reihe : out)
        sortByRaum(reihe.werte);
    return out;
}

std::vector<std::pair<LieferungId, Wert>> loadVerlauf(Connection& connection, ReiheId reihe, RaumId raum,
                                                      std::int32_t periode) {
    auto q = connection.abfrage(
        "SELECT s.lieferung, w.wert, w.zeichen FROM wertesatz s JOIN wert w ON w.satz = s.id "
        "WHERE s.reihe = ?1 AND s.periode = ?2 AND w.raum = ?3 ORDER BY s.lieferung");
    bindAll(*q, reihe, periode, raum);
    std::vector<std::pair<LieferungId, Wert>> out;
    while (q->executeStep()) {
        Zeile z(*q);
        LieferungId lieferung;
        z.read(lieferung);
        const auto value = z.optionalReal();
        const auto zeichen = static_cast<Zeichen>(z.number());
        out.emplace_back(
            lieferung, Wert{periode, static_cast<std::int32_t>(raum.value), value.value_or(kFehlt), zeichen});
    }
    return out;
}

// WerteSchreiber
// ---------------------------------------------------------------------------------------------------------

WerteSchreiber::WerteSchreiber(Connection& connection, LieferungId lieferung, std::size_t total,
                               const Progress& progress)
    : m_connection(connection),
      m_lieferung(lieferung),
      m_total(total),
      m_progress(progress),
      m_insertMany(insertManySql()) {
    auto q = connection.abfrage("SELECT id, ebene FROM raum");
    while (q->executeStep()) {
        Zeile z(*q);
        const auto raum = z.number();
        m_ebenen[raum] = z.integer();
    }
}

Status WerteSchreiber::write(ReiheId reihe, std::span<const Wert> werte) {
    while (!werte.empty()) {
        std::size_t n = 1;
        while (n < werte.size() && werte[n].periode == werte[0].periode)
            ++n;
        ISP_REQUIRE(n == werte.size() || werte[0].periode < werte[n].periode);
        ISP_CHECK(writePeriode(reihe, werte.first(n)));
        werte = werte.subspan(n);
    }
    return {};
}

Status WerteSchreiber::checkPeriode(std::span<const Wert> werte) const {
    const auto refused = [](const Wert& w) {
        return makeError(codes::kBadWert, {std::to_string(w.periode), std::to_string(w.raum)});
    };
    if (!Periode::fromCode(werte.front().periode)) return refused(werte.front());
    for (std::size_t i = 0; i < werte.size(); ++i) {
        ISP_REQUIRE(i == 0 || werte[i - 1].raum < werte[i].raum);
        const auto& w = werte[i];
        if (std::isinf(w.wert) || w.zeichen >= Zeichen::kUnvollstaendig || !m_ebenen.contains(w.raum))
            return refused(w);
    }
    return {};
}

Status WerteSchreiber::writePeriode(ReiheId reihe, std::span<const Wert> werte) {
    ISP_CHECK(checkPeriode(werte));
    const auto ebene = m_ebenen.at(werte.front().raum);
    const auto sameEbene = [&](const Wert& w) { return m_ebenen.at(w.raum) == ebene; };
    if (std::all_of(werte.begin(), werte.end(), sameEbene)) return writeSatz(reihe, ebene, werte);

    std::map<std::int64_t, std::vector<Wert>> byEbene;
    for (const auto& w : werte)
        byEbene[m_ebenen.at(w.raum)].push_back(w);
    for (const auto& [id, part] : byEbene)
        ISP_CHECK(writeSatz(reihe, id, part));
    return {};
}

Status WerteSchreiber::writeSatz(ReiheId reihe, std::int64_t ebene, std::span<const Wert> werte) {
    auto head = m_connection.abfrage(
        "INSERT INTO wertesatz (reihe, periode, ebene, lieferung, werte) VALUES (?1, ?2, ?3, ?4, ?5)");
    bindAll(*head, reihe, werte.front().periode, ebene, m_lieferung, static_cast<std::int64_t>(werte.size()));
    head->exec();
    const auto satz = m_connection.db().getLastInsertRowid();

    auto many = m_connection.abfrage(m_insertMany);
    auto one = m_connection.abfrage("INSERT INTO wert (satz, raum, wert, zeichen) VALUES (?,?,?,?)");
    while (!werte.empty()) {
        if (m_progress.canceled()) return makeError(isp::codes::kCanceled);
        const bool full = werte.size() >= kRowsPerInsert;
        const std::size_t n = full ? kRowsPerInsert : 1;
        auto& statement = full ? *many : *one;
        int i = 0;
        for (const auto& w : werte.first(n))
            bindRow(statement, i, satz, w);
        statement.exec();
        statement.reset();
        m_written += n;
        werte = werte.subspan(n);
    }
    m_progress.at(static_cast<double>(m_written) / static_cast<double>(m_total));
    return {};
}

}  // namespace isp::store
