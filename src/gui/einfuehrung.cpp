// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/einfuehrung.h"

#include <QCoreApplication>

namespace isp::gui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Einfuehrung", text);
}

QString id(const char* text) {
    return QString::fromUtf8(text);
}

}  // namespace

const std::vector<Einfuehrungsschritt>& einfuehrung() {
    static const std::vector<Einfuehrungsschritt> kSchritte = {
        {tr("Das Haus"),
         tr("Hier beginnt jeder Arbeitstag. Das Bild zeigt, wie die Teile der integrierten Sozialplanung "
            "zusammenhängen; ein Klick auf ein Zimmer führt dorthin."),
         id("haus"),
         {},
         id("haus_bild"),
         {},
         id("1-erste-schritte.md#das-fenster")},
        {tr("Was jetzt wichtig ist"),
         tr("Fällige Schritte, offene Aufträge, neue Hinweise und fehlende Zahlen, das Dringendste zuerst. "
            "Jede Zeile führt an die Stelle, an der etwas zu tun ist."),
         id("haus"),
         {},
         id("wichtiges"),
         {},
         id("1-erste-schritte.md#das-fenster")},
        {tr("Die Bereiche"),
         tr("Links wechseln Sie den Bereich, auch mit Alt und einer Ziffer. Von Daten über Themen bis zu "
            "Berichten: Alles steht in einer Datei, der Werkbank."),
         id("haus"),
         {},
         id("bereichsleiste"),
         {},
         id("1-erste-schritte.md#das-fenster")},
        {tr("Einen Indikator wählen"),
         tr("Der Atlas zeigt eine Zahl für jeden Raum. Tippen Sie hier ein Wort, zum Beispiel „arbeitslos“, "
            "und wählen Sie einen Indikator."),
         id("atlas"),
         {},
         id("atlas_indikator"),
         {},
         id("2-atlas.md")},
        {tr("Die Karte lesen"),
         tr("Je kräftiger die Farbe, desto höher der Wert; die Legende nennt die Grenzen. Ein Klick wählt "
            "einen Raum, der dann in allen Ansichten hervorgehoben ist. Mit dem Mausrad vergrößern Sie."),
         id("atlas"),
         id("atlas_reiter:0"),
         id("atlas_karte"),
         {},
         id("2-atlas.md")},
        {tr("Andere Blicke auf dieselbe Zahl"),
         tr("Diagramme, Vergleich zweier Karten, Index und Hinweise: Die Auswahl bleibt, nur die Darstellung "
            "wechselt."),
         id("atlas"),
         {},
         id("atlas_reiter"),
         {},
         id("10-diagramme.md")},
        {tr("Zahlen einlesen"),
         tr("Tabellen von Ämtern und aus der amtlichen Statistik liest ein Assistent ein. Er erkennt den "
            "Aufbau, schlägt die Zuordnung vor und zeigt vor der Übernahme, was sich ändern würde."),
         id("daten"),
         {},
         id("daten_reiter"),
         id("einlesen"),
         id("4-tabellen-einlesen.md")},
        {tr("Ein Thema bearbeiten"),
         tr("Aus einem Befund wird ein Thema. Es geht in sieben Schritten durch den Steuerungskreislauf, von "
            "der Analyse über Ziele und Maßnahmen bis zur Messung der Wirkung. Ein Doppelklick öffnet es."),
         id("themen"),
         {},
         id("themen_ansicht"),
         {},
         id("8-ein-erstes-thema.md")},
        {tr("Gemeinsam beraten"),
         tr("In der Planungsrunde entstehen Tagesordnung, Präsentation, Beschlüsse und Protokoll aus dem, "
            "was "
            "schon da ist."),
         id("planungsrunde"),
         {},
         id("runde_reiter"),
         {},
         id("13-planungsrunde.md")},
        {tr("Berichten"),
         tr("Sozialatlas, Themenbericht, Vorlage und Protokoll entstehen auf Knopfdruck als PDF, ODT oder "
            "HTML. Was nach außen geht, prüft die Werkbank vorher auf kleine Zahlen."),
         id("berichte"),
         {},
         id("berichte_reiter"),
         {},
         id("12-berichte.md")},
        {tr("Wenn Sie nicht weiterwissen"),
         tr("F1 öffnet das Handbuch an der Stelle, an der Sie gerade sind. Strg+Z nimmt jeden Schritt "
            "zurück. "
            "Diesen Rundgang finden Sie jederzeit unter Hilfe → Erste Schritte."),
         id("haus"),
         {},
         {},
         id("handbuch"),
         id("1-erste-schritte.md")},
    };
    return kSchritte;
}

}  // namespace isp::gui
