// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importunterschied.h"

#include "analysis/statistik.h"
#include "base/codes.h"
#include "workspace/importbloecke.h"
#include "workspace/importpruefung.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace isp::workspace {

namespace {

/// One Reihe of the table: several of its series may be the same one.
struct Platz {
    std::size_t kennzahl = 0;
    std::string merkmale;
    const Reihe* reihe = nullptr;  ///< nullptr: the store has none yet
};

struct Plaetze {
    std::vector<Platz> plaetze;
    std::vector<std::size_t> slotOf;  ///< per series of the table
};

/// The Reihe of the store a series belongs to; nullptr where a part of it is unknown.
const Reihe* reiheOf(const Bestand& bestand, const exchange::Tabellenreihe& reihe, KennzahlId kennzahl) {
    if (!kennzahl.valid()) return nullptr;
    std::vector<AuspraegungId> auspraegungen;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale) {
        const auto* known = bestand.merkmal(codeOfMerkmal(merkmal));
        const auto* value = known == nullptr ? nullptr : bestand.auspraegung(known->id, auspraegung);
        if (value == nullptr) return nullptr;
        auspraegungen.push_back(value->id);
    }
    return bestand.reihe(kennzahl, std::move(auspraegungen));
}

std::string merkmaleText(const exchange::Tabellenreihe& reihe) {
    std::string text;
    for (const auto& [merkmal, auspraegung] : reihe.merkmale)
        text += (text.empty() ? "" : ", ") + auspraegung;
    return text;
}

Plaetze plaetzeOf(const Bestand& bestand, const Importvorschau& v) {
    Plaetze out;
    std::map<std::tuple<std::size_t, const Reihe*, std::string>, std::size_t> slots;
    for (std::size_t i = 0; i < v.tabelle.reihen.size(); ++i) {
        const auto kennzahl = v.kennzahlDerReihe[i];
        const auto* reihe = reiheOf(bestand, v.tabelle.reihen[i], v.kennzahlen[kennzahl].bekannt);
        auto text = merkmaleText(v.tabelle.reihen[i]);
        const auto key = std::tuple(kennzahl, reihe, reihe == nullptr ? text : std::string());
        const auto [slot, fresh] = slots.try_emplace(key, out.plaetze.size());
        if (fresh) out.plaetze.push_back({kennzahl, std::move(text), reihe});
        out.slotOf.push_back(slot->second);
    }
    return out;
}

/// Ids of the places' Räume; a Raum still to be made gets one of its own below 0.
std::vector<std::int32_t> raumIds(const Bestand& bestand, const Importvorschau& v) {
    std::vector<std::int32_t> ids(v.orte.treffer.size(), 0);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto& hit = v.orte.treffer[i];
        if (hit.status == Ortsstatus::kRaum)
            ids[i] = static_cast<std::int32_t>(bestand.raeume()[hit.position].id.value);
        else if (hit.status == Ortsstatus::kNeu)
            ids[i] = -static_cast<std::int32_t>(i) - 1;
    }
    return ids;
}

double size(const Importaenderung& u) {
    const auto percent = std::abs(u.prozent());
    return percent == percent ? percent : std::numeric_limits<double>::infinity();
}

class Vergleich {
public:
    Vergleich(const Bestand& bestand, Importunterschied& out) : m_bestand(bestand), m_out(out) {}

    void add(const Platz& platz, const std::vector<Wert>& stored, const std::vector<Wert>& werte) {
        auto& sum = m_out.kennzahlen[platz.kennzahl];
        std::size_t at = 0;
        for (auto w : werte) {
            if (!carriesValue(w.zeichen)) w.wert = kFehlt;
            while (at < stored.size() && liegtVor(stored[at], w))
                ++at;
            if (at == stored.size() || liegtVor(w, stored[at]))
                ++sum.neu;
            else if (stored[at] == w)
                ++sum.gleich;
            else
                changed(platz, stored[at], w, sum);
        }
    }

private:
    void changed(const Platz& platz, const Wert& old, const Wert& w, Importbilanz& sum) {
        ++sum.geaendert;
        const auto position = m_bestand.position(RaumId{w.raum});
        Importaenderung u{platz.kennzahl, platz.merkmale, position.value_or(0),
                          w.periode,      old.wert,       old.zeichen,
                          w.wert,         w.zeichen};
        const auto percent = u.prozent();
        if (percent == percent && !(std::abs(percent) <= std::abs(sum.groesste))) sum.groesste = percent;
        m_out.geaendert.push_back(std::move(u));
        if (m_out.geaendert.size() >= 4 * kMaxGeaendert) trim();
    }

public:
    /// Keeps the largest, sorted.
    void trim() {
        auto& all = m_out.geaendert;
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return size(a) > size(b); });
        if (all.size() <= kMaxGeaendert) return;
        m_out.weitere += all.size() - kMaxGeaendert;
        all.resize(kMaxGeaendert);
    }

private:
    const Bestand& m_bestand;
    Importunterschied& m_out;
};

}  // namespace

double Importaenderung::prozent() const noexcept {
    return analysis::veraenderungProzent(alt, neu).value_or(kFehlt);
}

Result<Importunterschied> unterschiede(store::Store& store, const Bestand& bestand, const Importvorschau& v,
                                       const Progress& progress) {
    Importunterschied out;
    for (const auto& k : v.kennzahlen)
        out.kennzahlen.push_back({k.code, !k.bekannt.valid(), 0, 0, 0, kFehlt});
    const auto plaetze = plaetzeOf(bestand, v);
    const auto werte = werteJePlatz(v, plaetze.slotOf, plaetze.plaetze.size(), raumIds(bestand, v));
    store::LieferungRepository repository(store);
    Vergleich vergleich(bestand, out);
    for (std::size_t i = 0; i < werte.size(); ++i) {
        if (progress.canceled()) return makeError(isp::codes::kCanceled);
        const auto& platz = plaetze.plaetze[i];
        std::vector<Wert> stored;
        if (platz.reihe != nullptr && !werte[i].empty()) {
            ISP_TRY(stored, repository.werte(platz.reihe->id));
        }
        vergleich.add(platz, stored, werte[i]);
    }
    vergleich.trim();
    for (const auto& k : out.kennzahlen) {
        out.neu += k.neu;
        out.gleich += k.gleich;
    }
    return out;
}

}  // namespace isp::workspace
