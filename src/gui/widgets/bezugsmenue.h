// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace isp::gui {

/// One place that uses something, and how to get there; without `oeffne` it only says so.
struct Bezugszeile {
    QString text;
    std::function<void()> oeffne;
};

/// Opens a menu of the places below `anker`; says `leer` where there are none. Its object name is
/// `bezugsmenue`.
void zeigeBezuege(QWidget* anker, std::vector<Bezugszeile> zeilen, const QString& leer);

}  // namespace isp::gui
