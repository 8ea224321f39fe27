// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/praesentationsfolgen.h"

#include "base/clock.h"
#include "store/ablage.h"
#include "workspace/codes.h"
#include "workspace/freigabetor.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace isp::workspace {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Planungsrunde", text);
}

/// Writes the screens of a meeting behind those that are there.
class Vorbereitung {
public:
    Vorbereitung(Werkbank& werkbank, Folge folge) : m_werkbank(werkbank), m_folge(std::move(folge)) {
        for (const auto& f : m_folge.folien) {
            m_platz = std::max(m_platz, f.sortierung);
            if (f.punkt.valid()) m_punkte.insert(f.punkt);
            if (f.art == Folienart::kKreislauf) m_themen.insert(f.thema);
        }
    }

    Status schreibe(const Sitzungsakte& akte) {
        if (m_folge.folien.empty()) ISP_CHECK(addTitel(akte.termin));
        for (const auto& punkt : akte.punkte)
            if (!m_punkte.contains(punkt.id)) ISP_CHECK(addPunkt(punkt));
        return {};
    }

private:
    Status add(Folienart art, const Tagesordnungspunkt* punkt, Praesentationsfolie folie = {}) {
        folie.folge = m_folge.folge.id;
        folie.sortierung = ++m_platz;
        folie.art = art;
        if (punkt != nullptr) folie.punkt = punkt->id;
        ISP_CHECK(m_werkbank.themen().speichere(folie, tr("Präsentation vorbereiten")));
        return {};
    }

    Status addTitel(const Sitzungstermin& termin) {
        Praesentationsfolie folie;
        folie.titel = termin.titel;
        return add(Folienart::kTitel, nullptr, folie);
    }

    Status addPunkt(const Tagesordnungspunkt& punkt) {
        Praesentationsfolie folie;
        folie.thema = punkt.thema;
        ISP_CHECK(add(Folienart::kPunkt, &punkt, folie));
        if (punkt.ansicht.valid()) {
            folie.ansicht = punkt.ansicht;
            ISP_CHECK(add(Folienart::kAnsicht, &punkt, folie));
            folie.ansicht = {};
        }
        if (!punkt.thema.valid() || !m_themen.insert(punkt.thema).second) return {};
        ISP_CHECK(add(Folienart::kKreislauf, &punkt, folie));
        return addBedarfe(punkt, folie);
    }

    Status addBedarfe(const Tagesordnungspunkt& punkt, Praesentationsfolie folie) {
        ISP_TRY(const auto akte, m_werkbank.themen().akte(punkt.thema));
        const auto* schritt = Themenakte::find(akte->schritte, punkt.prozessschritt);
        if (schritt == nullptr || schritt->art != Schrittart::kPlanung) return {};
        for (const auto& bedarf : Themenakte::imDurchlauf(akte->bedarfe, schritt->durchlauf)) {
            folie.bedarf = bedarf.id;
            ISP_CHECK(add(Folienart::kBedarf, &punkt, folie));
        }
        return {};
    }

    Werkbank& m_werkbank;
    Folge m_folge;
    std::set<TagesordnungspunktId> m_punkte;
    std::set<ThemaId> m_themen;
    int m_platz = 0;
};

}  // namespace

Result<Folge> liesFolge(Werkbank& werkbank, PraesentationsfolgeId id) {
    Folge out;
    ISP_TRY(out.folge, store::Ablage<Praesentationsfolge>(werkbank.store()).lies(id));
    ISP_TRY(out.folien, werkbank.themen().alle<Praesentationsfolie>());
    std::erase_if(out.folien, [id](const Praesentationsfolie& f) { return f.folge != id; });
    return out;
}

Result<std::optional<Folge>> folgeVon(Werkbank& werkbank, SitzungsterminId sitzung) {
    ISP_TRY(const auto all, werkbank.themen().alle<Praesentationsfolge>());
    for (const auto& folge : all) {
        if (folge.sitzung != sitzung) continue;
        ISP_TRY(auto found, liesFolge(werkbank, folge.id));
        return std::optional<Folge>(std::move(found));
    }
    return std::optional<Folge>();
}

