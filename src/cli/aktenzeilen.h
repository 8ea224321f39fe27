// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/themenbuch.h"
#include "workspace/werkbank.h"

#include <QString>
#include <vector>

namespace isp::cli {

/// One thing a Thema holds, in words.
struct Aktenzeile {
    int durchlauf = 0;  ///< 0: of the Thema as a whole
    int schritt = 0;    ///< 1…7; 0: of the Durchlauf as a whole
    QString art;        ///< `Befund`
    QString bezeichnung;
    QString angabe;  ///< what else is to say, in one line
};

/// A Thema as a planner reads it: head, then each Durchlauf with its seven steps, what they hold and what
/// they still lack. Errors: those of reading.
[[nodiscard]] Result<std::vector<Aktenzeile>> aktenzeilen(workspace::Werkbank& werkbank,
                                                          const Themenakte& akte, const Stammdaten& stamm);

/// The whole Thema as a JSON object: every record of every Durchlauf by the names of its columns, with the
/// names of what it refers to beside the ids.
[[nodiscard]] QByteArray aktenjson(const workspace::Werkbank& werkbank, const Themenakte& akte,
                                   const Stammdaten& stamm);

}  // namespace isp::cli
