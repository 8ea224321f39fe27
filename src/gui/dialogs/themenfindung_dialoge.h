// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/themenbuch.h"

class QWidget;

namespace isp::gui {

class EintragDialog;
class Umgebung;

/// A Vorlage and what the Gremium decided (origin B). A rejection ends the Thema as rejected; it comes back
/// to work when the decision is changed.
EintragDialog* bearbeiteBeschluss(Umgebung& umgebung, QWidget* parent, const Beschluss& start);
/// Removes it; what it meant for the state of the Thema goes too.
[[nodiscard]] Status loescheBeschluss(Umgebung& umgebung, ThemaId thema, BeschlussId beschluss);
/// The Signifikanzprüfung of an external hint (origin C) and its end: as A, as B, or an answer.
EintragDialog* bearbeiteSignifikanz(Umgebung& umgebung, QWidget* parent, const Thema& thema);

}  // namespace isp::gui
