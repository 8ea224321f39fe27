// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"domain.bad_geometry",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Die Grenze ist beschädigt gespeichert und kann nicht gelesen werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Laden Sie die Grenzen neu.")},
};

}  // namespace

std::span<const Satz> saetzeDomain() {
    return kSaetze;
}

}  // namespace isp::texte
