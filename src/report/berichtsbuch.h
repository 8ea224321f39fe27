// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"
#include "report/bericht.h"

#include <filesystem>
#include <string>
#include <vector>

/// The reports that were made: what each was made from, whether it follows the data or keeps what it said.
namespace isp::report {

struct Berichtszeile {
    Bericht bericht;
    bool neuereDaten = false;  ///< workspace::hatNeuereDaten
};

/// All, the latest first.
[[nodiscard]] Result<std::vector<Berichtszeile>> berichtsliste(workspace::Werkbank& werkbank);
/// Which figures of a report are other ones today. Error store::codes::kUnknownObject.
[[nodiscard]] Result<std::vector<workspace::Berichtswiderspruch>> widersprueche(workspace::Werkbank& werkbank,
                                                                                BerichtId bericht);
/// The document of a report: kept by a frozen one, made from today's data by a live one. Errors: those of
/// baue; codes::kBerichtKaputt where what was kept is damaged.
[[nodiscard]] Result<Dokument> dokumentOf(workspace::Werkbank& werkbank, BerichtId bericht,
                                          const Progress& progress = {});

/// Makes it once more: a live one from today's data, which it then remembers; a frozen one as it was. Errors:
/// as erstelle and dokumentOf.
[[nodiscard]] Result<Ergebnis> erzeugeNeu(workspace::Werkbank& werkbank, BerichtId bericht,
                                          const QString& ziel, const Progress& progress = {});
/// Makes a live report a frozen one that keeps what the data say today. Errors: those of baue;
/// codes::kSchonEingefroren; workspace codes::kReadOnly.
[[nodiscard]] Status friereBerichtEin(workspace::Werkbank& werkbank, BerichtId bericht,
                                      const Progress& progress = {});

/// The same for jobs: they open the store themselves.
[[nodiscard]] Result<std::vector<Berichtszeile>> listenAuftrag(const std::filesystem::path& werkbank);
[[nodiscard]] Result<Ergebnis> erzeugeNeuAuftrag(const std::filesystem::path& werkbank, BerichtId bericht,
                                                 const QString& ziel, const Progress& progress);
[[nodiscard]] Status friereEinAuftrag(const std::filesystem::path& werkbank, BerichtId bericht,
                                      const Progress& progress);

/// What is remembered of a report that was just made. For erstelle.
struct Vermerk {
    Berichtswunsch wunsch;
    const Dokument& dokument;  ///< a frozen one where `wunsch.einfrieren`
    std::vector<workspace::Berichtszahl> zahlen;
    QString datei;
    std::string sha256;
};
/// Adds it, or replaces what is remembered of `vorher`.
[[nodiscard]] Result<BerichtId> vermerke(workspace::Werkbank& werkbank, const Vermerk& vermerk,
                                         const Bericht& vorher = {});

}  // namespace isp::report
