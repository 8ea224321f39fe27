// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagramm_worte.h"

#include <cmath>

namespace isp::models {

using namespace worte;

// Verteilung
// ---------------------------------------------------------------------------------------------------------

Diagrammtexte diagrammtexte(const workspace::Verteilungsbild& bild, const Diagrammkontext& k) {
    const auto& block = *bild.basis.block;
    const auto& box = bild.kasten;
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel = untertitel(bild.basis, k);
    QStringList parts;
    if (bild.raeume.size() == 1)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Nur %1 hat einen Wert (%2); eine Verteilung gibt es nicht."))
                     .arg(q(bild.raeume.front().raum.name), mitEinheit(box.median, block));
    else if (box.unten == box.oben && box.q1 == box.q3 && bild.saeulen.size() == 1)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Alle %1 Räume haben denselben Wert: %2."))
                     .arg(bild.raeume.size())
                     .arg(mitEinheit(box.median, block));
    else
        parts << tr(QT_TRANSLATE_NOOP(
                        "Diagramme",
                        "Die mittlere Hälfte der %1 Räume liegt zwischen %2 und %3, der Median bei %4."))
                     .arg(bild.raeume.size())
                     .arg(texte::zahl(box.q1, block.nachkommastellen),
                          texte::zahl(box.q3, block.nachkommastellen), mitEinheit(box.median, block));
    std::vector<std::string> far;
    for (const auto& r : bild.raeume)
        if (r.x < box.unten || r.x > box.oben) far.push_back(r.raum.name);
    if (!far.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Weit außerhalb liegen: %1.")).arg(namen(far));
    if (bild.basis.gebietswert)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "%1: %2."))
                     .arg(q(bild.basis.gebietsname), mitEinheit(*bild.basis.gebietswert, block));
    parts << ohneWert(bild.basis.ohneWert);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {kopf(tr(QT_TRANSLATE_NOOP("Diagramme", "Wert")), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Säule")), false}};
    for (std::size_t i = 0; i < bild.raeume.size(); ++i) {
        QString column;
        for (const auto& s : bild.saeulen)
            if (std::ranges::find(s.punkte, i) != s.punkte.end())
                column = tr(QT_TRANSLATE_NOOP("Diagramme", "%1 bis %2"))
                             .arg(texte::zahl(s.von, block.nachkommastellen),
                                  texte::zahl(s.bis, block.nachkommastellen));
        out.tabelle.zeilen.push_back({bild.raeume[i].raum.id,
                                      {text(q(bild.raeume[i].raum.name)),
                                       zahl(bild.raeume[i].x, block.nachkommastellen), text(column)}});
    }
    return out;
}

namespace {

/// First and last Periode the course of inequality can be told over; nullptr where there is none.
struct Spanne {
    const workspace::Ungleichheit* first = nullptr;
    const workspace::Ungleichheit* last = nullptr;
};

Spanne vergleichbar(const workspace::Verteilungsbild& bild) {
    Spanne out;
    for (const auto& u : bild.verlauf) {
        if (!u.gini) continue;
        // What lies before the last break is another figure.
        const bool broken =
            out.last != nullptr && std::ranges::any_of(bild.basis.block->brueche, [&](const auto& b) {
                return b.liegtZwischen(out.last->periode, u.periode);
            });
        if (out.first == nullptr || broken) out.first = &u;
        out.last = &u;
    }
    return out;
}

QString ginisatz(const Spanne& spanne) {
    const auto [first, last] = spanne;
    if (first == nullptr)
        return tr(QT_TRANSLATE_NOOP("Diagramme",
                                    "Der Gini-Koeffizient gilt nur für Werte, die nicht negativ sind; hier "
                                    "lässt er sich nicht berechnen."));
    if (first == last)
        return tr(QT_TRANSLATE_NOOP(
                      "Diagramme",
                      "Gini-Koeffizient %1 (%2). Für eine Entwicklung fehlt ein zweiter Zeitpunkt."))
            .arg(texte::zahl(*last->gini, 3), texte::periode(last->periode));
    constexpr double kSame = 0.005;
    const double change = *last->gini - *first->gini;
    if (std::abs(change) < kSame)
        return tr(QT_TRANSLATE_NOOP("Diagramme",
                                    "Die Ungleichheit hat sich seit %1 kaum verändert: "
                                    "Gini-Koeffizient %2, jetzt %3 (%4)."))
            .arg(texte::periode(first->periode), texte::zahl(*first->gini, 3), texte::zahl(*last->gini, 3),
                 texte::periode(last->periode));
    const auto word = change < 0.0 ? tr(QT_TRANSLATE_NOOP("Diagramme", "gleichmäßiger"))
                                   : tr(QT_TRANSLATE_NOOP("Diagramme", "ungleicher"));
    return tr(QT_TRANSLATE_NOOP("Diagramme",
                                "Die Räume sind bei diesem Indikator seit %1 %2 geworden: "
                                "Gini-Koeffizient %3, jetzt %4 (%5)."))
        .arg(texte::periode(first->periode), word, texte::zahl(*first->gini, 3), texte::zahl(*last->gini, 3),
             texte::periode(last->periode));
}

}  // namespace

Diagrammtexte ungleichheitstexte(const workspace::Verteilungsbild& bild, const Diagrammkontext& k) {
    Diagrammtexte out;
    out.titel = tr(QT_TRANSLATE_NOOP("Diagramme", "%1: Ungleichheit zwischen den Räumen")).arg(k.bezeichnung);
    QStringList parts;
    const auto spanne = vergleichbar(bild);
    parts << ginisatz(spanne);
    if (spanne.last != nullptr && spanne.last->spannweite)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Der höchste Wert ist %1-mal so groß wie der niedrigste."))
                     .arg(texte::zahl(*spanne.last->spannweite, 1));
    const bool weighted = std::ranges::all_of(bild.verlauf, [](const auto& u) { return u.gewichtet; });
    parts << (weighted
                  ? tr(QT_TRANSLATE_NOOP("Diagramme",
                                         "Gewichtet nach Einwohner*innen; 0 heißt: überall gleich."))
                  : tr(QT_TRANSLATE_NOOP("Diagramme", "Jeder Raum zählt gleich; 0 heißt: überall gleich.")));
    if (!bild.basis.block->brueche.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Verglichen wird nur seit dem letzten Bruch der Reihe."));
    out.lesart = saetze(parts);
    out.untertitel = k.ebene;
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Zeitpunkt")), false},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Räume mit Wert"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Gini-Koeffizient"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Variationskoeffizient"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "höchster : niedrigster"))}};
    for (const auto& u : bild.verlauf)
        out.tabelle.zeilen.push_back(
            {{},
             {{texte::periode(u.periode), QVariant(static_cast<qlonglong>(u.periode.code()))},
              zahl(static_cast<double>(u.n), 0),
              zahl(u.gini, 3),
              zahl(u.variation, 3),
              zahl(u.spannweite, 2)}});
    return out;
}

