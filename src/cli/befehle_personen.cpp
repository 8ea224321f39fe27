// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "store/personendaten.h"
#include "texte/kreislauf.h"
#include "texte/personenworte.h"
#include "workspace/aufbewahrung.h"
#include "workspace/personendaten.h"

#include <algorithm>

namespace isp::cli {

namespace {

void spalten(Ausgabetabelle& out, std::initializer_list<const char*> names) {
    for (const char* name : names)
        out.spalten.push_back(QString::fromLatin1(name));
}

Result<Ergebnis> alle(store::Store& store) {
    ISP_TRY(const auto people, store::personen(store));
    Ergebnis out;
    spalten(out.tabelle, {"name", "nennungen", "taten", "zuletzt"});
    for (const auto& p : people)
        out.tabelle.zeilen.push_back({Feld(p.name), Feld(p.nennungen), Feld(p.taten), Feld(p.zuletzt)});
    return out;
}

Result<Ergebnis> eine(store::Store& store, const std::string& name) {
    ISP_TRY(const auto found, store::fundstellen(store, name));
    Ergebnis out;
    spalten(out.tabelle, {"bezug", "art", "bezeichnung", "feld", "inhalt", "zeitpunkt"});
    for (const auto& f : found)
        out.tabelle.zeilen.push_back({Feld(texte::wort(f.bezug)), Feld(texte::objektart(f.tabelle)),
                                      Feld(f.bezeichnung), Feld(texte::feldname(f.feld)), Feld(f.inhalt),
                                      Feld(f.zeitpunkt)});
    if (found.empty()) out.hinweis = QStringLiteral("„%1“ kommt in der Werkbank nicht vor.").arg(q(name));
    return out;
}

Result<Ergebnis> faellige(workspace::Werkbank& werkbank) {
    ISP_TRY(const auto due, workspace::faelligkeiten(werkbank));
    Ergebnis out;
    spalten(out.tabelle, {"faellig", "frist", "person", "art", "bezeichnung", "letzte_verwendung"});
    for (const auto& f : due)
        out.tabelle.zeilen.push_back({Feld(f.faellig), Feld(std::string(toText(f.art))), Feld(f.name),
                                      Feld(texte::objektart(f.tabelle)), Feld(f.bezeichnung),
                                      Feld(f.beginn)});
    if (!due.empty()) return out;
    ISP_TRY(const auto fristen, workspace::fristen(werkbank));
    const bool any = std::any_of(fristen.begin(), fristen.end(), [](const auto& f) { return f.monate > 0; });
    out.hinweis = any ? QStringLiteral("Nichts ist über seine Aufbewahrungsfrist hinaus.")
                      : QStringLiteral("In dieser Werkbank ist keine Aufbewahrungsfrist eingestellt.");
    return out;
}

}  // namespace

Result<Ergebnis> personen(const Aufruf& aufruf) {
    const bool erase = aufruf.hat("loeschen");
    const auto name = aufruf.text("person");
    const bool due = aufruf.hat("faellig");
    if (due && (erase || !name.empty()))
        return makeError(codes::kUsage, {"--faellig steht allein, ohne --person und --loeschen"});
    if (erase && name.empty()) return makeError(codes::kBadOption, {"--loeschen", "", "--person NAME"});
    ISP_TRY(const auto werkbank,
            oeffne(aufruf, erase ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly));
    if (due) return faellige(*werkbank);
    if (name.empty()) return alle(werkbank->store());
    if (!erase) return eine(werkbank->store(), name);
    ISP_TRY(const auto rest, workspace::verbleib(*werkbank));
    ISP_TRY(const auto done,
            workspace::loeschePerson(*werkbank, name, texte::geloeschtePerson().toStdString()));
    Ergebnis out;
    spalten(out.tabelle, {"ersatz", "stellen", "sicherungen", "eingefrorene_berichte", "anhaenge"});
    const auto number = [](std::size_t n) { return Feld(static_cast<std::int64_t>(n)); };
    out.tabelle.zeilen.push_back({Feld(done.ersatz), Feld(done.stellen), number(rest.sicherungen),
                                  number(rest.eingefroren), number(rest.anhaenge)});
    out.hinweis = QStringLiteral("Sicherungen, eingefrorene Berichte und Anhänge bleiben, wie sie sind.");
    return out;
}

}  // namespace isp::cli
