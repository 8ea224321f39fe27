// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texte/sprache.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace isp::gui {

/// What `isp-werkbank` was asked for.
struct Aufruf {
    QString werkbank;
    bool demo = false;
    bool nurLesen = false;
    QString rundgang;  ///< folder for the pictures; empty = none asked for
    QSize groesse{1366, 768};
    bool dunkel = false;
    std::optional<int> schriftProzent;      ///< one of kSchriftgroessen; none = as set in the menu
    std::optional<texte::Sprache> sprache;  ///< none = as set in the menu
    bool praesentation = false;             ///< begin the one that was prepared last
    bool hilfe = false;
    bool version = false;
    QString fehler;  ///< wrong usage, in words; empty = all right
};

/// `argumente` without the program's name.
[[nodiscard]] Aufruf leseAufruf(const QStringList& argumente);
[[nodiscard]] QString aufrufHilfe();

}  // namespace isp::gui
