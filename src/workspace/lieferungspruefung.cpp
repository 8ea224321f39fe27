// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lieferungspruefung.h"

#include "base/codes.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/importplaetze.h"
#include "workspace/importpruefung.h"
#include "workspace/plausibilitaet.h"
#include "workspace/pruefreihe.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace isp::workspace {

namespace {

/// Told by pruefeWerte().
bool istGesagt(Pruefregel regel) {
    return regel == Pruefregel::kNegativ || regel == Pruefregel::kSumme;
}

/// About a Raum that the table leaves out, or about many at once.
bool istOhneZelle(const Pruefbefund& b) {
    return b.regel == Pruefregel::kRaumFehlt || b.regel == Pruefregel::kGleicheWerte || b.anzahl > 1;
}

/// What is stored, with what the table brings in its place. Both ascending.
std::vector<Wert> ueberlagert(const std::vector<Wert>& stored, const std::vector<Wert>& fresh) {
    std::vector<Wert> out;
    out.reserve(stored.size() + fresh.size());
    auto old = stored.begin();
    for (auto w : fresh) {
        if (!carriesValue(w.zeichen)) w.wert = kFehlt;
        while (old != stored.end() && liegtVor(*old, w))
            out.push_back(*old++);
        if (old != stored.end() && !liegtVor(w, *old)) ++old;
        out.push_back(w);
    }
    out.insert(out.end(), old, stored.end());
    return out;
}

/// A Kennzahl that will be created, as far as the rules look at it.
Kennzahl kennzahlOf(const Bestand& bestand, const Kennzahlzuordnung& k) {
    if (const auto* known = bestand.kennzahl(k.bekannt)) return *known;
    Kennzahl made;
    made.code = k.code;
    made.name = k.text.empty() ? k.code : k.text;
    made.einheit = k.einheit;
    made.aggregation = aggregationOfEinheit(k.einheit);
    return made;
}

class Lieferungspruefer {
public:
    Lieferungspruefer(store::Store& store, const Bestand& bestand, const Pruefrahmen& rahmen,
                      const Importvorschau& v)
        : m_store(store),
          m_bestand(bestand),
          m_rahmen(rahmen),
          m_v(v),
          m_plaetze(importplaetze(bestand, v)) {}

    Result<std::vector<Lieferungsbefund>> run(const Progress& progress) {
        for (std::size_t k = 0; k < m_v.kennzahlen.size(); ++k) {
            if (progress.canceled()) return makeError(isp::codes::kCanceled);
            ISP_CHECK(pruefeKennzahl(k));
        }
        ISP_CHECK(dropBestaetigte());
        locate();
        return std::move(m_out);
    }

private:
    using Zellplatz = std::tuple<std::size_t, std::int32_t, std::int32_t>;  ///< slot, Periode, Raum

    Status pruefeKennzahl(std::size_t index) {
        const auto kennzahl = kennzahlOf(m_bestand, m_v.kennzahlen[index]);
        ISP_TRY(const auto total, totalOf(index, kennzahl));
        for (std::size_t slot = 0; slot < m_plaetze.plaetze.size(); ++slot) {
            const auto& platz = m_plaetze.plaetze[slot];
            if (platz.kennzahl != index || m_plaetze.werte[slot].empty()) continue;
            ISP_TRY(auto reihe, reiheOf(slot, kennzahl));
            if (!platz.merkmale.empty() && total) reihe.gesamt = &*total;
            pruefeReihe(slot, reihe);
        }
        return {};
    }

    /// The total a part is compared with: of the table, else of the store.
    Result<std::optional<Pruefreihe>> totalOf(std::size_t index, const Kennzahl& kennzahl) {
        for (std::size_t slot = 0; slot < m_plaetze.plaetze.size(); ++slot)
            if (m_plaetze.plaetze[slot].kennzahl == index && m_plaetze.plaetze[slot].merkmale.empty()) {
                ISP_TRY(auto reihe, reiheOf(slot, kennzahl));
                return std::optional(std::move(reihe));
            }
        const auto* stored = kennzahl.id.valid() ? m_bestand.reihe(kennzahl.id, {}) : nullptr;
        if (stored == nullptr) return std::optional<Pruefreihe>();
        ISP_TRY(const auto werte, store::LieferungRepository(m_store).werte(stored->id));
        return std::optional(m_rahmen.reihe(kennzahl, {}, werte));
    }

    Result<Pruefreihe> reiheOf(std::size_t slot, const Kennzahl& kennzahl) {
        const auto& platz = m_plaetze.plaetze[slot];
        std::vector<Wert> stored;
        if (platz.reihe != nullptr) {
            ISP_TRY(stored, store::LieferungRepository(m_store).werte(platz.reihe->id));
        }
        return m_rahmen.reihe(kennzahl, platz.merkmale, ueberlagert(stored, m_plaetze.werte[slot]));
    }

