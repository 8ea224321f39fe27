// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The little of XML that is needed to look beside GDAL into a spreadsheet. What is no XML yields nothing.
#pragma once

#include <string>
#include <string_view>

namespace isp::exchange {

/// The text of a file inside an archive, `/vsizip/{…}/…`, at most kMaxBytes; empty where it cannot be read.
[[nodiscard]] std::string mitglied(const std::string& path);

/// `value` of ` name="value"` in a tag, with the five entities of XML resolved.
[[nodiscard]] std::string attribut(std::string_view tag, std::string_view name);

/// Calls `handle` with the inside of every tag `<name …>`; a prefix before the name is not looked for.
template <typename Handle>
void jedesTag(std::string_view xml, std::string_view name, Handle&& handle) {
    const auto open = "<" + std::string(name);
    for (auto at = xml.find(open); at != std::string_view::npos; at = xml.find(open, at + 1)) {
        const auto behind = at + open.size();
        if (behind < xml.size() && xml[behind] != ' ' && xml[behind] != '>' && xml[behind] != '/') continue;
        const auto end = xml.find('>', behind);
        if (end == std::string_view::npos) return;
        handle(xml.substr(at, end - at), end + 1);
    }
}

}  // namespace isp::exchange
