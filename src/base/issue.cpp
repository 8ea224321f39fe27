// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"

#include <utility>

namespace isp {

namespace {

std::string keyOf(const Issue& issue) {
    std::string key(issue.code.id);
    key += static_cast<char>('0' + static_cast<int>(issue.severity));
    for (const auto& arg : issue.args)  // with its length: no text of a file can imitate two arguments
        key.append(std::to_string(arg.size())).append(1, ':').append(arg);
    return key;
}

}  // namespace

void IssueList::add(Issue issue) {
    auto key = keyOf(issue);
    if (const auto known = m_index.find(key); known != m_index.end()) {
        m_items[known->second].count += issue.count;
        return;
    }
    auto& distinct = m_distinct[issue.code.id];
    if (distinct >= kMaxDistinct) {
        m_omitted += issue.count;
        return;
    }
    ++distinct;
    m_index.emplace(std::move(key), m_items.size());
    m_items.push_back(std::move(issue));
}

void IssueList::append(const IssueList& other) {
    for (const auto& item : other.m_items)
        add(item);
    m_omitted += other.m_omitted;
}

std::size_t IssueList::count(Severity severity) const noexcept {
    std::size_t n = 0;
    for (const auto& item : m_items)
        if (item.severity == severity) n += item.count;
    return n;
}

std::size_t IssueList::count(const Code& code) const noexcept {
    std::size_t n = 0;
    for (const auto& item : m_items)
        if (item.code == code) n += item.count;
    return n;
}

}  // namespace isp
