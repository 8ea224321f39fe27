// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace isp::gui {

/// Everything `isp-werkbank` does after QApplication is there: command line, log, language, theme, window.
/// Returns the exit code: 0 done, 1 a tour that failed, 2 wrong usage, 3 the store of a tour cannot be
/// opened.
[[nodiscard]] int fuehreAus(QApplication& app);

}  // namespace isp::gui
