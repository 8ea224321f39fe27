// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"store.no_such_person", QT_TRANSLATE_NOOP("Meldungen", "„%1“ kommt in der Werkbank nicht vor."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Schreibweise; gesucht wird der ganze Name.")},
    Satz{"store.traces_remain",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Die Person ist gelöscht (jetzt „%1“), aber die Datei konnte nicht neu geschrieben werden: In "
             "ungenutzten Teilen können Reste stehen."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Schließen Sie andere Fenster auf dieser Werkbank, und löschen Sie die Person noch einmal "
             "unter dem neuen Namen.")},
    // Opening and writing.
    Satz{"store.not_a_store", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist keine Werkbank-Datei."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Datei mit der Endung .isp. Tabellen nehmen Sie mit „Datei → "
                           "Tabelle einlesen“ auf.")},
    Satz{
        "store.damaged", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist beschädigt."),
        QT_TRANSLATE_NOOP(
            "Meldungen", "Öffnen Sie die letzte Sicherung. Heben Sie die beschädigte Datei für die IT auf.")},
    Satz{"store.newer",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ wurde mit einem neueren Programm geschrieben (Schema %2, dieses kennt %3)."),
         QT_TRANSLATE_NOOP("Meldungen", "Installieren Sie die neue Fassung der ISP-Werkbank.")},
    Satz{"store.needs_migration",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ hat ein älteres Schema und kann schreibgeschützt nicht geöffnet werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Öffnen Sie die Datei einmal zum Schreiben; sie wird dann umgestellt und vorher gesichert.")},
    Satz{"store.migration_failed",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ konnte nicht auf Schema %2 umgestellt werden. Die Datei ist nutzbar "
                           "wie zuvor, eine Kopie liegt in „%3“."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitte melden Sie den Fehler mit der Protokolldatei.")},
    Satz{
        "store.locked", QT_TRANSLATE_NOOP("Meldungen", "In „%1“ wird gerade an anderer Stelle geschrieben."),
        QT_TRANSLATE_NOOP("Meldungen", "Warten Sie einen Augenblick oder schließen Sie das andere Fenster.")},
    Satz{"store.read_only", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist schreibgeschützt."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Kopieren Sie die Datei an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.")},
    Satz{"store.io",
         QT_TRANSLATE_NOOP("Meldungen", "Beim Zugriff auf „%1“ meldet der Datenträger einen Fehler."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie Datenträger und Netzlaufwerk und legen Sie eine Sicherung an.")},
    Satz{
        "store.transaction_lost",
        QT_TRANSLATE_NOOP(
            "Meldungen", "Die Änderungen an „%1“ wurden wegen eines vorangegangenen Fehlers zurückgenommen."),
        QT_TRANSLATE_NOOP("Meldungen",
                          "Beheben Sie den zuerst gemeldeten Fehler und wiederholen Sie den Vorgang.")},

    // Backups.
    // Containers with a password.
    Satz{"store.password_short",
         QT_TRANSLATE_NOOP("Meldungen", "Das Passwort hat %1 Zeichen; nötig sind mindestens %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Nehmen Sie zum Beispiel fünf oder sechs zufällige Wörter.")},
    Satz{"store.password_unusable",
         QT_TRANSLATE_NOOP("Meldungen", "Das Passwort ist leer oder enthält Zeichen, die man nicht sieht."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie Buchstaben, Ziffern, Zeichen und Leerzeichen ein.")},
    Satz{"store.password_wrong", QT_TRANSLATE_NOOP("Meldungen", "Das Passwort passt nicht zu „%1“."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Achten Sie auf Groß- und Kleinschreibung. Wer das Passwort nicht mehr hat, kann die "
             "Datei nicht öffnen; auch das Programm kann es nicht.")},
    Satz{"store.container_foreign",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist keine geschützte Werkbank dieses Programms."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Datei mit der Endung .ispz, wie „Geschützt "
                           "weitergeben“ sie schreibt.")},
    Satz{"store.container_damaged",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist beschädigt, unvollständig oder nachträglich verändert."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Lassen Sie sich die Datei noch einmal geben; ausgepackt wurde nichts.")},
    Satz{"store.container_too_large",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ wäre ausgepackt %2 GB groß; erlaubt sind %3 GB."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, von wem die Datei kommt.")},
    Satz{
        "store.no_encryption",
        QT_TRANSLATE_NOOP("Meldungen", "Auf diesem Rechner fehlt der Bibliothek libzip die Verschlüsselung."),
        QT_TRANSLATE_NOOP("Meldungen", "Bitten Sie Ihre IT um libzip mit AES.")},
    Satz{"store.backup_bad",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Sicherung „%1“ ließ sich nicht fehlerfrei schreiben und wurde verworfen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ältere Sicherungen sind noch da. Prüfen Sie den Datenträger oder wählen Sie "
                           "einen anderen Ordner für Sicherungen.")},
    Satz{"store.backup_foreign", QT_TRANSLATE_NOOP("Meldungen", "„%1“ gehört zu einer anderen Werkbank."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Sicherung dieser Werkbank, oder öffnen Sie sie als Kopie.")},
    Satz{
        "store.backup_unclear",
        QT_TRANSLATE_NOOP("Meldungen",
                          "„%1“ ist nicht mehr lesbar, und der Name der Sicherung „%2“ sagt nicht, ob sie zu "
                          "dieser Werkbank gehört oder zu einer anderen Kopie."),
        QT_TRANSLATE_NOOP(
            "Meldungen",
            "Öffnen Sie die Sicherung als Kopie und sehen Sie nach. Ist es die richtige, benennen "
            "Sie die beschädigte Datei um und stellen Sie dann wieder her.")},
    Satz{
        "store.busy", QT_TRANSLATE_NOOP("Meldungen", "„%1“ wird gerade anderswo bearbeitet (%2 auf %3)."),
        QT_TRANSLATE_NOOP("Meldungen", "Schließen Sie die Werkbank dort oder warten Sie, bis es getan ist.")},
    Satz{"store.backup_unknown", QT_TRANSLATE_NOOP("Meldungen", "Eine Sicherung „%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Nennen Sie ihre Datei oder ihre Nummer aus „isp sicherungen“.")},

    // Refusals.
    Satz{"store.code_taken", QT_TRANSLATE_NOOP("Meldungen", "Den Code „%1“ hat schon „%2“."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie einen anderen Code; Groß- und Kleinschreibung zählt nicht.")},
    Satz{"store.code_missing", QT_TRANSLATE_NOOP("Meldungen", "„%1“ hat keinen Code oder Schlüssel."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie einen an.")},
    Satz{"store.key_taken",
         QT_TRANSLATE_NOOP("Meldungen", "Den Schlüssel %1 gibt es auf der Ebene %2 schon."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ändern Sie den vorhandenen Raum oder geben Sie einen anderen Schlüssel an.")},
    Satz{"store.still_referred",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ wird noch verwendet (%2 „%3“) und kann nicht gelöscht werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Lösen Sie zuerst diese Verbindung."), "-o"},
    Satz{"store.has_figures",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ hat gelieferte Werte (%2) und kann nicht gelöscht werden."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Werte werden nie gelöscht. Kennzeichnen Sie die Kennzahl mit einem Schlagwort, "
                           "wenn sie nicht mehr gebraucht wird."),
         "-n"},
    Satz{"store.changed_meanwhile",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Der Schritt kann nicht zurückgenommen werden: "
                           "Dieselben Einträge wurden inzwischen an anderer Stelle geändert."),
         QT_TRANSLATE_NOOP("Meldungen", "Ändern Sie die Einträge von Hand.")},
    Satz{"store.in_use",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ wird noch gebraucht und kann nicht gelöscht werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Lösen Sie zuerst, was sich darauf bezieht: Werte, Grenzen und untergeordnete Räume.")},
    Satz{"store.unknown_object", QT_TRANSLATE_NOOP("Meldungen", "%1 %2 gibt es in dieser Werkbank nicht."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Laden Sie die Ansicht neu; vielleicht wurde an anderer Stelle gelöscht."),
         "o-"},
    Satz{"store.bad_validity",
         QT_TRANSLATE_NOOP("Meldungen", "Die Gültigkeit von „%1“ ist nicht möglich (von „%2“ bis „%3“)."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie Daten wie 2023-12-31 an, den Beginn vor dem Ende.")},
    Satz{"store.bad_hierarchy",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ kann nicht zu „%2“ gehören: Die Ebene darüber ist nicht gröber."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie einen Raum einer gröberen Ebene.")},
    Satz{"store.level_fixed",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ hat schon Werte und bleibt deshalb auf seiner Ebene."),
         QT_TRANSLATE_NOOP("Meldungen", "Legen Sie auf der anderen Ebene einen neuen Raum an.")},
    Satz{"store.merkmal_twice",
         QT_TRANSLATE_NOOP("Meldungen", "Eine Reihe von „%1“ nennt zwei Ausprägungen desselben Merkmals."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Zuordnung der Merkmale.")},
    Satz{"store.bad_number",
         QT_TRANSLATE_NOOP("Meldungen", "Die Angabe „%2“ von „%1“ ist keine mögliche Zahl."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie eine Zahl ab 0 an oder lassen Sie das Feld leer.")},
    Satz{"store.record_field", QT_TRANSLATE_NOOP("Meldungen", "Das Feld „%2“ passt nicht zu „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie Namen und Art des Feldes und worauf es verweist.")},
    Satz{"store.bad_figure",
         QT_TRANSLATE_NOOP("Meldungen", "Ein Wert kann nicht gespeichert werden (Periode %1, Raum %2)."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Bitte melden Sie den Fehler mit der Datei, aus der der Wert stammt.")},

    // Packages of changes.
    Satz{"store.package_damaged", QT_TRANSLATE_NOOP("Meldungen", "Das Änderungspaket ist beschädigt."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitten Sie um ein neues Paket. Die Werkbank ist unverändert.")},
    Satz{"store.package_table",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Änderungspaket enthält etwas, das diese Version nicht kennt („%1“)."),
         QT_TRANSLATE_NOOP(
             "Meldungen", "Bringen Sie beide Programme auf dieselbe Version. Die Werkbank ist unverändert.")},
    Satz{"store.package_field",
         QT_TRANSLATE_NOOP("Meldungen", "Im Änderungspaket passt das Feld „%2“ nicht zu „%1“."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Bringen Sie beide Programme auf dieselbe Version und bitten Sie um ein neues Paket. Die "
             "Werkbank ist unverändert.")},
    Satz{"store.package_record",
         QT_TRANSLATE_NOOP("Meldungen", "Der Eintrag „%2“ (%1) des Änderungspakets ist so nicht möglich."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitten Sie um ein neues Paket. Die Werkbank ist unverändert.")},
    Satz{"store.package_figures",
         QT_TRANSLATE_NOOP("Meldungen", "Die Werte im Änderungspaket sind nicht lesbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitten Sie um ein neues Paket. Die Werkbank ist unverändert.")},

    // Findings of the check.
    Satz{"store.integrity",
         QT_TRANSLATE_NOOP("Meldungen", "Die Datenbank ist beschädigt (SQLite meldet: %1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Öffnen Sie die letzte Sicherung.")},
    Satz{"store.orphan",
         QT_TRANSLATE_NOOP("Meldungen", "In „%1“ steht ein Verweis auf „%2“, der ins Leere geht."),
         QT_TRANSLATE_NOOP("Meldungen", "Öffnen Sie die letzte Sicherung und melden Sie den Fehler.")},
    Satz{"store.boundary_unreadable", QT_TRANSLATE_NOOP("Meldungen", "Die Grenze von „%1“ ist nicht lesbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Laden Sie die Grenzen neu.")},
    Satz{"store.period_impossible",
         QT_TRANSLATE_NOOP("Meldungen", "Die Kennzahl „%2“ hat Werte zu einer unmöglichen Periode (%1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Ziehen Sie die Lieferung zurück und importieren Sie sie neu.")},
    Satz{"store.set_mismatch",
         QT_TRANSLATE_NOOP("Meldungen", "Der Kennzahl „%1“ fehlen gelieferte Werte (Periode %2)."),
         QT_TRANSLATE_NOOP("Meldungen", "Ziehen Sie die Lieferung zurück und importieren Sie sie neu.")},
    Satz{"store.level_mismatch",
         QT_TRANSLATE_NOOP("Meldungen", "Werte von „%1“ sind unter einer anderen Ebene abgelegt."),
         QT_TRANSLATE_NOOP("Meldungen", "Ziehen Sie die Lieferung zurück und importieren Sie sie neu.")},
    Satz{"store.series_mismatch",
         QT_TRANSLATE_NOOP("Meldungen", "Eine Reihe der Kennzahl „%1“ passt nicht zu ihren Ausprägungen."),
         QT_TRANSLATE_NOOP("Meldungen", "Öffnen Sie die letzte Sicherung und melden Sie den Fehler.")},
    Satz{"store.shared_code",
         QT_TRANSLATE_NOOP("Meldungen", "Den Code „%1“ haben eine Kennzahl und ein Indikator zugleich."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie dem Indikator einen anderen Code.")},
};

}  // namespace

std::span<const Satz> saetzeStore() {
    return kSaetze;
}

}  // namespace isp::texte
