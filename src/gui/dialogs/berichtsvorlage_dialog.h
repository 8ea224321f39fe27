// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"

#include <QString>
#include <functional>

class QWidget;

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

class EintragDialog;
class Umgebung;

/// Makes or changes a template: its look, its words, its logo, with a menu that puts placeholders and number
/// fields where the cursor stands. `fertig` is called after it was saved.
EintragDialog* bearbeiteBerichtsvorlage(Umgebung& umgebung, QWidget* parent, const Berichtsvorlage& vorlage,
                                        std::function<void()> fertig);

/// Asks for Indikator, Raum and Periode and hands the number field over as text; does not block.
void frageZahlenfeld(workspace::Werkbank& werkbank, QWidget* parent,
                     std::function<void(const QString&)> fertig);

}  // namespace isp::gui
