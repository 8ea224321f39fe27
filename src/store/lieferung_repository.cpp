// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lieferung_repository.h"

#include "base/clock.h"
#include "base/contracts.h"
#include "base/uid.h"
#include "store/codes.h"
#include "store/historie.h"
#include "store/wertesaetze.h"
#include "store/zeile.h"

#include <set>

namespace isp::store {

namespace {

constexpr const char* kSelect =
    "SELECT id, uid, zeitpunkt, wer, datei, sha256, quelle, stand, lizenz, layout, zuordnung, "
    "zurueckgezogen, "
    "kennzahlen, werte, neu, geaendert, unveraendert, abgelehnt, art, lieferant, profil, grund FROM "
    "lieferung";

Lieferung readLieferung(Zeile z) {
    Lieferung l;
    z.read(l.id);
    for (auto* text : {&l.uid, &l.zeitpunkt, &l.wer, &l.datei, &l.sha256, &l.quelle, &l.stand, &l.lizenz,
                       &l.layout, &l.zuordnung})
        *text = z.text();
    l.zurueckgezogen = z.flag();
    for (auto* number : {&l.kennzahlen, &l.werte, &l.neu, &l.geaendert, &l.unveraendert, &l.abgelehnt})
        *number = z.integer();
    l.art = fromText<Lieferungsart>(z.text()).value_or(Lieferungsart::kDatei);
    for (auto* text : {&l.lieferant, &l.profil, &l.grund})
        *text = z.text();
    return l;
}

Felder felder(const Lieferung& l) {
    Felder f;
    f.add("datei", l.datei).add("sha256", l.sha256).add("quelle", l.quelle).add("stand", l.stand);
    f.add("werte", l.werte).add("neu", l.neu).add("geaendert", l.geaendert);
    f.add("unveraendert", l.unveraendert).add("abgelehnt", l.abgelehnt);
    f.add("art", toText(l.art)).add("lieferant", l.lieferant).add("profil", l.profil).add("grund", l.grund);
    return f;
}

LieferungId insert(Connection& connection, const Lieferung& l) {
    auto q = connection.abfrage(
        "INSERT INTO lieferung (uid, zeitpunkt, wer, datei, sha256, quelle, stand, lizenz, layout, "
        "zuordnung, "
        "zurueckgezogen, kennzahlen, werte, neu, geaendert, unveraendert, abgelehnt, art, lieferant, "
        "profil, grund) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, 0, 0, 0, 0, 0, ?11, ?12, ?13, "
        "?14, ?15)");
    bindAll(*q, l.uid, l.zeitpunkt, l.wer, l.datei, l.sha256, l.quelle, l.stand, l.lizenz, l.layout,
            l.zuordnung, l.abgelehnt, toText(l.art), l.lieferant, l.profil, l.grund);
    q->exec();
    return {connection.db().getLastInsertRowid()};
}

void updateCounts(Connection& connection, const Lieferung& l) {
    auto q = connection.abfrage(
        "UPDATE lieferung SET kennzahlen = ?2, werte = ?3, neu = ?4, geaendert = ?5, unveraendert = ?6 "
        "WHERE id = ?1");
    bindAll(*q, l.id, l.kennzahlen, l.werte, l.neu, l.geaendert, l.unveraendert);
    q->exec();
}

/// Counts what the figures change. Both lists are sorted by (periode, raum).
void countChanges(std::span<const Wert> current, std::span<const Wert> werte, Lieferung& l) {
    std::size_t at = 0;
    for (const auto& w : werte) {
        while (at < current.size() && liegtVor(current[at], w))
            ++at;
        if (at == current.size() || liegtVor(w, current[at]))
            ++l.neu;
        else if (current[at] == w)
            ++l.unveraendert;
        else
            ++l.geaendert;
    }
}

/// A figure as it will be kept: without what a sign hides. Else it would count as changed the next time.
std::vector<Wert> asKept(std::span<const Wert> werte) {
    std::vector<Wert> out(werte.begin(), werte.end());
    for (auto& w : out)
        if (!carriesValue(w.zeichen)) w.wert = kFehlt;
    return out;
}

Result<KennzahlId> kennzahlOf(Connection& connection, ReiheId reihe) {
    auto q = connection.abfrage("SELECT kennzahl FROM reihe WHERE id = ?1");
    bindAll(*q, reihe);
    if (!q->executeStep()) return makeError(codes::kUnknownObject, {"Reihe", std::to_string(reihe.value)});
    return KennzahlId{Zeile(*q).integer()};
}

/// Keys are checked against a list in memory while figures are written; SQLite would look each of them up
/// again. Works only outside a transaction; inside one SQLite goes on checking.
class FremdschluesselPause {
public:
    explicit FremdschluesselPause(Connection& connection) : m_connection(connection) {
        if (!connection.inTransaction()) connection.db().tryExec("PRAGMA foreign_keys = OFF");
    }
    ~FremdschluesselPause() { m_connection.db().tryExec("PRAGMA foreign_keys = ON"); }
    FremdschluesselPause(const FremdschluesselPause&) = delete;
    FremdschluesselPause& operator=(const FremdschluesselPause&) = delete;

private:
    Connection& m_connection;
};

Status writeReihen(Connection& connection, Lieferung& lieferung, std::span<const ReihenWerte> reihen,
                   const Progress& progress) {
    for (const auto& r : reihen)
        lieferung.werte += static_cast<std::int64_t>(r.werte.size());
    WerteSchreiber schreiber(connection, lieferung.id, static_cast<std::size_t>(lieferung.werte), progress);
    std::set<KennzahlId> kennzahlen;
    std::set<ReiheId> seen;
    for (const auto& r : reihen) {
        ISP_REQUIRE(seen.insert(r.reihe).second);  // the figures of a Reihe come in one piece
        ISP_TRY(const auto kennzahl, kennzahlOf(connection, r.reihe));
        kennzahlen.insert(kennzahl);
        const auto current = loadWerte(connection, r.reihe, {});
        if (current.empty())
            lieferung.neu += static_cast<std::int64_t>(r.werte.size());
        else
            countChanges(current, asKept(r.werte), lieferung);
        ISP_CHECK(schreiber.write(r.reihe, r.werte));
    }
    lieferung.kennzahlen = static_cast<std::int64_t>(kennzahlen.size());
    return {};
}

}  // namespace

Result<std::vector<Lieferung>> LieferungRepository::lieferungen() {
    auto& connection = m_store.connection();
    return guarded(connection, "read the Lieferungen", [&]() -> Result<std::vector<Lieferung>> {
        auto q = connection.abfrage(std::string(kSelect) + " ORDER BY id");
        std::vector<Lieferung> out;
        while (q->executeStep())
            out.push_back(readLieferung(Zeile(*q)));
        return out;
    });
}

Result<std::optional<Lieferung>> LieferungRepository::findSha256(const std::string& sha256) {
    auto& connection = m_store.connection();
    using Found = std::optional<Lieferung>;
    return guarded(connection, "look for a file", [&]() -> Result<Found> {
        if (sha256.empty()) return Found();
        auto q = connection.abfrage(std::string(kSelect) +
                                    " WHERE sha256 = ?1 AND zurueckgezogen = 0 ORDER BY id");
        bindAll(*q, sha256);
        return q->executeStep() ? Found(readLieferung(Zeile(*q))) : Found();
    });
}

Result<Lieferung> LieferungRepository::schreibe(Lieferung lieferung, std::span<const ReihenWerte> reihen,
                                                const Progress& progress) {
    auto& connection = m_store.connection();
    const FremdschluesselPause pause(connection);
    return guardedWrite(m_store, "write a Lieferung", [&]() -> Result<Lieferung> {
        if (lieferung.uid.empty()) lieferung.uid = newUid();
        if (lieferung.zeitpunkt.empty()) lieferung.zeitpunkt = Clock::nowIso();
        if (lieferung.wer.empty()) lieferung.wer = currentUser();
        lieferung.zurueckgezogen = false;
        lieferung.werte = lieferung.neu = lieferung.geaendert = lieferung.unveraendert = 0;
        lieferung.id = insert(connection, lieferung);
        ISP_CHECK(writeReihen(connection, lieferung, reihen, progress));
        updateCounts(connection, lieferung);
        recordAction(connection, "importiert", {"lieferung", lieferung.uid, lieferung.datei},
                     felder(lieferung));
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        return lieferung;
    });
}

Status LieferungRepository::setZurueckgezogen(LieferungId lieferung, bool zurueckgezogen,
                                              const std::string& grund) {
    auto& connection = m_store.connection();
    return guardedWrite(m_store, "withdraw a Lieferung", [&]() -> Status {
        auto found = connection.abfrage(std::string(kSelect) + " WHERE id = ?1");
        bindAll(*found, lieferung);
        if (!found->executeStep())
            return makeError(codes::kUnknownObject, {"Lieferung", std::to_string(lieferung.value)});
        const auto l = readLieferung(Zeile(*found));
        if (l.zurueckgezogen == zurueckgezogen) return {};
        auto q = connection.abfrage("UPDATE lieferung SET zurueckgezogen = ?2 WHERE id = ?1");
        bindAll(*q, lieferung, zurueckgezogen);
        q->exec();
        Felder neu;
        neu.add("zurueckgezogen", zurueckgezogen);
        if (!grund.empty()) neu.add("grund", grund);
        recordAction(connection, zurueckgezogen ? "zurueckgezogen" : "wiederhergestellt",
                     {"lieferung", l.uid, l.datei}, neu);
        return {};
    });
}

Result<std::optional<Rueckzug>> LieferungRepository::rueckzug(const Lieferung& lieferung) {
    auto& connection = m_store.connection();
    return guarded(connection, "read why a Lieferung was withdrawn",
                   [&]() -> Result<std::optional<Rueckzug>> {
                       auto q = connection.abfrage(
                           "SELECT zeitpunkt, coalesce(json_extract(neu, '$.grund'), '') FROM historie WHERE "
                           "objekt_art = 'lieferung' "
                           "AND objekt_uid = ?1 AND aktion = 'zurueckgezogen' ORDER BY id DESC LIMIT 1");
                       bindAll(*q, lieferung.uid);
                       std::optional<Rueckzug> found;
                       if (q->executeStep()) {
                           Zeile row(*q);
                           found.emplace();
                           found->zeitpunkt = row.text();
                           found->grund = row.text();
                       }
                       return found;
                   });
}

Result<std::vector<ReihenWerte>> LieferungRepository::geliefert(LieferungId lieferung) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read a Lieferung", [&]() -> Result<std::vector<ReihenWerte>> {
        return loadLieferung(connection, lieferung);
    });
}

