// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/luecken.h"

#include "store/ablage.h"
#include "store/kennzahl_repository.h"
#include "store/store.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace isp::workspace {

namespace {

/// Of two figures for the same step the fuller one, else the later.
const Zelle& fuller(const Zelle& earlier, const Zelle& later) {
    const auto rank = [](const Zelle& z) {
        if (z.complete()) return 3;
        if (z.hasValue()) return 2;
        return z.vorhanden || z.zeichen != Zeichen::kKeins ? 1 : 0;
    };
    return rank(earlier) > rank(later) ? earlier : later;
}

/// Of a Kennzahl that has no total, each part counts as much as the emptiest.
bool emptier(const Zelle& a, const Zelle& than) {
    if (than.hasValue()) return !a.hasValue() || a.anteilVorhanden < than.anteilVorhanden;
    return !a.hasValue() && than.zeichen == Zeichen::kKeins && a.zeichen != Zeichen::kKeins;
}

double shareOf(const Lueckenmatrix& m, std::size_t firstPeriode, std::size_t lastPeriode,
               std::size_t firstRaum, std::size_t lastRaum) {
    double there = 0.0;
    std::size_t expected = 0;
    for (auto p = firstPeriode; p < lastPeriode; ++p)
        for (auto r = firstRaum; r < lastRaum; ++r) {
            const auto& cell = m.zelle(p, r);
            if (cell.lage == Zellenlage::kEntfaellt) continue;
            ++expected;
            there += static_cast<double>(cell.anteil);
        }
    return expected == 0 ? kFehlt : there / static_cast<double>(expected);
}

/// Not applicable is an answer, not a gap.
bool answered(const Zelle& z) {
    return z.complete() || z.zeichen == Zeichen::kNichtSinnvoll;
}

std::optional<Lueckengrund> reasonOf(Zeichen zeichen) {
    switch (zeichen) {
        case Zeichen::kGeheim:
            return Lueckengrund::kGeheim;
        case Zeichen::kUnbekannt:
            return Lueckengrund::kUnbekannt;
        case Zeichen::kSpaeter:
            return Lueckengrund::kNochNichtFaellig;
        case Zeichen::kNichtVerlaesslich:
            return Lueckengrund::kNichtVerlaesslich;
        default:
            return std::nullopt;
    }
}

}  // namespace

double Lueckenmatrix::anteilJeRaum(std::size_t raum) const {
    return shareOf(*this, 0, perioden.size(), raum, raum + 1);
}

double Lueckenmatrix::anteilJePeriode(std::size_t periode) const {
    return shareOf(*this, periode, periode + 1, 0, raeume.size());
}

double Lueckenmatrix::anteil() const {
    return shareOf(*this, 0, perioden.size(), 0, raeume.size());
}

Result<Lueckensuche> Lueckensuche::beginne(store::Store& store, const Bestand& bestand,
                                           Auswertung& auswertung, std::string heute) {
    Lueckensuche out(bestand, auswertung, std::move(heute));
    ISP_TRY(out.m_anfragen, store::Ablage<Datenanfrage>(store).alle());
    ISP_TRY(out.m_brueche, store::Ablage<Bruch>(store).alle());
    ISP_TRY(const auto umfaenge, store::KennzahlRepository(store).umfaenge());
    for (const auto& u : umfaenge)
        out.m_ebenen[u.kennzahl] = u.ebenen;
    return out;
}

/// Makes the matrix of one Kennzahl on one level.
class Lueckensuche::Bau {
public:
    Bau(const Lueckensuche& suche, const Kennzahl& kennzahl, EbeneId ebene)
        : m_suche(suche),
          m_bestand(*suche.m_bestand),
          m_kennzahl(kennzahl),
          m_ebene(ebene),
          m_raeume(eigeneRaeume(m_bestand, ebene)) {}

