// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/grenzauftrag.h"
#include "workspace/kartengrenzen.h"

#include <algorithm>

namespace isp::workspace::test {
namespace {

class Kartengrenzenlesen : public WerkbankTest {
protected:
    static Result<KartengrenzenPtr> read(Werkbank& w, const char* level, const char* day = "2021-12-31") {
        return readKartengrenzen(w.store(), w.bestand(), w.bestand().ebene(level)->id, day);
    }
};

TEST_F(Kartengrenzenlesen, RaeumeHaveGemeindenInsideAndBuchholzOutside) {
    const auto w = ohneWerte();
    const auto g = read(*w, "raum");
    ASSERT_TRUE(g);
    EXPECT_EQ((*g)->gebiete.size(), 15U);
    ASSERT_EQ((*g)->ausserhalb.size(), 1U);
    EXPECT_NE((*g)->ausserhalb.front().name.find("Buchholz"), std::string::npos);
    EXPECT_EQ((*g)->innen.size(), 95U);
    EXPECT_TRUE((*g)->aussen.empty());  // the one outline of the Kreis
    EXPECT_TRUE((*g)->ohneGrenze.empty());
    EXPECT_TRUE((*g)->schematisch);
    EXPECT_FALSE((*g)->quelle.empty());
    // In the order of the Bestand.
    const auto& places = w->bestand().positionen((*g)->ebene);
    for (std::size_t i = 0; i < places.size(); ++i)
        EXPECT_EQ((*g)->gebiete[i].raum, w->bestand().raeume()[places[i]].id);
}

TEST_F(Kartengrenzenlesen, GemeindenHaveRaeumeOverThemAndNothingOutside) {
    const auto w = ohneWerte();
    const auto g = read(*w, "gemeinde");
    ASSERT_TRUE(g);
    EXPECT_EQ((*g)->gebiete.size(), 96U);
    EXPECT_TRUE((*g)->ausserhalb.empty());
    EXPECT_TRUE((*g)->innen.empty());
    EXPECT_EQ((*g)->aussen.size(), 15U);
}

TEST_F(Kartengrenzenlesen, ALevelWithoutBoundariesIsAnErrorThatNamesIt) {
    const auto w = ohneWerte();
    const auto g = read(*w, "land");
    ASSERT_FALSE(g);
    EXPECT_EQ(g.error().code, codes::kNoGrenzen);
}

TEST_F(Kartengrenzenlesen, LaterBoundariesHoldFromTheirDayOn) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    GrenzOptionen optionen;
    optionen.raumebene = "gemeinde";
    optionen.gueltigAb = "2021-12-31";
    optionen.quelle = "BKG";
    auto v = pruefeGrenzen(w->pfad(), w->bestandCopy(), file, optionen, {});
    ASSERT_TRUE(v);
    const auto r = uebernehmeGrenzen(w->pfad(), w->bestandCopy(), **v, {});
    ASSERT_TRUE(r);
    ASSERT_TRUE(w->registriereGrenzen(*r));

    const auto before = read(*w, "raum", "2020-12-31");
    ASSERT_TRUE(before);
    EXPECT_TRUE((*before)->schematisch);
    EXPECT_EQ((*before)->gueltigkeit.bis, "2021-12-30");
    EXPECT_TRUE((*before)->gueltigkeit.ab.empty());
    const auto after = read(*w, "raum", "2022-06-30");
    ASSERT_TRUE(after);
    EXPECT_FALSE((*after)->schematisch);
    EXPECT_EQ((*after)->quelle, "BKG");
    EXPECT_EQ((*after)->gueltigkeit.ab, "2021-12-31");
    EXPECT_TRUE((*after)->gueltigkeit.bis.empty());
}

TEST_F(Kartengrenzenlesen, BoundariesOfTodayStandInWhereNoneHeldOnTheDay) {
    const auto w = leer();
    GrenzOptionen optionen;
    optionen.raumebene = "gemeinde";
    optionen.gueltigAb = "2021-12-31";
    optionen.quellCrs = "EPSG:25832";
    optionen.anlegen = true;
    const auto file = write("eins.csv",
                            "AGS,NAME,WKT\n"
                            "01060005,Bad Segeberg,\"POLYGON((590000 5975000,595000 5975000,595000 5980000,"
                            "590000 5980000,590000 5975000))\"\n");
    auto v = pruefeGrenzen(w->pfad(), w->bestandCopy(), file, optionen, {});
    ASSERT_TRUE(v) << v.error().code.id;
    const auto r = uebernehmeGrenzen(w->pfad(), w->bestandCopy(), **v, {});
    ASSERT_TRUE(r);
    ASSERT_TRUE(w->registriereGrenzen(*r));
    const auto g = read(*w, "gemeinde", "2015-12-31");
    ASSERT_TRUE(g);
    EXPECT_TRUE((*g)->ersatzweise);
    EXPECT_EQ((*g)->gueltigkeit, (Gueltigkeit{"", "2021-12-30"}));
    EXPECT_FALSE((*read(*w, "gemeinde", "2022-12-31"))->ersatzweise);
}

TEST_F(Kartengrenzenlesen, TheLevelIsFoundByTheKeysOfTheFile) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    GrenzOptionen optionen;
    optionen.layer = "raeume15";
    const auto v = pruefeGrenzen(w->pfad(), w->bestandCopy(), file, optionen, {});
    ASSERT_TRUE(v) << v.error().code.id;
    EXPECT_EQ((*v)->optionen.raumebene, "raum");
}

}  // namespace
}  // namespace isp::workspace::test
