// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/befehl.h"
#include "workspace/codes.h"
#include "workspace/lieferungsvergleich.h"
#include "workspace/werteabfrage.h"
#include "workspace/wertgeschichte.h"

#include <set>

namespace isp::cli {

namespace {

using workspace::Unterschiedsart;
using workspace::Wertstelle;

/// Räume with that key, those of the level asked for first; without --raumebene the level that shows the key.
Result<RaumId> raumOf(const Aufruf& aufruf, const workspace::Bestand& bestand) {
    if (!aufruf.hat("raum")) return makeError(codes::kBadOption, {"--raum", "", "SCHLUESSEL"});
    const auto key = aufruf.text("raum");
    if (aufruf.hat("raumebene")) {
        ISP_TRY(const auto* ebene, ebeneOf(aufruf, bestand));
        if (const auto* raum = bestand.raum(ebene->id, key)) return raum->id;
    } else {
        for (const auto* ebene : bestand.belegteEbenen())
            if (const auto* raum = bestand.raum(ebene->id, key)) return raum->id;
    }
    return makeError(codes::kBadOption, {"--raum", key, "isp raeume"});
}

std::string schluesselOf(const workspace::Bestand& bestand, RaumId raum) {
    const auto at = bestand.position(raum);
    return at ? bestand.raeume()[*at].schluessel : std::string();
}

/// The one stored figure behind what is asked for; where it is made of several, they are named.
Result<Wertstelle> stelleOf(const Aufruf& aufruf, workspace::Werkbank& werkbank) {
    const auto& bestand = werkbank.bestand();
    ISP_TRY(const auto raum, raumOf(aufruf, bestand));
    ISP_TRY(const auto periode, periodeOf(aufruf));
    if (!periode) return makeError(codes::kBadOption, {"--periode", "", "2023, 2023-12-31 …"});
    workspace::Anfrage anfrage{aufruf.argumente.front().toStdString(), {}, {}, {}};
    anfrage.ebene = bestand.raeume()[*bestand.position(raum)].ebene;
    for (const auto& text : aufruf.parser.values(QStringLiteral("merkmal"))) {
        ISP_TRY(auto pair, workspace::parseMerkmal(text.toStdString()));
        anfrage.merkmale.push_back(std::move(pair));
    }
    ISP_TRY(const auto found, workspace::wertstellen(werkbank, anfrage, raum, *periode));
    std::set<std::string> kennzahlen, keys;
    for (const auto& at : found) {
        kennzahlen.insert(workspace::kennzahlDer(bestand, at.reihe)->code);
        keys.insert(schluesselOf(bestand, at.raum));
    }
    const auto joined = [](const std::set<std::string>& all) {
        constexpr std::size_t kMax = 4;
        std::string out;
        std::size_t n = 0;
        for (const auto& text : all)
            if (n++ < kMax) out += (out.empty() ? "" : ", ") + text;
        return all.size() > kMax ? out + " …" : out;
    };
    if (found.empty())
        return makeError(workspace::codes::kNieGeliefert,
                         {anfrage.code, schluesselOf(bestand, raum), periode->toString()});
    if (bestand.kennzahl(anfrage.code) == nullptr)
        return makeError(workspace::codes::kWertBerechnet, {anfrage.code, joined(kennzahlen)});
    if (found.size() > 1)
        return makeError(workspace::codes::kWertIstSumme, {anfrage.code, schluesselOf(bestand, raum),
                                                           std::to_string(found.size()), joined(keys)});
    return found.front();
}

Result<LieferungId> lieferungOf(const QString& text) {
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    if (!isNumber) return makeError(workspace::codes::kUnknownLieferung, {text.toStdString()});
    return LieferungId{id};
}

QString wordOf(Unterschiedsart art) {
    switch (art) {
        case Unterschiedsart::kNeu:
            return QStringLiteral("neu");
        case Unterschiedsart::kGeaendert:
            return QStringLiteral("geaendert");
        case Unterschiedsart::kEntfallen:
            return QStringLiteral("entfallen");
    }
    return {};
}

}  // namespace

Result<Ergebnis> wert(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto stelle, stelleOf(aufruf, *werkbank));
    ISP_TRY(const auto story, workspace::wertgeschichte(*werkbank, stelle));
    const auto* kennzahl = werkbank->bestand().kennzahl(story.kennzahl);
    const int digits = kennzahl != nullptr ? kennzahl->nachkommastellen : 0;
    Ergebnis ergebnis;
    for (const auto* name : {"lieferung", "zeitpunkt", "datei", "wert", "zeichen", "gilt", "grund"})
        ergebnis.tabelle.spalten.push_back(QLatin1String(name));
    for (const auto& step : story.schritte) {
        const auto& l = step.lieferung;
        const auto counts = step.gilt          ? QStringLiteral("ja")
                            : l.zurueckgezogen ? QStringLiteral("zurueckgezogen")
                                               : QStringLiteral("nein");
        ergebnis.tabelle.zeilen.push_back(
            {Feld(l.id.value), Feld(l.zeitpunkt), Feld(l.datei), Feld::zahl(step.wert, digits),
             Feld(std::string(symbol(step.zeichen))), Feld(counts), Feld(step.grund)});
    }
    return ergebnis;
}

Result<Ergebnis> vergleich(const Aufruf& aufruf) {
    ISP_TRY(const auto werkbank, oeffne(aufruf));
    ISP_TRY(const auto alt, lieferungOf(aufruf.argumente[0]));
    ISP_TRY(const auto neu, lieferungOf(aufruf.argumente[1]));
    ISP_TRY(const auto compared, workspace::vergleiche(*werkbank, alt, neu));
    const auto& bestand = werkbank->bestand();
    Ergebnis ergebnis;
    for (const auto* name : {"code", "reihe", "schluessel", "periode", "art", "alt", "alt_zeichen", "neu",
                             "neu_zeichen", "absolut", "prozent"})
        ergebnis.tabelle.spalten.push_back(QLatin1String(name));
    for (const auto& u : compared.unterschiede) {
        const auto* kennzahl = workspace::kennzahlDer(bestand, u.reihe);
        const int digits = kennzahl != nullptr ? kennzahl->nachkommastellen : 0;
        const auto periode = Periode::fromCode(u.periode);
        ergebnis.tabelle.zeilen.push_back(
            {kennzahl != nullptr ? Feld(kennzahl->code) : Feld(),
             Feld(workspace::reihenname(bestand, u.reihe)), Feld(schluesselOf(bestand, u.raum)),
             periode ? Feld(periode->toString()) : Feld(), Feld(wordOf(u.art)), Feld::zahl(u.alt, digits),
             Feld(std::string(symbol(u.altZeichen))), Feld::zahl(u.neu, digits),
             Feld(std::string(symbol(u.neuZeichen))), Feld::zahl(u.absolut(), digits),
             Feld::zahl(u.prozent().value_or(kFehlt), 2)});
    }
    QStringList sums;
    for (const auto& k : compared.kennzahlen)
        if (const auto* kennzahl = bestand.kennzahl(k.kennzahl))
            sums << QStringLiteral("%1: %2 neu, %3 geändert, %4 entfallen, %5 gleich.")
                        .arg(q(kennzahl->code))
                        .arg(k.neu)
                        .arg(k.geaendert)
                        .arg(k.entfallen)
                        .arg(k.gleich);
    ergebnis.hinweis = sums.join(QLatin1Char(' '));
    return ergebnis;
}

}  // namespace isp::cli
