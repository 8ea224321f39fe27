// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isp::store {

/// A text as a JSON string, quotes included. Bytes that are no UTF-8 become U+FFFD, so that what goes into
/// the history is always valid JSON.
[[nodiscard]] std::string jsonString(std::string_view text);

/// The fields of something as JSON values: what the history compares and keeps.
class Felder {
public:
    Felder& add(std::string_view name, const std::string& text);
    Felder& add(std::string_view name, const char* text) { return add(name, std::string(text)); }
    Felder& add(std::string_view name, std::int64_t number);
    Felder& add(std::string_view name, int number) { return add(name, static_cast<std::int64_t>(number)); }
    Felder& add(std::string_view name, bool flag);
    Felder& add(std::string_view name, std::optional<double> number);
    Felder& add(std::string_view name, const std::vector<std::string>& texts);

    [[nodiscard]] bool empty() const noexcept { return m_fields.empty(); }
    /// The fields as a JSON object; empty where there are none.
    [[nodiscard]] std::string toJson() const;

    /// Takes away what both have alike. Both must have been built by the same function.
    static void keepDifferences(Felder& a, Felder& b);

private:
    std::vector<std::pair<std::string, std::string>> m_fields;  ///< name, JSON value
};

}  // namespace isp::store
