// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/codes.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/kartengrenzen.h"
#include "workspace/pruefung.h"
#include "workspace/raumsaetze.h"
#include "workspace/themenbuch.h"

#include <algorithm>

namespace isp::workspace::test {
namespace {

template <typename T>
T require(Result<T> result) {
    if (!result) {
        ADD_FAILURE() << result.error().code.id << ": " << result.error().detail;
        throw std::runtime_error("expected a value");
    }
    return std::move(result).value();
}
void requireOk(const Status& status) {
    if (!status) ADD_FAILURE() << status.error().code.id << ": " << status.error().detail;
}

class RaumsaetzeTest : public WerkbankTest {
protected:
    void SetUp() override {
        w = demo();
        sozial = fachplanung("sozialplanung");
        jugend = fachplanung("jugendhilfeplanung");
    }
    FachplanungId fachplanung(const char* code) {
        for (const auto& f : w->bestand().fachplanungen())
            if (f.code == code) return f.id;
        return {};
    }
    RaumId raum(const char* ebene, std::size_t i) {
        const auto& b = w->bestand();
        return b.raeume()[b.positionen(b.ebene(std::string_view(ebene))->id)[i]].id;
    }
    const Raum& find(RaumId id) { return w->bestand().raeume()[*w->bestand().position(id)]; }
    Raumsaetze saetze() { return Raumsaetze(*w); }
    Raumentwurf entwurf(const char* name, std::vector<RaumId> teile) {
        Raumentwurf e;
        e.name = name;
        for (const auto t : teile)
            for (const auto g : saetze().gemeindenVon(t))
                e.gemeinden.push_back(g);
        return e;
    }
    RaumId planungsraum(const char* name, std::vector<RaumId> teile) {
        return require(saetze().speichere(Raumsatzart::kPlanung, sozial, entwurf(name, std::move(teile))));
    }

