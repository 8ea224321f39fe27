// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/zielwetter.h"
#include "base/result.h"
#include "domain/planung.h"
#include "workspace/auswertung.h"
#include "workspace/bestand.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

struct Gebietspunkt {
    Periode periode;
    Zelle zelle;  ///< anteilVorhanden < 1: a sum with gaps
};

/// The development of one Kennzahl, Indikator or formula in one Gebiet.
struct Gebietsreihe {
    std::string code;
    std::string name;
    std::string einheit;
    int nachkommastellen = 0;
    Richtung richtung = Richtung::kNeutral;
    bool erfunden = false;
    std::vector<Gebietspunkt> punkte;  ///< ascending
    WerteblockPtr block;               ///< what it rests on, for source lines

    /// The last Periode of each year that has a complete figure; a year without one is left out. A gap is
    /// never filled: a rating on a part of the Gebiet would speak of another Gebiet.
    [[nodiscard]] std::vector<analysis::Jahreswert> jahreswerte() const;
    /// Those after the last break: what may be compared, extended and rated.
    [[nodiscard]] std::vector<analysis::Jahreswert> jahreswerteSeitBruch() const;
    /// The last break between the figures of two years; nullptr where they can be compared.
    [[nodiscard]] const Bruchstelle* bruchZwischen(int vorher, int nachher) const;
    /// The break that jahreswerteSeitBruch begins with; nullptr where the series has none.
    [[nodiscard]] const Bruchstelle* letzterBruch() const;
    /// The figure of a year, or of the last year with one.
    [[nodiscard]] std::optional<analysis::Jahreswert> imJahr(std::optional<int> jahr) const;
};

/// Räume of any level, also one inside another (counted once); none: the whole own territory. Figures are
/// recomputed from their parts summed over the Gebiet, never averaged. Errors: codes::kNoRaeume,
/// kUnknownCode, and those of Auswertung::werte.
[[nodiscard]] Result<Gebietsreihe> gebietsreihe(Auswertung& auswertung, const Bestand& bestand,
                                                const std::string& code, const std::vector<RaumId>& raeume,
                                                std::optional<LieferungId> stand = {});
/// The same of a formula that is no Indikator. Errors: those of Auswertung::entwurf.
[[nodiscard]] Result<Gebietsreihe> gebietsformel(Auswertung& auswertung, const Bestand& bestand,
                                                 const std::string& formel,
                                                 const std::vector<RaumId>& raeume);

/// Positions of these Räume; those of the whole own territory for none. Unknown ids are left out.
[[nodiscard]] std::vector<Position> gebietspositionen(const Bestand& bestand,
                                                      const std::vector<RaumId>& raeume);
/// Code of the Indikator or Kennzahl of a Ziel; empty for none.
[[nodiscard]] std::string zielcode(const Bestand& bestand, const Ziel& ziel);

}  // namespace isp::workspace
