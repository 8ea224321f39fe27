// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ausrichtung.h"

#include <gtest/gtest.h>

namespace isp::workspace {
namespace {

WerteblockPtr part(std::vector<Periode> perioden, bool fortgeltend = false) {
    auto block = std::make_shared<Werteblock>();
    block->perioden = std::move(perioden);
    block->fortgeltend = fortgeltend;
    return block;
}

Periode jahr(int y) {
    return Periode::jahr(y);
}
Periode ultimo(int y) {
    return Periode::stichtag(y, 12, 31);
}

TEST(Ausrichtung, PartsOfOneKindMeetInEqualPerioden) {
    const auto a =
        richteAus({part({jahr(2019), jahr(2020), jahr(2021)}), part({jahr(2020), jahr(2021), jahr(2022)})});
    EXPECT_EQ(a.perioden, (std::vector{jahr(2020), jahr(2021)}));
    EXPECT_EQ(a.quelle[0], (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(a.quelle[1], (std::vector<std::size_t>{0, 1}));
}

TEST(Ausrichtung, StichtagAndJahrMeetInTheYear) {
    const auto a =
        richteAus({part({jahr(2010), jahr(2011)}), part({Periode::stichtag(2010, 6, 30), ultimo(2010)})});
    EXPECT_EQ(a.perioden, (std::vector{jahr(2010)}));
    EXPECT_EQ(a.quelle[1], (std::vector<std::size_t>{1}));  // the last Stichtag of the year
}

TEST(Ausrichtung, AFortgeltendPartHoldsBeforeAndAfterItsFigures) {
    const auto a = richteAus(
        {part({ultimo(2008), ultimo(2015), ultimo(2022)}), part({ultimo(2010), ultimo(2020)}, true)});
    EXPECT_EQ(a.perioden, (std::vector{ultimo(2008), ultimo(2015), ultimo(2022)}));
    EXPECT_EQ(a.quelle[1], (std::vector<std::size_t>{0, 0, 1}));
}

TEST(Ausrichtung, APartWithoutFiguresLeavesNothing) {
    EXPECT_TRUE(richteAus({part({jahr(2020)}), part({})}).perioden.empty());
}

TEST(Ausrichtung, OnlyFortgeltendPartsKeepTheirOwnPerioden) {
    const auto a = richteAus({part({ultimo(2010)}, true), part({ultimo(2020)}, true)});
    EXPECT_EQ(a.perioden, (std::vector{ultimo(2010), ultimo(2020)}));
}

}  // namespace
}  // namespace isp::workspace
