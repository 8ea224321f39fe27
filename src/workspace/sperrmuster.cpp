// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sperrmuster.h"

#include "domain/text.h"
#include "workspace/auswertung.h"
#include "workspace/codes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace isp::workspace {

namespace {

using analysis::Schutz;
using analysis::Schutzsumme;
using analysis::Schutzzelle;
using analysis::Sperre;

/// What differs by less is taken for the same sum.
constexpr double kSummentreue = 0.005;

/// All figures of a Kennzahl as cells, and the relations between them.
class Musterrechnung {
public:
    Musterrechnung(Auswertung& auswertung, const Bestand& bestand, const Kennzahl& kennzahl)
        : m_auswertung(auswertung),
          m_bestand(bestand),
          m_schwelle(geheimschwelle(kennzahl)),
          m_reihen(bestand.reihen(kennzahl.id)),
          m_code(kennzahl.code) {}

    Status read(std::optional<LieferungId> stand) {
        for (std::size_t k = 0; k < m_reihen.size(); ++k) {
            Anfrage anfrage{m_code, {}, {}, stand};
            for (const auto id : m_reihen[k]->auspraegungen) {
                const auto* a = m_bestand.auspraegung(id);
                anfrage.merkmale.emplace_back(m_bestand.merkmal(a->merkmal)->code, a->name);
            }
            for (const auto& ebene : m_bestand.ebenen()) {
                if (m_bestand.positionen(ebene.id).empty()) continue;
                anfrage.ebene = ebene.id;
                ISP_TRY(const auto block, m_auswertung.werte(anfrage));
                addBlock(k, *block);
            }
        }
        return {};
    }

    [[nodiscard]] std::size_t negative() const {
        return static_cast<std::size_t>(
            std::count_if(m_zellen.begin(), m_zellen.end(), [](const auto& z) { return z.wert < 0.0; }));
    }
    [[nodiscard]] std::size_t zahl() const { return m_zellen.size(); }
    /// Names the first figure below zero.
    [[nodiscard]] Error fehler() const {
        const auto at = static_cast<std::size_t>(
            std::find_if(m_zellen.begin(), m_zellen.end(), [](const auto& z) { return z.wert < 0.0; }) -
            m_zellen.begin());
        const auto& [reihe, p, code] = m_orte[at];
        const auto periode = Periode::fromCode(code);
        return makeError(codes::kNegativeCount,
                         {m_code, m_bestand.raeume()[p].name, periode ? periode->toString() : std::string(),
                          std::to_string(std::lround(m_zellen[at].wert))});
    }

    Sperrmuster run(const Gesperrtes& frueher) {
        for (const auto& [ort, was] : frueher) {
            const auto at = find(ort);
            if (at && m_zellen[*at].wert == was.wert) m_zellen[*at].vorab = Sperre::kFrueher;
        }
        std::vector<Periode> perioden;
        for (const auto& [periode, row] : m_index)
            perioden.push_back(periode);
        for (const auto& periode : perioden) {
            addRaeume(periode);
            addAuspraegungen(periode);
            addZeit(periode);
        }
        // A secret by size wins over one that was secret before: the reason stays the true one.
        for (auto& z : m_zellen)
            if (z.vorab == Sperre::kFrueher && analysis::istKlein(z.wert, z.schwelle))
                z.vorab = Sperre::kOffen;
        return muster(analysis::schuetze(m_zellen, m_summen));
    }

private:
    std::size_t platz(std::size_t reihe, Position p) const { return reihe * m_bestand.raeume().size() + p; }

    std::vector<std::uint32_t>& row(const Periode& periode) {
        auto& out = m_index[periode];
        if (out.empty()) out.assign(m_reihen.size() * m_bestand.raeume().size(), Schutz::kKeine);
        return out;
    }

