// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "workspace/freigabetor.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// What is to be written where.
struct Exportwunsch {
    std::vector<std::string> codes;  ///< empty: all that have figures
    std::vector<EbeneId> ebenen;     ///< at least one
    PeriodenFilter perioden;
    /// As typed: `geschlecht=weiblich`, or `*` for all stored combinations of each Kennzahl; empty: the
    /// totals.
    std::vector<std::string> merkmale;
    bool oeffentlich = false;  ///< through the disclosure gate, which is logged
    std::filesystem::path ziel;
    std::vector<std::pair<std::string, std::string>> zeichen;  ///< sign and meaning, for the readers
};

struct Exportergebnis {
    std::vector<std::string> codes;      ///< with figures
    std::vector<std::string> ohneWerte;  ///< asked for, but without figures there
    std::size_t werte = 0;
    std::vector<Sperrung> sperrungen;

    /// Kept back for themselves: small, secret at the source, or a rate made of such.
    [[nodiscard]] std::size_t erstsperrungen() const noexcept;
    /// Kept back to protect others, now or since an earlier Freigabe.
    [[nodiscard]] std::size_t zweitsperrungen() const noexcept;
};

/// Writes XLSX, ODS, CSV or GeoPackage by the extension of `ziel`. A public export is logged when its file is
/// complete and before it is in its place; where it cannot be put there, the log is taken back. Errors: those
/// of exchange::schreibe and Auswertung::werte, codes::kNoValues where nothing is left to write, kReadOnly
/// for a public export of a store that cannot keep its log, kNichtGeschuetzt, kMerkmalForm.
[[nodiscard]] Result<Exportergebnis> exportiere(Werkbank& werkbank, const Exportwunsch& wunsch,
                                                const Progress& progress = {});

/// What an export would hold and, where it is public, keep back. Writes nothing.
[[nodiscard]] Result<Exportergebnis> exportvorschau(Werkbank& werkbank, const Exportwunsch& wunsch,
                                                    const Progress& progress = {});

/// What can be told of a target before anything is computed. Errors: those of exchange::pruefeZiel.
[[nodiscard]] Status pruefeExportziel(const std::filesystem::path& ziel);

/// For jobs: both on a store opened for themselves.
[[nodiscard]] Result<Exportergebnis> exportAuftrag(const std::filesystem::path& werkbank,
                                                   const Exportwunsch& wunsch, const Progress& progress);
[[nodiscard]] Result<Exportergebnis> vorschauAuftrag(const std::filesystem::path& werkbank,
                                                     const Exportwunsch& wunsch, const Progress& progress);

}  // namespace isp::workspace
