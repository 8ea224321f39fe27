// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/stammseite.h"

namespace isp::gui {

/// The dialog of an Aktivität with its four phases, and of a participant.
[[nodiscard]] std::vector<Formularfeld<Aktivitaet>> aktivitaetfelder(Umgebung& umgebung,
                                                                     const Schrittlage& lage);
[[nodiscard]] std::vector<Formularfeld<Teilnahme>> teilnahmefelder(const Schrittlage& lage);

}  // namespace isp::gui
