// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/cli/befehlsprobe.h"
#include "workspace/raumsaetze.h"
#include "workspace/werkbank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <set>

namespace isp::cli {
namespace {

TEST_F(Befehle, NameGapsAndDoubtfulFigures) {
    demo();
    const auto gaps = csv(words("luecken w.isp --raumebene raum"));
    EXPECT_EQ(gaps.ende, 0) << gaps.fehler.toStdString();
    EXPECT_TRUE(gaps.zeilen().contains(QStringLiteral("BEV,Itzstedt,2016-12-31,nie_angefragt")));
    EXPECT_TRUE(gaps.zeilen().contains(QStringLiteral("GEBURTEN,,,nie_angefragt")));
    EXPECT_FALSE(gaps.aus.contains(QStringLiteral("BEV,Itzstedt,2015-12-31")));
    write(QStringLiteral("k.csv"), "schluessel;periode;kennzahl;wert\n010600005;2020;NEU;-3\n");
    EXPECT_EQ(isp(words("import w.isp k.csv")).ende, 0);
    const auto doubtful = csv(words("plausibilitaet w.isp"));
    EXPECT_EQ(doubtful.ende, 0) << doubtful.fehler.toStdString();
    EXPECT_TRUE(doubtful.aus.contains(QStringLiteral(",2020,negativ,")));
}

TEST_F(Befehle, HaveTheColumnsOfTheContract) {
    demo();
    const std::vector<std::pair<const char*, const char*>> contract = {
        {"raeume w.isp", "schluessel,name,ebene,uebergeordnet,flaeche_km2,gueltig_ab,gueltig_bis,hat_grenze"},
        {"nachbarn w.isp", "schluessel,nachbar"},
        {"lieferungen w.isp",
         "id,zeitpunkt,datei,sha256,quelle,stand,kennzahlen,werte,neu,geaendert,unveraendert,abgelehnt"},
        {"kennzahlen w.isp", "code,name,einheit,raumebenen,von,bis,werte,verwendbarkeit"},
        {"historie w.isp", "zeitpunkt,wer,aktion,objekt,bezeichnung,aenderung"},
        {"indikatoren w.isp", "code,name,formel,einheit,richtung,fachplanung,thema"},
        {"werte w.isp ALO_QUOTE", "schluessel,raum,periode,wert,zeichen,anteil_vorhanden"},
        {"werte w.isp BEV --merkmal *",
         "schluessel,raum,periode,geschlecht,altersgruppe,wert,zeichen,anteil_vorhanden"},
        {"luecken w.isp", "code,raum,periode,grund"},
        {"plausibilitaet w.isp", "code,raum,periode,regel,erklaerung"},
        {"wert w.isp BEV --raum 01060005 --periode 2015-12-31",
         "lieferung,zeitpunkt,datei,wert,zeichen,gilt,grund"},
        {"vergleich w.isp 1 2",
         "code,reihe,schluessel,periode,art,alt,alt_zeichen,neu,neu_zeichen,absolut,prozent"},
        {"klassen w.isp ALO_QUOTE", "klasse,von,bis,anzahl"},
        {"themen w.isp",
         "id,titel,herkunft,federfuehrung,durchlauf,schritt,status,naechster_termin,ueberfaellig"},
        {"thema w.isp 1", "durchlauf,schritt,art,bezeichnung,angabe"},
        {"statistik w.isp ALO_QUOTE",
         "n,mittel,gewichtetes_mittel,median,stdabw,min,max,q1,q3,gini,variationskoeffizient"},
        {"trend w.isp ALO_QUOTE --periode 2005..2021",
         "schluessel,raum,steigung,theil_sen,kendall_tau,p,veraenderung_prozent"},
        {"autokorrelation w.isp ALO_QUOTE", "moran_i,erwartung,varianz_norm,varianz_rand,z,p"},
        {"autokorrelation w.isp ALO_QUOTE --raumebene gemeinde --lokal --permutationen 99",
         "schluessel,raum,moran_i,p,gruppe"},
        {"korrelation w.isp ALO_QUOTE EINKST_JE_EW --periode 2021",
         "n,pearson,p_pearson,spearman,p_spearman"},
        {"hinweise w.isp --offen", "rang,code,raum,periode,regel,staerke,p,erklaerung"},
        {"hinweise w.isp", "rang,code,raum,periode,regel,staerke,p,erklaerung"},
        {"prognose w.isp ALO_QUOTE --horizont 2", "schluessel,raum,periode,wert,unten,oben,verfahren"},
    };
    for (const auto& [command, header] : contract) {
        const auto run = csv(words(command));
        EXPECT_EQ(run.ende, 0) << command << "\n" << run.fehler.toStdString();
        ASSERT_FALSE(run.zeilen().isEmpty()) << command;
        EXPECT_EQ(run.zeilen().first().toStdString(), header) << command;
    }
}

TEST_F(Befehle, ComputeAnIndex) {
    demo();
    const auto name = QStringLiteral("Soziale Lage");
    const auto kept = csv({QStringLiteral("index"), QStringLiteral("w.isp"), name});
    ASSERT_EQ(kept.ende, 0) << kept.fehler.toStdString();
    EXPECT_EQ(
        kept.zeilen().first().toStdString(),
        "schluessel,raum,summe,index,klasse,ALO_QUOTE,EINKST_JE_EW,dynamik_index,dynamik,gehalten,varianten");
    EXPECT_EQ(kept.zeilen().size(), 16);
    EXPECT_TRUE(kept.fehler.contains(QStringLiteral("2021")));
    // The same from a file; what is left out takes its default.
    write(QStringLiteral("d.json"), R"({"teile":[{"code":"alo_quote","richtung":"hoch_schlecht"},)"
                                    R"({"code":"EINKST_JE_EW","richtung":"hoch_gut"}]})");
    const auto file = csv(words("index w.isp Lage --definition d.json"));
    EXPECT_EQ(file.aus, kept.aus);
    // Income tax is published for the 15 only; on the Gemeinden an index of one part.
    write(QStringLiteral("e.json"), R"({"teile":[{"code":"ALO_QUOTE","richtung":"hoch_schlecht"}]})");
    const auto older = csv(words("index w.isp Lage --definition e.json --periode 2019 --raumebene gemeinde"));
    EXPECT_EQ(older.ende, 4) << "Buchholz has nobody to be unemployed";
    EXPECT_EQ(older.zeilen().size(), 97) << "95 Gemeinden, Buchholz and the header";
    EXPECT_TRUE(older.fehler.contains(QStringLiteral("Buchholz")));
}

TEST_F(Befehle, RefuseAnIndexTheyCannotCompute) {
    demo();
    const auto unknown = csv(words("index w.isp Unbekannt"));
    EXPECT_EQ(unknown.ende, 1);
    EXPECT_TRUE(unknown.fehler.contains(QStringLiteral("Soziale Lage")));
    EXPECT_TRUE(unknown.aus.isEmpty());
    write(QStringLiteral("d.json"), R"({"teile":[{"code":"ALO_QUOTE"}]})");
    const auto open = csv(words("index w.isp Lage --definition d.json"));
    EXPECT_EQ(open.ende, 1);
    EXPECT_TRUE(open.fehler.contains(QStringLiteral("teile[1].richtung")));
    EXPECT_EQ(csv(words("index w.isp Lage --definition fehlt.json")).ende, 1);
    EXPECT_EQ(csv(words("index w.isp")).ende, 2);
}

TEST_F(Befehle, ListWhomAnIndexLeavesOut) {
    demo();
    // One of the 15 without a figure of the second part.
    QByteArray text = "schluessel;periode;kennzahl;wert\n";
    const auto raeume = csv(words("werte w.isp ALO_QUOTE --raumebene raum --periode 2021"));
    for (int i = 2; i < raeume.zeilen().size(); ++i)
        text += raeume.zeilen()[i].section(QLatin1Char(','), 0, 0).toUtf8() + ";2021;PROBE;" +
                QByteArray::number(i * i) + "\n";
    write(QStringLiteral("p.csv"), text);
    ASSERT_EQ(isp(words("import w.isp p.csv")).ende, 0);
    write(QStringLiteral("d.json"),
          R"({"mindest_einwohner":6000,"teile":[{"code":"ALO_QUOTE","richtung":"hoch_schlecht"},)"
          R"({"code":"PROBE","richtung":"hoch_gut"}]})");
    const auto run = csv(words("index w.isp Lage --definition d.json"));
    EXPECT_EQ(run.ende, 4) << run.fehler.toStdString();
    EXPECT_TRUE(run.fehler.contains(QStringLiteral("PROBE")));
    const auto first = run.zeilen()[1].split(QLatin1Char(','));
    EXPECT_TRUE(first[2].isEmpty()) << "missing is never 0";
    EXPECT_TRUE(first[4].isEmpty());
}

TEST_F(Befehle, KnowTheTerritory) {
    demo();
    EXPECT_EQ(csv(words("raeume w.isp")).zeilen().size(), 1 + 15);
    EXPECT_EQ(csv(words("raeume w.isp --raumebene gemeinde")).zeilen().size(), 1 + 96);
    EXPECT_TRUE(csv(words("raeume w.isp --raumebene gemeinde"))
                    .aus.contains(QStringLiteral("01060005,Bad Segeberg,gemeinde,010600005,18.87")));
}

TEST_F(Befehle, GiveFiguresByAnyFormOfThePeriode) {
    demo();
    for (const char* periode : {"2015-12-31", "2015", "2015..2015"}) {
        const auto run =
            csv(words("werte w.isp bev --raumebene gemeinde --periode") << QString::fromLatin1(periode));
        EXPECT_TRUE(run.aus.contains(QStringLiteral("01060005,Bad Segeberg,2015-12-31,17176,,1"))) << periode;
    }
    const auto female =
        csv(words("werte w.isp BEV --raumebene kreis --periode 2015 --merkmal geschlecht=weiblich"));
    EXPECT_TRUE(female.aus.contains(QStringLiteral("01060,Segeberg,2015-12-31,135726,,1")))
        << female.aus.toStdString();
}

TEST_F(Befehle, SayWhereASeriesBreaksAndTakeAGebietsstand) {
    demo();
    // The notes stand apart from the data.
    const auto all = csv(words("werte w.isp ALO --raumebene kreis"));
    EXPECT_EQ(all.ende, 0);
    EXPECT_TRUE(all.fehler.contains(QStringLiteral("ab 01.01.2005"))) << all.fehler.toStdString();
    EXPECT_FALSE(all.aus.contains(QStringLiteral("2005-01-01")));
    EXPECT_TRUE(csv(words("werte w.isp ALO --raumebene kreis --periode 2006..2021")).fehler.isEmpty());
    const auto moved =
        csv(words("werte w.isp ALO --raumebene kreis --periode 2021 --gebietsstand 2023-01-01"));
    ASSERT_EQ(moved.ende, 0);
    EXPECT_EQ(moved.zeilen().at(0),
              QStringLiteral("schluessel,raum,periode,wert,zeichen,anteil_vorhanden,umgerechnet"));
    EXPECT_EQ(moved.zeilen().at(1), QStringLiteral("01060,Segeberg,2021,7458,,1,0"));
    EXPECT_EQ(csv(words("statistik w.isp ALO_QUOTE --gebietsstand heute")).ende, 0);
    EXPECT_EQ(isp(words("werte w.isp ALO --gebietsstand gestern")).ende, 2);
}

TEST_F(Befehle, AnswerWithTheExitCodesOfTheContract) {
    demo();
    write(QStringLiteral("text.isp"), "kein Store");
    write(QStringLiteral("leer.csv"), "");
    write(QStringLiteral("teils.csv"),
          "schluessel;periode;kennzahl;wert\n01060005;2023;X;1\n01060999;2023;X;2\n");
    const std::vector<std::pair<const char*, int>> expected = {
        {"--version", 0},
        {"--help", 0},
        {"import --help", 0},
        {"quatsch w.isp", 2},
        {"info", 2},
        {"info w.isp zuviel", 2},
        {"info w.isp --quatsch", 2},
        {"info w.isp --format xml", 2},
        {"werte w.isp ALO --periode gestern", 2},
        {"info fehlt.isp", 3},
        {"info text.isp", 3},
        {"info .", 3},
        {"anlegen w.isp", 1},
        {"werte w.isp GIBTSNICHT", 1},
        {"werte w.isp ALO --raumebene stadtteil", 1},
        {"klassen w.isp ALO_QUOTE --klassen 12 --raumebene kreis", 1},
        {"import w.isp leer.csv", 1},
        {"import w.isp fehlt.csv", 1},
        {"import w.isp teils.csv", 4},
        {"import w.isp teils.csv --quatsch", 2},
        {"grenzen w.isp leer.csv --raumebene gemeinde", 1},
        {"karte w.isp ALO_QUOTE -o bild.xyz", 2},
        {"karte w.isp ALO_QUOTE", 2},
        {"pruefen w.isp", 0},
    };
    for (const auto& [command, ende] : expected) {
        const auto run = isp(words(command));
        EXPECT_EQ(run.ende, ende) << command << "\n" << run.fehler.toStdString();
        EXPECT_EQ(run.fehler.isEmpty() && ende != 0, false) << command;
    }
}

TEST_F(Befehle, LeaveTheStoreAsItWasAfterARefusal) {
    demo();
    write(QStringLiteral("muell.csv"), QByteArray(100'000, '\0'));
    const auto before = csv(words("info w.isp")).aus;
    EXPECT_EQ(isp(words("import w.isp muell.csv")).ende, 1);
    write(QStringLiteral("fremd.csv"), "schluessel;periode;kennzahl;wert\n09162000;2023;X;1\n");
    EXPECT_EQ(isp(words("import w.isp fremd.csv")).ende, 1);
    EXPECT_EQ(csv(words("info w.isp")).aus, before);
}

TEST_F(Befehle, ATrialImportSavesNothing) {
    demo();
    write(QStringLiteral("a.csv"), "schluessel;periode;kennzahl;wert\n01060005;2023;X;1\n");
    const auto trial = isp(words("import w.isp a.csv --probelauf"));
    EXPECT_EQ(trial.ende, 0);
    EXPECT_EQ(isp(words("werte w.isp X")).ende, 1);
    EXPECT_EQ(isp(words("import w.isp a.csv")).ende, 0);
    const auto again = isp(words("import w.isp a.csv"));
    EXPECT_EQ(again.ende, 0);
    EXPECT_TRUE(again.fehler.contains(QStringLiteral("schon am")));
}

TEST_F(Befehle, AFolderIsReadWithTheProfilesThatFit) {
    demo();
    write(QStringLiteral("kita.json"), R"({"kennzahl":"KITA_TEST","lieferant":"Jugendamt"})");
    write(QStringLiteral("kita-2022.csv"), "schluessel;name;2021;2022\n010600004;Bad Bramstedt;1;2\n");
    EXPECT_EQ(isp(words("import w.isp kita-2022.csv --zuordnung kita.json --profil Kita")).ende, 0);
    ASSERT_TRUE(QDir(m_dir.path()).mkdir(QStringLiteral("ordner")));
    write(QStringLiteral("ordner/kita-2023.csv"), "schluessel;name;2022;2023\n010600004;Bad Bramstedt;2;3\n");
    const auto all = csv(words("import w.isp ordner"));
    EXPECT_EQ(all.ende, 0) << all.fehler.toStdString();
    EXPECT_TRUE(all.aus.contains(QStringLiteral("kita-2023.csv,Kita,uebernommen,2,1,0,1,0,")))
        << all.aus.toStdString();
    write(QStringLiteral("ordner/neu.csv"), "schluessel;periode;kennzahl;wert\n010600004;2023;X;1\n");
    const auto rest = csv(words("import w.isp ordner"));
    EXPECT_EQ(rest.ende, 4);
    EXPECT_TRUE(rest.aus.contains(QStringLiteral("neu.csv,,ohne_profil"))) << rest.aus.toStdString();
    EXPECT_TRUE(rest.fehler.contains(QStringLiteral("gibt es kein Profil")));
}

TEST_F(Befehle, DefineAnIndikator) {
    demo();
    EXPECT_EQ(isp({QStringLiteral("indikator"), QStringLiteral("w.isp"), QStringLiteral("FRAUEN"),
                   QStringLiteral("--name"), QStringLiteral("Frauen"), QStringLiteral("--formel"),
                   QStringLiteral("[BEV:geschlecht=weiblich]"), QStringLiteral("--richtung"),
                   QStringLiteral("neutral")})
                  .ende,
              0);
    EXPECT_TRUE(csv(words("werte w.isp frauen --raumebene kreis --periode 2015"))
                    .aus.contains(QStringLiteral("135726")));
    EXPECT_EQ(isp({QStringLiteral("indikator"), QStringLiteral("w.isp"), QStringLiteral("KAPUTT"),
                   QStringLiteral("--name"), QStringLiteral("x"), QStringLiteral("--formel"),
                   QStringLiteral("100 * ([ALO]")})
                  .ende,
              1);
}

TEST_F(Befehle, DrawMapsInEveryFormat) {
    demo();
    for (const char* name : {"karte.png", "karte.svg", "karte.pdf"}) {
        const auto run = isp(words("karte w.isp ALO_QUOTE --periode 2021 -o") << QString::fromLatin1(name));
        EXPECT_EQ(run.ende, 0) << run.fehler.toStdString();
        EXPECT_GT(read(QString::fromLatin1(name)).size(), 5000) << name;
    }
    EXPECT_TRUE(read(QStringLiteral("karte.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(read(QStringLiteral("karte.pdf")).startsWith("%PDF"));
    EXPECT_EQ(isp(words("karte w.isp ALO_QUOTE -o /gibt/es/nicht.png")).ende, 1);
}

TEST_F(Befehle, DrawEveryKindOfMap) {
    demo();
    const auto draw = [&](const char* options) {
        const auto run = isp(words(options) << QStringLiteral("-o") << QStringLiteral("k.svg"));
        EXPECT_EQ(run.ende, 0) << options << "\n" << run.fehler.toStdString();
        return QString::fromUtf8(read(QStringLiteral("k.svg")));
    };
    std::set<QString> pictures;
    constexpr std::array kCommands{
        "karte w.isp ALO_QUOTE --periode 2021",
        "karte w.isp ALO_QUOTE --periode 2021 --stetig",
        "karte w.isp ALO_QUOTE --periode 2021 --muster",
        "karte w.isp ALO_QUOTE --periode 2021 --art kacheln",
        "karte w.isp ALO --periode 2021 --art symbole",
        "karte w.isp ALO --periode 2021 --art veraenderung --gegenueber 2015",
        "karte w.isp ALO --periode 2021 --art veraenderung --gegenueber 2015 --als differenz",
        "karte w.isp ALO --periode 2021 --art veraenderung --gegenueber 2018"};
    for (const auto* command : kCommands)
        pictures.insert(draw(command));
    EXPECT_EQ(pictures.size(), kCommands.size());  // each option changes something
    for (const char* wrong :
         {"--art ballon", "--gegenueber gestern", "--als hoch", "--periode 2021 --hintergrund fehlt.shp"})
        EXPECT_NE(isp(words("karte w.isp ALO -o x.png") << words(wrong)).ende, 0) << wrong;
    EXPECT_FALSE(QFile::exists(m_dir.filePath(QStringLiteral("x.png"))));
}

TEST_F(Befehle, PutPlacesAndLayersOnAMap) {
    demo();
    write(QStringLiteral("bach.geojson"),
          R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},
        "geometry":{"type":"LineString","coordinates":[[10.0,53.8],[10.3,53.95]]}}]})");
    const auto draw = [&](const char* options) {
        const auto run = isp(words("karte w.isp ALO_QUOTE --periode 2021 -o k.svg") << words(options));
        EXPECT_EQ(run.ende, 0) << run.fehler.toStdString();
        return QString::fromUtf8(read(QStringLiteral("k.svg")));
    };
    const auto plain = draw("--klassen 5"), layer = draw("--hintergrund bach.geojson"),
               places = draw("--orte");
    EXPECT_FALSE(plain.contains(QStringLiteral("bach")));
    EXPECT_TRUE(layer.contains(QStringLiteral("bach"))) << "the legend names the layer";
    EXPECT_TRUE(places.contains(QStringLiteral("Einrichtung"))) << "the legend names the kinds of place";
}

TEST_F(Befehle, WorkOnPlanungsraeumeLikeOnEveryLevel) {
    const auto store = demo();
    {
        auto opened = workspace::Werkbank::oeffnen(m_dir.filePath(store).toStdString());
        ASSERT_TRUE(opened);
        auto& werkbank = **opened;
        workspace::Raumsaetze saetze(werkbank);
        workspace::Raumentwurf nord;
        nord.name = "Nord";
        for (const char* key : {"01060005", "01060063"})
            nord.gemeinden.push_back(werkbank.bestand().raum(werkbank.bestand().grundebene()->id, key)->id);
        for (const auto& f : werkbank.bestand().fachplanungen()) {
            if (f.code != "sozialplanung") continue;
            ASSERT_TRUE(saetze.speichere(Raumsatzart::kPlanung, f.id, nord));
        }
        ASSERT_TRUE(saetze.speichere(Raumsatzart::kPlanung, {}, nord));
    }
    for (const char* level : {"planungsraum", "planungsraum_sozialplanung"}) {
        const auto raeume = csv(words("raeume w.isp --raumebene") << QString::fromLatin1(level)).zeilen();
        ASSERT_EQ(raeume.size(), 2) << level;
        EXPECT_TRUE(raeume[1].startsWith(QStringLiteral("P1,Nord,%1,,").arg(QLatin1String(level))));
        const auto werte =
            csv(words("werte w.isp BEV --periode 2015 --raumebene") << QString::fromLatin1(level));
        EXPECT_EQ(werte.ende, 0) << werte.fehler.toStdString();
        ASSERT_EQ(werte.zeilen().size(), 2);
        EXPECT_TRUE(werte.zeilen()[1].startsWith(QStringLiteral("P1,Nord,2015-12-31,")));
    }
    EXPECT_EQ(csv(words("raeume w.isp")).zeilen().size(), 1 + 15);
}

TEST_F(Befehle, CopyAStoreThatIsSound) {
    demo();
    EXPECT_EQ(isp(words("sichern w.isp kopie.isp")).ende, 0);
    EXPECT_EQ(isp(words("pruefen kopie.isp")).ende, 0);
    EXPECT_EQ(csv(words("info kopie.isp")).aus, csv(words("info w.isp")).aus);
    EXPECT_EQ(isp(words("sichern w.isp kopie.isp")).ende, 1);
}

TEST_F(Befehle, ShowThemenAsTheyStand) {
    demo();
    EXPECT_TRUE(csv(words("info w.isp")).zeilen()[1].contains(QStringLiteral(",3,")));
    const auto themen = csv(words("themen w.isp")).zeilen();
    ASSERT_EQ(themen.size(), 4);
    EXPECT_TRUE(
        themen[1].contains(QStringLiteral(",politik,Sozialplanung,2,anpassung,in_arbeit,2026-11-09,")))
        << themen[1].toStdString();
    const auto text = isp(words("thema w.isp 1")).aus;
    for (const char* part : {"Durchlauf 1: ", "Durchlauf 2: ", "Schritt 7: ", "  Befund: ",
                             "  Handlungserfordernis: 1. ", "  Zielwetter: ", "  Entscheidung: "})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(isp(words("thema w.isp 2")).aus.contains(QStringLiteral("  Noch zu tun: ")));
    const auto run = isp(words("thema w.isp 1 --format json"));
    const auto json = QJsonDocument::fromJson(run.aus.toUtf8()).array().first().toObject();
    const auto runden = json[QStringLiteral("durchlaeufe")].toArray();
    ASSERT_EQ(runden.size(), 2);
    EXPECT_EQ(runden[1][QStringLiteral("schritte")].toArray().size(), 7);
    EXPECT_EQ(runden[1][QStringLiteral("massnahmen")].toArray().size(), 3);
    EXPECT_EQ(json[QStringLiteral("federfuehrung_name")].toString(), QStringLiteral("Sozialplanung"));
    EXPECT_TRUE(runden[0][QStringLiteral("ziele")][0][QStringLiteral("zielwert")].isNull());
    EXPECT_EQ(isp(words("thema w.isp 99")).ende, 1);
    EXPECT_EQ(isp(words("thema w.isp abc")).ende, 1);
    EXPECT_EQ(isp(words("thema w.isp")).ende, 2);
}

TEST_F(Befehle, ExportWritesEveryFormatAndSaysWhatItHid) {
    demo();
    for (const char* name : {"e.xlsx", "e.ods", "e.csv", "e.gpkg"}) {
        const auto run = isp(words("export w.isp ALO ALO_QUOTE --periode letzte -o") << QLatin1String(name));
        EXPECT_EQ(run.ende, 0) << run.fehler.toStdString();
        EXPECT_GT(read(QLatin1String(name)).size(), 500) << name;
    }
    EXPECT_TRUE(
        read(QStringLiteral("e.csv")).startsWith("schluessel,raum,raumebene,code,bezeichnung,periode,"));
    const auto hidden = isp(words("export w.isp ALO --raumebene gemeinde --oeffentlich -o p.csv"));
    EXPECT_EQ(hidden.ende, 0) << hidden.fehler.toStdString();
    EXPECT_TRUE(hidden.fehler.contains(QStringLiteral("kleine Zahl"))) << hidden.fehler.toStdString();
    EXPECT_TRUE(csv(words("historie w.isp --objekt freigabe")).aus.contains(QStringLiteral("p.csv")));
    EXPECT_EQ(isp(words("export w.isp ALO -o x.txt")).ende, 2);
    EXPECT_EQ(isp(words("export w.isp ALO")).ende, 2);
    EXPECT_EQ(isp(words("export w.isp NICHTS -o x.csv")).ende, 1);
}

}  // namespace
}  // namespace isp::cli
