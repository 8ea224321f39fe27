// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rahmen.h"

#include "base/clock.h"
#include "report/bilddaten.h"
#include "report/textfelder.h"
#include "report/worte.h"
#include "texte/meldung.h"

namespace isp::report {

Dokument rahmen(const Berichtswunsch& wunsch, const QString& titel) {
    Dokument out;
    out.titel = titel;
    out.verfasser = wunsch.texte.herausgeber;
    out.datum = texte::datum(Clock::todayIso());
    out.zeitIso = q(Clock::nowIso());
    if (!wunsch.oeffentlich) out.vermerk = tr(QT_TRANSLATE_NOOP("Bericht", "intern – nicht zur Weitergabe"));
    out.gestaltung = wunsch.gestaltung;
    out.gestaltung.kopfzeile = mitTitel(out.gestaltung.kopfzeile, titel);
    out.gestaltung.fusszeile = mitTitel(out.gestaltung.fusszeile, titel);
    return out;
}

void addDeckblatt(Dokument& out, const QString& titel, const QString& untertitel, const QStringList& zeilen) {
    out.deckblatt = true;
    for (auto& block : logoblock(out.gestaltung, 22.0))
        out.bloecke.push_back(std::move(block));
    out.add(Absatz{laeufe(titel), Absatzart::kTitel});
    if (!untertitel.isEmpty()) out.add(Absatz{laeufe(untertitel), Absatzart::kUntertitel});
    for (const auto& line : zeilen)
        if (!line.isEmpty()) out.add(Absatz{laeufe(line)});
    if (!out.vermerk.isEmpty()) out.add(Absatz{{Lauf{out.vermerk, true}}});
}

void addVerzeichnis(Dokument& out, const Berichtswunsch& wunsch, int tiefe) {
    out.add(Seitenumbruch{});
    out.add(Verzeichnis{tr(QT_TRANSLATE_NOOP("Bericht", "Inhalt")), tiefe});
    if (wunsch.texte.vorwort.isEmpty()) return;
    out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Vorwort")), QStringLiteral("vorwort"), true});
    addText(out, mitTitel(wunsch.texte.vorwort, out.titel).toStdString());
}

void addEinleitung(Dokument& out, const Berichtswunsch& wunsch) {
    addText(out, mitTitel(wunsch.texte.vorwort, out.titel).toStdString());
}

Tabelle angabentabelle(const QString& titel, const std::vector<std::pair<QString, QString>>& angaben) {
    Tabelle out;
    out.titel = titel;
    out.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Angabe")), false, 1.2},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Inhalt")), false, 4.0}};
    for (const auto& [name, value] : angaben)
        out.zeilen.push_back(
            {{name, true},
             {value.isEmpty() ? tr(QT_TRANSLATE_NOOP("Bericht", "nicht festgehalten")) : value}});
    return out;
}

void addSchluss(Dokument& out, const Berichtswunsch& wunsch) {
    if (wunsch.texte.schluss.isEmpty()) return;
    out.add(Ueberschrift{1, tr(QT_TRANSLATE_NOOP("Bericht", "Impressum")), QStringLiteral("impressum")});
    addText(out, mitTitel(wunsch.texte.schluss, out.titel).toStdString());
}

void addText(Dokument& out, const std::string& text, const QString& leer) {
    bool any = false;
    for (const auto& line : sauber(q(text)).split(u'\n')) {
        if (line.trimmed().isEmpty()) continue;
        out.add(Absatz{laeufe(line.trimmed())});
        any = true;
    }
    if (!any && !leer.isEmpty()) addLeer(out, leer);
}

void addLeer(Dokument& out, const QString& text) {
    out.add(Absatz{laeufe(text), Absatzart::kLeer});
}

QString akteurname(const std::vector<Akteur>& akteure, AkteurId id, bool oeffentlich) {
    for (const auto& akteur : akteure)
        if (akteur.id == id)
            return oeffentlich && akteur.art == Akteursart::kPerson
                       ? tr(QT_TRANSLATE_NOOP("Bericht", "eine Person"))
                       : q(akteur.name);
    return {};
}

}  // namespace isp::report
