// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freigabe.h"
#include "store/ablage.h"
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
}

}  // namespace
}  // namespace isp::workspace::test
