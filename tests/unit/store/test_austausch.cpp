// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange of changes between two copies of a store: what is taken over, what is a question, what is refused.
#include "base/clock.h"
#include "domain/themenakte.h"
#include "store/ablage.h"
#include "store/aenderungsleser.h"
#include "store/austausch.h"
#include "store/austauschcodes.h"
#include "store/historie_repository.h"
#include "store/indikator_repository.h"
#include "unit/store/store_fixture.h"

#include <algorithm>
#include <map>
#include <random>

namespace isp::store {
namespace {

using namespace test;

/// Everything in a store as a package would carry it: equal for two stores that hold the same, whatever their
/// integer keys. The times of changes are left out.
std::map<std::string, std::string> inhaltVon(Store& store) {
    const auto inhalt = require(lesePaketinhalt(require(vergleicheStaende(nullptr, store))));
    const auto text = [](const Feldinhalt& value) -> std::string {
        if (const auto* n = std::get_if<std::int64_t>(&value)) return std::to_string(*n);
        if (const auto* d = std::get_if<double>(&value)) return std::to_string(*d);
        if (const auto* t = std::get_if<std::string>(&value)) return "'" + *t + "'";
        return std::holds_alternative<Rohdaten>(value) ? "bytes" : "-";
    };
    std::map<std::string, std::string> out;
    for (const auto& change : inhalt.aenderungen) {
        if (change.tabelle == "aenderungszeit") continue;
        std::string key = change.tabelle, row;
        for (const auto& part : change.schluessel)
            key += "/" + text(part);
        for (const auto& field : change.felder)
            row += field.spalte + "=" + text(field.neu) + " ";
        out[key] = row;
    }
    return out;
}

/// Two planners: copies of one store, and the state both began from.
class Austausch : public SmallStore {
protected:
    void SetUp() override {
        SmallStore::SetUp();
        Thema t;
        t.titel = "Kitaplätze";
        t.fragestellung = "Reichen sie?";
        thema = require(Ablage<Thema>(*store).speichere(t));
        Zielgruppe z;
        z.name = "Kinder";
        zielgruppe = require(Ablage<Zielgruppe>(*store).speichere(z));
        begin();
    }

    void begin() {
        for (auto* open : {&anfang, &a, &b})
            open->reset();
        for (const char* name : {"anfang.isp", "a.isp", "b.isp"}) {
            std::filesystem::remove(folder / name);
            requireOk(store->backupTo(folder / name));
        }
        anfang = require(Store::open(folder / "anfang.isp", OpenMode::kReadOnly));
        a = require(Store::open(folder / "a.isp"));
        b = require(Store::open(folder / "b.isp"));
    }

    Paketinhalt paket(Store& from) {
        return require(lesePaketinhalt(require(vergleicheStaende(anfang.get(), from))));
    }
    static Result<Zusammenfuehrung> nimm(Store& into, const Paketinhalt& inhalt,
                                         const Konfliktvorgabe& vorgabe = {}) {
        Transaktion transaktion(into);
        auto out = spieleEin(into, inhalt, vorgabe, {"paket", "Paket"});
        if (out) requireOk(transaktion.commit());
        return out;
    }
    static Zusammenfuehrung nimmGanz(Store& into, const Paketinhalt& inhalt) {
        auto out = require(nimm(into, inhalt));
        EXPECT_TRUE(out.konflikte.empty());
        EXPECT_TRUE(out.abgelehnt.empty());
        return out;
    }
    static Konfliktvorgabe regel(Konfliktregel regel) { return {regel, {}}; }

    template <typename T>
    static void change(Store& in, decltype(T::id) id, const std::function<void(T&)>& edit) {
        auto record = require(Ablage<T>(in).lies(id));
        edit(record);
        static_cast<void>(require(Ablage<T>(in).speichere(record)));
    }
    static void titel(Store& in, ThemaId id, const std::string& text) {
        change<Thema>(in, id, [&](Thema& t) { t.titel = text; });
    }
    std::string titelIn(Store& in) { return require(Ablage<Thema>(in).lies(thema)).titel; }

