// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/namensvergleich.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace isp::workspace {

namespace {

constexpr std::size_t kShort = 5;

/// Umlauts as two letters, so that `flaeche` and `Fläche` meet; everything that is no letter or digit is a
/// blank.
std::string plain(std::string_view text) {
    struct Umlaut {
        std::string_view from;
        std::string_view to;
    };
    static constexpr std::array<Umlaut, 4> kUmlaute = {{{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}}};
    const auto lower = toLower(text);
    std::string out;
    for (std::size_t i = 0; i < lower.size();) {
        const auto rest = std::string_view(lower).substr(i);
        const auto found = std::find_if(kUmlaute.begin(), kUmlaute.end(),
                                        [&](const Umlaut& u) { return rest.starts_with(u.from); });
        if (found != kUmlaute.end()) {
            out += found->to;
            i += found->from.size();
            continue;
        }
        const char c = lower[i++];
        out += isWordByte(c) ? c : ' ';
    }
    return out;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto from = text.find_first_not_of(' ', at);
        if (from == std::string::npos) break;
        at = std::min(text.find(' ', from), text.size());
        words.push_back(text.substr(from, at - from));
    }
    return words;
}

/// Words that say what a Kennzahl is.
std::vector<std::string> words(std::string_view text) {
    static constexpr std::array<std::string_view, 27> kEmpty = {
        "der",      "die", "das", "den",       "dem", "und", "oder", "von", "nach",
        "am",       "im",  "in",  "je",        "zu",  "mit", "auf",  "aus", "anzahl",
        "personen", "eur", "tsd", "insgesamt", "km2", "km",  "qkm",  "ha",  "zusammen"};
    auto all = split(plain(text));
    std::erase_if(
        all, [](const std::string& w) { return std::find(kEmpty.begin(), kEmpty.end(), w) != kEmpty.end(); });
    return all;
}

double wordNearness(const std::string& a, const std::string& b) {
    constexpr double kBeginning = 0.8;
    if (a == b) return 1.0;
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    constexpr std::size_t kStem = 6;
    return shorter.size() >= kStem && longer.starts_with(shorter) ? kBeginning : 0.0;
}

/// Letters to change, add or leave out to make one of the other (Levenshtein).
std::size_t buchstabenabstand(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

bool contains(const std::string& text, const std::string& part) {
    return !part.empty() && text.find(part) != std::string::npos;
}

}  // namespace

std::string ortskern(std::string_view name) {
    auto text = toLower(trim(name.substr(0, name.find_first_of(",("))));
    for (const std::string_view word : {"stadt ", "amt ", "gemeinde ", "kreis ", "landkreis "})
        if (text.compare(0, word.size(), word) == 0) text.erase(0, word.size());
    return std::string(trim(text));
}

bool aehnlicherName(const std::string& a, const std::string& b) {
    if (a.size() < kShort || b.size() < kShort) return false;
    if (contains(a, b) || contains(b, a)) return true;
    const auto most = b.size() > 2 * kShort ? std::size_t{3} : std::size_t{2};
    const auto difference = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    return difference <= most && buchstabenabstand(a, b) <= most;
}

bool heisstSo(const Raum& raum, std::string_view name) {
    const auto wanted = ortskern(name);
    const auto meets = [&](const std::string& own) {
        return contains(own, wanted) || contains(wanted, own) || aehnlicherName(own, wanted);
    };
    if (wanted.empty() || meets(ortskern(raum.name))) return true;
    return std::any_of(raum.namen.begin(), raum.namen.end(),
                       [&](const auto& former) { return meets(ortskern(former.name)); });
}

double namensnaehe(std::string_view a, std::string_view b) {
    const auto left = words(a);
    auto right = words(b);
    if (left.empty() || right.empty()) return 0.0;
    const auto total = static_cast<double>(left.size() + right.size());
    double sum = 0.0;
    for (const auto& word : left) {
        const auto best = std::max_element(right.begin(), right.end(), [&](const auto& x, const auto& y) {
            return wordNearness(word, x) < wordNearness(word, y);
        });
        if (best == right.end()) break;
        const auto near = wordNearness(word, *best);
        if (near <= 0.0) continue;
        sum += near;
        right.erase(best);  // each word meets one only
    }
    return 2.0 * sum / total;
}

std::string kopfschluessel(std::string_view text) {
    std::string out;
    for (const auto& word : split(plain(text)))
        out += (out.empty() ? "" : " ") + word;
    return out;
}

}  // namespace isp::workspace
