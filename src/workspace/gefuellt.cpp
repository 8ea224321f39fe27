// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gefuellt.h"

#include "analysis/formel.h"
#include "domain/text.h"

#include <algorithm>

namespace isp::workspace {

namespace {

/// Whether some Reihe of the Kennzahl has one of the Ausprägungen asked for.
bool hasAuspraegung(const Bestand& bestand, KennzahlId kennzahl, const analysis::Bezug::Auswahl& auswahl) {
    const auto* merkmal = bestand.merkmal(auswahl.merkmal);
    if (merkmal == nullptr) return false;
    const auto reihen = bestand.reihen(kennzahl);
    return std::any_of(auswahl.auspraegungen.begin(), auswahl.auspraegungen.end(), [&](const auto& name) {
        const auto* asked = bestand.auspraegung(merkmal->id, name);
        return asked != nullptr && std::any_of(reihen.begin(), reihen.end(), [&](const Reihe* reihe) {
                   return std::find(reihe->auspraegungen.begin(), reihe->auspraegungen.end(), asked->id) !=
                          reihe->auspraegungen.end();
               });
    });
}

class Fuellung {
public:
    explicit Fuellung(const Bestand& bestand) : m_bestand(bestand) {}

    bool filled(const Kennzahl& kennzahl) const { return !m_bestand.reihen(kennzahl.id).empty(); }

    /// `depth` ends a circle of formulas.
    bool filled(const Indikator& indikator, int depth = 0) const {
        constexpr int kDeepest = 20;
        const auto formel = analysis::Formel::parse(indikator.formel);
        if (!formel || depth > kDeepest) return false;
        return std::all_of(formel->bezuege().begin(), formel->bezuege().end(), [&](const auto& bezug) {
            if (const auto* other = m_bestand.indikator(bezug.code)) return filled(*other, depth + 1);
            const auto* kennzahl = m_bestand.kennzahl(bezug.code);
            if (kennzahl == nullptr || !filled(*kennzahl)) return false;
            return std::all_of(bezug.auswahl.begin(), bezug.auswahl.end(), [&](const auto& auswahl) {
                return hasAuspraegung(m_bestand, kennzahl->id, auswahl);
            });
        });
    }

private:
    const Bestand& m_bestand;
};

}  // namespace

std::set<std::string> gefuellteCodes(const Bestand& bestand) {
    const Fuellung fuellung(bestand);
    std::set<std::string> out;
    for (const auto& kennzahl : bestand.kennzahlen())
        if (fuellung.filled(kennzahl)) out.insert(toLower(kennzahl.code));
    for (const auto& indikator : bestand.indikatoren())
        if (fuellung.filled(indikator)) out.insert(toLower(indikator.code));
    return out;
}

}  // namespace isp::workspace
