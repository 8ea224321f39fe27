// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person who was deleted in one of two stores: no package brings the name back, and each takes the deletion
// along.
#include "base/clock.h"
#include "domain/lieferant.h"
#include "domain/planungsrunde.h"
#include "store/aufbewahrung.h"
#include "store/personendaten.h"
#include "unit/store/austausch_fixture.h"

#include <algorithm>

namespace isp::store {
namespace {

using namespace test;

class Personenaustausch : public Austausch {
protected:
    static constexpr const char* kName = "Anna Maier";
    static constexpr const char* kPraefix = "Gelöschte Person";

    static AkteurId person(Store& in, const std::string& name = kName) {
        Akteur p;
        p.name = name;
        p.art = Akteursart::kPerson;
        p.kontakt = "anna@example.org";
        p.notiz = "Gespräch mit " + name + " am Telefon";
        return require(Ablage<Akteur>(in).speichere(p));
    }
    static Akteur only(Store& in) { return require(Ablage<Akteur>(in).alle()).front(); }
    static std::string loesche(Store& in, const std::string& name = kName) {
        return require(loeschePerson(in, name, kPraefix)).ersatz;
    }
    /// How often the history of a store holds a text.
    static int imVerlauf(Store& in, const std::string& text) {
        SQLite::Database db(in.path().string(), SQLite::OPEN_READONLY);
        SQLite::Statement q(
            db, "SELECT count(*) FROM historie WHERE instr(bezeichnung || alt || neu || wer, ?1) > 0");
        q.bind(1, text);
        q.executeStep();
        return q.getColumn(0).getInt();
    }
    static int loeschungen(Store& in) {
        SQLite::Database db(in.path().string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM historie WHERE aktion = 'person_geloescht'").getInt();
    }
};

// Against the deletion here
// -----------------------------------------------------------------------------------------------

TEST_F(Personenaustausch, NoRuleBringsADeletedNameBack) {
    person(*a);
    nimmGanz(*b, paket(*a));
    const auto ersatz = loesche(*a);
    const auto fromB = paket(*b);  // carries the person as new
    for (const auto rule : {Konfliktregel::kOffenLassen, Konfliktregel::kNeuer, Konfliktregel::kDeren}) {
        EXPECT_TRUE(require(nimm(*a, fromB, regel(rule))).vollstaendig()) << "they only lack the deletion";
        EXPECT_EQ(only(*a).name, ersatz);
        EXPECT_EQ(only(*a).kontakt, "");
        EXPECT_EQ(only(*a).notiz, "Gespräch mit " + ersatz + " am Telefon");
    }
    EXPECT_EQ(imVerlauf(*a, kName), 0);
}

TEST_F(Personenaustausch, WhatTheyChangedOfADeletedPersonStaysOut) {
    const auto id = person(*store);
    begin();
    const auto ersatz = loesche(*a);
    change<Akteur>(*b, id, [](Akteur& p) { p.kontakt = "neu@example.org", p.notiz = "Anna Maier: krank"; });
    const auto taken = require(nimm(*a, paket(*b), regel(Konfliktregel::kDeren)));
    EXPECT_EQ(only(*a).kontakt, "");
    ASSERT_EQ(taken.offen(), 1) << "a text may hold the name: no rule decides it";
    EXPECT_EQ(only(*a).notiz, "Gespräch mit " + ersatz + " am Telefon");

    begin();
    const auto again = loesche(*a);
    change<Akteur>(*b, id, [](Akteur& p) { p.name = "Anna Schmidt"; });
    const auto renamed = require(nimm(*a, paket(*b), regel(Konfliktregel::kDeren)));
    ASSERT_EQ(renamed.konflikte.size(), 1U) << "not dropped in silence";
    EXPECT_EQ(renamed.konflikte[0].entscheidung, Konfliktentscheidung::kMeins);
    EXPECT_EQ(only(*a).name, again);
}

/// The contact was empty here, so nobody but them has changed it: still it is a deleted person's.
TEST_F(Personenaustausch, AContactAddedThereDoesNotReachADeletedPerson) {
    const auto id = person(*store);
    change<Akteur>(*store, id, [](Akteur& p) { p.kontakt = ""; });
    begin();
    loesche(*a);
    change<Akteur>(*b, id, [](Akteur& p) { p.kontakt = "neu@example.org"; });
    static_cast<void>(require(nimm(*a, paket(*b), regel(Konfliktregel::kDeren))));
    EXPECT_EQ(only(*a).kontakt, "");
}

TEST_F(Personenaustausch, ADeletedRecordOfADeletedPersonReturnsWithoutTheName) {
    const auto id = person(*a);
    nimmGanz(*b, paket(*a));
    const auto ersatz = loesche(*a);
    requireOk(Ablage<Akteur>(*a).loesche(id));
    static_cast<void>(require(nimm(*a, paket(*b), regel(Konfliktregel::kDeren))));
    EXPECT_EQ(only(*a).name, ersatz);
    EXPECT_EQ(only(*a).kontakt, "");
}

/// Who knows of the deletion and uses the record for somebody else has decided it.
TEST_F(Personenaustausch, ANewNameInPlaceOfADeletedOneIsTaken) {
    const auto id = person(*store);
    loesche(*store);
    begin();
    change<Akteur>(*b, id, [](Akteur& p) { p.name = "Bo Ritter", p.kontakt = "bo@example.org"; });
    nimmGanz(*a, paket(*b));
    EXPECT_EQ(only(*a).name, "Bo Ritter");
    EXPECT_EQ(only(*a).kontakt, "bo@example.org");
}

// The deletion there
// -----------------------------------------------------------------------------------------------

TEST_F(Personenaustausch, ADeletionTravelsAndIsOneHereToo) {
    person(*store);
    begin();
    const auto ersatz = loesche(*a);
    const auto fromA = paket(*a);
    nimmGanz(*b, fromA);
    EXPECT_EQ(only(*b).name, ersatz);
    EXPECT_EQ(only(*b).kontakt, "");
    EXPECT_EQ(imVerlauf(*b, kName), 0);
    EXPECT_EQ(imVerlauf(*b, "anna@example.org"), 0);
    EXPECT_EQ(loeschungen(*b), 1);
    nimmGanz(*b, fromA);
    EXPECT_EQ(loeschungen(*b), 1) << "once for each";
    requireOk(setFrist(*b, {Fristart::kAkteur, 1}));
    EXPECT_TRUE(require(faelligkeiten(*b, "2099-01-01")).empty()) << "what stands in place of a name is none";
    // And on to a third.
    const auto c = require(Store::open([&] {
        requireOk(anfang->backupTo(folder / "c.isp"));
        return folder / "c.isp";
    }()));
    nimmGanz(*c, paket(*b));
    EXPECT_EQ(loeschungen(*c), 1);
    EXPECT_EQ(imVerlauf(*c, kName), 0);
}

TEST_F(Personenaustausch, ANameOfOneWordLeavesTheHistoryHereToo) {
    person(*store, "Maier");
    begin();
    loesche(*a, "Maier");
    nimmGanz(*b, paket(*a));
    SQLite::Database db(b->path().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM historie WHERE bezeichnung = 'Maier' OR "
                            "json_extract(nullif(alt, ''), '$.name') = 'Maier' OR "
                            "json_extract(nullif(neu, ''), '$.name') = 'Maier'")
                  .getInt(),
              0);
}

TEST_F(Personenaustausch, TheContactGoesWithTheNameWhateverBecameOfItHere) {
    const auto id = person(*store);
    begin();
    const auto ersatz = loesche(*a);
    change<Akteur>(*b, id, [](Akteur& p) { p.kontakt = "neu@example.org"; });
    EXPECT_TRUE(require(nimm(*b, paket(*a), regel(Konfliktregel::kMeins))).vollstaendig());
    EXPECT_EQ(only(*b).name, ersatz);
    EXPECT_EQ(only(*b).kontakt, "");
    EXPECT_EQ(imVerlauf(*b, "neu@example.org"), 0);
}

/// A made the person and sent it on; B deletes it. In B's package it is new, and yet a deletion.
TEST_F(Personenaustausch, ADeletionOfWhatWasSentOnComesBack) {
    person(*a);
    nimmGanz(*b, paket(*a));
    const auto ersatz = loesche(*b);
    static_cast<void>(require(nimm(*a, paket(*b), regel(Konfliktregel::kDeren))));
    EXPECT_EQ(only(*a).name, ersatz);
    EXPECT_EQ(only(*a).kontakt, "");
    EXPECT_EQ(imVerlauf(*a, kName), 0);
}

TEST_F(Personenaustausch, SomebodyElseWhoTookThePlaceStays) {
    const auto id = person(*store);
    begin();
    loesche(*a);
    change<Akteur>(*b, id, [](Akteur& p) { p.name = "Bo Ritter", p.kontakt = "bo@example.org"; });
    const auto open = require(nimm(*b, paket(*a)));
    EXPECT_GE(open.offen(), 1);
    EXPECT_EQ(only(*b).name, "Bo Ritter");
    EXPECT_EQ(only(*b).kontakt, "bo@example.org");
}

/// Also where the last package with the deletion was not taken in: the list is small and always travels
/// whole.
TEST_F(Personenaustausch, EveryPackageKnowsOfAllDeletions) {
    person(*store);
    loesche(*store);
    begin();
    {
        SQLite::Database db(b->path().string(), SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM historie WHERE aktion = 'person_geloescht'");  // as an earlier version left it
    }
    nimmGanz(*b, paket(*a));
    EXPECT_EQ(loeschungen(*b), 1);
}

TEST_F(Personenaustausch, AReplacementThatIsNoneIsRefused) {
    person(*store);
    begin();
    loesche(*a);
    const auto sound = paket(*a);
    for (const char* wrong : {"", "Bo Ritter", "Gelöschte Person zzzz"}) {
        auto inhalt = sound;
        for (auto& change : inhalt.aenderungen)
            if (change.tabelle == "personenersatz") change.felder.front().neu = wrong;
        EXPECT_EQ(codeOf(nimm(*b, inhalt)), "store.package_field") << wrong;
    }
    EXPECT_EQ(only(*b).name, kName);
}

// Finishing by name
// -----------------------------------------------------------------------------------------------

/// A store that got a deletion from an earlier version: the name stands in the history alone.
TEST_F(Personenaustausch, ANameThatOnlyTheHistoryKnowsCanBeDeleted) {
    const auto id = person(*store, "Maier");
    change<Akteur>(*store, id, [](Akteur& p) { p.name = "Jemand", p.notiz = ""; });
    const auto found = require(fundstellen(*store, "Maier"));
    EXPECT_EQ(found.size(), 3U) << "two lines called so or holding it before, one that holds it after";
    const auto done = require(loeschePerson(*store, "Maier", kPraefix));
    EXPECT_GT(done.stellen, 0);
    EXPECT_TRUE(require(fundstellen(*store, "Maier")).empty());
    EXPECT_EQ(only(*store).name, "Jemand");
    EXPECT_EQ(codeOf(loeschePerson(*store, "Maier", kPraefix)), "store.no_such_person");
}

}  // namespace
}  // namespace isp::store
