// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texte/sprache.h"

class QApplication;

namespace isp::gui {

/// The words in `sprache`, whatever the system speaks: our own (German in the sources, English from
/// resources/sprache) and those Qt brings (buttons, file dialog, context menus). Where Qt's own German is not
/// installed, the standard buttons and the context menu of text fields are translated from a table of our
/// own. Numbers and dates are German in either (texte/sprache.h). Holds from the next widget on: call it
/// before the first.
void richteSpracheEin(QApplication& app, texte::Sprache sprache = texte::Sprache::kDeutsch);

}  // namespace isp::gui
