// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while tables are taken in, by the workspace.
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"workspace.nothing_matched",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Von den Orten der Tabelle (Anzahl: %1, zum Beispiel %2) gehört keiner zu einem "
                           "Raum der gesuchten Ebene."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Prüfen Sie Schlüsselspalte und Raumebene. {{„--anlegen“|„Unbekannte Orte als Räume anlegen“}} "
             "nimmt die Orte als neue Räume auf, eine Zuordnung verbindet sie mit vorhandenen.")},
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
    Satz{"workspace.name_differs",
         QT_TRANSLATE_NOOP("Meldungen", "Unter dem Schlüssel %1 nennt die Datei „%2“, die Werkbank „%3“."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Es gilt der Schlüssel. Ist er falsch, berichtigen Sie ihn in der Datei, oder ordnen "
             "Sie den Ort von Hand zu.")},
    Satz{"workspace.periode_kind_differs",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "%1 ist bisher für Perioden wie %2 gespeichert, die Datei hat %3. Die Werte stünden "
             "neben der Reihe, nicht in ihr."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Ist dasselbe gemeint, geben Sie die Periode an{{ (--periode)|, wie sie gespeichert "
             "ist}}.")},
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
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "{{Speichern Sie es zuerst, indem Sie --profil zusammen mit --zuordnung angeben.|Wählen Sie "
             "eines der vorhandenen, oder merken Sie die Zuordnung als neues Profil.}}")},
    Satz{"workspace.profile_columns_missing",
         QT_TRANSLATE_NOOP("Meldungen", "Das Profil „%1“ erwartet, was in dieser Datei fehlt: %2."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Prüfen Sie, ob es die richtige Tabelle ist. Hat sich ihr Aufbau geändert, merken Sie "
             "die Zuordnung neu.")},
    Satz{"workspace.profile_columns_new",
         QT_TRANSLATE_NOOP("Meldungen", "Das Profil „%1“ kennt noch nicht, was in dieser Datei steht: %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Zuordnung, und merken Sie sie dann neu.")},
    Satz{"workspace.profile_layout",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Profil „%1“ ist für einen anderen Aufbau (%2) als den dieser Datei."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie ein anderes Profil, oder lesen Sie die Datei ohne ein.")},
    Satz{"workspace.no_profile_fits", QT_TRANSLATE_NOOP("Meldungen", "Für „%1“ gibt es kein Profil."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Lesen Sie die Datei einmal einzeln ein und merken Sie die Zuordnung.")},
    Satz{"workspace.profile_name_taken", QT_TRANSLATE_NOOP("Meldungen", "Ein Profil „%1“ gibt es schon."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie ihm einen anderen Namen.")},
    Satz{"workspace.folder_without_tables",
         QT_TRANSLATE_NOOP("Meldungen", "Im Ordner „%1“ liegt keine Tabelle."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Gelesen werden Dateien mit den Endungen csv, txt, tsv, xlsx, xls und ods.")},
};

}  // namespace

std::span<const Satz> saetzeEinlesen() {
    return kSaetze;
}

}  // namespace isp::texte