    ThemaId thema;
    ZielgruppeId zielgruppe;
    std::unique_ptr<Store> anfang, a, b;
};

TEST_F(Austausch, NothingChangedIsAnEmptyPackage) {
    EXPECT_TRUE(paket(*a).aenderungen.empty());
    EXPECT_TRUE(paket(*a).voll.empty());
}

TEST_F(Austausch, NewRecordsArriveWithTheirReferences) {
    Durchlauf d;
    d.thema = thema;
    d.nummer = 1;
    d.beginn = "2024-01-01";
    const auto durchlauf = require(Ablage<Durchlauf>(*a).speichere(d));
    Massnahme massnahme;
    massnahme.durchlauf = durchlauf;
    massnahme.titel = "Neubau";
    massnahme.raeume = {badSegeberg, norderstedt};
    static_cast<void>(require(Ablage<Massnahme>(*a).speichere(massnahme)));
    // In the other store the same integer keys are taken by something else.
    Thema other;
    other.titel = "Anderes";
    Durchlauf taken;
    taken.thema = require(Ablage<Thema>(*b).speichere(other));
    taken.nummer = 1;
    taken.beginn = "2024-01-01";
    static_cast<void>(require(Ablage<Durchlauf>(*b).speichere(taken)));

    nimmGanz(*b, paket(*a));
    const auto found = require(Ablage<Massnahme>(*b).vonThema(thema));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].titel, "Neubau");
    EXPECT_EQ(found[0].raeume, (std::vector<RaumId>{badSegeberg, norderstedt}));
    EXPECT_NE(found[0].durchlauf, durchlauf);
    EXPECT_TRUE(require(pruefe(*b)).items().empty());
}

TEST_F(Austausch, FieldsChangedOnEitherSideComeTogether) {
    titel(*a, thema, "Kitaplätze im Norden");
    change<Thema>(*b, thema, [](Thema& t) { t.fragestellung = "Wo fehlen sie?"; });
    const auto fromA = paket(*a), fromB = paket(*b);
    nimmGanz(*b, fromA);
    nimmGanz(*a, fromB);
    EXPECT_EQ(titelIn(*b), "Kitaplätze im Norden");
    EXPECT_EQ(inhaltVon(*a), inhaltVon(*b));
}

TEST_F(Austausch, TakenInAgainChangesNothing) {
    titel(*a, thema, "Neu");
    const auto fromA = paket(*a);
    nimmGanz(*b, fromA);
    const auto before = contentOf(folder / "b.isp");
    const auto again = nimmGanz(*b, fromA);
    EXPECT_TRUE(again.zeilen.empty());
    EXPECT_EQ(contentOf(folder / "b.isp"), before);
}

TEST_F(Austausch, BothChangedIsAQuestionAndOursStays) {
    titel(*a, thema, "Von A");
    titel(*b, thema, "Von B");
    const auto fromA = paket(*a);
    const auto open = require(nimm(*b, fromA));
    ASSERT_EQ(open.konflikte.size(), 1U);
    const auto& k = open.konflikte.front();
    EXPECT_EQ(k.spalte, "titel");
    EXPECT_EQ(k.basis, Feldinhalt("Kitaplätze"));
    EXPECT_EQ(k.meins, Feldinhalt("Von B"));
    EXPECT_EQ(k.deren, Feldinhalt("Von A"));
    EXPECT_EQ(open.offen(), 1);
    EXPECT_EQ(titelIn(*b), "Von B");
    static_cast<void>(require(nimm(*b, fromA, regel(Konfliktregel::kMeins))));
    EXPECT_EQ(titelIn(*b), "Von B");
    Konfliktvorgabe one;
    one.einzeln[k.kennung] = Konfliktentscheidung::kDeren;
    EXPECT_EQ(require(nimm(*b, fromA, one)).offen(), 0);
    EXPECT_EQ(titelIn(*b), "Von A");
}

