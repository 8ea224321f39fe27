// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/formelhilfe.h"

#include "domain/text.h"
#include "workspace/bestand.h"

#include <algorithm>
#include <array>
#include <set>

namespace isp::workspace {

namespace {

using Art = Formelvorschlag::Art;

/// What of muParser a planner needs; the others work too.
constexpr std::array<std::string_view, 12> kFunktionen = {"min",  "max", "sum", "avg",   "abs",  "rint",
                                                          "sqrt", "ln",  "exp", "log10", "sign", "log2"};

bool isNameByte(char c) {
    return c == '_' || isWordByte(c);
}

/// 0: begins with it; 1: a word of it does; 2: contains it; 3: no hit.
int rank(std::string_view text, std::string_view piece) {
    if (piece.empty()) return 0;
    const auto lower = toLower(text), wanted = toLower(piece);
    auto at = lower.find(wanted);
    if (at == std::string::npos) return 3;
    if (at == 0) return 0;
    for (; at != std::string::npos; at = lower.find(wanted, at + 1))
        if (!isNameByte(lower[at - 1])) return 1;
    return 2;
}

class Sammler {
public:
    Sammler(std::string_view piece, std::size_t most) : m_piece(piece), m_most(most) {}

    void add(Formelvorschlag vorschlag, std::string_view key) {
        const int hit = std::min(rank(key, m_piece), rank(vorschlag.name, m_piece));
        if (hit < 3) m_found.emplace_back(hit, std::move(vorschlag));
    }

    std::vector<Formelvorschlag> take() {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Formelvorschlag> out;
        for (auto& [hit, vorschlag] : m_found)
            if (out.size() < m_most) out.push_back(std::move(vorschlag));
        return out;
    }

private:
    std::string_view m_piece;
    std::size_t m_most;
    std::vector<std::pair<int, Formelvorschlag>> m_found;
};

void addCodes(Sammler& sammler, const Bestand& bestand, std::string_view ohne, std::string_view behind) {
    const auto text = [&](const std::string& code) { return "[" + code + std::string(behind); };
    for (const auto& k : bestand.kennzahlen())
        sammler.add({Art::kKennzahl, text(k.code), k.name, k.einheit}, k.code);
    for (const auto& i : bestand.indikatoren())
        if (!equalsNoCase(i.code, ohne))
            sammler.add({Art::kIndikator, text(i.code), i.name, i.einheit}, i.code);
}

/// The Merkmale a Kennzahl has Reihen for, without those the reference has chosen from already.
void addMerkmale(Sammler& sammler, const Bestand& bestand, const Kennzahl& kennzahl,
                 std::string_view chosen) {
    std::set<MerkmalId> ids;
    for (const auto* reihe : bestand.reihen(kennzahl.id))
        for (const auto id : reihe->auspraegungen)
            if (const auto* a = bestand.auspraegung(id)) ids.insert(a->merkmal);
    const auto taken = toLower(chosen);
    for (const auto id : ids)
        if (const auto* merkmal = bestand.merkmal(id))
            if (taken.find(toLower(merkmal->code) + "=") == std::string::npos)
                sammler.add({Art::kMerkmal, merkmal->code + "=", merkmal->name, {}}, merkmal->code);
}

/// `|w|`: between bars no name is found inside a longer one.
std::string barred(std::string_view text) {
    std::string out(1, '|');
    out += toLower(text);
    out += '|';
    return out;
}

void addAuspraegungen(Sammler& sammler, const Bestand& bestand, const Kennzahl& kennzahl,
                      std::string_view merkmal, std::string_view chosen) {
    const auto* dimension = bestand.merkmal(merkmal);
    if (dimension == nullptr) return;
    std::set<AuspraegungId> used;
    for (const auto* reihe : bestand.reihen(kennzahl.id))
        used.insert(reihe->auspraegungen.begin(), reihe->auspraegungen.end());
    const auto taken = barred(chosen);
    for (const auto& a : bestand.auspraegungen()) {
        if (a.merkmal != dimension->id || !used.contains(a.id)) continue;
        if (taken.find(barred(a.name)) != std::string::npos) continue;
        sammler.add({Art::kAuspraegung, a.name, a.name, {}}, a.code);
    }
}

std::size_t skipBlanks(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

/// Inside brackets: `inner` is what stands between `[` at `open` and the cursor.
Formelhilfe inReference(const Bestand& bestand, std::string_view formel, std::size_t open, std::size_t cursor,
                        std::string_view ohne, std::size_t most) {
    const auto inner = formel.substr(open + 1, cursor - open - 1);
    const auto colon = inner.find(':');
    if (colon == std::string_view::npos) {
        Sammler sammler(trim(inner), most);
        addCodes(sammler, bestand, ohne, "");
        return {open, cursor, sammler.take()};
    }
    const auto* kennzahl = bestand.kennzahl(trim(inner.substr(0, colon)));
    if (kennzahl == nullptr) return {cursor, cursor, {}};
    const auto partFrom = inner.find_last_of(":;") + 1;
    const auto part = inner.substr(partFrom);
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) {
        Sammler sammler(trim(part), most);
        addMerkmale(sammler, bestand, *kennzahl, inner.substr(colon, partFrom - colon));
        return {skipBlanks(formel, open + 1 + partFrom), cursor, sammler.take()};
    }
    const auto wordFrom = part.find_last_of("=|") + 1;
    const auto chosen =
        wordFrom > equals + 1 ? part.substr(equals + 1, wordFrom - equals - 2) : std::string_view();
    Sammler sammler(trim(part.substr(wordFrom)), most);
    addAuspraegungen(sammler, bestand, *kennzahl, trim(part.substr(0, equals)), chosen);
    const auto from = std::min(skipBlanks(formel, open + 1 + partFrom + wordFrom), cursor);
    return {from, cursor, sammler.take()};
}

}  // namespace

Formelhilfe formelhilfe(const Bestand& bestand, std::string_view formel, std::size_t cursor,
                        std::string_view ohne, std::size_t hoechstens) {
    cursor = std::min(cursor, formel.size());
    const auto before = formel.substr(0, cursor);
    const auto open = before.find_last_of("[]");
    if (open != std::string_view::npos && before[open] == '[')
        return inReference(bestand, formel, open, cursor, ohne, hoechstens);
    auto from = cursor;
    while (from > 0 && isNameByte(before[from - 1]))
        --from;
    const auto word = before.substr(from);
    if (word.empty() || (word[0] >= '0' && word[0] <= '9')) return {cursor, cursor, {}};
    Sammler sammler(word, hoechstens);
    for (const auto name : kFunktionen)
        if (rank(name, word) == 0)
            sammler.add({Art::kFunktion, std::string(name) + "(", std::string(name), {}}, name);
    addCodes(sammler, bestand, ohne, "]");
    return {from, cursor, sammler.take()};
}

}  // namespace isp::workspace
