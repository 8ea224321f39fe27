// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/kreislauf.h"
#include "texte/wortwahl.h"

namespace isp::texte {

QString wort(Schrittzustand value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "offen"), QT_TRANSLATE_NOOP("Kreislauf", "in Arbeit"),
        QT_TRANSLATE_NOOP("Kreislauf", "abgeschlossen"), QT_TRANSLATE_NOOP("Kreislauf", "entfällt")};
    return pick(value, kWorte);
}

QString wort(Herkunft value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "A – politischer Auftrag"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "B – Kreisverwaltung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "C – externer Hinweis")};
    return pick(value, kWorte);
}

QString wort(Themenzustand value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "aktiv"), QT_TRANSLATE_NOOP("Kreislauf", "ruht"),
        QT_TRANSLATE_NOOP("Kreislauf", "beendet"), QT_TRANSLATE_NOOP("Kreislauf", "abgelehnt"),
        QT_TRANSLATE_NOOP("Kreislauf", "beantwortet")};
    return pick(value, kWorte);
}

QString wort(Signifikanz value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "noch nicht geprüft"),
        QT_TRANSLATE_NOOP("Kreislauf", "signifikant, weiter wie bei A (politischer Auftrag)"),
        QT_TRANSLATE_NOOP("Kreislauf", "signifikant, weiter wie bei B (Vorlage)"),
        QT_TRANSLATE_NOOP("Kreislauf", "nicht weiterverfolgt, beantwortet")};
    return pick(value, kWorte);
}

QString wort(Beschlussergebnis value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "noch kein Beschluss"), QT_TRANSLATE_NOOP("Kreislauf", "angenommen"),
        QT_TRANSLATE_NOOP("Kreislauf", "geändert angenommen"), QT_TRANSLATE_NOOP("Kreislauf", "vertagt"),
        QT_TRANSLATE_NOOP("Kreislauf", "abgelehnt")};
    return pick(value, kWorte);
}

QString wort(Akteursgruppe value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "verwaltungsintern"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "kommunale Ebene"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "institutionell"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Politik"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Öffentlichkeit"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "sonstige")};
    return pick(value, kWorte);
}

QString wort(Akteursart value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Organisationseinheit"),
        QT_TRANSLATE_NOOP("Kreislauf", "Fachdienstleitung"), QT_TRANSLATE_NOOP("Kreislauf", "Person"),
        QT_TRANSLATE_NOOP("Kreislauf", "Gremium"), QT_TRANSLATE_NOOP("Kreislauf", "Organisation")};
    return pick(value, kWorte);
}

QString wort(Beteiligungsstufe value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Information"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Anhörung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Mitwirkung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Mitbestimmung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Mitentscheidung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Selbstorganisation")};
    return pick(value, kWorte);
}

QString wort(Ansichtsart value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Karte"), QT_TRANSLATE_NOOP("Kreislauf", "Zeitreihe"),
        QT_TRANSLATE_NOOP("Kreislauf", "Rangfolge"), QT_TRANSLATE_NOOP("Kreislauf", "Tabelle")};
    return pick(value, kWorte);
}

QString wort(Befundart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "aus Daten"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "qualitativ")};
    return pick(value, kWorte);
}

QString wort(Befundwertung value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "auffällig"), QT_TRANSLATE_NOOP("Kreislauf", "unauffällig"),
        QT_TRANSLATE_NOOP("Kreislauf", "günstig"), QT_TRANSLATE_NOOP("Kreislauf", "noch offen")};
    return pick(value, kWorte);
}

QString wort(Angebotsart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Angebot"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Einrichtung")};
    return pick(value, kWorte);
}

QString wort(Datenbedarfzustand value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "offen"), QT_TRANSLATE_NOOP("Kreislauf", "angefragt"),
        QT_TRANSLATE_NOOP("Kreislauf", "erhalten"), QT_TRANSLATE_NOOP("Kreislauf", "nicht möglich")};
    return pick(value, kWorte);
}

QString wort(Bedarfsart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Quote der Personen"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "feste Menge je Raum")};
    return pick(value, kWorte);
}

QString wort(Zielart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Leitziel"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Wirkungsziel"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Teilziel")};
    return pick(value, kWorte);
}

