// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"gdal.not_opened",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "„%1“ kann nicht geöffnet werden: Das Format wird nicht erkannt oder die Datei ist beschädigt."),
         QT_TRANSLATE_NOOP(
             "Meldungen", "Prüfen Sie die Datei oder speichern Sie sie in einem der unterstützten Formate.")},
    Satz{"gdal.path_not_allowed",
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "„%1“ wird nicht geöffnet: Netzadressen, Archive und virtuelle Pfade sind nicht zugelassen."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Speichern Sie die Datei auf diesem Rechner und wählen Sie sie dort aus.")},
};

}  // namespace

std::span<const Satz> saetzeGdal() {
    return kSaetze;
}

}  // namespace isp::texte
