// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "domain/datenluecke.h"
#include "domain/gebietsstand.h"
#include "domain/kennzahl.h"
#include "domain/lieferung.h"
#include "domain/lueckengrund.h"
#include "domain/plausibilitaet.h"
#include "domain/qualitativ.h"

#include <QString>

/// The words of the area Daten.
namespace isp::texte {

[[nodiscard]] QString wort(Lieferungsart art);
[[nodiscard]] QString wort(Qualitativart art);
[[nodiscard]] QString wort(KennzahlArt art);
[[nodiscard]] QString wort(Aggregation aggregation);
[[nodiscard]] QString wort(Zeitbezug zeitbezug);
[[nodiscard]] QString wort(Anfragezustand zustand);
[[nodiscard]] QString wort(Bruchart art);
[[nodiscard]] QString wort(Gebietsaenderungsart art);
/// What a break is called in a chart: what its text says up to the first colon, else its kind and its year.
[[nodiscard]] QString bruchname(const std::string& tag, Bruchart art, const std::string& text);
/// Why nothing is computed across a break, in a sentence.
[[nodiscard]] QString nichtVergleichbar(const std::string& tag, Bruchart art, const std::string& text);
/// `umgerechnet auf Gebietsstand 01.01.2023`
[[nodiscard]] QString umgerechnetAuf(const std::string& isoDate);
[[nodiscard]] QString wort(Lueckengrund grund);
/// What can be done about a gap, in a sentence.
[[nodiscard]] QString abhilfe(Lueckengrund grund);
/// The name of a rule: `Sprung`.
[[nodiscard]] QString wort(Pruefregel regel);
/// What is doubtful about a figure, in a sentence with its numbers.
[[nodiscard]] QString erklaerung(const Pruefbefund& befund);
/// What can be done about it.
[[nodiscard]] QString abhilfe(Pruefregel regel);
/// Findings about a table that is being read as warnings with their place in the file.
[[nodiscard]] IssueList hinweise(std::span<const Lieferungsbefund> befunde, const std::string& datei);
/// `jährlich`; the text itself where it is none of the known ones.
[[nodiscard]] QString rhythmuswort(const std::string& rhythmus);

}  // namespace isp::texte
