// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/periode.h"
#include "workspace/bestand.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// How far a Kennzahl serves ISP: figures on the analysis level (or finer, adding up) or only above it.
enum class Verwendbarkeit { kOhneWerte, kUneingeschraenkt, kEingeschraenkt };

/// A Kennzahl with what it holds. Pointers into the Bestand.
struct Kennzahlzeile {
    const Kennzahl* kennzahl = nullptr;
    std::vector<const Raumebene*> ebenen;  ///< levels with delivered figures, finest first
    std::optional<Periode> von;
    std::optional<Periode> bis;
    std::int64_t werte = 0;
    Verwendbarkeit verwendbarkeit = Verwendbarkeit::kOhneWerte;
    bool zuGrob = false;  ///< by the catalogue its source delivers nothing on the analysis level or finer
};

/// Is a level too coarse for the Räume ISP works with? False for an unknown one.
[[nodiscard]] bool istZuGrob(const Bestand& bestand, const std::string& ebene);

[[nodiscard]] Result<std::vector<Kennzahlzeile>> kennzahlliste(Werkbank& werkbank);

/// `uneingeschränkt`, `eingeschränkt`, or empty without figures.
[[nodiscard]] std::string verwendbarkeitText(Verwendbarkeit v);

}  // namespace isp::workspace
