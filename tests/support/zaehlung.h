// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>

namespace isp::test {

/// A line of what a run counted, on its output. CTest shows the output of failed tests only: scripts/test names a
/// file in `ISP_ZAEHLUNG` as well, and shows it at the end.
template <typename... Werte>
void nenneZahl(const char* format, const Werte&... werte) {
    std::array<char, 256> line{};
    std::snprintf(line.data(), line.size(), format, werte...);
    std::puts(line.data());
    const char* path = std::getenv("ISP_ZAEHLUNG");
    if (path == nullptr) return;
    if (auto* file = std::fopen(path, "ae"); file != nullptr) {
        std::fprintf(file, "%s\n", line.data());
        std::fclose(file);
    }
}

}  // namespace isp::test
