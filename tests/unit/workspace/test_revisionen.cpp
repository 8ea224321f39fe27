// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/codes.h"
#include "store/lieferung_repository.h"
#include "werkbank_fixture.h"
#include "workspace/ansicht.h"
#include "workspace/auswahl.h"
#include "workspace/codes.h"
#include "workspace/demothemen.h"
#include "workspace/korrektur.h"
#include "workspace/lieferungsvergleich.h"
#include "workspace/rueckzug.h"
#include "workspace/themenbuch.h"
#include "workspace/verzeichnis.h"
#include "workspace/wertgeschichte.h"

#include <cmath>

namespace isp::workspace::test {
namespace {

// Figures of 31.12.2015 from the official table 12411-01-01-5: Bad Segeberg 17 176, Norderstedt 76 712.
constexpr const char* kTag = "2015-12-31";
constexpr double kBadSegeberg = 17176, kNorderstedt = 76712;

class Revisionen : public WerkbankTest {
protected:
    static Wertstelle stelle(const Werkbank& w, const char* ags, const char* code = "BEV") {
        const auto& bestand = w.bestand();
        const auto* raum = bestand.raum(bestand.ebene("gemeinde")->id, ags);
        return {bestand.reihe(bestand.kennzahl(code)->id, {})->id, raum->id, *Periode::parse(kTag)};
    }
    static Korrektur korrektur(const Wertstelle& at, double value, std::string grund = "Meldefehler") {
        return {{{at, value, Zeichen::kRevidiert}}, std::move(grund), {}};
    }
    static double raumwert(Werkbank& w, const char* schluessel) {
        return zelle(w, "BEV", "raum", schluessel, kTag).wert;
    }
    static Wertgeschichte geschichte(Werkbank& w, const Wertstelle& at,
                                     std::optional<LieferungId> stand = {}) {
        auto story = wertgeschichte(w, at, stand);
        EXPECT_TRUE(story);
        return std::move(story).value();
    }
    template <typename T>
    static std::string fehler(const Result<T>& result) {
        return result ? "ok" : std::string(result.error().code.id);
    }
};

TEST_F(Revisionen, AFigureTellsWhereItComesFrom) {
    const auto w = demo();
    const auto story = geschichte(*w, stelle(*w, "01060005"));
    ASSERT_EQ(story.schritte.size(), 1U);
    EXPECT_EQ(story.schritte[0].wert, kBadSegeberg);
    EXPECT_EQ(story.schritte[0].lieferung.datei, "bevoelkerung_geschlecht_2008_2015.csv");
    EXPECT_TRUE(story.schritte[0].gilt);
    EXPECT_EQ(story.geltend(), &story.schritte[0]);
}

TEST_F(Revisionen, ACorrectionIsALieferungAndOneStep) {
    const auto w = demo();
    const auto at = stelle(*w, "01060005");
    const auto before = lieferungsverzeichnis(*w)->size();
    const auto done = korrigiere(*w, korrektur(at, 17200));
    ASSERT_TRUE(done) << fehler(done);
    EXPECT_EQ(done->art, Lieferungsart::kKorrektur);
    EXPECT_EQ(done->grund, "Meldefehler");
    EXPECT_TRUE(done->sha256.empty());
    EXPECT_FALSE(done->wer.empty());
    EXPECT_EQ(done->geaendert, 1);
    EXPECT_EQ(raumwert(*w, "010600005"), 17200);
    EXPECT_EQ(raumwert(*w, "010600063"), kNorderstedt);  // its neighbours in the same table stay
    EXPECT_EQ(w->undoStack().count(), 1);

    w->undoStack().undo();
    EXPECT_EQ(raumwert(*w, "010600005"), kBadSegeberg);
    w->undoStack().redo();
    EXPECT_EQ(raumwert(*w, "010600005"), 17200);
    EXPECT_EQ(lieferungsverzeichnis(*w)->size(), before + 1);
    const auto story = geschichte(*w, at);
    ASSERT_EQ(story.schritte.size(), 2U);
    EXPECT_FALSE(story.schritte[0].gilt);
    EXPECT_TRUE(story.schritte[1].gilt);
    EXPECT_EQ(story.schritte[1].zeichen, Zeichen::kRevidiert);
    EXPECT_EQ(story.schritte[1].grund, "Meldefehler");
    // As of the Lieferung before, the official figure counts.
    const auto earlier = geschichte(*w, at, LieferungId{done->id.value - 1});
    EXPECT_TRUE(earlier.schritte[0].gilt);
    EXPECT_FALSE(earlier.schritte[1].gilt);
}

TEST_F(Revisionen, SeveralFiguresAndSignsAtOnce) {
    const auto w = demo();
    auto k = korrektur(stelle(*w, "01060063"), 76800);
    k.werte.push_back({stelle(*w, "01060005"), {}, Zeichen::kGeheim});
    const auto done = korrigiere(*w, k);
    ASSERT_TRUE(done) << fehler(done);
    EXPECT_EQ(done->werte, 2);
    EXPECT_EQ(raumwert(*w, "010600063"), 76800);
    EXPECT_TRUE(std::isnan(raumwert(*w, "010600005")));
    w->undoStack().undo();
    EXPECT_EQ(raumwert(*w, "010600063"), kNorderstedt);
    EXPECT_EQ(raumwert(*w, "010600005"), kBadSegeberg);
}

TEST_F(Revisionen, RefuseWhatIsNoCorrection) {
    const auto w = demo();
    const auto good = stelle(*w, "01060005");
    const auto code = [&](const Korrektur& k) { return fehler(korrigiere(*w, k)); };
    EXPECT_EQ(code({}), codes::kKorrekturLeer.id);
    EXPECT_EQ(code(korrektur(good, 17200, "  ")), isp::codes::kGrundFehlt.id);
    EXPECT_EQ(code(korrektur(good, kBadSegeberg)), codes::kKorrekturUnveraendert.id);
    EXPECT_EQ(code(korrektur(good, INFINITY)), codes::kKorrekturWert.id);
    auto k = korrektur(good, 17200);
    k.werte[0].zeichen = Zeichen::kGeheim;  // a sign instead of a figure, and a figure
    EXPECT_EQ(code(k), codes::kKorrekturWert.id);
    k.werte[0] = {good, {}, Zeichen::kRevidiert};  // no figure, and no sign that stands for it
    EXPECT_EQ(code(k), codes::kKorrekturWert.id);
    k.werte[0] = {good, 3.0, Zeichen::kGenauNull};
    EXPECT_EQ(code(k), codes::kKorrekturWert.id);
    auto at = good;
    at.periode = Periode::jahr(2015);  // population is counted on a day
    EXPECT_EQ(code(korrektur(at, 17200)), codes::kKorrekturPeriode.id);
    at.periode = Periode::stichtag(2990, 12, 31);
    EXPECT_EQ(code(korrektur(at, 17200)), codes::kKorrekturPeriode.id);
    at = good;
    at.raum = w->bestand().raum(w->bestand().ebene("raum")->id, "010600005")->id;
    EXPECT_EQ(code(korrektur(at, 17200)), codes::kKorrekturEbene.id);  // sums follow by themselves
    k = korrektur(good, 17200);
    k.werte.push_back(k.werte[0]);
    EXPECT_EQ(code(k), codes::kKorrekturDoppelt.id);
    EXPECT_EQ(w->undoStack().count(), 0);
    EXPECT_EQ(raumwert(*w, "010600005"), kBadSegeberg);
}

TEST_F(Revisionen, AShownFigureNamesWhatItRestsOn) {
    const auto w = demo();
    const auto& bestand = w->bestand();
    const auto ebene = bestand.ebene("raum")->id;
    const auto stellen = [&](const char* code, const char* raum, const char* periode) {
        auto found =
            wertstellen(*w, {code, ebene, {}, {}}, bestand.raum(ebene, raum)->id, *Periode::parse(periode));
        EXPECT_TRUE(found);
        return std::move(found).value();
    };
    const auto town = stellen("BEV", "010600005", kTag);
    ASSERT_EQ(town.size(), 1U);
    EXPECT_EQ(town[0], stelle(*w, "01060005"));
    double sum = 0.0;
    const auto amt = stellen("BEV", "010605005", kTag);  // Bad Bramstedt-Land: 14 Gemeinden
    EXPECT_EQ(amt.size(), 14U);
    for (const auto& part : amt)
        sum += geschichte(*w, part).geltend()->wert;
    EXPECT_EQ(sum, 10834);
    const auto quote = stellen("ALO_QUOTE", "010600005", "2021");
    ASSERT_EQ(quote.size(), 2U);  // unemployed and population of working age
    EXPECT_NE(quote[0].reihe, quote[1].reihe);
}

TEST_F(Revisionen, TwoLieferungenAreCompared) {
    const auto w = demo();
    ASSERT_TRUE(korrigiere(*w, korrektur(stelle(*w, "01060005"), 17519.52)));
    const auto last = lieferungsverzeichnis(*w)->back().id;
    const auto compared = vergleiche(*w, LieferungId{1}, last);
    ASSERT_TRUE(compared);
    ASSERT_EQ(compared->kennzahlen.size(), 1U);
    const auto& sum = compared->kennzahlen[0];
    EXPECT_EQ(sum.geaendert, 1U);
    EXPECT_EQ(sum.neu, 0U);
    EXPECT_EQ(sum.gleich, 0U);
    EXPECT_EQ(sum.entfallen, 2375U);  // of the 2 376 of the file one is in the other
    for (const auto& u : compared->unterschiede) {
        if (u.art != Unterschiedsart::kGeaendert) {
            EXPECT_FALSE(u.prozent());
            continue;
        }
        EXPECT_EQ(u.alt, kBadSegeberg);
        EXPECT_NEAR(u.absolut(), 343.52, 1e-9);
        EXPECT_NEAR(*u.prozent(), 2.0, 1e-9);
    }
    const auto earlier = vergleicheMitVorher(*w, last);
    ASSERT_TRUE(earlier);
    ASSERT_EQ(earlier->unterschiede.size(), 1U);
    EXPECT_EQ(earlier->kennzahlen[0].entfallen, 0U);
    const auto same = vergleiche(*w, last, last);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->unterschiede.empty());
    EXPECT_EQ(same->kennzahlen[0].gleich, 1U);
    EXPECT_EQ(fehler(vergleiche(*w, LieferungId{1}, LieferungId{99})), codes::kUnknownLieferung.id);
}

TEST_F(Revisionen, AnAnsichtIsNewerOnlyWhereItsOwnFiguresChanged) {
    const auto w = demo();
    const auto frozen = [&](const char* code, const Periode& periode, Ansichtsart art) {
        Auswahl auswahl;
        auswahl.setEbene(w->bestand().ebene("raum")->id);
        auswahl.setCode(code);
        auswahl.setPeriode(periode);
        auto ansicht = *haltFest(*w, auswahl);
        ansicht.art = art;
        return ansicht;
    };
    const auto stelleBev = stelle(*w, "01060005");
    const auto day = stelleBev.periode;
    const auto map = frozen("BEV", day, Ansichtsart::kKarte);
    const auto earlier = frozen("BEV", *Periode::parse("2008-12-31"), Ansichtsart::kKarte);
    const auto course = frozen("BEV", *Periode::parse("2008-12-31"), Ansichtsart::kVerlauf);
    const auto other = frozen("EINKST_JE_EW", Periode::jahr(2019), Ansichtsart::kVerlauf);
    EXPECT_FALSE(*hatNeuereDaten(map, *w));
    ASSERT_TRUE(korrigiere(*w, korrektur(stelleBev, 17200)));
    EXPECT_TRUE(*hatNeuereDaten(map, *w));
    EXPECT_TRUE(*hatNeuereDaten(course, *w));
    EXPECT_FALSE(*hatNeuereDaten(earlier, *w)) << "another Periode was corrected";
    EXPECT_FALSE(*hatNeuereDaten(other, *w)) << "another Kennzahl was corrected";
}

TEST_F(Revisionen, OnlyWhatWasWithdrawnSinceAndConcernsAnAnsichtChangesIt) {
    const auto w = demo();
    const auto kept = [&](const char* code) {
        Auswahl auswahl;
        auswahl.setEbene(w->bestand().ebene("raum")->id);
        auswahl.setCode(code);
        return *haltFest(*w, auswahl);
    };
    // One minute after the other; the fixture's clock stands still.
    std::optional<Clock::Fixed> clock;
    auto minute = Clock::now();
    const auto later = [&] { clock.emplace(minute += std::chrono::minutes(1)); };
    const auto before = kept("BEV");
    const auto other = kept("EINKST_JE_EW");
    ASSERT_TRUE(korrigiere(*w, korrektur(stelle(*w, "01060005"), 17200)));
    const auto corrected = kept("BEV");
    later();
    ASSERT_TRUE(zieheZurueck(*w, corrected.stand, "doch richtig"));
    later();
    const auto after = kept("BEV");
    EXPECT_TRUE(*hatNeuereDaten(corrected, *w));
    EXPECT_FALSE(*hatNeuereDaten(before, *w)) << "the figures are what they were";
    EXPECT_FALSE(*hatNeuereDaten(other, *w)) << "another Kennzahl";
    EXPECT_FALSE(*hatNeuereDaten(after, *w)) << "kept after the withdrawal";

    later();
    ASSERT_TRUE(zieheZurueck(*w, LieferungId{1}, "Falsche Datei"));
    EXPECT_TRUE(*hatNeuereDaten(before, *w));
    EXPECT_TRUE(*hatNeuereDaten(after, *w)) << "its source is gone since";
    EXPECT_FALSE(*hatNeuereDaten(other, *w));
}

TEST_F(Revisionen, WithdrawingNamesWhatRestsOnIt) {
    const auto w = demo();
    ASSERT_TRUE(ladeDemothemen(*w));
    const auto thema = w->themen().themen()->front();
    Auswahl auswahl;
    auswahl.setEbene(w->bestand().ebene("raum")->id);
    auswahl.setCode("BEV_DICHTE");
    auto ansicht = *haltFest(*w, auswahl);
    ansicht.name = "Dichte";
    const auto kept = w->themen().speichere(ansicht, QStringLiteral("x"));
    ASSERT_TRUE(kept);
    Befund befund;
    befund.durchlauf = (*w->themen().akte(thema.id))->aktuellerDurchlauf()->id;
    befund.text = "Dicht besiedelt";
    befund.ansicht = *kept;
    ASSERT_TRUE(w->themen().speichere(befund, QStringLiteral("x")));
    ASSERT_TRUE(korrigiere(*w, korrektur(stelle(*w, "01060005"), 17200)));

    const auto found = lieferungsfolgen(*w, LieferungId{1});
    ASSERT_TRUE(found);
    const auto shows = [&](const auto& list, const std::string& text, auto member) {
        return std::any_of(list.begin(), list.end(), [&](const auto& x) { return x.*member == text; });
    };
    EXPECT_TRUE(shows(found->ansichten, "Dichte", &Ansicht::name));
    EXPECT_TRUE(shows(found->befunde, "Dicht besiedelt", &Befund::text));
    ASSERT_EQ(found->korrekturen.size(), 1U);
    EXPECT_EQ(found->korrekturen[0].grund, "Meldefehler");
    const auto taxes = lieferungsfolgen(*w, LieferungId{6});
    ASSERT_TRUE(taxes);
    EXPECT_FALSE(shows(taxes->ansichten, "Dichte", &Ansicht::name));
    EXPECT_TRUE(taxes->korrekturen.empty());
    const auto unemployed = lieferungsfolgen(*w, LieferungId{4});
    ASSERT_TRUE(unemployed);
    EXPECT_FALSE(unemployed->ziele.empty());  // the example Thema wants a lower rate
}

TEST_F(Revisionen, AWithdrawalKeepsItsReason) {
    const auto w = demo();
    const auto at = stelle(*w, "01060005");
    EXPECT_EQ(zieheZurueck(*w, LieferungId{1}, " ").error().code, isp::codes::kGrundFehlt);
    ASSERT_TRUE(zieheZurueck(*w, LieferungId{1}, "Falsche Datei"));
    auto story = geschichte(*w, at);
    ASSERT_EQ(story.schritte.size(), 1U);
    EXPECT_EQ(story.geltend(), nullptr);
    EXPECT_TRUE(story.schritte[0].lieferung.zurueckgezogen);
    EXPECT_EQ(story.schritte[0].grund, "Falsche Datei");
    ASSERT_TRUE(stelleWiederHer(*w, LieferungId{1}));
    EXPECT_EQ(raumwert(*w, "010600005"), kBadSegeberg);
    EXPECT_NE(geschichte(*w, at).geltend(), nullptr);
}

TEST_F(Revisionen, AFrozenPictureNamesOnlySourcesUpToItsStand) {
    const auto w = demo();
    const auto stand = lieferungsverzeichnis(*w)->back().id;
    auto k = korrektur(stelle(*w, "01060005"), 17200);
    k.quelle = "Einwohnermeldeamt Bad Segeberg";
    ASSERT_TRUE(korrigiere(*w, k));
    Anfrage anfrage{"BEV", w->bestand().ebene("raum")->id, {}, {}};
    const auto today = kartensicht(*w, anfrage, Periode::parse(kTag), {});
    ASSERT_TRUE(today);
    EXPECT_NE(today->quelle.find("Einwohnermeldeamt"), std::string::npos);
    anfrage.stand = stand;
    const auto frozen = kartensicht(*w, anfrage, Periode::parse(kTag), {});
    ASSERT_TRUE(frozen);
    EXPECT_EQ(frozen->quelle.find("Einwohnermeldeamt"), std::string::npos);
    EXPECT_EQ(frozen->stand, "2017-10-10");
}

}  // namespace
}  // namespace isp::workspace::test
