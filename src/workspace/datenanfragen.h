// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/luecken.h"

#include <QString>
#include <span>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// One line of what is to be asked: figures of one Kennzahl that are missing for the same Räume.
struct Anfrageposten {
    KennzahlId kennzahl;
    std::string code;
    std::string name;
    std::string quelltabelle;
    std::string ebene;                      ///< name of the level in plural: the finest its source delivers
    std::vector<Periode> perioden;          ///< ascending; empty: all there are
    std::vector<std::string> raeume;        ///< names; empty: all of the level
    std::optional<Anfragezustand> zustand;  ///< of the Datenanfrage, where there is one
    std::string frist;
};

/// What is to be asked of one supplier.
struct Anfrageblock {
    std::string lieferant;  ///< empty: unknown
    std::string ansprechperson;
    std::string email;
    std::vector<Anfrageposten> posten;
};

/// From the gaps of one level (Lueckensuche::alle), grouped by supplier: what was never asked, is waited for
/// or came only in part. Kennzahlen without any figure only where a Datenanfrage waits for them.
[[nodiscard]] Result<std::vector<Anfrageblock>> anfrageliste(store::Store& store, const Bestand& bestand,
                                                             std::span<const Lueckenmatrix> matrizen,
                                                             const std::vector<Datenanfrage>& anfragen);

/// Runs of Perioden that follow each other without a gap: 2016–2021, 2023–2023.
[[nodiscard]] std::vector<std::pair<Periode, Periode>> zusammengefasst(const std::vector<Periode>& perioden);

[[nodiscard]] Result<std::vector<Datenanfrage>> datenanfragen(Werkbank& werkbank);
[[nodiscard]] Result<DatenanfrageId> speichereDatenanfrage(Werkbank& werkbank, const Datenanfrage& anfrage,
                                                           const QString& schritt);
[[nodiscard]] Status loescheDatenanfrage(Werkbank& werkbank, DatenanfrageId id, const QString& schritt);
/// Names of the known suppliers: those on record and those Kennzahlen name.
[[nodiscard]] std::vector<std::string> lieferantennamen(Werkbank& werkbank);

}  // namespace isp::workspace