TEST_F(Austausch, TheNewerOneWinsInBothStores) {
    const auto at = [](int hours) { return TimePoint(std::chrono::hours(24 * 365 * 80 + hours)); };
    {
        const Clock::Fixed clock(at(1));
        titel(*a, thema, "Von A");
    }
    {
        const Clock::Fixed clock(at(2));
        titel(*b, thema, "Von B");
    }
    const auto fromA = paket(*a), fromB = paket(*b);
    static_cast<void>(require(nimm(*b, fromA, regel(Konfliktregel::kNeuer))));
    static_cast<void>(require(nimm(*a, fromB, regel(Konfliktregel::kNeuer))));
    EXPECT_EQ(titelIn(*a), "Von B");
    EXPECT_EQ(titelIn(*b), "Von B");
}

TEST_F(Austausch, WhatComesBackOlderIsNoQuestion) {
    titel(*a, thema, "Erster Stand");
    nimmGanz(*b, paket(*a));
    titel(*a, thema, "Zweiter Stand");
    const auto back = nimmGanz(*a, paket(*b));  // carries what A sent before
    EXPECT_TRUE(back.zeilen.empty());
    EXPECT_EQ(titelIn(*a), "Zweiter Stand");
}

TEST_F(Austausch, WhatWasTakenAndChangedSinceIsNoQuestion) {
    titel(*a, thema, "Von A");
    const auto fromA = paket(*a);
    nimmGanz(*b, fromA);
    titel(*b, thema, "Von B");
    EXPECT_TRUE(nimmGanz(*b, fromA).zeilen.empty());
    EXPECT_EQ(titelIn(*b), "Von B");
}

TEST_F(Austausch, WhatWasDeletedGoesUnlessItIsUsedOrChangedHere) {
    requireOk(Ablage<Zielgruppe>(*a).loesche(zielgruppe));
    const auto fromA = paket(*a);
    titel(*b, thema, "anders");
    nimmGanz(*b, fromA);
    EXPECT_TRUE(require(Ablage<Zielgruppe>(*b).alle()).empty());

    begin();
    requireOk(Ablage<Zielgruppe>(*a).loesche(zielgruppe));
    change<Thema>(*b, thema, [&](Thema& t) { t.zielgruppen = {zielgruppe}; });
    const auto used = require(nimm(*b, paket(*a), regel(Konfliktregel::kDeren)));
    ASSERT_EQ(used.konflikte.size(), 1U);
    EXPECT_EQ(used.konflikte[0].art, Konfliktart::kDortGeloescht);
    EXPECT_EQ(used.konflikte[0].hindernis, "thema_zielgruppe");
    EXPECT_FALSE(used.konflikte[0].entscheidbar);
    EXPECT_EQ(require(Ablage<Zielgruppe>(*b).alle()).size(), 1U);

    begin();
    requireOk(Ablage<Zielgruppe>(*a).loesche(zielgruppe));
    change<Zielgruppe>(*b, zielgruppe, [](Zielgruppe& z) { z.beschreibung = "bis 6"; });
    const auto changed = require(nimm(*b, paket(*a)));
    ASSERT_EQ(changed.konflikte.size(), 1U);
    EXPECT_EQ(require(Ablage<Zielgruppe>(*b).alle()).size(), 1U);
    static_cast<void>(require(nimm(*b, paket(*a), regel(Konfliktregel::kDeren))));
    EXPECT_TRUE(require(Ablage<Zielgruppe>(*b).alle()).empty());
}

