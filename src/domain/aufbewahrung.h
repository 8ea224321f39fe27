// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace isp {

/// Kinds of personal data that have a period of their own. What starts it: docs/datenschutz.md.
enum class Fristart {
    kAkteur,        ///< Akteur*innen that are persons, with their contact
    kLieferant,     ///< Ansprechpersonen of Lieferant*innen
    kFachplanung,   ///< Ansprechpersonen of Fachplanungen in a Thema
    kHinweisgeber,  ///< who gave the hint a Thema began with
    kAktivitaet,    ///< participants of Aktivitäten by name
    kSitzung,       ///< participants of meetings by name
    kAuftrag,       ///< who has an Auftrag, by name
    kDatenfrage,    ///< whom data were asked of
    kInterview,     ///< notes of interviews
    kUrheber,       ///< logins of those who did something
};

template <>
struct Aufzaehlung<Fristart> {
    static constexpr std::array werte{
        std::pair{Fristart::kAkteur, "akteur"},           std::pair{Fristart::kLieferant, "lieferant"},
        std::pair{Fristart::kFachplanung, "fachplanung"}, std::pair{Fristart::kHinweisgeber, "hinweisgeber"},
        std::pair{Fristart::kAktivitaet, "aktivitaet"},   std::pair{Fristart::kSitzung, "sitzung"},
        std::pair{Fristart::kAuftrag, "auftrag"},         std::pair{Fristart::kDatenfrage, "datenfrage"},
        std::pair{Fristart::kInterview, "interview"},     std::pair{Fristart::kUrheber, "urheber"}};
};

inline constexpr int kFristMonateMax = 1200;

/// How long a kind may be kept.
struct Aufbewahrungsfrist {
    Fristart art = Fristart::kAkteur;
    int monate = 0;  ///< 0: no period is set, nothing of the kind becomes due

    friend bool operator==(const Aufbewahrungsfrist&, const Aufbewahrungsfrist&) = default;
};

/// Something whose period has passed. Whether it is deleted is for a person to decide.
struct Faelligkeit {
    Fristart art = Fristart::kAkteur;
    std::string name;         ///< the person; empty for notes
    std::string tabelle;      ///< kind of record
    std::int64_t id = 0;      ///< row; 0 where it stands for many
    std::string bezeichnung;  ///< what the record is called
    std::string beginn;       ///< ISO day of the last use
    std::string faellig;      ///< ISO day, the first after the period
};

/// The first day after a period that was started by something on the ISO day beginn, counted as §§ 187, 188
/// BGB do: the day itself does not count, and where the last month is shorter its last day ends the period.
/// Empty where beginn is no day or there is no period.
[[nodiscard]] std::string faelligAm(std::string_view beginn, int monate);

}  // namespace isp
