// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lieferungsvergleich.h"

#include "analysis/statistik.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/verzeichnis.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace isp::workspace {

namespace {

using store::ReihenWerte;

/// Collects the differences of Reihe after Reihe, each pair of lists in one pass.
class Zusammenfuehrung {
public:
    explicit Zusammenfuehrung(const Bestand& bestand) {
        for (const auto& reihe : bestand.reihen())
            m_kennzahl[reihe.id] = reihe.kennzahl;
    }

    void add(ReiheId reihe, std::span<const Wert> alt, std::span<const Wert> neu) {
        auto& sum = sumOf(m_kennzahl[reihe]);
        std::size_t a = 0, n = 0;
        while (a < alt.size() || n < neu.size()) {
            const bool onlyOld = n == neu.size() || (a < alt.size() && liegtVor(alt[a], neu[n]));
            const bool onlyNew = !onlyOld && (a == alt.size() || liegtVor(neu[n], alt[a]));
            if (onlyOld) {
                ++sum.entfallen;
                note(reihe, Unterschiedsart::kEntfallen, &alt[a++], nullptr);
            } else if (onlyNew) {
                ++sum.neu;
                note(reihe, Unterschiedsart::kNeu, nullptr, &neu[n++]);
            } else {
                const auto& was = alt[a++];
                const auto& is = neu[n++];
                if (was == is) {
                    ++sum.gleich;
                    continue;
                }
                ++sum.geaendert;
                note(reihe, Unterschiedsart::kGeaendert, &was, &is);
            }
        }
    }

    Lieferungsvergleich take() {
        std::sort(m_out.kennzahlen.begin(), m_out.kennzahlen.end(),
                  [](const auto& a, const auto& b) { return a.kennzahl < b.kennzahl; });
        return std::move(m_out);
    }

private:
    Kennzahlunterschied& sumOf(KennzahlId kennzahl) {
        for (auto& k : m_out.kennzahlen)
            if (k.kennzahl == kennzahl) return k;
        m_out.kennzahlen.push_back({kennzahl});
        return m_out.kennzahlen.back();
    }
    void note(ReiheId reihe, Unterschiedsart art, const Wert* alt, const Wert* neu) {
        const auto& key = alt != nullptr ? *alt : *neu;
        auto& u = m_out.unterschiede.emplace_back();
        u.reihe = reihe;
        u.raum = RaumId{key.raum};
        u.periode = key.periode;
        u.art = art;
        if (alt != nullptr) {
            u.alt = alt->wert;
            u.altZeichen = alt->zeichen;
        }
        if (neu != nullptr) {
            u.neu = neu->wert;
            u.neuZeichen = neu->zeichen;
        }
    }

    std::unordered_map<ReiheId, KennzahlId> m_kennzahl;
    Lieferungsvergleich m_out;
};

Result<Lieferung> lieferungMit(Werkbank& werkbank, LieferungId id) {
    ISP_TRY(const auto all, lieferungsverzeichnis(werkbank));
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& l) { return l.id == id; });
    if (found == all.end()) return makeError(codes::kUnknownLieferung, {std::to_string(id.value)});
    return *found;
}

/// Leaves of what counted before only what the Lieferung speaks of: its Perioden, on its levels.
void keepSpokenOf(std::vector<Wert>& vorher, const std::vector<Wert>& geliefert, const Bestand& bestand,
                  bool korrektur) {
    const auto levelOf = [&](std::int32_t raum) {
        const auto at = bestand.position(RaumId{raum});
        return at ? bestand.raeume()[*at].ebene.value : 0;
    };
    std::vector<std::pair<std::int32_t, std::int64_t>> spoken;
    for (const auto& w : geliefert) {
        const std::pair key(w.periode, levelOf(w.raum));
        if (spoken.empty() || spoken.back() != key) spoken.push_back(key);
    }
    std::sort(spoken.begin(), spoken.end());
    spoken.erase(std::unique(spoken.begin(), spoken.end()), spoken.end());
    std::erase_if(vorher, [&](const Wert& w) {
        if (korrektur) return !std::binary_search(geliefert.begin(), geliefert.end(), w, liegtVor);
        return !std::binary_search(spoken.begin(), spoken.end(), std::pair(w.periode, levelOf(w.raum)));
    });
}

}  // namespace

std::optional<double> Wertunterschied::prozent() const noexcept {
    return analysis::veraenderungProzent(alt, neu);
}

Result<Lieferungsvergleich> vergleiche(Werkbank& werkbank, LieferungId alt, LieferungId neu) {
    ISP_CHECK(lieferungMit(werkbank, alt));
    ISP_CHECK(lieferungMit(werkbank, neu));
    store::LieferungRepository repository(werkbank.store());
    ISP_TRY(const auto was, repository.geliefert(alt));
    ISP_TRY(const auto is, repository.geliefert(neu));
    Zusammenfuehrung merge(werkbank.bestand());
    std::size_t a = 0, n = 0;
    while (a < was.size() || n < is.size()) {
        const bool onlyOld = n == is.size() || (a < was.size() && was[a].reihe < is[n].reihe);
        const bool onlyNew = !onlyOld && (a == was.size() || is[n].reihe < was[a].reihe);
        const auto reihe = onlyNew ? is[n].reihe : was[a].reihe;
        merge.add(reihe, onlyNew ? std::span<const Wert>() : was[a].werte,
                  onlyOld ? std::span<const Wert>() : is[n].werte);
        if (!onlyNew) ++a;
        if (!onlyOld) ++n;
    }
    return merge.take();
}

Result<Lieferungsvergleich> vergleicheMitVorher(Werkbank& werkbank, LieferungId lieferung) {
    ISP_TRY(const auto known, lieferungMit(werkbank, lieferung));
    const bool korrektur = known.art == Lieferungsart::kKorrektur;
    store::LieferungRepository repository(werkbank.store());
    ISP_TRY(const auto is, repository.geliefert(lieferung));
    Zusammenfuehrung merge(werkbank.bestand());
    for (const auto& reihe : is) {
        ISP_TRY(auto was, repository.werte(reihe.reihe, LieferungId{lieferung.value - 1}));
        keepSpokenOf(was, reihe.werte, werkbank.bestand(), korrektur);
        merge.add(reihe.reihe, was, reihe.werte);
    }
    return merge.take();
}

}  // namespace isp::workspace
