// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/saetze.h"

#include <array>

namespace isp::texte {

namespace {

constexpr std::array kSaetze = {
    Satz{"base.canceled",
         QT_TRANSLATE_NOOP("Meldungen", "Der Vorgang wurde abgebrochen. Die Werkbank ist unverändert."), ""},
    Satz{"base.internal", QT_TRANSLATE_NOOP("Meldungen", "Ein Fehler im Programm: %1."),
         QT_TRANSLATE_NOOP("Meldungen", "Bitte melden Sie ihn mit der Protokolldatei.")},
    Satz{"base.file_not_found", QT_TRANSLATE_NOOP("Meldungen", "„%1“ gibt es nicht."),
         QT_TRANSLATE_NOOP("Meldungen", "Prüfen Sie den Pfad.")},
    Satz{"base.file_is_directory", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist ein Ordner, keine Datei."),
         QT_TRANSLATE_NOOP("Meldungen", "Geben Sie eine Datei in diesem Ordner an.")},
    Satz{"base.file_not_readable", QT_TRANSLATE_NOOP("Meldungen", "„%1“ kann nicht gelesen werden."),
         QT_TRANSLATE_NOOP(
             "Meldungen",
             "Prüfen Sie, ob Sie Leserechte haben und ob ein anderes Programm die Datei sperrt.")},
    Satz{"base.file_not_writable", QT_TRANSLATE_NOOP("Meldungen", "„%1“ kann nicht geschrieben werden."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Prüfen Sie, ob es den Ordner gibt, ob Sie Schreibrechte haben und ob ein anderes "
                           "Programm die Datei geöffnet hält.")},
    Satz{"base.file_exists",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ gibt es schon und wird nicht überschrieben."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie einen anderen Namen oder löschen Sie die Datei vorher.")},
    Satz{"base.file_empty", QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist leer."),
         QT_TRANSLATE_NOOP("Meldungen", "Fordern Sie die Datei neu an.")},
    Satz{"base.file_too_large",
         QT_TRANSLATE_NOOP("Meldungen", "„%1“ ist mit %2 MB zu groß; gelesen werden höchstens %3 MB."),
         QT_TRANSLATE_NOOP("Meldungen",
                           "Teilen Sie die Datei auf oder wählen Sie einen kleineren Ausschnitt.")},
    Satz{"base.disk_full",
         QT_TRANSLATE_NOOP("Meldungen", "Auf dem Datenträger von „%1“ ist kein Platz mehr."),
         QT_TRANSLATE_NOOP("Meldungen", "Schaffen Sie Platz und wiederholen Sie den Vorgang.")},
    Satz{"base.own_store",
         QT_TRANSLATE_NOOP("Meldungen",
                           "„%1“ gehört zu der Werkbank, die gerade geöffnet ist, und kann hier nicht "
                           "gelesen oder überschrieben werden."),
         QT_TRANSLATE_NOOP("Meldungen", "Wählen Sie eine andere Datei.")},
    Satz{"base.out_of_memory", QT_TRANSLATE_NOOP("Meldungen", "Der Arbeitsspeicher reicht nicht aus (%1)."),
         QT_TRANSLATE_NOOP("Meldungen", "Schließen Sie andere Programme und wiederholen Sie den Vorgang.")},
};

}  // namespace

std::span<const Satz> saetzeBase() {
    return kSaetze;
}

}  // namespace isp::texte
