// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/hinweisworte.h"

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
        case Hinweisregel::kZiel:
            return tr(QT_TRANSLATE_NOOP("Hinweise", "Ziel nicht auf dem Weg"));
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
        case Hinweisregel::kZiel:
            return goal(hinweis);
    }
    return {};
}

}  // namespace isp::texte
