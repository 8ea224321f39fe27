// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/austauschschreiber.h"

#include "domain/text.h"
#include "store/austauschcodes.h"
#include "store/austauschwerte.h"
#include "store/historie.h"
#include "store/kennzahl_repository.h"
#include "store/satzregeln.h"
#include "store/wertesaetze.h"
#include "store/zeile.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <sqlite3.h>

namespace isp::store {

namespace {

const std::string& uidOf(const Feldinhalt& value) {
    return std::get<std::string>(value);
}

/// Columns written with a field: also the one that follows from it.
std::vector<std::string> columnsFor(Connection& connection, const std::string& table,
                                    const std::string& column, std::map<std::string, bool>& derived) {
    const auto name = column + "_klein";
    const auto [entry, fresh] = derived.try_emplace(table + "." + name);
    if (fresh) {
        auto q = connection.abfrage("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2");
        bindAll(*q, table, name);
        entry->second = q->executeStep();
    }
    if (entry->second) return {column, name};
    return {column};
}

/// The records' share of the work; the figures are the rest.
constexpr double kSaetze = 0.7;

bool isConstraint(const SQLite::Exception& e) {
    return (e.getErrorCode() & 0xff) == SQLITE_CONSTRAINT;
}

}  // namespace

Austauschschreiber::Austauschschreiber(Store& store, Austauschort& ort, Austauschplan& plan)
    : m_store(store),
      m_ort(ort),
      m_plan(plan) {}

Status Austauschschreiber::schreibe(const Progress& progress) {
    auto& db = m_ort.connection().db();
    // References are settled when everything is written: so no order is needed among records that refer to
    // each other.
    db.exec("PRAGMA defer_foreign_keys = ON");
    giveIds();
    std::size_t done = 0;
    for (const auto art : {Aenderungsart::kGeaendert, Aenderungsart::kGeloescht, Aenderungsart::kNeu}) {
        for (auto& step : m_plan.schritte) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            if (!step.aktiv || step.art != art || step.tabelle->name == kWertetabelle) continue;
            progress.at(kSaetze * static_cast<double>(++done) / static_cast<double>(m_plan.schritte.size()));
            if (art == Aenderungsart::kGeaendert) ISP_CHECK(change(step));
            if (art == Aenderungsart::kGeloescht) remove(step);
            if (art == Aenderungsart::kNeu) ISP_CHECK(add(step));
            if (step.aktiv) report(step);
        }
    }
    for (const auto& step : m_plan.schritte)
        if (step.aktiv && step.art == Aenderungsart::kNeu) ISP_CHECK(keepsRules(step));
    ISP_CHECK(writeWerte(
        {progress.cancel, [&progress](double share) { progress.at(kSaetze + (1 - kSaetze) * share); }}));
    int pending = 0, ignored = 0;
    sqlite3_db_status(m_ort.connection().handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &pending, &ignored, 0);
    if (pending != 0) return makeError(codes::kPaketBeschaedigt).because("a reference is not met");
    return {};
}

/// The keys new records will have are known before they are written, so that all others can refer to them.
void Austauschschreiber::giveIds() {
    std::map<std::string, std::int64_t> next;
    for (const auto& step : m_plan.schritte) {
        if (!step.aktiv || step.art != Aenderungsart::kNeu || !step.tabelle->mitUid) continue;
        const auto& table = step.tabelle->name;
        const auto [entry, fresh] = next.try_emplace(table, 0);
        if (fresh) {
            auto q = m_ort.connection().abfrage(fmt::format("SELECT coalesce(max(id), 0) FROM {}", table));
            if (q->executeStep()) entry->second = Zeile(*q).integer();
        }
        m_ids.emplace(std::pair(table, uidOf(step.schluessel.front())), ++entry->second);
    }
}

