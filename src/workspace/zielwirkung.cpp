// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/zielwirkung.h"

#include "base/clock.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace isp::workspace {

namespace {

using analysis::Jahreswert;

/// Series of each Raum by itself.
Result<std::vector<std::vector<Jahreswert>>> perRaum(Werkbank& w, const std::string& code,
                                                     const std::vector<RaumId>& raeume,
                                                     std::optional<LieferungId> stand) {
    std::vector<std::vector<Jahreswert>> out;
    for (const auto raum : raeume) {
        ISP_TRY(const auto reihe, gebietsreihe(w.auswertung(), w.bestand(), code, {raum}, stand));
        out.push_back(reihe.jahreswerte());
    }
    return out;
}

double valueIn(const std::vector<Jahreswert>& reihe, int jahr) {
    for (const auto& w : reihe)
        if (w.jahr == jahr) return w.wert;
    return kFehlt;
}

std::vector<analysis::Vorher> pairs(const std::vector<std::vector<Jahreswert>>& raeume, int from, int to) {
    std::vector<analysis::Vorher> out;
    for (const auto& reihe : raeume)
        out.push_back({valueIn(reihe, from), valueIn(reihe, to)});
    return out;
}

int firstComparable(const Gebietsreihe& reihe) {
    return reihe.jahreswerteSeitBruch().front().jahr;
}

Status compare(Werkbank& w, const Ziel& ziel, const std::string& code, std::optional<LieferungId> stand,
               Zielwirkung& out) {
    if (ziel.vergleichsraeume.empty()) return {};
    ISP_TRY(const auto vergleich,
            gebietsreihe(w.auswertung(), w.bestand(), code, ziel.vergleichsraeume, stand));
    out.vergleich = vergleich.jahreswerte();
    out.vergleichsreihe = vergleich;
    if (ziel.raeume.empty() || out.ist.empty() || out.vergleich.empty()) return {};
    const int from =
        out.ausgang ? out.ausgang->jahr : std::max(firstComparable(out.reihe), firstComparable(vergleich));
    const int to = std::min(out.ist.back().jahr, out.vergleich.back().jahr);
    if (to <= from) return {};
    const auto* bruch = out.reihe.bruchZwischen(from, to);
    if (bruch == nullptr) bruch = vergleich.bruchZwischen(from, to);
    if (bruch != nullptr) {
        out.vergleichsbruch = *bruch;
        return {};
    }
    ISP_TRY(const auto mit, perRaum(w, code, ziel.raeume, stand));
    ISP_TRY(const auto ohne, perRaum(w, code, ziel.vergleichsraeume, stand));
    out.differenz = analysis::differenzDerDifferenzen(pairs(mit, from, to), pairs(ohne, from, to));
    out.vorher = from;
    out.nachher = to;
    return {};
}

std::optional<Jahreswert> startOf(const Ziel& ziel, const Gebietsreihe& reihe) {
    if (!ziel.ausgangsjahr) return std::nullopt;
    if (ziel.ausgangswert) return Jahreswert{*ziel.ausgangsjahr, *ziel.ausgangswert};
    return reihe.imJahr(ziel.ausgangsjahr);
}

analysis::Zielvorgabe targetOf(const Ziel& ziel, const std::optional<Jahreswert>& start) {
    analysis::Zielvorgabe v{ziel.regel, ziel.richtung, ziel.zielwert, ziel.zieljahr};
    const bool holds = ziel.regel == Zielregel::kHalten || ziel.richtung == Zielrichtung::kHalten;
    if (!v.zielwert && holds) {
        v.zielwert = ziel.ausgangswert;
        if (!v.zielwert && start) v.zielwert = start->wert;
    }
    return v;
}

Result<LieferungId> latestLieferung(Werkbank& w) {
    ISP_TRY(const auto all, store::LieferungRepository(w.store()).lieferungen());
    for (auto l = all.rbegin(); l != all.rend(); ++l)
        if (!l->zurueckgezogen) return l->id;
    return LieferungId{};
}

Zielbewertung toRecord(const Ziel& ziel, const Zielwirkung& wirkung, LieferungId stand) {
    Zielbewertung b;
    b.ziel = ziel.id;
    b.datum = Clock::todayIso();
    b.jahr = wirkung.urteil.jahr;
    b.wert = wirkung.urteil.wert;
    b.prognose = wirkung.urteil.prognose;
    b.abweichung = wirkung.urteil.abweichung;
    b.wetter = wirkung.urteil.wetter;
    b.stand = stand;
    return b;
}

std::vector<Ziel> rateable(const Themenakte& akte, const Bestand& bestand) {
    std::vector<Ziel> out;
    const auto* round = akte.aktuellerDurchlauf();
    if (round == nullptr || !round->ende.empty()) return out;
    for (const auto& z : akte.ziele)
        if (z.durchlauf == round->id && z.zustand == Zielzustand::kGilt && !zielcode(bestand, z).empty())
            out.push_back(z);
    return out;
}

}  // namespace

Result<Zielwirkung> zielwirkung(Werkbank& werkbank, const Ziel& ziel, std::optional<LieferungId> stand) {
    const auto code = zielcode(werkbank.bestand(), ziel);
    if (code.empty()) return makeError(codes::kZielOhneReihe, {ziel.titel});
    Zielwirkung out;
    ISP_TRY(out.reihe, gebietsreihe(werkbank.auswertung(), werkbank.bestand(), code, ziel.raeume, stand));
    out.ist = out.reihe.jahreswerte();
    out.ausgang = startOf(ziel, out.reihe);
    const auto target = targetOf(ziel, out.ausgang);
    if (ziel.zielwert && ziel.zieljahr) out.zielpunkt = Jahreswert{*ziel.zieljahr, *ziel.zielwert};
    if (const auto* bruch = out.reihe.letzterBruch()) out.bruch = *bruch;
    out.ausgangVorBruch = out.ausgang && !out.ist.empty() &&
                          out.reihe.bruchZwischen(out.ausgang->jahr, out.ist.back().jahr) != nullptr;
    out.urteil = analysis::beurteileZiel(out.reihe.jahreswerteSeitBruch(), target);
    ISP_CHECK(compare(werkbank, ziel, code, stand, out));
    return out;
}

Result<int> bewerteZiele(Werkbank& werkbank, ThemaId thema) {
    ISP_TRY(const auto akte, werkbank.themen().akte(thema));
    const auto ziele = rateable(*akte, werkbank.bestand());
    if (ziele.empty()) return makeError(codes::kNichtsZuBewerten, {akte->thema.titel});
    ISP_TRY(const auto stand, latestLieferung(werkbank));
    const auto text = QCoreApplication::translate("Schritte", "Ziele bewerten");
    const auto work = [&]() -> Status {
        for (const auto& ziel : ziele) {
            ISP_TRY(const auto wirkung, zielwirkung(werkbank, ziel));
            ISP_CHECK(werkbank.themen().speichere(toRecord(ziel, wirkung, stand), text));
        }
        return {};
    };
    ISP_CHECK(werkbank.aendere(text, work));
    return static_cast<int>(ziele.size());
}

}  // namespace isp::workspace
