// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datenluecke.h"
#include "domain/gebietsstand.h"
#include "domain/gueltigkeit.h"
#include "regelprobe.h"

namespace isp {
namespace {

using test::pruefeFaelle;

Gebietsanteil anteil(std::int64_t von, std::int64_t nach, double einwohner, double flaeche) {
    return {{}, {}, {1}, {von}, {nach}, einwohner, flaeche};
}

std::string_view answer(Gebietsaenderungsart art, const std::vector<Gebietsanteil>& anteile) {
    Gebietsaenderung aenderung;
    aenderung.datum = "2013-01-01";
    aenderung.art = art;
    const auto status =
        pruefeAnteile(aenderung, anteile, [](RaumId id) { return "Raum " + std::to_string(id.value); });
    return status ? std::string_view() : status.error().code.id;
}

TEST(Gebietsanteile, MakeOnePerRaumThatGoes) {
    using enum Gebietsaenderungsart;
    EXPECT_EQ(answer(kTeilung, {anteil(1, 2, 0.6, 0.5), anteil(1, 3, 0.4, 0.5)}), "");
    EXPECT_EQ(answer(kTeilung, {anteil(1, 2, 0.6, 0.5), anteil(1, 3, 0.3, 0.5)}), codes::kAnteilssumme.id);
    EXPECT_EQ(answer(kTeilung, {anteil(1, 2, 0.6, 0.5), anteil(1, 3, 0.4, 0.4)}), codes::kAnteilssumme.id);
    EXPECT_EQ(answer(kZusammenschluss, {anteil(1, 3, 1, 1), anteil(2, 3, 1, 1)}), "");
    // A third, written as many digits as there are.
    EXPECT_EQ(answer(kTeilung, {anteil(1, 2, 1.0 / 3, 0.5), anteil(1, 3, 2.0 / 3, 0.5)}), "");
}

TEST(Gebietsanteile, OfAnExchangeLeaveARest) {
    using enum Gebietsaenderungsart;
    EXPECT_EQ(answer(kGebietstausch, {anteil(1, 2, 0.1, 0.02)}), "");
    EXPECT_EQ(answer(kGebietstausch, {anteil(1, 2, 0.0, 0.02)}), "");  // land without inhabitants
    EXPECT_EQ(answer(kGebietstausch, {anteil(1, 2, 0.0, 0.0)}), codes::kAnteilZuViel.id);
    EXPECT_EQ(answer(kGebietstausch, {anteil(1, 2, 0.7, 0.5), anteil(1, 3, 0.4, 0.1)}),
              codes::kAnteilZuViel.id);
}

TEST(Gebietsanteile, AreThereOnceEach) {
    using enum Gebietsaenderungsart;
    EXPECT_EQ(answer(kEingliederung, {}), codes::kOhneAnteile.id);
    EXPECT_EQ(answer(kUmbenennung, {}), "");
    EXPECT_EQ(answer(kTeilung, {anteil(1, 2, 0.5, 0.5), anteil(1, 2, 0.5, 0.5)}), codes::kAnteilDoppelt.id);
}

TEST(Gebietsanteile, SayInWordsWhatIsMissing) {
    Gebietsaenderung aenderung;
    const std::vector parts{anteil(1, 2, 0.6, 0.5)};
    const auto status = pruefeAnteile(aenderung, parts, [](RaumId) { return std::string("Bark"); });
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().args, (std::vector<std::string>{"Bark", "60.00", "50.00"}));
}

TEST(Regeln, OfTheGebietsstand) {
    pruefeFaelle<Gebietsaenderung>(
        test::mit<Gebietsaenderung>([](auto& g) { g.datum = "2013-01-01"; }),
        {{[](auto& g) { g.datum.clear(); }, codes::kPflichtfeld.id, "datum"},
         {[](auto& g) { g.datum = "2013-02-30"; }, codes::kDatumUngueltig.id, "datum"}});
    pruefeFaelle<Gebietsanteil>(
        anteil(1, 2, 1, 1),
        {{[](auto& a) { a.nach = {}; }, codes::kPflichtfeld.id, "nach"},
         {[](auto& a) { a.nach = a.von; }, codes::kZuSichSelbst.id, "nach"},
         {[](auto& a) { a.anteilFlaeche = 1.2; }, codes::kWertebereich.id, "anteil_flaeche"}});
    pruefeFaelle<Bruch>(test::mit<Bruch>([](auto& b) {
                            b.kennzahl = {1};
                            b.periode = Periode::jahr(2011).code();
                            b.beschreibung = "Zensus 2011";
                        }),
                        {{[](auto& b) { b.kennzahl = {}; }, codes::kPflichtfeld.id, "kennzahl"},
                         {[](auto& b) { b.periode = 0; }, codes::kPflichtfeld.id, "periode"},
                         {[](auto& b) { b.beschreibung.clear(); }, codes::kPflichtfeld.id, "beschreibung"}});
}

TEST(Bruch, LiesBetweenPeriodenOfAnyKind) {
    Bruch b;
    b.periode = Periode::jahr(2011).code();
    // A Stichtag at the end of the year sorts before the year itself; in time it lies in it.
    EXPECT_TRUE(liegtDazwischen(b, Periode::stichtag(2010, 12, 31), Periode::stichtag(2011, 12, 31)));
    EXPECT_TRUE(liegtDazwischen(b, Periode::jahr(2010), Periode::jahr(2011)));
    EXPECT_TRUE(liegtDazwischen(b, Periode::jahr(2008), Periode::jahr(2015)));
    EXPECT_FALSE(liegtDazwischen(b, Periode::jahr(2011), Periode::jahr(2012)));
    EXPECT_FALSE(liegtDazwischen(b, Periode::jahr(2009), Periode::jahr(2010)));
    EXPECT_TRUE(liegtDazwischen(b, Periode::quartal(2010, 4), Periode::quartal(2011, 1)));
    b.periode = Periode::stichtag(2011, 12, 31).code();
    EXPECT_TRUE(liegtDazwischen(b, Periode::jahr(2010), Periode::jahr(2011)));
    EXPECT_FALSE(liegtDazwischen(b, Periode::quartal(2010, 4), Periode::quartal(2011, 1)));
}

TEST(Gueltigkeit, MovesDaysOverMonthsAndYears) {
    EXPECT_EQ(verschobenerTag("2013-01-01", -1), "2012-12-31");
    EXPECT_EQ(verschobenerTag("2024-02-28", 1), "2024-02-29");
    EXPECT_EQ(verschobenerTag("heute", 1), "heute");
}

}  // namespace
}  // namespace isp