// Steigung
// ---------------------------------------------------------------------------------------------------------

Diagrammtexte diagrammtexte(const workspace::Steigungsbild& bild, const Diagrammkontext& k) {
    const auto& block = *bild.basis.block;
    const auto& before = block.perioden[bild.vorher];
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel = QStringLiteral("%1 · %2 und %3")
                         .arg(k.ebene, texte::periode(before), texte::periode(bild.basis.zeitpunkt()));
    const auto change = [](const workspace::Steigungslinie& l) { return l.neu - l.alt; };
    const auto [least, most] = std::ranges::minmax_element(bild.linien, {}, change);
    const auto up = std::ranges::count_if(bild.linien, [&](const auto& l) { return change(l) > 0.0; });
    const auto down = std::ranges::count_if(bild.linien, [&](const auto& l) { return change(l) < 0.0; });
    const auto signedText = [&](double v) -> QString {
        return (v > 0.0 ? QStringLiteral("+") : QString()) + texte::zahl(v, block.nachkommastellen);
    };
    QStringList parts{
        tr(QT_TRANSLATE_NOOP("Diagramme",
                             "Von %1 bis %2 ist der Wert in %3 Räumen gestiegen und in %4 gefallen."))
            .arg(texte::periode(before), texte::periode(bild.basis.zeitpunkt()))
            .arg(up)
            .arg(down)};
    if (bild.linien.size() > 1) {
        parts << (change(*most) > 0.0
                      ? tr(QT_TRANSLATE_NOOP("Diagramme", "Am stärksten gestiegen ist er in %1 (%2)."))
                      : tr(QT_TRANSLATE_NOOP("Diagramme", "Am wenigsten gefallen ist er in %1 (%2).")))
                     .arg(q(most->raum.name), signedText(change(*most)));
        parts << (change(*least) < 0.0
                      ? tr(QT_TRANSLATE_NOOP("Diagramme", "Am stärksten gefallen ist er in %1 (%2)."))
                      : tr(QT_TRANSLATE_NOOP("Diagramme", "Am wenigsten gestiegen ist er in %1 (%2).")))
                     .arg(q(least->raum.name), signedText(change(*least)));
    }
    if (bild.gebiet)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "%1: %2."))
                     .arg(q(bild.gebiet->raum.name), signedText(change(*bild.gebiet)));
    if (!bild.bruch.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Wegen eines Bruchs nicht vergleichbar: %1."))
                     .arg(namen(bild.bruch));
    parts << ohneWert(bild.ohneWert);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {kopf(texte::periode(before), block.einheit)},
                           {kopf(texte::periode(bild.basis.zeitpunkt()), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Veränderung"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Veränderung (%)"))}};
    const auto row = [&](const workspace::Steigungslinie& l, RaumId raum) {
        out.tabelle.zeilen.push_back({raum,
                                      {text(q(l.raum.name)),
                                       zahl(l.alt, block.nachkommastellen),
                                       zahl(l.neu, block.nachkommastellen),
                                       {signedText(change(l)), change(l)},
                                       zahl(analysis::veraenderungProzent(l.alt, l.neu), 1)}});
    };
    for (const auto& l : bild.linien)
        row(l, l.raum.id);
    if (bild.gebiet) row(*bild.gebiet, {});  // no Raum of the level: marks nothing
    return out;
}

