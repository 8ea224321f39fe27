// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/aktenzeilen.h"
#include "cli/befehl.h"
#include "store/codes.h"
#include "texte/kreislauf.h"
#include "workspace/themenuebersicht.h"

namespace isp::cli {

namespace {

QString textOf(const std::vector<Aktenzeile>& zeilen) {
    QString out;
    for (const auto& z : zeilen) {
        const bool durchlauf = z.durchlauf > 0 && z.schritt == 0;
        const bool schritt = z.art == QStringLiteral("Schritt");
        if (durchlauf || schritt) out += u'\n';
        if (durchlauf)
            out += QStringLiteral("Durchlauf %1: %2\n").arg(z.durchlauf).arg(z.bezeichnung);
        else if (schritt)
            out += QStringLiteral("Schritt %1: %2 (%3)\n").arg(z.schritt).arg(z.bezeichnung, z.angabe);
        else
            out += QStringLiteral("%1%2: %3\n")
                       .arg(z.schritt > 0 ? QStringLiteral("  ") : QString(), z.art, z.bezeichnung);
        if (!schritt && !z.angabe.isEmpty()) out += QStringLiteral("    ") + z.angabe + u'\n';
    }
    return out;
}

Result<ThemaId> idOf(const Aufruf& aufruf) {
    bool ok = false;
    const auto id = aufruf.argumente.front().toLongLong(&ok);
    if (ok && id > 0) return ThemaId{id};
    return makeError(store::codes::kUnknownObject, {"thema", aufruf.argumente.front().toStdString()});
}

}  // namespace

Result<Ergebnis> themen(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto zeilen, workspace::themenuebersicht(*werkbank));
    Ergebnis ergebnis;
    ergebnis.tabelle.spalten = {QStringLiteral("id"),          QStringLiteral("titel"),
                                QStringLiteral("herkunft"),    QStringLiteral("federfuehrung"),
                                QStringLiteral("durchlauf"),   QStringLiteral("schritt"),
                                QStringLiteral("status"),      QStringLiteral("naechster_termin"),
                                QStringLiteral("ueberfaellig")};
    for (const auto& z : zeilen) {
        // While it runs, what counts is how its step stands.
        const bool active = z.thema.zustand == Themenzustand::kAktiv;
        const std::string status = active ? toText(z.zustand) : toText(z.thema.zustand);
        ergebnis.tabelle.zeilen.push_back(
            {Feld(z.thema.id.value), Feld(z.thema.titel), Feld(std::string(toText(z.thema.herkunft))),
             z.federfuehrung.empty() ? Feld() : Feld(z.federfuehrung), Feld(std::int64_t{z.nummer}),
             Feld(std::string(toText(z.schritt))), Feld(status),
             z.naechsterTermin.empty() ? Feld() : Feld(z.naechsterTermin), Feld(z.ueberfaellig)});
    }
    return ergebnis;
}

Result<Ergebnis> thema(const Aufruf& aufruf) {
    ISP_TRY(const auto id, idOf(aufruf));
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto akte, werkbank->themen().akte(id));
    ISP_TRY(const auto stamm, werkbank->themen().stammdaten());
    ISP_TRY(const auto zeilen, aktenzeilen(*werkbank, *akte, *stamm));
    Ergebnis ergebnis;
    ergebnis.text = textOf(zeilen).toUtf8();
    ergebnis.json = aktenjson(*werkbank, *akte, *stamm);
    ergebnis.tabelle.spalten = {QStringLiteral("durchlauf"), QStringLiteral("schritt"), QStringLiteral("art"),
                                QStringLiteral("bezeichnung"), QStringLiteral("angabe")};
    const auto count = [](int n) { return n == 0 ? Feld() : Feld(std::int64_t{n}); };
    for (const auto& z : zeilen)
        ergebnis.tabelle.zeilen.push_back(
            {count(z.durchlauf), count(z.schritt), Feld(z.art), Feld(z.bezeichnung), Feld(z.angabe)});
    return ergebnis;
}

}  // namespace isp::cli
