// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records of steps 4 to 7.
#include "domain/codes.h"
#include "domain/regelkette.h"
#include "domain/regeln.h"

#include <fmt/format.h>

namespace isp {

namespace {

constexpr double kHoechstbetrag = 1e12;
constexpr int kFruehestesJahr = 1900;
constexpr int kSpaetestesJahr = 2200;

Regelkette& jahr(Regelkette& kette, const char* field, std::optional<int> year) {
    return kette.bereich(field, year ? std::optional<double>(*year) : std::nullopt, kFruehestesJahr,
                         kSpaetestesJahr);
}

/// True where the target lies on the side of the baseline that the direction names.
bool directionKept(const Ziel& z) {
    if (!z.ausgangswert || !z.zielwert || z.regel != Zielregel::kZielwert) return true;
    if (z.richtung == Zielrichtung::kSenken) return *z.zielwert < *z.ausgangswert;
    if (z.richtung == Zielrichtung::kErhoehen) return *z.zielwert > *z.ausgangswert;
    return true;
}

Error atField(Code code, const char* field, std::vector<std::string> args = {}) {
    Location where;
    where.field = field;
    return makeError(code, std::move(args)).at(std::move(where));
}

}  // namespace

template <>
Status pruefeRegeln(const Bedarf& b) {
    Regelkette kette;
    kette.pflicht("durchlauf", b.durchlauf).pflicht("bezeichnung", b.bezeichnung);
    for (const auto& [field, quote] : {std::pair{"quote", b.quote}, std::pair{"quote_unten", b.quoteUnten},
                                       std::pair{"quote_oben", b.quoteOben}})
        kette.bereich(field, quote, 0, 100);
    kette.folge("quote_unten", b.quoteUnten, "quote", b.quote)
        .folge("quote", b.quote, "quote_oben", b.quoteOben);
    if (b.art == Bedarfsart::kQuote) kette.pflicht("bezug", b.bezug).pflicht("quote", b.quote);
    return jahr(kette, "prognosejahr", b.prognosejahr).status();
}

template <>
Status pruefeRegeln(const Bedarfsmenge& b) {
    return Regelkette()
        .pflicht("bedarf", b.bedarf)
        .pflicht("raum", b.raum)
        .bereich("menge", b.menge, 0, kHoechstbetrag)
        .status();
}

template <>
Status pruefeRegeln(const Handlungsfeld& h) {
    return Regelkette().pflicht("durchlauf", h.durchlauf).pflicht("titel", h.titel).status();
}

template <>
Status pruefeRegeln(const Ziel& z) {
    Regelkette kette;
    kette.pflicht("durchlauf", z.durchlauf).pflicht("titel", z.titel);
    kette.bereich("wirkungsstufe", z.wirkungsstufe, 1, 7);
    jahr(jahr(kette, "ausgangsjahr", z.ausgangsjahr), "zieljahr", z.zieljahr);
    // The target year lies after the baseline, not in it.
    const bool later = !z.ausgangsjahr || !z.zieljahr || *z.ausgangsjahr < *z.zieljahr;
    kette.regel(later, atField(codes::kDanach, "zieljahr", {"ausgangsjahr", "zieljahr"}));
    const bool one = z.indikator.valid() != z.kennzahl.valid();
    const bool measured =
        z.art == Zielart::kWirkungsziel ? one : !(z.indikator.valid() && z.kennzahl.valid());
    kette.regel(measured, atField(codes::kZielgroesse, "indikator"));
    kette.regel(directionKept(z), atField(codes::kZielrichtung, "zielwert",
                                          {fmt::format("{}", z.ausgangswert.value_or(0.0)),
                                           fmt::format("{}", z.zielwert.value_or(0.0))}));
    return kette.status();
}

template <>
Status pruefeRegeln(const Massnahme& m) {
    return Regelkette()
        .pflicht("durchlauf", m.durchlauf)
        .pflicht("titel", m.titel)
        .folge("beginn", m.beginn, "ende", m.ende)
        .bereich("fortschritt", m.fortschritt, 0, 100)
        .status();
}

template <>
Status pruefeRegeln(const Meilenstein& m) {
    return Regelkette()
        .pflicht("massnahme", m.massnahme)
        .pflicht("titel", m.titel)
        .datum("termin", m.termin)
        .datum("erreicht_am", m.erreichtAm)
        .status();
}

template <>
Status pruefeRegeln(const Budgetposten& b) {
    Regelkette kette;
    kette.pflicht("massnahme", b.massnahme);
    kette.bereich("plan", b.plan, -kHoechstbetrag, kHoechstbetrag);
    kette.bereich("ist", b.ist, -kHoechstbetrag, kHoechstbetrag);
    return jahr(kette, "jahr", b.jahr).status();
}

template <>
Status pruefeRegeln(const Abstimmung& a) {
    return Regelkette()
        .pflicht("durchlauf", a.durchlauf)
        .pflicht("gegenstand", a.gegenstand)
        .datum("datum", a.datum)
        .status();
}

template <>
Status pruefeRegeln(const Ueberpruefung& u) {
    Regelkette kette;
    kette.pflicht("durchlauf", u.durchlauf).pflicht("feststellung", u.feststellung);
    if (u.schritt) kette.bereich("schritt", *u.schritt, 1, kSchrittzahl);
    return kette.status();
}

template <>
Status pruefeRegeln(const Entscheidung& e) {
    return Regelkette()
        .pflicht("durchlauf", e.durchlauf)
        .pflicht("begruendung", e.begruendung)
        .datum("datum", e.datum)
        .status();
}

}  // namespace isp
