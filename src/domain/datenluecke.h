// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"
#include "domain/periode.h"

#include <cstdint>
#include <optional>
#include <string>

namespace isp {

enum class Anfragezustand { kOffen, kAngefragt, kZugesagt, kGeliefert, kAbgelehnt };
enum class Bruchart { kDefinition, kGebiet, kQuelle };

template <>
struct Aufzaehlung<Anfragezustand> {
    static constexpr std::array werte{
        std::pair{Anfragezustand::kOffen, "offen"}, std::pair{Anfragezustand::kAngefragt, "angefragt"},
        std::pair{Anfragezustand::kZugesagt, "zugesagt"}, std::pair{Anfragezustand::kGeliefert, "geliefert"},
        std::pair{Anfragezustand::kAbgelehnt, "abgelehnt"}};
};
template <>
struct Aufzaehlung<Bruchart> {
    static constexpr std::array werte{std::pair{Bruchart::kDefinition, "definition"},
                                      std::pair{Bruchart::kGebiet, "gebiet"},
                                      std::pair{Bruchart::kQuelle, "quelle"}};
};

/// Figures that were asked of a supplier.
struct Datenanfrage {
    DatenanfrageId id;
    std::string uid;
    KennzahlId kennzahl;
    EbeneId ebene;                    ///< none: any level
    std::optional<std::int32_t> von;  ///< Periode::code(); none: open
    std::optional<std::int32_t> bis;
    std::string lieferant;  ///< name
    Anfragezustand zustand = Anfragezustand::kOffen;
    std::string angefragtAm;  ///< ISO dates
    std::string frist;
    std::string antwort;
    std::string notiz;
};

/// Where a series can not be compared with what came before: nothing is drawn or computed across it.
struct Bruch {
    BruchId id;
    std::string uid;
    KennzahlId kennzahl;
    RaumId raum;               ///< none: everywhere
    std::int64_t periode = 0;  ///< Periode::code() of the first one after the break
    Bruchart art = Bruchart::kDefinition;
    std::string beschreibung;
};

/// True where a Periode ends after the break began.
[[nodiscard]] bool liegtDanach(const Bruch& bruch, const Periode& periode);
/// True where the earlier of two Perioden lies before the break and the later one after it. Of any kind: a
/// break noted for a year also lies between two Stichtage.
[[nodiscard]] bool liegtDazwischen(const Bruch& bruch, const Periode& vorher, const Periode& nachher);

/// A conspicuous figure that somebody has looked at and found right: the check no longer names it.
struct Wertbestaetigung {
    WertbestaetigungId id;
    std::string uid;
    std::string regel;  ///< of the check (workspace/plausibilitaet.h)
    KennzahlId kennzahl;
    RaumId raum;
    std::int64_t periode = 0;  ///< Periode::code()
    std::string wer;
    std::string zeitpunkt;
    std::string grund;
};

}  // namespace isp
