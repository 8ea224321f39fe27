// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of reports and their templates.
#include "domain/regeln_bericht.h"

#include "domain/berichtscodes.h"
#include "domain/regelkette.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace isp {

namespace {

constexpr std::string_view kWeiss = "#ffffff";
constexpr std::string_view kTextfarbe = "#1c2733";  ///< what text is written in

/// Relative luminance, WCAG 2.1.
std::optional<double> leuchtdichte(std::string_view farbe) {
    if (farbe.size() != 7 || farbe.front() != '#') return std::nullopt;
    constexpr std::array kAnteile{0.2126, 0.7152, 0.0722};
    double sum = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        unsigned value = 0;
        const auto* from = farbe.data() + 1 + 2 * i;
        const auto [end, error] = std::from_chars(from, from + 2, value, 16);
        if (error != std::errc() || end != from + 2) return std::nullopt;
        const double c = value / 255.0;
        sum += kAnteile[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

std::string kurz(double zahl) {
    auto out = fmt::format("{:.1f}", zahl);
    std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

Error bei(const char* field, Error error) {
    error.location.field = field;
    return error;
}

void lesbar(Regelkette& kette, const char* field, const std::string& farbe, std::string_view gegen) {
    const auto ratio = kontrast(farbe, gegen);
    kette.regel(ratio.has_value(), bei(field, makeError(codes::kFarbe, {field, farbe})));
    kette.regel(!ratio || *ratio >= kLesbar,
                bei(field, makeError(codes::kKontrast, {field, kurz(ratio.value_or(0.0)), kurz(kLesbar)})));
}

}  // namespace

bool passt(Vorlagenzweck zweck, Berichtsart art) noexcept {
    return zweck == Vorlagenzweck::kAlle || std::string_view(toText(zweck)) == toText(art);
}

std::optional<double> kontrast(std::string_view a, std::string_view b) {
    const auto x = leuchtdichte(a), y = leuchtdichte(b);
    if (!x || !y) return std::nullopt;
    return (std::max(*x, *y) + 0.05) / (std::min(*x, *y) + 0.05);
}

template <>
Status pruefeRegeln(const Bericht& b) {
    return Regelkette().pflicht("titel", b.titel).pflicht("erzeugt", b.erzeugt).status();
}

template <>
Status pruefeRegeln(const Berichtsvorlage& v) {
    Regelkette kette;
    kette.pflicht("name", v.name);
    lesbar(kette, "akzent", v.akzent, kWeiss);
    lesbar(kette, "flaeche", v.flaeche, kTextfarbe);
    kette.regel(
        v.logo.bytes.size() <= kLogoBytes,
        bei("logo", makeError(codes::kZuGross, {"logo", std::to_string(kLogoBytes / 1000) + " Kilobyte"})));
    const std::pair<const char*, const std::string*> texte[] = {{"name", &v.name},
                                                                {"schrift", &v.schrift},
                                                                {"kopfzeile", &v.kopfzeile},
                                                                {"fusszeile", &v.fusszeile},
                                                                {"herausgeber", &v.herausgeber},
                                                                {"vorwort", &v.vorwort},
                                                                {"schluss", &v.schluss},
                                                                {"teile", &v.teile},
                                                                {"notiz", &v.notiz}};
    for (const auto& [field, text] : texte)
        kette.regel(
            text->size() <= kVorlagentext,
            bei(field, makeError(codes::kZuGross, {field, std::to_string(kVorlagentext) + " Zeichen"})));
    return kette.status();
}

}  // namespace isp
