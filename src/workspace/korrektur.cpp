// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/korrektur.h"

#include "base/clock.h"
#include "domain/codes.h"
#include "domain/text.h"
#include "store/lieferung_repository.h"
#include "workspace/codes.h"
#include "workspace/werkbank.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace isp::workspace {

namespace {

Error at(Error error, const char* field) {
    error.location.field = field;
    return error;
}

std::string nameOf(const Bestand& bestand, RaumId raum) {
    const auto position = bestand.position(raum);
    return position ? bestand.raeume()[*position].name : std::to_string(raum.value);
}

Status checkNumber(const Korrekturwert& wert) {
    const bool known = wert.zeichen < Zeichen::kUnvollstaendig;
    const bool number = wert.wert && std::isfinite(*wert.wert);
    const bool zero = wert.zeichen == Zeichen::kGenauNull || wert.zeichen == Zeichen::kWenigerAlsHalb;
    const bool fits = carriesValue(wert.zeichen) ? number : !wert.wert;
    if (known && fits && (!zero || *wert.wert == 0.0)) return {};
    return at(makeError(codes::kKorrekturWert, {}), "wert");
}

/// The level and the kind of Periode must be ones the series has, the Periode no future one, and the Raum
/// must have existed in it.
Status checkPlace(const Bestand& bestand, const Wertstelle& stelle, const std::vector<Wert>& known) {
    const auto position = bestand.position(stelle.raum);
    const auto ebene = position ? bestand.raeume()[*position].ebene : EbeneId{};
    const auto onLevel = [&](const Wert& w) {
        const auto other = bestand.position(RaumId{w.raum});
        return other && bestand.raeume()[*other].ebene == ebene;
    };
    if (!position || std::none_of(known.begin(), known.end(), onLevel)) {
        const auto* level = bestand.ebene(ebene);
        const auto* kennzahl = kennzahlDer(bestand, stelle.reihe);
        return at(makeError(codes::kKorrekturEbene, {kennzahl != nullptr ? kennzahl->name : std::string(),
                                                     level != nullptr ? level->plural : std::string()}),
                  "raum");
    }
    const auto sameKind = [&](const Wert& w) {
        const auto periode = Periode::fromCode(w.periode);
        return periode && periode->art() == stelle.periode.art();
    };
    const bool future = stelle.periode.firstDay() > Clock::nowIso().substr(0, 10);
    const bool exists = bestand.raeume()[*position].gueltigkeit.contains(stelle.periode.lastDay());
    if (future || !exists || std::none_of(known.begin(), known.end(), sameKind))
        return at(
            makeError(codes::kKorrekturPeriode, {stelle.periode.toString(), nameOf(bestand, stelle.raum)}),
            "periode");
    return {};
}

bool changes(const Korrekturwert& wert, const std::vector<Wert>& known) {
    const auto& at = wert.stelle;
    const Wert asked{at.periode.code(), static_cast<std::int32_t>(at.raum.value), wert.wert.value_or(kFehlt),
                     wert.zeichen};
    // A sign that only says the figure was revised changes nothing by itself.
    return std::none_of(known.begin(), known.end(), [&](const Wert& w) {
        const bool bySign = w.zeichen == asked.zeichen ||
                            (w.zeichen == Zeichen::kKeins && asked.zeichen == Zeichen::kRevidiert);
        const bool same = w.wert == asked.wert || (std::isnan(w.wert) && std::isnan(asked.wert));
        return w.periode == asked.periode && w.raum == asked.raum && same && bySign;
    });
}

/// The corrected cells as a Lieferung takes them.
std::vector<store::ReihenWerte> asReihen(const Korrektur& korrektur) {
    std::map<ReiheId, std::vector<Wert>> byReihe;
    for (const auto& k : korrektur.werte)
        byReihe[k.stelle.reihe].push_back({k.stelle.periode.code(),
                                           static_cast<std::int32_t>(k.stelle.raum.value),
                                           k.wert.value_or(kFehlt), k.zeichen});
    std::vector<store::ReihenWerte> out;
    for (auto& [reihe, werte] : byReihe) {
        std::sort(werte.begin(), werte.end(), liegtVor);
        out.push_back({reihe, std::move(werte)});
    }
    return out;
}

/// Where it came from: what the planner says, else what stood under the figure.
Result<Lieferung> head(Werkbank& werkbank, const Korrektur& korrektur) {
    Lieferung l;
    l.art = Lieferungsart::kKorrektur;
    l.grund = std::string(trim(korrektur.grund));
    l.datei = QCoreApplication::translate("Schritte", "Korrektur").toStdString();
    l.stand = Clock::nowIso().substr(0, 10);
    l.quelle = std::string(trim(korrektur.quelle));
    ISP_TRY(const auto story, wertgeschichte(werkbank, korrektur.werte.front().stelle));
    if (const auto* before = story.geltend()) {
        if (l.quelle.empty()) l.quelle = before->lieferung.quelle;
        l.lizenz = before->lieferung.lizenz;
        l.lieferant = before->lieferung.lieferant;
    }
    return l;
}

QString stepName(const Bestand& bestand, const Korrektur& korrektur) {
    const auto& first = korrektur.werte.front().stelle;
    if (korrektur.werte.size() > 1)
        return QCoreApplication::translate("Schritte", "%1 Werte korrigieren").arg(korrektur.werte.size());
    return QCoreApplication::translate("Schritte", "Wert korrigieren: %1, %2")
        .arg(QString::fromStdString(reihenname(bestand, first.reihe)),
             QString::fromStdString(nameOf(bestand, first.raum)));
}

}  // namespace

Status pruefeKorrektur(Werkbank& werkbank, const Korrektur& korrektur) {
    if (korrektur.werte.empty()) return makeError(codes::kKorrekturLeer);
    std::set<std::tuple<ReiheId, RaumId, Periode>> seen;
    bool changed = false;
    for (const auto& wert : korrektur.werte) {
        ISP_CHECK(checkNumber(wert));
        const auto& stelle = wert.stelle;
        ISP_TRY(const auto known, store::LieferungRepository(werkbank.store()).werte(stelle.reihe));
        ISP_CHECK(checkPlace(werkbank.bestand(), stelle, known));
        if (!seen.insert({stelle.reihe, stelle.raum, stelle.periode}).second)
            return makeError(codes::kKorrekturDoppelt, {nameOf(werkbank.bestand(), stelle.raum)});
        changed = changed || changes(wert, known);
    }
    if (!changed) return at(makeError(codes::kKorrekturUnveraendert), "wert");
    if (trim(korrektur.grund).empty()) return at(makeError(isp::codes::kGrundFehlt), "grund");
    return {};
}

Result<Lieferung> korrigiere(Werkbank& werkbank, const Korrektur& korrektur) {
    if (!werkbank.schreibbar()) return makeError(codes::kReadOnly);
    ISP_CHECK(pruefeKorrektur(werkbank, korrektur));
    ISP_TRY(auto lieferung, head(werkbank, korrektur));
    const auto step = stepName(werkbank.bestand(), korrektur);
    ISP_TRY(lieferung,
            store::LieferungRepository(werkbank.store()).schreibe(std::move(lieferung), asReihen(korrektur)));
    ISP_CHECK(werkbank.registriereLieferung(lieferung, step));
    return lieferung;
}

}  // namespace isp::workspace
