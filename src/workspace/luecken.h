// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/lueckengrund.h"
#include "domain/rhythmus.h"
#include "workspace/auswertung.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

enum class Zellenlage {
    kVorhanden,
    kTeilweise,  ///< a sum some of whose parts are missing
    kFehlt,
    kEntfaellt,  ///< the Raum did not exist: nothing is expected
};

struct Lueckenzelle {
    Zellenlage lage = Zellenlage::kVorhanden;
    Lueckengrund grund = Lueckengrund::kNieAngefragt;  ///< of what is not wholly there
    float anteil = 1.0F;                               ///< that is there, 0…1
    DatenanfrageId anfrage;                            ///< that waits for it, or was refused
    [[nodiscard]] bool luecke() const noexcept {
        return lage == Zellenlage::kTeilweise || lage == Zellenlage::kFehlt;
    }
};

/// What is there and what is missing of one Kennzahl on one level: Periode × Raum.
struct Lueckenmatrix {
    KennzahlId kennzahl;
    std::string code;
    std::string name;
    EbeneId ebene;
    std::vector<Position> raeume;
    std::vector<Periode> perioden;  ///< ascending, one per step of the rhythm
    std::vector<Lueckenzelle> zellen;
    /// Why there is not one figure on any level; nothing is expected then.
    std::optional<Lueckengrund> ohneWerte;

    [[nodiscard]] const Lueckenzelle& zelle(std::size_t periode, std::size_t raum) const {
        return zellen[periode * raeume.size() + raum];
    }
    // Shares present of what is expected, 0…1; NaN where nothing is.
    [[nodiscard]] double anteilJeRaum(std::size_t raum) const;
    [[nodiscard]] double anteilJePeriode(std::size_t periode) const;
    [[nodiscard]] double anteil() const;
};

/// Over all Kennzahlen with figures: Raum × year, the share present of what is expected, NaN where nothing
/// is.
struct Lueckenuebersicht {
    std::vector<Position> raeume;
    std::vector<int> jahre;
    std::vector<double> anteile;  ///< [index of the year * raeume.size() + index of the Raum]
    [[nodiscard]] double anteil(std::size_t jahr, std::size_t raum) const {
        return anteile[jahr * raeume.size() + raum];
    }
};

/// Finds gaps: which Perioden are expected follows from the rhythm of a Kennzahl between its first and last
/// Periode and on to the last one that is due; of a Kennzahl whose figures hold on, only what was delivered.
class Lueckensuche {
public:
    /// All must outlive it. `heute`: ISO date.
    [[nodiscard]] static Result<Lueckensuche> beginne(store::Store& store, const Bestand& bestand,
                                                      Auswertung& auswertung, std::string heute);

    [[nodiscard]] Result<Lueckenmatrix> matrix(const Kennzahl& kennzahl, EbeneId ebene) const;
    /// Of all Kennzahlen, in their order.
    [[nodiscard]] Result<std::vector<Lueckenmatrix>> alle(EbeneId ebene) const;
    [[nodiscard]] const std::vector<Datenanfrage>& anfragen() const noexcept { return m_anfragen; }

private:
    class Bau;

    Lueckensuche(const Bestand& bestand, Auswertung& auswertung, std::string heute)
        : m_bestand(&bestand),
          m_auswertung(&auswertung),
          m_heute(std::move(heute)) {}

    const Bestand* m_bestand;
    Auswertung* m_auswertung;
    std::string m_heute;
    std::vector<Datenanfrage> m_anfragen;
    std::vector<Bruch> m_brueche;
    std::map<KennzahlId, std::vector<EbeneId>> m_ebenen;  ///< levels with delivered figures
};

/// Matrices without figures are left out.
[[nodiscard]] Lueckenuebersicht uebersicht(std::span<const Lueckenmatrix> matrizen);

/// The Räume a level is judged by: its own ones, or all where it has none (Land, Bund).
[[nodiscard]] std::vector<Position> eigeneRaeume(const Bestand& bestand, EbeneId ebene);
/// The name, with its key where another Raum of the level has the same.
[[nodiscard]] std::string eindeutigerName(const Bestand& bestand, Position raum);

}  // namespace isp::workspace
