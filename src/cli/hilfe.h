// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/befehl.h"

#include <QCommandLineParser>
#include <QString>

namespace isp::cli {

/// Adds the options of a command to a parser.
void beschreibe(const Befehl& befehl, QCommandLineParser& parser);
/// `isp import WERKBANK.isp DATEI [--optionen]`
[[nodiscard]] QString aufrufzeile(const Befehl& befehl);
[[nodiscard]] QString hilfe(const Befehl& befehl);
/// All commands, a line each.
[[nodiscard]] QString uebersicht();
/// The parser's complaint in German.
[[nodiscard]] QString deutsch(const QCommandLineParser& parser);

}  // namespace isp::cli
