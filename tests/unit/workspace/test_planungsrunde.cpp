// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings: what is typed in a line, proposals, carrying over, texts, calendar files, and what the projector
// may show.
#include "base/clock.h"
#include "domain/codes.h"
#include "texte/rundentexte.h"
#include "werkbank_fixture.h"
#include "workspace/demothemen.h"
#include "workspace/jetzt_wichtig.h"
#include "workspace/praesentationsfolgen.h"
#include "workspace/sitzungsbuch.h"
#include "workspace/sitzungskalender.h"
#include "workspace/sitzungsvorschlag.h"
#include "workspace/themenbuch.h"

#include <QStringList>
#include <algorithm>
#include <set>

namespace isp::workspace::test {
namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

Sitzungstermin termin(const char* datum) {
    Sitzungstermin s;
    s.titel = "Planungsrunde";
    s.datum = datum;
    return s;
}

std::vector<Akteur> akteure(std::vector<std::string> namen) {
    std::vector<Akteur> out;
    for (auto& name : namen) {
        Akteur a;
        a.id = {static_cast<std::int64_t>(out.size()) + 1};
        a.name = std::move(name);
        out.push_back(a);
    }
    return out;
}

TEST(Sitzungszeile, TakesVotesFromTheEnd) {
    const auto counted = beschlussAusZeile(u("  Wir fragen   nach. (8:0:1) "));
    EXPECT_EQ(counted.text, "Wir fragen nach.");
    EXPECT_EQ(counted.ja, 8);
    EXPECT_EQ(counted.nein, 0);
    EXPECT_EQ(counted.enthaltung, 1);
    const auto two = beschlussAusZeile(u("Angenommen (5 : 2)"));
    EXPECT_EQ(two.ja, 5);
    EXPECT_EQ(two.enthaltung, std::nullopt);  // not counted is not 0
    EXPECT_EQ(beschlussAusZeile(u("Verhältnis (1:2) bleibt")).text,
              u("Verhältnis (1:2) bleibt").toStdString());
    EXPECT_EQ(beschlussAusZeile(u("<b>fett</b>")).text, "<b>fett</b>");
}

TEST(Sitzungszeile, TakesOwnerAndDateOfAnAuftrag) {
    const auto known = akteure({"Jugendhilfeplanung", "Jugendamt", "Bildungsplanung"});
    const std::string heute = "2026-11-12";
    const auto a = auftragAusZeile(u("Plätze abfragen @Jugendhilfeplanung bis 15.12.2026"), known, heute);
    EXPECT_EQ(a.titel, u("Plätze abfragen").toStdString());
    EXPECT_EQ(a.akteur, known[0].id);
    EXPECT_EQ(a.frist, "2026-12-15");
    const auto beginning = auftragAusZeile(u("Zahlen liefern @bildung, bis zum 1.3."), known, heute);
    EXPECT_EQ(beginning.akteur, known[2].id);
    EXPECT_EQ(beginning.frist, "2027-03-01");  // this year's has passed
    EXPECT_EQ(auftragAusZeile(u("x bis 12.11."), known, heute).frist, "2026-11-12");  // today is not past
    const auto two = auftragAusZeile(u("Fragen @Jugend"), known, heute);
    EXPECT_FALSE(two.akteur.valid());  // it begins two names
    EXPECT_EQ(two.name, "Jugend");
    const auto person = auftragAusZeile(u("Anrufen @Frau Muster bis 2026-12-01"), known, heute);
    EXPECT_EQ(person.name, "Frau Muster");
    EXPECT_EQ(person.frist, "2026-12-01");
}

TEST(Sitzungszeile, LeavesWhatIsNoDateAndNoOwner) {
    const auto a = auftragAusZeile(u("Alles bis 31.2.2026"), {}, "2026-01-01");
    EXPECT_EQ(a.titel, "Alles bis 31.2.2026");
    EXPECT_TRUE(a.frist.empty());
    EXPECT_EQ(auftragAusZeile(u("Mail an a@b.de"), {}, "2026-01-01").titel, "Mail an a@b.de");
    EXPECT_EQ(auftragAusZeile(u("Termin bis bald"), {}, "2026-01-01").titel, "Termin bis bald");
}

/// The lines of a calendar file with the folding taken back.
QStringList unfolded(const QByteArray& file) {
    auto text = QString::fromUtf8(file);
    text.replace(u("\r\n "), QString());
    return text.split(u("\r\n"));
}

TEST(Kalender, LinesAreThoseOfRfc5545) {
    auto s = termin("2026-11-12");
    s.uid = "11111111-2222-4333-8444-555555555555";
    s.titel = "Planungsrunde; Haushalt, Ziele";
    s.beginn = "09:30";
    s.ende = "11:00";
    s.ort = "Kreishaus\\Raum 2";
    const auto file = kalenderdatei({{s, u("TOP 1  Begrüßung\nTOP 2  Ende")}}, "2026-11-01T08:00:00.000Z");
    const auto lines = unfolded(file);
    // 09:30 in Germany is 08:30 UTC in winter.
    const QStringList expected{u("BEGIN:VCALENDAR"),
                               u("VERSION:2.0"),
                               u("PRODID:-//ISP-Werkbank//Planungsrunde//DE"),
                               u("METHOD:PUBLISH"),
                               u("BEGIN:VEVENT"),
                               u("UID:11111111-2222-4333-8444-555555555555@isp-werkbank"),
                               u("DTSTAMP:20261101T080000Z"),
                               u("SEQUENCE:215683200"),
                               u("DTSTART:20261112T083000Z"),
                               u("DTEND:20261112T100000Z"),
                               u("SUMMARY:Planungsrunde\\; Haushalt\\, Ziele"),
                               u("LOCATION:Kreishaus\\\\Raum 2"),
                               u("DESCRIPTION:TOP 1  Begrüßung\\nTOP 2  Ende"),
                               u("STATUS:CONFIRMED"),
                               u("END:VEVENT"),
                               u("END:VCALENDAR"),
                               QString()};
    EXPECT_EQ(lines.join(u("\n")).toStdString(), expected.join(u("\n")).toStdString());
}

TEST(Kalender, FoldsAt75OctetsWithoutCuttingACharacter) {
    auto s = termin("2026-11-12");
    s.titel = std::string(60, 'x');
    for (int i = 0; i < 40; ++i)
        s.titel += "ü";
    const auto file = kalenderdatei({{s, {}}}, "2026-11-01T08:00:00.000Z");
    for (const auto& line : file.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();  // 75 and the CR
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);  // whole characters
    }
    EXPECT_TRUE(unfolded(file).contains(u("SUMMARY:") + QString::fromStdString(s.titel)));
}

