// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "store/kennzahl_repository.h"
#include "store/lieferung_repository.h"
#include "texte/meldung.h"
#include "workspace/demothemen.h"
#include "workspace/pruefung.h"
#include "workspace/themenbuch.h"

namespace isp::cli {

namespace {

QString schwere(Severity severity) {
    switch (severity) {
        case Severity::kNote:
            return QStringLiteral("hinweis");
        case Severity::kWarning:
            return QStringLiteral("warnung");
        case Severity::kRefused:
            break;
    }
    return QStringLiteral("fehler");
}

}  // namespace

Result<Ergebnis> anlegen(const Aufruf& aufruf) {
    workspace::AnlegeOptionen optionen;
    optionen.demo = aufruf.hat("demo");
    optionen.leer = aufruf.hat("leer");
    if (optionen.demo && optionen.leer)
        return makeError(codes::kUsage, {"--demo und --leer schließen einander aus"});
    if (aufruf.hat("crs")) optionen.crs = aufruf.text("crs");
    ISP_TRY(const auto werkbank, workspace::legeMitBeispielenAn(aufruf.pfad(), optionen, aufruf.progress));
    Ergebnis ergebnis;
    const auto& b = werkbank->bestand();
    ergebnis.hinweis = QStringLiteral("Angelegt: %1 mit %2 Räumen, %3 Kennzahlen und %4 Indikatoren.")
                           .arg(aufruf.store)
                           .arg(b.raeume().size())
                           .arg(b.kennzahlen().size())
                           .arg(b.indikatoren().size());
    return ergebnis;
}

Result<Ergebnis> info(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    const auto& b = werkbank->bestand();
    ISP_TRY(const auto umfaenge, store::KennzahlRepository(werkbank->store()).umfaenge());
    ISP_TRY(const auto lieferungen, store::LieferungRepository(werkbank->store()).lieferungen());
    ISP_TRY(const auto themen, werkbank->themen().themen());
    ISP_TRY(const auto geaendert, werkbank->store().lastChange());
    std::int64_t werte = 0;
    for (const auto& u : umfaenge)
        werte += u.werte;
    const auto n = [](std::size_t count) { return Feld(static_cast<std::int64_t>(count)); };
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("schema"),     QStringLiteral("raeume"),
                                QStringLiteral("kennzahlen"), QStringLiteral("indikatoren"),
                                QStringLiteral("werte"),      QStringLiteral("lieferungen"),
                                QStringLiteral("themen"),     QStringLiteral("letzte_aenderung")};
    ergebnis.tabelle.zeilen.push_back({Feld(std::int64_t{werkbank->store().schemaVersion()}),
                                       n(b.raeume().size()), n(b.kennzahlen().size()),
                                       n(b.indikatoren().size()), Feld(werte), n(lieferungen.size()),
                                       n(themen.size()), Feld(geaendert)});
    return ergebnis;
}

Result<Ergebnis> pruefen(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    Ergebnis ergebnis;
    ISP_TRY(ergebnis.issues, workspace::pruefeAlles(*werkbank, aufruf.progress));
    if (aufruf.hat("format")) {
        ergebnis.tabelle.spalten = {QStringLiteral("schwere"), QStringLiteral("befund"),
                                    QStringLiteral("meldung")};
        for (const auto& issue : ergebnis.issues.items()) {
            ergebnis.tabelle.zeilen.push_back({Feld(schwere(issue.severity)),
                                               Feld(std::string(issue.code.id)),
                                               Feld(texte::meldung(issue).ganz())});
        }
    }
    const bool sound = ergebnis.issues.count(Severity::kRefused) == 0;
    ergebnis.ende = sound ? kFertig : kNichtZuOeffnen;
    ergebnis.hinweis = sound ? QStringLiteral("Die Werkbank ist in Ordnung.")
                             : QStringLiteral("Die Werkbank ist nicht in Ordnung.");
    return ergebnis;
}

Result<Ergebnis> sichern(const Aufruf& aufruf) {
    ISP_TRY(const auto store, store::Store::open(aufruf.pfad(), store::OpenMode::kReadOnly));
    ISP_CHECK(store->backupTo(aufruf.argumente.front().toStdString(), aufruf.progress));
    Ergebnis ergebnis;
    ergebnis.hinweis = QStringLiteral("Gesichert nach %1.").arg(aufruf.argumente.front());
    return ergebnis;
}

}  // namespace isp::cli
