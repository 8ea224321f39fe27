// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When personal data become due: fixed days, one case for each way a period starts.
#include "base/clock.h"
#include "domain/aktivitaet.h"
#include "domain/lieferant.h"
#include "domain/planungsrunde.h"
#include "domain/qualitativ.h"
#include "domain/thema.h"
#include "store/ablage.h"
#include "store/aufbewahrung.h"
#include "store/personendaten.h"
#include "unit/store/store_fixture.h"

#include <algorithm>
#include <set>

namespace isp::store::test {
namespace {

using namespace std::chrono_literals;

TEST(Aufbewahrungsfrist, EndsAsTheLawCounts) {
    EXPECT_EQ(faelligAm("2024-03-10", 12), "2025-03-11");
    EXPECT_EQ(faelligAm("2024-02-29", 12), "2025-03-01") << "the last day of a shorter month ends it";
    EXPECT_EQ(faelligAm("2024-01-31", 1), "2024-03-01");
    EXPECT_EQ(faelligAm("2024-12-31", 6), "2025-07-01");
    EXPECT_EQ(faelligAm("2024-03-10T08:00:00Z", 24), "2026-03-11");
    for (const char* noDay : {"", "2024", "2024-13-01", "2024-02-30", "10.03.2024"})
        EXPECT_EQ(faelligAm(noDay, 12), "") << noDay;
    EXPECT_EQ(faelligAm("2024-03-10", 0), "");
}

class Aufbewahrung : public testing::Test {
protected:
    /// Everything is written on this day, so no later change counts as use.
    Aufbewahrung() : m_clock(std::chrono::sys_days{std::chrono::year{2020} / 1 / 15}) {}
    void SetUp() override { store = require(Store::create(folder / "w.isp")); }

    template <typename T>
    auto save(const T& record) {
        return require(Ablage<T>(*store).speichere(record));
    }
    void frist(Fristart art, int monate) { requireOk(setFrist(*store, {art, monate})); }
    /// The day on which what is called so (person or record) becomes due; empty where it does not by then.
    std::string due(const std::string& name, const char* heute = "2099-01-01") {
        for (const auto& f : require(faelligkeiten(*store, heute)))
            if (f.name == name || f.bezeichnung == name) return f.faellig;
        return {};
    }
    ThemaId thema(Themenzustand zustand, const char* beendet = "") {
        Thema t;
        t.titel = "Thema " + std::to_string(++m_themen);
        t.angelegt = "2020-01-15";
        t.zustand = zustand;
        t.beendetAm = beendet;
        return save(t);
    }
    AkteurId akteur(const std::string& name, Akteursart art = Akteursart::kPerson) {
        Akteur a;
        a.name = name;
        a.art = art;
        return save(a);
    }
    AktivitaetId aktivitaet(ThemaId thema, const char* beginn, const char* ende = "") {
        Aktivitaet a;
        a.titel = "Werkstatt";
        a.thema = thema;
        a.beginn = beginn;
        a.ende = ende;
        return save(a);
    }

