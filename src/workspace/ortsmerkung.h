// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferant.h"
#include "exchange/tabelle.h"
#include "workspace/importeur.h"

#include <string>
#include <vector>

namespace isp::workspace {

/// How options name a place: its key, or its name where the table has no key.
[[nodiscard]] std::string ortsname(const exchange::Ort& ort);

/// Adds what was settled before for the places of `v.tabelle` (same supplier or any, same level or any) to
/// `v.optionen`; what the options say themselves goes first.
[[nodiscard]] Status wendeMerkungenAn(store::Store& store, const Bestand& bestand, Importvorschau& v);

/// Keeps what the options say about places of the table for the supplier of the options. To be called within
/// a transaction.
[[nodiscard]] Status merkeOrte(store::Store& store, const Bestand& bestand, const Importvorschau& v);

/// Why a Raum is suggested, the surest first.
enum class Vorschlagsgrund { kSchluessel, kName, kFruehererName, kAehnlich };

struct Raumvorschlag {
    Position raum = 0;
    Vorschlagsgrund grund = Vorschlagsgrund::kAehnlich;
};

/// Räume a place may be, best first, at most `kMaxVorschlaege`. By key (another spelling of it), then by
/// name; never one whose key the place's own key contradicts (two Tangstedt), and, where `ebene` is given, of
/// that level only.
inline constexpr std::size_t kMaxVorschlaege = 6;
[[nodiscard]] std::vector<Raumvorschlag> raumvorschlaege(const Bestand& bestand, const exchange::Ort& ort,
                                                         EbeneId ebene);

/// A place of the table that is not settled, or was by hand.
struct OffenerOrt {
    std::string ort;  ///< as the options name it
    std::string schluessel;
    std::string name;
    long zeile = 0;
    std::size_t werte = 0;
    Ortsstatus status = Ortsstatus::kUnbekannt;
    std::string raum;  ///< key of the Raum it was given; empty: none
    bool ausgeschlossen = false;
    std::vector<Raumvorschlag> vorschlaege;

    [[nodiscard]] bool offen() const noexcept { return raum.empty() && !ausgeschlossen; }
};

/// Those that are open first, each group in the order of the table.
[[nodiscard]] std::vector<OffenerOrt> offeneOrte(const Importvorschau& v, const Bestand& bestand);

}  // namespace isp::workspace
