// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/eintrag_dialog.h"

namespace isp::gui {

class Umgebung;

/// „Ausgangswert aus den Daten“ in the dialog of a Ziel: takes the figure of its Indikator or Kennzahl for
/// its Räume, of the Ausgangsjahr where one is given, else the latest, and says where it comes from; a
/// missing one says why.
void bieteAusgangswert(Umgebung& umgebung, EintragDialog& dialog);

}  // namespace isp::gui
