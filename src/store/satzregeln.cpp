// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/satzregeln.h"

#include "domain/bericht.h"
#include "domain/freigabe.h"
#include "domain/gebietsstand.h"
#include "domain/hinweis.h"
#include "domain/indexdefinition.h"
#include "domain/lieferant.h"
#include "domain/qualitativ.h"
#include "domain/raumsatz.h"
#include "domain/regeln_bericht.h"
#include "domain/themenakte.h"
#include "store/ablage_impl.h"

#include <map>

namespace isp::store {

namespace {

template <typename T>
Status check(Connection& connection, std::int64_t id) {
    const auto record = detail::findRecord<T>(connection, decltype(T::id){id});
    return record ? pruefeRegeln(*record) : Status();
}

using Pruefer = Status (*)(Connection&, std::int64_t);

template <typename... Arten>
std::map<std::string, Pruefer> prueferOf() {
    return {{tabelle<Arten>().name, &check<Arten>}...};
}

const std::map<std::string, Pruefer>& pruefer() {
    static const auto kPruefer =
        prueferOf<Zielgruppe, Akteur, Beziehung, Indikatorenset, Thema, ThemaFachplanung, Beschluss,
                  Durchlauf, Schritt, Beteiligung, Anhang, Ansicht, Befund, Angebot, Bestandseintrag,
                  Datenbedarf, Ruecksprache, Handlungserfordernis, Bewertungskriterium, Bewertung, Bedarf,
                  Bedarfsmenge, Handlungsfeld, Ziel, Massnahme, Meilenstein, Budgetposten, Abstimmung,
                  Ueberpruefung, Entscheidung, Aktivitaet, Teilnahme, Arbeitsgruppe, Mitglied, Sitzungsreihe,
                  Sitzungstermin, Sitzungsteilnahme, Tagesordnungspunkt, Rundenbeschluss, Planungsauftrag,
                  Praesentationsfolge, Praesentationsfolie, Raumsatz, Raumzweck, Sozialraum, Lieferant,
                  Importprofil, Ortsmerkung, QualitativeQuelle, Datenanfrage, Bruch, Wertbestaetigung,
                  Gebietsaenderung, Gebietsanteil, Indexdefinition, Indexfassung, Hinweisbearbeitung,
                  Freigabe, Bericht, Berichtsvorlage>();
    return kPruefer;
}

}  // namespace

Status pruefeSatzregeln(Connection& connection, const std::string& tabelle, std::int64_t id) {
    const auto found = pruefer().find(tabelle);
    return found == pruefer().end() ? Status() : found->second(connection, id);
}

}  // namespace isp::store
