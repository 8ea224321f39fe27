// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gebietsstand.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

std::vector<bool> existingOn(const Bestand& bestand, const std::string& day) {
    std::vector<bool> out;
    out.reserve(bestand.raeume().size());
    for (const auto& raum : bestand.raeume())
        out.push_back(raum.gueltigkeit.contains(day));
    return out;
}

bool givesAnything(const Gebietsanteil& a) {
    return a.anteilEinwohner > 0.0 || a.anteilFlaeche > 0.0;
}

}  // namespace

Anteilsmass anteilsmass(const Kennzahl& kennzahl) {
    static constexpr std::array kFlaechen{"km²", "qkm", "ha", "Hektar", "m²", "qm"};
    const bool area = std::any_of(kFlaechen.begin(), kFlaechen.end(),
                                  [&](const char* unit) { return equalsNoCase(kennzahl.einheit, unit); });
    return area ? Anteilsmass::kFlaeche : Anteilsmass::kEinwohner;
}

Gebietsgeschichte::Gebietsgeschichte(const Bestand& bestand) : m_bestand(bestand) {
    std::map<GebietsaenderungId, std::vector<const Gebietsanteil*>> anteile;
    for (const auto& a : bestand.gebietsanteile())
        if (bestand.position(a.von) && bestand.position(a.nach)) anteile[a.gebietsaenderung].push_back(&a);
    for (const auto& a : bestand.gebietsaenderungen())
        m_aenderungen.push_back({&a, anteile[a.id]});
    findWechsel();
}

std::vector<const Gebietsgeschichte::Aenderung*> Gebietsgeschichte::zwischen(const std::string& von,
                                                                             const std::string& bis) const {
    std::vector<const Aenderung*> out;
    for (const auto& a : m_aenderungen)
        if (von < a.aenderung->datum && a.aenderung->datum <= bis && !a.anteile.empty()) out.push_back(&a);
    return out;
}

std::vector<bool> Gebietsgeschichte::beteiligt(const std::vector<const Aenderung*>& wege) const {
    std::vector<bool> out(m_bestand.raeume().size(), false);
    for (const auto* weg : wege)
        for (const auto* a : weg->anteile)
            if (givesAnything(*a))
                out[*m_bestand.position(a->von)] = out[*m_bestand.position(a->nach)] = true;
    return out;
}

std::vector<Zelle> Gebietsgeschichte::rechneUm(std::span<const Zelle> geliefert, const Kennzahl& kennzahl,
                                               const std::string& tag, const std::string& stand) const {
    const bool forward = tag <= stand;
    const auto wege = forward ? zwischen(tag, stand) : zwischen(stand, tag);
    const auto changed = forward ? veraendert(tag, stand) : veraendert(stand, tag);
    const auto own = beteiligt(wege);
    const Zelle meaningless{kFehlt, 0.0F, Zeichen::kNichtSinnvoll, true};
    std::vector<Zelle> out(geliefert.begin(), geliefert.end());
    if (forward) {
        const bool byArea = anteilsmass(kennzahl) == Anteilsmass::kFlaeche;
        std::vector<analysis::Gebietswechsel> steps;
        for (const auto* weg : wege) {
            auto& step = steps.emplace_back();
            step.restBleibt = restBleibt(weg->aenderung->art);
            for (const auto* a : weg->anteile)
                step.uebergaenge.push_back({*m_bestand.position(a->von), *m_bestand.position(a->nach),
                                            byArea ? a->anteilFlaeche : a->anteilEinwohner});
        }
        out = analysis::rechneUm(geliefert, existingOn(m_bestand, tag), steps, kennzahl.aggregation);
    }
    for (std::size_t p = 0; p < out.size(); ++p)
        if (out[p].vorhanden && (forward ? changed[p] && !own[p] : changed[p] || own[p]))
            out[p] = meaningless;
    return out;
}

std::vector<Position> Gebietsgeschichte::ziele(Position p, const std::vector<const Aenderung*>& wege) const {
    std::set<Position> now{p};
    for (const auto* weg : wege) {
        auto next = now;
        const bool rest = restBleibt(weg->aenderung->art);
        for (const auto* a : weg->anteile) {
            const auto von = *m_bestand.position(a->von);
            if (!now.contains(von) || !givesAnything(*a)) continue;
            if (!rest) next.erase(von);
            next.insert(*m_bestand.position(a->nach));
        }
        now = std::move(next);
    }
    return {now.begin(), now.end()};
}

std::vector<Position> Gebietsgeschichte::oberhalb(Position p, const std::string& tag) const {
    std::vector<Position> out = m_bestand.alleUebergeordneten(p, tag);
    for (std::size_t i = 0; i < out.size(); ++i)
        for (const auto above : m_bestand.alleUebergeordneten(out[i], tag))
            if (above != p && std::find(out.begin(), out.end(), above) == out.end()) out.push_back(above);
    std::sort(out.begin(), out.end());
    return out;
}

/// A larger Raum has changed where a part left it or came to it. Räume that begin or end without a record say
/// nothing of where their territory was or went: `isp pruefen` names them.
void Gebietsgeschichte::markiereObere(const std::string& von, const std::string& bis,
                                      std::vector<bool>& out) const {
    const auto wege = zwischen(von, bis);
    const auto& raeume = m_bestand.raeume();
    for (Position p = 0; p < raeume.size(); ++p) {
        if (!raeume[p].gueltigkeit.contains(von)) continue;
        const auto before = oberhalb(p, von);
        for (const auto q : ziele(p, wege)) {
            if (!raeume[q].gueltigkeit.contains(bis)) continue;
            const auto after = oberhalb(q, bis);
            std::vector<Position> differing;
            std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                          std::back_inserter(differing));
            for (const auto above : differing)
                if (raeume[above].gueltigkeit.contains(von) && raeume[above].gueltigkeit.contains(bis))
                    out[above] = true;
        }
    }
}

