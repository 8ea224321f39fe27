// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/meldung.h"

#include <gtest/gtest.h>

namespace isp::texte {
namespace {

Zelle cell(double value, Zeichen z = Zeichen::kKeins) {
    return {value, 1.0F, z, true};
}

TEST(Zahlen, AreGerman) {
    EXPECT_EQ(zahl(1234567.891, 2), QStringLiteral("1.234.567,89"));
    EXPECT_EQ(zahl(-0.04, 1), QStringLiteral("0,0"));
    EXPECT_EQ(zahl(-0.06, 1), QStringLiteral("-0,1"));
    EXPECT_EQ(zahl(kFehlt, 1), QStringLiteral("·"));
}

TEST(Werte, CarryTheirSign) {
    EXPECT_EQ(wert(cell(12.4, Zeichen::kVorlaeufig), 1), QStringLiteral("12,4 p"));
    EXPECT_EQ(wert(cell(12, Zeichen::kEingeschraenkt), 0), QStringLiteral("(12)"));
    EXPECT_EQ(wert(cell(0, Zeichen::kGenauNull), 0), QStringLiteral("–"));
    EXPECT_EQ(wert(cell(0), 0), QStringLiteral("0"));
    EXPECT_EQ(wert(cell(kFehlt, Zeichen::kGeheim), 0), QStringLiteral("·"));
    EXPECT_EQ(wert(cell(kFehlt, Zeichen::kNichtSinnvoll), 0), QStringLiteral("x"));
    EXPECT_EQ(wert(Zelle{}, 0), QStringLiteral("·"));
}

TEST(Perioden, AreGerman) {
    EXPECT_EQ(periode(Periode::stichtag(2015, 12, 31)), QStringLiteral("31.12.2015"));
    EXPECT_EQ(periode(Periode::quartal(2023, 2)), QStringLiteral("2. Quartal 2023"));
    EXPECT_EQ(periode(Periode::monat(2023, 3)), QStringLiteral("März 2023"));
    EXPECT_EQ(periode(Periode::jahr(2023)), QStringLiteral("2023"));
    EXPECT_EQ(datum("2026-10-12T09:30:00.000Z"), QStringLiteral("12.10.2026"));
    EXPECT_EQ(datum("unklar"), QStringLiteral("unklar"));
}

}  // namespace
}  // namespace isp::texte
