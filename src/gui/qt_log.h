// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::gui {

/// While it lives, Qt's messages go to the log instead of to standard error. A fatal one is flushed first.
class QtLog {
public:
    QtLog();
    ~QtLog();
    QtLog(const QtLog&) = delete;
    QtLog& operator=(const QtLog&) = delete;
};

}  // namespace isp::gui
