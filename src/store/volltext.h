// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace isp::store {

/// What is searched of one record.
struct Suchtext {
    std::int64_t id = 0;
    std::string kopf;  ///< code, name, tags: found also inside a word (`quote` in Arbeitslosenquote)
    std::string text;  ///< everything else: found by the beginnings of its words
};

/// A full-text index in memory (SQLite FTS5): several words, all of which must occur, each by its beginning;
/// umlauts are found as ä, a and ae, ß as ss. The text asked for may hold anything: it is data, never syntax.
class Volltext {
public:
    [[nodiscard]] static Result<Volltext> erstelle(const std::vector<Suchtext>& texte);
    ~Volltext();
    Volltext(Volltext&&) noexcept;
    Volltext& operator=(Volltext&&) noexcept;

    /// Ids in ascending order; all of them where the text holds no word.
    [[nodiscard]] Result<std::vector<std::int64_t>> suche(std::string_view text);

private:
    struct State;
    explicit Volltext(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace isp::store