TEST(Kalender, MidnightSummerTimeAndWholeDays) {
    const auto times = [](Sitzungstermin s) {
        QStringList out;
        for (const auto& line : unfolded(kalenderdatei({{s, {}}}, "2026-01-01T00:00:00.000Z")))
            if (line.startsWith(u("DT")) && !line.startsWith(u("DTSTAMP"))) out << line;
        return out.join(u(" ")).toStdString();
    };
    auto s = termin("2026-10-24");
    s.beginn = "22:30";
    s.ende = "03:30";  // the next day, after the end of summer time
    EXPECT_EQ(times(s), "DTSTART:20261024T203000Z DTEND:20261025T023000Z");
    s = termin("2026-07-01");
    s.beginn = "09:00";
    EXPECT_EQ(times(s), "DTSTART:20260701T070000Z");
    EXPECT_EQ(times(termin("2026-12-31")), "DTSTART;VALUE=DATE:20261231 DTEND;VALUE=DATE:20270101");
    s.zustand = Sitzungszustand::kAbgesagt;
    EXPECT_TRUE(
        unfolded(kalenderdatei({{s, {}}}, "2026-01-01T00:00:00.000Z")).contains(u("STATUS:CANCELLED")));
}

class Planungsrunde : public WerkbankTest {
protected:
    void SetUp() override {
        m_w = demo();
        ASSERT_TRUE(ladeDemothemen(*m_w));
    }
    SitzungsterminId neu(const Sitzungstermin& s) {
        const auto id = legeSitzungAn(*m_w, s);
        if (!id) ADD_FAILURE() << id.error().code.id << " " << id.error().location.field;
        return id.value_or(SitzungsterminId{});
    }
    Sitzungsakte akte(SitzungsterminId id) { return *liesSitzung(*m_w, id); }
    std::vector<Punktvorschlag> vorschlaege(SitzungsterminId id) {
        auto read = punktvorschlaege(*m_w, akte(id), {});
        EXPECT_TRUE(read);
        return read ? std::move(*read) : std::vector<Punktvorschlag>{};
    }
    Sitzungstermin demoSitzung(Sitzungszustand zustand) {
        const auto alle = m_w->themen().alle<Sitzungstermin>();
        for (const auto& s : *alle)
            if (s.zustand == zustand) return s;
        ADD_FAILURE() << "no such meeting";
        return {};
    }

