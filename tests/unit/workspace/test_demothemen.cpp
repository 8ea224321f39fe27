// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo shows of the Steuerungskreislauf: true to the rules, complete, and marked as an example.
#include "base/clock.h"
#include "domain/regeln.h"
#include "werkbank_fixture.h"
#include "workspace/ansicht.h"
#include "workspace/auswahl.h"
#include "workspace/demothemen.h"
#include "workspace/jetzt_wichtig.h"
#include "workspace/katalog.h"
#include "workspace/satzleser.h"
#include "workspace/themenbuch.h"
#include "workspace/zielwirkung.h"

#include <QJsonDocument>
#include <set>

namespace isp::workspace::test {
namespace {

class Demothemen : public WerkbankTest {
protected:
    void SetUp() override {
        m_w = demo();
        ASSERT_TRUE(ladeDemothemen(*m_w));
        const auto themen = m_w->themen().themen();
        ASSERT_TRUE(themen);
        for (const auto& thema : *themen)
            m_akten.push_back(*m_w->themen().akte(thema.id));
        m_stamm = *m_w->themen().stammdaten();
    }

    std::unique_ptr<Werkbank> m_w;
    std::vector<ThemenaktePtr> m_akten;
    StammdatenPtr m_stamm;
};

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

TEST_F(Demothemen, AreThreeOfEachOriginInDifferentSteps) {
    ASSERT_EQ(m_akten.size(), 3U);
    std::set<Herkunft> origins;
    std::set<Schrittart> steps;
    std::size_t rounds = 0;
    for (const auto& akte : m_akten) {
        origins.insert(akte->thema.herkunft);
        steps.insert(aktuellerSchritt(*akte, akte->aktuellerDurchlauf()->id));
        rounds = std::max(rounds, akte->durchlaeufe.size());
        for (const auto& d : akte->durchlaeufe)
            EXPECT_EQ(Themenakte::imDurchlauf(akte->schritte, d.id).size(), 7U) << akte->thema.titel;
    }
    EXPECT_EQ(origins.size(), 3U);
    EXPECT_EQ(steps.size(), 3U);
    EXPECT_EQ(rounds, 2U);
    EXPECT_FALSE(m_w->undoStack().canUndo());
}

TEST_F(Demothemen, SayThatTheyAreExamples) {
    for (const auto& akte : m_akten) {
        EXPECT_TRUE(endsWith(akte->thema.titel, "(Beispiel)")) << akte->thema.titel;
        EXPECT_TRUE(akte->thema.erfunden);
        EXPECT_NE(akte->thema.beschreibung.find("erfunden"), std::string::npos);
        for (const auto& m : akte->massnahmen)
            EXPECT_TRUE(m.erfunden) << m.titel;
        for (const auto& b : akte->beschluesse)
            EXPECT_TRUE(endsWith(b.gremium, "(erfunden)")) << b.gremium;
        for (const auto& a : akte->aktivitaeten)
            EXPECT_TRUE(endsWith(a.titel, "(Beispiel)")) << a.titel;
    }
    const auto quellen = m_w->katalog().qualitative();
    ASSERT_TRUE(quellen);
    EXPECT_FALSE(quellen->empty());
    for (const auto& q : *quellen)
        EXPECT_TRUE(endsWith(q.titel, "(Beispiel)")) << q.titel;
    for (const auto& a : m_stamm->akteure) {
        EXPECT_TRUE(endsWith(a.name, "(erfunden)")) << a.name;
        EXPECT_NE(a.art, Akteursart::kPerson) << "only functions: " << a.name;
        EXPECT_TRUE(a.kontakt.empty());
    }
    for (const auto& a : m_stamm->angebote) {
        EXPECT_TRUE(endsWith(a.name, "(erfunden)")) << a.name;
        EXPECT_TRUE(a.erfunden);
    }
}

TEST_F(Demothemen, KeepTheRulesAndTheirHistory) {
    for (const auto& akte : m_akten) {
        EXPECT_TRUE(pruefeRegeln(akte->thema));
        for (const auto& schritt : akte->schritte) {
            EXPECT_TRUE(pruefeRegeln(schritt));
            EXPECT_TRUE(pruefeVerantwortung(*m_stamm, schritt.art, schritt.verantwortlich));
            auto state = Schrittzustand::kOffen;
            std::string last;
            for (const auto& w : akte->wechsel) {
                if (w.schritt != schritt.id) continue;
                EXPECT_EQ(w.von, state);
                EXPECT_LE(last, w.zeitpunkt) << akte->thema.titel;
                state = w.nach;
                last = w.zeitpunkt;
            }
            EXPECT_EQ(state, schritt.zustand);
            if (schritt.zustand != Schrittzustand::kAbgeschlossen) continue;
            for (const auto& k : kriterien(*akte, *m_stamm, schritt.durchlauf, schritt.art))
                EXPECT_TRUE(k.erfuellt || !k.pflicht) << akte->thema.titel << " " << k.id;
        }
    }
}

TEST_F(Demothemen, OpenEveryAnsichtAndRateWithTheRealFigures) {
    for (const auto& akte : m_akten) {
        for (const auto& ansicht : akte->ansichten) {
            Auswahl auswahl;
            EXPECT_TRUE(zeigeAnsicht(ansicht, *m_w, auswahl)) << ansicht.name;
            EXPECT_TRUE(ansicht.stand.valid()) << ansicht.name;
        }
        for (const auto& b : akte->zielbewertungen) {
            const auto wirkung = zielwirkung(*m_w, *Themenakte::find(akte->ziele, b.ziel));
            ASSERT_TRUE(wirkung);
            EXPECT_EQ(b.wetter, wirkung->urteil.wetter) << b.kommentar;
            EXPECT_EQ(b.jahr, wirkung->urteil.jahr);
            EXPECT_NEAR(b.wert.value_or(0), wirkung->urteil.wert.value_or(-1), 0.006);
            EXPECT_NEAR(b.prognose.value_or(0), wirkung->urteil.prognose.value_or(-1), 0.02);
        }
        for (const auto& z : akte->ziele) {
            if (z.art != Zielart::kWirkungsziel) continue;
            const auto wirkung = zielwirkung(*m_w, z);
            ASSERT_TRUE(wirkung) << z.titel;
            const auto start = wirkung->reihe.imJahr(z.ausgangsjahr);
            ASSERT_TRUE(start) << z.titel;
            EXPECT_NEAR(z.ausgangswert.value_or(0), start->wert, 0.006) << z.titel;
        }
    }
}

TEST_F(Demothemen, LeaveSomethingImportantToDo) {
    using namespace std::chrono;
    const Clock::Fixed today(sys_days{year{2026} / November / 28});
    const auto wichtig = jetztWichtig(*m_w);
    ASSERT_TRUE(wichtig);
    std::set<Wichtigart> kinds;
    std::set<ThemaId> themen;
    for (const auto& w : *wichtig) {
        kinds.insert(w.art);
        themen.insert(w.thema);
    }
    EXPECT_GE(kinds.size(), 4U);
    EXPECT_EQ(themen.size(), 3U);
}

TEST_F(Demothemen, NameFileAndEntryOfAMistake) {
    Satzleser leser(m_w->store(), "probe.json");
    const auto block = [](const char* json) { return QJsonDocument::fromJson(json).object(); };
    const auto said = [&](const char* json) {
        const auto status = leser.schreibe(block(json));
        return status ? std::string() : status.error().args.at(0) + " " + status.error().args.at(1);
    };
    EXPECT_EQ(said(R"({"tabelle":"zielgruppe","eintraege":[{"label":"z","name":"Kinder"}]})"), "");
    EXPECT_NE(said(R"({"tabelle":"zielgruppe","eintraege":[{"label":"z","name":"Noch eine"}]})")
                  .find("probe.json zielgruppe 2 @z"),
              std::string::npos);
    EXPECT_NE(said(R"({"tabelle":"zielgruppe","eintraege":[{"nam":"x"}]})").find("record_field"),
              std::string::npos);
    EXPECT_NE(
        said(R"({"tabelle":"befund","eintraege":[{"text":"x","durchlauf":"@nirgends"}]})").find("@nirgends"),
        std::string::npos);
    EXPECT_NE(said(R"({"tabelle":"zielgruppe","eintraege":[{"beschreibung":"ohne Namen"}]})").find("name"),
              std::string::npos);
}

TEST_F(WerkbankTest, EveryNewStoreKnowsZielgruppen) {
    const auto w = leer();
    EXPECT_GE((*w->themen().stammdaten())->zielgruppen.size(), 10U);
    EXPECT_TRUE(w->themen().themen()->empty());
}

}  // namespace
}  // namespace isp::workspace::test
