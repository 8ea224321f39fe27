// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "workspace/pruefreihe.h"
#include "workspace/sperrmuster.h"
#include "workspace/summenpruefung.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace isp::workspace {

namespace {

using Zeile = Pruefreihe::Zeile;

/// Fewer Räume than these say nothing about all of them.
constexpr std::size_t kWenigeRaeume = 4;

/// What is counted or measured cannot be less than nothing; an amount or a balance can.
bool kannNegativSein(const Kennzahl& k) {
    static constexpr std::array kSalden = {"saldo", "differenz", "veränderung", "überschuss"};
    const auto unit = toLower(k.einheit);
    if (k.aggregation == Aggregation::kKeine && unit != "%") return true;
    if (unit.find("eur") != std::string::npos || unit.find("€") != std::string::npos) return true;
    const auto name = toLower(k.name);
    return std::any_of(kSalden.begin(), kSalden.end(),
                       [&](const char* word) { return name.find(word) != std::string::npos; });
}

void pruefeNegative(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    if (kannNegativSein(*reihe.kennzahl)) return;
    for (const auto& zeile : reihe.zeilen)
        for (const auto& level : reihe.ebenen)
            for (const auto p : level)
                if (zeile.zahlen[p] < 0.0) befunde.push_back(reihe.befund(Pruefregel::kNegativ, p, zeile));
}

/// A part cannot be more than its whole.
void pruefeTeile(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    if (reihe.gesamt == nullptr || reihe.kennzahl->aggregation != Aggregation::kSumme) return;
    for (const auto& zeile : reihe.zeilen) {
        const auto* whole = reihe.gesamt->zeile(zeile.periode);
        if (whole == nullptr) continue;
        for (const auto& level : reihe.ebenen)
            for (const auto p : level) {
                if (!(zeile.zahlen[p] > whole->zahlen[p] + 0.5)) continue;
                auto befund = reihe.befund(Pruefregel::kAnteilUeber100, p, zeile);
                befund.vergleich = whole->zahlen[p];
                befunde.push_back(std::move(befund));
            }
    }
}

/// Amounts are rounded one by one: their sum may differ by half of the last digit each. Counts are exact.
double rundung(const Kennzahl& kennzahl, std::size_t teile) {
    if (istZaehlung(kennzahl)) return 0.0;
    return 0.5 * static_cast<double>(teile + 1) * std::pow(10.0, -kennzahl.nachkommastellen);
}

void pruefeSummen(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    if (reihe.kennzahl->aggregation != Aggregation::kSumme) return;
    for (const auto& zeile : reihe.zeilen)
        for (const auto& a : abweichendeSummen(*reihe.bestand, zeile.periode, zeile.zahlen)) {
            if (!reihe.bestand->raeume()[a.raum].eigenes) continue;
            if (std::abs(a.angegeben - a.summe) <= rundung(*reihe.kennzahl, a.teile)) continue;
            auto befund = reihe.befund(Pruefregel::kSumme, a.raum, zeile);
            befund.vergleich = a.summe;
            befund.anzahl = static_cast<int>(a.teile);
            befunde.push_back(std::move(befund));
        }
}

/// The sign says one thing and the figure another.
bool widerspricht(Zeichen zeichen, double wert, bool summe) {
    switch (zeichen) {
        case Zeichen::kGenauNull:
        case Zeichen::kWenigerAlsHalb:
            return std::isnan(wert) || wert != 0.0;
        case Zeichen::kNichtSinnvoll:
            return summe;  // nothing is divided by, so nothing can have no sense
        default:
            return carriesValue(zeichen) ? std::isnan(wert) : !std::isnan(wert);
    }
}

void pruefeZeichen(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    const bool sum = reihe.kennzahl->aggregation == Aggregation::kSumme;
    for (const auto& zeile : reihe.zeilen)
        for (const auto& level : reihe.ebenen)
            for (const auto p : level)
                if (zeile.geliefert[p] && widerspricht(zeile.zeichen[p], zeile.zahlen[p], sum))
                    befunde.push_back(reihe.befund(Pruefregel::kZeichen, p, zeile));
}

/// All Räume with the same figure, other than zero.
bool alleGleich(const Zeile& zeile, const std::vector<Position>& raeume) {
    std::size_t there = 0;
    double first = kFehlt;
    for (const auto p : raeume) {
        if (std::isnan(zeile.zahlen[p])) continue;
        if (there++ == 0) first = zeile.zahlen[p];
        if (zeile.zahlen[p] != first || first == 0.0) return false;
    }
    return there >= kWenigeRaeume;
}

/// Every Raum with the figure it had before, at least some of them other than zero.
bool wiederholt(const Zeile& vorher, const Zeile& zeile, const std::vector<Position>& raeume) {
    std::size_t same = 0;
    bool anything = false;
    for (const auto p : raeume) {
        if (std::isnan(zeile.zahlen[p]) || std::isnan(vorher.zahlen[p])) continue;
        if (zeile.zahlen[p] != vorher.zahlen[p]) return false;
        ++same;
        anything = anything || zeile.zahlen[p] != 0.0;
    }
    return same >= kWenigeRaeume && anything;
}

void pruefeGleiche(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    const bool holdsOn = reihe.kennzahl->zeitbezug == Zeitbezug::kFortgeltend;
    for (const auto& level : reihe.ebenen)
        for (std::size_t i = 0; i < reihe.zeilen.size(); ++i) {
            const auto& zeile = reihe.zeilen[i];
            const bool equal = alleGleich(zeile, level);
            const bool again = !equal && !holdsOn && i > 0 && wiederholt(reihe.zeilen[i - 1], zeile, level);
            if (!equal && !again) continue;
            auto befund = reihe.befund(Pruefregel::kGleicheWerte, raumFuerAlle(*reihe.bestand, level), zeile);
            befund.wert = kFehlt;
            if (equal)
                for (const auto p : level)
                    if (!std::isnan(zeile.zahlen[p])) befund.wert = zeile.zahlen[p];
            if (again) befund.vorher = reihe.zeilen[i - 1].periode;
            befund.anzahl = befund.von = static_cast<int>(level.size());
            befunde.push_back(std::move(befund));
        }
}

/// Räume of the level that came or went between two Perioden, where most of the level stayed: a table that
/// covers more or less of the level is no matter of single Räume.
void pruefeRaeume(const Pruefreihe& reihe, Pruefbefunde& befunde) {
    constexpr double kHoechstens = 0.2;
    for (const auto& level : reihe.ebenen)
        for (std::size_t i = 1; i < reihe.zeilen.size(); ++i) {
            const auto& before = reihe.zeilen[i - 1];
            const auto& now = reihe.zeilen[i];
            std::vector<Position> came;
            std::vector<Position> went;
            std::size_t stayed = 0;
            for (const auto p : level) {
                const auto& valid = reihe.bestand->raeume()[p].gueltigkeit;
                const bool lived =
                    valid.contains(before.periode.lastDay()) && valid.contains(now.periode.lastDay());
                if (!lived || reihe.gebrochen(before.periode, now.periode, p)) continue;
                if (before.geliefert[p] && now.geliefert[p]) ++stayed;
                if (now.geliefert[p] && !before.geliefert[p]) came.push_back(p);
                if (!now.geliefert[p] && before.geliefert[p]) went.push_back(p);
            }
            if (stayed < kWenigeRaeume) continue;
            const auto few =
                std::max<std::size_t>(1, static_cast<std::size_t>(kHoechstens * static_cast<double>(stayed)));
            const auto tell = [&](Pruefregel regel, const std::vector<Position>& which) {
                if (which.size() > few) return;
                for (const auto p : which) {
                    auto befund = reihe.befund(regel, p, now);
                    befund.vorher = before.periode;
                    befunde.push_back(std::move(befund));
                }
            };
            tell(Pruefregel::kRaumNeu, came);
            tell(Pruefregel::kRaumFehlt, went);
        }
}

}  // namespace

std::span<const Reihenregel> reihenregeln() {
    static constexpr std::array<Reihenregel, 7> kRegeln = {{{Pruefregel::kNegativ, pruefeNegative},
                                                            {Pruefregel::kAnteilUeber100, pruefeTeile},
                                                            {Pruefregel::kSprung, pruefeSpruenge},
                                                            {Pruefregel::kSumme, pruefeSummen},
                                                            {Pruefregel::kZeichen, pruefeZeichen},
                                                            {Pruefregel::kGleicheWerte, pruefeGleiche},
                                                            {Pruefregel::kRaumNeu, pruefeRaeume}}};
    return kRegeln;
}

}  // namespace isp::workspace