void Austauschschreiber::bindHere(SQLite::Statement& s, int i, const Austauschspalte& column,
                                  const Feldinhalt& value) {
    const auto* uid = std::get_if<std::string>(&value);
    if (column.art != Spaltenart::kVerweis || uid == nullptr) return bindFeldinhalt(s, i, value);
    const auto made = m_ids.find({column.ziel, *uid});
    if (made != m_ids.end()) return bindAt(s, i, made->second);
    if (const auto id = m_ort.id(column.ziel, *uid))
        bindAt(s, i, *id);
    else
        s.bind(i);
}

/// A change that does not go together with what is here is left out; nothing refers to it.
Status Austauschschreiber::change(Austauschschritt& step) {
    const auto done = [&]() -> Status {
        Transaktion one(m_store);
        ISP_CHECK(one.begun());
        try {
            ISP_CHECK(update(step));
            ISP_CHECK(keepsRules(step));
        } catch (const SQLite::Exception& e) {
            if (!isConstraint(e)) throw;
            return makeError(codes::kPaketSatz, {step.tabelle->name, step.bezeichnung}).because(e.what());
        }
        return one.commit();
    }();
    if (done) return {};
    if (done.error().code.errorClass != ErrorClass::kInput) return done;
    step.aktiv = false;
    m_plan.ergebnis.abgelehnt.push_back({Ablehnungsgrund::kRegel, step.tabelle->name, step.bezeichnung,
                                         step.felder.empty() ? std::string() : step.felder.front().spalte});
    return {};
}

Status Austauschschreiber::update(const Austauschschritt& step) {
    auto& connection = m_ort.connection();
    std::map<std::string, bool> derived;
    for (const auto& field : step.felder) {
        const auto* column = step.tabelle->spalte(field.spalte);
        for (const auto& name : columnsFor(connection, step.tabelle->name, field.spalte, derived)) {
            auto q = connection.abfrage(fmt::format("UPDATE {} SET {} = ?1{}", step.tabelle->name, name,
                                                    m_ort.bedingung(*step.tabelle, "", 2)));
            const auto* text = std::get_if<std::string>(&field.neu);
            if (name != field.spalte && text != nullptr)
                bindAt(*q, 1, toLower(*text));
            else
                bindHere(*q, 1, *column, field.neu);
            for (std::size_t i = 0; i < step.schluessel.size(); ++i)
                bindFeldinhalt(*q, static_cast<int>(i) + 2, step.schluessel[i]);
            q->exec();
        }
    }
    record(step);
    if (step.neueUid.empty() || step.neueUid == uidOf(step.schluessel.front())) return {};
    for (const char* sql : {"UPDATE schlagwort SET objekt = ?2 WHERE objekt = ?1",
                            "UPDATE favorit SET objekt = ?2 WHERE objekt = ?1"}) {
        auto q = connection.abfrage(sql);
        bindAll(*q, uidOf(step.schluessel.front()), step.neueUid);
        q->exec();
    }
    auto q = connection.abfrage(fmt::format("UPDATE {} SET uid = ?2 WHERE uid = ?1", step.tabelle->name));
    bindAll(*q, uidOf(step.schluessel.front()), step.neueUid);
    q->exec();
    return {};
}

Status Austauschschreiber::add(const Austauschschritt& step) {
    auto& connection = m_ort.connection();
    struct Wert {
        const Austauschspalte* spalte;
        const Feldinhalt* inhalt;
        bool klein;
    };
    const auto& table = *step.tabelle;
    std::string names, marks;
    std::vector<Wert> values;
    std::map<std::string, bool> derived;
    const auto put = [&](const Austauschspalte& column, const Feldinhalt& value) {
        for (const auto& name : columnsFor(connection, table.name, column.name, derived)) {
            names += fmt::format("{}{}", names.empty() ? "" : ", ", name);
            marks += fmt::format("{}?{}", marks.empty() ? "" : ", ", values.size() + 1);
            values.push_back({&column, &value, name != column.name});
        }
    };
    for (std::size_t i = 0; i < table.schluessel; ++i)
        put(table.spalten[i], step.schluessel[i]);
    for (const auto& field : step.felder)
        put(*table.spalte(field.spalte), field.neu);
    std::int64_t id = 0;
    if (table.mitUid) {
        id = m_ids.at({table.name, uidOf(step.schluessel.front())});
        names += ", id";
        marks += fmt::format(", ?{}", values.size() + 1);
    }
    try {
        auto q = connection.abfrage(fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, names, marks));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto* text = std::get_if<std::string>(values[i].inhalt);
            if (values[i].klein && text != nullptr)
                bindAt(*q, static_cast<int>(i) + 1, toLower(*text));
            else
                bindHere(*q, static_cast<int>(i) + 1, *values[i].spalte, *values[i].inhalt);
        }
        if (table.mitUid) bindAt(*q, static_cast<int>(values.size()) + 1, id);
        q->exec();
    } catch (const SQLite::Exception& e) {
        if (!isConstraint(e)) throw;
        return makeError(codes::kPaketSatz, {table.name, step.bezeichnung}).because(e.what());
    }
    record(step);
    return {};
}

