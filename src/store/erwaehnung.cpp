// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names in texts: which columns are searched follows from the schema of the store.
#include "store/erwaehnung.h"

#include "domain/text.h"
#include "store/fundstelle.h"
#include "store/personendaten.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <string_view>

namespace isp::store {

namespace {

constexpr const char* kKennung = "identity that other stores and records refer to";
constexpr const char* kPruefsumme = "checksum";
constexpr const char* kProgramm = "written by the program alone, read by it word for word";
constexpr const char* kOrt = "a place as tables write it, by which it is found again";

constexpr std::array kAusnahmen = {
    Ausnahme{"meta", "schluessel", kProgramm},
    Ausnahme{"meta", "wert", kProgramm},
    Ausnahme{"einstellung", "schluessel", kProgramm},
    Ausnahme{"historie", "aktion", kProgramm},
    Ausnahme{"historie", "objekt_art", kProgramm},
    Ausnahme{"historie", "objekt_uid", kKennung},
    Ausnahme{"schlagwort", "objekt", kKennung},
    Ausnahme{"favorit", "objekt", kKennung},
    Ausnahme{"hinweisbearbeitung", "raum", kKennung},
    Ausnahme{"reihe", "signatur", kKennung},
    Ausnahme{"lieferung", "sha256", kPruefsumme},
    Ausnahme{"anhang", "sha256", kPruefsumme},
    Ausnahme{"bericht", "sha256", kPruefsumme},
    Ausnahme{"bericht", "inhalt_sha256", kPruefsumme},
    Ausnahme{"ortsmerkung", "ort", kOrt},
};

bool isExempt(const std::string& table, const std::string& column) {
    return column == "uid" || std::any_of(kAusnahmen.begin(), kAusnahmen.end(), [&](const Ausnahme& a) {
               return a.tabelle == table && a.spalte == column;
           });
}

/// Official places are called as they are, whoever stands in a field for names: an Ansprechperson may be
/// given as `Kreis Segeberg`. Räume the planners made themselves are searched.
std::string limitOf(const std::string& table) {
    constexpr const char* kEigene = "IN (SELECT r.id FROM raum r JOIN raumsatz s ON s.ebene = r.ebene)";
    if (table == "raum") return fmt::format(" AND id {}", kEigene);
    if (table == "raum_name") return fmt::format(" AND raum {}", kEigene);
    return {};
}

/// Names of tables and columns come from the file.
std::string quoted(const std::string& name) {
    std::string out = "\"";
    for (const char c : name)
        out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

struct Textspalte {
    std::string tabelle;
    std::string spalte;
    std::string zeile;        ///< SQL: the key of the row; 0 in tables that have none
    std::string bezeichnung;  ///< SQL: what the row is called
    std::string zeitpunkt;    ///< SQL: its time, '' where it has none
    std::string abgeleitet;   ///< column with the same in lower case; empty: none
};

/// The first of the candidates the table has, apart from the column itself.
template <std::size_t N>
std::string firstOf(const std::array<const char*, N>& candidates, const std::vector<std::string>& columns,
                    const std::string& but) {
    for (const char* name : candidates)
        if (but != name && std::find(columns.begin(), columns.end(), name) != columns.end())
            return quoted(name);
    return {};
}

void addColumns(const std::string& table, bool withRowid, const std::vector<std::string>& columns,
                std::vector<Textspalte>& out) {
    static constexpr std::array kNamen = {"titel", "name",      "bezeichnung",  "gegenstand",
                                          "datei", "lieferant", "beschreibung", "nach",
                                          "code",  "objekt_art"};
    static constexpr std::array kZeiten = {"zeitpunkt", "datum",   "erteilt",
                                           "erstellt",  "erzeugt", "angefragt_am"};
    for (const auto& column : columns) {
        const auto lower = column + "_klein";
        const bool derived =
            column.ends_with("_klein") &&
            std::find(columns.begin(), columns.end(), column.substr(0, column.size() - 6)) != columns.end();
        if (derived || isExempt(table, column)) continue;
        Textspalte s;
        s.tabelle = table;
        s.spalte = column;
        s.zeile = withRowid ? "rowid" : "0";
        if (column != "titel" && column != "name") s.bezeichnung = firstOf(kNamen, columns, column);
        if (s.bezeichnung.empty()) s.bezeichnung = quoted(column);
        s.zeitpunkt = firstOf(kZeiten, columns, column);
        if (s.zeitpunkt.empty()) s.zeitpunkt = "''";
        if (std::find(columns.begin(), columns.end(), lower) != columns.end()) s.abgeleitet = lower;
        out.push_back(std::move(s));
    }
}

/// In the order of the schema, the history last.
std::vector<Textspalte> textColumns(Connection& connection) {
    std::vector<std::pair<std::string, bool>> tables;  // with a rowid?
    {
        auto q = connection.abfrage(
            "SELECT l.name, l.wr = 0 FROM pragma_table_list l JOIN sqlite_schema m ON m.name = l.name WHERE "
            "l.schema = 'main' AND l.type = 'table' AND m.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' "
            "ESCAPE "
            "'\\' ORDER BY l.name = 'historie', m.rowid");
        while (q->executeStep()) {
            Zeile z(*q);
            auto name = z.text();
            tables.emplace_back(std::move(name), z.flag());
        }
    }
    std::vector<Textspalte> out;
    for (const auto& [table, withRowid] : tables) {
        std::vector<std::string> columns;
        auto q = connection.abfrage(
            "SELECT name FROM pragma_table_info(?1) WHERE upper(type) = 'TEXT' ORDER BY cid");
        bindAll(*q, table);
        while (q->executeStep())
            columns.push_back(Zeile(*q).text());
        addColumns(table, withRowid, columns, out);
    }
    return out;
}

/// Values that are the person's as a whole, which personenspalten() finds.
std::string wholeValues(const Textspalte& s) {
    std::string out;
    for (const auto& p : personenspalten()) {
        if (s.tabelle != p.tabelle || s.spalte != p.spalte) continue;
        const char* name = p.bezug == Personenbezug::kKontakt ? p.neben : p.spalte;
        out += fmt::format(" AND NOT (trim({}) = ?2{}{})", name, *p.bedingung != '\0' ? " AND " : "",
                           p.bedingung);
    }
    return out;
}

/// A piece of the name that stands in JSON as it does in a text, without blanks, quotes and strokes. SQLite
/// looks for it, the rest is looked at here.
std::string plainPart(const std::string& name) {
    std::string best, part;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        const auto c = static_cast<unsigned char>(i < name.size() ? name[i] : ' ');
        // U+0080–00BF, U+2000–3FFF: wide blanks and signs.
        const std::size_t more = c == 0xc2 ? 1 : c == 0xe2 || c == 0xe3 ? 2 : 0;
        if (c > ' ' && c != '"' && c != '\\' && more == 0) {
            part += name[i];
            continue;
        }
        i += more;
        if (part.size() > best.size()) best = part;
        part.clear();
    }
    return best;
}

bool looksLikeJson(std::string_view text) {
    return !text.empty() && (text.front() == '{' || text.front() == '[');
}

/// The texts inside a JSON value with their paths; none where it is no JSON.
std::vector<std::pair<std::string, std::string>> textsIn(Connection& connection, const std::string& json) {
    std::vector<std::pair<std::string, std::string>> out;
    auto valid = connection.abfrage("SELECT json_valid(?1)");
    bindAll(*valid, json);
    if (!valid->executeStep() || !Zeile(*valid).flag()) return out;
    auto q = connection.abfrage("SELECT fullkey, atom FROM json_tree(?1) WHERE type = 'text'");
    bindAll(*q, json);
    while (q->executeStep()) {
        Zeile z(*q);
        auto path = z.text();
        out.emplace_back(std::move(path), z.text());
    }
    return out;
}

/// Inside JSON the name is looked for in the texts as they were before they were packed: there a line break
/// is an escape that ends in a letter (`\u000a`), and a quote has a stroke before it. Then in the rest, the
/// keys.
std::string withoutName(Connection& connection, const std::string& text, const std::string& name,
                        const std::string& ersatz) {
    if (!looksLikeJson(text)) return ersetzeName(text, name, ersatz);
    std::string out = text;
    for (const auto& [path, value] : textsIn(connection, text)) {
        const auto changed = ersetzeName(value, name, ersatz);
        if (changed == value) continue;
        auto q = connection.abfrage("SELECT json_replace(?1, ?2, ?3)");
        bindAll(*q, out, path, changed);
        if (q->executeStep()) out = Zeile(*q).text();
    }
    return ersetzeName(out, name, ersatz);
}

void find(Connection& connection, const Textspalte& s, const std::string& name,
          std::vector<Fundstelle>& out) {
    std::vector<Fundstelle> candidates;
    {
        auto q = connection.abfrage(fmt::format("SELECT {}, {}, {}, {} FROM {} WHERE instr({}, ?1) > 0{}{}",
                                                s.zeile, s.bezeichnung, quoted(s.spalte), s.zeitpunkt,
                                                quoted(s.tabelle), quoted(s.spalte), wholeValues(s),
                                                limitOf(s.tabelle)));
        q->bind(1, plainPart(name));
        if (q->getBindParameterCount() > 1) q->bind(2, name);
        while (q->executeStep()) {
            Zeile z(*q);
            candidates.push_back(liesFundstelle(z, Personenbezug::kErwaehnung, s.tabelle, s.spalte));
        }
    }
    for (auto& f : candidates)
        if (withoutName(connection, f.inhalt, name, {}) != f.inhalt) out.push_back(std::move(f));
}

void replaceIn(Connection& connection, const Textspalte& s, const Fundstelle& f, const std::string& text) {
    auto sql = fmt::format("UPDATE {} SET {} = ?1", quoted(s.tabelle), quoted(s.spalte));
    if (!s.abgeleitet.empty()) sql += fmt::format(", {} = ?3", quoted(s.abgeleitet));
    const bool byKey = s.zeile == "rowid";
    sql += byKey ? std::string(" WHERE rowid = ?2")
                 : fmt::format(" WHERE {} = ?2{}", quoted(s.spalte), limitOf(s.tabelle));
    auto q = connection.abfrage(sql);
    q->bind(1, text);
    if (byKey)
        q->bind(2, f.id);
    else
        q->bind(2, f.inhalt);
    if (!s.abgeleitet.empty()) q->bind(3, toLower(text));
    q->exec();
}

}  // namespace

std::span<const Ausnahme> ohneErwaehnung() {
    return kAusnahmen;
}

std::vector<Fundstelle> erwaehnungen(Connection& connection, const std::string& name) {
    std::vector<Fundstelle> out;
    for (const auto& s : textColumns(connection))
        find(connection, s, name, out);
    return out;
}

std::int64_t ersetzeErwaehnungen(Connection& connection, const std::string& name, const std::string& ersatz,
                                 Textbereich bereich) {
    std::int64_t places = 0;
    for (const auto& s : textColumns(connection)) {
        if (bereich == Textbereich::kVerlauf && s.tabelle != "historie") continue;
        std::vector<Fundstelle> found;
        find(connection, s, name, found);
        for (const auto& f : found)
            replaceIn(connection, s, f, withoutName(connection, f.inhalt, name, ersatz));
        places += std::ssize(found);
    }
    return places;
}

}  // namespace isp::store