    std::unique_ptr<Werkbank> w;
    FachplanungId sozial, jugend;
};

TEST_F(RaumsaetzeTest, FiguresAddUpOnAPlanungsraumAndTheKreisStaysTheSame) {
    const auto a = raum("raum", 0), b = raum("raum", 1);
    const auto before = zelle(*w, "BEV", "kreis", "01060", "2015");
    const auto id = planungsraum("Nord", {a, b});
    const auto key = find(id).schluessel;
    const auto sum = zelle(*w, "BEV", "planungsraum_sozialplanung", key, "2015");
    const auto one = zelle(*w, "BEV", "raum", find(a).schluessel, "2015");
    const auto two = zelle(*w, "BEV", "raum", find(b).schluessel, "2015");
    ASSERT_TRUE(sum.complete());
    EXPECT_EQ(sum.wert, one.wert + two.wert);
    EXPECT_EQ(zelle(*w, "BEV", "kreis", "01060", "2015").wert, before.wert);
    // The hierarchy of the administration does not know it.
    EXPECT_EQ(w->bestand().gebietsEbene()->code, "kreis");
    EXPECT_EQ(w->bestand().analyseEbene()->code, "raum");
    const auto count = require(pruefeAlles(*w)).count(Severity::kWarning);
    w->undoStack().undo();
    EXPECT_EQ(require(pruefeAlles(*w)).count(Severity::kWarning), count);
}

TEST_F(RaumsaetzeTest, WholeRaeumeAreKeptAsSuchSingleGemeindenBeside) {
    const auto a = raum("raum", 9);
    auto e = entwurf("Gemischt", {a});
    const auto other = saetze().gemeindenVon(raum("raum", 10)).front();
    e.gemeinden.push_back(other);
    const auto id = require(saetze().speichere(Raumsatzart::kPlanung, sozial, e));
    const auto parts = w->bestand().teile(*w->bestand().position(id), Clock::todayIso());
    ASSERT_EQ(parts.size(), 2U);
    std::set<RaumId> ids;
    for (const auto p : parts)
        ids.insert(w->bestand().raeume()[p].id);
    EXPECT_EQ(ids, (std::set{a, other}));
    auto read = require(saetze().bild(Raumsatzart::kPlanung, sozial)).raeume.at(0).gemeinden;
    std::sort(read.begin(), read.end());
    std::sort(e.gemeinden.begin(), e.gemeinden.end());
    EXPECT_EQ(read, e.gemeinden);
}

TEST_F(RaumsaetzeTest, HasAnOutlineAtOnceAndAMapOfItsOwn) {
    const auto id = planungsraum("Nord", {raum("raum", 0), raum("raum", 1)});
    EXPECT_TRUE(find(id).hatGrenze);
    const auto map = require(readKartengrenzen(w->store(), w->bestand(), find(id).ebene, Clock::todayIso()));
    ASSERT_EQ(map->gebiete.size(), 1U);
    EXPECT_FALSE(map->ausserhalb.empty());
    EXPECT_TRUE(map->schematisch);
    // Beside it the map of the 15 is what it was.
    const auto fifteen = require(
        readKartengrenzen(w->store(), w->bestand(), w->bestand().analyseEbene()->id, Clock::todayIso()));
    EXPECT_EQ(fifteen->gebiete.size(), 15U);
    EXPECT_EQ(fifteen->ausserhalb.size(), 1U);
    EXPECT_GT(fifteen->innen.size(), 80U);
    EXPECT_TRUE(fifteen->aussen.empty());
}

TEST_F(RaumsaetzeTest, ShowsGapsAndOverlaps) {
    const auto a = raum("raum", 0), b = raum("raum", 9);
    planungsraum("Eins", {a});
    planungsraum("Zwei", {a, b});
    const auto bild = require(saetze().bild(Raumsatzart::kPlanung, sozial));
    EXPECT_EQ(bild.ueberlappungen.size(), saetze().gemeindenVon(a).size());
    EXPECT_EQ(bild.luecken.size() + saetze().gemeindenVon(a).size() + saetze().gemeindenVon(b).size(),
              saetze().gemeinden().size());
}

TEST_F(RaumsaetzeTest, EveryChangeIsOneStepToUndo) {
    const auto levels = w->bestand().ebenen().size();
    const auto id = planungsraum("Nord", {raum("raum", 0)});
    EXPECT_EQ(w->undoStack().count(), 1);
    auto e = require(saetze().bild(Raumsatzart::kPlanung, sozial)).raeume.front();
    e.name = "Norden";
    e.gemeinden = saetze().gemeindenVon(raum("raum", 3));
    EXPECT_EQ(require(saetze().speichere(Raumsatzart::kPlanung, sozial, e)), id);
    EXPECT_EQ(find(id).name, "Norden");
    w->undoStack().undo();
    EXPECT_EQ(find(id).name, "Nord");
    EXPECT_EQ(saetze().gemeindenVon(id), saetze().gemeindenVon(raum("raum", 0)));
    w->undoStack().undo();
    EXPECT_FALSE(w->bestand().position(id));
    EXPECT_EQ(w->bestand().ebenen().size(), levels);
    w->undoStack().redo();
    EXPECT_TRUE(find(id).hatGrenze);
    requireOk(saetze().loesche(id));
    EXPECT_EQ(w->bestand().ebenen().size(), levels);
    EXPECT_TRUE(w->bestand().raumsaetze().empty());
}

TEST_F(RaumsaetzeTest, WhatIsInUseStays) {
    const auto id = planungsraum("Nord", {raum("raum", 0)});
    Thema t;
    t.titel = "Gesundheit";
    t.raeume = {id};
    const auto thema = require(w->themen().legeAn(t));
    const auto refused = saetze().loesche(id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, store::codes::kStillReferred);
    EXPECT_EQ(refused.error().args, (std::vector<std::string>{"Nord", "thema", "Gesundheit"}));
    EXPECT_TRUE(find(id).hatGrenze);
    const auto uses = require(saetze().bezuege(id));
    ASSERT_EQ(uses.size(), 1U);
    EXPECT_EQ(uses[0].thema, thema);
    EXPECT_EQ(saetze().loesche(raum("raum", 0)).error().code, codes::kKeinEigenerRaum);
}

TEST_F(RaumsaetzeTest, EveryRecordThatUsesARaumHasANameAndAPlace) {
    const auto id = raum("raum", 0);
    Thema t;
    t.titel = "Gesundheit";
    const auto thema = require(w->themen().legeAn(t));
    const auto runde = require(w->themen().akte(thema))->aktuellerDurchlauf()->id;
    const auto x = QStringLiteral("x");
    Bedarf bedarf;
    bedarf.durchlauf = runde;
    bedarf.bezeichnung = "Hebammen";
    bedarf.art = Bedarfsart::kFest;
    Bedarfsmenge menge;
    menge.bedarf = require(w->themen().speichere(bedarf, x));
    menge.raum = id;
    menge.menge = 3;
    require(w->themen().speichere(menge, x));
    Massnahme m;
    m.durchlauf = runde;
    m.titel = "Sprechstunde";
    m.raeume = {id};
    require(w->themen().speichere(m, x));
    Angebot a;
    a.name = "Praxis am Markt";
    a.raum = id;
    require(w->themen().speichere(a, x));
    std::map<std::string, Raumbezug> uses;
    for (const auto& use : require(saetze().bezuege(id))) {
        EXPECT_TRUE(uses.emplace(use.art, use).second) << use.art << " twice";
        EXPECT_EQ(use.bezeichnung.find('-'), std::string::npos) << use.bezeichnung;  // no uid
    }
    EXPECT_EQ(uses.at("bedarf").bezeichnung, "Hebammen");
    EXPECT_EQ(uses.at("bedarf").schritt, Schrittart::kPlanung);
    EXPECT_EQ(uses.at("massnahme").thema, thema);
    EXPECT_EQ(uses.at("angebot").bezeichnung, "Praxis am Markt");
    EXPECT_FALSE(uses.at("angebot").thema.valid());
}

TEST_F(RaumsaetzeTest, HandlungsraeumeOverlapAndKnowTheirPurpose) {
    Thema t;
    t.titel = "Gesundheit";
    const auto thema = require(w->themen().legeAn(t));
    auto e = entwurf("Quartier", {raum("raum", 0)});
    e.thema = thema;
    const auto first = require(saetze().speichere(Raumsatzart::kHandlung, {}, e));
    e.name = "Quartier groß";
    for (const auto g : saetze().gemeindenVon(raum("raum", 1)))
        e.gemeinden.push_back(g);
    const auto second = require(saetze().speichere(Raumsatzart::kHandlung, {}, e));
    EXPECT_EQ(require(saetze().bezuege(first)).at(0).bezeichnung, "Gesundheit");
    const auto small = zelle(*w, "BEV", "handlungsraum", find(first).schluessel, "2015");
    const auto large = zelle(*w, "BEV", "handlungsraum", find(second).schluessel, "2015");
    EXPECT_TRUE(small.complete());
    EXPECT_GT(large.wert, small.wert);
    for (const auto* level : w->bestand().belegteEbenen())
        EXPECT_NE(level->code, "handlungsraum");
    const auto rows = saetze().indikatoren(second);
    EXPECT_EQ(rows.size(), 24U);  // those the demo fills
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const auto& r) {
        return r.periode && r.wert.complete() && r.gebiet.complete();
    }));
}

