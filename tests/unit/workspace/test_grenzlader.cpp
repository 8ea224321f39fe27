// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/raumsaetze.h"

#include <cmath>
#include <set>

namespace isp::workspace::test {
namespace {

class Grenzen : public WerkbankTest {
protected:
    static Result<Grenzergebnis> load(Werkbank& w, const std::filesystem::path& file,
                                      const GrenzOptionen& optionen) {
        Grenzlader lader(w.store(), w.bestand());
        auto v = lader.vorschau(file, optionen);
        if (!v) return std::move(v).error();
        return lader.uebernehmen(*v);
    }
    static GrenzOptionen level(const char* code, const char* layer = "") {
        GrenzOptionen o;
        o.raumebene = code;
        o.layer = layer;
        return o;
    }
    static std::size_t pairs(Werkbank& w, const char* ebene) {
        const auto n =
            nachbarn(w.store(), w.bestand(), w.bestand().ebene(ebene)->id, geo::Nachbarschaft::kRook);
        EXPECT_TRUE(n);
        return n ? n->size() : 0;
    }
};

TEST_F(Grenzen, RealBoundariesAreDissolvedToRaeumeAndKreis) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    const auto r = load(*w, file, level("gemeinde", "gemeinden"));
    ASSERT_TRUE(r);
    EXPECT_EQ(r->geladen, 96U);
    EXPECT_EQ(r->aufgeloest.at("raum"), 15U);
    EXPECT_EQ(r->aufgeloest.at("kreis"), 1U);
    ASSERT_TRUE(w->registriereGrenzen(*r));
    EXPECT_EQ(pairs(*w, "gemeinde"), 230U);  // ../shared/data/README.md: 230 real pairs
    w->undoStack().undo();
    EXPECT_NE(pairs(*w, "gemeinde"), 230U);
    w->undoStack().redo();
    EXPECT_EQ(pairs(*w, "gemeinde"), 230U);
}

TEST_F(Grenzen, TheTerritoryIsPickedFromAFileOfTheWholeLand) {
    ISP_NEED_SHARED(file, "grenzen/sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    const auto r = load(*w, file, level("gemeinde"));
    ASSERT_TRUE(r);
    EXPECT_EQ(r->geladen, 96U);
}

TEST_F(Grenzen, TheLayerOfTheLevelIsFoundByItsRaeume) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    const auto raeume = load(*w, file, level("raum"));
    ASSERT_TRUE(raeume);
    EXPECT_EQ(raeume->geladen, 15U);
    const auto kreis = load(*w, file, level("kreis"));
    ASSERT_TRUE(kreis);
    EXPECT_EQ(kreis->geladen, 1U);
}

TEST_F(Grenzen, AnotherKreisComesFromItsBoundaries) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = leer();
    auto raeume = level("raum", "raeume15");
    raeume.anlegen = true;
    ASSERT_TRUE(load(*w, file, raeume));
    ASSERT_TRUE(w->reload());
    auto gemeinden = level("gemeinde", "gemeinden");
    gemeinden.schluesselfeld = "ars";
    gemeinden.anlegen = true;
    ASSERT_TRUE(load(*w, file, gemeinden));
    ASSERT_TRUE(w->reload());
    const auto& b = w->bestand();
    EXPECT_EQ(b.positionen(b.ebene("gemeinde")->id).size(), 96U);
    const auto* segeberg = b.raum(b.ebene("gemeinde")->id, "01060005");
    ASSERT_NE(segeberg, nullptr);
    const auto parent = b.uebergeordnet(*b.position(segeberg->id), "2023-01-01");
    ASSERT_TRUE(parent);
    EXPECT_EQ(b.raeume()[*parent].schluessel, "010600005");
}

