// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of what keeps the figures in order: suppliers, profiles, requests, breaks, changes of territory.
#include "domain/codes.h"
#include "domain/periode.h"
#include "domain/regelkette.h"
#include "domain/regeln.h"

namespace isp {

template <>
Status pruefeRegeln(const Lieferant& l) {
    return Regelkette().pflicht("name", l.name).status();
}

template <>
Status pruefeRegeln(const Importprofil& p) {
    return Regelkette().pflicht("name", p.name).pflicht("zuordnung", p.zuordnung).status();
}

template <>
Status pruefeRegeln(const Ortsmerkung& o) {
    return Regelkette().pflicht("ort", o.ort).status();
}

template <>
Status pruefeRegeln(const Kennzahlmerkung& k) {
    return Regelkette().pflicht("ueberschrift", k.ueberschrift).pflicht("kennzahl", k.kennzahl).status();
}

template <>
Status pruefeRegeln(const QualitativeQuelle& q) {
    return Regelkette().pflicht("titel", q.titel).folge("von", q.von, "bis", q.bis).status();
}

template <>
Status pruefeRegeln(const Datenanfrage& d) {
    return Regelkette()
        .pflicht("kennzahl", d.kennzahl)
        .folge("von", d.von, "bis", d.bis)
        .folge("angefragt_am", d.angefragtAm, "frist", d.frist)
        .status();
}

template <>
Status pruefeRegeln(const Bruch& b) {
    const auto periode = Periode::fromCode(static_cast<std::int32_t>(b.periode));
    return Regelkette()
        .pflicht("kennzahl", b.kennzahl)
        .pflicht("periode", periode)
        .pflicht("beschreibung", b.beschreibung)
        .status();
}

template <>
Status pruefeRegeln(const Wertbestaetigung& w) {
    return Regelkette()
        .pflicht("regel", w.regel)
        .pflicht("kennzahl", w.kennzahl)
        .pflicht("raum", w.raum)
        .pflicht("grund", w.grund)
        .status();
}

template <>
Status pruefeRegeln(const Gebietsaenderung& g) {
    return Regelkette().pflicht("datum", g.datum).datum("datum", g.datum).status();
}

namespace {

Error toItself() {
    Location where;
    where.field = "nach";
    return makeError(codes::kZuSichSelbst).at(std::move(where));
}

}  // namespace

template <>
Status pruefeRegeln(const Gebietsanteil& g) {
    return Regelkette()
        .pflicht("gebietsaenderung", g.gebietsaenderung)
        .pflicht("von", g.von)
        .pflicht("nach", g.nach)
        .regel(g.von != g.nach, toItself())
        .bereich("anteil_einwohner", g.anteilEinwohner, 0.0, 1.0)
        .bereich("anteil_flaeche", g.anteilFlaeche, 0.0, 1.0)
        .status();
}

template <>
Status pruefeRegeln(const Freigabe& f) {
    return Regelkette().pflicht("art", f.art).status();
}

template <>
Status pruefeRegeln(const Indexdefinition& i) {
    return Regelkette().pflicht("name", i.name).status();
}

template <>
Status pruefeRegeln(const Indexfassung& i) {
    return Regelkette().pflicht("indexdefinition", i.definition).pflicht("inhalt", i.inhalt).status();
}

/// Dismissing needs a reason; a Thema is one.
template <>
Status pruefeRegeln(const Hinweisbearbeitung& h) {
    Regelkette rules;
    if (!h.thema.valid()) rules.pflicht("grund", h.grund);
    return rules.status();
}

}  // namespace isp
