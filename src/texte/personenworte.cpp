// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/personenworte.h"

#include "texte/wortwahl.h"

#include <QCoreApplication>

namespace isp::texte {

QString wort(Personenbezug bezug) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Name"), QT_TRANSLATE_NOOP("Kreislauf", "Kontakt"),
        QT_TRANSLATE_NOOP("Kreislauf", "hat es getan"), QT_TRANSLATE_NOOP("Kreislauf", "erwähnt")};
    return pick(bezug, kWorte);
}

QString geloeschtePerson() {
    return QCoreApplication::translate("Kreislauf", "Gelöschte Person");
}

}  // namespace isp::texte
