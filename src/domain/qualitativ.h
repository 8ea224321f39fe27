// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <string>
#include <vector>

namespace isp {

enum class Qualitativart { kInterview, kBeteiligung, kNetzwerkanalyse, kBeobachtung, kDokument, kSonstige };

template <>
struct Aufzaehlung<Qualitativart> {
    static constexpr std::array werte{std::pair{Qualitativart::kInterview, "interview"},
                                      std::pair{Qualitativart::kBeteiligung, "beteiligung"},
                                      std::pair{Qualitativart::kNetzwerkanalyse, "netzwerkanalyse"},
                                      std::pair{Qualitativart::kBeobachtung, "beobachtung"},
                                      std::pair{Qualitativart::kDokument, "dokument"},
                                      std::pair{Qualitativart::kSonstige, "sonstige"}};
};

/// Something known without a figure (concept 5.2): an entry of the catalogue beside the Kennzahlen.
struct QualitativeQuelle {
    QualitativeQuelleId id;
    std::string uid;
    Qualitativart art = Qualitativart::kInterview;
    std::string titel;
    std::string beschreibung;
    std::string methode;
    std::string ergebnis;
    std::string quelle;
    std::string von;  ///< ISO dates
    std::string bis;
    std::string themenfeld;
    FachplanungId fachplanung;
    AktivitaetId aktivitaet;     ///< it came from, if any
    bool personenbezug = false;  ///< names or recognises persons: never in anything public
    std::vector<RaumId> raeume;  ///< it speaks of; none: the whole territory
};

}  // namespace isp