TEST_F(Austausch, WhatHangsOnADeletedThemaIsNotLost) {
    requireOk(Ablage<Thema>(*a).loesche(thema));
    Durchlauf d;
    d.thema = thema;
    d.nummer = 1;
    d.beginn = "2024-01-01";
    static_cast<void>(require(Ablage<Durchlauf>(*b).speichere(d)));
    const auto kept = require(nimm(*b, paket(*a)));
    ASSERT_EQ(kept.konflikte.size(), 1U);
    EXPECT_TRUE(kept.konflikte[0].entscheidbar) << "the round would go with its Thema";
    EXPECT_EQ(require(Ablage<Durchlauf>(*b).alle()).size(), 1U);
    // The other way round: what refers to a Thema that was deleted here is listed.
    const auto refused = require(nimm(*a, paket(*b)));
    ASSERT_EQ(refused.abgelehnt.size(), 1U);
    EXPECT_EQ(refused.abgelehnt[0].tabelle, "durchlauf");
    EXPECT_EQ(refused.abgelehnt[0].grund, Ablehnungsgrund::kVerweis);
}

TEST_F(Austausch, ChangedThereDeletedHereCanComeBackWhole) {
    change<Zielgruppe>(*a, zielgruppe, [](Zielgruppe& z) { z.beschreibung = "bis 6"; });
    requireOk(Ablage<Zielgruppe>(*b).loesche(zielgruppe));
    const auto fromA = paket(*a);
    const auto open = require(nimm(*b, fromA));
    ASSERT_EQ(open.konflikte.size(), 1U);
    EXPECT_EQ(open.konflikte[0].art, Konfliktart::kHierGeloescht);
    EXPECT_TRUE(require(Ablage<Zielgruppe>(*b).alle()).empty());
    static_cast<void>(require(nimm(*b, fromA, regel(Konfliktregel::kDeren))));
    EXPECT_EQ(inhaltVon(*a), inhaltVon(*b));
}

TEST_F(Austausch, WhatBothMadeUnderOneCodeIsOneThing) {
    for (auto* s : {a.get(), b.get()}) {
        Kennzahl k;
        k.code = s == a.get() ? "WOHNGELD" : "Wohngeld";
        k.name = "Wohngeld";
        static_cast<void>(require(KennzahlRepository(*s).save(k)));
    }
    const auto fromA = paket(*a), fromB = paket(*b);
    const auto intoB = require(nimm(*b, fromA, regel(Konfliktregel::kDeren)));
    EXPECT_EQ(intoB.konflikte.size(), 1U) << "the code is written differently";
    EXPECT_TRUE(intoB.abgelehnt.empty());
    static_cast<void>(require(nimm(*a, fromB, regel(Konfliktregel::kMeins))));
    EXPECT_EQ(inhaltVon(*a), inhaltVon(*b)) << "one identity in both";
    EXPECT_EQ(require(KennzahlRepository(*b).kennzahlen()).size(), 2U);
}

TEST_F(Austausch, AnIndikatorMayNotTakeTheCodeOfAKennzahl) {
    Kennzahl k;
    k.code = "PFLEGE";
    k.name = "Pflege";
    static_cast<void>(require(KennzahlRepository(*b).save(k)));
    Indikator i;
    i.code = "pflege";
    i.name = "Pflegequote";
    i.formel = "[BEV]";
    static_cast<void>(require(IndikatorRepository(*a).save(i)));
    const auto refused = require(nimm(*b, paket(*a)));
    ASSERT_EQ(refused.abgelehnt.size(), 1U);
    EXPECT_EQ(refused.abgelehnt[0].grund, Ablehnungsgrund::kSchluessel);
}

