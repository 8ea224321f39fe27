// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/zeichen.h"
#include "workspace/importeur.h"

#include <string>
#include <vector>

namespace isp::workspace {

/// What taking a table over would do to one Kennzahl.
struct Importbilanz {
    std::string code;
    bool neueKennzahl = false;
    std::size_t neu = 0;
    std::size_t geaendert = 0;
    std::size_t gleich = 0;
    double groesste = kFehlt;  ///< largest change in per cent of the old figure, by amount
};

/// One figure that would be another.
struct Importaenderung {
    std::size_t kennzahl = 0;  ///< index into Importunterschied::kennzahlen
    std::string merkmale;      ///< `männlich, 65 bis 74`; empty for the total
    Position raum = 0;
    std::int32_t periode = 0;
    double alt = kFehlt;
    Zeichen zeichenAlt = Zeichen::kKeins;
    double neu = kFehlt;
    Zeichen zeichenNeu = Zeichen::kKeins;

    /// In per cent of the old figure; NaN where one is missing or the old one is 0.
    [[nodiscard]] double prozent() const noexcept;
};

/// New, changed and same against what counts in the store now.
struct Importunterschied {
    std::vector<Importbilanz> kennzahlen;    ///< in the order of Importvorschau::kennzahlen
    std::vector<Importaenderung> geaendert;  ///< the largest first (by per cent), at most kMaxGeaendert
    std::size_t weitere = 0;                 ///< changed ones beyond that
    std::size_t neu = 0;
    std::size_t gleich = 0;

    [[nodiscard]] std::size_t geaendertAlle() const noexcept { return geaendert.size() + weitere; }
};

inline constexpr std::size_t kMaxGeaendert = 5000;

/// A sorted merge per Reihe: linear in the figures of both sides. Requires a preview without error. Error
/// kCanceled and those of reading.
[[nodiscard]] Result<Importunterschied> unterschiede(store::Store& store, const Bestand& bestand,
                                                     const Importvorschau& v, const Progress& progress = {});

}  // namespace isp::workspace
