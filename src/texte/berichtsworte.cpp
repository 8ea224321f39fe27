// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/berichtsworte.h"

#include "texte/wortwahl.h"

namespace isp::texte {

QString wort(Berichtsart art) {
    return pick(art, std::array{QT_TRANSLATE_NOOP("Kreislauf", "Sozialatlas"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Themenbericht"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Vorlage für ein Gremium"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Protokoll")});
}

QString wort(Standart standart) {
    return pick(standart, std::array{QT_TRANSLATE_NOOP("Kreislauf", "laufend"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "eingefroren")});
}

QString wort(Vorlagenzweck zweck) {
    return pick(zweck, std::array{QT_TRANSLATE_NOOP("Kreislauf", "alle Berichte"),
                                  QT_TRANSLATE_NOOP("Kreislauf", "Sozialatlas"),
                                  QT_TRANSLATE_NOOP("Kreislauf", "Themenbericht"),
                                  QT_TRANSLATE_NOOP("Kreislauf", "Vorlage für ein Gremium"),
                                  QT_TRANSLATE_NOOP("Kreislauf", "Protokoll")});
}

}  // namespace isp::texte
