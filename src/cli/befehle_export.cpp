// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "store/historie_repository.h"
#include "texte/historie.h"
#include "texte/meldung.h"
#include "workspace/export.h"

namespace isp::cli {

namespace {

/// What a public export kept back, a line each; the store keeps the same.
QString sperrliste(const workspace::Exportergebnis& done) {
    if (done.sperrungen.empty()) return QStringLiteral("Gesperrt wurde nichts.");
    QStringList lines{QStringLiteral("Gesperrt: %1 Angaben.").arg(done.sperrungen.size())};
    for (const auto& s : done.sperrungen) {
        lines << QStringLiteral("  %1, %2, %3: %4")
                     .arg(q(s.code), q(s.raum), texte::periode(s.periode),
                          texte::sperrgrund(workspace::grundcode(s)));
    }
    return lines.join(QLatin1Char('\n'));
}

bool matches(const store::Aenderung& a, const QString& wanted) {
    const auto contains = [&](const std::string& text) {
        return q(text).contains(wanted, Qt::CaseInsensitive);
    };
    return contains(a.objektArt) || contains(a.bezeichnung) || q(a.objektUid) == wanted;
}

}  // namespace

Result<Ergebnis> exportieren(const Aufruf& aufruf) {
    if (!aufruf.hat("o")) return makeError(codes::kUsage, {"Es fehlt -o mit der Zieldatei"});
    const bool publicly = aufruf.hat("oeffentlich");
    ISP_TRY(const auto filter, periodenOf(aufruf, PeriodenFilter{}));
    ISP_TRY(const auto werkbank,
            oeffne(aufruf, publicly ? store::OpenMode::kReadWrite : store::OpenMode::kReadOnly));
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, werkbank->bestand()));
    workspace::Exportwunsch wunsch;
    for (const auto& code : aufruf.argumente)
        wunsch.codes.push_back(code.toStdString());
    wunsch.ebenen = {ebene->id};
    wunsch.perioden = filter;
    for (const auto& merkmal : aufruf.parser.values(QStringLiteral("merkmal")))
        wunsch.merkmale.push_back(merkmal.toStdString());
    wunsch.oeffentlich = publicly;
    wunsch.ziel = aufruf.text("o");
    wunsch.zeichen = texte::zeichenerklaerung();
    ISP_TRY(const auto done, workspace::exportiere(*werkbank, wunsch, aufruf.progress));
    Ergebnis ergebnis;
    QStringList lines{QStringLiteral("Gespeichert: %1 mit %2 Werten zu %3 Codes.")
                          .arg(q(aufruf.text("o")))
                          .arg(done.werte)
                          .arg(done.codes.size())};
    if (publicly) lines << sperrliste(done);
    if (!wunsch.codes.empty() && !done.ohneWerte.empty()) {
        QStringList names;
        for (const auto& code : done.ohneWerte)
            names << q(code);
        lines << QStringLiteral("Ohne Werte auf dieser Ebene und in diesem Zeitraum: %1.")
                     .arg(names.join(QStringLiteral(", ")));
        ergebnis.ende = kTeilweise;
    }
    ergebnis.hinweis = lines.join(QLatin1Char('\n'));
    return ergebnis;
}

Result<Ergebnis> historie(const Aufruf& aufruf) {
    constexpr std::int64_t kAlle = -1;  // SQLite: no limit
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto all, store::HistorieRepository(werkbank->store()).aenderungen(kAlle));
    const auto wanted = q(aufruf.text("objekt"));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("zeitpunkt"),   QStringLiteral("wer"),
                                QStringLiteral("aktion"),      QStringLiteral("objekt"),
                                QStringLiteral("bezeichnung"), QStringLiteral("aenderung")};
    for (const auto& a : all) {
        if (!wanted.isEmpty() && !matches(a, wanted)) continue;
        ergebnis.tabelle.zeilen.push_back({Feld(a.zeitpunkt), Feld(a.wer), Feld(texte::aktion(a.aktion)),
                                           Feld(a.objektArt), Feld(a.bezeichnung),
                                           Feld(texte::aenderung(a.alt, a.neu))});
    }
    return ergebnis;
}

}  // namespace isp::cli
