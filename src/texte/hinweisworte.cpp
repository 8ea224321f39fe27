// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/hinweisworte.h"

#include "texte/indexworte.h"
#include "texte/meldung.h"

#include <QCoreApplication>
#include <cmath>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Hinweise", text);
}

QString number(const Hinweis& h, double value) {
    const auto unit = QString::fromStdString(h.einheit);
    const auto text = zahl(value, h.nachkommastellen);
    return unit.isEmpty() ? text : text + QChar(0x00a0) + unit;
}

QString funnel(const Hinweis& h) {
    return tr(QT_TRANSLATE_NOOP(
                  "Hinweise",
                  "%1 liegt außerhalb dessen, was bei dieser Größe vom Wert aller Räume (%2) aus zu "
                  "erwarten wäre: %3 bis %4 (99,8 %)."))
        .arg(number(h, h.wert), number(h, h.vergleich), number(h, h.unten), number(h, h.oben));
}

QString jump(const Hinweis& h) {
    return tr(QT_TRANSLATE_NOOP("Hinweise",
                                "Von %1 auf %2: Diese Reihe verändert sich sonst nur um %3 bis %4."))
        .arg(number(h, h.vergleich), number(h, h.wert), number(h, h.unten), number(h, h.oben));
}

QString run(const Hinweis& h) {
    return tr(QT_TRANSLATE_NOOP("Hinweise",
                                "%1-mal in Folge ungünstiger, von %2 auf %3; die Reihe steigt oder fällt "
                                "nicht zufällig (Mann-Kendall)."))
        .arg(h.anzahl)
        .arg(number(h, h.vergleich), number(h, h.wert));
}

QString rank(const Hinweis& h) {
    return tr(QT_TRANSLATE_NOOP("Hinweise",
                                "In zwei Jahren um %1 Plätze zurückgefallen, jetzt Platz %2 von der "
                                "günstigen Seite; von %3 auf %4."))
        .arg(h.anzahl)
        .arg(h.rang)
        .arg(number(h, h.vergleich), number(h, h.wert));
}

QString status(const Hinweis& h) {
    return tr(QT_TRANSLATE_NOOP("Hinweise",
                                "Im Index „%1“ ist der Status von „%2“ (%3) auf „%4“ gefallen; Indexwert von "
                                "%5 auf %6, ein hoher Wert belastet."))
        .arg(QString::fromStdString(h.ziel), statuswort(h.statusVorher),
             h.vorher ? periode(*h.vorher) : QString(), statuswort(h.status), zahl(h.vergleich, 2),
             zahl(h.wert, 2));
}

QString goal(const Hinweis& h) {
    const auto title = QString::fromStdString(h.ziel);
    if (std::isnan(h.vergleich))
        return tr(QT_TRANSLATE_NOOP("Hinweise", "Das Wirkungsziel „%1“ ist nicht auf dem Weg; zuletzt %2."))
            .arg(title, number(h, h.wert));
    return tr(QT_TRANSLATE_NOOP("Hinweise",
                                "Das Wirkungsziel „%1“ ist nicht auf dem Weg; zuletzt %2, Ziel %3."))
        .arg(title, number(h, h.wert), number(h, h.vergleich));
}

}  // namespace

QString wort(Hinweisregel regel) {
    switch (regel) {
        case Hinweisregel::kTrichter:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Weit vom Kreis"));
        case Hinweisregel::kSprung:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Ungewohnter Sprung"));
        case Hinweisregel::kFolge:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Anhaltend ungünstiger"));
        case Hinweisregel::kRang:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Zurückgefallen"));
        case Hinweisregel::kStatus:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Status schlechter"));
        case Hinweisregel::kZiel:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Ziel nicht auf dem Weg"));
    }
    return {};
}

QString regeltext(Hinweisregel regel) {
    switch (regel) {
        case Hinweisregel::kTrichter:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Ein Anteil liegt außerhalb der 99,8-%-Grenzen, die bei dieser Zahl von Personen um den Wert "
                "aller Räume zu erwarten sind (exakte Binomialverteilung). Erst ab fünf erwarteten Fällen."));
        case Hinweisregel::kSprung:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Die letzte Veränderung liegt weiter von der Mitte der früheren Veränderungen dieser Reihe "
                "entfernt als das Dreifache ihrer üblichen Streuung (1,4826 · MAD)."));
        case Hinweisregel::kFolge:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Die Reihe wird mindestens dreimal in Folge ungünstiger, und ihr Trend ist nicht zufällig "
                "(Mann-Kendall, p unter 0,05 nach Benjamini-Hochberg)."));
        case Hinweisregel::kRang:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Der Raum hat in zwei Jahren mindestens drei Plätze verloren, auf Ebenen mit vielen Räumen "
                "mindestens ein Fünftel der Plätze."));
        case Hinweisregel::kStatus:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Die Statusklasse eines Index ist schlechter als zu Beginn des Zeitraums seiner Dynamik. "
                "Über einen Bruch hinweg wird nicht verglichen."));
        case Hinweisregel::kZiel:
            return tr(QT_TRANSLATE_NOOP(
                "Hinweise",
                "Setzt sich die mittlere Veränderung der letzten fünf Jahre fort, wird das Wirkungsziel "
                "deutlich verfehlt oder die Richtung stimmt nicht."));
    }
    return {};
}

QString erklaerung(const Hinweis& hinweis) {
    switch (hinweis.regel) {
        case Hinweisregel::kTrichter:
            return funnel(hinweis);
        case Hinweisregel::kSprung:
            return jump(hinweis);
        case Hinweisregel::kFolge:
            return run(hinweis);
        case Hinweisregel::kRang:
            return rank(hinweis);
        case Hinweisregel::kStatus:
            return status(hinweis);
        case Hinweisregel::kZiel:
            return goal(hinweis);
    }
    return {};
}

}  // namespace isp::texte