// Trichter
// ---------------------------------------------------------------------------------------------------------

namespace {

QString lagewort(workspace::Trichterlage lage, bool above) {
    if (lage == workspace::Trichterlage::kInnerhalb)
        return tr(QT_TRANSLATE_NOOP("Diagramme", "im üblichen Bereich"));
    const bool far = lage == workspace::Trichterlage::kAusserhalb998;
    if (above)
        return far ? tr(QT_TRANSLATE_NOOP("Diagramme", "über der 99,8-%-Grenze"))
                   : tr(QT_TRANSLATE_NOOP("Diagramme", "über der 95-%-Grenze"));
    return far ? tr(QT_TRANSLATE_NOOP("Diagramme", "unter der 99,8-%-Grenze"))
               : tr(QT_TRANSLATE_NOOP("Diagramme", "unter der 95-%-Grenze"));
}

}  // namespace

Diagrammtexte diagrammtexte(const workspace::Trichterbild& bild, const Diagrammkontext& k) {
    const auto& block = *bild.basis.block;
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel = untertitel(bild.basis, k);
    std::vector<std::string> high, low;
    for (const auto& p : bild.punkte)
        if (p.lage == workspace::Trichterlage::kAusserhalb998)
            (p.rate > bild.rate ? high : low).push_back(p.raum.name);
    QStringList parts;
    if (high.empty() && low.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Kein Raum liegt außerhalb der 99,8-%-Grenzen: Die Unterschiede lassen "
                                      "sich mit Zufall erklären."));
    if (!high.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Über der 99,8-%-Grenze, also mehr als zufällig hoch: %1."))
                     .arg(namen(high, 6));
    if (!low.empty()) parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Darunter: %1.")).arg(namen(low, 6));
    parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                  "Gemessen wird am Wert aller Räume zusammen (%1). Je kleiner ein Raum, "
                                  "desto weiter der Bereich, in dem Abweichungen üblich sind."))
                 .arg(mitEinheit(bild.rate, block))
          << ohneWert(bild.basis.ohneWert);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {q(bild.nennername)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Fälle"))},
                           {kopf(tr(QT_TRANSLATE_NOOP("Diagramme", "Wert")), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Lage")), false}};
    for (const auto& p : bild.punkte)
        out.tabelle.zeilen.push_back(
            {p.raum.id,
             {text(q(p.raum.name)), zahl(p.personen, 0), zahl(p.ereignisse, 0),
              zahl(p.rate, block.nachkommastellen), text(lagewort(p.lage, p.rate > bild.rate))}});
    return out;
}

// Räumliche Autokorrelation
// ---------------------------------------------------------------------------------------------------------

namespace {

QString gruppenwort(analysis::Lisagruppe g) {
    switch (g) {
        case analysis::Lisagruppe::kHH:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "HH – hoch unter hohen"));
        case analysis::Lisagruppe::kLL:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "LL – niedrig unter niedrigen"));
        case analysis::Lisagruppe::kHL:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "HL – hoch unter niedrigen"));
        case analysis::Lisagruppe::kLH:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "LH – niedrig unter hohen"));
        case analysis::Lisagruppe::kKeine:
            break;
    }
    return tr(QT_TRANSLATE_NOOP("Diagramme", "nicht gesichert"));
}

}  // namespace

