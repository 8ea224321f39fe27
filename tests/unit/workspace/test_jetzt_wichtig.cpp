// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kreislauf.h"
#include "workspace/jetzt_wichtig.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace isp::workspace {
namespace {

constexpr const char* kHeute = "2026-10-12";

class JetztWichtig : public ::testing::Test {
protected:
    void SetUp() override {
        akte.thema.id = ThemaId{1};
        akte.thema.titel = "Gesundheit";
        Durchlauf d;
        d.id = DurchlaufId{1};
        d.thema = akte.thema.id;
        akte.durchlaeufe = {d};
        for (const auto art : schrittarten()) {
            Schritt s;
            s.id = SchrittId{nummer(art)};
            s.durchlauf = d.id;
            s.art = art;
            akte.schritte.push_back(s);
        }
        Massnahme m;
        m.id = MassnahmeId{1};
        m.durchlauf = d.id;
        m.titel = "Lotsinnen";
        akte.massnahmen = {m};
    }
    Schritt& schritt(Schrittart art) { return akte.schritte[static_cast<std::size_t>(art)]; }
    void meilenstein(const char* termin) {
        Meilenstein s;
        s.massnahme = MassnahmeId{1};
        s.titel = "Start";
        s.termin = termin;
        akte.meilensteine.push_back(s);
    }
    [[nodiscard]] int zahl(Wichtigart art) const {
        const auto all = jetztWichtig(akte, kHeute);
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [art](const Wichtig& w) { return w.art == art; }));
    }

    Themenakte akte;
};

TEST_F(JetztWichtig, AQuietThemaHasNothing) {
    EXPECT_TRUE(jetztWichtig(akte, kHeute).empty());
}

TEST_F(JetztWichtig, AStepIsOverdueTheDayAfterItsFristAndAResubmissionIsDueOnItsDay) {
    schritt(Schrittart::kAnalyse).frist = "2026-10-11";
    schritt(Schrittart::kThema).frist = kHeute;
    schritt(Schrittart::kThema).wiedervorlage = kHeute;
    akte.thema.wiedervorlage = "2026-10-13";
    EXPECT_EQ(zahl(Wichtigart::kSchrittUeberfaellig), 1);
    EXPECT_EQ(zahl(Wichtigart::kWiedervorlage), 1);
    schritt(Schrittart::kAnalyse).zustand = Schrittzustand::kAbgeschlossen;
    EXPECT_EQ(zahl(Wichtigart::kSchrittUeberfaellig), 0);
}

TEST_F(JetztWichtig, BWaitsForItsBeschlussAfterTheAnalysis) {
    akte.thema.herkunft = Herkunft::kVerwaltung;
    EXPECT_EQ(zahl(Wichtigart::kBeschlussFehlt), 0);
    schritt(Schrittart::kAnalyse).zustand = Schrittzustand::kAbgeschlossen;
    EXPECT_EQ(zahl(Wichtigart::kBeschlussFehlt), 1);
    Beschluss b;
    b.thema = akte.thema.id;
    b.ergebnis = Beschlussergebnis::kAngenommen;
    b.datum = "2026-09-01";
    akte.beschluesse = {b};
    EXPECT_EQ(zahl(Wichtigart::kBeschlussFehlt), 0);
}

TEST_F(JetztWichtig, MilestonesAreOverdueOrDueWithinThirtyDays) {
    meilenstein("2026-10-11");
    meilenstein("2026-10-12");
    meilenstein("2026-11-11");
    meilenstein("2026-11-12");
    EXPECT_EQ(zahl(Wichtigart::kMeilensteinUeberfaellig), 1);
    EXPECT_EQ(zahl(Wichtigart::kMeilensteinBald), 2);
    akte.massnahmen.front().zustand = Massnahmezustand::kGestoppt;
    EXPECT_EQ(zahl(Wichtigart::kMeilensteinBald), 0);
}

TEST_F(JetztWichtig, ADatenbedarfPastItsFristCountsUntilItIsAnswered) {
    Datenbedarf d;
    d.durchlauf = DurchlaufId{1};
    d.frist = "2026-10-11";
    akte.datenbedarfe = {d};
    EXPECT_EQ(zahl(Wichtigart::kDatenbedarf), 1);
    akte.datenbedarfe.front().zustand = Datenbedarfzustand::kErhalten;
    EXPECT_EQ(zahl(Wichtigart::kDatenbedarf), 0);
}

TEST_F(JetztWichtig, TheLatestRatingOfAZielDecides) {
    Ziel z;
    z.id = ZielId{1};
    z.durchlauf = DurchlaufId{1};
    akte.ziele = {z};
    Zielbewertung b;
    b.ziel = z.id;
    b.datum = "2026-01-01";
    b.wetter = Zielwetter::kBlitz;
    akte.zielbewertungen = {b};
    EXPECT_EQ(zahl(Wichtigart::kZielAbweichung), 1);
    b.datum = "2026-06-01";
    b.wetter = Zielwetter::kSonne;
    akte.zielbewertungen.push_back(b);
    EXPECT_EQ(zahl(Wichtigart::kZielAbweichung), 0);
}

TEST_F(JetztWichtig, AnEndedThemaProposesToDissolveItsGroupsAndNothingElse) {
    schritt(Schrittart::kAnalyse).frist = "2026-10-11";
    Arbeitsgruppe g;
    g.id = ArbeitsgruppeId{1};
    g.thema = akte.thema.id;
    akte.arbeitsgruppen = {g};
    EXPECT_EQ(zahl(Wichtigart::kGruppeAufloesen), 0);
    akte.thema.zustand = Themenzustand::kBeendet;
    EXPECT_EQ(jetztWichtig(akte, kHeute).size(), 1U);
    EXPECT_EQ(zahl(Wichtigart::kGruppeAufloesen), 1);
    akte.arbeitsgruppen.front().art = Gruppenart::kStaendig;
    EXPECT_EQ(zahl(Wichtigart::kGruppeAufloesen), 0);
}

}  // namespace
}  // namespace isp::workspace
