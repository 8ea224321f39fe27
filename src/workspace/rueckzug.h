// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/analyse.h"
#include "domain/lieferung.h"
#include "domain/planung.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// What was made from the figures of a Lieferung. Nothing of it changes by itself when it is withdrawn, but
/// what it says may no longer be what the figures say.
struct Lieferungsfolgen {
    std::vector<Ansicht> ansichten;      ///< frozen, showing its Kennzahlen, with a Stand that includes it
    std::vector<Befund> befunde;         ///< that rest on one of these Ansichten
    std::vector<Ziel> ziele;             ///< with a baseline of one of its Kennzahlen
    std::vector<Lieferung> korrekturen;  ///< later ones of figures it brought; they go on counting

    [[nodiscard]] bool leer() const noexcept {
        return ansichten.empty() && befunde.empty() && ziele.empty() && korrekturen.empty();
    }
};

[[nodiscard]] Result<Lieferungsfolgen> lieferungsfolgen(Werkbank& werkbank, LieferungId lieferung);
/// Whether a Lieferung brought figures that the Ansicht shows or computes from.
[[nodiscard]] Result<bool> beruhtAuf(Werkbank& werkbank, const Ansicht& ansicht, LieferungId lieferung);

/// Withdraws a Lieferung; the reason is kept in the history. Undoable. Errors: isp::codes::kGrundFehlt
/// (`grund`), codes::kReadOnly, store::codes::kUnknownObject.
[[nodiscard]] Status zieheZurueck(Werkbank& werkbank, LieferungId lieferung, const std::string& grund);
/// Its figures count again. Undoable.
[[nodiscard]] Status stelleWiederHer(Werkbank& werkbank, LieferungId lieferung);

}  // namespace isp::workspace