    std::unique_ptr<Werkbank> m_w;
};

TEST_F(Planungsrunde, TheDemoHasOneThatWasAndOneToCome) {
    const auto past = akte(demoSitzung(Sitzungszustand::kAbgeschlossen).id);
    EXPECT_TRUE(past.termin.erfunden);
    EXPECT_EQ(past.punkte.size(), 3U);
    EXPECT_EQ(past.beschluesse.size(), 2U);
    EXPECT_EQ(past.auftraege.size(), 3U);
    for (const auto& a : past.auftraege) {
        EXPECT_TRUE(a.erfunden) << a.titel;
        EXPECT_TRUE(a.thema.valid()) << a.titel;
    }
    const auto next = akte(demoSitzung(Sitzungszustand::kGeplant).id);
    EXPECT_EQ(next.teilnahmen.size(), 8U);
    const auto folge = folgeVon(*m_w, next.termin.id);
    ASSERT_TRUE(folge && *folge);
    EXPECT_EQ((*folge)->folien.size(), 7U);
    // A Thema knows what meetings decided about it.
    std::size_t decisions = 0, tasks = 0;
    const auto themen = m_w->themen().themen();
    for (const auto& t : *themen) {
        const auto a = *m_w->themen().akte(t.id);
        decisions += a->rundenbeschluesse.size();
        tasks += a->auftraege.size();
    }
    EXPECT_EQ(decisions, 2U);
    EXPECT_EQ(tasks, 3U);
}

TEST_F(Planungsrunde, ProposesWhatIsDueWithReasonAndOnlyOnce) {
    using namespace std::chrono;
    const Clock::Fixed today{sys_days{year{2026} / November / 28}};
    const auto id = demoSitzung(Sitzungszustand::kGeplant).id;
    const auto found = vorschlaege(id);
    std::set<Punktherkunft> kinds;
    std::set<std::string> keys;
    for (const auto& v : found) {
        kinds.insert(v.herkunft);
        EXPECT_TRUE(keys.insert(v.bezug).second) << v.bezug;
        EXPECT_FALSE(texte::punkttitel(v).isEmpty());
        EXPECT_FALSE(texte::punktanlass(v).isEmpty()) << v.bezug;
    }
    EXPECT_TRUE(kinds.contains(Punktherkunft::kAuftrag));
    EXPECT_TRUE(kinds.contains(Punktherkunft::kWiedervorlage));
    EXPECT_FALSE(kinds.contains(Punktherkunft::kUebertrag));  // it stands on the agenda already
    const auto overdue = std::find_if(found.begin(), found.end(),
                                      [](const auto& v) { return v.herkunft == Punktherkunft::kAuftrag; });
    ASSERT_NE(overdue, found.end());
    EXPECT_TRUE(overdue->ueberfaellig);
    EXPECT_EQ(texte::punktanlass(*overdue),
              u("Frist 20.11.2026, überfällig · Gesundheitsplanung (erfunden)"));
    ASSERT_TRUE(nimmAuf(*m_w, id, {{*overdue, {texte::punkttitel(*overdue), texte::punktanlass(*overdue)}}}));
    EXPECT_EQ(akte(id).punkte.back().auftrag, overdue->auftrag);
    EXPECT_EQ(akte(id).punkte.back().sortierung, 3);
    EXPECT_EQ(vorschlaege(id).size() + 1, found.size());
    m_w->undoStack().undo();
    EXPECT_EQ(akte(id).punkte.size(), 2U);
}