    Clock::Fixed m_clock;
    int m_themen = 0;
    TempFolder folder;
    std::unique_ptr<Store> store;
};

TEST_F(Aufbewahrung, NothingIsDueWithoutAPeriod) {
    akteur("Anna Maier");
    EXPECT_TRUE(require(faelligkeiten(*store, "2099-01-01")).empty());
    for (const auto& f : require(fristen(*store)))
        EXPECT_EQ(f.monate, 0);
}

TEST_F(Aufbewahrung, PeriodsAreKeptInTheStore) {
    frist(Fristart::kSitzung, 30);
    frist(Fristart::kAkteur, 99'999);
    requireOk(store->setEinstellung("aufbewahrung.auftrag", "zwölf"));
    store = nullptr;
    store = require(Store::open(folder / "w.isp"));
    for (const auto& f : require(fristen(*store))) {
        const int expected = f.art == Fristart::kSitzung  ? 30
                             : f.art == Fristart::kAkteur ? kFristMonateMax
                                                          : 0;
        EXPECT_EQ(f.monate, expected) << toText(f.art);
    }
}

TEST_F(Aufbewahrung, AnAkteurIsDueAfterTheLastUse) {
    frist(Fristart::kAkteur, 24);
    akteur("Ohne Verwendung");
    akteur("Amt", Akteursart::kEinheit);
    EXPECT_EQ(due("Ohne Verwendung"), "2022-01-16") << "two years after the last change";
    EXPECT_EQ(due("Amt"), "") << "no person";
    const auto anna = akteur("Anna Maier");
    Sitzungstermin s;
    s.titel = "Runde";
    s.datum = "2023-05-04";
    Sitzungsteilnahme t;
    t.sitzung = save(s);
    t.akteur = anna;
    save(t);
    EXPECT_EQ(due("Anna Maier"), "2025-05-05");
    EXPECT_EQ(due("Anna Maier", "2025-05-04"), "") << "the day before";
    EXPECT_EQ(due("Anna Maier", "2025-05-05"), "2025-05-05") << "on the day itself";
}

/// docs/datenschutz.md: the last edit counts of those without any use. A typo mended in 2020 is no use.
TEST_F(Aufbewahrung, MendingTheRecordIsNoUseOfAnAkteur) {
    frist(Fristart::kAkteur, 24);
    const auto anna = akteur("Anna Maier");
    const auto bo = akteur("Bo Ritter");
    Sitzungstermin s;
    s.titel = "Runde";
    s.datum = "2016-05-04";
    const auto meeting = save(s);
    for (const auto who : {anna, bo}) {
        Sitzungsteilnahme t;
        t.sitzung = meeting;
        t.akteur = who;
        save(t);
    }
    EXPECT_EQ(due("Anna Maier"), "2018-05-05") << "the meeting, not the day the record was written";
    s.titel = "Frühere Runde";
    s.datum = "2015-03-01";
    Sitzungsteilnahme earlier;
    earlier.sitzung = save(s);
    earlier.akteur = anna;
    save(earlier);
    const Clock::Fixed later(std::chrono::sys_days{std::chrono::year{2022} / 6 / 1});
    auto typo = require(Ablage<Akteur>(*store).lies(bo));
    typo.notiz = "Schreibweise berichtigt";
    save(typo);
    EXPECT_EQ(due("Bo Ritter"), "2018-05-05");
    EXPECT_EQ(due("Anna Maier"), "2018-05-05") << "the latest of her uses";
    akteur("Ohne Verwendung");
    EXPECT_EQ(due("Ohne Verwendung"), "2024-06-02");
}

TEST_F(Aufbewahrung, AnOpenThemaHoldsAnAkteurAndAnEndedOneLetsGo) {
    frist(Fristart::kAkteur, 12);
    const auto hold = [&](ThemaId id, const char* name) {
        Teilnahme t;
        t.aktivitaet = aktivitaet(id, "2021-06-01");
        t.akteur = akteur(name);
        save(t);
    };
    hold(thema(Themenzustand::kAktiv), "Im offenen");
    hold(thema(Themenzustand::kRuht), "Im ruhenden");
    hold(thema(Themenzustand::kBeendet, "2022-03-01"), "Im beendeten");
    hold({}, "In keinem");
    EXPECT_EQ(due("Im offenen"), "");
    EXPECT_EQ(due("Im ruhenden"), "");
    EXPECT_EQ(due("Im beendeten"), "2022-06-02") << "the day of the Aktivität";
    EXPECT_EQ(due("In keinem"), "2022-06-02");
}

TEST_F(Aufbewahrung, AWorkingGroupHoldsItsMembersUntilItIsDissolved) {
    frist(Fristart::kAkteur, 12);
    const auto group = [&](const char* aufgeloest, const char* bis, const char* name) {
        Arbeitsgruppe g;
        g.name = std::string("AG ") + name;
        g.gegruendet = "2020-02-01";
        g.aufgeloest = aufgeloest;
        if (*aufgeloest != '\0') g.aufloesungGrund = "erledigt";
        Mitglied m;
        m.gruppe = save(g);
        m.akteur = akteur(name);
        m.bis = bis;
        save(m);
    };
    group("", "", "Besteht");
    group("2023-01-31", "", "Aufgelöst");
    group("2023-01-31", "2021-07-01", "Ausgeschieden");
    EXPECT_EQ(due("Besteht"), "");
    EXPECT_EQ(due("Aufgelöst"), "2024-02-01");
    EXPECT_EQ(due("Ausgeschieden"), "2022-07-02");
}

TEST_F(Aufbewahrung, ParticipantsAreDueAfterTheAktivitaetOrMeeting) {
    frist(Fristart::kAktivitaet, 6);
    frist(Fristart::kSitzung, 36);
    Teilnahme t;
    t.aktivitaet = aktivitaet(thema(Themenzustand::kAktiv), "2021-06-01", "2021-06-03");
    t.name = "Bo Ritter";
    save(t);
    Sitzungstermin s;
    s.titel = "Runde";
    s.datum = "2021-05-04";
    Sitzungsteilnahme p;
    p.sitzung = save(s);
    p.name = "Cem Kaya";
    save(p);
    EXPECT_EQ(due("Bo Ritter"), "2021-12-04") << "the list is of the Aktivität, not of the Thema";
    EXPECT_EQ(due("Cem Kaya"), "2024-05-05");
}

TEST_F(Aufbewahrung, AnAuftragCountsFromTheDayItWasDone) {
    frist(Fristart::kAuftrag, 12);
    const auto auftrag = [&](const char* name, Auftragszustand zustand, const char* erledigt) {
        Planungsauftrag a;
        a.titel = "Zahlen holen";
        a.name = name;
        a.erteilt = "2020-03-01";
        a.zustand = zustand;
        a.erledigt = erledigt;
        save(a);
    };
    auftrag("Offen Er", Auftragszustand::kOffen, "");
    auftrag("Erledigt Er", Auftragszustand::kErledigt, "2021-09-30");
    EXPECT_EQ(due("Offen Er"), "");
    EXPECT_EQ(due("Erledigt Er"), "2022-10-01");
}

TEST_F(Aufbewahrung, ASupplierIsHeldByWhatIsAskedOfIt) {
    frist(Fristart::kLieferant, 12);
    Lieferant l;
    l.name = "Jobcenter";
    l.ansprechperson = "Dana Wolf";
    save(l);
    l.name = "Finanzamt";
    l.ansprechperson = "Eva Stark";
    save(l);
    Kennzahl k;
    k.code = "ALO";
    k.name = "Arbeitslose";
    k.lieferant = "Statistikamt; Jobcenter";
    require(KennzahlRepository(*store).save(k));
    EXPECT_EQ(due("Dana Wolf"), "");
    EXPECT_EQ(due("Eva Stark"), "2021-01-16");
}

TEST_F(Aufbewahrung, WhoGaveAHintIsDueAfterTheAnswer) {
    frist(Fristart::kHinweisgeber, 3);
    Thema t;
    t.titel = "Bus fehlt";
    t.herkunft = Herkunft::kExtern;
    t.angelegt = "2020-01-15";
    t.hinweisVon = "Frau Ohm";
    t.hinweisDatum = "2020-01-10";
    t.zustand = Themenzustand::kBeantwortet;
    t.antwort = "Er kommt.";
    t.antwortDatum = "2020-02-20";
    save(t);
    EXPECT_EQ(due("Frau Ohm"), "2020-05-21");
}

TEST_F(Aufbewahrung, NotesOfInterviewsAreDueWhereTheyNamePersons) {
    frist(Fristart::kInterview, 12);
    QualitativeQuelle q;
    q.titel = "Gespräch im Treff";
    q.von = "2021-04-01";
    q.personenbezug = true;
    save(q);
    q.titel = "Auswertung ohne Namen";
    q.personenbezug = false;
    save(q);
    EXPECT_EQ(due("Gespräch im Treff"), "2022-04-02");
    EXPECT_EQ(due("Auswertung ohne Namen"), "");
    Aktivitaet a;
    a.titel = "Interview Wohnheim";
    a.art = Aktivitaetsart::kInterview;
    a.beginn = "2021-05-01";
    a.durchfuehrung = "Frau Ohm sagt …";
    save(a);
    EXPECT_EQ(due("Interview Wohnheim"), "2022-05-02");
}

TEST_F(Aufbewahrung, ALoginIsDueAfterTheLastThingDone) {
    frist(Fristart::kUrheber, 12);
    akteur("Anna Maier");
    const auto all = require(faelligkeiten(*store, "2099-01-01"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().faellig, "2021-01-16");
    EXPECT_EQ(all.front().tabelle, "historie");
}

TEST_F(Aufbewahrung, WhoWasDeletedIsDueNoMore) {
    frist(Fristart::kAkteur, 12);
    akteur("Anna Maier");
    EXPECT_NE(due("Anna Maier"), "");
    const auto done = require(loeschePerson(*store, "Anna Maier", "Gelöschte Person"));
    EXPECT_EQ(due("Anna Maier"), "");
    EXPECT_EQ(due(done.ersatz), "");
}

TEST_F(Aufbewahrung, TheLongestOverdueComesFirst) {
    frist(Fristart::kAkteur, 24);
    frist(Fristart::kUrheber, 12);
    akteur("Anna Maier");
    const auto all = require(faelligkeiten(*store, "2099-01-01"));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all.front().art, Fristart::kUrheber);
}

/// A new column with names, or a new reference to Akteur*innen, would be left out of the periods.
TEST_F(Aufbewahrung, EveryColumnWithNamesHasItsPeriod) {
    std::set<std::string_view> known;
    for (const auto& [table, kind] : fristtabellen())
        known.insert(table);
    for (const auto& s : personenspalten())
        if (s.bezug == Personenbezug::kName) {
            EXPECT_TRUE(known.contains(s.tabelle)) << s.tabelle;
        }
    std::set<std::pair<std::string, std::string>> uses, keys;
    for (const auto& [table, column] : akteurnutzungen())
        uses.emplace(table, column);
    SQLite::Database db((folder / "w.isp").string());
    SQLite::Statement q(db,
                        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                        "WHERE m.type = 'table' AND f.\"table\" = 'akteur'");
    while (q.executeStep())
        keys.emplace(q.getColumn(0).getString(), q.getColumn(1).getString());
    EXPECT_EQ(uses, keys);
}

}  // namespace
}  // namespace isp::store::test
