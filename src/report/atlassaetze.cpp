// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlasteile.h"
#include "report/worte.h"
#include "texte/meldung.h"

#include <algorithm>
#include <cmath>

namespace isp::report {

namespace {

using workspace::Atlasdaten;
using workspace::Atlasindikator;
using workspace::Bestand;

QString nameOf(const Bestand& bestand, const Atlasindikator& indikator, std::size_t column) {
    return q(workspace::eindeutigerName(bestand, indikator.block->raeume[column]));
}

/// The first names and how many more.
QString joined(const QStringList& names, qsizetype most = 4) {
    auto out = names.mid(0, most).join(QStringLiteral(", "));
    if (names.size() > most)
        out += tr(QT_TRANSLATE_NOOP("Bericht", " und %1 weitere")).arg(names.size() - most);
    return out;
}

/// Per cent change by percentage points.
QString aenderungMitEinheit(double wert, const Atlasindikator& indikator) {
    const auto number = texte::zahl(std::abs(wert), indikator.nachkommastellen);
    if (indikator.einheit == "%")
        return number + QChar(0x00A0) + tr(QT_TRANSLATE_NOOP("Bericht", "Prozentpunkte"));
    return indikator.einheit.empty() ? number : QString(number + QChar(0x00A0) + q(indikator.einheit));
}

QString kreissatz(const Atlasindikator& indikator, const Atlasdaten& daten) {
    const auto whole = indikator.gebietswert(indikator.periode);
    if (!whole || !whole->hasValue()) return {};
    auto out = tr(QT_TRANSLATE_NOOP("Bericht", "%2, %1: %3."))
                   .arg(texte::periode(indikator.zeitpunkt()), q(daten.kreis), mitEinheit(*whole, indikator));
    if (!whole->complete())
        out += u' ' + tr(QT_TRANSLATE_NOOP("Bericht", "Ein Teil dieser Summe fehlt; er liegt höher."));
    return out;
}

QString spannensatz(const Atlasindikator& indikator, const Bestand& bestand) {
    QStringList high, low;
    std::size_t best = 0;
    for (const auto rank : indikator.raenge)
        best = std::max(best, rank);
    double top = kFehlt, bottom = kFehlt;
    for (std::size_t i = 0; i < indikator.spalten.size(); ++i) {
        const auto c = indikator.spalten[i];
        if (indikator.raenge[i] == 1) high << nameOf(bestand, indikator, c), top = indikator.zelle(c).wert;
        if (indikator.raenge[i] == best && best > 0)
            low << nameOf(bestand, indikator, c), bottom = indikator.zelle(c).wert;
    }
    if (best == 0) return {};
    if (best == 1)
        return indikator.mitWert() > 1
                   ? tr(QT_TRANSLATE_NOOP("Bericht", "Alle Räume mit Wert haben denselben: %1."))
                         .arg(mitEinheit(top, indikator))
                   : tr(QT_TRANSLATE_NOOP("Bericht", "Nur %1 hat einen Wert: %2."))
                         .arg(high.first(), mitEinheit(top, indikator));
    return tr(QT_TRANSLATE_NOOP("Bericht", "Am höchsten ist der Wert in %1 (%2), am niedrigsten in %3 (%4)."))
        .arg(joined(high), mitEinheit(top, indikator), joined(low), mitEinheit(bottom, indikator));
}

QString entwicklungssatz(const Atlasindikator& indikator, const Bestand& bestand) {
    if (!indikator.vorher)
        return tr(QT_TRANSLATE_NOOP("Bericht",
                                    "Für eine Entwicklung fehlt ein zweiter, vergleichbarer Zeitpunkt."));
    const auto since = texte::periode(indikator.block->perioden[*indikator.vorher]);
    const double half = 0.5 * std::pow(10.0, -indikator.nachkommastellen);
    QStringList parts;
    if (const auto whole = indikator.gebietsaenderung())
        parts << (std::abs(*whole) < half
                      ? tr(QT_TRANSLATE_NOOP("Bericht",
                                             "Insgesamt hat sich der Wert seit %1 kaum verändert."))
                            .arg(since)
                      : (*whole > 0.0 ? tr(QT_TRANSLATE_NOOP(
                                            "Bericht", "Insgesamt ist der Wert seit %1 um %2 gestiegen."))
                                      : tr(QT_TRANSLATE_NOOP(
                                            "Bericht", "Insgesamt ist der Wert seit %1 um %2 gefallen.")))
                            .arg(since, aenderungMitEinheit(*whole, indikator)));
    int up = 0, down = 0;
    std::optional<std::pair<double, std::size_t>> most, least;
    for (const auto c : indikator.spalten) {
        const auto change = indikator.aenderung(c);
        if (!change) continue;
        up += *change >= half ? 1 : 0;
        down += *change <= -half ? 1 : 0;
        if (!most || *change > most->first) most = {*change, c};
        if (!least || *change < least->first) least = {*change, c};
    }
    if (!most) return parts.join(u' ');
    parts << tr(QT_TRANSLATE_NOOP("Bericht", "Zugenommen hat er seit %1 in %2, abgenommen in %3 Räumen."))
                 .arg(since)
                 .arg(up)
                 .arg(down);
    if (most->first >= half)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Am stärksten gestiegen ist er in %1 (%2)."))
                     .arg(nameOf(bestand, indikator, most->second),
                          mitVorzeichen(most->first, indikator.nachkommastellen));
    if (least->first <= -half)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Am stärksten gefallen ist er in %1 (%2)."))
                     .arg(nameOf(bestand, indikator, least->second),
                          mitVorzeichen(least->first, indikator.nachkommastellen));
    return parts.join(u' ');
}

QString lueckensatz(const Atlasindikator& indikator, const Bestand& bestand) {
    QStringList missing, parts;
    for (const auto c : indikator.spalten) {
        const auto& cell = indikator.zelle(c);
        if (!cell.complete() && cell.zeichen != Zeichen::kGeheim) missing << nameOf(bestand, indikator, c);
    }
    if (!missing.isEmpty())
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Ohne vollständigen Wert: %1.")).arg(joined(missing, 6));
    if (indikator.geheim == 1)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Der Wert eines Raums wird geheim gehalten."));
    if (indikator.geheim > 1)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Die Werte von %1 Räumen werden geheim gehalten."))
                     .arg(indikator.geheim);
    return parts.join(u' ');
}

}  // namespace

QString mitEinheit(double wert, const Atlasindikator& indikator) {
    const auto number = texte::zahl(wert, indikator.nachkommastellen);
    return indikator.einheit.empty() ? number : QString(number + QChar(0x00A0) + q(indikator.einheit));
}

QString mitEinheit(const Zelle& zelle, const Atlasindikator& indikator) {
    if (zelle.hasValue() && zelle.zeichen == Zeichen::kKeins) return mitEinheit(zelle.wert, indikator);
    const auto text = texte::wert(zelle, indikator.nachkommastellen);
    return zelle.hasValue() && !indikator.einheit.empty()
               ? QString(text + QChar(0x00A0) + q(indikator.einheit))
               : text;
}

QString mitVorzeichen(double wert, int stellen) {
    const auto text = texte::zahl(wert, stellen);
    return wert > 0.0 && text != texte::zahl(0.0, stellen) ? QString(u'+' + text) : text;
}

QString befundtext(const Atlasindikator& indikator, const Atlasdaten& daten, const Bestand& bestand) {
    QStringList parts{kreissatz(indikator, daten), spannensatz(indikator, bestand),
                      entwicklungssatz(indikator, bestand)};
    if (indikator.richtung == Richtung::kHochSchlecht)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Ein hoher Wert gilt als ungünstig."));
    if (indikator.richtung == Richtung::kHochGut)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Ein hoher Wert gilt als günstig."));
    parts << lueckensatz(indikator, bestand);
    if (indikator.erfunden)
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Die Zahlen sind erfunden und dienen nur der Anschauung."));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ungleichheitstext(const Atlasindikator& indikator) {
    const workspace::Ungleichheit *first = nullptr, *last = nullptr;
    for (const auto& u : indikator.ungleichheit) {
        if (!u.gini) continue;
        const bool broken =
            last != nullptr && std::ranges::any_of(indikator.block->brueche, [&](const auto& b) {
                return b.liegtZwischen(last->periode, u.periode);
            });
        if (first == nullptr || broken) first = &u;
        last = &u;
    }
    if (first == nullptr) return tr(QT_TRANSLATE_NOOP("Bericht", "nicht berechenbar"));
    if (first == last) return tr(QT_TRANSLATE_NOOP("Bericht", "nur ein Zeitpunkt"));
    constexpr double kSame = 0.005;
    const double change = *last->gini - *first->gini;
    const auto word = std::abs(change) < kSame ? tr(QT_TRANSLATE_NOOP("Bericht", "kaum verändert"))
                      : change < 0.0           ? tr(QT_TRANSLATE_NOOP("Bericht", "gleichmäßiger"))
                                               : tr(QT_TRANSLATE_NOOP("Bericht", "ungleicher"));
    return tr(QT_TRANSLATE_NOOP("Bericht", "%1 seit %2")).arg(word, texte::periode(first->periode));
}

QString quellenzeile(const Atlasindikator& indikator) {
    QStringList parts;
    if (!indikator.sicht.quelle.empty())
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Quelle: %1")).arg(q(indikator.sicht.quelle));
    if (!indikator.sicht.stand.empty())
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Stand %1")).arg(texte::datum(indikator.sicht.stand));
    if (!indikator.formel.empty())
        parts << tr(QT_TRANSLATE_NOOP("Bericht", "Berechnung: %1")).arg(q(indikator.formel));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace isp::report
