// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/datenkalender.h"

#include "domain/rhythmus.h"
#include "store/ablage.h"
#include "store/kennzahl_repository.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace isp::workspace {

namespace {

bool waits(const Datenanfrage& a) {
    return a.zustand != Anfragezustand::kGeliefert && a.zustand != Anfragezustand::kAbgelehnt;
}

Termin terminOf(const Kennzahl& k) {
    Termin t;
    t.kennzahl = k.id;
    t.code = k.code;
    t.name = k.name;
    t.lieferant = k.lieferant;
    t.rhythmus = k.rhythmus;
    return t;
}

/// The Perioden after the last one that is there.
void findNext(Termin& t, const Kennzahl& k, const std::string& heute) {
    const std::array last{*t.letzte};
    const auto raster = Zeitraster::aus(k.rhythmus, last);
    if (!raster) return;
    constexpr int kMost = 2000;
    for (int n = 1; n < kMost; ++n) {
        const auto periode = raster->periode(n);
        if (n == 1) {
            t.naechste = periode;
            t.faellig = faelligAm(k, periode).value_or(std::string());
        }
        const auto due = faelligAm(k, periode);
        if (!due || *due > heute) break;
        t.faelligBis = periode;
        ++t.ausstehend;
    }
}

void takeAnfrage(Termin& t, const Datenanfrage& a) {
    t.anfrage = a;
    if (!a.lieferant.empty()) t.lieferant = a.lieferant;
    if (!a.frist.empty()) t.faellig = a.frist;
    if (!t.naechste && a.von) t.naechste = Periode::fromCode(*a.von);
}

void judge(Termin& t, const std::string& heute) {
    if (t.faellig.empty()) return;
    t.tage = tageZwischen(heute, t.faellig);
    if (t.tage < 0)
        t.lage = Terminlage::kUeberfaellig;
    else
        t.lage = t.tage <= kTerminBaldTage ? Terminlage::kBald : Terminlage::kSpaeter;
}

}  // namespace

Result<std::vector<Termin>> datenkalender(store::Store& store, const Bestand& bestand,
                                          const std::string& heute) {
    ISP_TRY(const auto umfaenge, store::KennzahlRepository(store).umfaenge());
    ISP_TRY(const auto anfragen, store::Ablage<Datenanfrage>(store).alle());
    std::map<KennzahlId, std::optional<Periode>> last;
    for (const auto& u : umfaenge)
        last[u.kennzahl] = u.bis;
    std::vector<Termin> out;
    for (const auto& k : bestand.kennzahlen()) {
        const auto asked = std::find_if(anfragen.rbegin(), anfragen.rend(), [&](const Datenanfrage& a) {
            return a.kennzahl == k.id && waits(a);
        });
        const auto found = last.find(k.id);
        const bool comesBack =
            found != last.end() && found->second && k.zeitbezug == Zeitbezug::kPeriode && !k.rhythmus.empty();
        if (!comesBack && asked == anfragen.rend()) continue;
        auto t = terminOf(k);
        if (found != last.end()) t.letzte = found->second;
        if (comesBack) findNext(t, k, heute);
        if (asked != anfragen.rend()) takeAnfrage(t, *asked);
        judge(t, heute);
        out.push_back(std::move(t));
    }
    const auto order = [](const Termin& t) { return std::tie(t.lage, t.faellig, t.code); };
    std::stable_sort(out.begin(), out.end(),
                     [&](const Termin& a, const Termin& b) { return order(a) < order(b); });
    return out;
}

}  // namespace isp::workspace
