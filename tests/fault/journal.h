// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace isp::fault {

inline constexpr int kPieces = 100'000;  ///< never reached: the test kills before

inline int fail(const Error& error) {
    std::fprintf(stderr, "%s %s\n", std::string(error.code.id).c_str(), error.detail.c_str());
    return 1;
}

/// The work begins.
inline void ready() {
    [[maybe_unused]] const auto n = ::write(STDOUT_FILENO, "bereit\n", 7);
}

/// What was told to be committed: each line one write(), so that it is there after a kill.
class Journal {
public:
    explicit Journal(const char* path) : m_file(::open(path, O_WRONLY | O_CREAT | O_APPEND, 0600)) {}
    ~Journal() { ::close(m_file); }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;
    void note(const std::string& text) const {
        const auto line = text + "\n";
        [[maybe_unused]] const auto n = ::write(m_file, line.data(), line.size());
    }

private:
    int m_file;
};

}  // namespace isp::fault
