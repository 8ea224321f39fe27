// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschschema.h"

#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>

namespace isp::store {

namespace {

/// What stays at home: identity and settings of the store, its history, what somebody likes to see first;
/// figures and series travel as kWertetabelle.
constexpr std::array<std::string_view, 8> kBleibtHier = {"meta",  "einstellung",       "historie",  "favorit",
                                                         "reihe", "reihe_auspraegung", "wertesatz", "wert"};

bool isExchanged(std::string_view table) {
    return !table.starts_with("sqlite_") &&
           std::find(kBleibtHier.begin(), kBleibtHier.end(), table) == kBleibtHier.end();
}

std::vector<std::string> tableNames(Connection& connection) {
    auto q = connection.abfrage("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    std::vector<std::string> out;
    while (q->executeStep())
        if (auto name = Zeile(*q).text(); isExchanged(name)) out.push_back(std::move(name));
    return out;
}

std::map<std::string, std::string> referencesOf(Connection& connection, const std::string& table) {
    auto q = connection.abfrage("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)");
    bindAll(*q, table);
    std::map<std::string, std::string> out;
    while (q->executeStep()) {
        Zeile z(*q);
        auto from = z.text();
        out.emplace(std::move(from), z.text());
    }
    return out;
}

Spaltenart artOf(const std::string& type) {
    if (type == "INTEGER") return Spaltenart::kGanzzahl;
    if (type == "REAL") return Spaltenart::kZahl;
    return type == "BLOB" ? Spaltenart::kRohdaten : Spaltenart::kText;
}

/// The sets of columns a UNIQUE names, without those that hold an integer key of this store.
std::vector<std::vector<std::string>> uniqueSets(Connection& connection, const std::string& table) {
    auto q = connection.abfrage(
        "SELECT l.name, i.name FROM pragma_index_list(?1) l, pragma_index_info(l.name) i "
        "WHERE l.\"unique\" = 1 AND l.origin = 'u' ORDER BY l.seq, i.seqno");
    bindAll(*q, table);
    std::map<std::string, std::vector<std::string>> sets;
    while (q->executeStep()) {
        Zeile z(*q);
        const auto index = z.text();
        sets[index].push_back(z.text());
    }
    std::vector<std::vector<std::string>> out;
    for (auto& [index, columns] : sets) {
        const auto own = [](const std::string& c) { return c == "id" || c == "uid"; };
        if (!std::any_of(columns.begin(), columns.end(), own)) out.push_back(std::move(columns));
    }
    return out;
}

struct Rohspalte {
    Austauschspalte spalte;
    int platzImSchluessel = 0;
};

std::vector<Rohspalte> columnsOf(Connection& connection, const std::string& table) {
    const auto references = referencesOf(connection, table);
    auto q = connection.abfrage("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid");
    bindAll(*q, table);
    std::vector<Rohspalte> out;
    while (q->executeStep()) {
        Zeile z(*q);
        Rohspalte column;
        column.spalte.name = z.text();
        column.spalte.art = artOf(z.text());
        const bool required = z.flag();
        column.platzImSchluessel = z.number();
        column.spalte.leerErlaubt = !required && column.platzImSchluessel == 0;
        const auto reference = references.find(column.spalte.name);
        if (reference != references.end()) {
            column.spalte.art = Spaltenart::kVerweis;
            column.spalte.ziel = reference->second;
        }
        if (grundlageOf(column.spalte.name).empty()) out.push_back(std::move(column));
    }
    return out;
}

/// The uid where there is one; else the primary key, or for a key of this store alone the first UNIQUE.
std::vector<std::string> keyOf(const Austauschtabelle& table, const std::vector<Rohspalte>& columns) {
    if (table.mitUid) return {"uid"};
    std::map<int, std::string> primary;
    for (const auto& c : columns)
        if (c.platzImSchluessel > 0) primary.emplace(c.platzImSchluessel, c.spalte.name);
    std::vector<std::string> out;
    for (const auto& [place, name] : primary)
        out.push_back(name);
    if (out == std::vector<std::string>{"id"} && !table.eindeutig.empty()) return table.eindeutig.front();
    return out;
}

Austauschtabelle describe(Connection& connection, const std::string& name) {
    const auto columns = columnsOf(connection, name);
    Austauschtabelle table{name, {}, 1, false, uniqueSets(connection, name)};
    table.mitUid =
        std::any_of(columns.begin(), columns.end(), [](const auto& c) { return c.spalte.name == "uid"; });
    const auto key = keyOf(table, columns);
    const auto find = [&](const std::string& wanted) {
        return std::find_if(columns.begin(), columns.end(),
                            [&](const auto& c) { return c.spalte.name == wanted; });
    };
    for (const auto& part : key)
        table.spalten.push_back(find(part)->spalte);
    table.schluessel = key.size();
    for (const auto& column : columns) {
        const auto& own = column.spalte.name;
        if (own != "id" && std::find(key.begin(), key.end(), own) == key.end())
            table.spalten.push_back(column.spalte);
    }
    return table;
}

/// Puts `name` behind all it refers to; of a ring, what is met first comes last.
void place(const std::string& name, std::map<std::string, Austauschtabelle>& rest,
           std::set<std::string>& begun, std::vector<Austauschtabelle>& out) {
    const auto found = rest.find(name);
    if (found == rest.end() || !begun.insert(name).second) return;
    for (const auto& column : found->second.spalten)
        if (!column.ziel.empty()) place(column.ziel, rest, begun, out);
    out.push_back(found->second);
}

Austauschspalte text(const char* name) {
    return {name, Spaltenart::kText, {}, false};
}
/// A column called like the table it refers to.
Austauschspalte verweis(const char* name) {
    return {name, Spaltenart::kVerweis, name, false};
}
Austauschtabelle computed(const char* name, std::size_t key, std::vector<Austauschspalte> columns) {
    return {name, std::move(columns), key, false, {}};
}

}  // namespace

const Austauschspalte* Austauschtabelle::spalte(std::string_view wanted) const {
    const auto found =
        std::find_if(spalten.begin(), spalten.end(), [&](const auto& s) { return s.name == wanted; });
    return found == spalten.end() ? nullptr : &*found;
}

std::vector<Austauschtabelle> austauschtabellen(Connection& connection) {
    std::map<std::string, Austauschtabelle> rest;
    const auto names = tableNames(connection);
    for (const auto& name : names)
        rest.emplace(name, describe(connection, name));
    std::vector<Austauschtabelle> out;
    std::set<std::string> begun;
    for (const auto& name : names)
        place(name, rest, begun, out);
    out.push_back(computed(kWertetabelle, 4,
                           {verweis("lieferung"),
                            verweis("kennzahl"),
                            text("auspraegungen"),
                            {"periode", Spaltenart::kGanzzahl, {}, false},
                            text("inhalt")}));
    out.push_back(computed(kZeittabelle, 1, {text("objekt"), text("zeitpunkt")}));
    out.push_back(computed(kErsatztabelle, 1, {text("uid"), text("ersatz")}));
    return out;
}

bool isPersonenersatz(std::string_view uid, std::string_view ersatz) {
    constexpr std::size_t kMark = 4, kLongest = 200;
    if (uid.size() < kMark || ersatz.size() < kMark + 2 || ersatz.size() > kLongest) return false;
    return ersatz.ends_with(uid.substr(0, kMark)) && ersatz[ersatz.size() - kMark - 1] == ' ';
}

const Austauschtabelle* findeTabelle(const std::vector<Austauschtabelle>& tabellen, std::string_view name) {
    const auto found =
        std::find_if(tabellen.begin(), tabellen.end(), [&](const auto& t) { return t.name == name; });
    return found == tabellen.end() ? nullptr : &*found;
}

std::string grundlageOf(std::string_view spalte) {
    constexpr std::string_view kEnde = "_klein";
    return spalte.ends_with(kEnde) ? std::string(spalte.substr(0, spalte.size() - kEnde.size()))
                                   : std::string();
}

std::string ausdruck(const Austauschspalte& spalte) {
    if (spalte.art != Spaltenart::kVerweis) return fmt::format("t.{}", spalte.name);
    return fmt::format("(SELECT z.uid FROM {} z WHERE z.id = t.{})", spalte.ziel, spalte.name);
}

}  // namespace isp::store
