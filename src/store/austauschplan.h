// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/austausch.h"
#include "store/austauschort.h"
#include "store/austauschpersonen.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isp::store {

/// One thing to be done to one row of this store.
struct Austauschschritt {
    Aenderungsart art = Aenderungsart::kNeu;
    const Austauschtabelle* tabelle = nullptr;
    Schluessel schluessel;              ///< of the row here
    std::vector<Feldaenderung> felder;  ///< from what is here to what shall be; of something new all
    std::string bezeichnung;
    std::string neueUid;  ///< both sides had made it: the one identity it gets in both
    bool aktiv = true;
};

struct Austauschplan {
    std::vector<Austauschschritt> schritte;
    Zusammenfuehrung ergebnis;
};

/// Decides what becomes of each change of a package in this store; writes nothing. Pointers in the plan are
/// into `ort`. Throws SQLite::Exception.
class Austauschplaner {
public:
    Austauschplaner(Austauschort& ort, std::span<const Satzaenderung> aenderungen,
                    std::span<const Satzaenderung> voll, const Konfliktvorgabe& vorgabe);

    /// Stopped, it is no plan: ask `progress` before using it.
    [[nodiscard]] Austauschplan plane(const Progress& progress);

private:
    using Objekt = std::pair<std::string, std::string>;  ///< table, uid

    // Who is who.
    void collect();
    void findTwins(const Austauschtabelle& table, const Satzaenderung& change);
    [[nodiscard]] Feldinhalt here(const Austauschspalte& column, const Feldinhalt& value) const;
    [[nodiscard]] Satzaenderung translated(const Austauschtabelle& table, const Satzaenderung& change) const;

    // One change.
    void decide(const Austauschtabelle& table, const Satzaenderung& theirs);
    void decideNew(const Austauschtabelle& table, const Satzaenderung& change, const std::string& theirUid);
    [[nodiscard]] bool codeTakenByOther(const Austauschtabelle& table, const Satzaenderung& change);
    void addNew(const Austauschtabelle& table, const Satzaenderung& change);
    void decideGone(const Austauschtabelle& table, const Satzaenderung& change, bool whole);
    [[nodiscard]] bool belongsToWhatStaysAway(const Austauschtabelle& table,
                                              const Satzaenderung& change) const;
    void decideChanged(const Austauschtabelle& table, const Satzaenderung& change);
    void decideDeleted(const Austauschtabelle& table, const Satzaenderung& change);
    void mergeFields(const Austauschtabelle& table, const Satzaenderung& change,
                     const std::vector<Feldinhalt>& mine, Konfliktart art, const std::string& neueUid);
    [[nodiscard]] Feldausgang outcomeOf(const Personensatz& record, const Feldaenderung& field,
                                        Konfliktart art);
    [[nodiscard]] bool onlySentOn(const Personensatz& record, const Feldaenderung& field);
    /// `stattDeren`: what a rule means that would take theirs.
    Konfliktentscheidung conflict(const Austauschtabelle& table, const Satzaenderung& change,
                                  Konflikt konflikt,
                                  Konfliktentscheidung stattDeren = Konfliktentscheidung::kDeren);
    [[nodiscard]] std::string label(const Austauschtabelle& table, const Satzaenderung& change);

    // What hangs together.
    bool dropWhatRefersToNothing();
    bool keepWhatIsUsed();
    [[nodiscard]] bool exists(const std::string& table, const Feldinhalt& uid);
    [[nodiscard]] bool refersToNothing(const Austauschschritt& step, const std::string& spalte);
    [[nodiscard]] bool letsGo(const Verwender& user) const;
    bool keptByUsers(Austauschschritt& step);
    void refuse(const Austauschschritt& step, Ablehnungsgrund grund, const std::string& spalte);
    void index();

    Austauschort& m_ort;
    std::span<const Satzaenderung> m_aenderungen;
    std::map<Objekt, const Satzaenderung*> m_voll;
    const Konfliktvorgabe& m_vorgabe;
    Austauschpersonen m_personen;
    std::map<std::string, std::string> m_zeiten;  ///< when they changed it
    std::map<Objekt, std::string> m_zwillinge;    ///< their uid -> ours
    std::set<Objekt> m_dortGeloescht;
    std::set<Objekt> m_bleibtWeg;                         ///< deleted here, and nobody has taken it back
    std::map<Objekt, std::size_t> m_neu;                  ///< steps that make a record
    std::set<std::pair<std::string, Schluessel>> m_geht;  ///< rows that are deleted
    std::map<std::pair<std::string, Schluessel>, std::size_t> m_aendert;
    Austauschplan m_plan;
};

}  // namespace isp::store
