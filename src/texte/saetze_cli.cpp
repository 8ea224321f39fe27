// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"cli.usage", QT_TRANSLATE_NOOP("Meldungen", "%1."),
         QT_TRANSLATE_NOOP("Meldungen", "„isp BEFEHL --help“ zeigt, was der Befehl braucht.")},
    Satz{"cli.bad_option", QT_TRANSLATE_NOOP("Meldungen", "%1: „%2“ ist nicht möglich."),
         QT_TRANSLATE_NOOP("Meldungen", "Möglich sind: %3.")},
};

}  // namespace

std::span<const Satz> saetzeCli() {
    return kSaetze;
}

}  // namespace isp::texte
