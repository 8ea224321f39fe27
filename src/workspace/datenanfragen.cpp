// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/datenanfragen.h"

#include "domain/lieferant.h"
#include "store/ablage.h"
#include "store/store.h"
#include "workspace/profil.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

/// What asking can bring in. A figure kept secret or known for larger Räume only is no matter of asking.
bool asks(const Lueckenzelle& cell) {
    if (!cell.luecke()) return false;
    return cell.grund == Lueckengrund::kNieAngefragt || cell.grund == Lueckengrund::kAngefragt ||
           cell.grund == Lueckengrund::kUnvollstaendig || cell.grund == Lueckengrund::kUnbekannt;
}

class Liste {
public:
    Liste(const Bestand& bestand, const std::vector<Datenanfrage>& anfragen)
        : m_bestand(bestand),
          m_anfragen(anfragen) {}

    void add(const Lueckenmatrix& m) {
        const auto* kennzahl = m_bestand.kennzahl(m.kennzahl);
        if (kennzahl == nullptr) return;
        if (m.ohneWerte) {
            addOhneWerte(*kennzahl, *m.ohneWerte);
            return;
        }
        // Perioden that miss the same Räume make one line.
        std::map<std::vector<std::size_t>, std::vector<std::size_t>> byRaeume;
        for (std::size_t p = 0; p < m.perioden.size(); ++p) {
            std::vector<std::size_t> missing;
            for (std::size_t r = 0; r < m.raeume.size(); ++r)
                if (asks(m.zelle(p, r))) missing.push_back(r);
            if (!missing.empty()) byRaeume[missing].push_back(p);
        }
        for (const auto& [raeume, perioden] : byRaeume)
            addPosten(*kennzahl, m, raeume, perioden);
    }

    std::vector<Anfrageblock> bloecke(const std::vector<Lieferant>& lieferanten) {
        std::vector<Anfrageblock> out;
        for (auto& [name, posten] : m_posten) {
            Anfrageblock block{name, {}, {}, std::move(posten)};
            for (const auto& l : lieferanten)
                if (l.name == name) {
                    block.ansprechperson = l.ansprechperson;
                    block.email = l.email;
                }
            out.push_back(std::move(block));
        }
        // Whom nobody knows comes last.
        std::stable_partition(out.begin(), out.end(),
                              [](const Anfrageblock& b) { return !b.lieferant.empty(); });
        return out;
    }

private:
    Anfrageposten postenOf(const Kennzahl& k, EbeneId ebene) const {
        Anfrageposten out;
        out.kennzahl = k.id;
        out.code = k.code;
        out.name = k.name;
        out.quelltabelle = k.quelltabelle;
        const auto* finest = m_bestand.ebene(std::string_view(k.feinsteEbene));
        const auto* level = finest != nullptr ? finest : m_bestand.ebene(ebene);
        if (level != nullptr) out.ebene = level->plural;
        return out;
    }

    void addPosten(const Kennzahl& k, const Lueckenmatrix& m, const std::vector<std::size_t>& raeume,
                   const std::vector<std::size_t>& perioden) {
        auto posten = postenOf(k, m.ebene);
        for (const auto p : perioden)
            posten.perioden.push_back(m.perioden[p]);
        if (raeume.size() < m.raeume.size())
            for (const auto r : raeume)
                posten.raeume.push_back(eindeutigerName(m_bestand, m.raeume[r]));
        const auto request = m.zelle(perioden.front(), raeume.front()).anfrage;
        put(k, std::move(posten), request);
    }

    void addOhneWerte(const Kennzahl& k, Lueckengrund grund) {
        if (grund != Lueckengrund::kAngefragt) return;
        for (const auto& a : m_anfragen) {
            if (a.kennzahl != k.id || a.zustand == Anfragezustand::kGeliefert ||
                a.zustand == Anfragezustand::kAbgelehnt)
                continue;
            auto posten = postenOf(k, a.ebene);
            for (const auto& end : {a.von, a.bis})
                if (const auto p = end ? Periode::fromCode(*end) : std::nullopt)
                    if (posten.perioden.empty() || posten.perioden.back() != *p)
                        posten.perioden.push_back(*p);
            put(k, std::move(posten), a.id);
        }
    }

    void put(const Kennzahl& k, Anfrageposten posten, DatenanfrageId request) {
        auto supplier = k.lieferant;
        for (const auto& a : m_anfragen)
            if (request.valid() && a.id == request) {
                posten.zustand = a.zustand;
                posten.frist = a.frist;
                if (!a.lieferant.empty()) supplier = a.lieferant;
            }
        m_posten[supplier].push_back(std::move(posten));
    }

    const Bestand& m_bestand;
    const std::vector<Datenanfrage>& m_anfragen;
    std::map<std::string, std::vector<Anfrageposten>> m_posten;
};

}  // namespace

Result<std::vector<Anfrageblock>> anfrageliste(store::Store& store, const Bestand& bestand,
                                               std::span<const Lueckenmatrix> matrizen,
                                               const std::vector<Datenanfrage>& anfragen) {
    ISP_TRY(const auto suppliers, store::Ablage<Lieferant>(store).alle());
    Liste liste(bestand, anfragen);
    for (const auto& m : matrizen)
        liste.add(m);
    return liste.bloecke(suppliers);
}

std::vector<std::pair<Periode, Periode>> zusammengefasst(const std::vector<Periode>& perioden) {
    std::vector<std::pair<Periode, Periode>> out;
    const auto raster = Zeitraster::aus({}, perioden);
    for (const auto& p : perioden) {
        const bool follows =
            !out.empty() && raster && raster->schritt(p) - raster->schritt(out.back().second) == 1;
        if (follows)
            out.back().second = p;
        else
            out.emplace_back(p, p);
    }
    return out;
}

Result<std::vector<Datenanfrage>> datenanfragen(Werkbank& werkbank) {
    return store::Ablage<Datenanfrage>(werkbank.store()).alle();
}

Result<DatenanfrageId> speichereDatenanfrage(Werkbank& werkbank, const Datenanfrage& anfrage,
                                             const QString& schritt) {
    DatenanfrageId id;
    const auto work = [&]() -> Status {
        ISP_TRY(id, store::Ablage<Datenanfrage>(werkbank.store()).speichere(anfrage));
        return {};
    };
    ISP_CHECK(werkbank.aendere(schritt, work));
    return id;
}

Status loescheDatenanfrage(Werkbank& werkbank, DatenanfrageId id, const QString& schritt) {
    return werkbank.aendere(schritt,
                            [&] { return store::Ablage<Datenanfrage>(werkbank.store()).loesche(id); });
}

std::vector<std::string> lieferantennamen(Werkbank& werkbank) {
    std::set<std::string> names;
    if (const auto known = lieferantennamen(werkbank.store())) names.insert(known->begin(), known->end());
    for (const auto& k : werkbank.bestand().kennzahlen())
        if (!k.lieferant.empty()) names.insert(k.lieferant);
    return {names.begin(), names.end()};
}

}  // namespace isp::workspace
