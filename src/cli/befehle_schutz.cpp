// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "cli/passworteingabe.h"
#include "workspace/geschuetzt.h"

namespace isp::cli {

namespace {

using Kasten = std::shared_ptr<const workspace::Passwort>;

Result<Kasten> neues(const Aufruf& aufruf) {
    if (aufruf.hat("passwort-datei")) {
        ISP_TRY(const auto text, passwortAus(q(aufruf.text("passwort-datei"))));
        return workspace::neuesPasswort(text);
    }
    ISP_TRY(const auto text,
            fragePasswort(
                QStringLiteral("Neues Passwort (mindestens %1 Zeichen): ").arg(workspace::kPasswortZeichen),
                aufruf.progress));
    ISP_TRY(auto made, workspace::neuesPasswort(text));
    ISP_TRY(const auto again, fragePasswort(QStringLiteral("Noch einmal: "), aufruf.progress));
    if (again != text) return makeError(codes::kUsage, {"Die beiden Passwörter sind nicht gleich"});
    return made;
}

Result<Kasten> gegebenes(const Aufruf& aufruf) {
    if (aufruf.hat("passwort-datei")) {
        ISP_TRY(const auto text, passwortAus(q(aufruf.text("passwort-datei"))));
        return workspace::gegebenesPasswort(text);
    }
    ISP_TRY(const auto text, fragePasswort(QStringLiteral("Passwort: "), aufruf.progress));
    return workspace::gegebenesPasswort(text);
}

}  // namespace

Result<Ergebnis> schuetzen(const Aufruf& aufruf) {
    const auto& ziel = aufruf.argumente.front();
    if (!workspace::istGeschuetzt(ziel)) return makeError(codes::kUsage, {"Das Ziel endet auf .ispz"});
    ISP_TRY(const auto passwort, neues(aufruf));
    ISP_CHECK(workspace::schuetze(aufruf.pfad(), ziel.toStdString(), *passwort, store::Vorhandenes::kBleibt,
                                  aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.hinweis =
        QStringLiteral(
            "Geschützt nach %1. Ohne das Passwort kann niemand die Datei öffnen; geben Sie es auf "
            "einem anderen Weg weiter.")
            .arg(ziel);
    return ergebnis;
}

Result<Ergebnis> entschuetzen(const Aufruf& aufruf) {
    const auto& ziel = aufruf.argumente.front();
    if (workspace::istGeschuetzt(ziel))
        return makeError(codes::kUsage, {"Das Ziel ist eine Werkbank und endet auf .isp"});
    ISP_TRY(const auto passwort, gegebenes(aufruf));
    ISP_CHECK(workspace::entschuetze(aufruf.pfad(), ziel.toStdString(), *passwort, aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.hinweis =
        QStringLiteral("Ausgepackt und geprüft: %1. Diese Datei ist nicht mehr geschützt.").arg(ziel);
    return ergebnis;
}

}  // namespace isp::cli