    void addBlock(std::size_t reihe, const Werteblock& block) {
        for (std::size_t i = 0; i < block.perioden.size(); ++i) {
            for (std::size_t r = 0; r < block.raeume.size(); ++r) {
                const auto& zelle = block.zelle(i, r);
                if (!zelle.vorhanden && !zelle.hasValue()) continue;
                row(block.perioden[i])[platz(reihe, block.raeume[r])] =
                    static_cast<std::uint32_t>(m_zellen.size());
                const bool secret = zelle.zeichen == Zeichen::kGeheim && !zelle.hasValue();
                m_zellen.push_back({zelle.wert, m_schwelle, secret ? Sperre::kQuelle : Sperre::kOffen});
                m_orte.emplace_back(m_reihen[reihe]->id, block.raeume[r], block.perioden[i].code());
                m_ganz.push_back(zelle.complete());
            }
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> find(const Sperrort& ort) const {
        const auto& [reihe, p, code] = ort;
        const auto periode = Periode::fromCode(code);
        const auto found = periode ? m_index.find(*periode) : m_index.end();
        if (found == m_index.end()) return {};
        for (std::size_t k = 0; k < m_reihen.size(); ++k) {
            if (m_reihen[k]->id != reihe) continue;
            const auto at = found->second[platz(k, p)];
            if (at != Schutz::kKeine) return at;
        }
        return {};
    }

    std::uint32_t unbekannt() {
        m_zellen.push_back({kFehlt, m_schwelle, Sperre::kOffen});
        m_orte.emplace_back();
        m_ganz.push_back(false);
        return static_cast<std::uint32_t>(m_zellen.size() - 1);
    }

    /// A Raum is the sum of its parts, on every level and for own Räume too.
    void addRaeume(const Periode& periode) {
        const auto day = periode.lastDay();
        for (Position p = 0; p < m_bestand.raeume().size(); ++p) {
            const auto* ebene = m_bestand.ebene(m_bestand.raeume()[p].ebene);
            if (ebene == nullptr || !ebene->summierbar) continue;
            const auto teile = m_bestand.teile(p, day);
            if (teile.empty()) continue;
            for (std::size_t k = 0; k < m_reihen.size(); ++k)
                addRaum(periode, k, p, teile);
        }
    }

    void addRaum(const Periode& periode, std::size_t reihe, Position p, const std::vector<Position>& teile) {
        const auto total = row(periode)[platz(reihe, p)];
        if (total == Schutz::kKeine || std::isnan(m_zellen[total].wert)) return;
        Schutzsumme sum{total, {}, false};
        bool anything = false;
        for (const auto part : teile) {
            auto& at = row(periode)[platz(reihe, part)];
            const bool known = at != Schutz::kKeine && !std::isnan(m_zellen[at].wert);
            anything = anything || at != Schutz::kKeine;
            // A sum that lacks some parts was made of those that are there.
            if (!known && !m_ganz[total]) continue;
            // Everybody knows that nobody lives there.
            if (!known && m_bestand.raeume()[part].einwohner.value_or(1.0) == 0.0) continue;
            if (at == Schutz::kKeine) at = unbekannt();
            sum.teile.push_back(at);
        }
        if (anything && !sum.teile.empty()) m_summen.push_back(std::move(sum));
    }

    /// The Reihen that differ from a coarser one by one Ausprägung of one Merkmal.
    struct Gliederung {
        std::size_t ganz = 0;
        std::vector<std::size_t> teile;
    };

    [[nodiscard]] std::vector<Gliederung> gliederungen() const {
        std::map<std::pair<std::size_t, MerkmalId>, std::vector<std::size_t>> found;
        for (std::size_t k = 0; k < m_reihen.size(); ++k) {
            for (const auto id : m_reihen[k]->auspraegungen) {
                auto rest = m_reihen[k]->auspraegungen;
                rest.erase(std::find(rest.begin(), rest.end(), id));
                const auto parent = std::find_if(m_reihen.begin(), m_reihen.end(),
                                                 [&](const auto* r) { return r->auspraegungen == rest; });
                if (parent == m_reihen.end()) continue;
                const auto at = static_cast<std::size_t>(parent - m_reihen.begin());
                found[{at, m_bestand.auspraegung(id)->merkmal}].push_back(k);
            }
        }
        std::vector<Gliederung> out;
        for (auto& [key, teile] : found)
            out.push_back({key.first, std::move(teile)});
        return out;
    }

    void addAuspraegungen(const Periode& periode) {
        for (const auto& g : gliederungen()) {
            std::vector<Schutzsumme> sums;
            double all = 0.0;
            double parts = 0.0;
            for (Position p = 0; p < m_bestand.raeume().size(); ++p) {
                const auto total = row(periode)[platz(g.ganz, p)];
                if (total == Schutz::kKeine || std::isnan(m_zellen[total].wert)) continue;
                Schutzsumme sum{total, {}, false};
                for (const auto k : g.teile)
                    if (const auto at = row(periode)[platz(k, p)]; at != Schutz::kKeine)
                        sum.teile.push_back(at);
                if (sum.teile.empty()) continue;
                note(sum, all, parts);
                sums.push_back(std::move(sum));
            }
            append(std::move(sums), all, parts, true);
        }
    }

    /// A year is the sum of its months, quarters or halves where it is (not so a mean over the year).
    void addZeit(const Periode& periode) {
        if (periode.art() != PeriodeArt::kJahr) return;
        static constexpr std::array<std::pair<PeriodeArt, std::size_t>, 3> kTeilungen{
            {{PeriodeArt::kMonat, 12}, {PeriodeArt::kQuartal, 4}, {PeriodeArt::kHalbjahr, 2}}};
        for (const auto& [art, count] : kTeilungen) {
            std::vector<const std::vector<std::uint32_t>*> within;
            for (const auto& [other, cells] : m_index)
                if (other.art() == art && periode.contains(other)) within.push_back(&cells);
            if (within.size() != count) continue;
            std::vector<Schutzsumme> sums;
            double all = 0.0;
            double parts = 0.0;
            const auto& year = m_index.at(periode);
            for (std::size_t at = 0; at < year.size(); ++at) {
                if (year[at] == Schutz::kKeine || std::isnan(m_zellen[year[at]].wert)) continue;
                Schutzsumme sum{year[at], {}, false};
                for (const auto* cells : within)
                    if ((*cells)[at] != Schutz::kKeine) sum.teile.push_back((*cells)[at]);
                if (sum.teile.size() != count) continue;
                note(sum, all, parts);
                sums.push_back(std::move(sum));
            }
            append(std::move(sums), all, parts, false);
        }
    }

    void note(const Schutzsumme& sum, double& all, double& parts) const {
        double known = 0.0;
        for (const auto p : sum.teile)
            if (!std::isnan(m_zellen[p].wert)) known += m_zellen[p].wert;
        all += m_zellen[sum.summe].wert;
        parts += known;
    }

    /// Whether parts make the whole is seen from all Räume together. Parts that lack something leave a rest
    /// that can be told (the men, where only the women were delivered); parts that exceed the whole overlap.
    void append(std::vector<Schutzsumme> sums, double all, double parts, bool restZaehlt) {
        const bool complete = std::abs(all - parts) <= kSummentreue * std::abs(all);
        if (!complete && (parts > all || !restZaehlt)) return;
        for (auto& sum : sums) {
            sum.offen = !complete;
            m_summen.push_back(std::move(sum));
        }
    }

    Sperrmuster muster(const Schutz& schutz) const {
        Sperrmuster out;
        out.sicher = schutz.sicher;
        for (std::size_t i = 0; i < m_zellen.size(); ++i) {
            if (schutz.sperren[i] == Sperre::kOffen || std::isnan(m_zellen[i].wert)) continue;
            out.gesperrt.emplace(m_orte[i], Gesperrt{schutz.sperren[i], m_zellen[i].wert});
        }
        return out;
    }

    Auswertung& m_auswertung;
    const Bestand& m_bestand;
    double m_schwelle;
    std::vector<const Reihe*> m_reihen;
    std::string m_code;
    std::map<Periode, std::vector<std::uint32_t>> m_index;  ///< per Periode: cell of Reihe × Raum
    std::vector<Schutzzelle> m_zellen;
    std::vector<Sperrort> m_orte;  ///< per cell
    std::vector<bool> m_ganz;      ///< per cell: nothing is missing in it
    std::vector<Schutzsumme> m_summen;
};

/// Units of figures about persons: small ones are secret, also as a mean with decimals.
constexpr std::array kPersonen = {"personen",     "einwohner*innen", "haushalte",   "familien",
                                  "fälle",        "kinder",          "verfahren",   "bedarfsgemeinschaften",
                                  "jugendliche",  "frauen",          "männer",      "schüler*innen",
                                  "beschäftigte", "betreute",        "teilnehmende"};
/// Units of what is measured or offered.
constexpr std::array kKeineZaehlung = {
    "eur",      "€",       "m²",      "m2",      "km²",           "km",
    "ha",       "%",       "plätze",  "betten",  "einrichtungen", "standorte",
    "angebote", "gruppen", "stunden", "minuten", "tage",          "monate",
    "jahre",    "stellen", "vzä",     "t",       "kwh",           "mwh"};

/// `1 000 m²` and `Tsd. EUR` end with their unit as a word of its own.
template <std::size_t N>
bool endsWithUnit(std::string_view einheit, const std::array<const char*, N>& units) {
    return std::any_of(units.begin(), units.end(), [&](std::string_view unit) {
        if (!einheit.ends_with(unit)) return false;
        return einheit.size() == unit.size() || einheit[einheit.size() - unit.size() - 1] == ' ';
    });
}

}  // namespace

bool istZaehlung(const Kennzahl& kennzahl) {
    if (kennzahl.aggregation != Aggregation::kSumme) return false;
    const auto einheit = toLower(trim(kennzahl.einheit));
    if (endsWithUnit(einheit, kPersonen)) return true;
    const bool measured = kennzahl.nachkommastellen > 0 || einheit.find('/') != std::string::npos;
    return !measured && !endsWithUnit(einheit, kKeineZaehlung);
}

double geheimschwelle(const Kennzahl& kennzahl) {
    return kennzahl.geheimUnter.value_or(istZaehlung(kennzahl) ? analysis::kGeheimVorgabe : 0.0);
}

Result<Sperrmuster> sperrmuster(Auswertung& auswertung, const Bestand& bestand, const Kennzahl& kennzahl,
                                std::optional<LieferungId> stand, const Gesperrtes& frueher) {
    if (geheimschwelle(kennzahl) <= 0.0) return Sperrmuster{};
    Musterrechnung rechnung(auswertung, bestand, kennzahl);
    ISP_CHECK(rechnung.read(stand));
    if (const auto negative = rechnung.negative(); negative > 0) {
        // A balance often lies below zero. A count that does so now and then holds an error, and what is
        // added up from it cannot be bounded: one slip must not open all of it.
        constexpr std::size_t kSaldoAb = 20;
        if (!kennzahl.geheimUnter && negative * kSaldoAb >= rechnung.zahl()) return Sperrmuster{};
        return rechnung.fehler();
    }
    return rechnung.run(frueher);
}

}  // namespace isp::workspace
