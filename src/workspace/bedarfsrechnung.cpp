// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bedarfsrechnung.h"

#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

/// `inner` is `outer` or lies in it.
bool liesIn(const Bestand& b, RaumId inner, RaumId outer, const std::string& day) {
    auto at = b.position(inner);
    const auto target = b.position(outer);
    for (std::size_t n = 0; at && target && n <= b.ebenen().size(); ++n) {
        if (*at == *target) return true;
        at = b.uebergeordnet(*at, day);
    }
    return false;
}

bool openOn(const Angebot& a, const std::string& day) {
    return (a.von.empty() || a.von <= day) && (a.bis.empty() || day <= a.bis);
}

bool serves(const Bestand& b, const Angebot& a, RaumId raum, const std::string& day) {
    if (!raum.valid()) return true;  // the whole own territory
    if (a.raum.valid() && liesIn(b, a.raum, raum, day)) return true;
    return std::any_of(a.einzugsraeume.begin(), a.einzugsraeume.end(), [&](RaumId reached) {
        return liesIn(b, reached, raum, day) || liesIn(b, raum, reached, day);
    });
}

Spanne scaled(const Spanne& s, double low, double mid, double high) {
    const auto times = [](std::optional<double> x, double f) { return x ? std::optional(*x * f) : x; };
    return {times(s.wert, mid), times(s.unten, low), times(s.oben, high)};
}

class Rechner {
public:
    Rechner(Werkbank& w, const Bedarf& bedarf, const std::vector<Bedarfsmenge>& mengen,
            const std::vector<Angebot>& angebote, std::string day, const Bedarfsszenario& szenario)
        : m_werkbank(w),
          m_bestand(w.bestand()),
          m_bedarf(bedarf),
          m_day(std::move(day)),
          m_szenario(szenario) {
        for (const auto& m : mengen)
            if (m.bedarf == bedarf.id) m_mengen[m.raum] = m;
        const std::set<AngebotId> chosen(bedarf.angebote.begin(), bedarf.angebote.end());
        for (const auto& a : angebote)
            if (chosen.contains(a.id) && openOn(a, m_day)) m_angebote.push_back(a);
    }

    Result<Bedarfsrechnung> run() {
        if (gebietspositionen(m_bestand, m_bedarf.raeume).empty()) return makeError(codes::kNoRaeume);
        Bedarfsrechnung out;
        out.einheit = m_bedarf.einheit;
        auto raeume = m_bedarf.raeume;
        if (raeume.empty()) raeume.emplace_back();
        for (const auto raum : raeume) {
            ISP_TRY(auto row, rowOf(raum, out.erfunden));
            out.zeilen.push_back(std::move(row));
        }
        sumUp(out);
        return out;
    }

private:
    Result<Bedarfszeile> rowOf(RaumId raum, bool& invented) {
        Bedarfszeile row;
        row.raum = raum;
        const auto fixed = m_mengen.find(raum);
        row.festgelegt = fixed != m_mengen.end() && fixed->second.menge.has_value();
        if (row.festgelegt) {
            row.bedarf.wert = *fixed->second.menge * m_szenario.quotenfaktor;
        } else if (m_bedarf.art == Bedarfsart::kFest) {
            row.grund = makeError(codes::kBedarfNichtFestgelegt, {m_bedarf.bezeichnung});
        } else if (!m_bedarf.quote) {
            row.grund = makeError(codes::kBedarfOhneQuote, {m_bedarf.bezeichnung});
        } else {
            ISP_CHECK(persons(row, invented));
            applyQuota(row);
        }
        std::vector<const Angebot*> here;
        for (const auto& a : m_angebote)
            if (serves(m_bestand, a, raum, m_day)) here.push_back(&a);
        addAngebot(row, here);
        addGap(row);
        return row;
    }

    Status persons(Bedarfszeile& row, bool& invented) {
        const auto raeume = row.raum.valid() ? std::vector{row.raum} : std::vector<RaumId>{};
        ISP_TRY(const auto reihe, gebietsformel(m_werkbank.auswertung(), m_bestand, m_bedarf.bezug, raeume));
        invented = invented || reihe.erfunden;
        if (m_bedarf.prognosejahr) {
            forecast(row, reihe);
        } else if (const auto found = present(reihe)) {
            row.personen.wert = found->zelle.wert;
            row.jahr = found->periode.year();
        }
        if (!row.personen.wert && !row.grund)
            row.grund = makeError(codes::kBedarfOhnePersonen, {m_bedarf.bezeichnung});
        return {};
    }

    std::optional<Gebietspunkt> present(const Gebietsreihe& reihe) const {
        const auto wanted = m_bedarf.periode.empty() ? std::nullopt : Periode::parse(m_bedarf.periode);
        for (auto p = reihe.punkte.rbegin(); p != reihe.punkte.rend(); ++p)
            if (p->zelle.complete() && (!wanted || wanted->contains(p->periode))) return *p;
        return std::nullopt;
    }

