// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/schaubild.h"
#include "render/zeitreihe.h"

#include <QImage>
#include <gtest/gtest.h>

namespace isp::render::test {
namespace {

Schaupunkt point(int id, double x, double y) {
    const auto name = QStringLiteral("Raum %1").arg(id);
    Schaupunkt p;
    p.sache = {RaumId{id}, name, {name}};
    p.bei = {x, y};
    return p;
}

Schaubild scatter() {
    Schaubild bild;
    bild.x = {0.0, 10.0, {{0.0, QStringLiteral("0")}, {10.0, QStringLiteral("10")}}};
    bild.y = {0.0, 10.0, {{0.0, QStringLiteral("0")}, {10.0, QStringLiteral("10")}}};
    for (int i = 1; i <= 5; ++i)
        bild.punkte.push_back(point(i, 2.0 * i, 2.0 * i));
    bild.rechteckwahl = true;
    return bild;
}

Schaubildmaler painterOf(Schaubild bild, QSizeF size = {600.0, 400.0}) {
    Schaubildmaler maler(Theme::light());
    maler.setSize(size);
    maler.setSchaubild(std::move(bild));
    return maler;
}

TEST(Schaubild, AxesMapTheCornersOfThePlot) {
    const auto maler = painterOf(scatter());
    EXPECT_EQ(maler.toPixel({0.0, 0.0}), maler.plot().bottomLeft());
    EXPECT_EQ(maler.toPixel({10.0, 10.0}), maler.plot().topRight());
    EXPECT_TRUE(QRectF(0, 0, 600, 400).contains(maler.plot()));
}

TEST(Schaubild, TheNearestPointIsHitAndNothingFarAway) {
    const auto maler = painterOf(scatter());
    const auto at = maler.toPixel({6.0, 6.0});
    ASSERT_TRUE(maler.teilBei(at + QPointF(3.0, 3.0)));
    EXPECT_EQ(maler.teile()[*maler.teilBei(at + QPointF(3.0, 3.0))].sache->raum, RaumId{3});
    EXPECT_FALSE(maler.teilBei(at + QPointF(40.0, 0.0)));
}

TEST(Schaubild, ARectangleTakesWhatLiesInIt) {
    const auto maler = painterOf(scatter());
    const QRectF box(maler.toPixel({3.0, 7.0}), maler.toPixel({7.0, 3.0}));
    EXPECT_EQ(maler.raeumeIn(box), (std::set<RaumId>{RaumId{2}, RaumId{3}}));
    auto bild = scatter();
    Schaufeld column;
    column.feld = QRectF(0.0, 0.0, 1.0, 5.0);
    column.raeume = {RaumId{7}, RaumId{8}};
    bild.felder.push_back(column);
    const auto both = painterOf(std::move(bild));
    const QRectF left(both.toPixel({0.2, 1.0}), both.toPixel({0.6, 0.5}));
    EXPECT_EQ(both.raeumeIn(left), (std::set<RaumId>{RaumId{7}, RaumId{8}}));
}

TEST(Schaubild, RowsAskForTheHeightTheyNeedAndNameTheirRaeume) {
    Schaubild bild;
    bild.x = {0.0, 1.0, {}};
    bild.y.kategorien = bild.y.umgekehrt = true;
    bild.y.bis = 95.0;
    for (int i = 0; i < 95; ++i) {
        bild.y.striche.emplace_back(i + 0.5, QStringLiteral("Gemeinde %1").arg(i));
        bild.y.raeume.push_back(RaumId{i + 1});
    }
    const auto maler = painterOf(std::move(bild), {600.0, 2000.0});
    EXPECT_GT(maler.mindestgroesse().height(), 95 * 12.0);
    const double y = maler.toPixel({0.0, 2.5}).y();
    EXPECT_EQ(maler.raumAmRand({5.0, y}), RaumId{3});
    EXPECT_FALSE(maler.raumAmRand({maler.plot().right() - 5.0, y}));
}

TEST(Schaubild, TheChosenOneLooksDifferentAndLiesInBothThemes) {
    for (const auto& theme : {Theme::light(), Theme::dark()}) {
        const auto draw = [&](std::vector<RaumId> chosen) {
            Schaubildmaler maler(theme);
            maler.setSize({300.0, 200.0});
            auto bild = scatter();
            bild.auswahl = std::move(chosen);
            maler.setSchaubild(std::move(bild));
            QImage image(300, 200, QImage::Format_RGB32);
            QPainter painter(&image);
            maler.paint(painter);
            return image;
        };
        EXPECT_NE(draw({}), draw({RaumId{3}}));
        EXPECT_EQ(draw({}), draw({RaumId{99}}));
    }
}

TEST(Schaubild, AnEmptyPictureIsNoMistake) {
    const auto maler = painterOf({});
    EXPECT_FALSE(maler.teilBei({100.0, 100.0}));
    QImage image(600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    maler.paint(painter);
}

TEST(Schaubild, TheSheetLeavesRoomForTheChart) {
    QImage image(1366, 768, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto room = maleBlattrahmen(painter, image.size(),
                                      {QStringLiteral("Titel"), QStringLiteral("Räume · 2021"),
                                       QStringLiteral("Ein Satz. Noch einer."), QStringLiteral("Quelle: X")},
                                      Theme::light());
    EXPECT_GT(room.height(), 768 * 0.6);
    EXPECT_TRUE(QRectF(0, 0, 1366, 768).contains(room));
}

TEST(Rundeachse, BeginsAtZeroOnlyWhereTheFiguresComeNearIt) {
    EXPECT_DOUBLE_EQ(rundeAchse(1.0, 9.0, 5).von, 0.0);
    EXPECT_GT(rundeAchse(90.0, 99.0, 5).von, 50.0);
    const auto one = rundeAchse(5.0, 5.0, 5);
    EXPECT_LT(one.von, 5.0);
    EXPECT_GT(one.bis, 5.0);
}

TEST(Verlauf, TheAxisReachesAsFarAsTheForecastAndItsBand) {
    Verlauf verlauf;
    verlauf.reihen.push_back(
        {RaumId{1}, QStringLiteral("A"), {{Periode::jahr(2020), 4.0, {}}, {Periode::jahr(2021), 5.0, {}}}});
    Prognoselinie line{RaumId{1}, false, {{2021.5, 5.0, 5.0, 5.0, 2021}, {2024.5, 6.0, 2.0, 12.0, 2024}}};
    verlauf.prognosen.push_back(line);
    EXPECT_GE(wertachse(verlauf, 6).bis, 12.0);
    const auto time = zeitachse(verlauf, 6);
    EXPECT_GT(time.bis, 2024.5);
    EXPECT_EQ(time.striche.back().second, QStringLiteral("2024"));
}

}  // namespace
}  // namespace isp::render::test
