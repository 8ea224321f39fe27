// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "texte/meldung.h"
#include "texte/sicherungsworte.h"
#include "workspace/sicherungen.h"

namespace isp::cli {

namespace {

Feld zustand(const workspace::Sicherung& s, IssueList& issues) {
    const auto sound = workspace::pruefeSicherung(s.pfad);
    if (sound) return Feld(QStringLiteral("in Ordnung"));
    issues.add(Severity::kWarning, sound.error().code, sound.error().args);
    return Feld(QStringLiteral("unbrauchbar"));
}

}  // namespace

Result<Ergebnis> sicherungen(const Aufruf& aufruf) {
    Ergebnis ergebnis;
    const bool check = aufruf.hat("pruefen");
    for (const char* column : {"nummer", "zeitpunkt", "anlass", "groesse", "datei"})
        ergebnis.tabelle.spalten.push_back(QString::fromLatin1(column));
    if (check) ergebnis.tabelle.spalten.push_back(QStringLiteral("zustand"));
    for (const auto& s : workspace::sicherungenVon(aufruf.pfad())) {
        std::vector<Feld> row = {s.nummer > 0 ? Feld(s.nummer) : Feld(), Feld(s.zeitpunkt),
                                 Feld(texte::sicherungsanlass(store::toText(s.anlass), s.eigen)),
                                 Feld(static_cast<std::int64_t>(s.groesse)), Feld(s.pfad.string())};
        if (check) row.push_back(zustand(s, ergebnis.issues));
        ergebnis.tabelle.zeilen.push_back(std::move(row));
    }
    if (ergebnis.tabelle.zeilen.empty()) ergebnis.hinweis = QStringLiteral("Es gibt noch keine Sicherung.");
    return ergebnis;
}

Result<Ergebnis> wiederherstellen(const Aufruf& aufruf) {
    ISP_CHECK(sperre(aufruf));
    ISP_TRY(const auto sicherung,
            workspace::findeSicherung(aufruf.pfad(), aufruf.argumente.front().toStdString()));
    ISP_TRY(const auto kept, workspace::stelleWiederHer(aufruf.pfad(), sicherung.pfad, aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.hinweis = QStringLiteral("Wiederhergestellt aus %1.").arg(q(sicherung.pfad.string()));
    if (!kept.empty())
        ergebnis.hinweis += QStringLiteral(" Die bisherige Datei liegt in %1.").arg(q(kept.string()));
    return ergebnis;
}

}  // namespace isp::cli
