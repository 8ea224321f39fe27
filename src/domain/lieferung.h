// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <cstdint>
#include <string>

namespace isp {

/// One import: what came in, from where, when, and what it changed.
enum class Lieferungsart { kDatei, kZwischenablage, kKorrektur };

template <>
struct Aufzaehlung<Lieferungsart> {
    static constexpr std::array werte{std::pair{Lieferungsart::kDatei, "datei"},
                                      std::pair{Lieferungsart::kZwischenablage, "zwischenablage"},
                                      std::pair{Lieferungsart::kKorrektur, "korrektur"}};
};

struct Lieferung {
    LieferungId id;
    std::string uid;
    std::string zeitpunkt;  ///< ISO, UTC
    std::string wer;
    std::string datei;   ///< file name without its folder
    std::string sha256;  ///< of the file, lower-case hex; empty for figures typed in
    std::string quelle;
    std::string stand;  ///< as of when the source says its figures are
    std::string lizenz;
    std::string layout;
    std::string zuordnung;  ///< JSON: the mapping that was used
    Lieferungsart art = Lieferungsart::kDatei;
    std::string lieferant;  ///< name
    std::string profil;     ///< name of the Importprofil
    std::string grund;      ///< of a correction
    bool zurueckgezogen = false;
    std::int64_t kennzahlen = 0;
    std::int64_t werte = 0;
    std::int64_t neu = 0;
    std::int64_t geaendert = 0;
    std::int64_t unveraendert = 0;
    std::int64_t abgelehnt = 0;
};

}  // namespace isp