TEST_F(Planungsrunde, CarriesOverWhatWasNotDealtWith) {
    auto first = termin("2026-11-01");
    first.gruppe = m_w->themen().alle<Arbeitsgruppe>()->front().id;
    const auto id = neu(first);
    Tagesordnungspunkt p;
    p.sitzung = id;
    p.titel = "Haushalt";
    p.notiz = "intern";
    ASSERT_TRUE(fuegePunktAn(*m_w, p));
    auto second = first;
    second.datum = "2026-12-01";
    const auto later = neu(second);
    const auto carried = [&] {
        const auto all = vorschlaege(later);
        return std::count_if(all.begin(), all.end(),
                             [](const auto& v) { return v.herkunft == Punktherkunft::kUebertrag; });
    };
    EXPECT_EQ(carried(), 0);  // the first meeting has not been
    ASSERT_TRUE(setSitzungszustand(*m_w, id, Sitzungszustand::kAbgeschlossen));
    EXPECT_EQ(carried(), 1);
    const auto v = vorschlaege(later).front();
    EXPECT_EQ(v.herkunft, Punktherkunft::kUebertrag);
    EXPECT_EQ(v.notiz, "intern");
    ASSERT_TRUE(nimmAuf(*m_w, later, {{v, {texte::punkttitel(v), texte::punktanlass(v)}}}));
    EXPECT_EQ(akte(later).punkte.front().titel, "Haushalt");
    EXPECT_EQ(carried(), 0);
    auto other = termin("2026-12-02");  // of no group: nothing comes over
    EXPECT_EQ(vorschlaege(neu(other)).size() > 0, true);
}

TEST_F(Planungsrunde, NextMeetingOfASeriesInvitesTheUsual) {
    const auto reihe = m_w->themen().alle<Sitzungsreihe>()->front();
    const auto next = naechsteSitzung(*m_w, reihe.id, "2026-11-28");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->datum, "2027-01-05");  // monthly from the 5th of November; the 10th of December was moved
    EXPECT_EQ(next->beginn, "09:30");
    EXPECT_EQ(next->ende, "11:00");
    EXPECT_EQ(akte(neu(*next)).teilnahmen.size(), reihe.teilnehmende.size());
    m_w->undoStack().undo();
    EXPECT_EQ(m_w->themen().alle<Sitzungstermin>()->size(), 2U);
}

TEST_F(Planungsrunde, AMeetingWithoutAgendaHasItsTexts) {
    const auto id = neu(termin("2026-12-01"));
    const auto namen = *sitzungsnamen(*m_w);
    EXPECT_TRUE(texte::einladung(akte(id), namen).contains(u("Die Tagesordnung steht noch nicht fest.")));
    EXPECT_TRUE(
        texte::protokoll(akte(id), namen).startsWith(u("Betreff: Protokoll – Planungsrunde, 01.12.2026")));
    EXPECT_TRUE(bereiteFolgeVor(*m_w, id, u("leer")));
    EXPECT_EQ((*folgeVon(*m_w, id))->folien.size(), 1U);  // the title
}

TEST_F(Planungsrunde, MinutesHoldEverythingButTheNotes) {
    const auto id = neu(termin("2026-12-01"));
    Tagesordnungspunkt p;
    p.sitzung = id;
    p.titel = std::string(5000, 'l') + " <b>Titel</b>";
    p.notiz = "streng intern";
    p.protokoll = "Beraten & besprochen.";
    const auto punkt = *fuegePunktAn(*m_w, p);
    ASSERT_TRUE(entscheide(*m_w, id, punkt, u("Wir fragen nach. (8:0:1)")));
    ASSERT_TRUE(erteile(*m_w, id, punkt, u("Plätze abfragen @Gesundheitsplanung bis 15.12.")));
    ASSERT_TRUE(entscheide(*m_w, id, {}, u("Nächstes Mal früher.")));
    const auto text = texte::protokoll(akte(id), *sitzungsnamen(*m_w));
    EXPECT_TRUE(text.contains(u("<b>Titel</b>")));
    EXPECT_TRUE(text.contains(u("Beraten & besprochen.")));
    EXPECT_TRUE(text.contains(u("Entscheidung: Wir fragen nach. (8 Ja, 0 Nein, 1 Enthaltung)")));
    EXPECT_TRUE(text.contains(u("Auftrag: Plätze abfragen – Gesundheitsplanung (erfunden), bis 15.12.2026")));
    EXPECT_TRUE(text.contains(u("Nächstes Mal früher.")));
    EXPECT_FALSE(text.contains(u("intern")));
    EXPECT_EQ(entscheide(*m_w, id, punkt, u("   ")).error().code.id, codes::kPflichtfeld.id);
    // A Frist before the meeting cannot be meant.
    EXPECT_EQ(erteile(*m_w, id, punkt, u("x bis 1.1.2026")).error().code.id, codes::kReihenfolge.id);
}

