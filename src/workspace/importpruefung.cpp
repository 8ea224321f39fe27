// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importpruefung.h"

#include "domain/text.h"
#include "workspace/codes.h"
#include "workspace/namensvergleich.h"
#include "workspace/ortsmerkung.h"
#include "workspace/summenpruefung.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <vector>

namespace isp::workspace {

namespace {

std::string number(double value) {
    return fmt::format("{:.10g}", value);
}

/// Figures of one series and Periode, one per Position; NaN where there is none.
using Figures = std::vector<double>;

void pruefeNegative(Importvorschau& v, const Bestand& bestand) {
    const auto& z = v.tabelle.zellen;
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (!(z.wert[i] < 0.0)) continue;
        const auto& kennzahl = v.kennzahlen[v.kennzahlDerReihe[z.reihe[i]]];
        const bool isCount = kennzahl.einheit.empty() || einheitenVertraeglich(kennzahl.einheit, "Anzahl");
        if (!isCount || v.orte.treffer[z.ort[i]].status != Ortsstatus::kRaum) continue;
        const auto& raum = bestand.raeume()[v.orte.treffer[z.ort[i]].position];
        v.issues.add(
            Severity::kWarning, codes::kNegativeCount,
            {kennzahl.code, raum.name, Periode::fromCode(z.periode[i])->toString(), number(z.wert[i])},
            Location{v.datei, static_cast<long>(z.zeile[i]), static_cast<long>(z.spalte[i]), {}});
    }
}

void pruefeSummen(Importvorschau& v, const Bestand& bestand) {
    const auto& z = v.tabelle.zellen;
    std::map<std::pair<std::uint32_t, std::int32_t>, Figures> bySeries;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const auto& hit = v.orte.treffer[z.ort[i]];
        if (hit.status != Ortsstatus::kRaum) continue;
        auto& figures = bySeries[{z.reihe[i], z.periode[i]}];
        if (figures.empty()) figures.assign(bestand.raeume().size(), kFehlt);
        figures[hit.position] = z.wert[i];
    }
    for (const auto& [key, figures] : bySeries) {
        const auto& kennzahl = v.kennzahlen[v.kennzahlDerReihe[key.first]];
        const auto* stored = bestand.kennzahl(kennzahl.bekannt);
        const auto how = stored ? stored->aggregation : aggregationOfEinheit(kennzahl.einheit);
        if (how == Aggregation::kSumme)
            compareWithParts(bestand, kennzahl.code, *Periode::fromCode(key.second), figures, v.issues);
    }
}

}  // namespace

void pruefeWerte(Importvorschau& v, const Bestand& bestand) {
    pruefeNegative(v, bestand);
    pruefeSummen(v, bestand);
}

void pruefeNamen(Importvorschau& v, const Bestand& bestand) {
    for (std::size_t i = 0; i < v.tabelle.orte.size(); ++i) {
        const auto& ort = v.tabelle.orte[i];
        const auto& hit = v.orte.treffer[i];
        const bool byHand = v.optionen.raeume.contains(ortsname(ort));
        if (hit.status != Ortsstatus::kRaum || byHand || ort.schluessel.empty() || ort.name.empty()) continue;
        const auto& raum = bestand.raeume()[hit.position];
        if (!heisstSo(raum, ort.name))
            v.issues.add(Severity::kWarning, codes::kNameAnders,
                         {std::string(trim(ort.schluessel)), std::string(trim(ort.name)), raum.name},
                         Location{v.datei, ort.zeile, 0, {}});
    }
}

Aggregation aggregationOfEinheit(std::string_view einheit) {
    static constexpr std::array<std::string_view, 9> kRates = {"%",   "prozent", "promille", "‰",    " je ",
                                                               "je ", "/",       "quote",    "index"};
    const auto lower = toLower(einheit);
    for (const auto word : kRates)
        if (lower.find(word) != std::string::npos) return Aggregation::kKeine;
    return Aggregation::kSumme;
}

bool einheitenVertraeglich(std::string_view a, std::string_view b) {
    const auto plain = [](std::string_view text) {
        auto lower = toLower(trim(text));
        if (lower.empty() || lower == "personen" || lower == "anzahl" || lower == "fälle")
            return std::string("anzahl");
        if (lower == "km²" || lower == "qkm" || lower == "km2") return std::string("km²");
        return lower;
    };
    return plain(a) == plain(b);
}

int nachkommastellenOf(const Importvorschau& v, const Kennzahlzuordnung& kennzahl) {
    constexpr int kMax = 3;
    constexpr std::size_t kSample = 2000;
    int digits = 0;
    std::size_t seen = 0;
    const auto& z = v.tabelle.zellen;
    for (std::size_t i = 0; i < z.size() && seen < kSample && digits < kMax; ++i) {
        if (v.kennzahlen[v.kennzahlDerReihe[z.reihe[i]]].code != kennzahl.code || z.wert[i] != z.wert[i])
            continue;
        ++seen;
        double scaled = z.wert[i] * std::pow(10.0, digits);
        while (digits < kMax && std::abs(scaled - std::round(scaled)) > 1e-6) {
            ++digits;
            scaled *= 10.0;
        }
    }
    return digits;
}

std::string codeOfMerkmal(std::string_view name) {
    return toLower(codeFromText(name));
}

Error unknownEbene(const Bestand& bestand, const std::string& code) {
    std::string known;
    for (const auto& e : bestand.ebenen())
        known += (known.empty() ? "" : ", ") + e.code;
    return makeError(codes::kUnknownEbene, {code, known});
}

}  // namespace isp::workspace
