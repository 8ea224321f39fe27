// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kKlassen = {
    Satz{"analysis.no_values",
         QT_TRANSLATE_NOOP("Meldungen", "Es gibt keine Werte, die in Klassen eingeteilt werden könnten."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine andere Periode oder Raumebene.")},
    Satz{"analysis.value_too_large",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Werte jenseits von ±10^100 lassen sich nicht in Klassen einteilen (Anzahl: %1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie die Formel oder die gelieferten Daten.")},
    Satz{"analysis.too_few_distinct",
         QT_TRANSLATE_NOOP("Meldungen", "Verschiedene Werte: %1. Das sind zu wenige für %2 Klassen."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie weniger Klassen oder geben Sie die Grenzen selbst vor.")},
    Satz{"analysis.class_count",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Zahl der Klassen muss zwischen 1 und %2 liegen, verlangt sind %1."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Auf einer Karte lassen sich fünf bis sieben Klassen gut unterscheiden.")},
    Satz{"analysis.no_bounds",
         QT_TRANSLATE_NOOP("Meldungen", "Für diese Methode sind keine Grenzen angegeben."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Geben Sie die oberen Grenzen der Klassen an, bei „stdabw“ die Vielfachen der "
                           "Standardabweichung.")},
    Satz{"analysis.bounds_not_ascending",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Klassengrenzen steigen nicht an: Die %1. Grenze ist keine Zahl oder nicht "
                           "größer als die davor."),
         QT_TRANSLATE_NOOP("Meldungen", "Ordnen Sie die Grenzen von klein nach groß, jede nur einmal.")},
    Satz{"analysis.multiples_not_ascending",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Vielfachen der Standardabweichung steigen nicht an: Das %1. ist keine Zahl "
                           "oder nicht größer als das davor."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ordnen Sie die Vielfachen von klein nach groß, zum Beispiel -2, -1, 1, 2.")},
    Satz{"analysis.bad_hinge",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Reichweite der Box-Klassen muss größer als 0 sein, angegeben ist %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Üblich ist das 1,5-Fache des Quartilsabstands.")},
    Satz{"analysis.many_classes",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "%1 Klassen sind viel für n = %2: Im Mittel liegen weniger als drei Werte in einer Klasse."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie weniger Klassen.")},
    Satz{"analysis.value_near_edge",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Werte nahe der Grenze zwischen Klasse %2 und Klasse %3 (höchstens 1 % von ihr entfernt): %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Deuten Sie den Farbwechsel an dieser Grenze vorsichtig.")},
    Satz{"analysis.values_outside",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Werte oberhalb der letzten Klassengrenze, die zu keiner Klasse gehören: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Setzen Sie die letzte Grenze mindestens auf den größten Wert.")},
    Satz{"analysis.classes_merged",
         QT_TRANSLATE_NOOP("Meldungen", "Viele Werte sind gleich: Statt %1 Klassen ergeben sich %2."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Mit „jenks“ oder eigenen Grenzen bleibt die Zahl der Klassen erhalten.")},
};

constexpr std::array kFormeln = {
    Satz{"analysis.formula_empty", QT_TRANSLATE_NOOP("Meldungen", "Die Formel ist leer."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie zum Beispiel: 100 * [ALO] / [BEV_15_64].")},
    Satz{"analysis.formula_too_long",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel ist mit %1 Bytes zu lang; erlaubt sind %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Zerlegen Sie sie in mehrere Indikatoren.")},
    Satz{"analysis.formula_too_deep",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel ist an Stelle %1 tiefer als %2 Klammern verschachtelt."),
         QT_TRANSLATE_NOOP("Meldungen", "Zerlegen Sie sie in mehrere Indikatoren.")},
    Satz{"analysis.formula_not_utf8",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel enthält Zeichen, die nicht gelesen werden können."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie sie von Hand neu ein.")},
    Satz{"analysis.too_many_references",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Formel verweist ab Stelle %1 auf mehr als %2 verschiedene Reihen."),
         QT_TRANSLATE_NOOP("Meldungen", "Zerlegen Sie sie in mehrere Indikatoren.")},
    Satz{"analysis.reference_not_closed",
         QT_TRANSLATE_NOOP("Meldungen", "Die eckige Klammer an Stelle %1 wird nicht geschlossen."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie „]“ hinter dem Namen.")},
    Satz{"analysis.reference_not_opened",
         QT_TRANSLATE_NOOP("Meldungen", "Zur eckigen Klammer „]“ an Stelle %1 fehlt die öffnende."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie „[“ vor dem Namen.")},
    Satz{"analysis.reference_nested",
         QT_TRANSLATE_NOOP("Meldungen",
                           "An Stelle %1 beginnt eine eckige Klammer, bevor die vorige geschlossen ist."),
         QT_TRANSLATE_NOOP("Meldungen", "Schließen Sie jeden Verweis mit „]“, bevor der nächste beginnt.")},
    Satz{"analysis.reference_empty",
         QT_TRANSLATE_NOOP("Meldungen", "In der eckigen Klammer an Stelle %1 steht kein Name."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie den Code einer Kennzahl oder eines Indikators an.")},
    Satz{"analysis.reference_bad_selection",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Im Verweis an Stelle %1 ist „%2“ keine Auswahl der Form Merkmal=Ausprägung."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie zum Beispiel: [BEV:geschlecht=weiblich].")},
    Satz{"analysis.reference_twice",
         QT_TRANSLATE_NOOP("Meldungen", "Im Verweis an Stelle %1 steht „%2“ zweimal."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Nennen Sie jedes Merkmal und jede Ausprägung nur einmal; mehrere Ausprägungen trennt „|“.")},
    Satz{"analysis.unknown_name",
         QT_TRANSLATE_NOOP("Meldungen", "„%2“ an Stelle %1 ist keine bekannte Funktion."),
         QT_TRANSLATE_NOOP("Meldungen", "Kennzahlen und Indikatoren stehen in eckigen Klammern: [%2].")},
    Satz{"analysis.unexpected_character",
         QT_TRANSLATE_NOOP("Meldungen", "Das Zeichen „%2“ an Stelle %1 gehört nicht in eine Formel."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Erlaubt sind Zahlen mit Dezimalpunkt, + - * / ^, Klammern, Vergleiche und Funktionen.")},
    Satz{"analysis.assignment",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Das Gleichheitszeichen an Stelle %1 wäre eine Zuweisung; Formeln rechnen nur."),
         QT_TRANSLATE_NOOP("Meldungen", "Ein Vergleich wird mit zwei Zeichen geschrieben: „==“.")},
    Satz{"analysis.text_in_formula",
         QT_TRANSLATE_NOOP("Meldungen", "An Stelle %1 beginnt ein Text; Formeln rechnen nur mit Zahlen."),
         QT_TRANSLATE_NOOP("Meldungen", "Entfernen Sie die Anführungszeichen.")},
    Satz{"analysis.stray_comma",
         QT_TRANSLATE_NOOP("Meldungen", "Das Komma an Stelle %1 trennt keine Argumente einer Funktion."),
         QT_TRANSLATE_NOOP("Meldungen", "Schreiben Sie Dezimalzahlen mit Punkt: 0.5 statt 0,5.")},
    Satz{"analysis.unexpected_token", QT_TRANSLATE_NOOP("Meldungen", "„%2“ passt an Stelle %1 nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie, ob davor ein Rechenzeichen oder ein Wert fehlt.")},
    Satz{"analysis.formula_unfinished",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel oder ein Teil von ihr ist nicht zu Ende geschrieben."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Ergänzen Sie, was nach dem letzten Rechenzeichen oder nach „?“ fehlt.")},
    Satz{"analysis.parenthesis_not_closed",
         QT_TRANSLATE_NOOP("Meldungen", "Die Klammer an Stelle %1 wird nicht geschlossen."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie „)“.")},
    Satz{"analysis.parenthesis_not_opened",
         QT_TRANSLATE_NOOP("Meldungen", "Zur Klammer „)“ an Stelle %1 fehlt die öffnende."),
         QT_TRANSLATE_NOOP("Meldungen", "Ergänzen Sie „(“ oder entfernen Sie „)“.")},
    Satz{"analysis.argument_count",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Funktion „%2“ hat zu wenige oder zu viele Argumente (Stelle %1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Argumente trennt ein Komma: max([A], [B]).")},
    Satz{"analysis.formula_not_understood",
         QT_TRANSLATE_NOOP("Meldungen", "Die Formel kann nicht gelesen werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Vergleichen Sie sie mit den Beispielen im Handbuch.")},
};

constexpr std::array kPrognosen = {
    Satz{"analysis.forecast_too_short",
         QT_TRANSLATE_NOOP("Meldungen", "Für eine Prognose reichen die Werte nicht: %1 Jahre sind bekannt."),
         QT_TRANSLATE_NOOP("Meldungen", "Nötig sind mindestens %2 Jahre.")},
    Satz{"analysis.forecast_not_ahead",
         QT_TRANSLATE_NOOP("Meldungen", "Für %1 braucht es keine Prognose; die Werte reichen bis %2."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie ein späteres Jahr oder rechnen Sie mit dem Bestand.")},
    Satz{"analysis.forecast_too_far",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Eine Prognose bis %1 reicht %2 Jahre voraus; aus %4 Jahren lassen sich höchstens "
                           "%3 fortschreiben."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie ein früheres Jahr oder ergänzen Sie ältere Werte.")},
    Satz{
        "analysis.forecast_steps",
        QT_TRANSLATE_NOOP("Meldungen",
                          "Eine Prognose über %1 Schritte geht nicht: Aus %3 Werten lassen sich höchstens %2 "
                          "fortschreiben."),
        QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie einen kürzeren Horizont oder ergänzen Sie ältere Werte.")},
    Satz{"analysis.index_no_parts", QT_TRANSLATE_NOOP("Meldungen", "Der Index hat keine Teile."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie mindestens einen Indikator.")},
    Satz{"analysis.index_too_few",
         QT_TRANSLATE_NOOP("Meldungen", "Nur %1 Räume haben Werte für alle Teile des Index; nötig sind %2."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Periode oder Raumebene, für die alle Teile vorliegen.")},
    Satz{"analysis.index_constant",
         QT_TRANSLATE_NOOP("Meldungen", "Teil %1 des Index hat in allen Räumen denselben Wert."),
         QT_TRANSLATE_NOOP("Meldungen", "Nehmen Sie ihn heraus: Er unterscheidet die Räume nicht.")},
    Satz{"analysis.index_weight",
         QT_TRANSLATE_NOOP("Meldungen", "Das Gewicht von Teil %1 des Index ist nicht größer als 0."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie ein Gewicht über 0 an oder nehmen Sie den Teil heraus.")},
    Satz{"analysis.index_direction",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Teil %1 zieht den Index in die Gegenrichtung: Wird er schlechter, "
                           "stiege der Raum im Index auf."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie seine Richtung, nehmen Sie ihn heraus oder wählen Sie die "
                           "Summe der z-Werte.")},
};

constexpr auto kSaetze = [] {
    std::array<Satz, kKlassen.size() + kFormeln.size() + kPrognosen.size()> all{};
    std::size_t n = 0;
    for (const auto& satz : kKlassen)
        all[n++] = satz;
    for (const auto& satz : kFormeln)
        all[n++] = satz;
    for (const auto& satz : kPrognosen)
        all[n++] = satz;
    return all;
}();

}  // namespace

std::span<const Satz> saetzeAnalysis() {
    return kSaetze;
}

}  // namespace isp::texte
