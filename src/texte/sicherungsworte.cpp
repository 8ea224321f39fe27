// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/sicherungsworte.h"

#include <QCoreApplication>
#include <array>

namespace isp::texte {

namespace {

struct Wort {
    std::string_view code;
    const char* text;
};
constexpr std::array kWorte = {
    Wort{"oeffnen", QT_TRANSLATE_NOOP("Sicherung", "beim Öffnen")},
    Wort{"schema", QT_TRANSLATE_NOOP("Sicherung", "vor der Umstellung auf ein neues Programm")},
    Wort{"import", QT_TRANSLATE_NOOP("Sicherung", "vor dem Einlesen einer Tabelle")},
    Wort{"einspielen", QT_TRANSLATE_NOOP("Sicherung", "vor dem Einspielen von Änderungen")},
    Wort{"austausch", QT_TRANSLATE_NOOP("Sicherung", "bei der Weitergabe von Änderungen")},
    Wort{"hand", QT_TRANSLATE_NOOP("Sicherung", "von Hand")},
    Wort{"ersetzt", QT_TRANSLATE_NOOP("Sicherung", "durch eine Wiederherstellung ersetzt")},
};

}  // namespace

QString sicherungsanlass(std::string_view code, bool eigen) {
    auto out = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    for (const auto& entry : kWorte)
        if (entry.code == code) out = QCoreApplication::translate("Sicherung", entry.text);
    return eigen
               ? out
               : QCoreApplication::translate("Sicherung", "%1; vielleicht von einer anderen Kopie").arg(out);
}

}  // namespace isp::texte
