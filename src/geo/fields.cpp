// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/fields.h"

#include "domain/schluessel.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace isp::geo {

namespace {

struct Rated {
    std::string_view name;
    double weight;
};

/// Field names in lower case, letters and digits only. AGS_0 and ARS_0 are padded with zeros, SDV_ARS is the
/// key of the seat of the administration: they come after the plain ones.
constexpr std::array<Rated, 34> kKeyNames = {{
    {"ags", 1.0},
    {"ars", 0.95},
    {"rs", 0.93},
    {"gemeindeschluessel", 0.92},
    {"regionalschluessel", 0.91},
    {"schluessel", 0.9},
    {"schlüssel", 0.9},
    {"amtlichergemeindeschluessel", 0.92},
    {"raumkey", 0.88},
    {"raumschluessel", 0.88},
    {"gkz", 0.87},
    {"agsnr", 0.86},
    {"gemkey", 0.85},
    {"gemschluessel", 0.85},
    {"gemeindekennziffer", 0.85},
    {"krs", 0.8},
    {"kreisschluessel", 0.85},
    {"verbandsschluessel", 0.85},
    {"vbg", 0.7},
    {"key", 0.8},
    {"ags0", 0.75},
    {"ars0", 0.74},
    {"rs0", 0.73},
    {"gemnr", 0.7},
    {"nuts", 0.3},
    {"sdvars", 0.25},
    {"sdvrs", 0.25},
    {"kennung", 0.5},
    {"kennziffer", 0.6},
    {"code", 0.5},
    {"id", 0.4},
    {"nr", 0.35},
    {"nummer", 0.35},
    {"gid", 0.2},
}};

constexpr std::array<Rated, 18> kNameNames = {{
    {"gen", 1.0},
    {"name", 0.98},
    {"gemeindename", 0.97},
    {"raumname", 0.96},
    {"geografischername", 0.95},
    {"geographischername", 0.95},
    {"gemeinde", 0.9},
    {"gemname", 0.92},
    {"bezeichnung", 0.85},
    {"langname", 0.8},
    {"kurzname", 0.8},
    {"kreisname", 0.8},
    {"ortsteil", 0.8},
    {"stadtteil", 0.8},
    {"amt", 0.6},
    {"raum", 0.6},
    {"titel", 0.5},
    {"label", 0.5},
}};

/// `Raum_Key` → `raumkey`
std::string plainName(std::string_view name) {
    std::string out;
    for (const char c : toLower(name))
        if (c != '_' && c != ' ' && c != '-' && c != '.') out += c;
    return out;
}

template <std::size_t N>
double nameWeight(const std::array<Rated, N>& table, std::string_view name) {
    const auto plain = plainName(name);
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Rated& r) { return r.name == plain; });
    return found == table.end() ? 0.0 : found->weight;
}

/// What the values of a field look like, as shares of the features.
struct Content {
    double filled = 0.0;
    double different = 0.0;  ///< of the filled ones
    double digits = 0.0;     ///< of the filled ones: digits of a length that official keys have
    double letters = 0.0;    ///< of the filled ones: no digits only
    bool sameLength = true;  ///< but for one lost leading zero
};

bool isKeyLength(std::size_t n) noexcept {
    switch (n) {
        case 1:  // Land, Kreis, Gemeinde, Verband and Gemeinde in the long form; each also with its zero lost
        case 2:
        case 4:
        case 5:
        case 7:
        case 8:
        case 9:
        case 11:
        case 12:
            return true;
        default:
            return false;
    }
}

Content look(const Feldprobe& field) {
    Content c;
    std::unordered_set<std::string_view> distinct;
    std::size_t filled = 0, digits = 0, letters = 0, shortest = 100, longest = 0;
    for (const auto& value : field.werte) {
        if (value.empty()) continue;
        ++filled;
        distinct.insert(value);
        shortest = std::min(shortest, value.size());
        longest = std::max(longest, value.size());
        if (!isDigits(value))
            ++letters;
        else if (isKeyLength(value.size()))
            ++digits;
    }
    if (filled == 0) return c;
    const auto n = static_cast<double>(filled);
    c.filled = n / static_cast<double>(field.werte.size());
    c.different = static_cast<double>(distinct.size()) / n;
    c.digits = static_cast<double>(digits) / n;
    c.letters = static_cast<double>(letters) / n;
    c.sameLength = longest - shortest <= 1;
    return c;
}

double keyScore(const Feldprobe& field) {
    const auto c = look(field);
    if (c.filled < 0.5) return 0.0;
    const double named = nameWeight(kKeyNames, field.name);
    if (named > 0.0) return named * c.different * (0.4 + 0.6 * c.digits);
    // By content alone: all of one length that is long enough not to be a count, and nearly all different.
    const bool longEnough = std::any_of(field.werte.begin(), field.werte.end(),
                                        [](const std::string& v) { return v.size() == 5 || v.size() >= 8; });
    if (c.digits < 0.95 || c.different < 0.8 || !c.sameLength || !longEnough) return 0.0;
    return field.istZahl ? 0.2 : 0.3;
}

/// Share of keys under which the field says one thing only.
double consistency(const Feldprobe& field, const Feldprobe& key) {
    std::unordered_map<std::string_view, std::string_view> first;
    std::unordered_set<std::string_view> broken;
    for (std::size_t i = 0; i < field.werte.size(); ++i) {
        const auto [entry, isNew] = first.emplace(key.werte[i], field.werte[i]);
        if (!isNew && entry->second != field.werte[i]) broken.insert(key.werte[i]);
    }
    return first.empty() ? 0.0 : 1.0 - static_cast<double>(broken.size()) / static_cast<double>(first.size());
}

double nameScore(const Feldprobe& field) {
    const auto c = look(field);
    if (c.filled < 0.5 || c.letters < 0.5 || field.istZahl) return 0.0;
    const double named = nameWeight(kNameNames, field.name);
    if (named > 0.0) return named * (0.2 + 0.8 * c.different) * c.letters;
    const auto plain = plainName(field.name);
    if (plain.find("name") != std::string::npos) return 0.5 * c.different * c.letters;
    return 0.0;
}

}  // namespace

int guessSchluesselfeld(const std::vector<Feldprobe>& felder) {
    static constexpr double kEnough = 0.1;
    int best = -1;
    double bestScore = kEnough;
    for (std::size_t i = 0; i < felder.size(); ++i) {
        const double score = keyScore(felder[i]);
        if (score <= bestScore) continue;
        bestScore = score;
        best = static_cast<int>(i);
    }
    return best;
}

int guessNamensfeld(const std::vector<Feldprobe>& felder, int schluessel) {
    int best = -1;
    double bestScore = 0.02;
    for (std::size_t i = 0; i < felder.size(); ++i) {
        if (static_cast<int>(i) == schluessel) continue;
        double score = nameScore(felder[i]);
        if (schluessel >= 0) {
            const double share = consistency(felder[i], felder[static_cast<std::size_t>(schluessel)]);
            score *= 0.05 + 0.95 * share * share * share;  // another level's names fall behind
        }
        if (score <= bestScore) continue;
        bestScore = score;
        best = static_cast<int>(i);
    }
    return best;
}

}  // namespace isp::geo
