// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/aggregation.h"
#include "analysis/formel.h"
#include "base/result.h"
#include "workspace/werteblock.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

class Gebietsgeschichte;

/// Figures on every level: reads Reihen, adds them up over the hierarchy and evaluates formulas on the sums
/// (a rate is recomputed from its aggregated parts, never averaged). Keeps what it read and computed until
/// forget(). One thread; a job that computes beside the window makes its own on its own Store.
class Auswertung {
public:
    /// Both must outlive the Auswertung.
    Auswertung(store::Store& store, const Bestand& bestand);
    ~Auswertung();
    Auswertung(const Auswertung&) = delete;
    Auswertung& operator=(const Auswertung&) = delete;

    /// The whole table of a Kennzahl or Indikator on a level. Errors: unknown code, level, Merkmal or
    /// Ausprägung, a formula that refers to nothing or to itself.
    [[nodiscard]] Result<WerteblockPtr> werte(const Anfrage& anfrage);

    /// Checks a formula as if it were the one of `code`: syntax, unknown codes, Merkmale, cycles.
    [[nodiscard]] Status pruefeFormel(const std::string& code, const std::string& formel);

    /// The table the formula of an unsaved Indikator would give. Nothing of it is kept. Errors: as
    /// pruefeFormel and werte.
    [[nodiscard]] Result<WerteblockPtr> entwurf(Indikator indikator, EbeneId ebene,
                                                std::vector<Position> gebiet = {});

    /// Error kInUse naming an Indikator whose formula refers to `code`.
    [[nodiscard]] Status pruefeUnbenutzt(const std::string& code);

    /// Number of cached tables. For tests and the bench.
    [[nodiscard]] std::size_t cached() const noexcept { return m_bloecke.size(); }

private:
    struct Reihendaten;
    struct Teil;
    using Kette = std::vector<std::string>;  ///< codes being evaluated, to find cycles

    Result<WerteblockPtr> block(const Anfrage& anfrage, Kette& kette);
    Result<Werteblock> indikatorBlock(const Indikator& indikator, const Anfrage& anfrage, Kette& kette);
    /// One per combination of the chosen Ausprägungen; nullptr for a combination that was never delivered.
    Result<std::vector<const Reihe*>> reihenFor(const Kennzahl& kennzahl, const analysis::Bezug& bezug) const;
    Result<WerteblockPtr> teil(const analysis::Bezug& bezug, const Anfrage& anfrage, Kette& kette);
    Result<Werteblock> reihenSumme(const Kennzahl& kennzahl, const std::vector<const Reihe*>& reihen,
                                   const Anfrage& anfrage);
    /// One Zelle per Raum asked for, or the one of the Gebiet; carried to the Gebietsstand asked for.
    std::vector<Zelle> zeile(const std::vector<Zelle>& geliefert, const Anfrage& anfrage,
                             const std::string& isoDate, const Kennzahl& kennzahl);
    std::vector<Zelle> summiert(const std::vector<Zelle>& geliefert, const Anfrage& anfrage,
                                const std::string& isoDate, Aggregation art);
    const Gebietsgeschichte& geschichte();
    std::vector<Position> aeusserste(const std::vector<Position>& gebiet, const std::string& isoDate) const;
    Result<std::shared_ptr<const Reihendaten>> daten(ReiheId reihe, std::optional<LieferungId> stand);
    static bool isTooDeep(const Kette& kette);
    /// `A → B → A` in words.
    static Error cycle(const Kette& kette, const std::string& last);
    Status findCycle(const std::string& code, const analysis::Formel& parsed, Kette& kette);
    Result<const analysis::Formel*> formel(const Indikator& indikator);
    const analysis::Teilbaum& baum(const std::string& isoDate);

    store::Store& m_store;
    const Bestand& m_bestand;
    std::map<std::string, WerteblockPtr> m_bloecke;
    std::map<std::pair<ReiheId, LieferungId>, std::shared_ptr<const Reihendaten>> m_daten;
    std::unordered_map<IndikatorId, std::unique_ptr<analysis::Formel>> m_formeln;
    std::vector<std::string> m_wechseltage;  ///< days on which some validity begins or has just ended
    std::map<std::size_t, analysis::Teilbaum> m_baeume;
    std::unique_ptr<const Gebietsgeschichte> m_geschichte;
};

}  // namespace isp::workspace
