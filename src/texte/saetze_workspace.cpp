// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"workspace.unknown_code",
         QT_TRANSLATE_NOOP("Meldungen", "Eine Kennzahl oder einen Indikator „%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "„isp kennzahlen“ und „isp indikatoren“ zeigen alle; im Fenster stehen sie im Bereich Daten.")},
    Satz{"workspace.unknown_ebene",
         QT_TRANSLATE_NOOP("Meldungen", "Die Raumebene „%1“ gibt es in dieser Werkbank nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Vorhanden sind: %2.")},
    Satz{
        "workspace.unknown_merkmal", QT_TRANSLATE_NOOP("Meldungen", "Das Merkmal „%1“ gibt es bei %2 nicht."),
        QT_TRANSLATE_NOOP(
            "Meldungen", "Prüfen Sie die Schreibweise; „--merkmal '*'“ zeigt alle Merkmale einer Kennzahl.")},
    Satz{"workspace.merkmal_form", QT_TRANSLATE_NOOP("Meldungen", "„%1“ nennt kein Merkmal mit Ausprägung."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie es so: geschlecht=weiblich.")},
    Satz{"workspace.unknown_auspraegung",
         QT_TRANSLATE_NOOP("Meldungen", "Die Ausprägung „%1“ gibt es beim Merkmal %2 nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Vorhanden sind: %3.")},
    Satz{"workspace.unknown_reihe",
         QT_TRANSLATE_NOOP("Meldungen", "Für %1 gibt es in dieser Verbindung von Ausprägungen keine Werte."),
         QT_TRANSLATE_NOOP("Meldungen", "„--merkmal '*'“ zeigt die vorhandenen Verbindungen.")},
    Satz{"workspace.unknown_lieferung", QT_TRANSLATE_NOOP("Meldungen", "Eine Lieferung %1 gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "„isp lieferungen“ zeigt alle mit ihrer Nummer.")},
    Satz{"workspace.merkmal_on_indikator",
         QT_TRANSLATE_NOOP("Meldungen",
                           "%1 ist ein Indikator; Merkmale lassen sich nur bei Kennzahlen wählen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Legen Sie einen Indikator an, dessen Formel die Ausprägung nennt, zum Beispiel "
                           "[BEV:geschlecht=weiblich].")},
    Satz{"workspace.cycle",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel führt im Kreis auf sich selbst zurück: %1."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ändern Sie eine der Formeln so, dass sie nicht auf die andere verweist.")},
    Satz{"workspace.formula_refers",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Formel von %1 verweist auf „%2“; eine solche Kennzahl oder einen solchen "
                           "Indikator gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie den Code in den eckigen Klammern.")},
    Satz{"workspace.in_use",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ wird noch gebraucht: Der Indikator %2 rechnet damit."),
         QT_TRANSLATE_NOOP("Meldungen", "Ändern oder löschen Sie zuerst %2.")},
    Satz{"workspace.no_periode", QT_TRANSLATE_NOOP("Meldungen", "Für %1 gibt es keine Werte zu „%2“."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie einen Zeitraum, für den Werte vorliegen.")},
    Satz{"workspace.no_values",
         QT_TRANSLATE_NOOP("Meldungen", "Für %1 gibt es auf der Ebene %2 keine Werte."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine andere Raumebene oder lesen Sie Werte ein.")},
    Satz{"workspace.no_grenzen",
         QT_TRANSLATE_NOOP("Meldungen", "Für die Ebene %1 sind keine Grenzen geladen."),
         QT_TRANSLATE_NOOP("Meldungen", "Laden Sie Grenzen im Bereich Räume oder mit „isp grenzen“.")},
    Satz{"workspace.code_invalid", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein gültiger Code."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Ein Code besteht aus höchstens 32 Großbuchstaben (ohne Umlaute), Ziffern und Unterstrichen.")},
    Satz{"workspace.name_missing", QT_TRANSLATE_NOOP("Meldungen", "Es fehlt der Name."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Geben Sie einen Namen ein, unter dem Planer*innen den Indikator wiederfinden.")},
    Satz{"workspace.fewer_classes",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Weniger Klassen als gewünscht (%1 statt %2), denn mehr verschiedene Werte gibt es nicht."),
         ""},
    Satz{"workspace.nothing_matched",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Keiner der %1 Orte in der Tabelle gehört zu einem Raum dieser Werkbank (zum Beispiel %2)."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie die Schlüsselspalte. „--anlegen“ nimmt die Orte als neue Räume auf, "
                           "eine Zuordnung verbindet sie mit vorhandenen.")},
    Satz{"workspace.ort_unknown",
         QT_TRANSLATE_NOOP("Meldungen", "Der Ort „%1“ %2 gehört zu keinem Raum dieser Werkbank."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ordnen Sie ihn einem Raum zu oder berichtigen Sie den Schlüssel in der Datei.")},
    Satz{"workspace.ort_ambiguous",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist nicht eindeutig: Mehrere Räume kommen in Frage."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie die Raumebene oder ordnen Sie den Ort von Hand zu.")},
    Satz{"workspace.ort_without_key",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ hat keinen Schlüssel; Namen allein sind nicht eindeutig."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Nennen Sie die Raumebene, dann werden eindeutige Namen dieser Ebene gefunden.")},
    Satz{"workspace.ort_doubled",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Schlüssel %1 und %2 stehen beide für %3; nur der erste wurde übernommen."),
         QT_TRANSLATE_NOOP("Meldungen", "Entfernen Sie eine der beiden Zeilen aus der Datei.")},
    Satz{"workspace.lost_zeros",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Den Schlüsseln fehlte die führende Null (zum Beispiel %1); sie wurde ergänzt."),
         ""},
    Satz{"workspace.negative_count",
         QT_TRANSLATE_NOOP("Meldungen", "%1 ist in %2 (%3) negativ: %4. Eine Anzahl kann das nicht sein."),
         QT_TRANSLATE_NOOP("Meldungen", "Fragen Sie bei der liefernden Stelle nach.")},
    Satz{"workspace.sum_differs",
         QT_TRANSLATE_NOOP("Meldungen", "%1, %2, %3: Angegeben sind %4, die Summe der Teile ist %5."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Beide Werte bleiben gespeichert; angezeigt wird der angegebene. Fragen Sie bei "
                           "größeren Abweichungen nach.")},
    Satz{"workspace.nothing_left",
         QT_TRANSLATE_NOOP("Meldungen", "Die Tabelle enthält keine Werte für Räume dieser Werkbank."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie, ob die richtige Datei und das richtige Tabellenblatt gewählt sind.")},
    Satz{"workspace.unit_differs",
         QT_TRANSLATE_NOOP("Meldungen", "%1 ist in „%2“ gespeichert, die Datei nennt „%3“."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob dieselbe Kennzahl gemeint ist.")},
    Satz{"workspace.mapping_not_json",
         QT_TRANSLATE_NOOP("Meldungen", "Die Zuordnung ist kein gültiges JSON (Fehler bei Zeichen %1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie Klammern, Anführungszeichen und Kommas.")},
    Satz{"workspace.mapping_invalid",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Angabe „%1“ in der Zuordnung ist unbekannt oder hat eine falsche Form."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Erlaubt sind layout, kennzahl, raumebene, blatt, quelle, stand, lizenz, periode, "
                           "anlegen, kennzahlen und raeume.")},
    Satz{"workspace.unknown_profil", QT_TRANSLATE_NOOP("Meldungen", "Ein Profil „%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Speichern Sie es zuerst, indem Sie --profil zusammen mit --zuordnung angeben.")},
    Satz{"workspace.grenze_unknown_key",
         QT_TRANSLATE_NOOP("Meldungen", "Das Gebiet „%1“ %2 gehört zu keinem Raum dieser Ebene."),
         QT_TRANSLATE_NOOP("Meldungen", "„--anlegen“ nimmt es als neuen Raum auf.")},
    Satz{"workspace.grenze_none_matched",
         QT_TRANSLATE_NOOP("Meldungen", "Keines der %1 Gebiete gehört zur Ebene %2 (zum Beispiel %3)."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie die Raumebene und das Schlüsselfeld, oder nehmen Sie die Gebiete mit "
                           "„--anlegen“ als neue Räume auf.")},
    Satz{"workspace.grenze_missing",
         QT_TRANSLATE_NOOP("Meldungen", "Für %2 (%1) enthält die Datei keine Grenze."),
         QT_TRANSLATE_NOOP("Meldungen", "Die bisherige Grenze gilt weiter.")},
    Satz{
        "workspace.grenze_area_differs",
        QT_TRANSLATE_NOOP(
            "Meldungen", "%1: Die gezeichnete Fläche (%3 km²) weicht um %4 % von der amtlichen (%2 km²) ab."),
        QT_TRANSLATE_NOOP(
            "Meldungen",
            "Stark vereinfachte Grenzen eignen sich zum Zeichnen; gerechnet wird mit der amtlichen Fläche.")},
    Satz{"workspace.grenze_not_dissolved",
         QT_TRANSLATE_NOOP("Meldungen",
                           "%1 wurde nicht neu zusammengefasst: Die Grenze von %2 fehlt in dieser Datei."),
         ""},
    Satz{"workspace.date_invalid", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein Datum."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie es so: 2023-01-01.")},
    Satz{"workspace.raum_without_parent",
         QT_TRANSLATE_NOOP("Meldungen", "%2 (%1) gehört heute zu keinem Raum der nächsthöheren Ebenen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ergänzen Sie die Zugehörigkeit, sonst fehlt der Raum in allen Summen.")},
    Satz{"workspace.parent_not_coarser",
         QT_TRANSLATE_NOOP("Meldungen", "%1 gehört zu %2, obwohl das keine höhere Ebene ist."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Stellen Sie eine Sicherung wieder her oder berichtigen Sie die Zugehörigkeit.")},
    Satz{"workspace.formula_broken",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel des Indikators %1 gilt nicht mehr (%2)."),
         QT_TRANSLATE_NOOP("Meldungen", "Berichtigen Sie die Formel im Bereich Daten.")},
    Satz{"workspace.wert_outside_validity",
         QT_TRANSLATE_NOOP("Meldungen",
                           "%1: Für %2 liegt zu %3 ein Wert vor, obwohl es den Raum dann nicht gab."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie den Gebietsstand der Lieferung.")},
    Satz{"workspace.crs_invalid",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist kein projiziertes Koordinatensystem in Metern."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Für deutsche Kreise eignet sich EPSG:25832 (UTM, Zone 32) oder EPSG:25833 (Zone 33).")},
    Satz{"workspace.shipped_data_broken",
         QT_TRANSLATE_NOOP("Meldungen", "Die mitgelieferte Datei %1 ist fehlerhaft (%2)."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitte melden Sie das; eine neue Installation kann helfen.")},
    Satz{"workspace.read_only", QT_TRANSLATE_NOOP("Meldungen", "Die Werkbank ist nur zum Lesen geöffnet."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Öffnen Sie sie mit Schreibrechten, oder arbeiten Sie mit einer Kopie.")},
};

}  // namespace

std::span<const Satz> saetzeWorkspace() {
    return kSaetze;
}

}  // namespace isp::texte
