// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/rundenworte.h"

#include "texte/wortwahl.h"

namespace isp::texte {

QString wort(Sitzungszustand zustand) {
    return pick(zustand,
                std::array{QT_TRANSLATE_NOOP("Kreislauf", "geplant"), QT_TRANSLATE_NOOP("Kreislauf", "läuft"),
                           QT_TRANSLATE_NOOP("Kreislauf", "abgeschlossen"),
                           QT_TRANSLATE_NOOP("Kreislauf", "abgesagt")});
}

QString wort(Anwesenheit anwesenheit) {
    return pick(anwesenheit, std::array{QT_TRANSLATE_NOOP("Kreislauf", "offen"),
                                        QT_TRANSLATE_NOOP("Kreislauf", "anwesend"),
                                        QT_TRANSLATE_NOOP("Kreislauf", "entschuldigt"),
                                        QT_TRANSLATE_NOOP("Kreislauf", "abwesend")});
}

QString wort(Punktart art) {
    return pick(art, std::array{QT_TRANSLATE_NOOP("Kreislauf", "Information"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Beratung"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Entscheidung"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Verschiedenes")});
}

QString wort(Punktzustand zustand) {
    return pick(zustand, std::array{QT_TRANSLATE_NOOP("Kreislauf", "offen"),
                                    QT_TRANSLATE_NOOP("Kreislauf", "behandelt"),
                                    QT_TRANSLATE_NOOP("Kreislauf", "vertagt")});
}

QString wort(Punktherkunft herkunft) {
    return pick(herkunft, std::array{QT_TRANSLATE_NOOP("Kreislauf", "eigener Punkt"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "aus der letzten Sitzung"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "Planungsauftrag"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "Hinweis"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "fälliger Schritt"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "Wiedervorlage"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "Beschluss eines Gremiums"),
                                     QT_TRANSLATE_NOOP("Kreislauf", "Datenlieferung")});
}

QString wort(Auftragszustand zustand) {
    return pick(zustand, std::array{QT_TRANSLATE_NOOP("Kreislauf", "offen"),
                                    QT_TRANSLATE_NOOP("Kreislauf", "erledigt"),
                                    QT_TRANSLATE_NOOP("Kreislauf", "entfallen")});
}

QString wort(Folienart art) {
    return pick(art, std::array{QT_TRANSLATE_NOOP("Kreislauf", "Titel"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Tagesordnungspunkt"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Ansicht"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Steuerungskreislauf"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Bedarf und Angebot"),
                                QT_TRANSLATE_NOOP("Kreislauf", "Text")});
}

}  // namespace isp::texte
