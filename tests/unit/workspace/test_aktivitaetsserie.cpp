// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "werkbank_fixture.h"
#include "workspace/aktivitaetsserie.h"
#include "workspace/codes.h"
#include "workspace/themenbuch.h"

namespace isp::workspace::test {
namespace {

using Termine = std::vector<std::string>;

TEST(Serientermin, TheLastDayOfAMonthComesBackAfterAShorterOne) {
    EXPECT_EQ(serientermin("2026-01-31", Wiederholung::kMonatlich, 1), "2026-02-28");
    EXPECT_EQ(serientermin("2026-01-31", Wiederholung::kMonatlich, 2), "2026-03-31");
    EXPECT_EQ(serientermin("2024-02-29", Wiederholung::kJaehrlich, 1), "2025-02-28");
    EXPECT_EQ(serientermin("2024-02-29", Wiederholung::kJaehrlich, 4), "2028-02-29");
    EXPECT_EQ(serientermin("2026-08-31", Wiederholung::kHalbjaehrlich, 1), "2027-02-28");
    EXPECT_EQ(serientermin("2026-12-30", Wiederholung::kWoechentlich, 1), "2027-01-06");
}

TEST(Serientermin, WithoutDateOrRecurrenceThereIsNone) {
    EXPECT_FALSE(serientermin("", Wiederholung::kMonatlich, 1));
    EXPECT_FALSE(serientermin("2026-01-31", Wiederholung::kKeine, 1));
}

TEST(Serientermine, GoFromTheLastOneToTheEndInclusive) {
    EXPECT_EQ(serientermine("2026-01-31", Wiederholung::kMonatlich, "2026-02-28", "2026-04-30"),
              (Termine{"2026-03-31", "2026-04-30"}));
    EXPECT_TRUE(serientermine("2026-01-31", Wiederholung::kMonatlich, "2026-01-31", "2026-02-27").empty());
    EXPECT_EQ(serientermine("2026-01-01", Wiederholung::kWoechentlich, "2026-01-01", "9999-01-01").size(),
              static_cast<std::size_t>(kSerieMax) + 1);
}

class Serien : public WerkbankTest {
protected:
    void SetUp() override {
        w = ohneWerte();
        Aktivitaet a;
        a.titel = "Netzwerktreffen";
        a.beginn = "2026-01-31";
        a.ende = "2026-02-01";
        a.phase = Aktivitaetsphase::kNachbereitung;
        a.nachbereitung = "Protokoll";
        a.vorbereitung = "Raum buchen";
        a.wiederholung = Wiederholung::kMonatlich;
        id = *w->themen().speichere(a, QStringLiteral("x"));
        Teilnahme t;
        t.aktivitaet = id;
        t.name = "Frau Beispiel";
        t.anwesend = true;
        ASSERT_TRUE(w->themen().speichere(t, QStringLiteral("x")));
    }
    std::vector<Aktivitaet> alle() { return *w->themen().alle<Aktivitaet>(); }

    std::unique_ptr<Werkbank> w;
    AktivitaetId id;
};

TEST_F(Serien, TheNextOneKeepsThePlanButNotWhatHappened) {
    const auto next = legeNaechstenTerminAn(*w, id);
    ASSERT_TRUE(next);
    const auto all = alle();
    const auto* made = Themenakte::find(all, *next);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->beginn, "2026-02-28");
    EXPECT_EQ(made->ende, "2026-03-01");
    EXPECT_EQ(made->serie, id);
    EXPECT_EQ(made->vorbereitung, "Raum buchen");
    EXPECT_EQ(made->nachbereitung, "");
    EXPECT_EQ(made->phase, Aktivitaetsphase::kVorbereitung);
    const auto teilnahmen = *w->themen().alle<Teilnahme>();
    ASSERT_EQ(teilnahmen.size(), 2U);
    EXPECT_FALSE(teilnahmen.back().anwesend);
    // From the copy too the series goes on behind its last date, counted from the first.
    const auto third = legeNaechstenTerminAn(*w, *next);
    ASSERT_TRUE(third);
    const auto now = alle();
    EXPECT_EQ(Themenakte::find(now, *third)->beginn, "2026-03-31");
}

TEST_F(Serien, ASeriesIsOneStepToUndo) {
    const auto before = w->undoStack().count();
    EXPECT_EQ(*legeSerieAn(*w, id, "2026-06-30"), 5);
    EXPECT_EQ(alle().size(), 6U);
    EXPECT_EQ(w->undoStack().count(), before + 1);
    w->undoStack().undo();
    EXPECT_EQ(alle().size(), 1U);
}

TEST_F(Serien, RefusesWhatIsNoSeriesOrTooLong) {
    EXPECT_EQ(legeSerieAn(*w, id, "2026-01-31").error().code, codes::kSerieZuEnde);
    EXPECT_EQ(legeSerieAn(*w, id, "2300-01-01").error().code, codes::kSerieZuLang);
    auto a = alle().front();
    a.wiederholung = Wiederholung::kKeine;
    ASSERT_TRUE(w->themen().speichere(a, QStringLiteral("x")));
    EXPECT_EQ(legeNaechstenTerminAn(*w, id).error().code, codes::kKeineSerie);
}

}  // namespace
}  // namespace isp::workspace::test