QString wort(Zielrichtung value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "senken"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "erhöhen"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "halten")};
    return pick(value, kWorte);
}

QString wort(Zielregel value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Zielwert bis zum Zieljahr"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "jedes Jahr halten"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "nur die Richtung zählt")};
    return pick(value, kWorte);
}

QString wort(Zielzustand value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "gilt"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "erreicht"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "aufgegeben")};
    return pick(value, kWorte);
}

QString wort(Massnahmezustand value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "geplant"),        QT_TRANSLATE_NOOP("Kreislauf", "beschlossen"),
        QT_TRANSLATE_NOOP("Kreislauf", "läuft"),          QT_TRANSLATE_NOOP("Kreislauf", "abgeschlossen"),
        QT_TRANSLATE_NOOP("Kreislauf", "zurückgestellt"), QT_TRANSLATE_NOOP("Kreislauf", "gestoppt")};
    return pick(value, kWorte);
}

QString wort(Zielwetter value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "keine Bewertung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "auf Kurs"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "leichte Abweichung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "deutliche Abweichung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "keine Annäherung")};
    return pick(value, kWorte);
}

QString wort(Ueberpruefungsart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Maßnahme"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Prozessschritte"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Ergebnisse")};
    return pick(value, kWorte);
}

QString wort(Entscheidungsart value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "fortführen"), QT_TRANSLATE_NOOP("Kreislauf", "Maßnahmen ändern"),
        QT_TRANSLATE_NOOP("Kreislauf", "Ziele ändern"), QT_TRANSLATE_NOOP("Kreislauf", "neues Thema"),
        QT_TRANSLATE_NOOP("Kreislauf", "beenden")};
    return pick(value, kWorte);
}

QString wort(Aktivitaetsart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Workshop"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Fachtagung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Konferenz"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "leitfadengestütztes Interview"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Schulung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Moderation"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Netzwerkanalyse"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Arbeitsgruppe"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Beteiligung"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Sonstiges")};
    return pick(value, kWorte);
}

QString wort(Aktivitaetsphase value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Vorbereitung"), QT_TRANSLATE_NOOP("Kreislauf", "Durchführung"),
        QT_TRANSLATE_NOOP("Kreislauf", "Begleitung"), QT_TRANSLATE_NOOP("Kreislauf", "Nachbereitung"),
        QT_TRANSLATE_NOOP("Kreislauf", "abgeschlossen")};
    return pick(value, kWorte);
}

QString wort(Wiederholung value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "einmalig"),     QT_TRANSLATE_NOOP("Kreislauf", "wöchentlich"),
        QT_TRANSLATE_NOOP("Kreislauf", "monatlich"),    QT_TRANSLATE_NOOP("Kreislauf", "vierteljährlich"),
        QT_TRANSLATE_NOOP("Kreislauf", "halbjährlich"), QT_TRANSLATE_NOOP("Kreislauf", "jährlich")};
    return pick(value, kWorte);
}

QString wort(Gruppenart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "ständig"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "zu einem Anlass"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "zu einem Thema")};
    return pick(value, kWorte);
}

QString wirkungsstufe(int stufe) {
    static constexpr std::array kStufen = {
        QT_TRANSLATE_NOOP("Kreislauf", "1 Leistung ist erbracht"),
        QT_TRANSLATE_NOOP("Kreislauf", "2 Zielgruppe nutzt sie"),
        QT_TRANSLATE_NOOP("Kreislauf", "3 Zielgruppe ist zufrieden"),
        QT_TRANSLATE_NOOP("Kreislauf", "4 Wissen und Fähigkeiten ändern sich"),
        QT_TRANSLATE_NOOP("Kreislauf", "5 Handeln ändert sich"),
        QT_TRANSLATE_NOOP("Kreislauf", "6 Lebenslage ändert sich"),
        QT_TRANSLATE_NOOP("Kreislauf", "7 Gesellschaft verändert sich")};
    return stufe >= 1 && stufe <= 7 ? kreislaufwort(kStufen[static_cast<std::size_t>(stufe - 1)]) : QString();
}

}  // namespace isp::texte
