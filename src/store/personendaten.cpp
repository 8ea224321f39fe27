// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personendaten.h"

#include "base/uid.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/error_mapping.h"
#include "store/erwaehnung.h"
#include "store/fundstelle.h"
#include "store/historie.h"
#include "store/kontaktverlauf.h"
#include "store/personencodes.h"
#include "store/speichern.h"
#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <map>

namespace isp::store {

namespace {

using enum Personenbezug;

constexpr std::array kSpalten = {
    Personenspalte{"akteur", "name", kName, "", "art = 'person'"},
    Personenspalte{"akteur", "kontakt", kKontakt, "name", "art = 'person'", "name"},
    Personenspalte{"lieferant", "ansprechperson", kName, "", "", "name"},
    Personenspalte{"lieferant", "email", kKontakt, "ansprechperson", "", "name"},
    Personenspalte{"lieferant", "telefon", kKontakt, "ansprechperson", "", "name"},
    Personenspalte{"thema_fachplanung", "ansprechperson", kName, "", "", "aspekt"},
    Personenspalte{"thema", "hinweis_von", kName, "", "", "titel", "hinweis_datum"},
    Personenspalte{"teilnahme", "name", kName, "", "", "rolle"},
    Personenspalte{"sitzungsteilnahme", "name", kName, "", "", "rolle"},
    Personenspalte{"planungsauftrag", "name", kName, "", "", "titel", "erteilt"},
    Personenspalte{"datenbedarf", "an_wen", kName, "", "", "beschreibung", "angefragt_am"},
    Personenspalte{"historie", "wer", kUrheber, "", "", "bezeichnung", "zeitpunkt"},
    Personenspalte{"lieferung", "wer", kUrheber, "", "", "datei", "zeitpunkt"},
    Personenspalte{"ansicht", "wer", kUrheber, "", "", "name", "erstellt"},
    Personenspalte{"bericht", "wer", kUrheber, "", "", "titel", "erzeugt"},
    Personenspalte{"freigabe", "wer", kUrheber, "", "", "ziel", "zeitpunkt"},
    Personenspalte{"hinweisbearbeitung", "wer", kUrheber, "", "", "gegenstand", "zeitpunkt"},
    Personenspalte{"indexfassung", "wer", kUrheber, "", "", "anlass", "zeitpunkt"},
    Personenspalte{"schrittwechsel", "wer", kUrheber, "", "", "nach", "zeitpunkt"},
    Personenspalte{"wertbestaetigung", "wer", kUrheber, "", "", "grund", "zeitpunkt"},
};

const char* nameOf(const Personenspalte& s) {
    return *s.bezeichnung != '\0' ? s.bezeichnung : s.spalte;
}

std::string timeOf(const Personenspalte& s) {
    return *s.zeitpunkt != '\0' ? s.zeitpunkt : "''";
}

std::string limited(const Personenspalte& s) {
    return *s.bedingung != '\0' ? fmt::format(" AND {}", s.bedingung) : std::string();
}

/// Which rows of the column are about the person ?1.
std::string condition(const Personenspalte& s) {
    switch (s.bezug) {
        case kKontakt:
            return fmt::format("trim({}) = ?1 AND {} <> ''{}", s.neben, s.spalte, limited(s));
        case kName:
        case kUrheber:
        case kErwaehnung:  // these are found through the schema
            break;
    }
    return fmt::format("trim({}) = ?1{}", s.spalte, limited(s));
}

void collect(Connection& connection, const Personenspalte& s, std::map<std::string, Person>& all) {
    auto q = connection.abfrage(
        fmt::format("SELECT trim({0}), count(*), max({1}) FROM {2} WHERE trim({0}) <> ''{3} "
                    "GROUP BY trim({0})",
                    s.spalte, timeOf(s), s.tabelle, limited(s)));
    while (q->executeStep()) {
        Zeile z(*q);
        const auto name = z.text();
        auto& person = all[name];
        person.name = name;
        (s.bezug == kName ? person.nennungen : person.taten) += z.integer();
        person.zuletzt = std::max(person.zuletzt, z.text());
    }
}

/// A login of one word (`planung`) stands in half of all texts: only whole names are looked for there.
bool isSearchedInTexts(const std::string& name) {
    return name.find(' ') != std::string::npos;
}

void find(Connection& connection, const Personenspalte& s, const std::string& name,
          std::vector<Fundstelle>& out) {
    auto q = connection.abfrage(fmt::format("SELECT rowid, {}, {}, {} FROM {} WHERE {}", nameOf(s), s.spalte,
                                            timeOf(s), s.tabelle, condition(s)));
    bindAll(*q, name);
    while (q->executeStep()) {
        Zeile z(*q);
        out.push_back(liesFundstelle(z, s.bezug, s.tabelle, s.spalte));
    }
}

/// Rows that were changed.
std::int64_t erase(Connection& connection, const Personenspalte& s, const std::string& name,
                   const std::string& ersatz) {
    auto q =
        connection.abfrage(fmt::format("UPDATE {} SET {} = ?2 WHERE {}", s.tabelle, s.spalte, condition(s)));
    bindAll(*q, name, s.bezug == kKontakt ? std::string() : ersatz);
    return q->exec();
}

bool isInHistory(const Personenspalte& s) {
    return std::string_view(s.tabelle) == "historie";
}

/// Is that field of that line of the history among them?
bool isKnown(const std::vector<Fundstelle>& found, std::int64_t id, const std::string& field) {
    return std::any_of(found.begin(), found.end(), [&](const Fundstelle& f) {
        return f.tabelle == "historie" && f.id == id && f.feld == field;
    });
}

/// The fields of the history that held the name: of one word, which is not looked for in texts. Adds to
/// `out`.
void findNamesInHistory(Connection& connection, const Personenspalte& s, const std::string& name,
                        std::vector<Fundstelle>& out) {
    if (isInHistory(s) || (s.bezug != kName && s.bezug != kUrheber)) return;
    const auto add = [&](const char* field, const std::string& holds) {
        auto q = connection.abfrage(fmt::format(
            "SELECT rowid, bezeichnung, {}, zeitpunkt FROM historie WHERE objekt_art = '{}' AND {}", field,
            s.tabelle, holds));
        bindAll(*q, name);
        while (q->executeStep()) {
            Zeile z(*q);
            auto f = liesFundstelle(z, kErwaehnung, "historie", field);
            if (!isKnown(out, f.id, f.feld)) out.push_back(std::move(f));
        }
    };
    for (const char* json : {"alt", "neu"})
        add(json, fmt::format("json_valid({0}) AND json_extract({0}, '$.{1}') = ?1", json, s.spalte));
    if (s.bezug == kName) add("bezeichnung", "bezeichnung = ?1");
}

/// Lines of the history with a contact of the person; those that name the person have been found as mentions.
void findContactsInHistory(Connection& connection, const Personenspalte& s, const std::string& name,
                           std::vector<Fundstelle>& out) {
    for (const auto& found : kontakteImVerlauf(connection, s, name)) {
        const std::string side = found.neu ? "neu" : "alt";
        if (isKnown(out, found.id, side)) continue;
        auto q = connection.abfrage(
            fmt::format("SELECT id, bezeichnung, {}, zeitpunkt FROM historie WHERE id = ?1", side));
        bindAll(*q, found.id);
        if (!q->executeStep()) continue;
        Zeile z(*q);
        out.push_back(liesFundstelle(z, kKontakt, "historie", side));
    }
}

std::vector<Fundstelle> everywhere(Connection& connection, const std::string& name) {
    std::vector<Fundstelle> out;
    for (const auto& s : kSpalten)
        find(connection, s, name, out);
    if (isSearchedInTexts(name)) {
        auto mentions = erwaehnungen(connection, name);
        std::move(mentions.begin(), mentions.end(), std::back_inserter(out));
    }
    for (const auto& s : kSpalten)
        findNamesInHistory(connection, s, name, out);
    for (const auto& s : kSpalten)
        if (s.bezug == kKontakt) findContactsInHistory(connection, s, name, out);
    return out;
}

/// What the history keeps of the column under its own field: names of any length, contacts of the time while
/// the person was named beside them.
void eraseInHistory(Connection& connection, const Personenspalte& s, const std::string& name,
                    const std::string& ersatz) {
    if (isInHistory(s)) return;
    if (s.bezug == kKontakt) return loescheKontakteImVerlauf(connection, s, name);
    const auto run = [&](const std::string& sql) {
        auto q = connection.abfrage(sql);
        bindAll(*q, name, ersatz);
        q->exec();
    };
    for (const char* json : {"alt", "neu"})
        run(
            fmt::format("UPDATE historie SET {0} = json_set({0}, '$.{1}', ?2) WHERE objekt_art = '{2}' AND "
                        "CASE WHEN json_valid({0}) THEN trim(json_extract({0}, '$.{1}')) END = ?1",
                        json, s.spalte, s.tabelle));
    if (s.bezug == kName)
        run(fmt::format("UPDATE historie SET bezeichnung = ?2 WHERE objekt_art = '{}' AND bezeichnung = ?1",
                        s.tabelle));
}

/// Contact data first: they are found by the name beside them.
std::vector<Personenspalte> inOrderOfErasing() {
    std::vector<Personenspalte> out(kSpalten.begin(), kSpalten.end());
    std::stable_partition(out.begin(), out.end(),
                          [](const Personenspalte& s) { return s.bezug == kKontakt; });
    return out;
}

}  // namespace

std::span<const Personenspalte> personenspalten() {
    return kSpalten;
}

Result<std::vector<Person>> personen(Store& store) {
    auto& connection = store.connection();
    return guarded(connection, "read who is named", [&]() -> Result<std::vector<Person>> {
        std::map<std::string, Person> all;
        for (const auto& s : kSpalten)
            if (s.bezug == kName || s.bezug == kUrheber) collect(connection, s, all);
        std::vector<Person> out;
        for (auto& [name, person] : all)
            out.push_back(std::move(person));
        return out;
    });
}

Result<std::vector<Fundstelle>> fundstellen(Store& store, const std::string& name) {
    auto& connection = store.connection();
    if (name.empty()) return std::vector<Fundstelle>();
    return guarded(connection, "read where a person is named",
                   [&]() -> Result<std::vector<Fundstelle>> { return everywhere(connection, name); });
}

Result<Loeschung> loeschePerson(Store& store, const std::string& name, const std::string& praefix) {
    ISP_TRY(const auto there, fundstellen(store, name));
    if (there.empty()) return makeError(codes::kKeinePerson, {name});
    auto& connection = store.connection();
    Loeschung out;
    const auto uid = newUid();
    out.ersatz = praefix + " " + uid.substr(0, 4);
    ISP_CHECK(guardedWrite(store, "delete a person", [&]() -> Status {
        const auto columns = inOrderOfErasing();
        std::vector<Fundstelle> before;  // of the history: what erasing below does not count
        for (const auto& s : columns)
            findNamesInHistory(connection, s, name, before);
        out.stellen = std::ssize(before);
        for (const auto& s : columns)
            eraseInHistory(connection, s, name, out.ersatz);
        for (const auto& s : columns)
            out.stellen += erase(connection, s, name, out.ersatz);
        if (isSearchedInTexts(name)) out.stellen += ersetzeErwaehnungen(connection, name, out.ersatz);
        Felder neu;
        neu.add("stellen", out.stellen);
        recordAction(connection, "person_geloescht", {"person", uid, out.ersatz}, neu);
        return {};
    }));
    ISP_CHECK(tilgeSpuren(store, out.ersatz));
    return out;
}

Status tilgeSpuren(Store& store, const std::string& ersatz) {
    auto& connection = store.connection();
    // What was overwritten may still lie in free pages and in the WAL.
    const auto swept = guarded(connection, "rewrite the store", [&]() -> Status {
        connection.db().exec("PRAGMA secure_delete = ON");
        connection.db().exec("VACUUM");
        // Somebody who still reads is no error to SQLite: the first column says that the WAL had to stay.
        SQLite::Statement checkpoint(connection.db(), "PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint.executeStep() && checkpoint.getColumn(0).getInt() != 0)
            return makeError(codes::kLocked, {utf8(connection.path())}).because("the WAL is read");
        return {};
    });
    if (!swept) return makeError(codes::kSpurenBleiben, {ersatz}).because(swept.error().detail);
    return {};
}

std::set<std::string> personenersatz(Connection& connection) {
    std::set<std::string> out;
    auto q = connection.abfrage("SELECT bezeichnung FROM historie WHERE aktion = 'person_geloescht'");
    while (q->executeStep())
        out.insert(Zeile(*q).text());
    return out;
}

void merkeLoeschung(Connection& connection, const std::string& uid, const std::string& ersatz) {
    auto q =
        connection.abfrage("SELECT 1 FROM historie WHERE objekt_uid = ?1 AND aktion = 'person_geloescht'");
    bindAll(*q, uid);
    if (!q->executeStep()) recordAction(connection, "person_geloescht", {"person", uid, ersatz}, {});
}

void reinigeVerlauf(Connection& connection, const std::string& name, const std::string& ersatz) {
    const auto columns = inOrderOfErasing();
    for (const auto& s : columns)
        eraseInHistory(connection, s, name, ersatz);
    for (const auto& s : columns)
        if (isInHistory(s)) erase(connection, s, name, ersatz);
    if (isSearchedInTexts(name)) ersetzeErwaehnungen(connection, name, ersatz, Textbereich::kVerlauf);
}

}  // namespace isp::store
