// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importunterschied.h"

#include "analysis/statistik.h"
#include "base/codes.h"
#include "store/lieferung_repository.h"
#include "workspace/importplaetze.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isp::workspace {

namespace {

double size(const Importaenderung& u) {
    const auto percent = std::abs(u.prozent());
    return percent == percent ? percent : std::numeric_limits<double>::infinity();
}

class Vergleich {
public:
    Vergleich(const Bestand& bestand, Importunterschied& out) : m_bestand(bestand), m_out(out) {}

    void add(const Importplatz& platz, const std::vector<Wert>& stored, const std::vector<Wert>& werte) {
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
    void changed(const Importplatz& platz, const Wert& old, const Wert& w, Importbilanz& sum) {
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
    const auto plaetze = importplaetze(bestand, v);
    const auto& werte = plaetze.werte;
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