TEST_F(RaumsaetzeTest, TwoSetsAreComparedAndOneTakenOver) {
    const auto a = raum("raum", 0), b = raum("raum", 1), c = raum("raum", 2);
    planungsraum("Eins", {a, b});
    planungsraum("Zwei", {c});
    requireOk(saetze().uebernimm(sozial, jugend));
    EXPECT_EQ(require(saetze().vergleiche(sozial, jugend)).vergleich.uebereinstimmung(), 1.0);
    EXPECT_EQ(saetze().uebernimm(sozial, jugend).error().code, codes::kSatzBelegt);
    auto e = require(saetze().bild(Raumsatzart::kPlanung, jugend)).raeume.at(0);
    e.gemeinden = saetze().gemeindenVon(a);
    require(saetze().speichere(Raumsatzart::kPlanung, jugend, e));
    const auto v = require(saetze().vergleiche(sozial, jugend));
    EXPECT_EQ(v.vergleich.abweichend.size(), saetze().gemeindenVon(b).size());
    EXPECT_LT(v.vergleich.uebereinstimmung(), 1.0);
}

TEST_F(RaumsaetzeTest, RefusesWhatIsNoRaum) {
    auto e = entwurf("", {raum("raum", 0)});
    EXPECT_EQ(saetze().speichere(Raumsatzart::kPlanung, sozial, e).error().code, codes::kNameMissing);
    e = entwurf("Leer", {});
    EXPECT_EQ(saetze().speichere(Raumsatzart::kPlanung, sozial, e).error().code, codes::kRaumLeer);
    planungsraum("Nord", {raum("raum", 0)});
    e = entwurf("nord", {raum("raum", 1)});
    EXPECT_EQ(saetze().speichere(Raumsatzart::kPlanung, sozial, e).error().code, codes::kRaumnameVergeben);
    e = entwurf("Süd", {raum("raum", 1)});
    e.gueltigkeit = {"2025-01-01", "2024-01-01"};
    EXPECT_EQ(saetze().speichere(Raumsatzart::kPlanung, sozial, e).error().code, store::codes::kBadValidity);
}

TEST_F(RaumsaetzeTest, ASozialraumIsNoteAndOutlineOnly) {
    Sozialraum s;
    s.name = "Südstadt";
    s.geometrie = {{{{0, 0}, {2, 0}, {2, 2}, {0, 0}}, {}}};
    const auto raeume = w->bestand().raeume().size();
    s.id = require(saetze().speichere(s));
    EXPECT_EQ(require(saetze().sozialraeume()).at(0).geometrie, s.geometrie);
    EXPECT_EQ(w->bestand().raeume().size(), raeume);
    requireOk(saetze().loesche(s.id));
    EXPECT_TRUE(require(saetze().sozialraeume()).empty());
    w->undoStack().undo();
    EXPECT_EQ(require(saetze().sozialraeume()).size(), 1U);
}

}  // namespace
}  // namespace isp::workspace::test
