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
    Satz{"report.logo_content",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ lässt sich nicht als Logo verwenden: Das Bild ist zu groß oder "
                           "enthält mehr als eine einfache Zeichnung."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Nehmen Sie ein Bild mit höchstens 4.000 Bildpunkten je Seite, als SVG ohne "
                           "Verweise, Skripte und eingebettete Bilder.")},
    Satz{"report.field_unknown",
         QT_TRANSLATE_NOOP("Meldungen", "Das Feld %1 ließ sich nicht füllen: „%2“ ist nicht bekannt."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie Kürzel, Schlüssel des Raums und Stand des Feldes.")},
    Satz{"report.field_missing", QT_TRANSLATE_NOOP("Meldungen", "Für das Feld %1 gibt es keine Angabe."),
         QT_TRANSLATE_NOOP("Meldungen", "Im Text steht statt der Zahl eine Marke in eckigen Klammern.")},
    Satz{"report.field_secret", QT_TRANSLATE_NOOP("Meldungen", "Die Zahl für das Feld %1 ist geheim."),
         QT_TRANSLATE_NOOP("Meldungen", "Formulieren Sie den Text ohne diese Zahl.")},
    Satz{"report.unknown_template",
         QT_TRANSLATE_NOOP("Meldungen", "Eine Berichtsvorlage „%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Vorhanden sind: %2.")},
    Satz{"report.template_file",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ lässt sich nicht als Berichtsvorlage lesen. %2"),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Wählen Sie eine Datei, die eine Werkbank als .ispv gespeichert hat.")},
    Satz{"report.template_name", QT_TRANSLATE_NOOP("Meldungen", "Eine Berichtsvorlage „%1“ gibt es schon."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie ihr einen anderen Namen.")},
    Satz{"report.template_kind",
         QT_TRANSLATE_NOOP("Meldungen", "Die Berichtsvorlage „%1“ ist für andere Berichte gedacht."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine, die zu dieser Art von Bericht gehört.")},
    Satz{"report.frozen_damaged",
         QT_TRANSLATE_NOOP("Meldungen",
                           "Was dieser eingefrorene Bericht enthält, ist beschädigt oder nicht lesbar."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Nehmen Sie die Datei, die damals entstanden ist, oder eine "
                           "Sicherung der Werkbank.")},
    Satz{"report.already_frozen", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist schon eingefroren."),
         QT_TRANSLATE_NOOP("Meldungen", "Für den heutigen Stand erstellen Sie einen neuen Bericht.")},
};

}  // namespace

std::span<const Satz> saetzeReport() {
    return kSaetze;
}

}  // namespace isp::texte
