// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/gebietsstand.h"
#include "domain/indikator.h"
#include "domain/kennzahl.h"
#include "domain/raum.h"
#include "domain/raumsatz.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

/// Where a Raum stands in Bestand::raeume(). Dense and stable for the life of one Bestand, so that figures
/// are kept in plain arrays; ids are what the store knows.
using Position = std::uint32_t;

/// Everything of a store that is small and asked for all the time: levels, Räume, Kennzahlen, Reihen,
/// Indikatoren. A snapshot: after a change the Werkbank reads a new one.
class Bestand {
public:
    [[nodiscard]] static Result<Bestand> read(store::Store& store);

    [[nodiscard]] const std::vector<Raumebene>& ebenen() const noexcept { return m_ebenen; }
    [[nodiscard]] const std::vector<Raum>& raeume() const noexcept { return m_raeume; }
    [[nodiscard]] const std::vector<Kennzahl>& kennzahlen() const noexcept { return m_kennzahlen; }
    [[nodiscard]] const std::vector<Merkmal>& merkmale() const noexcept { return m_merkmale; }
    [[nodiscard]] const std::vector<Auspraegung>& auspraegungen() const noexcept { return m_auspraegungen; }
    [[nodiscard]] const std::vector<Reihe>& reihen() const noexcept { return m_reihen; }
    [[nodiscard]] const std::vector<Indikator>& indikatoren() const noexcept { return m_indikatoren; }
    [[nodiscard]] const std::vector<Fachplanung>& fachplanungen() const noexcept { return m_fachplanungen; }

    [[nodiscard]] const std::vector<Raumsatz>& raumsaetze() const noexcept { return m_raumsaetze; }

    /// Where series cannot be compared with what came before.
    [[nodiscard]] const std::vector<Bruch>& brueche() const noexcept { return m_brueche; }
    /// By day.
    [[nodiscard]] const std::vector<Gebietsaenderung>& gebietsaenderungen() const noexcept {
        return m_gebietsaenderungen;
    }
    [[nodiscard]] const std::vector<Gebietsanteil>& gebietsanteile() const noexcept {
        return m_gebietsanteile;
    }

    [[nodiscard]] const Raumebene* ebene(EbeneId id) const noexcept;
    [[nodiscard]] const Raumebene* ebene(std::string_view code) const;
    /// The level ISP works with by default: the one marked so, else the coarsest level of the own territory
    /// that has more than one Raum, else the finest. nullptr in an empty store.
    [[nodiscard]] const Raumebene* analyseEbene() const noexcept;
    /// The level whose single Raum is the whole own territory (the Kreis), nullptr where there is none.
    [[nodiscard]] const Raumebene* gebietsEbene() const noexcept;
    /// The level Gemeinden have, on whose borders own Räume are made; where there is none the finest that has
    /// Räume. nullptr in an empty store.
    [[nodiscard]] const Raumebene* grundebene() const noexcept;
    /// Levels that have Räume, finest first; without those whose Räume may overlap (Handlungs- and
    /// Zuständigkeitsräume), which are no picture of the territory.
    [[nodiscard]] std::vector<const Raumebene*> belegteEbenen() const;
    /// The set the Räume of a level are; nullptr for the levels of the administration.
    [[nodiscard]] const Raumsatz* raumsatz(EbeneId ebene) const noexcept;
    /// True for a level of own Räume: they are made of others, and nothing is a part of theirs above.
    [[nodiscard]] bool istEigeneEbene(EbeneId ebene) const noexcept;

    [[nodiscard]] std::optional<Position> position(RaumId id) const noexcept;
    /// Räume of a level in the order of raeume().
    [[nodiscard]] const std::vector<Position>& positionen(EbeneId ebene) const noexcept;
    /// By the key a level shows (Raum::schluessel).
    [[nodiscard]] const Raum* raum(EbeneId ebene, std::string_view schluessel) const;
    /// All Räume that ever had this key of any kind.
    [[nodiscard]] const std::vector<Position>& mitSchluessel(const std::string& normalized) const;
    /// Raum one level up on a day in the hierarchy of the administration; nullopt where it has none.
    [[nodiscard]] std::optional<Position> uebergeordnet(Position p, std::string_view isoDate) const noexcept;
    /// All it belongs to directly on a day, own Räume too.
    [[nodiscard]] std::vector<Position> alleUebergeordneten(Position p, std::string_view isoDate) const;
    /// What a Raum is made of directly on a day, ascending; parts that were not valid are left out.
    [[nodiscard]] std::vector<Position> teile(Position p, std::string_view isoDate) const;
    /// The Räume of a finer level a Raum is made of on a day, itself where it is of that level; ascending.
    [[nodiscard]] std::vector<Position> teileDerEbene(Position p, EbeneId ebene,
                                                      std::string_view isoDate) const;

    /// Codes compare without case.
    [[nodiscard]] const Kennzahl* kennzahl(std::string_view code) const;
    [[nodiscard]] const Kennzahl* kennzahl(KennzahlId id) const noexcept;
    [[nodiscard]] const Indikator* indikator(std::string_view code) const;
    [[nodiscard]] const Fachplanung* fachplanung(FachplanungId id) const noexcept;
    [[nodiscard]] const Merkmal* merkmal(std::string_view code) const;
    [[nodiscard]] const Merkmal* merkmal(MerkmalId id) const noexcept;
    [[nodiscard]] const Auspraegung* auspraegung(AuspraegungId id) const noexcept;
    /// By code or name, without case.
    [[nodiscard]] const Auspraegung* auspraegung(MerkmalId merkmal, std::string_view codeOrName) const;
    [[nodiscard]] std::vector<const Reihe*> reihen(KennzahlId kennzahl) const;
    /// The Reihe with exactly these Ausprägungen (any order); empty list = the total.
    [[nodiscard]] const Reihe* reihe(KennzahlId kennzahl, std::vector<AuspraegungId> auspraegungen) const;

private:
    void index();

    std::vector<Raumebene> m_ebenen;
    std::vector<Raum> m_raeume;
    std::vector<Kennzahl> m_kennzahlen;
    std::vector<Merkmal> m_merkmale;
    std::vector<Auspraegung> m_auspraegungen;
    std::vector<Reihe> m_reihen;
    std::vector<Indikator> m_indikatoren;
    std::vector<Fachplanung> m_fachplanungen;
    std::vector<Raumsatz> m_raumsaetze;
    std::vector<Bruch> m_brueche;
    std::vector<Gebietsaenderung> m_gebietsaenderungen;
    std::vector<Gebietsanteil> m_gebietsanteile;
    std::vector<bool> m_eigen;                   ///< per Position: of a level of own Räume
    std::vector<std::vector<Position>> m_teile;  ///< per Position: parts on any day, ascending
    std::unordered_map<RaumId, Position> m_positionById;
    std::unordered_map<EbeneId, std::vector<Position>> m_positionenByEbene;
    std::unordered_map<std::string, std::vector<Position>> m_bySchluessel;
    std::unordered_map<std::string, std::size_t> m_kennzahlByCode;
    std::unordered_map<std::string, std::size_t> m_indikatorByCode;
    std::unordered_map<KennzahlId, std::vector<std::size_t>> m_reihenByKennzahl;
};

}  // namespace isp::workspace
