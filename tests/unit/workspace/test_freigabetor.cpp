// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "domain/freigabe.h"
#include "exchange/lesen.h"
#include "store/ablage.h"
#include "store/lieferung_repository.h"
#include "werkbank_fixture.h"
#include "workspace/codes.h"
#include "workspace/export.h"
#include "workspace/freigabetor.h"

#include <QFile>
#include <algorithm>

namespace isp::workspace::test {
namespace {

class Freigabeprobe : public WerkbankTest {
protected:
    static Anfrage frage(Werkbank& w, const char* code, const char* ebene) {
        return {code, w.bestand().ebene(ebene)->id, {}, {}};
    }
    /// Gemeinden of one Raum with a small count, delivered by hand.
    std::unique_ptr<Werkbank> kleine() {
        auto w = ohneWerte();
        const auto& bestand = w->bestand();
        std::string csv = "schluessel,periode,kennzahl,wert\n";
        int n = 0;
        for (const auto p : bestand.positionen(bestand.ebene(ebenen::kGemeinde)->id)) {
            const auto& raum = bestand.raeume()[p];
            csv += raum.schluessel + ",2023,FAELLE," + (++n == 3 ? "2" : std::to_string(20 + n)) + "\n";
            if (n == 3) m_klein = p;
        }
        importiere(*w, write("f.csv", csv));
        return w;
    }
    Position m_klein = 0;
};

TEST_F(Freigabeprobe, HidesASmallCountAndOneBesideIt) {
    auto w = kleine();
    Freigabetor tor(*w);
    const auto shown = tor.schuetze(frage(*w, "FAELLE", ebenen::kGemeinde));
    ASSERT_TRUE(shown);
    const auto& block = *shown.value();
    const auto column = block.spalte(m_klein);
    ASSERT_TRUE(column);
    EXPECT_FALSE(block.zelle(0, *column).hasValue());
    EXPECT_EQ(block.zelle(0, *column).zeichen, Zeichen::kGeheim);
    ASSERT_GE(tor.sperrungen().size(), 2U);
    EXPECT_GE(tor.zweitsperrungen(), 1U);
    // The totals above do not tell: of each Raum that is shown, no or several Gemeinden are hidden.
    const auto raeume = tor.schuetze(frage(*w, "FAELLE", ebenen::kRaum));
    ASSERT_TRUE(raeume);
    const auto above = w->bestand().uebergeordnet(m_klein, "2023-12-31");
    ASSERT_TRUE(above);
    std::size_t hidden = 0;
    for (const auto p : w->bestand().teile(*above, "2023-12-31"))
        if (const auto c = block.spalte(p); c && !block.zelle(0, *c).hasValue()) ++hidden;
    const auto total = raeume.value()->spalte(*above);
    ASSERT_TRUE(total);
    EXPECT_TRUE(hidden >= 2 || !raeume.value()->zelle(0, *total).hasValue());
}

TEST_F(Freigabeprobe, PatternDoesNotDependOnWhatIsAsked) {
    auto w = kleine();
    Freigabetor first(*w);
    ASSERT_TRUE(first.schuetze(frage(*w, "FAELLE", ebenen::kGemeinde)));
    Freigabetor second(*w);
    ASSERT_TRUE(second.schuetze(frage(*w, "FAELLE", ebenen::kKreis)));
    ASSERT_TRUE(second.schuetze(frage(*w, "FAELLE", ebenen::kGemeinde)));
    EXPECT_EQ(first.sperrungen().size(), second.sperrungen().size());
}

TEST_F(Freigabeprobe, ARateWithASecretPartIsSecret) {
    auto w = demo();
    Freigabetor tor(*w);
    const auto counts = tor.schuetze(frage(*w, "ALO", ebenen::kGemeinde));
    const auto rates = tor.schuetze(frage(*w, "ALO_QUOTE", ebenen::kGemeinde));
    ASSERT_TRUE(counts);
    ASSERT_TRUE(rates);
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < rates.value()->perioden.size(); ++i) {
        const auto from = counts.value()->index(rates.value()->perioden[i]);
        ASSERT_TRUE(from);
        for (std::size_t r = 0; r < rates.value()->raeume.size(); ++r) {
            const auto& count = counts.value()->zelle(*from, r);
            EXPECT_FALSE(count.wert > 0.0 && count.wert < 3.0);
            if (count.zeichen != Zeichen::kGeheim) continue;
            ++hidden;
            EXPECT_FALSE(rates.value()->zelle(i, r).hasValue());
        }
    }
    EXPECT_GT(hidden, 0U);
    // Areas and money are no counts.
    const auto area = tor.schuetze(frage(*w, "FLAECHE", ebenen::kGemeinde));
    ASSERT_TRUE(area);
    for (const auto& z : area.value()->zellen)
        EXPECT_NE(z.zeichen, Zeichen::kGeheim);
}

TEST_F(Freigabeprobe, PublicExportIsLoggedAndTheOtherOneIsNot) {
    auto w = kleine();
    Exportwunsch wunsch;
    wunsch.ebenen = {w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.ziel = path("intern.csv");
    ASSERT_TRUE(exportiere(*w, wunsch));
    EXPECT_TRUE(store::Ablage<Freigabe>(w->store()).alle().value().empty());
    wunsch.oeffentlich = true;
    wunsch.ziel = path("public.csv");
    const auto done = exportiere(*w, wunsch);
    ASSERT_TRUE(done);
    const auto logged = store::Ablage<Freigabe>(w->store()).alle();
    ASSERT_TRUE(logged);
    ASSERT_EQ(logged.value().size(), 1U);
    const auto& freigabe = logged.value().front();
    EXPECT_EQ(freigabe.ziel, "public.csv");
    EXPECT_EQ(freigabe.gesperrt, 1);
    EXPECT_EQ(static_cast<std::size_t>(freigabe.gesperrt + freigabe.zweitsperrungen),
              done.value().sperrungen.size());
    QFile file(QString::fromStdString(path("public.csv").string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray start = QByteArray::fromStdString(w->bestand().raeume()[m_klein].schluessel + ",");
    for (const auto& line : file.readAll().split('\n')) {
        if (!line.startsWith(start)) continue;
        EXPECT_TRUE(line.contains(",2023,,.,")) << line.constData();
    }
}

TEST_F(Freigabeprobe, WhatWasHiddenStaysHiddenWhileItIsTheSame) {
    auto w = kleine();
    Exportwunsch wunsch;
    wunsch.ebenen = {w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.oeffentlich = true;
    wunsch.ziel = path("erste.csv");
    const auto first = exportiere(*w, wunsch);
    ASSERT_TRUE(first);
    // The small count is corrected to a large one: what protected it stays back, or the old total would tell
    // it.
    const auto key = w->bestand().raeume()[m_klein].schluessel;
    importiere(*w, write("g.csv", "schluessel,periode,kennzahl,wert\n" + key + ",2023,FAELLE,50\n"));
    wunsch.ziel = path("zweite.csv");
    const auto second = exportiere(*w, wunsch);
    ASSERT_TRUE(second);
    ASSERT_FALSE(second.value().sperrungen.empty());
    EXPECT_TRUE(std::any_of(second.value().sperrungen.begin(), second.value().sperrungen.end(),
                            [](const auto& s) { return s.grund == analysis::Sperre::kFrueher; }));
}

TEST_F(Freigabeprobe, ExportSaysWhatItCannot) {
    auto w = kleine();
    Exportwunsch wunsch;
    wunsch.ebenen = {w->bestand().ebene(ebenen::kRaum)->id};
    wunsch.codes = {"GIBTESNICHT"};
    wunsch.ziel = path("x.xlsx");
    EXPECT_EQ(exportiere(*w, wunsch).error().code, codes::kUnknownCode);
    wunsch.codes = {"BEV"};
    EXPECT_EQ(exportiere(*w, wunsch).error().code, codes::kNoValues);
    EXPECT_FALSE(std::filesystem::exists(path("x.xlsx")));
}

TEST_F(Freigabeprobe, AnOlderStandIsProtectedByItsOwnFigures) {
    auto w = kleine();
    const auto key = w->bestand().raeume()[m_klein].schluessel;
    const auto first = store::LieferungRepository(w->store()).lieferungen().value().back().id;
    importiere(*w, write("g.csv", "schluessel,periode,kennzahl,wert\n" + key + ",2023,FAELLE,50\n"));
    Freigabetor tor(*w);
    auto then = frage(*w, "FAELLE", ebenen::kGemeinde);
    const auto today = tor.schuetze(then);
    then.stand = first;
    const auto before = tor.schuetze(then);
    ASSERT_TRUE(today && before);
    const auto column = *before.value()->spalte(m_klein);
    EXPECT_TRUE(today.value()->zelle(0, column).hasValue());
    EXPECT_FALSE(before.value()->zelle(0, column).hasValue());
}

TEST_F(Freigabeprobe, TheSumOfAGebietWithASecretPartIsHidden) {
    auto w = kleine();
    Freigabetor tor(*w);
    const auto all = tor.schuetze(frage(*w, "FAELLE", ebenen::kGemeinde));
    ASSERT_TRUE(all);
    std::vector<Position> open;
    for (std::size_t r = 0; r < all.value()->raeume.size(); ++r)
        if (all.value()->zelle(0, r).hasValue()) open.push_back(all.value()->raeume[r]);
    ASSERT_GE(open.size(), 2U);
    auto gebiet = frage(*w, "FAELLE", ebenen::kGemeinde);
    gebiet.gebiet = {open[0], open[1]};
    EXPECT_TRUE(tor.schuetze(gebiet).value()->zelle(0, 0).hasValue());
    gebiet.gebiet = {open[0], m_klein};
    EXPECT_FALSE(tor.schuetze(gebiet).value()->zelle(0, 0).hasValue());
}

TEST_F(Freigabeprobe, WhatWasHiddenStaysHiddenAfterItsLieferungIsWithdrawn) {
    auto w = kleine();
    const auto key = w->bestand().raeume()[m_klein].schluessel;
    importiere(*w, write("g.csv", "schluessel,periode,kennzahl,wert\n" + key + ",2023,FAELLE,1\n"));
    Exportwunsch wunsch;
    wunsch.ebenen = {w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.oeffentlich = true;
    wunsch.ziel = path("erste.csv");
    const auto first = exportiere(*w, wunsch);
    ASSERT_TRUE(first);
    const auto log = store::Ablage<Freigabe>(w->store()).alle().value();
    EXPECT_NE(log.back().inhalt.find("muster"), std::string::npos);
    // Both Lieferungen go and a larger count comes: the figure beside it is the same as ever.
    const auto lieferungen = store::LieferungRepository(w->store()).lieferungen().value();
    for (const auto& l : lieferungen)
        if (l.datei == "g.csv") {
            ASSERT_TRUE(w->setZurueckgezogen(l.id, true, "falsch"));
        }
    importiere(*w, write("h.csv", "schluessel,periode,kennzahl,wert\n" + key + ",2023,FAELLE,60\n"));
    wunsch.ziel = path("zweite.csv");
    const auto second = exportiere(*w, wunsch);
    ASSERT_TRUE(second);
    for (const auto& s : first.value().sperrungen) {
        if (s.raum == w->bestand().raeume()[m_klein].name) continue;
        EXPECT_TRUE(std::any_of(
            second.value().sperrungen.begin(), second.value().sperrungen.end(),
            [&](const auto& other) { return other.raum == s.raum && other.periode == s.periode; }))
            << s.raum;
    }
}

TEST_F(Freigabeprobe, NothingIsLoggedWhereNoFileIsLeft) {
    auto w = kleine();
    Exportwunsch wunsch;
    wunsch.ebenen = {w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.oeffentlich = true;
    wunsch.ziel = path("p.csv");
    Progress progress;
    // Somebody takes the place in the last moment: the finished file cannot be moved there.
    progress.report = [&](double share) {
        if (share > 0.5) std::filesystem::create_directories(wunsch.ziel / "x");
    };
    ASSERT_FALSE(exportiere(*w, wunsch, progress));
    EXPECT_TRUE(store::Ablage<Freigabe>(w->store()).alle().value().empty());
    std::filesystem::remove_all(wunsch.ziel);
    progress.report = [&](double share) {
        if (share > 0.5) progress.cancel.cancel();
    };
    const auto canceled = exportiere(*w, wunsch, progress);
    ASSERT_FALSE(canceled);
    EXPECT_EQ(canceled.error().code, isp::codes::kCanceled);
    EXPECT_TRUE(store::Ablage<Freigabe>(w->store()).alle().value().empty());
    EXPECT_FALSE(std::filesystem::exists(wunsch.ziel));
}

TEST_F(Freigabeprobe, OneNegativeFigureDoesNotOpenTheOthers) {
    auto w = kleine();
    const auto& raeume = w->bestand().positionen(w->bestand().ebene(ebenen::kGemeinde)->id);
    const auto key = w->bestand().raeume()[raeume.back()].schluessel;
    importiere(*w, write("n.csv", "schluessel,periode,kennzahl,wert\n" + key + ",2023,FAELLE,-4\n"));
    Freigabetor tor(*w);
    const auto refused = tor.schuetze(frage(*w, "FAELLE", ebenen::kGemeinde));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kNegativeCount);
}

TEST_F(Freigabeprobe, AnExportTellsItsBreaks) {
    auto w = demo();
    Exportwunsch wunsch;
    wunsch.codes = {"BEV"};
    wunsch.ebenen = {w->bestand().ebene(ebenen::kRaum)->id, w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.ziel = path("b.ods");
    ASSERT_TRUE(exportiere(*w, wunsch));
    const auto read = exchange::readRohdatei(wunsch.ziel);
    ASSERT_TRUE(read);
    const auto sheet = std::find_if(read->blaetter.begin(), read->blaetter.end(),
                                    [](const exchange::Blatt& b) { return b.name == "Brüche"; });
    ASSERT_NE(sheet, read->blaetter.end());
    int census = 0;
    for (std::size_t row = 0; row < sheet->raster.rows(); ++row)
        census +=
            sheet->raster.cell(row, 0) == "BEV" && sheet->raster.cell(row, 1).starts_with("2011") ? 1 : 0;
    EXPECT_EQ(census, 1) << "the levels share it";
    EXPECT_EQ(sheet->raster.cell(1, 3), "definition");

    wunsch.codes = {"EINKUENFTE"};
    wunsch.ziel = path("c.ods");
    ASSERT_TRUE(exportiere(*w, wunsch));
    const auto without = exchange::readRohdatei(wunsch.ziel);
    ASSERT_TRUE(without);
    for (const auto& b : without->blaetter)
        EXPECT_NE(b.name, "Brüche") << "no empty sheet";
}

TEST_F(Freigabeprobe, AuspraegungenAreColumnsAndProtectedToo) {
    auto w = ohneWerte();
    std::string csv = "schluessel,periode,kennzahl,geschlecht,wert\n";
    int n = 0;
    for (const auto p : w->bestand().positionen(w->bestand().ebene(ebenen::kGemeinde)->id)) {
        const auto key = w->bestand().raeume()[p].schluessel;
        ++n;
        csv += key + ",2023,FAELLE,," + std::to_string(40 + n) + "\n";
        csv += key + ",2023,FAELLE,weiblich," + std::to_string(n == 3 ? 1 : 20) + "\n";
        csv += key + ",2023,FAELLE,männlich," + std::to_string(n == 3 ? 42 : 20 + n) + "\n";
        if (n == 3) m_klein = p;
    }
    importiere(*w, write("m.csv", csv));
    Exportwunsch wunsch;
    wunsch.codes = {"FAELLE"};
    wunsch.ebenen = {w->bestand().ebene(ebenen::kGemeinde)->id};
    wunsch.merkmale = {"*"};
    wunsch.oeffentlich = true;
    wunsch.ziel = path("m_aus.csv");
    const auto done = exportiere(*w, wunsch);
    ASSERT_TRUE(done);
    QFile file(QString::fromStdString(wunsch.ziel.string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    EXPECT_TRUE(lines.front().contains("periode,geschlecht,wert")) << lines.front().constData();
    const auto key = QByteArray::fromStdString(w->bestand().raeume()[m_klein].schluessel + ",");
    int women = 0, men = 0;
    for (const auto& line : lines) {
        if (!line.startsWith(key)) continue;
        women += line.contains(",weiblich,,.,") ? 1 : 0;
        men += line.contains(",m\xc3\xa4nnlich,,.,") ? 1 : 0;
    }
    EXPECT_EQ(women, 1);
    EXPECT_EQ(men, 1);  // or total less men would tell
    wunsch.merkmale = {"geschlecht=weiblich"};
    wunsch.oeffentlich = false;
    wunsch.ziel = path("m_eine.gpkg");
    ASSERT_TRUE(exportiere(*w, wunsch));
    wunsch.merkmale = {"geschlecht"};
    wunsch.ziel = path("m_x.csv");
    EXPECT_EQ(exportiere(*w, wunsch).error().code, codes::kMerkmalForm);
}

TEST_F(Freigabeprobe, ThresholdIsTheKennzahlsOwn) {
    Kennzahl k;
    k.einheit = "Personen";
    EXPECT_EQ(geheimschwelle(k), 3.0);
    k.geheimUnter = 10.0;
    EXPECT_EQ(geheimschwelle(k), 10.0);
    k.geheimUnter.reset();
    for (const char* unit : {"Tsd. EUR", "EUR", "1 000 m²", "EUR/m²"}) {
        k.einheit = unit;
        EXPECT_EQ(geheimschwelle(k), 0.0) << unit;
    }
    // What is offered tells nothing about a person; households do, and persons as a mean with decimals too.
    k.einheit = "Plätze";
    EXPECT_EQ(geheimschwelle(k), 0.0);
    k.einheit = "Haushalte";
    EXPECT_EQ(geheimschwelle(k), 3.0);
    k.einheit = "Anzahl";
    EXPECT_EQ(geheimschwelle(k), 3.0);
    k.einheit = "Personen";
    k.nachkommastellen = 1;
    EXPECT_EQ(geheimschwelle(k), 3.0);
    k.einheit = "Vollzeitäquivalente";
    EXPECT_EQ(geheimschwelle(k), 0.0);
}

}  // namespace
}  // namespace isp::workspace::test
