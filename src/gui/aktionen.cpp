// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aktionen.h"

#include "gui/main_window.h"

#include <QCoreApplication>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Aktionen", text);
}

std::vector<Aktion> table() {
    using M = Menue;
    using B = Bedarf;
    using W = MainWindow;
    const auto id = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {id("neu"), M::kDatei, tr("&Neue Werkbank für Kreis Segeberg …"), QKeySequence::New, B::kNichts,
         &W::neueWerkbank},
        {id("neu_leer"),
         M::kDatei,
         tr("Neue Werkbank für &anderen Kreis …"),
         {},
         B::kNichts,
         &W::neueLeereWerkbank},
        {id("demo"), M::kDatei, tr("&Demo öffnen"), {}, B::kNichts, &W::oeffneDemo},
        {id("oeffnen"), M::kDatei, tr("Ö&ffnen …"), QKeySequence::Open, B::kNichts, &W::frageUndOeffne},
        {id("zuletzt"), M::kDatei, tr("&Zuletzt geöffnet"), {}, B::kNichts, nullptr},
        {id("einlesen"), M::kDatei, tr("&Tabelle einlesen …"), QKeySequence(QStringLiteral("Ctrl+I")),
         B::kSchreibrecht, &W::liesTabelleEin, true, id("einlesen")},
        {id("einlesen_ordner"), M::kDatei, tr("&Ordner einlesen …"),
         QKeySequence(QStringLiteral("Ctrl+Shift+I")), B::kSchreibrecht, &W::liesOrdnerEin},
        {id("einlesen_zwischenablage"), M::kDatei, tr("Aus der Z&wischenablage einlesen"),
         QKeySequence(QStringLiteral("Ctrl+Shift+V")), B::kSchreibrecht, &W::liesZwischenablageEin},
        {id("profile"), M::kDatei, tr("&Profile …"), {}, B::kSchreibrecht, &W::zeigeProfile},
        {id("exportieren"), M::kDatei, tr("E&xportieren …"), QKeySequence(QStringLiteral("Ctrl+E")),
         B::kWerkbank, &W::exportiere, true},
        {id("sicherungen"), M::kDatei, tr("S&icherungen …"), {}, B::kWerkbank, &W::zeigeSicherungen, true},
        {id("personen"), M::kDatei, tr("Personen&bezogene Daten …"), {}, B::kWerkbank, &W::zeigePersonen},
        {id("schuetzen"), M::kDatei, tr("&Geschützt weitergeben …"), {}, B::kWerkbank, &W::zeigeSchutz},
        {id("entschuetzen"),
         M::kDatei,
         tr("Geschützte We&rkbank öffnen …"),
         {},
         B::kNichts,
         &W::frageGeschuetzte},
        {id("austausch"), M::kDatei, tr("Ä&nderungen austauschen …"), {}, B::kWerkbank, &W::zeigeAustausch},
        {id("schliessen"), M::kDatei, tr("&Schließen"), QKeySequence(QStringLiteral("Ctrl+W")), B::kWerkbank,
         &W::schliesse, true},
        {id("beenden"), M::kDatei, tr("&Beenden"), QKeySequence(QStringLiteral("Ctrl+Q")), B::kNichts,
         &W::beende},
        {id("rueckgaengig"), M::kBearbeiten, tr("&Rückgängig"), QKeySequence(QStringLiteral("Ctrl+Z")),
         B::kNichts, &W::macheRueckgaengig},
        {id("wiederholen"), M::kBearbeiten, tr("&Wiederholen"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
         B::kNichts, &W::wiederhole},
        {id("verlauf"), M::kBearbeiten, tr("&Verlauf der Änderungen"), QKeySequence(QStringLiteral("Ctrl+H")),
         B::kWerkbank, &W::zeigeVerlauf, true},
        {id("farbschema"), M::kAnsicht, tr("&Farben"), {}, B::kNichts, nullptr},
        {id("schrift"), M::kAnsicht, tr("&Schriftgröße"), {}, B::kNichts, nullptr},
        {id("vollbild"), M::kAnsicht, tr("&Vollbild"), QKeySequence(Qt::Key_F11), B::kNichts,
         &W::schalteVollbild, true},
        {id("handbuch"), M::kHilfe, tr("&Handbuch"), QKeySequence(Qt::Key_F1), B::kNichts, &W::zeigeHandbuch},
        {id("neues"), M::kHilfe, tr("Was ist &neu"), {}, B::kNichts, &W::zeigeNeues},
        {id("ueber"), M::kHilfe, tr("&Über die ISP-Werkbank"), {}, B::kNichts, &W::zeigeUeber},
    };
}

}  // namespace

const std::vector<Aktion>& aktionen() {
    static const auto all = table();
    return all;
}

QString menuetitel(Menue menue) {
    switch (menue) {
        case Menue::kDatei:
            return tr("&Datei");
        case Menue::kBearbeiten:
            return tr("&Bearbeiten");
        case Menue::kAnsicht:
            return tr("&Ansicht");
        case Menue::kHilfe:
            break;
    }
    return tr("&Hilfe");
}

}  // namespace isp::gui