void Austauschschreiber::remove(const Austauschschritt& step) {
    auto& connection = m_ort.connection();
    if (step.tabelle->name == "kennzahl") {
        // Series without figures go with their Kennzahl; one that has figures keeps it (Austauschplaner).
        for (const char* sql :
             {"DELETE FROM reihe_auspraegung WHERE reihe IN (SELECT r.id FROM reihe r JOIN kennzahl k "
              "ON k.id = r.kennzahl WHERE k.uid = ?1)",
              "DELETE FROM reihe WHERE kennzahl = (SELECT id FROM kennzahl WHERE uid = ?1)"}) {
            auto q = connection.abfrage(sql);
            bindAll(*q, uidOf(step.schluessel.front()));
            q->exec();
        }
    }
    record(step);
    auto q = connection.abfrage(
        fmt::format("DELETE FROM {}{}", step.tabelle->name, m_ort.bedingung(*step.tabelle, "", 1)));
    for (std::size_t i = 0; i < step.schluessel.size(); ++i)
        bindFeldinhalt(*q, static_cast<int>(i) + 1, step.schluessel[i]);
    q->exec();
}

Status Austauschschreiber::keepsRules(const Austauschschritt& step) {
    if (!step.tabelle->mitUid) return {};
    const auto id =
        m_ort.id(step.tabelle->name, step.neueUid.empty() ? uidOf(step.schluessel.front()) : step.neueUid);
    const auto kept = pruefeSatzregeln(m_ort.connection(), step.tabelle->name, id.value_or(0));
    if (kept) return {};
    return makeError(codes::kPaketSatz, {step.tabelle->name, step.bezeichnung})
        .because(std::string(kept.error().code.id));
}

/// In the history a record that came with a package looks like one changed by hand, references by their keys
/// here.
void Austauschschreiber::record(const Austauschschritt& step) {
    if (!step.tabelle->mitUid) return;
    Felder before, after;
    const auto put = [&](Felder& felder, const Austauschspalte& column, const Feldinhalt& value) {
        if (column.art == Spaltenart::kVerweis) {
            const auto* uid = std::get_if<std::string>(&value);
            const auto made = uid == nullptr ? m_ids.end() : m_ids.find({column.ziel, *uid});
            std::int64_t id = made == m_ids.end() ? 0 : made->second;
            if (uid != nullptr && id == 0) id = m_ort.id(column.ziel, *uid).value_or(0);
            felder.add(column.name, id);
        } else if (const auto* n = std::get_if<std::int64_t>(&value)) {
            felder.add(column.name, *n);
        } else if (const auto* d = std::get_if<double>(&value)) {
            felder.add(column.name, std::optional<double>(*d));
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            felder.add(column.name, *text);
        } else if (std::holds_alternative<std::monostate>(value)) {
            felder.add(column.name, std::optional<double>());
        }
    };
    for (const auto& field : step.felder) {
        const auto* column = step.tabelle->spalte(field.spalte);
        if (step.art != Aenderungsart::kNeu) put(before, *column, field.alt);
        if (step.art != Aenderungsart::kGeloescht) put(after, *column, field.neu);
    }
    const auto& uid = step.neueUid.empty() ? uidOf(step.schluessel.front()) : step.neueUid;
    recordTakenOver(m_ort.connection(), {step.tabelle->name.c_str(), uid, step.bezeichnung}, before, after);
}

