// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indikator.h"
#include "domain/kennzahl.h"

namespace isp {

const char* toText(Aggregation a) noexcept {
    return a == Aggregation::kSumme ? "summe" : "keine";
}
const char* toText(Zeitbezug z) noexcept {
    return z == Zeitbezug::kPeriode ? "periode" : "fortgeltend";
}
const char* toText(KennzahlArt a) noexcept {
    return a == KennzahlArt::kLebenslage ? "lebenslage" : "massnahme";
}

const char* toText(Richtung r) noexcept {
    switch (r) {
        case Richtung::kHochSchlecht:
            return "hoch_schlecht";
        case Richtung::kHochGut:
            return "hoch_gut";
        case Richtung::kNeutral:
            break;
    }
    return "neutral";
}

std::optional<Aggregation> aggregationFromText(const std::string& text) noexcept {
    if (text == "summe") return Aggregation::kSumme;
    if (text == "keine") return Aggregation::kKeine;
    return std::nullopt;
}

std::optional<Zeitbezug> zeitbezugFromText(const std::string& text) noexcept {
    if (text == "periode") return Zeitbezug::kPeriode;
    if (text == "fortgeltend") return Zeitbezug::kFortgeltend;
    return std::nullopt;
}

std::optional<KennzahlArt> kennzahlArtFromText(const std::string& text) noexcept {
    if (text == "lebenslage") return KennzahlArt::kLebenslage;
    if (text == "massnahme") return KennzahlArt::kMassnahme;
    return std::nullopt;
}

std::optional<Richtung> richtungFromText(const std::string& text) noexcept {
    if (text == "neutral") return Richtung::kNeutral;
    if (text == "hoch_schlecht") return Richtung::kHochSchlecht;
    if (text == "hoch_gut") return Richtung::kHochGut;
    return std::nullopt;
}

}  // namespace isp
