// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/satz.h"

#include "domain/qualitativ.h"
#include "domain/themenakte.h"
#include "store/ablage.h"
#include "store/codes.h"
#include "store/connection.h"
#include "store/store.h"
#include "store/tabelle.h"

#include <algorithm>
#include <fmt/format.h>

namespace isp::store {

namespace {

Error badField(const char* tabelle, const std::string& feld) {
    Location where;
    where.field = feld;
    return makeError(codes::kSatzfeld, {tabelle, feld}).at(std::move(where));
}

/// The table a column points to, as the schema has it; empty where it points nowhere.
std::string targetOf(Connection& connection, const std::string& tabelle, std::string_view column) {
    auto q = connection.abfrage(R"(SELECT "table" FROM pragma_foreign_key_list(?1) WHERE "from" = ?2)");
    bindAll(*q, tabelle, std::string(column));
    return q->executeStep() ? q->getColumn(0).getString() : std::string();
}

bool pointsTo(Connection& connection, const std::string& tabelle, std::string_view column,
              const Verweis& verweis) {
    return targetOf(connection, tabelle, column) == verweis.tabelle;
}

template <typename T>
const Verknuepfung<T>* linkOf(const std::string& feld) {
    const auto& t = tabelle<T>();
    const auto found = std::find_if(t.verknuepfungen.begin(), t.verknuepfungen.end(), [&](const auto& v) {
        return v.tabelle == fmt::format("{}_{}", t.name, feld);
    });
    return found == t.verknuepfungen.end() ? nullptr : &*found;
}

template <typename T>
const Spalte<T>* columnOf(const std::string& feld) {
    const auto& columns = tabelle<T>().spalten;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& s) { return s.name == feld; });
    return found == columns.end() ? nullptr : &*found;
}

template <typename T>
Status setField(Connection& connection, T& record, const std::string& feld, const Feldwert& wert) {
    const char* name = tabelle<T>().name;
    if (const auto* list = std::get_if<std::vector<Verweis>>(&wert)) {
        const auto* link = linkOf<T>(feld);
        if (link == nullptr) return badField(name, feld);
        for (const auto& verweis : *list) {
            if (!pointsTo(connection, link->tabelle, link->nach, verweis)) return badField(name, feld);
            link->add(record, verweis.id);
        }
        return {};
    }
    const auto* column = columnOf<T>(feld);
    if (column == nullptr) return badField(name, feld);
    const auto* verweis = std::get_if<Verweis>(&wert);
    if (verweis != nullptr && !pointsTo(connection, name, column->name, *verweis))
        return badField(name, feld);
    return column->set(record, wert) ? Status{} : Status(badField(name, feld));
}

template <typename T>
Result<std::int64_t> write(Store& store, const std::string& uid, const Feldwerte& felder) {
    T record;
    record.uid = uid;
    const auto fill = [&]() -> Status {
        for (const auto& [feld, wert] : felder)
            ISP_CHECK(setField(store.connection(), record, feld, wert));
        return {};
    };
    ISP_CHECK(fill());
    ISP_TRY(const auto id, Ablage<T>(store).speichere(record));
    return id.value;
}

using Schreiber = Result<std::int64_t> (*)(Store&, const std::string&, const Feldwerte&);

template <typename... Arten>
std::map<std::string, Schreiber> schreiberOf() {
    return {{tabelle<Arten>().name, &write<Arten>}...};
}

const std::map<std::string, Schreiber>& schreiber() {
    static const auto kSchreiber =
        schreiberOf<Zielgruppe, Akteur, Beziehung, Indikatorenset, Thema, ThemaFachplanung, Beschluss,
                    Durchlauf, Schritt, Schrittwechsel, Beteiligung, Ansicht, Befund, Angebot,
                    Bestandseintrag, Datenbedarf, Ruecksprache, Handlungserfordernis, Bewertungskriterium,
                    Bewertung, Bedarf, Bedarfsmenge, Handlungsfeld, Ziel, Massnahme, Meilenstein,
                    Budgetposten, Abstimmung, Zielbewertung, Ueberpruefung, Entscheidung, Aktivitaet,
                    Teilnahme, Arbeitsgruppe, Mitglied, QualitativeQuelle, Sitzungsreihe, Sitzungstermin,
                    Sitzungsteilnahme, Tagesordnungspunkt, Rundenbeschluss, Planungsauftrag,
                    Praesentationsfolge, Praesentationsfolie>();
    return kSchreiber;
}

}  // namespace

Result<std::int64_t> schreibeSatz(Store& store, const std::string& tabelle, const std::string& uid,
                                  const Feldwerte& felder) {
    const auto found = schreiber().find(tabelle);
    if (found == schreiber().end()) return makeError(codes::kUnknownObject, {tabelle, {}});
    return found->second(store, uid, felder);
}

template <typename T>
std::string alsJson(const T& record) {
    return felderOf(record).toJson();
}

template std::string alsJson(Zielgruppe const&);
template std::string alsJson(Akteur const&);
template std::string alsJson(Beziehung const&);
template std::string alsJson(Indikatorenset const&);
template std::string alsJson(Thema const&);
template std::string alsJson(ThemaFachplanung const&);
template std::string alsJson(Beschluss const&);
template std::string alsJson(Durchlauf const&);
template std::string alsJson(Schritt const&);
template std::string alsJson(Schrittwechsel const&);
template std::string alsJson(Beteiligung const&);
template std::string alsJson(Anhang const&);
template std::string alsJson(Ansicht const&);
template std::string alsJson(Befund const&);
template std::string alsJson(Angebot const&);
template std::string alsJson(Bestandseintrag const&);
template std::string alsJson(Datenbedarf const&);
template std::string alsJson(Ruecksprache const&);
template std::string alsJson(Handlungserfordernis const&);
template std::string alsJson(Bewertungskriterium const&);
template std::string alsJson(Bewertung const&);
template std::string alsJson(Bedarf const&);
template std::string alsJson(Bedarfsmenge const&);
template std::string alsJson(Handlungsfeld const&);
template std::string alsJson(Ziel const&);
template std::string alsJson(Massnahme const&);
template std::string alsJson(Meilenstein const&);
template std::string alsJson(Budgetposten const&);
template std::string alsJson(Abstimmung const&);
template std::string alsJson(Zielbewertung const&);
template std::string alsJson(Ueberpruefung const&);
template std::string alsJson(Entscheidung const&);
template std::string alsJson(Aktivitaet const&);
template std::string alsJson(Teilnahme const&);
template std::string alsJson(Arbeitsgruppe const&);
template std::string alsJson(Mitglied const&);
template std::string alsJson(Sitzungsreihe const&);
template std::string alsJson(Sitzungstermin const&);
template std::string alsJson(Sitzungsteilnahme const&);
template std::string alsJson(Tagesordnungspunkt const&);
template std::string alsJson(Rundenbeschluss const&);
template std::string alsJson(Planungsauftrag const&);
template std::string alsJson(Praesentationsfolge const&);
template std::string alsJson(Praesentationsfolie const&);

}  // namespace isp::store
