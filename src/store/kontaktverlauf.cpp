// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose contact was it? A line of the history holds only the fields that changed: one that changed an e-mail
// does not say who was named then. So the lines of each record are gone through in order.
#include "store/kontaktverlauf.h"

#include "store/zeile.h"

#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

namespace isp::store {

namespace {

using Text = std::optional<std::string>;

/// One side of a line: what it says of name and contact.
struct Seite {
    Text name;
    Text kontakt;
    bool ihres = false;  ///< the name of the time is the person's
};

struct Schritt {
    std::int64_t id = 0;
    Seite alt, neu;
};

Text textAt(SQLite::Statement& q, int column) {
    const auto value = q.getColumn(column);
    return value.isNull() ? Text() : Text(value.getString());
}

/// The lines of all records the name ever stood in, by record and in order.
std::map<std::string, std::vector<Schritt>> linesOf(Connection& connection, const Personenspalte& s,
                                                    const std::string& name) {
    const auto field = [](const char* side, const char* column, const char* form) {
        return fmt::format("CASE WHEN json_valid({0}) THEN {2}json_extract({0}, '$.{1}'){3} END", side,
                           column, *form != '\0' ? fmt::format("{}(", form) : "", *form != '\0' ? ")" : "");
    };
    auto q = connection.abfrage(fmt::format(
        "SELECT objekt_uid, id, {0}, {1}, {2}, {3} FROM historie WHERE objekt_art = '{4}' AND objekt_uid IN "
        "(SELECT objekt_uid FROM historie WHERE objekt_art = '{4}' AND ?1 IN ({0}, {2}) "
        "UNION SELECT uid FROM {4} WHERE trim({5}) = ?1) ORDER BY id",
        field("alt", s.neben, "trim"), field("alt", s.spalte, ""), field("neu", s.neben, "trim"),
        field("neu", s.spalte, ""), s.tabelle, s.neben));
    bindAll(*q, name);
    std::map<std::string, std::vector<Schritt>> out;
    while (q->executeStep()) {
        Schritt step;
        const auto uid = q->getColumn(0).getString();
        step.id = q->getColumn(1).getInt64();
        step.alt = {textAt(*q, 2), textAt(*q, 3)};
        step.neu = {textAt(*q, 4), textAt(*q, 5)};
        out[uid].push_back(std::move(step));
    }
    return out;
}

/// Name and contact of the record as it is; none where it is gone.
Seite presentOf(Connection& connection, const Personenspalte& s, const std::string& uid) {
    auto q = connection.abfrage(
        fmt::format("SELECT trim({}), {} FROM {} WHERE uid = ?1", s.neben, s.spalte, s.tabelle));
    bindAll(*q, uid);
    if (!q->executeStep()) return {};
    return {textAt(*q, 0), textAt(*q, 1)};
}

/// Which sides were the person's. Gone through from both ends, for not everything is told field by field: a
/// step that was undone is one line without any. Where the ends do not agree, it counts as hers.
void markHers(std::vector<Schritt>& steps, const Seite& present, const std::string& name) {
    Text now;
    const auto look = [&](Seite& side) {
        if (side.name) now = side.name;
        side.ihres = side.ihres || now == name;
    };
    for (auto& step : steps) {
        look(step.alt);
        look(step.neu);
    }
    now = present.name;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        look(step->neu);
        if (step->neu.name && !step->alt.name) now.reset();  // nobody knows who stood there before
        look(step->alt);
    }
}

}  // namespace

std::vector<Verlaufskontakt> kontakteImVerlauf(Connection& connection, const Personenspalte& spalte,
                                               const std::string& name) {
    std::vector<Verlaufskontakt> out;
    for (auto& [uid, steps] : linesOf(connection, spalte, name)) {
        markHers(steps, presentOf(connection, spalte, uid), name);
        std::set<std::string> hers;
        for (const auto& step : steps)
            for (const auto* side : {&step.alt, &step.neu})
                if (side->ihres && side->kontakt && !side->kontakt->empty()) hers.insert(*side->kontakt);
        for (const auto& step : steps)
            for (const auto* side : {&step.alt, &step.neu})
                if (side->kontakt && hers.contains(*side->kontakt))
                    out.push_back({step.id, side == &step.neu});
    }
    return out;
}

void loescheKontakteImVerlauf(Connection& connection, const Personenspalte& spalte, const std::string& name) {
    for (const auto& found : kontakteImVerlauf(connection, spalte, name)) {
        const char* side = found.neu ? "neu" : "alt";
        auto q = connection.abfrage(fmt::format(
            "UPDATE historie SET {0} = json_remove({0}, '$.{1}') WHERE id = ?1", side, spalte.spalte));
        bindAll(*q, found.id);
        q->exec();
    }
}

}  // namespace isp::store