Diagrammtexte diagrammtexte(const workspace::Moranbild& bild, const Diagrammkontext& k) {
    constexpr double kSignificant = 0.05;
    constexpr std::size_t kFew = 30;
    const auto& block = *bild.basis.block;
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel = untertitel(bild.basis, k);
    const auto& g = bild.global;
    const auto meaning =
        g.pPermutation >= kSignificant
            ? tr(QT_TRANSLATE_NOOP("Diagramme", "Ein räumliches Muster ist nicht gesichert"))
        : g.i > g.erwartung
            ? tr(QT_TRANSLATE_NOOP("Diagramme", "Benachbarte Räume ähneln sich"))
            : tr(QT_TRANSLATE_NOOP("Diagramme", "Benachbarte Räume unterscheiden sich stärker als zufällig"));
    QStringList parts{
        tr(QT_TRANSLATE_NOOP("Diagramme",
                             "%1: Moran I = %2 (erwartet %3), %4 aus %5 Permutationen, %6 Räume."))
            .arg(meaning, texte::zahl(g.i, 3), texte::zahl(g.erwartung, 3), pText(g.pPermutation))
            .arg(bild.permutationen)
            .arg(bild.punkte.size())};
    std::vector<std::string> groups;
    for (const auto& p : bild.punkte)
        if (p.lokal.gruppe != analysis::Lisagruppe::kKeine)
            groups.push_back(p.raum.name + " (" + std::string(toText(p.lokal.gruppe)) + ")");
    parts << (groups.empty()
                  ? tr(QT_TRANSLATE_NOOP("Diagramme",
                                         "Keine örtliche Gruppe ist nach Benjamini–Hochberg gesichert."))
                  : tr(QT_TRANSLATE_NOOP("Diagramme", "Gesicherte örtliche Gruppen: %1."))
                        .arg(namen(groups, 6)));
    if (bild.punkte.size() < kFew)
        parts << tr(QT_TRANSLATE_NOOP(
                        "Diagramme",
                        "%1 Räume tragen wenig; auf der Ebene der Gemeinden ist die Aussage sicherer."))
                     .arg(bild.punkte.size());
    if (!bild.inseln.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Ohne Nachbarn mit Wert und deshalb nicht dabei: %1."))
                     .arg(namen(bild.inseln));
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {kopf(tr(QT_TRANSLATE_NOOP("Diagramme", "Wert")), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "z-Wert"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "z der Nachbarn"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "p (bereinigt)"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Gruppe")), false}};
    for (const auto& p : bild.punkte)
        out.tabelle.zeilen.push_back(
            {p.raum.id,
             {text(q(p.raum.name)), zahl(p.wert, block.nachkommastellen), zahl(p.z, 2), zahl(p.nachbarn, 2),
              zahl(p.lokal.pBh, 3), text(gruppenwort(p.lokal.gruppe))}});
    return out;
}

}  // namespace isp::models
