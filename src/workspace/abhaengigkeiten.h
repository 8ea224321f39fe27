// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace isp::workspace {

class Bestand;

/// An entry of the catalogue in the tree of what a formula rests on, or of what rests on it.
struct Abhaengigkeit {
    enum class Art { kKennzahl, kIndikator, kUnbekannt };

    Art art = Art::kUnbekannt;
    std::string code;
    std::string name;    ///< empty for an unknown code
    bool kreis = false;  ///< leads back to one above it; not followed further
    std::vector<Abhaengigkeit> teile;
};

/// What the formula of `code` uses, down to the Kennzahlen; each code once per formula, in its order. Empty
/// for a formula that cannot be read.
[[nodiscard]] std::vector<Abhaengigkeit> benutzt(const Bestand& bestand, const std::string& code,
                                                 const std::string& formel);

/// Which Indikatoren compute with `code`, and with those in turn; in order of their codes.
[[nodiscard]] std::vector<Abhaengigkeit> benutztVon(const Bestand& bestand, const std::string& code);

}  // namespace isp::workspace