TEST_F(Austausch, LieferungenTravelWithTheirFigures) {
    store.swap(a);
    KennzahlRepository kennzahlen(*store);
    const auto merkmal = require(kennzahlen.merkmal("geschlecht", "Geschlecht"));
    reihe = require(kennzahlen.reihe(bev, {require(kennzahlen.auspraegung(merkmal, "weiblich"))}));
    liefere({wert(2022, segeberg, 0.1 + 0.2), wert(2023, badSegeberg, 17000),
             wert(2023, norderstedt, kFehlt, Zeichen::kGeheim)});
    store.swap(a);
    const auto fromA = paket(*a);
    const auto taken = nimmGanz(*b, fromA);
    EXPECT_EQ(taken.werte, 3);
    EXPECT_EQ(inhaltVon(*a), inhaltVon(*b));
    EXPECT_TRUE(require(pruefe(*b)).items().empty());
    EXPECT_EQ(nimmGanz(*b, fromA).werte, 0);
    const auto lieferungen = require(LieferungRepository(*b).lieferungen());
    EXPECT_EQ(lieferungen.size(), 1U);
}

TEST_F(Austausch, APreviewLeavesTheStoreAsItWas) {
    titel(*a, thema, "Neu");
    const auto before = contentOf(folder / "b.isp");
    {
        Transaktion preview(*b);
        EXPECT_EQ(require(spieleEin(*b, paket(*a), {}, {"paket", "Paket"})).zeilen.size(), 1U);
    }
    EXPECT_EQ(contentOf(folder / "b.isp"), before);
}

TEST_F(Austausch, TheHistoryTellsWhatCame) {
    titel(*a, thema, "Neu");
    nimmGanz(*b, paket(*a));
    const auto lines = require(HistorieRepository(*b).aenderungen(2));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].objektArt, "aenderungspaket");
    EXPECT_EQ(lines[1].aktion, "eingespielt");
    EXPECT_EQ(lines[1].bezeichnung, "Neu");
    EXPECT_NE(lines[1].alt.find("Kitaplätze"), std::string::npos);
}

TEST_F(Austausch, FieldsThatDoNotGoTogetherAreLeftOutAndNamed) {
    Massnahme m;
    Durchlauf d;
    d.thema = thema;
    d.nummer = 1;
    d.beginn = "2024-01-01";
    m.durchlauf = require(Ablage<Durchlauf>(*store).speichere(d));
    m.titel = "Neubau";
    m.beginn = "2025-01-01";
    m.ende = "2026-01-01";
    const auto id = require(Ablage<Massnahme>(*store).speichere(m));
    begin();
    change<Massnahme>(*a, id, [](Massnahme& x) { x.ende = "2025-06-01"; });
    change<Massnahme>(*b, id, [](Massnahme& x) { x.beginn = "2025-09-01"; });
    const auto refused = require(nimm(*b, paket(*a)));
    ASSERT_EQ(refused.abgelehnt.size(), 1U);
    EXPECT_EQ(refused.abgelehnt[0].grund, Ablehnungsgrund::kRegel);
    EXPECT_EQ(require(Ablage<Massnahme>(*b).lies(id)).ende, "2026-01-01");
}

