// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/lieferung.h"
#include "domain/periode.h"
#include "domain/wert.h"
#include "workspace/werteblock.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// One stored figure: a Reihe of a Kennzahl, a Raum it was delivered for, a Periode.
struct Wertstelle {
    ReiheId reihe;
    RaumId raum;
    Periode periode;
    friend bool operator==(const Wertstelle&, const Wertstelle&) = default;
};

/// What one Lieferung said of a figure.
struct Wertschritt {
    Lieferung lieferung;
    double wert = kFehlt;
    Zeichen zeichen = Zeichen::kKeins;
    bool gilt = false;  ///< this one counts; at most one does
    std::string grund;  ///< of the correction, or of the withdrawal
};

/// The whole story of a figure.
struct Wertgeschichte {
    Wertstelle stelle;
    KennzahlId kennzahl;
    std::vector<Wertschritt> schritte;  ///< in the order of arrival
    std::vector<Bruch> brueche;         ///< of the Kennzahl, here or everywhere
    std::vector<Wertbestaetigung> bestaetigungen;

    /// The step that counts; nullptr where none does (all withdrawn).
    [[nodiscard]] const Wertschritt* geltend() const noexcept;
};

/// Each Lieferung that brought the figure, withdrawn ones too. With `stand` what counts is told as of that
/// Lieferung; later ones are listed all the same. Empty where the figure was never delivered.
[[nodiscard]] Result<Wertgeschichte> wertgeschichte(Werkbank& werkbank, const Wertstelle& stelle,
                                                    std::optional<LieferungId> stand = {});

/// The stored figures a shown one rests on: itself where it was delivered, else the parts it is the sum of,
/// and of an Indikator those of each Kennzahl in its formula. Errors: those of Auswertung::werte.
[[nodiscard]] Result<std::vector<Wertstelle>> wertstellen(Werkbank& werkbank, const Anfrage& anfrage,
                                                          RaumId raum, const Periode& periode);

/// `BEV`, or with its Ausprägungen `BEV: weiblich, 75 Jahre und mehr`, by name: `Bevölkerung: weiblich`.
[[nodiscard]] std::string reihenname(const Bestand& bestand, ReiheId reihe);
/// nullptr for a Reihe the store does not have.
[[nodiscard]] const Kennzahl* kennzahlDer(const Bestand& bestand, ReiheId reihe);

}  // namespace isp::workspace
