// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <vector>

namespace isp::gui {

class MainWindow;

enum class Menue { kDatei, kBearbeiten, kAnsicht, kHilfe };

/// What an action needs before it can be chosen.
enum class Bedarf { kNichts, kWerkbank, kSchreibrecht };

/// One entry of the menu bar. The table is the menu: order, words, keys.
struct Aktion {
    QString id;  ///< object name, for tests and for what enables it
    Menue menue;
    QString text;
    QKeySequence tasten;
    Bedarf bedarf;
    void (MainWindow::*slot)();
    bool trennerDavor = false;
    QString symbol = {};  ///< for buttons that offer the action elsewhere
};

[[nodiscard]] const std::vector<Aktion>& aktionen();
[[nodiscard]] QString menuetitel(Menue menue);

/// A choice of sizes for Ansicht → Schriftgröße, in per cent.
inline constexpr int kSchriftgroessen[] = {90, 100, 110, 125, 150, 200};

}  // namespace isp::gui
