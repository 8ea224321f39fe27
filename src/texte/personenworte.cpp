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

QString wort(Fristart art) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Akteur*innen (Personen) mit Kontakt"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ansprechpersonen der Lieferant*innen"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ansprechpersonen der Fachplanungen"),
        QT_TRANSLATE_NOOP("Kreislauf", "Wer einen Hinweis gab"),
        QT_TRANSLATE_NOOP("Kreislauf", "Teilnehmende an Aktivitäten"),
        QT_TRANSLATE_NOOP("Kreislauf", "Teilnehmende an Sitzungen"),
        QT_TRANSLATE_NOOP("Kreislauf", "Wer einen Auftrag hat"),
        QT_TRANSLATE_NOOP("Kreislauf", "Wer um Daten gebeten wurde"),
        QT_TRANSLATE_NOOP("Kreislauf", "Notizen aus Interviews"),
        QT_TRANSLATE_NOOP("Kreislauf", "Anmeldenamen im Verlauf")};
    return pick(art, kWorte);
}

QString fristbeginn(Fristart art) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "letzte Verwendung in einem Thema, einer Arbeitsgruppe oder Sitzung"),
        QT_TRANSLATE_NOOP("Kreislauf", "letzte Lieferung, wenn keine Kennzahl sie mehr nennt"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ende des Themas"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ende des Themas oder die Antwort"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ende der Aktivität"),
        QT_TRANSLATE_NOOP("Kreislauf", "Tag der Sitzung"),
        QT_TRANSLATE_NOOP("Kreislauf", "Tag, an dem der Auftrag erledigt war"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ende des Themas"),
        QT_TRANSLATE_NOOP("Kreislauf", "Tag des Interviews"),
        QT_TRANSLATE_NOOP("Kreislauf", "letzte Änderung unter diesem Namen")};
    return pick(art, kWorte);
}

QString geloeschtePerson() {
    return QCoreApplication::translate("Kreislauf", "Gelöschte Person");
}

}  // namespace isp::texte
