// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/themenuebersicht.h"

#include "base/clock.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

namespace isp::workspace {

namespace {

void remember(Themenzeile& zeile, Termin art, const std::string& datum) {
    if (datum.empty() || (!zeile.naechsterTermin.empty() && zeile.naechsterTermin <= datum)) return;
    zeile.naechsterTermin = datum;
    zeile.termin = art;
}

Themenzeile zeileOf(const Themenakte& akte, const Bestand& bestand, const std::string& heute) {
    Themenzeile zeile;
    zeile.thema = akte.thema;
    if (const auto* f = bestand.fachplanung(akte.thema.federfuehrung)) zeile.federfuehrung = f->name;
    const bool active = akte.thema.zustand == Themenzustand::kAktiv;
    if (active || akte.thema.zustand == Themenzustand::kRuht)
        remember(zeile, Termin::kWiedervorlage, akte.thema.wiedervorlage);
    const auto* durchlauf = akte.aktuellerDurchlauf();
    if (durchlauf == nullptr) return zeile;
    zeile.durchlauf = durchlauf->id;
    zeile.nummer = durchlauf->nummer;
    zeile.schritt = aktuellerSchritt(akte, durchlauf->id);
    if (const auto* schritt = akte.schritt(durchlauf->id, zeile.schritt)) zeile.zustand = schritt->zustand;
    zeile.gesperrt = zeile.zustand == Schrittzustand::kOffen &&
                     !pruefeZugang(akte, durchlauf->id, zeile.schritt).has_value();
    if (!active || !durchlauf->ende.empty()) return zeile;
    for (const auto& schritt : akte.schritte) {
        if (schritt.durchlauf != durchlauf->id || erledigt(schritt.zustand)) continue;
        remember(zeile, Termin::kFrist, schritt.frist);
        remember(zeile, Termin::kWiedervorlage, schritt.wiedervorlage);
        zeile.ueberfaellig = zeile.ueberfaellig || isp::ueberfaellig(schritt, heute);
    }
    return zeile;
}

}  // namespace

Result<std::vector<Themenzeile>> themenuebersicht(Werkbank& werkbank) {
    ISP_TRY(const auto themen, werkbank.themen().themen());
    const auto heute = Clock::todayIso();
    std::vector<Themenzeile> zeilen;
    zeilen.reserve(themen.size());
    for (const auto& thema : themen) {
        ISP_TRY(const auto akte, werkbank.themen().akte(thema.id));
        zeilen.push_back(zeileOf(*akte, werkbank.bestand(), heute));
    }
    return zeilen;
}

}  // namespace isp::workspace