/// Random edits, made in one of two copies each: whichever package is taken in first, both hold the same in
/// the end.
TEST_F(Austausch, IndependentChangesGiveTheSameInAnyOrder) {
    std::vector<ThemaId> themen;
    for (int i = 0; i < 12; ++i) {
        Thema t;
        t.titel = "Thema " + std::to_string(i);
        themen.push_back(require(Ablage<Thema>(*store).speichere(t)));
    }
    for (unsigned seed = 1; seed <= 12; ++seed) {
        begin();
        std::mt19937 random(seed);
        const auto dice = [&](unsigned sides) { return random() % sides; };
        int n = 0;
        for (const auto id : themen) {
            auto& in = dice(2) == 0 ? *a : *b;
            const auto text = std::to_string(seed) + "/" + std::to_string(++n);
            switch (dice(5)) {
                case 0:
                    requireOk(Ablage<Thema>(in).loesche(id));
                    break;
                case 1:
                    titel(in, id, text);
                    break;
                case 2:
                    change<Thema>(in, id,
                                  [&](Thema& t) { t.raeume = {badSegeberg}, t.zielgruppen = {zielgruppe}; });
                    break;
                case 3: {
                    // Both sides change it, in different fields.
                    titel(*a, id, text);
                    change<Thema>(*b, id, [&](Thema& t) { t.fragestellung = text; });
                    break;
                }
                default: {
                    Durchlauf d;
                    d.thema = id;
                    d.nummer = 1;
                    d.beginn = "2024-01-01";
                    Massnahme m;
                    m.durchlauf = require(Ablage<Durchlauf>(in).speichere(d));
                    m.titel = text;
                    m.raeume = {norderstedt};
                    static_cast<void>(require(Ablage<Massnahme>(in).speichere(m)));
                }
            }
        }
        const auto fromA = paket(*a), fromB = paket(*b);
        nimmGanz(*b, fromA);
        nimmGanz(*a, fromB);
        EXPECT_EQ(inhaltVon(*a), inhaltVon(*b)) << "seed " << seed;
        EXPECT_TRUE(require(pruefe(*a)).items().empty()) << "seed " << seed;
        // Once more, in the other order: nothing is left to do.
        EXPECT_TRUE(nimmGanz(*a, fromA).zeilen.empty());
        EXPECT_TRUE(nimmGanz(*b, fromB).zeilen.empty());
        EXPECT_TRUE(nimmGanz(*b, fromA).zeilen.empty());
        // A third store that takes both in either order.
        std::map<std::string, std::string> third[2];
        for (int order = 0; order < 2; ++order) {
            const auto path = folder / ("c" + std::to_string(order) + ".isp");
            std::filesystem::remove(path);
            requireOk(anfang->backupTo(path));
            const auto c = require(Store::open(path));
            nimmGanz(*c, order == 0 ? fromA : fromB);
            nimmGanz(*c, order == 0 ? fromB : fromA);
            third[order] = inhaltVon(*c);
        }
        EXPECT_EQ(third[0], third[1]) << "seed " << seed;
        EXPECT_EQ(third[0], inhaltVon(*a)) << "seed " << seed;
    }
}

// Hostile packages
// -----------------------------------------------------------------------------------------------

class FeindlichePakete : public Austausch {
protected:
    void expectRefused(const Paketinhalt& inhalt, const std::string& code) {
        const auto before = contentOf(folder / "b.isp");
        const auto taken = nimm(*b, inhalt);
        EXPECT_EQ(codeOf(taken), code);
        EXPECT_EQ(contentOf(folder / "b.isp"), before);
    }
    Paketinhalt neuesThema() {
        Thema t;
        t.titel = "Fremd";
        static_cast<void>(require(Ablage<Thema>(*a).speichere(t)));
        return paket(*a);
    }
    static Satzaenderung& satz(Paketinhalt& inhalt, const std::string& tabelle) {
        return *std::find_if(inhalt.aenderungen.begin(), inhalt.aenderungen.end(),
                             [&](const auto& s) { return s.tabelle == tabelle; });
    }
    static Feldaenderung& feld(Satzaenderung& satz, const std::string& spalte) {
        return *std::find_if(satz.felder.begin(), satz.felder.end(),
                             [&](const auto& f) { return f.spalte == spalte; });
    }
};

TEST_F(FeindlichePakete, CutOffAnywhereIsNoticed) {
    titel(*a, thema, "Neu");
    requireOk(Ablage<Zielgruppe>(*a).loesche(zielgruppe));
    const auto whole = require(vergleicheStaende(anfang.get(), *a));
    const auto count = require(lesePaketinhalt(whole)).aenderungen.size();
    std::size_t refused = 0;
    for (std::size_t size = 1; size < whole.aenderungen.size(); ++size) {
        const auto cut = leseAenderungen(std::span(whole.aenderungen).first(size), whole.tabellen, 1000);
        if (!cut)
            ++refused;
        else
            EXPECT_LT(cut->size(), count) << "between two records only";
    }
    EXPECT_GT(refused, whole.aenderungen.size() * 9 / 10);
}

