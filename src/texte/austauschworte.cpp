// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texte/austauschworte.h"

#include "texte/historie.h"
#include "texte/kreislauf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace isp::texte {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Austausch", text);
}
QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// `1 Wert`, `12 Werte`.
QString anzahl(std::int64_t n, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(QLocale(QLocale::German).toString(static_cast<qlonglong>(n)),
                                       n == 1 ? one : many);
}

}  // namespace

QString gegenstand(std::string_view tabelle) {
    const auto word = objektart(tabelle);
    if (word.toStdString() != tabelle) return word;
    // A list of links: the record it belongs to, and what it lists.
    for (auto at = tabelle.rfind('_'); at != std::string_view::npos && at > 0;
         at = tabelle.rfind('_', at - 1)) {
        const auto owner = objektart(tabelle.substr(0, at));
        if (owner.toStdString() != tabelle.substr(0, at))
            return QStringLiteral("%1: %2").arg(owner, objektart(tabelle.substr(at + 1)));
    }
    return word;
}

QString wort(Aenderungsart art) {
    switch (art) {
        case Aenderungsart::kNeu:
            return tr("neu");
        case Aenderungsart::kGeaendert:
            return tr("geändert");
        case Aenderungsart::kGeloescht:
            break;
    }
    return tr("gelöscht");
}

QString wort(Konfliktregel regel) {
    switch (regel) {
        case Konfliktregel::kMeins:
            return tr("Meine Fassung behalten");
        case Konfliktregel::kDeren:
            return tr("Fassung des Pakets übernehmen");
        case Konfliktregel::kNeuer:
            return tr("Die neuere Fassung gilt");
        case Konfliktregel::kOffenLassen:
            break;
    }
    return tr("Einzeln entscheiden");
}

QString erklaerung(const Konflikt& konflikt) {
    switch (konflikt.art) {
        case Konfliktart::kFeld:
            return tr("Hier und dort geändert.");
        case Konfliktart::kBeideNeu:
            return tr("Hier und dort angelegt, mit verschiedenem Inhalt.");
        case Konfliktart::kHierGeloescht:
            return tr("Dort geändert, hier gelöscht.");
        case Konfliktart::kDortGeloescht:
            break;
    }
    if (konflikt.hindernis.empty()) return tr("Dort gelöscht, hier geändert.");
    return tr("Dort gelöscht, hier noch verwendet (%1).").arg(gegenstand(konflikt.hindernis));
}

QString grund(const Ablehnung& ablehnung) {
    const auto what = QStringLiteral("%1 „%2“").arg(gegenstand(ablehnung.tabelle), q(ablehnung.bezeichnung));
    switch (ablehnung.grund) {
        case Ablehnungsgrund::kVerweis:
            return tr("%1: verweist unter „%2“ auf etwas, das es hier nicht gibt.")
                .arg(what, feldname(ablehnung.spalte));
        case Ablehnungsgrund::kSchluessel:
            return tr("%1: den Code hat hier etwas anderes.").arg(what);
        case Ablehnungsgrund::kRegel:
            break;
    }
    return tr("%1: die Änderung passt nicht zu dem, was hier steht.").arg(what);
}

QString inhalt(const Zusammenfuehrung& z, const std::string& tabelle, const std::string& spalte,
               const Feldinhalt& wert) {
    if (const auto* n = std::get_if<std::int64_t>(&wert)) return QString::number(*n);
    if (const auto* d = std::get_if<double>(&wert)) return QLocale(QLocale::German).toString(*d, 'g', 12);
    if (std::holds_alternative<Rohdaten>(wert)) return tr("(Daten)");
    const auto* text = std::get_if<std::string>(&wert);
    if (text == nullptr) return {};
    if (const auto name = z.namen.find(*text); name != z.namen.end() && !name->second.empty())
        return q(name->second);
    const auto word = codewort(tabelle, spalte, *text);
    return word.isEmpty() ? q(*text) : word;
}

QString paketinhalt(std::int64_t neu, std::int64_t geaendert, std::int64_t geloescht) {
    return tr("%1 neu, %2 geändert, %3 gelöscht").arg(neu).arg(geaendert).arg(geloescht);
}

QString zusammenfassung(const Zusammenfuehrung& z) {
    QStringList parts;
    const auto changes = static_cast<std::int64_t>(z.zeilen.size());
    parts << anzahl(changes, tr("Änderung"), tr("Änderungen"));
    if (z.werte > 0) parts << anzahl(z.werte, tr("Wert"), tr("Werte"));
    const auto decided = static_cast<std::int64_t>(z.konflikte.size()) - z.offen();
    if (decided > 0) parts << anzahl(decided, tr("entschiedener Konflikt"), tr("entschiedene Konflikte"));
    if (z.offen() > 0) parts << anzahl(z.offen(), tr("offener Konflikt"), tr("offene Konflikte"));
    if (!z.abgelehnt.empty()) parts << tr("%1 nicht möglich").arg(static_cast<int>(z.abgelehnt.size()));
    return parts.join(QStringLiteral(", "));
}

}  // namespace isp::texte
