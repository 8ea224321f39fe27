// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/aggregation.h"

#include "base/contracts.h"

#include <cmath>

namespace isp::analysis {

namespace {

/// Weight of finest parts, both ways of counting until it is known which one holds.
struct Gewicht {
    double einwohner = 0.0;
    double anzahl = 0.0;
    bool bekannt = true;  ///< all Einwohner are known

    void add(const Gewicht& g) {
        einwohner += g.einwohner;
        anzahl += g.anzahl;
        bekannt = bekannt && g.bekannt;
    }
};

/// What is known of one Raum and everything below it.
struct Stand {
    double summe = 0.0;
    bool hatSumme = false;
    bool geliefert = false;             ///< something was delivered here or below
    bool umgerechnet = false;           ///< a present part was carried over a change of territory
    Zeichen zeichen = Zeichen::kKeins;  ///< of the present parts
    Zeichen fehlzeichen = Zeichen::kKeins;
    Gewicht vorhanden, fehlend;

    void add(const Stand& teil) {
        if (teil.hatSumme) {
            summe += teil.summe;
            hatSumme = true;
            umgerechnet = umgerechnet || teil.umgerechnet;
            zeichen = combine(zeichen, teil.zeichen);
        }
        geliefert = geliefert || teil.geliefert;
        fehlzeichen = combine(fehlzeichen, teil.fehlzeichen);
        vorhanden.add(teil.vorhanden);
        fehlend.add(teil.fehlend);
    }
    /// A figure for the whole, or none for any of it.
    void countAll(bool there) {
        auto alle = vorhanden;
        alle.add(fehlend);
        vorhanden = there ? alle : Gewicht{};
        fehlend = there ? Gewicht{} : alle;
    }
};

Stand deliveredStand(const Zelle& zelle, const Stand& teile) {
    Stand s = teile;
    s.countAll(true);
    s.summe = zelle.wert;
    s.hatSumme = true;
    s.geliefert = true;
    s.zeichen = zelle.zeichen;
    s.umgerechnet = zelle.umgerechnet;
    return s;
}

Gewicht leafWeight(double einwohner) {
    const bool known = einwohner >= 0.0;
    return {known ? einwohner : 0.0, einwohner == 0.0 ? 0.0 : 1.0, known};
}

/// Walks the tree from the parts up without recursion: a chain of parts may be as deep as the store is wrong.
class Walk {
public:
    Walk(const Teilbaum& baum, std::span<const Zelle> geliefert)
        : m_baum(baum),
          m_geliefert(geliefert),
          m_stand(geliefert.size()),
          m_state(geliefert.size(), kNew) {}

    const Stand& at(std::uint32_t ziel) {
        if (m_state[ziel] == kDone) return m_stand[ziel];
        enter(ziel);
        while (!m_path.empty()) {
            auto& [raum, next] = m_path.back();
            const auto& teile = m_baum.kinder[raum];
            if (next == teile.size()) {
                finish(raum);
                continue;
            }
            const auto teil = teile[next];
            ISP_REQUIRE(teil < m_stand.size());
            if (m_state[teil] == kNew) {
                enter(teil);
                continue;
            }
            if (m_state[teil] == kDone) m_stand[raum].add(m_stand[teil]);
            ++next;  // kOpen: part of itself
        }
        return m_stand[ziel];
    }

private:
    enum State : char { kNew, kOpen, kDone };

    void enter(std::uint32_t raum) {
        m_state[raum] = kOpen;
        m_path.push_back({raum, 0});
    }

    void finish(std::uint32_t raum) {
        const auto& zelle = m_geliefert[raum];
        auto& s = m_stand[raum];
        if (m_baum.kinder[raum].empty() || (ownWeightTells(raum) && (zelle.hasValue() || !s.hatSumme))) {
            s.vorhanden = {};
            s.fehlend = leafWeight(m_baum.gewicht[raum]);
        }
        if (zelle.hasValue()) {
            s = deliveredStand(zelle, s);
        } else {
            if (!m_baum.summierbar[raum]) {
                s.countAll(false);
                s.hatSumme = false;
                s.summe = 0.0;
                s.umgerechnet = false;
                s.zeichen = Zeichen::kKeins;
            }
            s.geliefert = s.geliefert || zelle.vorhanden;
            s.fehlzeichen = combine(s.fehlzeichen, zelle.zeichen);
        }
        m_state[raum] = kDone;
        m_path.pop_back();
    }

    /// A Raum whose inhabitants are known weighs by them where those of its parts (Ortsteile of one Stadt)
    /// are not: finer Räume of one place must not change how all others are counted.
    [[nodiscard]] bool ownWeightTells(std::uint32_t raum) const {
        const auto& s = m_stand[raum];
        return m_baum.gewicht[raum] >= 0.0 && !(s.vorhanden.bekannt && s.fehlend.bekannt);
    }

    struct Step {
        std::uint32_t raum;
        std::size_t next;  ///< which part is looked at
    };

    const Teilbaum& m_baum;
    std::span<const Zelle> m_geliefert;
    std::vector<Stand> m_stand;
    std::vector<State> m_state;
    std::vector<Step> m_path;
};

/// 1 only where nothing that counts is missing, however small its weight.
float share(const Gewicht& vorhanden, const Gewicht& fehlend) {
    const bool byPeople = vorhanden.bekannt && fehlend.bekannt;
    const double present = byPeople ? vorhanden.einwohner : vorhanden.anzahl;
    const double missing = byPeople ? fehlend.einwohner : fehlend.anzahl;
    if (missing <= 0.0) return 1.0F;
    return std::min(static_cast<float>(present / (present + missing)), std::nextafter(1.0F, 0.0F));
}

Zelle summed(const Stand& s) {
    Zelle zelle;
    zelle.vorhanden = s.geliefert;
    if (s.hatSumme) {
        zelle.wert = s.summe;
        zelle.anteilVorhanden = share(s.vorhanden, s.fehlend);
        zelle.zeichen = s.zeichen;
        zelle.umgerechnet = s.umgerechnet;
    } else {
        zelle.zeichen = s.fehlzeichen;
    }
    return zelle;
}

}  // namespace

std::vector<Zelle> aggregiere(const Teilbaum& baum, std::span<const Zelle> geliefert,
                              std::span<const std::uint32_t> ziele, Aggregation art) {
    const auto n = geliefert.size();
    ISP_REQUIRE(baum.kinder.size() == n && baum.gewicht.size() == n && baum.summierbar.size() == n);
    Walk walk(baum, geliefert);
    std::vector<Zelle> out;
    out.reserve(ziele.size());
    for (const auto ziel : ziele) {
        ISP_REQUIRE(ziel < n);
        const bool asDelivered =
            geliefert[ziel].hasValue() || art == Aggregation::kKeine || !baum.summierbar[ziel];
        out.push_back(asDelivered ? geliefert[ziel] : summed(walk.at(ziel)));
    }
    return out;
}

}  // namespace isp::analysis
