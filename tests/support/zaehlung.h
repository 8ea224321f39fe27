// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace isp::test {

/// A line of what a run counted, on its output. CTest shows the output of failed tests only: scripts/test
/// names a file in `ISP_ZAEHLUNG` as well, and shows it at the end.
inline void nenneZahl(const std::string& zeile) {
    std::puts(zeile.c_str());
    const char* path = std::getenv("ISP_ZAEHLUNG");
    if (path == nullptr) return;
    if (auto* file = std::fopen(path, "ae"); file != nullptr) {
        std::fprintf(file, "%s\n", zeile.c_str());
        std::fclose(file);
    }
}

}  // namespace isp::test
