// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;

namespace isp::gui {

/// A dialog that decides something names the act on its button („Thema beenden“) instead of „Speichern“.
void nenneHandlung(QDialog* dialog, const QString& handlung);

}  // namespace isp::gui