Result<std::optional<PraesentationsfolgeId>> letzteFolge(Werkbank& werkbank) {
    ISP_TRY(const auto all, werkbank.themen().alle<Praesentationsfolge>());
    const auto last = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::max(a.erstellt, a.gezeigt) < std::max(b.erstellt, b.gezeigt);
    });
    return last == all.end() ? std::optional<PraesentationsfolgeId>()
                             : std::optional<PraesentationsfolgeId>(last->id);
}

Result<PraesentationsfolgeId> bereiteFolgeVor(Werkbank& werkbank, SitzungsterminId sitzung,
                                              const QString& name) {
    ISP_TRY(const auto akte, liesSitzung(werkbank, sitzung));
    ISP_TRY(auto known, folgeVon(werkbank, sitzung));
    auto folge = known ? std::move(*known) : Folge{};
    const auto text = tr("Präsentation vorbereiten");
    const auto work = [&]() -> Status {
        if (!folge.folge.id.valid()) {
            folge.folge.name = name.toStdString();
            folge.folge.sitzung = sitzung;
            folge.folge.erstellt = Clock::nowIso();
            ISP_TRY(folge.folge.id, werkbank.themen().speichere(folge.folge, text));
        }
        return Vorbereitung(werkbank, folge).schreibe(akte);
    };
    ISP_CHECK(werkbank.aendere(text, work));
    return folge.folge.id;
}

Result<PraesentationsfolieId> fuegeFolieAn(Werkbank& werkbank, Praesentationsfolie folie) {
    ISP_TRY(const auto folge, liesFolge(werkbank, folie.folge));
    folie.sortierung = folge.folien.empty() ? 1 : folge.folien.back().sortierung + 1;
    return werkbank.themen().speichere(folie, tr("Folie aufnehmen"));
}

Status merkeGezeigt(Werkbank& werkbank, PraesentationsfolgeId id) {
    if (!werkbank.schreibbar()) return {};
    ISP_TRY(auto folge, store::Ablage<Praesentationsfolge>(werkbank.store()).lies(id));
    folge.gezeigt = Clock::nowIso();
    // No step to be undone: it was shown.
    ISP_CHECK(store::Ablage<Praesentationsfolge>(werkbank.store()).speichere(folge));
    return {};
}

Result<Kartensicht> oeffentlicheSicht(Werkbank& werkbank, const Anfrage& anfrage,
                                      const std::optional<Periode>& periode, const Klassenwahl& wahl) {
    ISP_TRY(auto sicht, kartensicht(werkbank, anfrage, periode, wahl));
    Freigabetor tor(werkbank);
    ISP_TRY(sicht.block, tor.schuetze(anfrage));
    const auto at = sicht.block->index(sicht.zeitpunkt());
    if (!at) return makeError(codes::kNoValues, {sicht.block->code, {}});
    sicht.periode = *at;
    sicht.klassenproblem.reset();
    sicht.hinweise = {};
    if (auto klassen = klassenFor(*sicht.block, *at, wahl, sicht.hinweise)) {
        sicht.klassen = std::move(klassen).value();
        sicht.hinweise.append(sicht.klassen.hinweise);
    } else {
        sicht.klassen = {};
        sicht.klassenproblem = std::move(klassen).error();
    }
    // What belongs to no Raum would give away the difference to the whole.
    sicht.nichtZuordenbar.reset();
    sicht.gebietswert.reset();
    const auto* gebiet = werkbank.bestand().gebietsEbene();
    if (gebiet == nullptr || gebiet->id == anfrage.ebene) return sicht;
    auto whole = anfrage;
    whole.ebene = gebiet->id;
    if (const auto block = tor.schuetze(whole))
        if (const auto row = (*block)->index(sicht.zeitpunkt()))
            for (std::size_t r = 0; r < (*block)->raeume.size(); ++r)
                if (werkbank.bestand().raeume()[(*block)->raeume[r]].eigenes)
                    sicht.gebietswert = (*block)->zelle(*row, r);
    return sicht;
}

}  // namespace isp::workspace
