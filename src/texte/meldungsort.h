// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::texte {

/// Who reads the messages: remedies name options on the command line and what is on the screen in the window.
enum class Meldungsort { kFenster, kBefehlszeile };
/// Once, at the start of the program; the window is the default.
void setzeUmgebung(Meldungsort ort);

}  // namespace isp::texte
