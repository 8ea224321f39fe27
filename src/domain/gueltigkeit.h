// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace isp {

/// From when to when something holds (Gebietsstand). ISO dates, both ends inside; empty = open.
struct Gueltigkeit {
    std::string ab;
    std::string bis;

    [[nodiscard]] bool contains(std::string_view isoDate) const noexcept {
        return (ab.empty() || ab <= isoDate) && (bis.empty() || isoDate <= bis);
    }
    friend bool operator==(const Gueltigkeit&, const Gueltigkeit&) = default;
};

/// The day so many days after (or before) an ISO day; the text as it is where it is none.
[[nodiscard]] std::string verschobenerTag(const std::string& isoDate, int tage);

}  // namespace isp
