// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personendaten.h"

#include "base/uid.h"
#include "domain/text.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/error_mapping.h"
#include "store/historie.h"
#include "store/personencodes.h"
#include "store/speichern.h"
#include "store/zeile.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
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
    Personenspalte{"akteur", "notiz", kErwaehnung, "", "", "name"},
    Personenspalte{"lieferant", "notiz", kErwaehnung, "", "", "name"},
    Personenspalte{"lieferant", "anschrift", kErwaehnung, "", "", "name"},
    Personenspalte{"thema", "beschreibung", kErwaehnung, "", "", "titel"},
    Personenspalte{"thema", "hinweis_text", kErwaehnung, "", "", "titel"},
    Personenspalte{"schritt", "notiz", kErwaehnung},
    Personenspalte{"schritt", "ergebnis", kErwaehnung},
    Personenspalte{"schritt", "begruendung", kErwaehnung},
    Personenspalte{"schrittwechsel", "grund", kErwaehnung, "", "", "nach", "zeitpunkt"},
    Personenspalte{"befund", "text", kErwaehnung},
    Personenspalte{"beteiligung", "notiz", kErwaehnung},
    Personenspalte{"beziehung", "notiz", kErwaehnung},
    Personenspalte{"abstimmung", "beteiligte", kErwaehnung, "", "", "gegenstand"},
    Personenspalte{"abstimmung", "ergebnis", kErwaehnung, "", "", "gegenstand"},
    Personenspalte{"ruecksprache", "ergebnis", kErwaehnung, "", "", "gegenstand"},
    Personenspalte{"aktivitaet", "absicht", kErwaehnung, "", "", "titel"},
    Personenspalte{"aktivitaet", "vorbereitung", kErwaehnung, "", "", "titel"},
    Personenspalte{"aktivitaet", "durchfuehrung", kErwaehnung, "", "", "titel"},
    Personenspalte{"aktivitaet", "nachbereitung", kErwaehnung, "", "", "titel"},
    Personenspalte{"massnahme", "beschreibung", kErwaehnung, "", "", "titel"},
    Personenspalte{"qualitative_quelle", "beschreibung", kErwaehnung, "", "", "titel"},
    Personenspalte{"qualitative_quelle", "ergebnis", kErwaehnung, "", "", "titel"},
    Personenspalte{"qualitative_quelle", "quelle", kErwaehnung, "", "", "titel"},
    Personenspalte{"sitzungstermin", "vorbemerkung", kErwaehnung, "", "", "titel", "datum"},
    Personenspalte{"sitzungstermin", "notiz", kErwaehnung, "", "", "titel", "datum"},
    Personenspalte{"tagesordnungspunkt", "protokoll", kErwaehnung, "", "", "titel"},
    Personenspalte{"tagesordnungspunkt", "notiz", kErwaehnung, "", "", "titel"},
    Personenspalte{"planungsauftrag", "ergebnis", kErwaehnung, "", "", "titel", "erteilt"},
    Personenspalte{"rundenbeschluss", "text", kErwaehnung},
    Personenspalte{"datenanfrage", "notiz", kErwaehnung, "", "", "lieferant"},
    Personenspalte{"datenanfrage", "antwort", kErwaehnung, "", "", "lieferant"},
    Personenspalte{"angebot", "beschreibung", kErwaehnung, "", "", "name"},
    Personenspalte{"ansicht", "notiz", kErwaehnung, "", "", "name", "erstellt"},
    Personenspalte{"anhang", "notiz", kErwaehnung, "", "", "name", "zeitpunkt"},
    Personenspalte{"lieferung", "grund", kErwaehnung, "", "", "datei", "zeitpunkt"},
    Personenspalte{"historie", "bezeichnung", kErwaehnung, "", "", "objekt_art", "zeitpunkt"},
    Personenspalte{"historie", "alt", kErwaehnung, "", "", "bezeichnung", "zeitpunkt"},
    Personenspalte{"historie", "neu", kErwaehnung, "", "", "bezeichnung", "zeitpunkt"},
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
        case kErwaehnung:  // whether as whole words is looked at afterwards
            return fmt::format("instr({}, ?1) > 0{}", s.spalte, limited(s));
        case kName:
        case kUrheber:
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
bool isSearchedIn(const Personenspalte& s, const std::string& name) {
    return s.bezug != kErwaehnung || name.find(' ') != std::string::npos;
}

