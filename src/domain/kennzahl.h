// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/richtung.h"

#include <optional>
#include <string>
#include <vector>

namespace isp {

/// How a Kennzahl adds up over Räume. Stored as text.
enum class Aggregation {
    kSumme,  ///< counts, amounts, capacities: parts add up
    kKeine,  ///< a published rate or index: known only where it was delivered
};

/// To what its figures refer. Stored as text.
enum class Zeitbezug {
    kPeriode,      ///< a figure holds for its own Periode only
    kFortgeltend,  ///< a figure holds until the next one (area); before the first one, the first one holds
};

/// Which of the two kinds of accountability it belongs to; they stay apart.
enum class KennzahlArt { kLebenslage, kMassnahme };

/// A dimension of a Kennzahl: age, sex, nationality …
struct Merkmal {
    MerkmalId id;
    std::string uid;
    std::string code;  ///< `geschlecht`, lower-case ASCII
    std::string name;  ///< `Geschlecht`
};

struct Auspraegung {
    AuspraegungId id;
    std::string uid;
    MerkmalId merkmal;
    std::string code;  ///< short, stable; equals the lower-case name unless a catalogue gives another
    std::string name;  ///< `75 Jahre und mehr`
    int sortierung = 0;
};

/// A raw figure.
struct Kennzahl {
    KennzahlId id;
    std::string uid;
    std::string code;
    std::string name;
    std::string einheit;  ///< `Personen`, `Tsd. EUR`, `km²`
    int nachkommastellen = 0;
    Aggregation aggregation = Aggregation::kSumme;
    Zeitbezug zeitbezug = Zeitbezug::kPeriode;
    KennzahlArt art = KennzahlArt::kLebenslage;
    Richtung richtung = Richtung::kNeutral;
    std::string definition;
    std::string themenfeld;
    std::string quelle;
    std::string lieferant;
    std::string lizenz;
    std::string rhythmus;      ///< `jaehrlich`, `quartal`, `monat`, or empty
    std::string feinsteEbene;  ///< code of the finest level its source delivers; empty = unknown
    std::string realisierbarkeit;
    std::string nutzen;
    std::optional<double>
        geheimUnter;  ///< counts below are secret in anything public; default of the source where empty
    FachplanungId fachplanung;       ///< responsible
    std::string quelltabelle;        ///< official table: `12411-01-01-5`
    std::string hinweis;             ///< on reading it, shown with every figure
    std::optional<int> faelligNach;  ///< days after the end of the Periode by which it is delivered
    bool erfunden = false;           ///< invented demo content, shown as such everywhere
};

/// One series of a Kennzahl: one combination of Ausprägungen; an empty list is the total.
struct Reihe {
    ReiheId id;
    KennzahlId kennzahl;
    std::vector<AuspraegungId> auspraegungen;  ///< sorted by Merkmal
};

[[nodiscard]] const char* toText(Aggregation a) noexcept;
[[nodiscard]] const char* toText(Zeitbezug z) noexcept;
[[nodiscard]] const char* toText(KennzahlArt a) noexcept;
[[nodiscard]] std::optional<Aggregation> aggregationFromText(const std::string& text) noexcept;
[[nodiscard]] std::optional<Zeitbezug> zeitbezugFromText(const std::string& text) noexcept;
[[nodiscard]] std::optional<KennzahlArt> kennzahlArtFromText(const std::string& text) noexcept;

}  // namespace isp
