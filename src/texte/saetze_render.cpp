// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"render.unknown_palette", QT_TRANSLATE_NOOP("Meldungen", "Die Palette „%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine von diesen: %2.")},
    Satz{"render.unknown_format",
         QT_TRANSLATE_NOOP("Meldungen", "Für „%1“ ist das Bildformat nicht erkennbar."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie einen Namen an, der auf .png, .svg oder .pdf endet.")},
    Satz{"render.bad_size",
         QT_TRANSLATE_NOOP("Meldungen", "Ein Bild von %1 × %2 Pixeln kann nicht gezeichnet werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie Breite und Höhe zwischen %3 und %4 Pixeln.")},
};

}  // namespace

std::span<const Satz> saetzeRender() {
    return kSaetze;
}

}  // namespace isp::texte