TEST_F(Grenzen, GemeindenFindTheirRaumWhateverTheOrder) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    using Schritt = std::pair<const char*, const char*>;
    const Schritt gemeinden{"gemeinde", "gemeinden"}, raeume{"raum", "raeume15"}, kreis{"kreis", "kreis"};
    const std::vector<std::vector<Schritt>> orders = {
        {kreis, gemeinden, raeume}, {gemeinden, raeume, kreis}, {raeume, kreis, gemeinden}};
    for (const auto& order : orders) {
        const auto w = leer();
        for (const auto& [ebene, layer] : order) {
            auto optionen = level(ebene, layer);
            optionen.anlegen = true;
            const auto r = load(*w, file, optionen);
            ASSERT_TRUE(r);
            EXPECT_EQ(r->issues.count(Severity::kWarning), 0U) << order.front().first << ' ' << ebene;
            ASSERT_TRUE(w->reload());
        }
        const auto& b = w->bestand();
        const auto parentOf = [&](const char* ebene, const char* key) {
            const auto* raum = b.raum(b.ebene(ebene)->id, key);
            const auto parent = b.uebergeordnet(*b.position(raum->id), "2023-01-01");
            return parent ? b.raeume()[*parent].schluessel : std::string();
        };
        EXPECT_EQ(parentOf("gemeinde", "01060005"), "010600005");  // Bad Segeberg: a Raum of its own
        EXPECT_EQ(parentOf("gemeinde", "01060002"), "010605043");  // Alveslohe: Auenland Südholstein
        EXPECT_EQ(parentOf("raum", "010605043"), "01060");
        for (const auto& raum : b.raeume())
            EXPECT_TRUE(raum.eigenes) << raum.name;
    }
}

TEST_F(Grenzen, TiesToOwnRaeumeOutliveNewLevels) {
    ISP_NEED_SHARED(file, "grenzen/segeberg_vg5000_2021_epsg25832.gpkg");
    const auto w = leer();
    auto optionen = level("gemeinde", "gemeinden");
    optionen.anlegen = true;
    ASSERT_TRUE(load(*w, file, optionen));
    ASSERT_TRUE(w->reload());
    const auto gemeinde = [&] { return w->bestand().raum(w->bestand().ebene("gemeinde")->id, "01060002"); };
    Raumentwurf entwurf;
    entwurf.name = "Nord";
    entwurf.gemeinden = {gemeinde()->id};
    const auto own = Raumsaetze(*w).speichere(Raumsatzart::kPlanung, {}, entwurf);
    ASSERT_TRUE(own);
    ASSERT_TRUE(w->reload());
    optionen = level("raum", "raeume15");
    optionen.anlegen = true;
    ASSERT_TRUE(load(*w, file, optionen));
    ASSERT_TRUE(w->reload());
    const auto& b = w->bestand();
    std::set<std::string> above;
    for (const auto& z : gemeinde()->zugehoerigkeiten)
        above.insert(b.raeume()[*b.position(z.uebergeordnet)].name);
    EXPECT_EQ(above, (std::set<std::string>{"Auenland Südholstein", "Nord"}));
}

TEST_F(Grenzen, NeighboursStayForeign) {
    ISP_NEED_SHARED(file, "grenzen/sh_gemeinden_vg5000_2021_epsg25832.gpkg");
    const auto w = ohneWerte();
    auto optionen = level("gemeinde");
    optionen.anlegen = true;
    const auto r = load(*w, file, optionen);
    ASSERT_TRUE(r);
    EXPECT_EQ(r->angelegt, 1012U);
    ASSERT_TRUE(w->reload());
    const auto& b = w->bestand();
    const auto foreign = std::count_if(b.raeume().begin(), b.raeume().end(), [&](const Raum& raum) {
        return !raum.eigenes && raum.ebene == b.ebene("gemeinde")->id;
    });
    EXPECT_EQ(foreign, 1012);
}

TEST_F(Grenzen, RefusesAFileWhereNothingFits) {
    const auto w = ohneWerte();
    const auto file = write("fremd.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ags":"09162000","name":"München"},
         "geometry":{"type":"Polygon","coordinates":[[[11.4,48.1],[11.6,48.1],[11.6,48.2],[11.4,48.1]]]}}]})");
    const auto r = load(*w, file, level("gemeinde"));
    ASSERT_FALSE(r);
    EXPECT_EQ(r.error().code, codes::kGrenzeNoneMatched);
}

TEST_F(Grenzen, RefusesADateThatIsNone) {
    const auto w = ohneWerte();
    auto o = level("gemeinde");
    o.gueltigAb = "2023-02-30";
    EXPECT_EQ(load(*w, write("x.geojson", "{}"), o).error().code, codes::kDateInvalid);
}

}  // namespace
}  // namespace isp::workspace::test
