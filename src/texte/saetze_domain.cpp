// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"pruefung.doubtful", QT_TRANSLATE_NOOP("Meldungen", "%1"), QT_TRANSLATE_NOOP("Meldungen", "%2")},
    Satz{"domain.bad_geometry",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Grenze ist beschädigt gespeichert und kann nicht gelesen werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Laden Sie die Grenzen neu.")},
    Satz{"domain.required", QT_TRANSLATE_NOOP("Meldungen", "Bitte füllen Sie „%1“ aus."), "", "f"},
    Satz{"domain.bad_date", QT_TRANSLATE_NOOP("Meldungen", "„%2“ ist kein gültiges Datum für „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie das Datum als TT.MM.JJJJ."), "f"},
    Satz{"domain.bad_time", QT_TRANSLATE_NOOP("Meldungen", "„%2“ ist keine gültige Uhrzeit für „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie die Uhrzeit als HH:MM, zum Beispiel 09:30."), "f"},
    Satz{"domain.bad_colour", QT_TRANSLATE_NOOP("Meldungen", "„%2“ ist keine Farbe für „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie die Farbe als #rrggbb, zum Beispiel #0b5cad."), "f"},
    Satz{"domain.contrast",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist nicht gut zu lesen: Der Kontrast beträgt %2, nötig sind %3."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie für Schrift eine dunklere, für eine Fläche eine hellere Farbe."),
         "f"},
    Satz{"domain.too_large", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist zu groß: Möglich sind %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Kürzen Sie den Text oder verkleinern Sie das Bild."), "f"},
    Satz{"domain.order", QT_TRANSLATE_NOOP("Meldungen", "„%2“ darf nicht vor „%1“ liegen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie beide Angaben."), "ff"},
    Satz{"domain.after", QT_TRANSLATE_NOOP("Meldungen", "„%2“ muss nach „%1“ liegen."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie beide Angaben."), "ff"},
    Satz{"domain.range", QT_TRANSLATE_NOOP("Meldungen", "„%1“ muss zwischen %2 und %3 liegen."), "", "fnn"},
    Satz{"domain.minimum", QT_TRANSLATE_NOOP("Meldungen", "„%1“ muss mindestens %2 sein."), "", "fn"},
    Satz{"domain.target_measure",
         QT_TRANSLATE_NOOP("Meldungen", "Ein Wirkungsziel braucht genau einen Indikator oder eine Kennzahl."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie, woran das Ziel gemessen wird.")},
    Satz{"domain.target_direction",
         QT_TRANSLATE_NOOP("Meldungen", "Der Zielwert %2 passt nicht zur Richtung: Der Ausgangswert ist %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Ändern Sie die Richtung oder den Zielwert."), "nn"},
    Satz{"domain.attachment_too_large",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist mit %2 MB zu groß; bis %3 MB werden in der Werkbank aufbewahrt."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Legen Sie die Datei an einem gemeinsamen Ort ab und notieren Sie den Ort."),
         "-nn"},
    Satz{"domain.attachment_type",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ ist kein Dokument, kein Bild und keine Tabelle und wird nicht aufbewahrt."),
         QT_TRANSLATE_NOOP("Meldungen", "Speichern Sie den Inhalt als PDF oder Dokument.")},
    Satz{"domain.attachment_name",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ kann nicht der Name einer Datei sein."),
         QT_TRANSLATE_NOOP("Meldungen", "Benennen Sie die Datei um, ohne Schrägstriche und Sonderzeichen.")},
    Satz{"domain.territory_to_itself",
         QT_TRANSLATE_NOOP("Meldungen", "Ein Raum kann nicht in sich selbst aufgehen."),
         QT_TRANSLATE_NOOP("Meldungen", "Was beim Raum bleibt, brauchen Sie nicht anzugeben.")},
    Satz{"domain.territory_without_shares",
         QT_TRANSLATE_NOOP("Meldungen", "Die Gebietsänderung nennt keine Anteile."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie an, welcher Raum zu welchem kam.")},
    Satz{"domain.territory_share_twice",
         QT_TRANSLATE_NOOP("Meldungen", "Der Übergang von „%1“ zu „%2“ steht zweimal in der Liste."),
         QT_TRANSLATE_NOOP("Meldungen", "Fassen Sie beide Anteile in einem zusammen.")},
    Satz{"domain.territory_shares_sum",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Die Anteile von „%1“ ergeben %2 % der Einwohner*innen und %3 % der Fläche, nicht 100 %."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ergänzen Sie, wohin der Rest kam. Bleibt ein Teil beim Raum, wählen Sie die "
                           "Art „Gebietstausch“."),
         "-nn"},
    Satz{"domain.territory_shares_exceed",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Anteile von „%1“ ergeben %2 % der Einwohner*innen und %3 % der Fläche. "
                           "Möglich sind mehr als 0 und "
                           "höchstens 100 %."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Anteile."), "-nn"},
    Satz{"domain.theme_inactive",
         QT_TRANSLATE_NOOP("Meldungen", "Das Thema ist nicht aktiv. Sein Zustand ist „%1“."),
         QT_TRANSLATE_NOOP("Meldungen", "Setzen Sie das Thema zuerst wieder auf „aktiv“."), "t"},
    Satz{"domain.round_closed",
         QT_TRANSLATE_NOOP("Meldungen", "Durchlauf %1 ist abgeschlossen und bleibt, wie er war."),
         QT_TRANSLATE_NOOP("Meldungen", "Arbeiten Sie im laufenden Durchlauf weiter.")},
    Satz{"domain.round_open", QT_TRANSLATE_NOOP("Meldungen", "Durchlauf %1 ist noch nicht abgeschlossen."),
         QT_TRANSLATE_NOOP("Meldungen", "Schließen Sie zuerst den Schritt „Anpassung“ ab.")},
    Satz{"domain.significance_open",
         QT_TRANSLATE_NOOP("Meldungen", "Der externe Hinweis ist noch nicht auf Signifikanz geprüft."),
         QT_TRANSLATE_NOOP("Meldungen", "Tragen Sie im Schritt „Thema“ das Ergebnis der Prüfung ein.")},
    Satz{"domain.theme_answered",
         QT_TRANSLATE_NOOP("Meldungen", "Der Hinweis wurde beantwortet und wird nicht weiterverfolgt."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Ändern Sie das Ergebnis der Signifikanzprüfung, wenn das Thema doch bearbeitet werden soll.")},
    Satz{
        "domain.decision_missing",
        QT_TRANSLATE_NOOP("Meldungen", "Für die Schritte nach der Analyse fehlt der Beschluss des Gremiums."),
        QT_TRANSLATE_NOOP("Meldungen", "Bringen Sie die Vorlage ein und tragen Sie den Beschluss ein.")},
    Satz{
        "domain.decision_rejected",
        QT_TRANSLATE_NOOP("Meldungen",
                          "Das Gremium hat die Vorlage abgelehnt: Das Thema wird nicht weiterbearbeitet."),
        QT_TRANSLATE_NOOP("Meldungen", "Soll es doch bearbeitet werden, bringen Sie eine neue Vorlage ein.")},
    Satz{"domain.earlier_step_open",
         QT_TRANSLATE_NOOP("Meldungen", "Der Schritt „%1“ ist noch nicht so weit."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Schließen Sie ihn zuerst ab oder lassen Sie ihn mit einer Begründung entfallen."),
         "s"},
    Satz{"domain.criteria_open",
         QT_TRANSLATE_NOOP("Meldungen", "Der Schritt „%1“ ist noch nicht fertig. Es fehlt: %2."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Ergänzen Sie die Angaben oder lassen Sie den Schritt mit einer Begründung entfallen."),
         "sk"},
    Satz{"domain.reason_missing", QT_TRANSLATE_NOOP("Meldungen", "Dafür wird eine Begründung gebraucht."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie in einem Satz, warum.")},
    Satz{"domain.step_mandatory", QT_TRANSLATE_NOOP("Meldungen", "Der Schritt „%1“ kann nicht entfallen."),
         "", "s"},
    Satz{"domain.transition",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Der Schritt „%1“ hat den Zustand „%2“ und kann nicht unmittelbar zu „%3“ wechseln."),
         QT_TRANSLATE_NOOP("Meldungen", "Nehmen Sie den Schritt zuerst in Arbeit."), "szz"},
    Satz{"domain.responsibility",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Den Schritt „%1“ verantwortet in der Verwaltung eine Fachdienstleitung; „%2“ ist keine."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Wählen Sie die zuständige Fachdienstleitung oder eine Stelle außerhalb der Verwaltung."),
         "s"},
    Satz{"domain.decision_step7_missing",
         QT_TRANSLATE_NOOP("Meldungen", "Im Schritt „Anpassung“ ist noch nichts entschieden."),
         QT_TRANSLATE_NOOP("Meldungen", "Tragen Sie eine Entscheidung mit Begründung ein.")},
    Satz{"domain.decision_needed",
         QT_TRANSLATE_NOOP("Meldungen", "Begonnene Schritte beruhen auf diesem Beschluss: %1."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Tragen Sie zuerst den Beschluss ein, der an seine Stelle tritt, oder stellen Sie "
                           "diese Schritte mit einer Begründung zurück."),
         "l"},
    Satz{"domain.end_undecided",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Im Schritt „Anpassung“ ist noch nicht entschieden, das Thema zu beenden."),
         QT_TRANSLATE_NOOP("Meldungen", "Tragen Sie dort die Entscheidung „beenden“ mit Begründung ein.")},
};

}  // namespace

std::span<const Satz> saetzeDomain() {
    return kSaetze;
}

}  // namespace isp::texte