    Result<Lueckenmatrix> baue() {
        Lueckenmatrix out{m_kennzahl.id, m_kennzahl.code, m_kennzahl.name, m_ebene, m_raeume, {}, {}, {}};
        if (!m_suche.m_ebenen.contains(m_kennzahl.id)) {
            out.ohneWerte = reasonAsked({}).first;
            return out;
        }
        ISP_CHECK(sammle());
        for (std::size_t s = 0; s < m_stufen.size(); ++s) {
            out.perioden.push_back(m_stufen[s].periode);
            for (std::size_t r = 0; r < m_raeume.size(); ++r)
                out.zellen.push_back(judge(s, r));
        }
        return out;
    }

private:
    /// One expected Periode with the figures delivered for it, one per Raum.
    struct Stufe {
        Periode periode;
        std::vector<Zelle> zellen;
        bool groeber = false;  ///< something was delivered for larger Räume
        bool faellig = true;

        [[nodiscard]] bool belegt() const {
            return std::any_of(zellen.begin(), zellen.end(),
                               [](const Zelle& z) { return z.hasValue() || z.zeichen != Zeichen::kKeins; });
        }
    };

    /// The total, or every part of a Kennzahl that has none.
    Result<std::vector<WerteblockPtr>> bloecke(EbeneId ebene) {
        std::vector<WerteblockPtr> out;
        const bool hasTotal = m_bestand.reihe(m_kennzahl.id, {}) != nullptr;
        for (const auto* reihe : m_bestand.reihen(m_kennzahl.id)) {
            if (hasTotal && !reihe->auspraegungen.empty()) continue;
            Anfrage anfrage{m_kennzahl.code, ebene, {}, {}};
            for (const auto id : reihe->auspraegungen)
                if (const auto* a = m_bestand.auspraegung(id))
                    anfrage.merkmale.emplace_back(m_bestand.merkmal(a->merkmal)->code, a->code);
            ISP_TRY(auto block, m_suche.m_auswertung->werte(anfrage));
            if (!block->perioden.empty()) out.push_back(std::move(block));
        }
        return out;
    }

    [[nodiscard]] bool due(const Periode& p) const {
        return faelligAm(m_kennzahl, p).value_or(p.lastDay()) <= m_suche.m_heute;
    }

    Status sammle() {
        ISP_TRY(const auto blocks, bloecke(m_ebene));
        std::set<Periode> delivered;
        for (const auto& block : blocks)
            delivered.insert(block->perioden.begin(), block->perioden.end());
        const std::vector<Periode> all(delivered.begin(), delivered.end());
        const auto raster = Zeitraster::aus(m_kennzahl.rhythmus, all);
        if (!raster) return {};
        makeStufen(*raster, all);
        for (std::size_t b = 0; b < blocks.size(); ++b)
            take(*blocks[b], *raster, b == 0);
        if (m_kennzahl.zeitbezug == Zeitbezug::kFortgeltend) {
            std::erase_if(m_stufen, [&](const Stufe& s) { return !delivered.contains(s.periode); });
            holdOn();
            return {};
        }
        return takeCoarser(*raster);
    }

    void makeStufen(const Zeitraster& raster, const std::vector<Periode>& delivered) {
        constexpr int kMost = 5000;  // no rhythm asks for more
        m_erste = raster.schritt(delivered.front());
        int last = raster.schritt(delivered.back());
        const bool goesOn = m_kennzahl.zeitbezug == Zeitbezug::kPeriode && m_kennzahl.faelligNach.has_value();
        while (goesOn && last - m_erste < kMost && due(raster.periode(last + 1)))
            ++last;
        for (int n = m_erste; n <= last; ++n) {
            const auto periode = raster.periode(n);
            m_stufen.push_back({periode, std::vector<Zelle>(m_raeume.size()), false, due(periode)});
        }
    }

    void take(const Werteblock& block, const Zeitraster& raster, bool first) {
        std::vector<std::vector<Zelle>> own(m_stufen.size(), std::vector<Zelle>(m_raeume.size()));
        for (std::size_t i = 0; i < block.perioden.size(); ++i) {
            const auto s = static_cast<std::size_t>(raster.schritt(block.perioden[i]) - m_erste);
            m_stufen[s].periode = block.perioden[i];
            for (std::size_t r = 0; r < m_raeume.size(); ++r)
                if (const auto column = block.spalte(m_raeume[r]))
                    own[s][r] = fuller(own[s][r], block.zelle(i, *column));
        }
        for (std::size_t s = 0; s < m_stufen.size(); ++s)
            for (std::size_t r = 0; r < m_raeume.size(); ++r)
                if (first || emptier(own[s][r], m_stufen[s].zellen[r])) m_stufen[s].zellen[r] = own[s][r];
    }

