// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/schrittseite.h"

namespace isp::gui {

class EintragDialog;

/// Asks who judges, then for the points of that judge: 0…4 for each Handlungserfordernis and criterion. One
/// step to undo. Without a criterion or a need to judge it says what is missing.
EintragDialog* bewerteErfordernisse(Umgebung& umgebung, QWidget* parent, const Schrittlage& lage);

}  // namespace isp::gui
