// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/volltext.h"

#include "domain/text.h"
#include "store/connection.h"
#include "store/zeile.h"

#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <array>
#include <iterator>

namespace isp::store {

namespace {

constexpr std::size_t kMaxWoerter = 16;
/// A shorter piece inside a word is an accident, not a hit.
constexpr std::size_t kMinInnen = 4;

using Ersatz = std::array<std::pair<std::string_view, std::string_view>, 4>;
constexpr Ersatz kGrundform{{{"ä", "a"}, {"ö", "o"}, {"ü", "u"}, {"ß", "ss"}}};
constexpr Ersatz kUmschrift{{{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}}};

std::string replaced(std::string text, const Ersatz& table) {
    for (const auto& [from, to] : table)
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

/// Both ways to write an umlaut without one, so that either is found.
std::string indexed(const std::string& text) {
    const auto lower = toLower(text);
    auto base = replaced(lower, kGrundform);
    const auto spelled = replaced(lower, kUmschrift);
    if (spelled != base) base += "\n" + spelled;
    return base;
}

bool isBlank(char c) noexcept {
    return static_cast<unsigned char>(c) <= ' ';
}

/// A word has a letter or a digit; bytes beyond ASCII count as letters.
bool isWord(std::string_view piece) noexcept {
    return std::any_of(piece.begin(), piece.end(), isWordByte);
}

std::vector<std::string> wordsOf(std::string_view text) {
    const auto folded = replaced(toLower(text), kGrundform);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size() && words.size() < kMaxWoerter;) {
        const auto end = static_cast<std::size_t>(
            std::find_if(folded.begin() + static_cast<std::ptrdiff_t>(at), folded.end(), isBlank) -
            folded.begin());
        auto word = folded.substr(at, end - at);
        if (isWord(word)) words.push_back(std::move(word));
        at = end + 1;
    }
    return words;
}

/// A string of FTS5: nothing in it is an operator.
std::string quoted(const std::string& word) {
    std::string out = "\"";
    for (const char c : word)
        out.append(c == '"' ? 2 : 1, c);
    return out + "\"";
}

}  // namespace

struct Volltext::State {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    std::vector<std::int64_t> alle;

    std::vector<std::int64_t> find(const std::string& word) {
        // The second index knows pieces of three letters, so that it finds what stands inside a word.
        const bool inside = word.size() >= kMinInnen;
        SQLite::Statement q(db, inside ? "SELECT rowid FROM wort WHERE wort MATCH ?1 "
                                         "UNION SELECT rowid FROM teil WHERE teil MATCH ?2 ORDER BY 1"
                                       : "SELECT rowid FROM wort WHERE wort MATCH ?1 ORDER BY 1");
        q.bind(1, quoted(word) + "*");
        if (inside) q.bind(2, quoted(word));
        std::vector<std::int64_t> ids;
        while (q.executeStep())
            ids.push_back(q.getColumn(0).getInt64());
        return ids;
    }
};

Volltext::Volltext(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Volltext::~Volltext() = default;
Volltext::Volltext(Volltext&&) noexcept = default;
Volltext& Volltext::operator=(Volltext&&) noexcept = default;

Result<Volltext> Volltext::erstelle(const std::vector<Suchtext>& texte) {
    try {
        auto state = std::make_unique<State>();
        state->db.exec(
            "CREATE VIRTUAL TABLE wort USING fts5 (kopf, text, content = '', prefix = '2 3 4', "
            "tokenize = 'unicode61 remove_diacritics 2');"
            "CREATE VIRTUAL TABLE teil USING fts5 (kopf, content = '', tokenize = 'trigram')");
        SQLite::Transaction filling(state->db);
        SQLite::Statement wort(state->db, "INSERT INTO wort (rowid, kopf, text) VALUES (?1, ?2, ?3)");
        SQLite::Statement teil(state->db, "INSERT INTO teil (rowid, kopf) VALUES (?1, ?2)");
        for (const auto& t : texte) {
            const auto head = indexed(t.kopf);
            bindAll(wort, t.id, head, indexed(t.text));
            wort.exec();
            wort.reset();
            bindAll(teil, t.id, head);
            teil.exec();
            teil.reset();
            state->alle.push_back(t.id);
        }
        filling.commit();
        std::sort(state->alle.begin(), state->alle.end());
        return Volltext(std::move(state));
    } catch (const SQLite::Exception& e) {
        return toError(e, ":memory:").withContext("make the index of the catalogue");
    }
}

Result<std::vector<std::int64_t>> Volltext::suche(std::string_view text) {
    try {
        auto hits = m_state->alle;
        for (const auto& word : wordsOf(text)) {
            const auto found = m_state->find(word);
            std::vector<std::int64_t> both;
            std::set_intersection(hits.begin(), hits.end(), found.begin(), found.end(),
                                  std::back_inserter(both));
            hits = std::move(both);
        }
        return hits;
    } catch (const SQLite::Exception& e) {
        return toError(e, ":memory:").withContext("search the catalogue");
    }
}

}  // namespace isp::store