    void forecast(Bedarfszeile& row, const Gebietsreihe& reihe) const {
        const int year = *m_bedarf.prognosejahr;
        row.jahr = year;
        if (const auto delivered = reihe.imJahr(year)) {
            row.personen.wert = delivered->wert;
            return;
        }
        row.prognose = true;
        const auto known = reihe.jahreswerteSeitBruch();
        const auto ahead = analysis::linearePrognose(known, year);
        if (!ahead) {
            // The break is the reason only where the series across it would have sufficed.
            const auto* bruch = reihe.letzterBruch();
            const bool cut = bruch != nullptr && analysis::linearePrognose(reihe.jahreswerte(), year);
            row.grund =
                cut ? makeError(codes::kPrognoseNachBruch, {bruch->text, std::to_string(known.size())})
                    : ahead.error();
            return;
        }
        // Fewer than nobody cannot live there.
        row.personen = {std::max(0.0, ahead->wert), std::max(0.0, ahead->unten), std::max(0.0, ahead->oben)};
    }

    [[nodiscard]] double quota(std::optional<double> percent) const {
        const double mid = *m_bedarf.quote;
        return std::max(0.0, percent.value_or(mid) * m_szenario.quotenfaktor + m_szenario.quotendelta) /
               100.0;
    }

    void applyQuota(Bedarfszeile& row) const {
        auto people = row.personen;
        const bool spread = m_bedarf.quoteUnten || m_bedarf.quoteOben || people.unten;
        if (spread && !people.unten) people.unten = people.oben = people.wert;
        row.bedarf =
            scaled(people, quota(m_bedarf.quoteUnten), quota(m_bedarf.quote), quota(m_bedarf.quoteOben));
    }

    void addAngebot(Bedarfszeile& row, const std::vector<const Angebot*>& here) const {
        for (const auto* a : here) {
            row.angebote.push_back(a->id);
            if (a->kapazitaet)
                row.bekannteKapazitaet += *a->kapazitaet;
            else
                row.ohneKapazitaet.push_back(a->id);
        }
        // Nothing chosen is nothing known; something chosen that is elsewhere is truly nothing here.
        if (m_bedarf.angebote.empty() || !row.ohneKapazitaet.empty()) return;
        row.angebot = std::max(
            0.0, row.bekannteKapazitaet * m_szenario.kapazitaetsfaktor + m_szenario.kapazitaetsdelta);
    }

    static void addGap(Bedarfszeile& row) {
        if (!row.angebot || !row.bedarf.wert) return;
        const auto minus = [&](std::optional<double> x) { return x ? std::optional(*x - *row.angebot) : x; };
        row.luecke = {minus(row.bedarf.wert), minus(row.bedarf.unten), minus(row.bedarf.oben)};
        if (*row.bedarf.wert > 0.0) row.lueckeProzent = 100.0 * *row.luecke.wert / *row.bedarf.wert;
    }

    [[nodiscard]] bool overlapping() const {
        for (const auto a : m_bedarf.raeume)
            for (const auto b : m_bedarf.raeume)
                if (a != b && liesIn(m_bestand, a, b, m_day)) return true;
        return false;
    }

    /// Missing where a part is missing; bounds fall back on the figure where a part has none.
    static Spanne sum(const std::vector<Bedarfszeile>& rows, Spanne Bedarfszeile::*part) {
        Spanne out{0.0, {}, {}};
        double low = 0.0, high = 0.0;
        bool spread = false;
        for (const auto& row : rows) {
            const auto& s = row.*part;
            if (!s.wert) return {};
            *out.wert += *s.wert;
            low += s.unten.value_or(*s.wert);
            high += s.oben.value_or(*s.wert);
            spread = spread || s.unten || s.oben;
        }
        if (spread) out = {out.wert, low, high};
        return out;
    }

    void sumUp(Bedarfsrechnung& out) const {
        std::map<AngebotId, int> times;
        for (const auto& row : out.zeilen) {
            for (const auto id : row.angebote)
                ++times[id];
            out.gesamt.prognose = out.gesamt.prognose || row.prognose;
            out.gesamt.festgelegt = out.gesamt.festgelegt || row.festgelegt;
        }
        std::vector<const Angebot*> all;
        for (const auto& a : m_angebote)
            if (times.contains(a.id)) all.push_back(&a);
        for (const auto& [id, n] : times)
            if (n > 1) out.mehrfach.push_back(id);
        addAngebot(out.gesamt, all);
        // Each Raum gets its own delta; together they are as many as there are Räume.
        if (out.gesamt.angebot)
            out.gesamt.angebot =
                std::max(0.0, *out.gesamt.angebot + m_szenario.kapazitaetsdelta *
                                                        (static_cast<double>(out.zeilen.size()) - 1.0));
        if (!overlapping()) {
            out.gesamt.personen = sum(out.zeilen, &Bedarfszeile::personen);
            out.gesamt.bedarf = sum(out.zeilen, &Bedarfszeile::bedarf);
        }
        addGap(out.gesamt);
    }

    Werkbank& m_werkbank;
    const Bestand& m_bestand;
    const Bedarf& m_bedarf;
    std::string m_day;
    Bedarfsszenario m_szenario;
    std::map<RaumId, Bedarfsmenge> m_mengen;
    std::vector<Angebot> m_angebote;
};

}  // namespace

Result<Bedarfsrechnung> bedarfsrechnung(Werkbank& werkbank, const Bedarf& bedarf,
                                        const std::vector<Bedarfsmenge>& mengen,
                                        const std::vector<Angebot>& angebote, const std::string& stichtag,
                                        const Bedarfsszenario& szenario) {
    return Rechner(werkbank, bedarf, mengen, angebote, stichtag, szenario).run();
}

}  // namespace isp::workspace
