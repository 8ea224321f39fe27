// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the records of the Planungsrunde and of presentations.
#include "domain/codes.h"
#include "domain/regelkette.h"
#include "domain/regeln.h"

namespace isp {

namespace {

constexpr double kTag = 24.0 * 60.0;

std::optional<double> number(std::optional<int> value) {
    return value ? std::optional<double>(*value) : std::nullopt;
}

}  // namespace

template <>
Status pruefeRegeln(const Sitzungsreihe& r) {
    return Regelkette()
        .pflicht("name", r.name)
        .uhrzeit("beginn", r.beginn)
        .bereich("dauer", number(r.dauer), 1, kTag)
        .status();
}

template <>
Status pruefeRegeln(const Sitzungstermin& s) {
    Regelkette kette;
    kette.pflicht("titel", s.titel).pflicht("datum", s.datum).datum("datum", s.datum);
    kette.uhrzeit("beginn", s.beginn).uhrzeit("ende", s.ende);
    if (!s.ende.empty()) kette.pflicht("beginn", s.beginn);
    return kette.status();
}

template <>
Status pruefeRegeln(const Sitzungsteilnahme& t) {
    Regelkette kette;
    kette.pflicht("sitzung", t.sitzung);
    if (!t.akteur.valid()) kette.pflicht("name", t.name);
    return kette.status();
}

template <>
Status pruefeRegeln(const Tagesordnungspunkt& p) {
    return Regelkette()
        .pflicht("sitzung", p.sitzung)
        .pflicht("titel", p.titel)
        .bereich("minuten", number(p.minuten), 1, kTag)
        .status();
}

template <>
Status pruefeRegeln(const Rundenbeschluss& b) {
    return Regelkette()
        .pflicht("sitzung", b.sitzung)
        .pflicht("text", b.text)
        .mindestens("ja", number(b.ja), 0)
        .mindestens("nein", number(b.nein), 0)
        .mindestens("enthaltung", number(b.enthaltung), 0)
        .status();
}

template <>
Status pruefeRegeln(const Planungsauftrag& a) {
    return Regelkette()
        .pflicht("titel", a.titel)
        .folge("erteilt", a.erteilt, "frist", a.frist)
        .folge("erteilt", a.erteilt, "erledigt", a.erledigt)
        .status();
}

template <>
Status pruefeRegeln(const Praesentationsfolge& f) {
    return Regelkette().pflicht("name", f.name).status();
}

template <>
Status pruefeRegeln(const Praesentationsfolie& f) {
    Regelkette kette;
    kette.pflicht("folge", f.folge);
    if (f.art == Folienart::kText || f.art == Folienart::kTitel) kette.pflicht("titel", f.titel);
    return kette.status();
}

}  // namespace isp
