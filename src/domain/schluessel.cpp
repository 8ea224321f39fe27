// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schluessel.h"

#include "domain/text.h"

namespace isp {

std::string normalizedSchluessel(std::string_view text) {
    constexpr std::string_view kNoBreakSpace = "\u00a0";
    std::string out;
    for (auto rest = trim(text); !rest.empty(); rest.remove_prefix(1)) {
        while (rest.starts_with(kNoBreakSpace))
            rest.remove_prefix(kNoBreakSpace.size());
        const char c = rest.front();
        if (c == ' ' || c == '\t') continue;
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

bool isDigits(std::string_view text) noexcept {
    if (text.empty()) return false;
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return true;
}

std::string withLostZero(std::string_view key) {
    if (!isDigits(key) || key.front() == '0') return {};
    switch (key.size()) {
        case 1:
        case 4:
        case 7:
        case 8:
        case 11:
            return std::string("0").append(key);
        default:
            return {};
    }
}

}  // namespace isp
