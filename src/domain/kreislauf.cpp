// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kreislauf.h"

#include "domain/codes.h"
#include "domain/durchlaufregel.h"
#include "domain/text.h"

#include <array>

namespace isp {

namespace {

constexpr std::array kSchrittarten = {
    Schrittart::kThema,     Schrittart::kAnalyse, Schrittart::kInterpretation, Schrittart::kPlanung,
    Schrittart::kUmsetzung, Schrittart::kWirkung, Schrittart::kAnpassung};

/// Steps that may begin while the one before is still in work: what is found is discussed at once, and the
/// effect of a Massnahme is watched while it runs.
constexpr bool runsBesideTheOneBefore(Schrittart art) noexcept {
    return art == Schrittart::kInterpretation || art == Schrittart::kWirkung;
}

bool needsFachdienstleitung(Schrittart art) noexcept {
    return art == Schrittart::kUmsetzung || art == Schrittart::kWirkung;
}

/// The first earlier step that is not far enough; nullptr where all are.
const Schritt* blockingStep(const Themenakte& akte, DurchlaufId durchlauf, Schrittart art, bool parallel) {
    for (const auto earlier : kSchrittarten) {
        if (earlier >= art) break;
        const auto* schritt = akte.schritt(durchlauf, earlier);
        if (schritt == nullptr || erledigt(schritt->zustand)) continue;
        const bool before = nummer(earlier) + 1 == nummer(art);
        const bool beside = parallel && before && runsBesideTheOneBefore(art);
        if (beside && schritt->zustand == Schrittzustand::kInArbeit) continue;
        return schritt;
    }
    return nullptr;
}

Status checkDurchlauf(const Themenakte& akte, DurchlaufId durchlauf) {
    const auto* runde = akte.durchlauf(durchlauf);
    return runde == nullptr ? Status{} : pruefeOffen(*runde);
}

Status checkThemenfindung(const Themenakte& akte, Schrittart art) {
    const auto& thema = akte.thema;
    if (thema.herkunft == Herkunft::kExtern && art > Schrittart::kThema) {
        if (thema.signifikanz == Signifikanz::kOffen) return makeError(codes::kSignifikanzOffen);
        if (thema.signifikanz == Signifikanz::kAntwort) return makeError(codes::kThemaBeantwortet);
    }
    if (!brauchtBeschluss(thema) || art <= Schrittart::kAnalyse) return {};
    const auto* beschluss = geltenderBeschluss(akte);
    const auto ergebnis = beschluss == nullptr ? Beschlussergebnis::kOffen : beschluss->ergebnis;
    if (ergebnis == Beschlussergebnis::kAngenommen || ergebnis == Beschlussergebnis::kGeaendert) return {};
    if (ergebnis == Beschlussergebnis::kAbgelehnt) return makeError(codes::kBeschlussAbgelehnt);
    return makeError(codes::kBeschlussFehlt);
}

Status checkClosing(const Themenakte& akte, const Stammdaten& stamm, const Schritt& schritt) {
    if (const auto* open = blockingStep(akte, schritt.durchlauf, schritt.art, false))
        return makeError(codes::kVorherOffen, {toText(open->art)});
    ISP_CHECK(pruefeVerantwortung(stamm, schritt.art, schritt.verantwortlich));
    std::string open;
    for (const auto& k : kriterien(akte, stamm, schritt.durchlauf, schritt.art))
        if (k.pflicht && !k.erfuellt) open += (open.empty() ? "" : ", ") + std::string(k.id);
    if (open.empty()) return {};
    return makeError(codes::kKriterienOffen, {toText(schritt.art), open});
}

Error impossible(const Schritt& schritt, Schrittzustand nach) {
    return makeError(codes::kUebergang, {toText(schritt.art), toText(schritt.zustand), toText(nach)});
}

}  // namespace

std::span<const Schrittart> schrittarten() noexcept {
    return kSchrittarten;
}

std::optional<Schrittart> schrittart(int number) noexcept {
    if (number < 1 || number > kSchrittzahl) return std::nullopt;
    return kSchrittarten[static_cast<std::size_t>(number - 1)];
}

bool brauchtBeschluss(const Thema& thema) noexcept {
    return thema.herkunft == Herkunft::kVerwaltung ||
           (thema.herkunft == Herkunft::kExtern && thema.signifikanz == Signifikanz::kWieB);
}

const Beschluss* geltenderBeschluss(const Themenakte& akte) noexcept {
    const Beschluss* decided = nullptr;
    const Beschluss* latest = nullptr;
    for (const auto& b : akte.beschluesse) {
        if (latest == nullptr || b.datum >= latest->datum) latest = &b;
        const bool decides =
            b.ergebnis != Beschlussergebnis::kOffen && b.ergebnis != Beschlussergebnis::kVertagt;
        if (decides && (decided == nullptr || b.datum >= decided->datum)) decided = &b;
    }
    return decided != nullptr ? decided : latest;
}

Status pruefeOffen(const Durchlauf& durchlauf) {
    if (durchlauf.ende.empty()) return {};
    return makeError(codes::kDurchlaufZu, {std::to_string(durchlauf.nummer)});
}

Status pruefeZugang(const Themenakte& akte, DurchlaufId durchlauf, Schrittart art) {
    const auto& thema = akte.thema;
    if (thema.zustand != Themenzustand::kAktiv) return makeError(codes::kThemaRuht, {toText(thema.zustand)});
    ISP_CHECK(checkDurchlauf(akte, durchlauf));
    ISP_CHECK(checkThemenfindung(akte, art));
    if (const auto* open = blockingStep(akte, durchlauf, art, true))
        return makeError(codes::kVorherOffen, {toText(open->art)});
    return {};
}

Status pruefeVerantwortung(const Stammdaten& stamm, Schrittart art, AkteurId verantwortlich) {
    if (!verantwortlich.valid() || !needsFachdienstleitung(art)) return {};
    const auto* akteur = Themenakte::find(stamm.akteure, verantwortlich);
    if (akteur == nullptr || akteur->gruppe != Akteursgruppe::kVerwaltung) return {};
    if (akteur->art == Akteursart::kFachdienstleitung) return {};
    return makeError(codes::kFachdienstleitung, {toText(art), akteur->name})
        .at({.file = {}, .field = "verantwortlich"});
}

Status pruefeUebergang(const Themenakte& akte, const Stammdaten& stamm, const Schritt& schritt,
                       Schrittzustand nach, std::string_view grund) {
    using Z = Schrittzustand;
    const auto von = schritt.zustand;
    const bool back = nach == Z::kInArbeit && erledigt(von);
    const bool begin = nach == Z::kInArbeit && von == Z::kOffen;
    const bool close = nach == Z::kAbgeschlossen && von == Z::kInArbeit;
    const bool leaveOut = nach == Z::kEntfaellt && !erledigt(von);
    const bool putBack = nach == Z::kOffen && von == Z::kInArbeit;
    if (!(back || begin || close || leaveOut || putBack)) return impossible(schritt, nach);
    if (leaveOut && schritt.art == Schrittart::kThema)
        return makeError(codes::kNichtAuslassbar, {toText(schritt.art)});
    if ((back || leaveOut || putBack) && trim(grund).empty()) return makeError(codes::kGrundFehlt);
    // To leave a step or put it back nothing has to be open: a rejected Beschluss must not hold it fast.
    ISP_CHECK(leaveOut || putBack ? checkDurchlauf(akte, schritt.durchlauf)
                                  : pruefeZugang(akte, schritt.durchlauf, schritt.art));
    return close ? checkClosing(akte, stamm, schritt) : Status{};
}

bool ueberholt(const Themenakte& akte, const Schritt& schritt) {
    return schritt.zustand == Schrittzustand::kAbgeschlossen &&
           blockingStep(akte, schritt.durchlauf, schritt.art, false) != nullptr;
}

bool ueberfaellig(const Schritt& schritt, std::string_view heute) noexcept {
    return !erledigt(schritt.zustand) && !schritt.frist.empty() && schritt.frist < heute;
}

Schrittart aktuellerSchritt(const Themenakte& akte, DurchlaufId durchlauf) {
    std::optional<Schrittart> open;
    std::optional<Schrittart> possible;
    for (const auto art : kSchrittarten) {
        const auto* schritt = akte.schritt(durchlauf, art);
        if (schritt == nullptr || erledigt(schritt->zustand)) continue;
        if (schritt->zustand == Schrittzustand::kInArbeit) return art;
        if (!open) open = art;
        if (!possible && pruefeZugang(akte, durchlauf, art)) possible = art;
    }
    return possible.value_or(open.value_or(Schrittart::kAnpassung));
}

Status pruefeNeuenDurchlauf(const Themenakte& akte) {
    const auto* runde = akte.aktuellerDurchlauf();
    if (akte.thema.zustand != Themenzustand::kAktiv)
        return makeError(codes::kThemaRuht, {toText(akte.thema.zustand)});
    if (runde == nullptr || Themenakte::imDurchlauf(akte.entscheidungen, runde->id).empty())
        return makeError(codes::kEntscheidungFehlt);
    const auto* last = akte.schritt(runde->id, Schrittart::kAnpassung);
    if (last != nullptr && !erledigt(last->zustand))
        return makeError(codes::kDurchlaufOffen, {std::to_string(runde->nummer)});
    return {};
}

}  // namespace isp
