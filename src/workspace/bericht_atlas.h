// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "domain/thema.h"
#include "workspace/bericht_zahlen.h"
#include "workspace/diagramme.h"
#include "workspace/indexrechnung.h"
#include "workspace/kartengrenzen.h"
#include "workspace/kartensicht.h"
#include "workspace/luecken.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

/// What of an Indikator stands in a report. All figures have passed the Zahlenquelle.
struct Atlasindikator {
    std::string code, name, einheit;
    std::vector<std::pair<std::string, std::string>> merkmale;
    std::string definition, deutung, themenfeld, formel;
    std::string hinweis;  ///< on reading it
    int nachkommastellen = 1;
    Richtung richtung = Richtung::kNeutral;
    bool anzahl = false;
    bool erfunden = false;
    WerteblockPtr block;
    WerteblockPtr gebiet;               ///< the whole territory; may be null
    std::size_t gebietsspalte = 0;      ///< its column
    std::size_t periode = 0;            ///< index into block->perioden
    std::optional<std::size_t> vorher;  ///< the earlier Periode changes are taken from
    std::vector<std::size_t> spalten;   ///< own Räume that exist in the Periode
    std::vector<std::size_t> raenge;    ///< per entry of `spalten`: 1 = highest figure; 0 = no figure
    Kartensicht sicht;
    std::vector<Ungleichheit> ungleichheit;
    std::size_t geheim = 0;  ///< of the Räume in the Periode

    [[nodiscard]] const Periode& zeitpunkt() const { return block->perioden[periode]; }
    [[nodiscard]] const Zelle& zelle(std::size_t spalte) const { return block->zelle(periode, spalte); }
    /// Change since `vorher`; nothing across a break or where one of both is missing.
    [[nodiscard]] std::optional<double> aenderung(std::size_t spalte) const;
    /// The figure of the territory at a Periode of the block.
    [[nodiscard]] std::optional<Zelle> gebietswert(std::size_t beiPeriode) const;
    [[nodiscard]] std::optional<double> gebietsaenderung() const;
    [[nodiscard]] std::size_t mitWert() const;
};

struct Atlaswunsch {
    EbeneId ebene;         ///< none: the level ISP works with
    IndikatorensetId set;  ///< none: all Standardindikatoren
    std::vector<std::string> codes;
    bool nurCodes = false;       ///< `codes`, even where there are none, instead of a set
    std::vector<RaumId> raeume;  ///< none: all of the level
    std::optional<Periode> bis;  ///< nothing later
    bool indizes = true;
    bool luecken = true;
};

struct Atlasindex {
    std::string name;
    std::optional<Indexrechnung> rechnung;
    bool zurueckgehalten = false;  ///< public: its parts hold secret figures, so it is left out
    std::optional<Error> problem;  ///< why it could not be computed
};

struct Atlasluecke {
    std::string code, name;
    std::string lieferant;
    std::size_t fehlt = 0;
    std::size_t erwartet = 0;
    std::optional<Lueckengrund> grund;  ///< the most frequent one
    bool ohneWerte = false;
};

struct Atlasquelle {
    std::string quelle, stand, lizenz;
    std::vector<std::string> indikatoren;  ///< names
    bool erfunden = false;
};

/// Everything a Sozialatlas says, in plain figures and records.
struct Atlasdaten {
    EbeneId ebene;
    std::string ebenenname;        ///< plural: `Räume`
    std::string gebietsname;       ///< the level: `Kreis`
    std::string kreis;             ///< the Raum: `Kreis Segeberg`
    std::string setname;           ///< empty: the Standardindikatoren
    std::vector<Position> raeume;  ///< chosen ones, in their order
    bool alleRaeume = true;
    std::vector<Atlasindikator> indikatoren;
    std::vector<std::string> ohneWerte;  ///< names
    std::vector<Atlasindex> indizes;
    std::vector<Atlasluecke> luecken;
    std::vector<Datenanfrage> anfragen;
    std::vector<Atlasquelle> quellen;
    KartengrenzenPtr grenzen;  ///< null where there are none
    std::string grenzquelle;
    std::string stand;  ///< time of the latest Lieferung, ISO
    LieferungId letzteLieferung;
};

/// nullopt where no own Raum has a figure up to `bis`. Errors: those of the Zahlenquelle.
[[nodiscard]] Result<std::optional<Atlasindikator>> atlasindikator(Zahlenquelle& quelle,
                                                                   const Anfrage& anfrage,
                                                                   const std::optional<Periode>& bis);

/// Errors: codes::kUnknownEbene, kNoValues where no Indikator has figures, base codes::kCanceled, those of
/// the gate.
[[nodiscard]] Result<Atlasdaten> sammleAtlas(Zahlenquelle& quelle, const Atlaswunsch& wunsch,
                                             const Progress& progress = {});

}  // namespace isp::workspace
