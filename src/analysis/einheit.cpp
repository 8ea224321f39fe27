// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/einheitenpruefung.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace isp::analysis {

namespace {

/// A way to write a unit: the basic one, its power and its scale.
struct Schreibweise {
    std::string_view text;  ///< lower case
    std::string_view basis;
    int potenz;
    double skala;
};

constexpr std::array kSchreibweisen = {
    Schreibweise{"%", "", 0, 100.0},
    Schreibweise{"prozent", "", 0, 100.0},
    Schreibweise{"prozentpunkte", "", 0, 100.0},
    Schreibweise{"‰", "", 0, 1000.0},
    Schreibweise{"promille", "", 0, 1000.0},
    Schreibweise{"eur", "EUR", 1, 1.0},
    Schreibweise{"euro", "EUR", 1, 1.0},
    Schreibweise{"€", "EUR", 1, 1.0},
    Schreibweise{"cent", "EUR", 1, 100.0},
    Schreibweise{"teur", "EUR", 1, 1e-3},
    Schreibweise{"m", "m", 1, 1.0},
    Schreibweise{"km", "m", 1, 1e-3},
    Schreibweise{"m²", "m", 2, 1.0},
    Schreibweise{"qm", "m", 2, 1.0},
    Schreibweise{"ha", "m", 2, 1e-4},
    Schreibweise{"km²", "m", 2, 1e-6},
    Schreibweise{"qkm", "m", 2, 1e-6},
    Schreibweise{"person", "Personen", 1, 1.0},
    Schreibweise{"einwohner", "Personen", 1, 1.0},
    Schreibweise{"einwohner*in", "Personen", 1, 1.0},
    Schreibweise{"einwohner*innen", "Personen", 1, 1.0},
    Schreibweise{"ew", "Personen", 1, 1.0},
    Schreibweise{"jahre", "Jahre", 1, 1.0},
    Schreibweise{"jahr", "Jahre", 1, 1.0},
    Schreibweise{"monate", "Monate", 1, 1.0},
    Schreibweise{"tage", "Tage", 1, 1.0},
    Schreibweise{"stunden", "Stunden", 1, 1.0},
    Schreibweise{"min", "Minuten", 1, 1.0},
    Schreibweise{"minuten", "Minuten", 1, 1.0},
};
/// Basic units that measure; everything else is a count of things.
constexpr std::array<std::string_view, 7> kMasse = {"EUR",  "m",       "Jahre",  "Monate",
                                                    "Tage", "Stunden", "Minuten"};
/// Words that stand where a unit would and are none.
constexpr std::array<std::string_view, 7> kKeine = {"",         "maßzahl", "index", "punkte",
                                                    "quotient", "note",    "wert"};
/// A count of whatever it is: fits every count.
constexpr std::string_view kAnzahl = "anzahl";

constexpr std::string_view kGeschuetztesLeerzeichen = "\u00a0";
constexpr std::string_view kSchmalesLeerzeichen = "\u202f";

bool isMass(std::string_view basis) {
    return std::find(kMasse.begin(), kMasse.end(), basis) != kMasse.end();
}

std::string withPlainBlanks(std::string text) {
    for (const auto blank : {kGeschuetztesLeerzeichen, kSchmalesLeerzeichen})
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank))
            text.replace(at, blank.size(), " ");
    return std::string(trim(text));
}

/// The number a text begins with, with blanks or points between its thousands; takes it off.
std::optional<double> takeNumber(std::string_view& text) {
    std::string digits;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            digits += text[at];
        else if (digits.empty() || (text[at] != ' ' && text[at] != '.'))
            break;
    }
    if (digits.empty()) return std::nullopt;
    text = trim(text.substr(at));
    return std::strtod(digits.c_str(), nullptr);
}

/// `Tsd. EUR` → 0.001, `Mio. EUR` → 0.000001; takes the word off.
double takeMagnitude(std::string_view& text) {
    static constexpr std::array<std::pair<std::string_view, double>, 4> kWorte = {
        {{"Tsd. ", 1e-3}, {"Tausend ", 1e-3}, {"Mio. ", 1e-6}, {"Mrd. ", 1e-9}}};
    for (const auto& [word, scale] : kWorte) {
        if (!text.starts_with(word)) continue;
        text = trim(text.substr(word.size()));
        return scale;
    }
    return 1.0;
}

/// One factor of a unit: `Tsd. EUR`, `1 000 m²`, `km²`, `Einwohner*in`.
Einheit factor(std::string_view text) {
    Einheit out;
    text = trim(text);
    out.skala = takeMagnitude(text);
    if (const auto number = takeNumber(text)) out.skala /= *number;
    if (text.empty()) return out;
    const auto lower = toLower(text);
    const auto known = std::find_if(kSchreibweisen.begin(), kSchreibweisen.end(),
                                    [&](const Schreibweise& s) { return s.text == lower; });
    if (known == kSchreibweisen.end()) {
        out.basis.emplace(text, 1);
        return out;
    }
    if (known->potenz != 0) out.basis.emplace(known->basis, known->potenz);
    out.skala *= known->skala;
    return out;
}

