// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/datenworte.h"

#include "texte/meldung.h"
#include "texte/wortwahl.h"

#include <QCoreApplication>

namespace isp::texte {

QString wort(Lieferungsart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Datei"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Zwischenablage"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Korrektur")};
    return pick(value, kWorte);
}

QString wort(Qualitativart value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Interview"),       QT_TRANSLATE_NOOP("Kreislauf", "Beteiligung"),
        QT_TRANSLATE_NOOP("Kreislauf", "Netzwerkanalyse"), QT_TRANSLATE_NOOP("Kreislauf", "Beobachtung"),
        QT_TRANSLATE_NOOP("Kreislauf", "Dokument"),        QT_TRANSLATE_NOOP("Kreislauf", "Sonstiges")};
    return pick(value, kWorte);
}

QString wort(KennzahlArt value) {
    return value == KennzahlArt::kLebenslage
               ? kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "Lebenslage"))
               : kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "Leistung einer Maßnahme"));
}

QString wort(Aggregation value) {
    return value == Aggregation::kSumme
               ? kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "Teile ergeben das Ganze"))
               : kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "gilt nur, wo geliefert"));
}

QString wort(Zeitbezug value) {
    return value == Zeitbezug::kPeriode
               ? kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "für ihre Periode"))
               : kreislaufwort(QT_TRANSLATE_NOOP("Kreislauf", "bis zur nächsten Angabe"));
}

QString wort(Anfragezustand value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "noch nicht angefragt"), QT_TRANSLATE_NOOP("Kreislauf", "angefragt"),
        QT_TRANSLATE_NOOP("Kreislauf", "zugesagt"), QT_TRANSLATE_NOOP("Kreislauf", "geliefert"),
        QT_TRANSLATE_NOOP("Kreislauf", "abgelehnt")};
    return pick(value, kWorte);
}

QString wort(Bruchart value) {
    static constexpr std::array kWorte = {QT_TRANSLATE_NOOP("Kreislauf", "Definition geändert"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Gebiet geändert"),
                                          QT_TRANSLATE_NOOP("Kreislauf", "Quelle gewechselt")};
    return pick(value, kWorte);
}

QString wort(Gebietsaenderungsart value) {
    static constexpr std::array kWorte = {
        QT_TRANSLATE_NOOP("Kreislauf", "Eingliederung"), QT_TRANSLATE_NOOP("Kreislauf", "Zusammenschluss"),
        QT_TRANSLATE_NOOP("Kreislauf", "Teilung"), QT_TRANSLATE_NOOP("Kreislauf", "Gebietstausch"),
        QT_TRANSLATE_NOOP("Kreislauf", "Umbenennung")};
    return pick(value, kWorte);
}

QString bruchname(const std::string& tag, Bruchart art, const std::string& text) {
    const auto all = QString::fromStdString(text).trimmed();
    const auto colon = all.indexOf(u':');
    constexpr qsizetype kShort = 32;
    if (colon > 0 && colon <= kShort) return all.left(colon);
    if (!all.isEmpty() && all.size() <= kShort) return all;
    return wort(art) + u' ' + QString::fromStdString(tag.substr(0, 4));
}

QString nichtVergleichbar(const std::string& tag, Bruchart art, const std::string& text) {
    const auto reason = text.empty() ? wort(art) : QString::fromStdString(text);
    return QCoreApplication::translate("Kreislauf", "Nicht vergleichbar: Bruch der Reihe zum %1. %2")
        .arg(datum(tag), reason);
}

QString umgerechnetAuf(const std::string& isoDate) {
    return QCoreApplication::translate("Kreislauf", "umgerechnet auf Gebietsstand %1").arg(datum(isoDate));
}

}  // namespace isp::texte