TEST_F(Planungsrunde, OverdueAuftraegeAreImportant) {
    using namespace std::chrono;
    const auto count = [&](auto day) {
        const Clock::Fixed today{sys_days{day}};
        const auto all = jetztWichtig(*m_w);
        return std::count_if(all->begin(), all->end(),
                             [](const Wichtig& w) { return w.art == Wichtigart::kAuftragUeberfaellig; });
    };
    EXPECT_EQ(count(year{2026} / November / 20), 0);  // on the day itself it is not late
    EXPECT_EQ(count(year{2026} / November / 21), 1);
    EXPECT_EQ(count(year{2026} / December / 9), 2);
}

TEST_F(Planungsrunde, AuftraegeOutlastTheMeeting) {
    const auto past = demoSitzung(Sitzungszustand::kAbgeschlossen).id;
    ASSERT_TRUE(m_w->themen().loesche<Sitzungstermin>(past, u("x")));
    const auto left = m_w->themen().alle<Planungsauftrag>();
    ASSERT_EQ(left->size(), 3U);
    EXPECT_FALSE(left->front().sitzung.valid());
    m_w->undoStack().undo();
    EXPECT_EQ(m_w->themen().alle<Planungsauftrag>()->front().sitzung, past);
    EXPECT_EQ(akte(past).beschluesse.size(), 2U);
}

TEST_F(Planungsrunde, TwoHundredPunkte) {
    const auto id = neu(termin("2026-12-01"));
    for (int i = 0; i < 200; ++i) {
        Tagesordnungspunkt p;
        p.sitzung = id;
        p.titel = "Punkt " + std::to_string(i);
        ASSERT_TRUE(fuegePunktAn(*m_w, p));
    }
    EXPECT_EQ(akte(id).punkte.back().sortierung, 200);
    ASSERT_TRUE(bereiteFolgeVor(*m_w, id, u("lang")));
    EXPECT_EQ((*folgeVon(*m_w, id))->folien.size(), 201U);
    // Prepared again nothing comes twice.
    ASSERT_TRUE(bereiteFolgeVor(*m_w, id, u("lang")));
    EXPECT_EQ((*folgeVon(*m_w, id))->folien.size(), 201U);
}

TEST_F(WerkbankTest, TheProjectorHidesSmallCounts) {
    const auto w = ohneWerte();
    importiere(*w, write("a.csv",
                         "schluessel;periode;kennzahl;wert\n010600005;2023;ALO;1\n010600063;2023;ALO;"
                         "50\n010600092;2023;ALO;80\n01060039;2023;ALO;70\n"));
    const auto* ebene = w->bestand().analyseEbene();
    const Anfrage anfrage{"ALO", ebene->id, {}, {}};
    const auto at = [&](const Kartensicht& sicht, double value) {
        const auto& row = sicht.block->zeile(sicht.periode);
        return std::any_of(row.begin(), row.end(),
                           [&](const Zelle& z) { return z.hasValue() && z.wert == value; });
    };
    const auto internal = kartensicht(*w, anfrage, std::nullopt, {});
    ASSERT_TRUE(internal);
    EXPECT_TRUE(at(*internal, 1.0));
    const auto shown = oeffentlicheSicht(*w, anfrage, std::nullopt, {});
    ASSERT_TRUE(shown);
    EXPECT_FALSE(at(*shown, 1.0));
    EXPECT_TRUE(at(*shown, 80.0) || at(*shown, 70.0));
    const auto& row = shown->block->zeile(shown->periode);
    EXPECT_TRUE(
        std::any_of(row.begin(), row.end(), [](const Zelle& z) { return z.zeichen == Zeichen::kGeheim; }));
}

}  // namespace
}  // namespace isp::workspace::test
