// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/offenlegung.h"

#include "analysis/schrankenrechnung.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace isp::analysis {

namespace {

constexpr double kGenau = 1e-6;

/// A relation as equation of cells: Σ parts - total (+ rest) = rechts, all figures known or hidden.
struct Beziehung {
    std::vector<std::pair<std::uint32_t, double>> glieder;
    double rechts = 0.0;
};

class Schutzrechnung {
public:
    Schutzrechnung(std::span<const Schutzzelle> zellen, std::span<const Schutzsumme> summen)
        : m_zellen(zellen.begin(), zellen.end()),
          m_anzahl(zellen.size()) {
        for (const auto& s : summen)
            addSumme(s);
        m_beziehungenVon.resize(m_zellen.size());
        for (std::uint32_t b = 0; b < m_beziehungen.size(); ++b)
            for (const auto& term : m_beziehungen[b].glieder)
                m_beziehungenVon[term.first].push_back(b);
        m_sperren.resize(m_zellen.size(), Sperre::kOffen);
        m_wegen.resize(m_zellen.size(), Schutz::kKeine);
        m_offenGeblieben.resize(m_zellen.size(), false);
    }

    Schutz run() {
        for (std::size_t i = 0; i < m_zellen.size(); ++i)
            m_sperren[i] = erste(m_zellen[i], i >= m_anzahl || std::isnan(m_zellen[i].wert));
        bool sicher = true;
        // The relations alone find most of it; only where they are content, their combinations are asked.
        for (const bool tief : {false, true}) {
            while (true) {
                rechne(tief);
                const auto open = ungeschuetzt();
                if (open.empty()) break;
                bool hidden = false;
                std::set<std::uint32_t> touched;
                for (const auto cell : open)
                    hidden = verdecke(cell, touched) || hidden;
                // Who has nothing left to hide is not asked again; the others still are.
                if (!hidden) sicher = false;
            }
        }
        return ergebnis(sicher && ungeschuetzt(true).empty());
    }

private:
    static Sperre erste(const Schutzzelle& zelle, bool unpublished) {
        if (zelle.vorab != Sperre::kOffen) return zelle.vorab;
        if (!unpublished && istKlein(zelle.wert, zelle.schwelle)) return Sperre::kKlein;
        return Sperre::kOffen;
    }

    void addSumme(const Schutzsumme& s) {
        const double total = m_zellen[s.summe].wert;
        if (std::isnan(total) || s.teile.empty()) return;
        double known = 0.0;
        std::vector<std::uint32_t> unknown;
        for (const auto p : s.teile) {
            const double v = m_zellen[p].wert;
            if (std::isnan(v))
                unknown.push_back(p);
            else
                known += v;
        }
        const double rest = total - known;
        if (rest < -std::max(1.0, total * 0.01)) return;  // overlapping parts, or another definition
        Beziehung b;
        for (const auto p : s.teile)
            b.glieder.emplace_back(p, 1.0);
        b.glieder.emplace_back(s.summe, -1.0);
        if (s.offen && unknown.empty() && rest > kGenau) {
            unknown.push_back(static_cast<std::uint32_t>(m_zellen.size()));
            b.glieder.emplace_back(unknown.front(), 1.0);
            m_zellen.push_back({kFehlt, m_zellen[s.summe].schwelle, Sperre::kOffen});
        }
        if (unknown.empty()) {
            b.rechts = -rest;  // rounding: taken for known
        } else {
            if (rest < 0.0) return;
            // What nobody delivered can be told from the total: small, it is a secret like any other.
            if (istKlein(rest, m_zellen[s.summe].schwelle))
                m_restklein.insert(unknown.begin(), unknown.end());
        }
        m_beziehungen.push_back(std::move(b));
    }

    [[nodiscard]] bool unbekannt(std::uint32_t cell) const { return std::isnan(m_zellen[cell].wert); }
    [[nodiscard]] bool verdeckt(std::uint32_t cell) const {
        return m_sperren[cell] != Sperre::kOffen || unbekannt(cell);
    }

