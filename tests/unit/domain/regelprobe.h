// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/regeln.h"

#include <functional>
#include <gtest/gtest.h>

namespace isp::test {

/// One change of a record that keeps all its rules: what it is refused with, and at which field; no code:
/// kept.
template <typename T>
struct Regelfall {
    std::function<void(T&)> mache;
    std::string_view code;
    std::string_view feld;
};

/// A record with what `fill` says and nothing else.
template <typename T, typename Fill>
T mit(Fill fill) {
    T record;
    fill(record);
    return record;
}

/// `gut` keeps the rules, each change of a copy of it is answered as its Fall says.
template <typename T>
void pruefeFaelle(const T& gut, const std::vector<Regelfall<T>>& faelle) {
    const auto kept = pruefeRegeln(gut);
    EXPECT_TRUE(kept) << (kept ? "" : kept.error().code.id) << " "
                      << (kept ? "" : kept.error().location.field);
    int number = 0;
    for (const auto& fall : faelle) {
        ++number;
        auto record = gut;
        fall.mache(record);
        const auto status = pruefeRegeln(record);
        EXPECT_EQ(status ? std::string_view() : status.error().code.id, fall.code) << "Fall " << number;
        EXPECT_EQ(status ? std::string() : status.error().location.field, fall.feld) << "Fall " << number;
    }
}

}  // namespace isp::test
