// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "workspace/importeur.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace isp::workspace {

/// What a preview job brings back to the window: the preview with the snapshot its Positions count in. Where
/// the table was not understood, `problem` says why, and the preview holds no more than the raw file, so that
/// it can be looked at while the options are put right.
struct Importstand {
    std::shared_ptr<const Bestand> bestand;
    Importvorschau vorschau;
    std::optional<Error> problem;
};
using ImportstandPtr = std::shared_ptr<const Importstand>;

/// For a job: opens the store for itself, reads the file and previews it. Errors: the store cannot be opened,
/// canceled; everything about the file is Importstand::problem.
[[nodiscard]] Result<ImportstandPtr> importVorschau(const std::filesystem::path& werkbank,
                                                    const std::filesystem::path& datei,
                                                    const ImportOptionen& optionen, const Progress& progress);

/// For a job: opens the store for itself and writes the previewed Lieferung. Requires a stand without
/// problem.
[[nodiscard]] Result<Lieferung> importUebernehmen(const std::filesystem::path& werkbank,
                                                  const ImportstandPtr& stand, const Progress& progress);

}  // namespace isp::workspace