Result<std::vector<std::pair<LieferungId, Wert>>> LieferungRepository::verlauf(ReiheId reihe, RaumId raum,
                                                                               std::int32_t periode) {
    auto& connection = m_store.connection();
    using Verlauf = std::vector<std::pair<LieferungId, Wert>>;
    return guardedRead(connection, "read the story of a figure",
                       [&]() -> Result<Verlauf> { return loadVerlauf(connection, reihe, raum, periode); });
}

Result<bool> LieferungRepository::hatWerteVor(RaumId raum, std::int32_t periode) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "look for earlier figures", [&]() -> Result<bool> {
        SQLite::Statement q(connection.db(),
                            "SELECT 1 FROM wertesatz s JOIN wert w ON w.satz = s.id "
                            "WHERE w.raum = ?1 AND s.periode < ?2 LIMIT 1");
        bindAll(q, raum, periode);
        return q.executeStep();
    });
}

Result<std::vector<Wert>> LieferungRepository::werte(ReiheId reihe, std::optional<LieferungId> stand) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read figures",
                       [&]() -> Result<std::vector<Wert>> { return loadWerte(connection, reihe, stand); });
}

Result<std::vector<LieferungId>> LieferungRepository::quellen(ReiheId reihe, const Quellenfrage& frage) {
    auto& connection = m_store.connection();
    return guardedRead(connection, "read sources", [&]() -> Result<std::vector<LieferungId>> {
        const auto found = loadQuellen(connection, reihe, frage);
        return std::vector<LieferungId>(found.begin(), found.end());
    });
}

}  // namespace isp::store