    /// The bounds of everything hidden, from the relations (`tief`: and from what follows of several).
    void rechne(bool tief) {
        m_variable.assign(m_zellen.size(), Schutz::kKeine);
        m_verdeckte.clear();
        m_schranken.clear();
        std::vector<Gleichung> gleichungen;
        for (const auto& b : m_beziehungen) {
            Gleichung g;
            g.rechts = b.rechts;
            for (const auto& [cell, factor] : b.glieder) {
                if (verdeckt(cell))
                    g.glieder.emplace_back(variable(cell), factor);
                else
                    g.rechts -= factor * m_zellen[cell].wert;
            }
            if (!g.glieder.empty()) gleichungen.push_back(std::move(g));
        }
        engeEin(gleichungen, m_schranken);
        if (!tief) return;
        auto derived = eliminiere(gleichungen, m_verdeckte.size());
        gleichungen.insert(gleichungen.end(), std::make_move_iterator(derived.begin()),
                           std::make_move_iterator(derived.end()));
        engeEin(gleichungen, m_schranken);
    }

    std::uint32_t variable(std::uint32_t cell) {
        auto& v = m_variable[cell];
        if (v == Schutz::kKeine) {
            v = static_cast<std::uint32_t>(m_verdeckte.size());
            m_verdeckte.push_back(cell);
            // Zero is always shown: what is hidden is at least one.
            const double least = unbekannt(cell) ? 0.0 : std::min(1.0, m_zellen[cell].wert);
            m_schranken.push_back({least, std::numeric_limits<double>::infinity()});
        }
        return v;
    }

    [[nodiscard]] bool genuegt(std::uint32_t cell, const Schranken& s) const {
        const bool klein = m_sperren[cell] == Sperre::kKlein || m_restklein.contains(cell);
        if (!klein && m_sperren[cell] == Sperre::kOffen) return true;  // nobody has it, and it is not small
        const double breite = klein ? std::max(1.0, std::ceil(m_zellen[cell].schwelle) - 2.0) : 1.0;
        return s.oben - s.unten >= breite - kGenau;
    }

    [[nodiscard]] std::vector<std::uint32_t> ungeschuetzt(bool all = false) const {
        std::vector<std::uint32_t> out;
        for (std::uint32_t v = 0; v < m_verdeckte.size(); ++v) {
            const auto cell = m_verdeckte[v];
            if ((all || !m_offenGeblieben[cell]) && !genuegt(cell, m_schranken[v])) out.push_back(cell);
        }
        // Who stands alone in a relation is told by it, and with it its neighbours: they come after.
        const auto rest = std::stable_partition(out.begin(), out.end(), [this](std::uint32_t c) {
            const auto& of = m_beziehungenVon[c];
            return std::any_of(of.begin(), of.end(),
                               [this](std::uint32_t b) { return versteckte(m_beziehungen[b]) == 1; });
        });
        if (!all && rest != out.begin()) out.erase(rest, out.end());
        return out;
    }

    /// Hides the figure that costs least in a relation that tells on `cell`: one of its own, else one of
    /// those its hidden neighbours belong to. One at a time among figures that hang together: it may
    /// protect several.
    bool verdecke(std::uint32_t cell, std::set<std::uint32_t>& touched) {
        std::set<std::uint32_t> seen;
        std::vector<std::uint32_t> front = verratende(cell);
        while (!front.empty()) {
            std::vector<std::uint32_t> next;
            std::uint32_t best = Schutz::kKeine;
            double least = 0.0;
            for (const auto b : front) {
                if (!seen.insert(b).second) continue;
                if (touched.contains(b)) return true;
                for (const auto& term : m_beziehungen[b].glieder) {
                    const auto c = term.first;
                    if (verdeckt(c)) {
                        next.insert(next.end(), m_beziehungenVon[c].begin(), m_beziehungenVon[c].end());
                        continue;
                    }
                    if (m_zellen[c].wert <= 0.0) continue;
                    const double cost = kosten(c);
                    if (best == Schutz::kKeine || cost < least) {
                        best = c;
                        least = cost;
                    }
                }
            }
            if (best != Schutz::kKeine) {
                m_sperren[best] = Sperre::kZweit;
                m_wegen[best] = cell < m_anzahl ? cell : Schutz::kKeine;
                markiere(best, touched);
                return true;
            }
            front = std::move(next);
        }
        m_offenGeblieben[cell] = true;
        return false;
    }