void Austauschschreiber::report(const Austauschschritt& step) {
    if (step.art == Aenderungsart::kGeaendert && step.felder.empty()) return;  // only the identity
    m_plan.ergebnis.zeilen.push_back({step.art, step.tabelle->name, step.bezeichnung, step.felder});
}

/// The figures of one step under the keys they have here; nullopt, with what is missing, where one of them is
/// unknown.
std::optional<Austauschschreiber::Wertziel> Austauschschreiber::wertziel(const Austauschschritt& step,
                                                                         std::string& fehlt) {
    constexpr std::size_t kUid = 36;
    Wertziel out;
    out.lieferung = m_ort.id("lieferung", uidOf(step.schluessel[0])).value_or(0);
    out.kennzahl = KennzahlId{m_ort.id("kennzahl", uidOf(step.schluessel[1])).value_or(0)};
    const auto periode = static_cast<std::int32_t>(std::get<std::int64_t>(step.schluessel[3]));
    const auto& combination = uidOf(step.schluessel[2]);
    fehlt = "auspraegungen";
    for (std::size_t at = 0; at < combination.size(); at += kUid + 1) {
        const auto id = m_ort.id("auspraegung", combination.substr(at, kUid));
        if (!id) return std::nullopt;
        out.auspraegungen.push_back({*id});
    }
    fehlt = "raum";
    const auto lines = leseWerte(uidOf(step.felder.front().neu));
    for (const auto& line : lines.value()) {
        const auto raum = m_ort.id("raum", line.raum);
        if (!raum) return std::nullopt;
        out.werte.push_back({periode, static_cast<std::int32_t>(*raum), line.wert.value_or(kFehlt),
                             static_cast<Zeichen>(line.zeichen)});
    }
    return out;
}

Status Austauschschreiber::writeWerte(const Progress& progress) {
    Wertmenge all;
    std::size_t total = 0;
    KennzahlRepository kennzahlen(m_store);
    for (const auto& step : m_plan.schritte) {
        if (!step.aktiv || step.tabelle->name != kWertetabelle) continue;
        std::string missing;
        auto ziel = wertziel(step, missing);
        if (!ziel) {
            m_plan.ergebnis.abgelehnt.push_back(
                {Ablehnungsgrund::kVerweis, kWertetabelle, step.bezeichnung, missing});
            continue;
        }
        ISP_TRY(const auto reihe, kennzahlen.reihe(ziel->kennzahl, std::move(ziel->auspraegungen)));
        auto& target = all[ziel->lieferung][reihe.value];
        target.insert(target.end(), ziel->werte.begin(), ziel->werte.end());
        total += ziel->werte.size();
    }
    for (auto& [lieferung, reihen] : all)
        ISP_CHECK(writeLieferung(lieferung, reihen, total, progress));
    m_plan.ergebnis.werte = static_cast<std::int64_t>(total);
    return {};
}

Status Austauschschreiber::writeLieferung(std::int64_t lieferung, Reihenwertmenge& reihen, std::size_t total,
                                          const Progress& progress) {
    const auto twice = [](const Wert& a, const Wert& b) {
        return a.periode == b.periode && a.raum == b.raum;
    };
    WerteSchreiber writer(m_ort.connection(), LieferungId{lieferung}, total, progress);
    for (auto& [reihe, figures] : reihen) {
        std::sort(figures.begin(), figures.end(), liegtVor);
        if (std::adjacent_find(figures.begin(), figures.end(), twice) != figures.end())
            return makeError(codes::kPaketWerte);
        ISP_CHECK(writer.write(ReiheId{reihe}, figures));
    }
    return {};
}

}  // namespace isp::store