std::vector<bool> Gebietsgeschichte::veraendert(const std::string& von, const std::string& bis) const {
    std::vector<bool> out(m_bestand.raeume().size(), false);
    const bool none = std::none_of(m_wechsel.begin(), m_wechsel.end(),
                                   [&](const Wechsel& w) { return von < w.tag && w.tag <= bis; });
    if (none) return out;
    auto wege = zwischen(von, bis);
    std::erase_if(wege,
                  [](const Aenderung* a) { return a->aenderung->art == Gebietsaenderungsart::kUmbenennung; });
    out = beteiligt(wege);
    markiereObere(von, bis, out);
    return out;
}

void Gebietsgeschichte::findWechsel() {
    std::map<std::string, std::string> days;
    const auto& raeume = m_bestand.raeume();
    for (const auto& raum : raeume)
        for (const auto& z : raum.zugehoerigkeiten) {
            if (!z.gueltigkeit.ab.empty()) days.emplace(z.gueltigkeit.ab, "");
            if (!z.gueltigkeit.bis.empty()) days.emplace(verschobenerTag(z.gueltigkeit.bis, 1), "");
        }
    for (const auto& a : m_aenderungen)
        if (auto& text = days[a.aenderung->datum]; text.empty()) text = a.aenderung->beschreibung;
    for (const auto& [day, text] : days) {
        m_wechsel.push_back({day, {}, text});
        auto& entry = m_wechsel.back();
        entry.betrifft = veraendert(verschobenerTag(day, -1), day);
        if (std::find(entry.betrifft.begin(), entry.betrifft.end(), true) == entry.betrifft.end() &&
            text.empty())
            m_wechsel.pop_back();
    }
}

std::vector<std::size_t> Gebietsgeschichte::spaltenMit(RaumId raum, const std::string& tag,
                                                       const Anfrage& anfrage,
                                                       const std::vector<Position>& spalten) const {
    const auto at = m_bestand.position(raum);
    if (!at) return {};
    auto around = oberhalb(*at, tag);
    around.push_back(*at);
    const auto inside = [&](Position p) {
        return std::find(around.begin(), around.end(), p) != around.end();
    };
    if (!anfrage.gebiet.empty())
        return std::any_of(anfrage.gebiet.begin(), anfrage.gebiet.end(), inside) ? std::vector<std::size_t>{0}
                                                                                 : std::vector<std::size_t>{};
    std::vector<std::size_t> out;
    for (std::size_t c = 0; c < spalten.size(); ++c)
        if (inside(spalten[c])) out.push_back(c);
    return out;
}

std::vector<Bruchstelle> Gebietsgeschichte::brueche(const Kennzahl& kennzahl, const Anfrage& anfrage,
                                                    const std::vector<Position>& spalten) const {
    std::vector<Bruchstelle> out;
    for (const auto& b : m_bestand.brueche()) {
        const auto periode = Periode::fromCode(static_cast<std::int32_t>(b.periode));
        if (b.kennzahl != kennzahl.id || !periode) continue;
        Bruchstelle stelle{periode->firstDay(), b.art, b.beschreibung, {}};
        if (b.raum.valid()) {
            stelle.spalten = spaltenMit(b.raum, stelle.tag, anfrage, spalten);
            if (stelle.spalten.empty()) continue;
        }
        out.push_back(std::move(stelle));
    }
    for (const auto& w : m_wechsel) {
        if (!anfrage.gebietsstand.empty()) break;
        Bruchstelle stelle{w.tag, Bruchart::kGebiet, w.text, {}};
        const auto& places = anfrage.gebiet.empty() ? spalten : anfrage.gebiet;
        for (std::size_t c = 0; c < places.size(); ++c)
            if (w.betrifft[places[c]]) stelle.spalten.push_back(anfrage.gebiet.empty() ? c : 0);
        stelle.spalten.erase(std::unique(stelle.spalten.begin(), stelle.spalten.end()), stelle.spalten.end());
        if (!stelle.spalten.empty()) out.push_back(std::move(stelle));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.tag < b.tag; });
    return out;
}

std::vector<Bruchstelle> gemeinsameBrueche(const std::vector<WerteblockPtr>& teile) {
    // A part that is carried forward (an area) has one figure for all Perioden and breaks none of them.
    const bool allHolding =
        std::all_of(teile.begin(), teile.end(), [](const auto& t) { return t->fortgeltend; });
    std::vector<Bruchstelle> out;
    for (const auto& teil : teile) {
        if (teil->fortgeltend && !allHolding) continue;
        for (const auto& b : teil->brueche)
            if (std::find(out.begin(), out.end(), b) == out.end()) out.push_back(b);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.tag < b.tag; });
    return out;
}

std::vector<Bruch> gebietsbrueche(const Bestand& bestand, const Gebietsgeschichte& geschichte,
                                  KennzahlId kennzahl) {
    std::vector<Bruch> out;
    for (const auto& w : geschichte.wechsel()) {
        const auto day = Periode::parse(w.tag);
        for (Position p = 0; day && p < w.betrifft.size(); ++p)
            if (w.betrifft[p])
                out.push_back(
                    {{}, {}, kennzahl, bestand.raeume()[p].id, day->code(), Bruchart::kGebiet, w.text});
    }
    return out;
}

std::vector<std::string> gebietsstaende(const Bestand& bestand, const std::string& heute) {
    std::set<std::string, std::greater<>> days{heute};
    const Gebietsgeschichte geschichte(bestand);
    for (const auto& w : geschichte.wechsel())
        days.insert(w.tag);
    return {days.begin(), days.end()};
}

}  // namespace isp::workspace
