// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"

namespace isp::cli {

namespace {

constexpr Option kFormat{"format", "tabelle|csv|json", "Form der Ausgabe (Vorgabe: tabelle)"};
constexpr Option kRaumebene{"raumebene", "EBENE",
                            "gemeinde, raum (Vorgabe), planungsraum, kreis, land, bund …"};
constexpr Option kPeriode{"periode", "PERIODE", "2023, 2023-Q2, 2023-06, 2023-12-31, 2015..2023, letzte"};
constexpr Option kMerkmal{"merkmal", "MERKMAL=AUSPRÄGUNG",
                          "wählt eine Ausprägung (mehrfach möglich); * zeigt alle"};
constexpr Option kStand{"stand", "LIEFERUNG", "Werte auf dem Stand dieser Lieferung"};
constexpr Option kMethode{
    "methode", "METHODE",
    "quantile, gleich, jenks, stdabw, kopf-schwanz, pretty, box, manuell (Vorgabe: quantile)"};
constexpr Option kKlassen{"klassen", "ANZAHL", "Anzahl der Klassen (Vorgabe: 5)"};
constexpr Option kGrenzen{"grenzen", "1,2,3", "obere Grenzen für die Methode manuell"};
constexpr Option kVielfache{"vielfache", "-2,-1,1,2",
                            "Vielfache der Standardabweichung für die Methode stdabw"};

}  // namespace

const std::vector<Befehl>& befehle() {
    static const std::vector<Befehl> kBefehle = {
        {"anlegen",
         "",
         "legt eine neue Werkbank an",
         0,
         0,
         {{"demo", nullptr, "mit den mitgelieferten Zahlen"},
          {"leer", nullptr, "ohne Räume, für einen anderen Kreis"},
          {"crs", "EPSG:25832", "Koordinatensystem der Grenzen (projiziert, in Metern)"}},
         anlegen},
        {"info", "", "zeigt, was in der Werkbank ist", 0, 0, {kFormat}, info},
        {"pruefen", "", "prüft Datenbank und Inhalt", 0, 0, {kFormat}, pruefen},
        {"sichern", "ZIEL.isp", "schreibt eine Kopie, auch während das Programm läuft", 1, 1, {}, sichern},
        {"raeume", "", "listet Räume", 0, 0, {kFormat, kRaumebene}, raeume},
        {"grenzen",
         "QUELLE",
         "lädt Grenzen aus einer Vektordatei",
         1,
         1,
         {kFormat,
          kRaumebene,
          {"layer", "NAME", "Layer der Quelle"},
          {"schluessel", "FELD", "Feld mit dem Schlüssel (sonst erkannt)"},
          {"name", "FELD", "Feld mit dem Namen (sonst erkannt)"},
          {"gueltig-ab", "DATUM", "Tag, ab dem die Grenzen gelten (2023-01-01)"},
          {"crs", "EPSG:…", "Koordinatensystem einer Quelle, die keines nennt"},
          {"quelle", "TEXT", "Quellenangabe für Karten"},
          {"anlegen", nullptr, "legt Räume an, die die Werkbank nicht kennt"}},
         grenzen},
        {"nachbarn",
         "",
         "listet benachbarte Räume, jedes Paar in beiden Richtungen",
         0,
         0,
         {kFormat,
          kRaumebene,
          {"art", "queen|rook", "queen: ein Punkt genügt (Vorgabe); rook: gemeinsame Linie"}},
         nachbarn},
        {"import",
         "DATEI",
         "liest eine Tabelle ein (CSV, XLS, XLSX, ODS)",
         1,
         1,
         {kFormat,
          kRaumebene,
          kPeriode,
          {"layout", "LAYOUT", "auto (Vorgabe), genesis, ffcsv, inkar, lang, breit"},
          {"profil", "NAME", "gespeicherte Zuordnung; mit --zuordnung wird sie unter dem Namen gespeichert"},
          {"zuordnung", "Z.json", "Zuordnung von Überschriften und Orten"},
          {"kennzahl", "CODE", "Code der Kennzahl, bei mehreren die Vorsilbe"},
          {"blatt", "NAME", "Tabellenblatt"},
          {"quelle", "TEXT", "Quellenangabe"},
          {"anlegen", nullptr, "legt Räume an, die die Werkbank nicht kennt"},
          {"probelauf", nullptr, "zeigt nur, was verstanden wurde"}},
         importieren},
        {"lieferungen", "", "listet Lieferungen", 0, 0, {kFormat}, lieferungen},
        {"kennzahlen", "", "listet Kennzahlen", 0, 0, {kFormat}, kennzahlen},
        {"indikatoren", "", "listet Indikatoren", 0, 0, {kFormat}, indikatoren},
        {"indikator",
         "CODE",
         "legt einen Indikator an oder ändert ihn",
         1,
         1,
         {{"name", "NAME", "Name"},
          {"formel", "FORMEL", "z. B. \"100 * [ALO] / [BEV_15_64]\""},
          {"einheit", "EINHEIT", "z. B. %"},
          {"richtung", "RICHTUNG", "hoch_schlecht, hoch_gut oder neutral"},
          {"nachkommastellen", "ANZAHL", "0 bis 6"}},
         indikator},
        {"werte",
         "CODE",
         "zeigt Werte einer Kennzahl oder eines Indikators",
         1,
         1,
         {kFormat, kRaumebene, kPeriode, kMerkmal, kStand},
         werte},
        {"klassen",
         "CODE",
         "bildet Klassen",
         1,
         1,
         {kFormat, kRaumebene, kPeriode, kMerkmal, kMethode, kKlassen, kGrenzen, kVielfache},
         klassen},
        {"statistik",
         "CODE",
         "beschreibt die Verteilung über die Räume",
         1,
         1,
         {kFormat, kRaumebene, kPeriode, kMerkmal},
         statistik},
        {"karte",
         "CODE",
         "zeichnet eine Karte als PNG, SVG oder PDF",
         1,
         1,
         {kRaumebene,
          kPeriode,
          kMerkmal,
          kMethode,
          kKlassen,
          kGrenzen,
          kVielfache,
          {"o", "DATEI", "Zieldatei (.png, .svg, .pdf)"},
          {"palette", "NAME", "blau (Vorgabe), warm, cividis, divergierend"},
          {"breite", "PIXEL", "Vorgabe: 1920"},
          {"hoehe", "PIXEL", "Vorgabe: 1080"}},
         karte},
    };
    return kBefehle;
}

}  // namespace isp::cli
