// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace isp::gui {

class Umgebung;

/// Opens the inbox of the Atlas at this Hinweis (workspace::hinweisschluessel).
void zeigeHinweis(Umgebung& umgebung, const std::string& schluessel);

}  // namespace isp::gui
