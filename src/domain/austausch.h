// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and the rules of exchanging changes between two stores: what a change is, and what becomes of one
// field that both sides may have changed. No database and no file: a rule is a function of its arguments.
#pragma once

#include "domain/aufzaehlung.h"

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace isp {

/// Bytes that are no text: an outline, an attached file.
struct Rohdaten {
    std::string bytes;
    friend auto operator<=>(const Rohdaten&, const Rohdaten&) = default;
};

/// What a field holds on its way between two stores. A reference is the uid (a text) of what it refers to;
/// nothing there is monostate, never 0.
using Feldinhalt = std::variant<std::monostate, std::int64_t, double, std::string, Rohdaten>;

enum class Aenderungsart { kNeu, kGeaendert, kGeloescht };
template <>
struct Aufzaehlung<Aenderungsart> {
    static constexpr std::array werte{std::pair{Aenderungsart::kNeu, "neu"},
                                      std::pair{Aenderungsart::kGeaendert, "geaendert"},
                                      std::pair{Aenderungsart::kGeloescht, "geloescht"}};
};

/// `alt` is monostate in what is new, `neu` in what was deleted.
struct Feldaenderung {
    std::string spalte;
    Feldinhalt alt;
    Feldinhalt neu;
};

/// One record that differs between two states of a store.
struct Satzaenderung {
    std::string tabelle;
    Aenderungsart art = Aenderungsart::kNeu;
    std::vector<Feldinhalt> schluessel;  ///< in the order of the key columns; of most records the uid alone
    std::vector<Feldaenderung> felder;   ///< without the key; of a change only what differs
};

enum class Feldausgang { kNichts, kUebernehmen, kKonflikt };

/// The three-way merge of one field. `basis`: what it held in the state both began from. Takes `deren` where
/// only the others changed it; a conflict where both did and not alike.
[[nodiscard]] Feldausgang fuehreZusammen(const Feldinhalt& basis, const Feldinhalt& deren,
                                         const Feldinhalt& meins);

enum class Konfliktart {
    kFeld,           ///< both have changed the field
    kBeideNeu,       ///< both have made the record, with different contents
    kDortGeloescht,  ///< deleted there, changed or used here
    kHierGeloescht,  ///< changed there, deleted here
};
template <>
struct Aufzaehlung<Konfliktart> {
    static constexpr std::array werte{std::pair{Konfliktart::kFeld, "feld"},
                                      std::pair{Konfliktart::kBeideNeu, "beide_neu"},
                                      std::pair{Konfliktart::kDortGeloescht, "dort_geloescht"},
                                      std::pair{Konfliktart::kHierGeloescht, "hier_geloescht"}};
};

enum class Konfliktentscheidung { kOffen, kMeins, kDeren };

enum class Konfliktregel { kOffenLassen, kMeins, kDeren, kNeuer };
template <>
struct Aufzaehlung<Konfliktregel> {
    static constexpr std::array werte{
        std::pair{Konfliktregel::kOffenLassen, "offen"}, std::pair{Konfliktregel::kMeins, "meins"},
        std::pair{Konfliktregel::kDeren, "deren"}, std::pair{Konfliktregel::kNeuer, "neuer"}};
};

/// Times are ISO in UTC, '' = unknown. Of two that were changed at the same time, and where one time is
/// unknown, ours stays with kNeuer.
[[nodiscard]] Konfliktentscheidung entscheide(Konfliktregel regel, std::string_view zeitMeins,
                                              std::string_view zeitDeren);

/// How all conflicts of one package are decided: those named one by one, the others by the rule.
struct Konfliktvorgabe {
    Konfliktregel regel = Konfliktregel::kOffenLassen;
    std::map<std::string, Konfliktentscheidung> einzeln;  ///< by Konflikt::kennung
};

/// What both sides have done to the same thing.
struct Konflikt {
    std::string kennung;  ///< `thema/UID/titel`; the same each time the package is looked at
    Konfliktart art = Konfliktart::kFeld;
    std::string tabelle;
    std::string bezeichnung;  ///< what the record is called here, where it is not here any more there
    std::string spalte;       ///< empty where the whole record is meant
    Feldinhalt basis, meins, deren;
    std::string zeitMeins, zeitDeren;  ///< ISO; '' = unknown
    std::string hindernis;             ///< kDortGeloescht: the table of what uses it here
    bool entscheidbar = true;          ///< false: only ours can stay
    Konfliktentscheidung entscheidung = Konfliktentscheidung::kOffen;
};

/// One record that was taken over, or would be.
struct Uebernahmezeile {
    Aenderungsart art = Aenderungsart::kNeu;
    std::string tabelle;
    std::string bezeichnung;
    std::vector<Feldaenderung> felder;  ///< from what it holds here to what it will hold
};

/// Why something of a package cannot be taken over as it is.
enum class Ablehnungsgrund {
    kVerweis,     ///< refers to what is not here
    kSchluessel,  ///< its code or key belongs to something else
    kRegel,       ///< would break a rule together with what is here
};
struct Ablehnung {
    Ablehnungsgrund grund = Ablehnungsgrund::kVerweis;
    std::string tabelle;
    std::string bezeichnung;
    std::string spalte;
};

/// What comes of a package in a store.
struct Zusammenfuehrung {
    std::vector<Uebernahmezeile> zeilen;
    std::vector<Konflikt> konflikte;
    std::vector<Ablehnung> abgelehnt;
    std::map<std::string, std::string> namen;  ///< what the uids in all these fields are called
    std::int64_t werte = 0;                    ///< figures of new Lieferungen
    std::int64_t schonDa = 0;                  ///< changes that were here already
    std::vector<std::string> personen;         ///< what stands for those whose names left the history here
    [[nodiscard]] std::int64_t offen() const;
    /// Nothing is left over that the package could still bring.
    [[nodiscard]] bool vollstaendig() const { return offen() == 0 && abgelehnt.empty(); }
};

}  // namespace isp
