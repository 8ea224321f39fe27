// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::gui {

/// All of `isp-werkbank`: command line, log, language, theme, window. Returns the exit code: 0 done, 1 a tour
/// that failed, 2 wrong usage. Help and version need no display.
[[nodiscard]] int run(int argc, char** argv, const char* version);

}  // namespace isp::gui