/// Measures only: what is counted cancels out of a plain ratio.
std::map<std::string, int> masse(const Einheit& e) {
    std::map<std::string, int> out;
    for (const auto& [name, power] : e.basis)
        if (isMass(name)) out.emplace(name, power);
    return out;
}
int zaehlung(const Einheit& e) {
    int sum = 0;
    for (const auto& [name, power] : e.basis)
        if (!isMass(name)) sum += power;
    return sum;
}
}  // namespace

bool sameScale(double a, double b) {
    constexpr double kRelative = 1e-9;
    return std::abs(a - b) <= kRelative * std::max(std::abs(a), std::abs(b));
}

bool isAnzahl(const Einheit& e) {
    return std::any_of(e.basis.begin(), e.basis.end(),
                       [](const auto& part) { return toLower(part.first) == kAnzahl; });
}

bool addable(const Einheit& a, const Einheit& b) {
    const bool sameKind = a.basis == b.basis || ((isAnzahl(a) || isAnzahl(b)) && masse(a) == masse(b) &&
                                                 zaehlung(a) == zaehlung(b));
    return sameKind && sameScale(a.skala, b.skala);
}

bool fits(const Einheit& computed, const Einheit& stated) {
    if (masse(computed) != masse(stated)) return false;
    const int has = zaehlung(computed), says = zaehlung(stated);
    if (has == 0 && (says == 0 || (says == -1 && masse(stated).empty()))) return true;  // Fälle je Person
    if (has < 0 && says == 0) return !masse(computed).empty();  // per whom is left out
    if (has != says) return false;
    return computed.basis == stated.basis || isAnzahl(computed) || isAnzahl(stated);
}

namespace {

std::string powerText(const std::string& name, int power) {
    static constexpr std::array<std::string_view, 4> kHoch = {"", "", "²", "³"};
    return name + std::string(power < static_cast<int>(kHoch.size()) ? kHoch[static_cast<std::size_t>(power)]
                                                                     : "^" + std::to_string(power));
}

struct Teile {
    std::string oben;
    std::string unten;
};

Teile partsOf(const Einheit& e) {
    Teile out;
    for (const auto& [name, power] : e.basis) {
        auto& side = power > 0 ? out.oben : out.unten;
        side += (side.empty() ? "" : "·") + powerText(name, std::abs(power));
    }
    return out;
}

/// A scale as a word before the unit: `Tsd. `, `1/100 `.
std::string scaleText(double scale) {
    static constexpr std::array<std::pair<double, const char*>, 3> kWorte = {
        {{1e-3, "Tsd. "}, {1e-6, "Mio. "}, {1e-9, "Mrd. "}}};
    if (sameScale(scale, 1.0)) return {};
    for (const auto& [value, word] : kWorte)
        if (sameScale(scale, value)) return word;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", scale > 1.0 ? scale : 1.0 / scale);
    return (scale > 1.0 ? "1/" : "") + std::string(text.data()) + " ";
}

/// Areas read better in the unit they are usually given in.
void useKilometres(std::string& text, const Einheit& e, double& scale) {
    const auto metres = e.basis.find("m");
    if (metres == e.basis.end()) return;
    const bool above = metres->second == 2 && sameScale(scale, 1e-6);
    const bool below = metres->second == -2 && sameScale(scale, 1e6);
    if (!above && !below) return;
    text.insert(text.find("m²"), "k");
    scale = 1.0;
}

}  // namespace

void multiply(Einheit& a, const Einheit& b, int sign) {
    for (const auto& [name, power] : b.basis)
        if ((a.basis[name] += sign * power) == 0) a.basis.erase(name);
    a.skala *= sign > 0 ? b.skala : 1.0 / b.skala;
}

std::optional<Einheit> leseEinheit(std::string_view raw) {
    const auto text = withPlainBlanks(std::string(raw));
    const auto lower = toLower(text);
    if (std::find(kKeine.begin(), kKeine.end(), lower) != kKeine.end()) return std::nullopt;
    // `je` divides; `je 1 000` alone is a ratio of that many.
    auto rest = std::string_view(text);
    Einheit out;
    if (lower.starts_with("je ")) {
        rest = trim(rest.substr(3));
    } else {
        const auto end = std::min(lower.find('/'), lower.find(" je "));
        out = factor(rest.substr(0, end));
        if (end == std::string::npos) return out;
        rest = trim(rest.substr(end + (rest[end] == '/' ? 1 : 4)));
    }
    multiply(out, factor(rest), -1);
    return out;
}

std::string einheitText(const Einheit& e) {
    const auto parts = partsOf(e);
    if (e.basis.empty()) {
        if (sameScale(e.skala, 1.0)) return "Verhältnis";
        if (sameScale(e.skala, 100.0)) return "%";
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.6g", e.skala);
        return "je " + std::string(text.data());
    }
    double scale = e.skala;
    auto body = parts.oben.empty() ? "1" : parts.oben;
    if (!parts.unten.empty()) body += "/" + parts.unten;
    useKilometres(body, e, scale);
    return scaleText(scale) + body;
}

}  // namespace isp::analysis