    void pruefeReihe(std::size_t slot, const Pruefreihe& reihe) {
        Pruefbefunde found;
        for (const auto& regel : reihenregeln())
            regel.pruefe(reihe, found);
        for (auto& befund : found) {
            const bool brought = istOhneZelle(befund) ? hasPeriode(slot, befund.periode)
                                                      : hasCell(slot, befund.periode, befund.raum);
            if (!brought || istGesagt(befund.regel)) continue;
            m_slots.push_back(slot);
            m_out.push_back({std::move(befund), 0, 0});
        }
    }

    [[nodiscard]] bool hasPeriode(std::size_t slot, const Periode& periode) const {
        const auto& werte = m_plaetze.werte[slot];
        const auto at = std::lower_bound(werte.begin(), werte.end(), periode.code(),
                                         [](const Wert& w, std::int32_t code) { return w.periode < code; });
        return at != werte.end() && at->periode == periode.code();
    }

    [[nodiscard]] bool hasCell(std::size_t slot, const Periode& periode, RaumId raum) const {
        const auto& werte = m_plaetze.werte[slot];
        const Wert wanted{periode.code(), static_cast<std::int32_t>(raum.value), 0.0, Zeichen::kKeins};
        const auto at = std::lower_bound(werte.begin(), werte.end(), wanted, liegtVor);
        return at != werte.end() && !liegtVor(wanted, *at);
    }

    Status dropBestaetigte() {
        std::vector<Pruefbefund> befunde;
        for (const auto& b : m_out)
            befunde.push_back(b.befund);
        ISP_CHECK(markiereBestaetigte(m_store, befunde));
        std::vector<Lieferungsbefund> kept;
        std::vector<std::size_t> slots;
        for (std::size_t i = 0; i < befunde.size(); ++i) {
            if (!befunde[i].bestaetigung.empty()) continue;
            kept.push_back(std::move(m_out[i]));
            slots.push_back(m_slots[i]);
        }
        m_out = std::move(kept);
        m_slots = std::move(slots);
        return {};
    }

    /// Row and column of each finding that is about one cell.
    void locate() {
        std::map<Zellplatz, std::vector<std::size_t>> wanted;
        for (std::size_t i = 0; i < m_out.size(); ++i)
            if (const auto& b = m_out[i].befund; !istOhneZelle(b))
                wanted[{m_slots[i], b.periode.code(), static_cast<std::int32_t>(b.raum.value)}].push_back(i);
        if (wanted.empty()) return;
        const auto raeume = raumnummern(m_bestand, m_v);
        const auto& z = m_v.tabelle.zellen;
        for (std::size_t i = 0; i < z.size(); ++i) {
            if (raeume[z.ort[i]] <= 0) continue;
            const auto found = wanted.find({m_plaetze.slotOf[z.reihe[i]], z.periode[i], raeume[z.ort[i]]});
            if (found == wanted.end()) continue;
            for (const auto n : found->second) {
                m_out[n].zeile = static_cast<long>(z.zeile[i]);
                m_out[n].spalte = static_cast<long>(z.spalte[i]);
            }
        }
    }

    store::Store& m_store;
    const Bestand& m_bestand;
    const Pruefrahmen& m_rahmen;
    const Importvorschau& m_v;
    Importplaetze m_plaetze;
    std::vector<Lieferungsbefund> m_out;
    std::vector<std::size_t> m_slots;  ///< per finding
};

}  // namespace

Result<std::vector<Lieferungsbefund>> pruefeLieferung(store::Store& store, const Bestand& bestand,
                                                      const Importvorschau& v, const Progress& progress) {
    if (v.schonGeliefert) return std::vector<Lieferungsbefund>();
    ISP_TRY(const auto rahmen, Pruefrahmen::read(store, bestand));
    return Lieferungspruefer(store, bestand, rahmen, v).run(progress);
}

Status pruefePeriodenart(store::Store& store, const Bestand& bestand, Importvorschau& v) {
    std::set<PeriodeArt> brought;
    for (const auto& p : v.perioden)
        brought.insert(p.art());
    for (const auto& k : v.kennzahlen) {
        const auto* reihe = k.bekannt.valid() ? bestand.reihe(k.bekannt, {}) : nullptr;
        if (reihe == nullptr) continue;
        ISP_TRY(const auto stored, store::LieferungRepository(store).werte(reihe->id));
        std::set<PeriodeArt> known;
        for (const auto& w : stored)
            if (const auto p = Periode::fromCode(w.periode)) known.insert(p->art());
        const bool meets =
            std::any_of(brought.begin(), brought.end(), [&](PeriodeArt art) { return known.contains(art); });
        if (known.empty() || meets || v.perioden.empty()) continue;
        v.issues.add(
            Severity::kWarning, codes::kPeriodenartAnders,
            {k.code, Periode::fromCode(stored.back().periode)->toString(), v.perioden.back().toString()});
    }
    return {};
}

}  // namespace isp::workspace
