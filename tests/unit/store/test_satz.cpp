// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uid.h"
#include "domain/themenakte.h"
#include "store/ablage.h"
#include "store/satz.h"
#include "store_fixture.h"

namespace isp::store::test {
namespace {

class Satz : public SmallStore {
protected:
    Result<std::int64_t> write(const std::string& tabelle, const Feldwerte& felder) {
        return schreibeSatz(*store, tabelle, newUid(), felder);
    }
    std::string refusal(const std::string& tabelle, const Feldwerte& felder) {
        const auto written = write(tabelle, felder);
        return written ? std::string() : std::string(written.error().code.id);
    }
    Verweis durchlauf() {
        const auto thema = *write("thema", {{"titel", "Gesundheit"}});
        return {"durchlauf",
                *write("durchlauf",
                       {{"thema", Verweis{"thema", thema}}, {"nummer", 1.0}, {"beginn", "2025-01-01"}})};
    }
};

TEST_F(Satz, WritesEveryKindOfField) {
    const auto runde = durchlauf();
    const auto feld = *write("handlungsfeld", {{"titel", "Zugang"}, {"durchlauf", runde}});
    const auto ziel = *write("ziel", {{"durchlauf", runde},
                                      {"titel", "Plätze"},
                                      {"art", "teilziel"},
                                      {"handlungsfeld", Verweis{"handlungsfeld", feld}},
                                      {"zielwert", 12.5},
                                      {"zieljahr", 2027.0}});
    const auto z = Ablage<Ziel>(*store).lies({ziel});
    ASSERT_TRUE(z);
    EXPECT_EQ(z->art, Zielart::kTeilziel);
    EXPECT_EQ(z->zielwert, 12.5);
    EXPECT_EQ(z->zieljahr, 2027);
    EXPECT_EQ(z->handlungsfeld.value, feld);
    EXPECT_EQ(z->wirkungsstufe, Ziel().wirkungsstufe) << "not given: as a record begins";
    const auto massnahme = *write("massnahme", {{"durchlauf", runde},
                                                {"titel", "Kurs"},
                                                {"erfunden", true},
                                                {"ziel", std::vector<Verweis>{{"ziel", ziel}}}});
    const auto m = Ablage<Massnahme>(*store).lies({massnahme});
    ASSERT_TRUE(m);
    EXPECT_TRUE(m->erfunden);
    EXPECT_EQ(m->ziele, std::vector<ZielId>{{ziel}});
}

TEST_F(Satz, RefusesWhatDoesNotFit) {
    const auto runde = durchlauf();
    EXPECT_EQ(refusal("raum", {{"name", "Nord"}}), "store.unknown_object");
    EXPECT_EQ(refusal("befund", {{"durchlauf", runde}, {"txt", "…"}}), "store.record_field");
    EXPECT_EQ(refusal("befund", {{"durchlauf", runde}, {"text", 1.0}}), "store.record_field");
    EXPECT_EQ(refusal("befund", {{"durchlauf", runde}, {"text", "…"}, {"wertung", "schlimm"}}),
              "store.record_field");
    EXPECT_EQ(refusal("durchlauf", {{"nummer", 1.5}}), "store.record_field");
    // A reference of another kind has an id too.
    EXPECT_EQ(refusal("befund", {{"durchlauf", Verweis{"thema", runde.id}}, {"text", "…"}}),
              "store.record_field");
    EXPECT_EQ(refusal("massnahme",
                      {{"durchlauf", runde}, {"titel", "Kurs"}, {"raum", std::vector<Verweis>{{"ziel", 1}}}}),
              "store.record_field");
    EXPECT_EQ(refusal("befund", {{"durchlauf", runde}}), "domain.required") << "the rules hold as ever";
}

TEST_F(Satz, IsJsonTheOtherWay) {
    Ziel z;
    z.titel = "Plätze";
    z.zielwert = 12.5;
    z.raeume = {{3}};
    const auto json = alsJson(z);
    for (const char* part :
         {R"("titel":"Plätze")", R"("zielwert":12.5)", R"("ausgangswert":null)", R"("ziel_raum":["3"])"})
        EXPECT_NE(json.find(part), std::string::npos) << part << " in " << json;
}

}  // namespace
}  // namespace isp::store::test
