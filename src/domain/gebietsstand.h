// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/aufzaehlung.h"
#include "domain/id.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

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

/// Which share of `von` became part of `nach`. All shares of one `von` in one change make 1; only at a
/// Gebietstausch less: what is not given away stays with `von`.
struct Gebietsanteil {
    GebietsanteilId id;
    std::string uid;
    GebietsaenderungId gebietsaenderung;
    RaumId von;
    RaumId nach;
    double anteilEinwohner = 1.0;
    double anteilFlaeche = 1.0;
};

/// Shares may be rounded in their source; a sum within this of 1 is 1.
inline constexpr double kAnteilstoleranz = 1e-6;

/// `von` goes on with what it does not give away.
[[nodiscard]] constexpr bool restBleibt(Gebietsaenderungsart art) noexcept {
    return art == Gebietsaenderungsart::kGebietstausch;
}
/// The Räume that receive something begin with the change.
[[nodiscard]] constexpr bool schafftNeue(Gebietsaenderungsart art) noexcept {
    return art == Gebietsaenderungsart::kZusammenschluss || art == Gebietsaenderungsart::kTeilung ||
           art == Gebietsaenderungsart::kUmbenennung;
}

/// What one Raum gives away in a change.
struct Anteilssumme {
    RaumId von;
    double einwohner = 0.0;
    double flaeche = 0.0;
};
/// Per `von`, in the order they first stand.
[[nodiscard]] std::vector<Anteilssumme> anteilssummen(std::span<const Gebietsanteil> anteile);
/// Both sums are 1; at a Gebietstausch more than 0 and not more than 1.
[[nodiscard]] bool gehtAuf(Gebietsaenderungsart art, const Anteilssumme& summe) noexcept;

/// The rules of the shares of one change together: there are some (codes::kOhneAnteile; a renaming needs
/// none), no pair twice (kAnteilDoppelt), and they add up per `von` (kAnteilssumme). `name` names a Raum in
/// the sentence.
[[nodiscard]] Status pruefeAnteile(const Gebietsaenderung& aenderung, std::span<const Gebietsanteil> anteile,
                                   const std::function<std::string(RaumId)>& name);

}  // namespace isp
