// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/analyse.h"

#include <string>

namespace isp::workspace {

class Auswahl;
class Bestand;
class Werkbank;

/// The state of the Atlas as JSON: code and Ausprägungen, level, Periode, classes, palette, marked Räume,
/// page and what the pages have set; by codes and uids, so that another store understands it.
[[nodiscard]] std::string ansichtsdefinition(const Auswahl& auswahl, const Bestand& bestand);

/// The present state of the Atlas as a new Ansicht (not stored yet), frozen at the latest Lieferung, or at
/// the Stand the Atlas is asked as of. Errors: reading the Lieferungen.
[[nodiscard]] Result<Ansicht> haltFest(Werkbank& werkbank, const Auswahl& auswahl);

/// Puts the Atlas into the state of an Ansicht, with its Stand. Errors: codes::kAnsichtUnlesbar; a code or
/// level the store does not have (kUnknownCode, kUnknownEbene). Marked Räume that are gone are left out.
[[nodiscard]] Status zeigeAnsicht(const Ansicht& ansicht, Werkbank& werkbank, Auswahl& auswahl);

/// The Indikator or Kennzahl it shows; empty where that cannot be read.
[[nodiscard]] std::string codeOf(const Ansicht& ansicht);

/// Whether it would look different today: other figures in its Periode (map, ranking) or in any (development,
/// table), or a Lieferung up to its Stand is withdrawn. False for an Ansicht without Stand. Errors: as
/// zeigeAnsicht.
[[nodiscard]] Result<bool> hatNeuereDaten(const Ansicht& ansicht, Werkbank& werkbank);

}  // namespace isp::workspace
