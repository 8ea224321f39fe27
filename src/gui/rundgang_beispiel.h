// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werkbank.h"

#include <QString>

namespace isp::gui {

/// Writes a table for the pictures of the import dialog: invented figures, said so in the name of the
/// Kennzahl, for the Räume of the store, with a sign, a place nobody knows and a cell that is no number.
/// Returns its path; empty where the folder cannot be written.
[[nodiscard]] QString schreibeBeispieltabelle(const QString& ordner, const workspace::Bestand& bestand);

/// Makes a folder with a package for the pictures of the exchange of changes: of the Themen of the store,
/// with a conflict, as a copy of it would have sent it. Returns the folder; empty where there is no Thema or
/// it cannot be written.
[[nodiscard]] QString schreibeBeispielpaket(const QString& ordner, workspace::Werkbank& werkbank);

}  // namespace isp::gui
