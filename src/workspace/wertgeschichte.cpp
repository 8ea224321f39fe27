// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/wertgeschichte.h"

#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

/// A Raum and everything it is made of on that day.
std::set<std::int32_t> mitTeilen(const Bestand& bestand, RaumId raum, const std::string& day) {
    std::set<std::int32_t> out;
    std::vector<Position> open;
    if (const auto at = bestand.position(raum)) open.push_back(*at);
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        if (!out.insert(static_cast<std::int32_t>(bestand.raeume()[at].id.value)).second) continue;
        const auto parts = bestand.teile(at, day);
        open.insert(open.end(), parts.begin(), parts.end());
    }
    return out;
}

/// Which Periode of a Reihe stands for the one that is shown: itself, else the last inside its year, and of
/// a figure that holds until the next one the last before.
std::optional<std::int32_t> standingFor(const std::vector<Wert>& werte, const Periode& shown, bool holds) {
    std::optional<std::int32_t> inside, before;
    for (const auto& w : werte) {
        const auto periode = Periode::fromCode(w.periode);
        if (w.periode == shown.code()) return w.periode;
        if (!periode) continue;
        if (periode->year() == shown.year()) inside = w.periode;
        if (holds && (!before || periode->year() <= shown.year())) before = w.periode;
    }
    return inside ? inside : before;
}

Status fillLieferungen(store::Store& store, Wertgeschichte& story, std::optional<LieferungId> stand) {
    store::LieferungRepository repository(store);
    const auto& at = story.stelle;
    ISP_TRY(const auto said, repository.verlauf(at.reihe, at.raum, at.periode.code()));
    if (said.empty()) return {};
    ISP_TRY(const auto all, repository.lieferungen());
    for (const auto& [id, wert] : said) {
        const auto found =
            std::find_if(all.begin(), all.end(), [wanted = id](const auto& l) { return l.id == wanted; });
        if (found == all.end()) continue;
        auto& step = story.schritte.emplace_back();
        step.lieferung = *found;
        step.wert = wert.wert;
        step.zeichen = wert.zeichen;
        step.grund = found->grund;
        if (!found->zurueckgezogen) continue;
        ISP_TRY(const auto rueckzug, repository.rueckzug(*found));
        if (rueckzug && !rueckzug->grund.empty()) step.grund = rueckzug->grund;
    }
    for (auto step = story.schritte.rbegin(); step != story.schritte.rend(); ++step) {
        if (step->lieferung.zurueckgezogen || (stand && step->lieferung.id > *stand)) continue;
        step->gilt = true;
        break;
    }
    return {};
}

}  // namespace

const Wertschritt* Wertgeschichte::geltend() const noexcept {
    for (const auto& step : schritte)
        if (step.gilt) return &step;
    return nullptr;
}

const Kennzahl* kennzahlDer(const Bestand& bestand, ReiheId reihe) {
    for (const auto& r : bestand.reihen())
        if (r.id == reihe) return bestand.kennzahl(r.kennzahl);
    return nullptr;
}

std::string reihenname(const Bestand& bestand, ReiheId reihe) {
    const auto* kennzahl = kennzahlDer(bestand, reihe);
    if (kennzahl == nullptr) return {};
    std::string name = kennzahl->name;
    for (const auto& r : bestand.reihen()) {
        if (r.id != reihe) continue;
        const char* between = ": ";
        for (const auto id : r.auspraegungen) {
            name += between + bestand.auspraegung(id)->name;
            between = ", ";
        }
    }
    return name;
}

Result<Wertgeschichte> wertgeschichte(Werkbank& werkbank, const Wertstelle& stelle,
                                      std::optional<LieferungId> stand) {
    Wertgeschichte story{stelle, {}, {}, {}, {}};
    if (const auto* kennzahl = kennzahlDer(werkbank.bestand(), stelle.reihe)) story.kennzahl = kennzahl->id;
    ISP_CHECK(fillLieferungen(werkbank.store(), story, stand));
    ISP_TRY(const auto breaks, store::Ablage<Bruch>(werkbank.store()).alle());
    for (const auto& b : breaks)
        if (b.kennzahl == story.kennzahl && (!b.raum.valid() || b.raum == stelle.raum))
            story.brueche.push_back(b);
    ISP_TRY(const auto confirmed, store::Ablage<Wertbestaetigung>(werkbank.store()).alle());
    for (const auto& c : confirmed)
        if (c.kennzahl == story.kennzahl && c.raum == stelle.raum && c.periode == stelle.periode.code())
            story.bestaetigungen.push_back(c);
    return story;
}

Result<std::vector<Wertstelle>> wertstellen(Werkbank& werkbank, const Anfrage& anfrage, RaumId raum,
                                            const Periode& periode) {
    ISP_TRY(const auto block, werkbank.auswertung().werte(anfrage));
    const auto& bestand = werkbank.bestand();
    const auto inside = mitTeilen(bestand, raum, periode.lastDay());
    store::LieferungRepository repository(werkbank.store());
    std::vector<Wertstelle> out;
    for (const auto reihe : block->quellreihen) {
        ISP_TRY(auto werte, repository.werte(reihe, anfrage.stand));
        std::erase_if(werte, [&](const Wert& w) { return !inside.contains(w.raum); });
        const auto* kennzahl = kennzahlDer(bestand, reihe);
        const bool holds = kennzahl != nullptr && kennzahl->zeitbezug == Zeitbezug::kFortgeltend;
        const auto at = standingFor(werte, periode, holds);
        if (!at) continue;
        std::erase_if(werte, [&](const Wert& w) { return w.periode != *at; });
        const auto itself =
            std::find_if(werte.begin(), werte.end(), [&](const Wert& w) { return w.raum == raum.value; });
        for (auto w = werte.begin(); w != werte.end(); ++w)
            if (itself == werte.end() || w == itself)
                out.push_back({reihe, RaumId{w->raum}, *Periode::fromCode(*at)});
    }
    return out;
}

}  // namespace isp::workspace
