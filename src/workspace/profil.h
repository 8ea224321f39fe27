// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferant.h"
#include "workspace/importeur.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

/// What tells the files of one kind: the layout in the first line, then one header text per line, without
/// years and numbers. Empty where the sheet is no table.
[[nodiscard]] std::string kennzeichen(const exchange::Rohdatei& rohdatei, std::size_t blatt);
/// Of the sheet that was understood.
[[nodiscard]] std::string kennzeichen(const Importvorschau& vorschau);

/// What a file lacks that the profile was made from, and what it has beyond that.
struct Profilabweichung {
    std::string layout;  ///< of the profile, where the file has another
    std::vector<std::string> fehlt;
    std::vector<std::string> neu;

    [[nodiscard]] bool leer() const noexcept { return layout.empty() && fehlt.empty() && neu.empty(); }
};
/// Nothing differs from a profile that has no Kennzeichen (made before they were kept).
[[nodiscard]] Profilabweichung abweichung(const Importprofil& profil, const std::string& kennzeichen);
/// The same as sentences: warnings.
[[nodiscard]] IssueList abweichungAlsHinweise(const Importprofil& profil, const Profilabweichung& abweichung);

struct Profilfund {
    Importprofil profil;
    ImportOptionen optionen;  ///< its mapping, with supplier and name of the profile
    Profilabweichung abweichung;

    [[nodiscard]] bool genau() const noexcept { return abweichung.leer(); }
};

/// The profile for a file: one whose Kennzeichen is that of a sheet, rather where its file pattern fits, else
/// one of the same layout that shares most headers, with what differs. nullopt: none is near.
[[nodiscard]] Result<std::optional<Profilfund>> passendesProfil(store::Store& store,
                                                                const exchange::Rohdatei& rohdatei,
                                                                const std::string& dateiname);
/// A profile by name, with what differs from the file. Error codes::kUnknownProfil.
[[nodiscard]] Result<Profilfund> profilFuer(store::Store& store, const std::string& name,
                                            const exchange::Rohdatei& rohdatei);

/// `12411-*.csv` (`*` any text, `?` one character, without regard to case) against a file name.
[[nodiscard]] bool passtMuster(std::string_view muster, std::string_view dateiname);
/// A pattern for a file and its like of other years: figures become `*`.
[[nodiscard]] std::string musterFuer(const std::string& dateiname);

/// All profiles by name.
[[nodiscard]] Result<std::vector<Importprofil>> profile(store::Store& store);
/// Without regard to case. Error codes::kUnknownProfil.
[[nodiscard]] Result<Importprofil> profil(store::Store& store, const std::string& name);

/// Named mappings kept in the store: the next file of that kind needs no typing.
[[nodiscard]] Result<ImportOptionen> ladeProfil(store::Store& store, const std::string& name,
                                                ImportOptionen start = {});
[[nodiscard]] Status speichereProfil(store::Store& store, const std::string& name,
                                     const ImportOptionen& optionen);

/// Keeps what tells the files of this kind with a profile that was made by name.
[[nodiscard]] Status setzeKennzeichen(store::Store& store, const std::string& name,
                                      const Importvorschau& vorschau);

/// What is asked for when a mapping is to be kept.
struct Profilangabe {
    std::string name;
    std::string lieferant;
    std::string dateimuster;
};
/// Keeps how a file was read under a name; one of that name is replaced. What belongs to one delivery only
/// (Stand, Periode, remembered places) is left out. A supplier that is new comes into being.
[[nodiscard]] Status merkeProfil(store::Store& store, const Profilangabe& angabe,
                                 const Importvorschau& vorschau);
/// Errors: codes::kUnknownProfil, kProfilnameVergeben.
[[nodiscard]] Status benenneProfilUm(store::Store& store, const std::string& name, const std::string& neu);
[[nodiscard]] Status loescheProfil(store::Store& store, const std::string& name);
/// Notes that a delivery used the profile and the supplier of its options; a new supplier comes into being.
[[nodiscard]] Status merkeNutzung(store::Store& store, const ImportOptionen& optionen);

/// Names of the suppliers.
[[nodiscard]] Result<std::vector<std::string>> lieferantennamen(store::Store& store);

}  // namespace isp::workspace
