// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kopie.h"

#include "store/error_mapping.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fmt/format.h>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace isp::store {

namespace fs = std::filesystem;

namespace {

std::string computer() {
#ifdef _WIN32
    const char* name = std::getenv("COMPUTERNAME");
    return name == nullptr ? std::string() : std::string(name);
#else
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
#endif
}

/// FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): few copies have to be told apart, and nobody
/// gains by two that are alike.
std::uint32_t hashOf(const std::string& text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

}  // namespace

std::string kopiekennung(const fs::path& werkbank) {
    std::error_code error;
    auto place = fs::weakly_canonical(fs::absolute(werkbank, error), error);
    if (error) place = werkbank.lexically_normal();
    return fmt::format("{:08x}", hashOf(computer() + "\n" + utf8(place)));
}

}  // namespace isp::store
