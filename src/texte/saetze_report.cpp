// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"report.unknown_format", QT_TRANSLATE_NOOP("Meldungen", "Für „%1“ ist das Format nicht erkennbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie einen Namen an, der auf .pdf, .odt oder .html endet.")},
    Satz{"report.bad_logo", QT_TRANSLATE_NOOP("Meldungen", "„%1“ lässt sich nicht als Logo verwenden."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie ein Bild als PNG, JPEG oder SVG mit höchstens 500 Kilobyte.")},
    Satz{"report.font_missing",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Die Schrift „%1“ ist auf diesem Rechner nicht vorhanden; statt ihrer wurde „%2“ verwendet."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Schrift, die es hier gibt, oder installieren Sie sie.")},
    Satz{"report.no_meeting", QT_TRANSLATE_NOOP("Meldungen", "Eine Sitzung mit der ID %1 gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Die Sitzungen stehen im Bereich „Planungsrunde“.")},
};

}  // namespace

std::span<const Satz> saetzeReport() {
    return kSaetze;
}

}  // namespace isp::texte
