// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json.h"

#include "base/contracts.h"
#include "domain/text.h"

#include <cmath>
#include <fmt/format.h>

namespace isp::store {

namespace {

/// Each byte that breaks the encoding becomes U+FFFD; a valid text stays as it is.
std::string validUtf8(std::string_view text) {
    if (isUtf8(text)) return std::string(text);
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        while (length <= 4 && i + length <= text.size() && !isUtf8(text.substr(i, length)))
            ++length;
        if (length <= 4 && i + length <= text.size()) {
            out.append(text.substr(i, length));
            i += length;
        } else {
            out += "\uFFFD";
            ++i;
        }
    }
    return out;
}

}  // namespace

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    for (const char c : validUtf8(text)) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<int>(c));
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

Felder& Felder::add(std::string_view name, const std::string& text) {
    m_fields.emplace_back(name, jsonString(text));
    return *this;
}

Felder& Felder::add(std::string_view name, std::int64_t number) {
    m_fields.emplace_back(name, std::to_string(number));
    return *this;
}

Felder& Felder::add(std::string_view name, bool flag) {
    m_fields.emplace_back(name, flag ? "true" : "false");
    return *this;
}

Felder& Felder::add(std::string_view name, std::optional<double> number) {
    const bool known = number && std::isfinite(*number);
    m_fields.emplace_back(name, known ? fmt::format("{}", *number) : "null");
    return *this;
}

Felder& Felder::add(std::string_view name, const std::vector<std::string>& texts) {
    std::string list = "[";
    for (const auto& text : texts) {
        if (list.size() > 1) list += ',';
        list += jsonString(text);
    }
    m_fields.emplace_back(name, list + "]");
    return *this;
}

std::string Felder::toJson() const {
    if (m_fields.empty()) return {};
    std::string out = "{";
    for (const auto& [name, value] : m_fields) {
        if (out.size() > 1) out += ',';
        out += jsonString(name) + ":" + value;
    }
    return out + "}";
}

void Felder::keepDifferences(Felder& a, Felder& b) {
    ISP_REQUIRE(a.m_fields.size() == b.m_fields.size());
    Felder keptA, keptB;
    for (std::size_t i = 0; i < a.m_fields.size(); ++i) {
        if (a.m_fields[i] == b.m_fields[i]) continue;
        keptA.m_fields.push_back(std::move(a.m_fields[i]));
        keptB.m_fields.push_back(std::move(b.m_fields[i]));
    }
    a = std::move(keptA);
    b = std::move(keptB);
}

}  // namespace isp::store
