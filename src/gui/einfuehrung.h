// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace isp::gui {

/// One stop of the first-steps tour, as data.
struct Einfuehrungsschritt {
    QString titel;
    QString text;
    QString bereich;   ///< the area it is in; empty = leave what is shown
    QString seite;     ///< object name and tab of a page within it, `atlas_reiter:0`; empty = as it is
    QString ziel;      ///< object name of what is framed; empty = nothing
    QString aktion;    ///< id of an action of the menu that can be tried here; empty = none
    QString handbuch;  ///< where the handbook goes on, `2-atlas.md#ansichten`
};

/// The way through the program for one who opens it for the first time. Needs an open store.
[[nodiscard]] const std::vector<Einfuehrungsschritt>& einfuehrung();

}  // namespace isp::gui
