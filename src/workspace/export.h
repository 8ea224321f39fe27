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
    bool oeffentlich = false;  ///< through the disclosure gate, which is logged
    std::filesystem::path ziel;
    std::vector<std::pair<std::string, std::string>> zeichen;  ///< sign and meaning, for the readers
};

struct Exportergebnis {
    std::vector<std::string> codes;      ///< with figures
    std::vector<std::string> ohneWerte;  ///< asked for, but without figures there
    std::size_t werte = 0;
    std::vector<Sperrung> sperrungen;
};

/// Writes XLSX, ODS, CSV or GeoPackage by the extension of `ziel`. Errors: those of exchange::schreibe and
/// Auswertung::werte, codes::kNoValues where nothing is left to write, kReadOnly for a public export of a
/// store that cannot keep its log, kNichtGeschuetzt.
[[nodiscard]] Result<Exportergebnis> exportiere(Werkbank& werkbank, const Exportwunsch& wunsch,
                                                const Progress& progress = {});

/// What a public export would keep back. Writes nothing.
[[nodiscard]] Result<Exportergebnis> exportvorschau(Werkbank& werkbank, const Exportwunsch& wunsch);

}  // namespace isp::workspace
