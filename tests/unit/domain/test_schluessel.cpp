// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schluessel.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

TEST(Schluessel, AreMadeComparable) {
    EXPECT_EQ(normalizedSchluessel("  01060005 "), "01060005");
    EXPECT_EQ(normalizedSchluessel("dg"), "DG");
    EXPECT_EQ(normalizedSchluessel("01 0 60\t5043"), "010605043");
    EXPECT_EQ(normalizedSchluessel("\ufeff01\u00a0060\u00a0005"), "01060005");
    EXPECT_EQ(normalizedSchluessel(""), "");
}

TEST(Schluessel, DigitsAreAsciiDigits) {
    EXPECT_TRUE(isDigits("0123456789"));
    EXPECT_FALSE(isDigits(""));
    EXPECT_FALSE(isDigits("12a"));
    EXPECT_FALSE(isDigits("-1"));
    EXPECT_FALSE(isDigits("١٢"));
}

TEST(Schluessel, ALostZeroIsRestoredWhereTheLengthTells) {
    EXPECT_EQ(withLostZero("1"), "01");                      // Land
    EXPECT_EQ(withLostZero("1060"), "01060");                // Kreis
    EXPECT_EQ(withLostZero("1060005"), "01060005");          // Gemeinde, AGS
    EXPECT_EQ(withLostZero("10605043"), "010605043");        // Verband
    EXPECT_EQ(withLostZero("10605043005"), "010605043005");  // ARS
    for (const auto* key : {"", "01", "01060005", "12", "106", "10600", "106000", "0106000", "1060005 ", "DG",
                            "106000X", "106050430", "1060504300", "123456789012", "1234567890123"})
        EXPECT_EQ(withLostZero(key), "") << key;
}

}  // namespace
}  // namespace isp
