// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/periode.h"
#include "workspace/bestand.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

/// How urgent a delivery is.
enum class Terminlage {
    kUeberfaellig,
    kBald,  ///< due within kTerminBaldTage days
    kSpaeter,
    kOhneTermin,  ///< the rhythm is known, but not by when its supplier delivers
};

inline constexpr int kTerminBaldTage = 60;

/// The next figures of one Kennzahl: for which Periode, from whom, by when.
struct Termin {
    KennzahlId kennzahl;
    std::string code;
    std::string name;
    std::string lieferant;
    std::string rhythmus;
    std::optional<Periode> letzte;      ///< there is
    std::optional<Periode> naechste;    ///< to come
    std::optional<Periode> faelligBis;  ///< last one that is due by now: more than one may be missing
    int ausstehend = 0;                 ///< Perioden that are due
    std::string faellig;                ///< ISO date of `naechste` or of the Datenanfrage; '' = unknown
    int tage = 0;                       ///< until then; negative = days late
    Terminlage lage = Terminlage::kOhneTermin;
    std::optional<Datenanfrage> anfrage;  ///< that waits for it
};

/// What is due, overdue first, then by date: every Kennzahl with figures and a rhythm, and every Datenanfrage
/// that waits. Figures that hold on are not waited for.
[[nodiscard]] Result<std::vector<Termin>> datenkalender(store::Store& store, const Bestand& bestand,
                                                        const std::string& heute);

}  // namespace isp::workspace