/// `text` with every `name` that stands for itself replaced: `Anna Maier`, not `Anna Maierhofer`.
std::string replaced(const std::string& text, const std::string& name, const std::string& ersatz) {
    std::string out;
    std::size_t from = 0;
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
        const auto end = at + name.size();
        const bool whole =
            (at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end]));
        if (!whole || at < from) continue;
        out.append(text, from, at - from).append(ersatz);
        from = end;
    }
    return out.append(text, from);
}

void find(Connection& connection, const Personenspalte& s, const std::string& name,
          std::vector<Fundstelle>& out) {
    if (!isSearchedIn(s, name)) return;
    auto q = connection.abfrage(fmt::format("SELECT rowid, {}, {}, {} FROM {} WHERE {}", nameOf(s), s.spalte,
                                            timeOf(s), s.tabelle, condition(s)));
    bindAll(*q, name);
    while (q->executeStep()) {
        Zeile z(*q);
        Fundstelle f;
        f.bezug = s.bezug;
        f.tabelle = s.tabelle;
        f.feld = s.spalte;
        f.id = z.integer();
        f.bezeichnung = z.text();
        f.inhalt = z.text();
        f.zeitpunkt = z.text();
        if (s.bezug == kErwaehnung && replaced(f.inhalt, name, {}) == f.inhalt) continue;
        out.push_back(std::move(f));
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

std::int64_t eraseMentions(Connection& connection, const Personenspalte& s, const std::string& name,
                           const std::string& ersatz) {
    std::vector<Fundstelle> found;
    find(connection, s, name, found);
    for (const auto& f : found) {
        auto q =
            connection.abfrage(fmt::format("UPDATE {} SET {} = ?2 WHERE rowid = ?1", s.tabelle, s.spalte));
        bindAll(*q, f.id, replaced(f.inhalt, name, ersatz));
        q->exec();
    }
    return std::ssize(found);
}

/// What the history keeps of the column: names of any length by the field they stood in, contact data of the
/// records that are about to lose them, of those that are gone and once were this person's, and wherever both
/// stand in one line.
void eraseInHistory(Connection& connection, const Personenspalte& s, const std::string& name,
                    const std::string& ersatz) {
    if (std::string_view(s.tabelle) == "historie" || s.bezug == kErwaehnung) return;
    const auto run = [&](const std::string& sql) {
        auto q = connection.abfrage(sql);
        bindAll(*q, name, ersatz);
        q->exec();
    };
    for (const char* json : {"alt", "neu"}) {
        if (s.bezug == kKontakt)
            run(fmt::format(
                "UPDATE historie SET {0} = json_remove({0}, '$.{1}') WHERE objekt_art = '{2}' AND ?2 <> '' "
                "AND json_valid({0}) AND (objekt_uid IN (SELECT uid FROM {2} WHERE trim({3}) = ?1{4}) OR "
                "json_extract({0}, '$.{3}') = ?1 OR (objekt_uid NOT IN (SELECT uid FROM {2}) AND objekt_uid "
                "IN "
                "(SELECT objekt_uid FROM historie WHERE objekt_art = '{2}' AND json_valid({0}) AND "
                "json_extract({0}, '$.{3}') = ?1)))",
                json, s.spalte, s.tabelle, s.neben, limited(s)));
        else
            run(fmt::format(
                "UPDATE historie SET {0} = json_set({0}, '$.{1}', ?2) WHERE objekt_art = '{2}' AND "
                "json_valid({0}) AND json_extract({0}, '$.{1}') = ?1",
                json, s.spalte, s.tabelle));
    }
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
    return guarded(connection, "read where a person is named", [&]() -> Result<std::vector<Fundstelle>> {
        std::vector<Fundstelle> out;
        for (const auto& s : kSpalten)
            find(connection, s, name, out);
        return out;
    });
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
        for (const auto& s : columns)
            eraseInHistory(connection, s, name, out.ersatz);
        for (const auto& s : columns)
            out.stellen += s.bezug == kErwaehnung ? eraseMentions(connection, s, name, out.ersatz)
                                                  : erase(connection, s, name, out.ersatz);
        Felder neu;
        neu.add("stellen", out.stellen);
        recordAction(connection, "person_geloescht", {"person", uid, out.ersatz}, neu);
        return {};
    }));
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
    if (!swept) return makeError(codes::kSpurenBleiben, {out.ersatz}).because(swept.error().detail);
    return out;
}

}  // namespace isp::store
