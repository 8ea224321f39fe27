// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace isp {

enum class Severity {
    kNote,     ///< worth knowing, nothing is lost
    kWarning,  ///< understood, but doubtful
    kRefused,  ///< this row, cell or feature was left out
};

/// Something found while reading or checking that does not end the work. Never a message box per row: equal
/// issues are counted in one (see IssueList).
struct Issue {
    Severity severity = Severity::kWarning;
    Code code;
    std::vector<std::string> args;
    Location location;      ///< of the first occurrence
    std::size_t count = 1;  ///< how often it occurred
};

/// Collects issues; the same code with the same arguments is kept once and counted. Keeps at most
/// `kMaxDistinct` distinct issues per code so that a hostile file cannot exhaust memory; the rest is counted
/// in `omitted()`.
class IssueList {
public:
    static constexpr std::size_t kMaxDistinct = 1000;

    void add(Issue issue);
    void add(Severity severity, Code code, std::vector<std::string> args, Location location = {}) {
        add(Issue{severity, code, std::move(args), std::move(location), 1});
    }
    void append(const IssueList& other);

    [[nodiscard]] const std::vector<Issue>& items() const noexcept { return m_items; }
    [[nodiscard]] bool empty() const noexcept { return m_items.empty(); }
    [[nodiscard]] std::size_t omitted() const noexcept { return m_omitted; }
    /// Number of occurrences (not of distinct issues) with that severity.
    [[nodiscard]] std::size_t count(Severity severity) const noexcept;
    [[nodiscard]] std::size_t count(const Code& code) const noexcept;

private:
    std::vector<Issue> m_items;
    std::unordered_map<std::string, std::size_t> m_index;          ///< code, severity and arguments -> item
    std::unordered_map<std::string_view, std::size_t> m_distinct;  ///< code -> number of items
    std::size_t m_omitted = 0;
};

}  // namespace isp
