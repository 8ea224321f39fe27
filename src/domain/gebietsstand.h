// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <string>

namespace isp {

enum class Gebietsaenderungsart { kEingliederung, kZusammenschluss, kTeilung, kGebietstausch, kUmbenennung };

template <>
struct Aufzaehlung<Gebietsaenderungsart> {
    static constexpr std::array werte{std::pair{Gebietsaenderungsart::kEingliederung, "eingliederung"},
                                      std::pair{Gebietsaenderungsart::kZusammenschluss, "zusammenschluss"},
                                      std::pair{Gebietsaenderungsart::kTeilung, "teilung"},
                                      std::pair{Gebietsaenderungsart::kGebietstausch, "gebietstausch"},
                                      std::pair{Gebietsaenderungsart::kUmbenennung, "umbenennung"}};
};

/// A change of territory on a day; its shares are Gebietsanteile.
struct Gebietsaenderung {
    GebietsaenderungId id;
    std::string uid;
    std::string datum;  ///< ISO: the first day of the new state
    Gebietsaenderungsart art = Gebietsaenderungsart::kEingliederung;
    std::string beschreibung;
    std::string quelle;
};

/// Which share of `von` became part of `nach`. All shares of one `von` in one change make 1.
struct Gebietsanteil {
    GebietsanteilId id;
    std::string uid;
    GebietsaenderungId gebietsaenderung;
    RaumId von;
    RaumId nach;
    double anteilEinwohner = 1.0;
    double anteilFlaeche = 1.0;
};

}  // namespace isp
