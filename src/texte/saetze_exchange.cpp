// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"exchange.binary",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist keine Tabelle: Die Datei enthält Zeichen, die in Text nicht vorkommen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Geben Sie eine CSV-, XLS-, XLSX- oder ODS-Datei an. Ist es eine Tabelle, laden "
                           "Sie sie noch einmal herunter.")},
    Satz{"exchange.no_columns",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist keine Tabelle: Keine Zeile ist durch Semikolon, Komma, Tabulator oder "
                           "senkrechten Strich in Spalten geteilt."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob es die richtige Datei ist.")},
    Satz{"exchange.unreadable", QT_TRANSLATE_NOOP("Meldungen", "„%1“ kann nicht als Tabelle gelesen werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als XLSX oder CSV.")},
    Satz{"exchange.unknown_archive",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist ein Archiv, aber weder eine XLSX- noch eine ODS-Datei."),
         QT_TRANSLATE_NOOP("Meldungen", "Entpacken Sie das Archiv und geben Sie die Tabelle darin an.")},
    Satz{"exchange.unpacked_too_large",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist entpackt zu groß; gelesen werden höchstens %2 MB."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Teilen Sie die Tabelle auf oder wählen Sie einen kleineren Ausschnitt.")},
    Satz{"exchange.too_many_cells",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ hat mit %2 Zeilen und %3 Spalten mehr Zellen, als gelesen werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Wählen Sie einen kleineren Ausschnitt. Prüfen Sie, ob eine einzelne Zeile viel zu lang ist.")},
    Satz{"exchange.open_quote",
         QT_TRANSLATE_NOOP("Meldungen",
                           "In „%1“ beginnt ein Anführungszeichen, das nicht geschlossen wird. Alles danach "
                           "wäre eine einzige Zelle."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ergänzen oder löschen Sie das Anführungszeichen in dieser Zeile, oder laden Sie "
                           "die Datei noch einmal herunter.")},
    Satz{"exchange.sheet_missing",
         QT_TRANSLATE_NOOP("Meldungen", "Das Blatt „%1“ gibt es nicht. Vorhanden sind: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie eines der vorhandenen Blätter an.")},
    Satz{"exchange.layout_name",
         QT_TRANSLATE_NOOP("Meldungen", "Das Layout „%1“ gibt es nicht. Möglich sind: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie eines der Layouts an oder lassen Sie die Angabe weg.")},
    Satz{
        "exchange.layout_unknown",
        QT_TRANSLATE_NOOP(
            "Meldungen",
            "„%1“ hat keinen bekannten Aufbau. Die erste Zeile lautet „%2“. Erkannt werden Tabellen der "
            "Regionaldatenbank (genesis, ffcsv), von INKAR, Listen mit den Spalten schluessel, periode, "
            "kennzahl, wert (lang) und Tabellen mit einer Schlüsselspalte und einer Spalte je Jahr (breit)."),
        QT_TRANSLATE_NOOP("Meldungen",
                          "Bringen Sie die Tabelle in einen dieser Aufbauten oder geben Sie das Layout an.")},
    Satz{"exchange.not_genesis",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Layout genesis braucht Titelzeilen, Kopfzeilen und darunter Zeilen mit "
                           "Schlüssel und Zahlen. Gefunden wurde: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Datei oder wählen Sie ein anderes Layout.")},
    Satz{"exchange.not_ffcsv",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Layout ffcsv braucht eine Kopfzeile mit Statistik_Code, Zeit, 1_Merkmal_Code "
                           "… oder statistics_code, time, 1_variable_code, value … Gefunden wurde: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Datei oder wählen Sie ein anderes Layout.")},
    Satz{"exchange.not_inkar",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Layout inkar braucht zwei Kopfzeilen: Kennziffer, Raumeinheit und die Namen "
                           "der Kennzahlen, darunter die Jahre. Gefunden wurde: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Datei oder wählen Sie ein anderes Layout.")},
    Satz{"exchange.not_lang",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Layout lang braucht die Spalten schluessel, periode, kennzahl und wert. Es "
                           "fehlt: %1. Gefunden wurde: %2."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Benennen Sie die Spalten in der Kopfzeile so. Periode und Kennzahl können Sie "
                           "auch beim Einlesen angeben.")},
    Satz{"exchange.not_breit",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Das Layout breit braucht eine Kopfzeile mit einer Schlüsselspalte und einer Spalte je "
             "Jahr, Stichtag oder Kennzahl. Gefunden wurde: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Kopfzeile oder wählen Sie ein anderes Layout.")},
    Satz{"exchange.no_key_column",
         QT_TRANSLATE_NOOP("Meldungen", "Keine Spalte enthält die Schlüssel der Räume. Gefunden wurde: %1."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ergänzen Sie eine Spalte „schluessel“ mit den amtlichen Schlüsseln; Namen allein "
                           "sind nicht eindeutig.")},
    Satz{"exchange.no_kennzahl", QT_TRANSLATE_NOOP("Meldungen", "Die Tabelle nennt keine Kennzahl."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie an, welche Kennzahl sie enthält{{ (--kennzahl)|}}.")},
    Satz{"exchange.no_periode",
         QT_TRANSLATE_NOOP("Meldungen", "Die Tabelle nennt nicht, für welche Zeit die Zahlen gelten."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Geben Sie {{die Periode an (--periode)|unter „Aufbau“ die Periode an}}, zum Beispiel 2023 "
             "oder 2023-12-31.")},
    Satz{"exchange.no_data", QT_TRANSLATE_NOOP("Meldungen", "Die Tabelle enthält keine Zahlen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob die Datei vollständig ist.")},
    Satz{"exchange.damaged_text",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Der Text ist ab dieser Zeile beschädigt (%1). Namen können unleserliche Zeichen "
                           "enthalten; Zahlen sind davon nicht betroffen."),
         QT_TRANSLATE_NOOP("Meldungen", "Laden Sie die Datei noch einmal herunter.")},
    Satz{"exchange.not_a_number",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist keine Zahl und kein bekanntes Zeichen."),
         QT_TRANSLATE_NOOP("Meldungen", "Berichtigen Sie die Zelle. Fehlt der Wert, lassen Sie sie leer.")},
    Satz{
        "exchange.error_cell",
        QT_TRANSLATE_NOOP("Meldungen", "In der Zelle steht der Fehler „%1“ statt einer Zahl."),
        QT_TRANSLATE_NOOP("Meldungen",
                          "Berichtigen Sie die Formel in der Tabelle. Ist der Wert unbekannt, leeren Sie die "
                          "Zelle.")},
    Satz{"exchange.formula_without_result",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel „%1“ hat noch kein Ergebnis."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie: Dann wird "
                           "die Formel berechnet.")},
    Satz{"exchange.sheet_hidden",
         QT_TRANSLATE_NOOP("Meldungen", "Das ausgeblendete Blatt „%1“ wurde übergangen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Soll es gelesen werden, {{geben Sie --blatt an|wählen Sie es unter „Quelle“}}.")},
    Satz{"exchange.hidden_read", QT_TRANSLATE_NOOP("Meldungen", "Gelesen wird das ausgeblendete Blatt „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob es das richtige ist.")},
    Satz{"exchange.several_tables",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Auf dem Blatt stehen %1 Tabellen untereinander, in den Zeilen %2. Kopfzeilen gelten "
             "nur für die erste."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Lesen Sie jede für sich ein: {{Geben Sie --zeilen an|Wählen Sie unter „Quelle“ ihre "
             "Zeilen}}.")},
    Satz{"exchange.rows_form", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein Bereich von Zeilen."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie die erste und die letzte Zeile, zum Beispiel 12-40.")},
    Satz{"exchange.ambiguous_number",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist mehrdeutig: Punkt oder Komma kann Tausender oder Nachkommastellen "
                           "trennen, und die Spalte lässt es nicht erkennen."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie die Zahl ohne Tausendertrennung.")},
    Satz{"exchange.read_as_decimal", QT_TRANSLATE_NOOP("Meldungen", "„%1“ wurde als Dezimalzahl gelesen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Sind Tausender gemeint, schreiben Sie die Zahlen ohne Tausendertrennung.")},
    Satz{"exchange.read_as_grouped",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ wurde als Zahl mit getrennten Tausendern gelesen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Sind Nachkommastellen gemeint, schreiben Sie die Zahlen mit Dezimalkomma.")},
    Satz{"exchange.unknown_zeichen", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein bekanntes Zeichen."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Erlaubt sind -, 0, ., ..., x, /, (), p, r, s und die Wörter geheim und unbekannt.")},
    Satz{"exchange.zeichen_contradicts",
         QT_TRANSLATE_NOOP("Meldungen", "Die Zahl „%1“ und das Zeichen „%2“ passen nicht zusammen."),
         QT_TRANSLATE_NOOP("Meldungen", "Entscheiden Sie, was gilt, und berichtigen Sie die Zeile.")},
    Satz{"exchange.row_without_key",
         QT_TRANSLATE_NOOP("Meldungen", "Eine Zeile ohne Schlüssel wurde übergangen."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Sind Zellen der Schlüsselspalte verbunden, heben Sie die Verbindung auf und tragen "
             "den Schlüssel in jede Zeile ein.")},
    Satz{"exchange.bad_key", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein Schlüssel eines Raums."),
         QT_TRANSLATE_NOOP("Meldungen", "Berichtigen Sie den Schlüssel oder löschen Sie die Zeile.")},
    Satz{"exchange.bad_periode", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist keine Periode."),
         QT_TRANSLATE_NOOP("Meldungen", "Erlaubt sind zum Beispiel 2023, 2023-Q2, 2023-06 und 31.12.2023.")},
    Satz{"exchange.row_without_kennzahl",
         QT_TRANSLATE_NOOP("Meldungen", "In dieser Zeile fehlt die Kennzahl."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie die Spalte „kennzahl“.")},
    Satz{"exchange.row_too_long",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Zeile hat %1 Zellen, die Kopfzeile nur %2. Vermutlich fehlen "
                           "Anführungszeichen um einen Text mit Trennzeichen."),
         QT_TRANSLATE_NOOP("Meldungen", "Setzen Sie den Text in Anführungszeichen.")},
    Satz{"exchange.row_too_short",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Zeile hat nur %1 Zellen, die Kopfzeile %2. Die übrigen gelten als leer."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob die Zeile vollständig ist.")},
    Satz{"exchange.text_row", QT_TRANSLATE_NOOP("Meldungen", "Bemerkung zwischen den Daten: „%1“."), ""},
    Satz{"exchange.duplicate",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Für „%1“ gibt es zwei verschiedene Zahlen, in den Zeilen %2 und %3. Die zweite "
                           "wurde nicht übernommen."),
         QT_TRANSLATE_NOOP("Meldungen", "Löschen Sie die falsche Zeile.")},
    Satz{"exchange.duplicate_equal",
         QT_TRANSLATE_NOOP("Meldungen", "Die Zahl für „%1“ steht zweimal da, in den Zeilen %2 und %3."), ""},
    Satz{"exchange.column_ignored", QT_TRANSLATE_NOOP("Meldungen", "Die Spalte „%1“ wurde übergangen."), ""},
    Satz{"exchange.output_format",
         QT_TRANSLATE_NOOP("Meldungen", "In welcher Form „%1“ geschrieben werden soll, ist nicht bekannt."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine der Endungen .xlsx, .ods, .csv oder .gpkg.")},
    Satz{"exchange.output_failed", QT_TRANSLATE_NOOP("Meldungen", "„%1“ konnte nicht geschrieben werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Prüfen Sie, ob auf dem Datenträger Platz ist, oder wählen Sie einen anderen Ordner.")},
    Satz{
        "exchange.output_open",
        QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist gerade in einem anderen Programm geöffnet."),
        QT_TRANSLATE_NOOP("Meldungen", "Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.")},
    Satz{"exchange.output_too_large",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ hätte mit %2 Zeilen mehr, als ein Tabellenprogramm öffnen kann."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie weniger Kennzahlen, eine gröbere Raumebene oder weniger Zeitpunkte.")},
};

}  // namespace

std::span<const Satz> saetzeExchange() {
    return kSaetze;
}

}  // namespace isp::texte
