// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferung.h"
#include "domain/wert.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace isp::workspace {

class Werkbank;

enum class Unterschiedsart { kNeu, kGeaendert, kEntfallen };

/// A figure that differs. NaN where there is none: of kNeu no old one, of kEntfallen no new one.
struct Wertunterschied {
    ReiheId reihe;
    RaumId raum;
    std::int32_t periode = 0;  ///< Periode::code()
    Unterschiedsart art = Unterschiedsart::kNeu;
    double alt = kFehlt;
    double neu = kFehlt;
    Zeichen altZeichen = Zeichen::kKeins;
    Zeichen neuZeichen = Zeichen::kKeins;

    /// new − old; NaN where one of them is missing.
    [[nodiscard]] double absolut() const noexcept { return neu - alt; }
    /// Change in per cent of the old figure; nullopt where one is missing or the old one is 0.
    [[nodiscard]] std::optional<double> prozent() const noexcept;
};

struct Kennzahlunterschied {
    KennzahlId kennzahl;
    std::size_t neu = 0;
    std::size_t geaendert = 0;
    std::size_t entfallen = 0;
    std::size_t gleich = 0;
};

struct Lieferungsvergleich {
    std::vector<Kennzahlunterschied> kennzahlen;  ///< in the order of their ids
    std::vector<Wertunterschied> unterschiede;    ///< by (Reihe, Periode, Raum)
};

/// What differs from one Lieferung to another, whether they count or not. Rows are merged in their order.
/// Error codes::kUnknownLieferung.
[[nodiscard]] Result<Lieferungsvergleich> vergleiche(Werkbank& werkbank, LieferungId alt, LieferungId neu);

/// What a Lieferung changed of what counted when it came. Figures vanish only in Perioden it speaks of, on
/// levels it speaks of; of a correction none does. Error codes::kUnknownLieferung.
[[nodiscard]] Result<Lieferungsvergleich> vergleicheMitVorher(Werkbank& werkbank, LieferungId lieferung);

}  // namespace isp::workspace