TEST_F(FeindlichePakete, AnyByteMayBeWrong) {
    static_cast<void>(neuesThema());
    const auto whole = require(vergleicheStaende(anfang.get(), *a));
    for (std::size_t at = 0; at < whole.aenderungen.size(); ++at) {
        for (const int wrong : {0x00, 0x7f, 0x80, 0xff}) {
            auto bytes = whole.aenderungen;
            bytes[at] = static_cast<unsigned char>(wrong);
            const auto read = leseAenderungen(bytes, whole.tabellen, 1000);
            if (!read) continue;
            Transaktion transaktion(*b);
            static_cast<void>(spieleEin(*b, {whole.tabellen, *read, {}}, {}, {"p", "P"}));
        }
    }
    EXPECT_TRUE(require(pruefe(*b)).items().empty());
}

TEST_F(FeindlichePakete, AreRefusedForWhatTheyHold) {
    const auto sound = neuesThema();
    const auto with = [&](const std::string& spalte, Feldinhalt value) {
        auto inhalt = sound;
        feld(satz(inhalt, "thema"), spalte).neu = std::move(value);
        return inhalt;
    };
    expectRefused(with("sortierung", "viel"), "store.package_field");
    expectRefused(with("sortierung", std::int64_t{1} << 60), "store.package_field");
    expectRefused(with("titel", std::int64_t{7}), "store.package_field");
    expectRefused(with("titel", Feldinhalt()), "store.package_field");
    expectRefused(with("titel", ""), "store.package_record");
    expectRefused(with("herkunft", "erfunden"), "store.package_record");
    expectRefused(with("auftrag_datum", "gestern"), "store.package_record");
    expectRefused(with("federfuehrung", "1"), "store.package_field");
    auto unknown = sound;
    satz(unknown, "thema").tabelle = "historie";
    expectRefused(unknown, "store.package_table");
    auto columns = sound;
    columns.tabellen["thema"][1] = "id";
    expectRefused(columns, "store.package_field");
    columns.tabellen["thema"][1] = "titel); DROP TABLE wert; --";
    expectRefused(columns, "store.package_field");
    auto key = sound;
    std::swap(key.tabellen["thema"][0], key.tabellen["thema"][1]);
    expectRefused(key, "store.package_field");
}

TEST_F(FeindlichePakete, WhatRefersToNothingIsLeftOut) {
    auto inhalt = neuesThema();
    feld(satz(inhalt, "thema"), "federfuehrung").neu = "00000000-0000-0000-0000-000000000000";
    const auto taken = require(nimm(*b, inhalt));
    ASSERT_EQ(taken.abgelehnt.size(), 1U);
    EXPECT_EQ(taken.abgelehnt[0].spalte, "federfuehrung");
    EXPECT_EQ(require(Ablage<Thema>(*b).alle()).size(), 1U);
}

TEST_F(FeindlichePakete, FiguresThatAreNone) {
    store.swap(a);
    liefere({wert(2022, segeberg, 5)});
    store.swap(a);
    const auto sound = paket(*a);
    const auto raum = require(RaumRepository(*a).raeume())[0].uid;
    for (const auto& lines : {raum + " 0 nan\n", raum + " 4 5\n", raum + " 12\n", raum + " 0 5",
                              std::string("x\n"), raum + " 0 5\n" + raum + " 0 6\n", std::string()}) {
        auto inhalt = sound;
        satz(inhalt, "lieferungswert").felder[0].neu = lines;
        expectRefused(inhalt, "store.package_figures");
    }
    auto period = sound;
    satz(period, "lieferungswert").schluessel[3] = std::int64_t{7};
    expectRefused(period, "store.package_figures");
}

}  // namespace
}  // namespace isp::store
