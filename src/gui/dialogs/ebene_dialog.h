// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace isp::gui {

class EintragDialog;
class Umgebung;

/// Räume of a level, new or known, from a table (Ortsteile of a Stadt): which level, and what was read of the
/// table, before anything is written.
EintragDialog* legeEbeneAusTabelleAn(Umgebung& umgebung, QWidget* parent, const QString& pfad);

/// The Raum for figures of the Kreis that belong to none of its Räume.
EintragDialog* legeNichtZuordenbarAn(Umgebung& umgebung, QWidget* parent);

}  // namespace isp::gui
