// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datenluecke.h"
#include "domain/freigabe.h"
#include "domain/gebietsstand.h"
#include "domain/hinweis.h"
#include "domain/indexdefinition.h"
#include "domain/kennzahlmerkung.h"
#include "domain/lieferant.h"
#include "domain/qualitativ.h"
#include "domain/raumsatz.h"
#include "domain/themenakte.h"

#include <cstdint>

namespace isp {

/// Anhänge are kept in the store; a larger file belongs beside it.
inline constexpr int kAnhangHoechstMb = 50;
/// Begun megabytes, so that a file that is too large never seems to fit.
[[nodiscard]] constexpr std::int64_t anhangMb(std::int64_t bytes) noexcept {
    constexpr std::int64_t kMb = 1024 * 1024;
    return (bytes + kMb - 1) / kMb;
}

/// What each record must keep for itself, checked before it is written: fields that must be given
/// (codes::kPflichtfeld), dates that are none (kDatumUngueltig) or run backwards (kReihenfolge), numbers out
/// of range (kWertebereich), a target that contradicts its direction (kZielrichtung). Error::location.field
/// names the column, so that a form can show the sentence under the field it concerns.
template <typename T>
[[nodiscard]] Status pruefeRegeln(const T& /*record*/) {
    return {};
}

template <>
[[nodiscard]] Status pruefeRegeln(const Zielgruppe& z);
template <>
[[nodiscard]] Status pruefeRegeln(const Akteur& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Beziehung& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Indikatorenset& i);
template <>
[[nodiscard]] Status pruefeRegeln(const Thema& t);
template <>
[[nodiscard]] Status pruefeRegeln(const ThemaFachplanung& t);
template <>
[[nodiscard]] Status pruefeRegeln(const Beschluss& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Durchlauf& d);
template <>
[[nodiscard]] Status pruefeRegeln(const Schritt& s);
template <>
[[nodiscard]] Status pruefeRegeln(const Beteiligung& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Anhang& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Ansicht& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Befund& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Angebot& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Bestandseintrag& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Datenbedarf& d);
template <>
[[nodiscard]] Status pruefeRegeln(const Ruecksprache& r);
template <>
[[nodiscard]] Status pruefeRegeln(const Handlungserfordernis& h);
template <>
[[nodiscard]] Status pruefeRegeln(const Bewertungskriterium& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Bewertung& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Bedarf& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Bedarfsmenge& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Handlungsfeld& h);
template <>
[[nodiscard]] Status pruefeRegeln(const Ziel& z);
template <>
[[nodiscard]] Status pruefeRegeln(const Massnahme& m);
template <>
[[nodiscard]] Status pruefeRegeln(const Meilenstein& m);
template <>
[[nodiscard]] Status pruefeRegeln(const Budgetposten& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Abstimmung& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Ueberpruefung& u);
template <>
[[nodiscard]] Status pruefeRegeln(const Entscheidung& e);
template <>
[[nodiscard]] Status pruefeRegeln(const Aktivitaet& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Teilnahme& t);
template <>
[[nodiscard]] Status pruefeRegeln(const Arbeitsgruppe& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Mitglied& m);
template <>
[[nodiscard]] Status pruefeRegeln(const Sitzungsreihe& r);
template <>
[[nodiscard]] Status pruefeRegeln(const Sitzungstermin& s);
template <>
[[nodiscard]] Status pruefeRegeln(const Sitzungsteilnahme& t);
template <>
[[nodiscard]] Status pruefeRegeln(const Tagesordnungspunkt& p);
template <>
[[nodiscard]] Status pruefeRegeln(const Rundenbeschluss& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Planungsauftrag& a);
template <>
[[nodiscard]] Status pruefeRegeln(const Praesentationsfolge& f);
template <>
[[nodiscard]] Status pruefeRegeln(const Praesentationsfolie& f);
template <>
[[nodiscard]] Status pruefeRegeln(const Raumsatz& r);
template <>
[[nodiscard]] Status pruefeRegeln(const Raumzweck& r);
template <>
[[nodiscard]] Status pruefeRegeln(const Sozialraum& s);
template <>
[[nodiscard]] Status pruefeRegeln(const Lieferant& l);
template <>
[[nodiscard]] Status pruefeRegeln(const Importprofil& i);
template <>
[[nodiscard]] Status pruefeRegeln(const Ortsmerkung& o);
template <>
[[nodiscard]] Status pruefeRegeln(const Kennzahlmerkung& k);
template <>
[[nodiscard]] Status pruefeRegeln(const QualitativeQuelle& q);
template <>
[[nodiscard]] Status pruefeRegeln(const Datenanfrage& d);
template <>
[[nodiscard]] Status pruefeRegeln(const Bruch& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Wertbestaetigung& w);
template <>
[[nodiscard]] Status pruefeRegeln(const Gebietsaenderung& g);
template <>
[[nodiscard]] Status pruefeRegeln(const Gebietsanteil& g);
template <>
[[nodiscard]] Status pruefeRegeln(const Indexdefinition& i);
template <>
[[nodiscard]] Status pruefeRegeln(const Indexfassung& i);
template <>
[[nodiscard]] Status pruefeRegeln(const Hinweisbearbeitung& h);
template <>
[[nodiscard]] Status pruefeRegeln(const Freigabe& f);

}  // namespace isp
