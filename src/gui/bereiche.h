// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace isp::gui {

class Panel;
class Umgebung;

/// An area of the window. The panel is built when it is first shown.
struct Bereich {
    QString id;
    QString titel;
    QString aufschrift;  ///< in the rail: a long word broken
    QString symbol;
    std::function<Panel*(Umgebung&, QWidget*)> bau;
};

/// In the order of the rail. What does not work yet is not here.
[[nodiscard]] std::vector<Bereich> bereiche();

}  // namespace isp::gui
