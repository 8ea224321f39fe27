// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"

namespace isp {

/// Why a figure is not there, or not wholly. Never stored: the texts are those of the command line.
enum class Lueckengrund {
    kNieAngefragt,
    kAngefragt,  ///< a Datenanfrage waits for it
    kAbgelehnt,
    kGeheim,
    kNichtAufDieserEbene,  ///< known for larger Räume only
    kDefinitionGeaendert,  ///< the Raum has figures on the other side of a Bruch only
    kNochNichtFaellig,     ///< or announced by its sign
    kUnvollstaendig,       ///< a sum some of whose parts are missing
    kUnbekannt,            ///< delivered as unknown
    kNichtVerlaesslich,    ///< delivered as not reliable enough
};

template <>
struct Aufzaehlung<Lueckengrund> {
    static constexpr std::array werte{std::pair{Lueckengrund::kNieAngefragt, "nie_angefragt"},
                                      std::pair{Lueckengrund::kAngefragt, "angefragt"},
                                      std::pair{Lueckengrund::kAbgelehnt, "abgelehnt"},
                                      std::pair{Lueckengrund::kGeheim, "geheim"},
                                      std::pair{Lueckengrund::kNichtAufDieserEbene, "nicht_auf_dieser_ebene"},
                                      std::pair{Lueckengrund::kDefinitionGeaendert, "definition_geaendert"},
                                      std::pair{Lueckengrund::kNochNichtFaellig, "noch_nicht_faellig"},
                                      std::pair{Lueckengrund::kUnvollstaendig, "unvollstaendig"},
                                      std::pair{Lueckengrund::kUnbekannt, "unbekannt"},
                                      std::pair{Lueckengrund::kNichtVerlaesslich, "nicht_verlaesslich"}};
};

}  // namespace isp
