// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the records of Gebietsstand and breaks.
#include "domain/regeln.h"
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "store/raum_repository.h"
#include "workspace/codes.h"
#include "workspace/gebietsstand.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

class Pflege {
public:
    Pflege(Werkbank& werkbank, const Gebietsaenderung& aenderung, std::vector<Gebietsanteil> anteile)
        : m_store(werkbank.store()),
          m_bestand(werkbank.bestand()),
          m_aenderung(aenderung),
          m_anteile(std::move(anteile)) {}

    Status pruefe() const {
        ISP_CHECK(pruefeRegeln(m_aenderung));
        for (const auto& a : m_anteile) {
            auto withChange = a;
            withChange.gebietsaenderung = GebietsaenderungId{1};  // is set when the change has its id
            ISP_CHECK(pruefeRegeln(withChange));
            const auto von = m_bestand.position(a.von), nach = m_bestand.position(a.nach);
            if (!von || !nach || m_bestand.raeume()[*von].ebene != m_bestand.raeume()[*nach].ebene)
                return makeError(codes::kNurGleicheEbene, {nameOf(a.von), nameOf(a.nach)});
        }
        return pruefeAnteile(m_aenderung, m_anteile, [this](RaumId raum) { return nameOf(raum); });
    }

    Result<GebietsaenderungId> schreibe() {
        ISP_TRY(const auto id, store::Ablage<Gebietsaenderung>(m_store).speichere(m_aenderung));
        ISP_CHECK(schreibeAnteile(id));
        ISP_CHECK(passeGueltigkeitAn());
        return id;
    }

private:
    [[nodiscard]] std::string nameOf(RaumId raum) const {
        const auto p = m_bestand.position(raum);
        return p ? m_bestand.raeume()[*p].name : std::string();
    }

    /// What is there already for the same pair is changed, the rest goes: an identity never changes.
    Status schreibeAnteile(GebietsaenderungId id) {
        store::Ablage<Gebietsanteil> ablage(m_store);
        for (auto& a : m_anteile)
            a = {{}, {}, id, a.von, a.nach, a.anteilEinwohner, a.anteilFlaeche};
        for (const auto& known : m_bestand.gebietsanteile()) {
            if (known.gebietsaenderung != id) continue;
            const auto same = std::find_if(m_anteile.begin(), m_anteile.end(), [&](const Gebietsanteil& a) {
                return a.von == known.von && a.nach == known.nach;
            });
            if (same == m_anteile.end()) {
                ISP_CHECK(ablage.loesche(known.id));
                continue;
            }
            same->id = known.id;
            same->uid = known.uid;
        }
        for (const auto& a : m_anteile)
            ISP_CHECK(ablage.speichere(a));
        return {};
    }

    Status passeGueltigkeitAn() {
        std::set<RaumId> ended, begun;
        for (const auto& a : m_anteile) {
            if (!restBleibt(m_aenderung.art)) ended.insert(a.von);
            if (schafftNeue(m_aenderung.art)) begun.insert(a.nach);
        }
        const auto last = verschobenerTag(m_aenderung.datum, -1);
        for (const auto id : ended) {
            if (begun.contains(id)) continue;
            auto raum = m_bestand.raeume()[*m_bestand.position(id)];
            if (!raum.gueltigkeit.contains(m_aenderung.datum) || raum.gueltigkeit.ab > last) continue;
            raum.gueltigkeit.bis = last;
            ISP_CHECK(store::RaumRepository(m_store).save(raum));
        }
        for (const auto id : begun) {
            auto raum = m_bestand.raeume()[*m_bestand.position(id)];
            const auto first = Periode::parse(m_aenderung.datum);
            if (!raum.gueltigkeit.ab.empty() || !first) continue;
            ISP_TRY(const bool before, store::LieferungRepository(m_store).hatWerteVor(id, first->code()));
            if (before) continue;
            raum.gueltigkeit.ab = m_aenderung.datum;
            ISP_CHECK(store::RaumRepository(m_store).save(raum));
        }
        return {};
    }

    store::Store& m_store;
    const Bestand& m_bestand;
    const Gebietsaenderung& m_aenderung;
    std::vector<Gebietsanteil> m_anteile;
};

}  // namespace

Result<GebietsaenderungId> speichereGebietsaenderung(Werkbank& werkbank, const Gebietsaenderung& aenderung,
                                                     std::vector<Gebietsanteil> anteile,
                                                     const QString& schritt) {
    Pflege pflege(werkbank, aenderung, std::move(anteile));
    ISP_CHECK(pflege.pruefe());
    GebietsaenderungId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, pflege.schreibe());
        return {};
    };
    ISP_CHECK(werkbank.aendere(schritt, work, Umfang::kBestand));
    return id;
}

Status loescheGebietsaenderung(Werkbank& werkbank, GebietsaenderungId id, const QString& schritt) {
    const auto work = [&] { return store::Ablage<Gebietsaenderung>(werkbank.store()).loesche(id); };
    return werkbank.aendere(schritt, work, Umfang::kBestand);
}

Status speichereBruch(Werkbank& werkbank, const Bruch& bruch, const QString& schritt) {
    const auto work = [&]() -> Status {
        ISP_CHECK(store::Ablage<Bruch>(werkbank.store()).speichere(bruch));
        return {};
    };
    return werkbank.aendere(schritt, work, Umfang::kBestand);
}

Status loescheBruch(Werkbank& werkbank, BruchId id, const QString& schritt) {
    const auto work = [&] { return store::Ablage<Bruch>(werkbank.store()).loesche(id); };
    return werkbank.aendere(schritt, work, Umfang::kBestand);
}

}  // namespace isp::workspace
