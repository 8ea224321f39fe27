// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/werteblock.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A question as typed: `--merkmal geschlecht=weiblich`, `--merkmal '*'`, `--stand 3`.
struct Abfrage {
    std::string code;
    EbeneId ebene;
    std::vector<std::string> merkmale;
    std::optional<std::string> stand;  ///< id of a Lieferung
    std::string gebietsstand = {};     ///< ISO day; empty = as delivered
};

/// With `*` one part per stored combination, otherwise exactly one.
struct Abfrageantwort {
    struct Teil {
        WerteblockPtr block;
        std::vector<std::string> auspraegungen;  ///< per `merkmale`; empty for a total
    };
    std::vector<std::string> merkmale;  ///< columns, only with `*`
    std::vector<Teil> teile;
    bool alle = false;
};

[[nodiscard]] Result<Abfrageantwort> frageAb(Werkbank& werkbank, const Abfrage& abfrage);

/// `geschlecht=weiblich` → (geschlecht, weiblich); kMerkmalForm for anything else.
[[nodiscard]] Result<std::pair<std::string, std::string>> parseMerkmal(const std::string& text);

}  // namespace isp::workspace