    /// What was delivered once holds until the next figure.
    void holdOn() {
        for (std::size_t s = 1; s < m_stufen.size(); ++s)
            for (std::size_t r = 0; r < m_raeume.size(); ++r) {
                auto& cell = m_stufen[s].zellen[r];
                if (!cell.hasValue() && cell.zeichen == Zeichen::kKeins) cell = m_stufen[s - 1].zellen[r];
            }
    }

    Status takeCoarser(const Zeitraster& raster) {
        const int rang = m_bestand.ebene(m_ebene)->rang;
        for (const auto id : m_suche.m_ebenen.at(m_kennzahl.id)) {
            const auto* level = m_bestand.ebene(id);
            if (level == nullptr || level->rang <= rang) continue;
            ISP_TRY(const auto blocks, bloecke(id));
            for (const auto& block : blocks)
                for (std::size_t i = 0; i < block->perioden.size(); ++i) {
                    const auto row = block->zeile(i);
                    if (std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.complete(); }))
                        m_stufen[static_cast<std::size_t>(raster.schritt(block->perioden[i]) - m_erste)]
                            .groeber = true;
                }
        }
        return {};
    }

    [[nodiscard]] Lueckenzelle judge(std::size_t s, std::size_t r) const {
        const auto& stufe = m_stufen[s];
        const auto& zelle = stufe.zellen[r];
        Lueckenzelle out;
        if (answered(zelle)) return out;
        if (!m_bestand.raeume()[m_raeume[r]].gueltigkeit.contains(stufe.periode.lastDay())) {
            out.lage = Zellenlage::kEntfaellt;
            out.anteil = 0.0F;
            return out;
        }
        out.lage = zelle.hasValue() ? Zellenlage::kTeilweise : Zellenlage::kFehlt;
        out.anteil = zelle.hasValue() ? zelle.anteilVorhanden : 0.0F;
        const auto [asked, request] = reasonAsked(stufe.periode);
        out.anfrage = request;
        if (const auto sign = reasonOf(zelle.zeichen))
            out.grund = *sign;
        else if (asked != Lueckengrund::kNieAngefragt)
            out.grund = asked;
        else if (zelle.hasValue())
            out.grund = Lueckengrund::kUnvollstaendig;
        else if (!stufe.faellig)
            out.grund = Lueckengrund::kNochNichtFaellig;
        else if (!stufe.belegt() && stufe.groeber)
            out.grund = Lueckengrund::kNichtAufDieserEbene;
        else if (beyondBreak(s, r))
            out.grund = Lueckengrund::kDefinitionGeaendert;
        return out;
    }

    /// What a Datenanfrage says of it, one that waits before one that was refused.
    [[nodiscard]] std::pair<Lueckengrund, DatenanfrageId> reasonAsked(std::optional<Periode> periode) const {
        std::pair<Lueckengrund, DatenanfrageId> out{Lueckengrund::kNieAngefragt, {}};
        for (const auto& a : m_suche.m_anfragen) {
            if (a.kennzahl != m_kennzahl.id || (a.ebene.valid() && a.ebene != m_ebene)) continue;
            if (periode && !covers(a, *periode)) continue;
            if (a.zustand == Anfragezustand::kGeliefert) continue;
            const bool refused = a.zustand == Anfragezustand::kAbgelehnt;
            if (!refused || out.first == Lueckengrund::kNieAngefragt)
                out = {refused ? Lueckengrund::kAbgelehnt : Lueckengrund::kAngefragt, a.id};
            if (!refused) break;
        }
        return out;
    }

    [[nodiscard]] static bool covers(const Datenanfrage& a, const Periode& periode) {
        const auto von = a.von ? Periode::fromCode(*a.von) : std::nullopt;
        const auto bis = a.bis ? Periode::fromCode(*a.bis) : std::nullopt;
        return (!von || von->firstDay() <= periode.lastDay()) &&
               (!bis || periode.lastDay() <= bis->lastDay());
    }

    /// How many breaks of this Raum lie before a Periode: two Perioden are comparable where it is the same.
    [[nodiscard]] std::size_t segment(const Periode& periode, RaumId raum) const {
        return static_cast<std::size_t>(
            std::count_if(m_suche.m_brueche.begin(), m_suche.m_brueche.end(), [&](const Bruch& b) {
                return b.kennzahl == m_kennzahl.id && (!b.raum.valid() || b.raum == raum) &&
                       liegtDanach(b, periode);
            }));
    }

    /// The Raum has figures, but none between the same two breaks.
    [[nodiscard]] bool beyondBreak(std::size_t s, std::size_t r) const {
        const auto raum = m_bestand.raeume()[m_raeume[r]].id;
        const auto here = segment(m_stufen[s].periode, raum);
        bool elsewhere = false;
        for (const auto& other : m_stufen) {
            if (!other.zellen[r].hasValue()) continue;
            if (segment(other.periode, raum) == here) return false;
            elsewhere = true;
        }
        return elsewhere;
    }

    const Lueckensuche& m_suche;
    const Bestand& m_bestand;
    const Kennzahl& m_kennzahl;
    EbeneId m_ebene;
    std::vector<Position> m_raeume;
    std::vector<Stufe> m_stufen;
    int m_erste = 0;  ///< step of the first one
};

