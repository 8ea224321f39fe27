// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/befehl.h"
#include "workspace/grenzlader.h"

#include <algorithm>

namespace isp::cli {

Result<Ergebnis> raeume(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
    const auto today = Clock::todayIso();
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("schluessel"),  QStringLiteral("name"),
                                QStringLiteral("ebene"),       QStringLiteral("uebergeordnet"),
                                QStringLiteral("flaeche_km2"), QStringLiteral("gueltig_ab"),
                                QStringLiteral("gueltig_bis"), QStringLiteral("hat_grenze")};
    for (const auto p : bestand.positionen(ebene->id)) {
        const auto& raum = bestand.raeume()[p];
        const auto parent = bestand.uebergeordnet(p, today);
        ergebnis.tabelle.zeilen.push_back({Feld(raum.schluessel), Feld(raum.name), Feld(ebene->code),
                                           parent ? Feld(bestand.raeume()[*parent].schluessel) : Feld(),
                                           Feld::zahl(raum.flaecheKm2), Feld(raum.gueltigkeit.ab),
                                           Feld(raum.gueltigkeit.bis), Feld(raum.hatGrenze)});
    }
    return ergebnis;
}

Result<Ergebnis> grenzen(const Aufruf& aufruf) {
    if (!aufruf.hat("raumebene"))
        return makeError(codes::kUsage, {"--raumebene fehlt: Welche Ebene haben die Grenzen?"});
    ISP_TRY(const auto werkbank, oeffne(aufruf, store::OpenMode::kReadWrite));
    workspace::GrenzOptionen optionen;
    optionen.raumebene = aufruf.text("raumebene");
    optionen.layer = aufruf.text("layer");
    optionen.schluesselfeld = aufruf.text("schluessel");
    optionen.namensfeld = aufruf.text("name");
    optionen.gueltigAb = aufruf.text("gueltig-ab");
    optionen.quellCrs = aufruf.text("crs");
    optionen.quelle = aufruf.text("quelle");
    optionen.anlegen = aufruf.hat("anlegen");
    workspace::Grenzlader lader(werkbank->store(), werkbank->bestand());
    ISP_TRY(const auto vorschau,
            lader.vorschau(aufruf.argumente.front().toStdString(), optionen, aufruf.progress));
    ISP_TRY(const auto geladen, lader.uebernehmen(vorschau, aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.issues = geladen.issues;
    ergebnis.ende = geladen.issues.count(Severity::kRefused) > 0 ? kTeilweise : kFertig;
    ergebnis.tabelle.spalten = {QStringLiteral("ebene"), QStringLiteral("art"), QStringLiteral("anzahl")};
    const auto add = [&](const std::string& level, const QString& what, std::size_t n) {
        ergebnis.tabelle.zeilen.push_back({Feld(level), Feld(what), Feld(static_cast<std::int64_t>(n))});
    };
    add(optionen.raumebene, QStringLiteral("geladen"), geladen.geladen);
    if (geladen.angelegt > 0) add(optionen.raumebene, QStringLiteral("angelegt"), geladen.angelegt);
    if (geladen.zugeordnet > 0) add(optionen.raumebene, QStringLiteral("zugeordnet"), geladen.zugeordnet);
    for (const auto& [level, n] : geladen.aufgeloest)
        add(level, QStringLiteral("zusammengefasst"), n);
    return ergebnis;
}

Result<Ergebnis> nachbarn(const Aufruf& aufruf) {
    const auto art = aufruf.hat("art") ? aufruf.text("art") : std::string("queen");
    if (art != "queen" && art != "rook") return makeError(codes::kBadOption, {"--art", art, "queen, rook"});
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& bestand = werkbank->bestand();
    ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
    ISP_TRY(const auto pairs,
            workspace::nachbarn(werkbank->store(), bestand, ebene->id,
                                art == "rook" ? geo::Nachbarschaft::kRook : geo::Nachbarschaft::kQueen));
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto& [a, b] : pairs) {
        rows.emplace_back(bestand.raeume()[a].schluessel, bestand.raeume()[b].schluessel);
        rows.emplace_back(bestand.raeume()[b].schluessel, bestand.raeume()[a].schluessel);
    }
    std::sort(rows.begin(), rows.end());
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("schluessel"), QStringLiteral("nachbar")};
    for (const auto& [a, b] : rows)
        ergebnis.tabelle.zeilen.push_back({Feld(a), Feld(b)});
    return ergebnis;
}

}  // namespace isp::cli
