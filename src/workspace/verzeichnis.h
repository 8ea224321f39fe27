// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kennzahl.h"
#include "domain/lieferung.h"
#include "domain/periode.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A Kennzahl with what the store holds of it.
struct Kennzahleintrag {
    Kennzahl kennzahl;
    std::vector<EbeneId> ebenen;  ///< levels with delivered figures, finest first
    std::optional<Periode> von;
    std::optional<Periode> bis;
    std::int64_t werte = 0;
    /// `eingeschränkt verwendbar`: figures only above the level ISP works with (the 15).
    bool eingeschraenkt = false;
};

/// In the order of the catalogue.
[[nodiscard]] Result<std::vector<Kennzahleintrag>> kennzahlverzeichnis(Werkbank& werkbank);
/// In the order of their arrival.
[[nodiscard]] Result<std::vector<Lieferung>> lieferungsverzeichnis(Werkbank& werkbank);
/// ISO time of the last change of the store; empty for a fresh one.
[[nodiscard]] Result<std::string> letzteAenderung(Werkbank& werkbank);

}  // namespace isp::workspace
