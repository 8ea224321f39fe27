// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"report.unknown_format", QT_TRANSLATE_NOOP("Meldungen", "Für „%1“ ist das Format nicht erkennbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie einen Namen an, der auf .pdf, .odt oder .html endet.")},
    Satz{"report.template_unreadable", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist keine Berichtsvorlage."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Datei, die mit „Vorlage als Datei speichern“ entstanden ist.")},
    Satz{"report.bad_placeholder",
         QT_TRANSLATE_NOOP("Meldungen", "%1: Der Platzhalter „%2“ lässt sich nicht füllen (%3)."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Berichtigen Sie ihn in der Vorlage. Im Bericht bleibt er stehen, wie er ist.")},
    Satz{"report.bad_logo", QT_TRANSLATE_NOOP("Meldungen", "„%1“ lässt sich nicht als Logo verwenden."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie ein Bild als PNG, JPEG oder SVG mit höchstens 500 Kilobyte.")},
    Satz{
        "report.font_missing",
        QT_TRANSLATE_NOOP("Meldungen", "Die Schrift „%1“ ist auf diesem Rechner nicht vorhanden."),
        QT_TRANSLATE_NOOP(
            "Meldungen", "Statt ihrer wurde „%2“ verwendet. Wählen Sie in der Vorlage eine andere Schrift.")},
    Satz{"report.content_unreadable",
         QT_TRANSLATE_NOOP("Meldungen", "Der eingefrorene Inhalt des Berichts ist nicht lesbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Erstellen Sie den Bericht neu aus den heutigen Daten.")},
};

}  // namespace

std::span<const Satz> saetzeReport() {
    return kSaetze;
}

}  // namespace isp::texte