Result<Lueckenmatrix> Lueckensuche::matrix(const Kennzahl& kennzahl, EbeneId ebene) const {
    return Bau(*this, kennzahl, ebene).baue();
}

Result<std::vector<Lueckenmatrix>> Lueckensuche::alle(EbeneId ebene) const {
    std::vector<Lueckenmatrix> out;
    for (const auto& kennzahl : m_bestand->kennzahlen()) {
        ISP_TRY(auto made, matrix(kennzahl, ebene));
        out.push_back(std::move(made));
    }
    return out;
}

Lueckenuebersicht uebersicht(std::span<const Lueckenmatrix> matrizen) {
    Lueckenuebersicht out;
    std::set<int> years;
    for (const auto& m : matrizen) {
        out.raeume = m.raeume;
        for (const auto& p : m.perioden)
            years.insert(p.year());
    }
    out.jahre.assign(years.begin(), years.end());
    const auto n = out.raeume.size();
    std::vector<double> there(out.jahre.size() * n, 0.0);
    std::vector<int> expected(there.size(), 0);
    for (const auto& m : matrizen)
        for (std::size_t p = 0; p < m.perioden.size(); ++p) {
            const auto year = std::lower_bound(out.jahre.begin(), out.jahre.end(), m.perioden[p].year());
            for (std::size_t r = 0; r < n; ++r) {
                const auto& cell = m.zelle(p, r);
                if (cell.lage == Zellenlage::kEntfaellt) continue;
                const auto at = static_cast<std::size_t>(year - out.jahre.begin()) * n + r;
                there[at] += static_cast<double>(cell.anteil);
                ++expected[at];
            }
        }
    out.anteile.resize(there.size(), kFehlt);
    for (std::size_t i = 0; i < there.size(); ++i)
        if (expected[i] > 0) out.anteile[i] = there[i] / expected[i];
    return out;
}

std::vector<Position> eigeneRaeume(const Bestand& bestand, EbeneId ebene) {
    std::vector<Position> own;
    for (const auto p : bestand.positionen(ebene))
        if (bestand.raeume()[p].eigenes && !istNichtZuordenbar(bestand.raeume()[p])) own.push_back(p);
    return own.empty() ? bestand.positionen(ebene) : own;
}

std::string eindeutigerName(const Bestand& bestand, Position raum) {
    const auto& one = bestand.raeume()[raum];
    const auto& level = bestand.positionen(one.ebene);
    const auto same = std::count_if(level.begin(), level.end(),
                                    [&](Position p) { return bestand.raeume()[p].name == one.name; });
    return same > 1 ? one.name + " (" + one.schluessel + ")" : one.name;
}

}  // namespace isp::workspace