    /// The relations of a cell in which nothing else is hidden; all of them where there is none.
    [[nodiscard]] std::vector<std::uint32_t> verratende(std::uint32_t cell) const {
        std::vector<std::uint32_t> alone;
        for (const auto b : m_beziehungenVon[cell])
            if (versteckte(m_beziehungen[b]) == 1) alone.push_back(b);
        return alone.empty() ? m_beziehungenVon[cell] : alone;
    }

    [[nodiscard]] std::size_t versteckte(const Beziehung& b) const {
        return static_cast<std::size_t>(std::count_if(b.glieder.begin(), b.glieder.end(),
                                                      [this](const auto& t) { return verdeckt(t.first); }));
    }

    /// What is lost when a cell is hidden: itself, and in each relation in which nothing is hidden yet the
    /// smallest figure that must then be hidden with it.
    [[nodiscard]] double kosten(std::uint32_t cell) const {
        double cost = m_zellen[cell].wert;
        for (const auto b : m_beziehungenVon[cell]) {
            double least = std::numeric_limits<double>::infinity();
            bool hidden = false;
            for (const auto& term : m_beziehungen[b].glieder) {
                hidden = hidden || verdeckt(term.first);
                if (term.first != cell && m_zellen[term.first].wert > 0.0)
                    least = std::min(least, m_zellen[term.first].wert);
            }
            if (!hidden && std::isfinite(least)) cost += least;
        }
        return cost;
    }

    /// All relations that hang together with a cell through hidden ones.
    void markiere(std::uint32_t cell, std::set<std::uint32_t>& touched) const {
        std::vector<std::uint32_t> front = m_beziehungenVon[cell];
        while (!front.empty()) {
            const auto b = front.back();
            front.pop_back();
            if (!touched.insert(b).second) continue;
            for (const auto& term : m_beziehungen[b].glieder)
                if (verdeckt(term.first))
                    front.insert(front.end(), m_beziehungenVon[term.first].begin(),
                                 m_beziehungenVon[term.first].end());
        }
    }

    Schutz ergebnis(bool sicher) {
        Schutz out;
        out.sicher = sicher;
        for (std::uint32_t i = 0; i < m_anzahl; ++i) {
            const auto v = m_variable[i];
            const double wert = m_zellen[i].wert;
            if (v != Schutz::kKeine)
                out.schranken.push_back(m_schranken[v]);
            else if (verdeckt(i))
                out.schranken.push_back({unbekannt(i) ? 0.0 : std::min(1.0, wert)});
            else
                out.schranken.push_back({wert, wert});
        }
        m_sperren.resize(m_anzahl);
        m_wegen.resize(m_anzahl);
        out.sperren = std::move(m_sperren);
        out.wegen = std::move(m_wegen);
        return out;
    }

    std::vector<Schutzzelle> m_zellen;  ///< those asked for, then rests nobody publishes
    std::size_t m_anzahl;
    std::vector<Beziehung> m_beziehungen;
    std::vector<std::vector<std::uint32_t>> m_beziehungenVon;  ///< per cell
    std::set<std::uint32_t> m_restklein;
    std::vector<Sperre> m_sperren;
    std::vector<std::uint32_t> m_wegen;
    std::vector<bool> m_offenGeblieben;      ///< nothing left to hide for it
    std::vector<std::uint32_t> m_variable;   ///< per cell
    std::vector<std::uint32_t> m_verdeckte;  ///< per variable
    std::vector<Schranken> m_schranken;      ///< per variable
};

}  // namespace

bool istKlein(double wert, double schwelle) noexcept {
    return wert > 0.0 && wert < schwelle;
}

Schutz schuetze(std::span<const Schutzzelle> zellen, std::span<const Schutzsumme> summen) {
    return Schutzrechnung(zellen, summen).run();
}

}  // namespace isp::analysis
