// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange of changes between two copies of a store: what is taken over, what is a question, what is refused.
#include "base/clock.h"
#include "store/aenderungsleser.h"
#include "store/austauschcodes.h"
#include "store/historie_repository.h"
#include "store/indikator_repository.h"
#include "unit/store/austausch_fixture.h"

#include <algorithm>
#include <random>

namespace isp::store {
namespace {

using namespace test;

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

// What was here and is not any more
// -----------------------------------------------------------------------------------------------

/// A value that was once here and is sent after one that was here later: their own decision, not an echo.
TEST_F(Austausch, WhatTheySetBackToAnEarlierValueIsAQuestion) {
    change<Thema>(*store, thema, [](Thema& t) { t.fragestellung = ""; });
    change<Thema>(*store, thema, [](Thema& t) { t.fragestellung = "1. Dezember"; });
    begin();
    change<Thema>(*a, thema, [](Thema& t) { t.fragestellung = "15. Dezember"; });
    change<Thema>(*b, thema, [](Thema& t) { t.fragestellung = ""; });
    const auto fromB = paket(*b);
    const auto open = require(nimm(*a, fromB));
    ASSERT_EQ(open.konflikte.size(), 1U);
    EXPECT_EQ(open.konflikte[0].meins, Feldinhalt("15. Dezember"));
    EXPECT_EQ(open.konflikte[0].deren, Feldinhalt(""));
    EXPECT_FALSE(open.vollstaendig());
    static_cast<void>(require(nimm(*a, fromB, regel(Konfliktregel::kDeren))));
    EXPECT_EQ(require(Ablage<Thema>(*a).lies(thema)).fragestellung, "");
}

/// What B made of a record that is new in its package, A cannot know; only that B has touched it.
TEST_F(Austausch, AnEarlierValueOfARecordTheyHaveChangedIsAQuestion) {
    Zielgruppe z;
    z.name = "Ältere";
    z.beschreibung = "";
    const auto id = require(Ablage<Zielgruppe>(*a).speichere(z));
    change<Zielgruppe>(*a, id, [](Zielgruppe& x) { x.beschreibung = "ab 65"; });
    nimmGanz(*b, paket(*a));
    change<Zielgruppe>(*a, id, [](Zielgruppe& x) { x.beschreibung = "ab 70"; });
    EXPECT_TRUE(nimmGanz(*a, paket(*b)).zeilen.empty()) << "only sent on";
    const auto there = require(Ablage<Zielgruppe>(*b).alle()).back().id;
    change<Zielgruppe>(*b, there, [](Zielgruppe& x) { x.beschreibung = ""; });
    EXPECT_EQ(require(nimm(*a, paket(*b))).konflikte.size(), 1U);
}

TEST_F(Austausch, WhatWasDeletedHereDoesNotReturnUnasked) {
    Akteur p;
    p.name = "Bürgerverein";
    const auto id = require(Ablage<Akteur>(*a).speichere(p));
    Massnahme m;
    Durchlauf d;
    d.thema = thema;
    d.nummer = 1;
    d.beginn = "2024-01-01";
    m.durchlauf = require(Ablage<Durchlauf>(*a).speichere(d));
    m.titel = "Neubau";
    m.raeume = {badSegeberg};
    const auto massnahme = require(Ablage<Massnahme>(*a).speichere(m));
    nimmGanz(*b, paket(*a));
    requireOk(Ablage<Akteur>(*a).loesche(id));
    requireOk(Ablage<Massnahme>(*a).loesche(massnahme));
    const auto fromB = paket(*b);  // since its own base both are new there
    const auto open = require(nimm(*a, fromB));
    ASSERT_EQ(open.konflikte.size(), 2U);
    for (const auto& k : open.konflikte) {
        EXPECT_EQ(k.art, Konfliktart::kHierGeloescht);
        EXPECT_TRUE(k.entscheidbar);
    }
    EXPECT_TRUE(open.abgelehnt.empty()) << "what belongs to them is no question of its own";
    EXPECT_TRUE(require(Ablage<Akteur>(*a).alle()).empty());
    EXPECT_TRUE(require(nimm(*a, fromB, regel(Konfliktregel::kMeins))).vollstaendig());
    EXPECT_TRUE(require(Ablage<Massnahme>(*a).alle()).empty());
    EXPECT_TRUE(require(nimm(*a, fromB, regel(Konfliktregel::kDeren))).vollstaendig());
    EXPECT_EQ(inhaltVon(*a), inhaltVon(*b));
}

TEST_F(Austausch, WhatWasNeverHereIsNew) {
    Akteur p;
    p.name = "Bürgerverein";
    static_cast<void>(require(Ablage<Akteur>(*a).speichere(p)));
    const auto fromA = paket(*a);
    {
        Transaktion takenBack(*b);  // a package that was undone is none that was decided against
        EXPECT_EQ(require(spieleEin(*b, fromA, {}, {"paket", "Paket"})).zeilen.size(), 1U);
    }
    nimmGanz(*b, fromA);
    EXPECT_EQ(require(Ablage<Akteur>(*b).alle()).size(), 1U);
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
