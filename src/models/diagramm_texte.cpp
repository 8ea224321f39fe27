// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagramm_texte.h"

#include "models/diagramm_worte.h"

#include <QLocale>
#include <cmath>

namespace isp::models {

using namespace worte;

QString pText(double p) {
    constexpr double kLeast = 0.001;
    return p < kLeast ? QStringLiteral("p < 0,001") : QStringLiteral("p = ") + texte::zahl(p, 3);
}

namespace {

/// Quoted where it must be; what a spreadsheet would compute is kept as text.
QString csvField(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
    return text;
}

QString csvField(const Diagrammzelle& cell) {
    if (!cell.sortierung.isValid()) return {};
    if (cell.sortierung.typeId() == QMetaType::Double)
        return QString::number(cell.sortierung.toDouble(), 'g', 12);
    return csvField(cell.text);
}

}  // namespace

QString Diagrammtabelle::csv(const QString& herkunft) const {
    QStringList lines, cells;
    for (const auto& s : spalten)
        cells << csvField(s.titel);
    lines << (cells << tr(QT_TRANSLATE_NOOP("Diagramme", "Quelle"))).join(u',');
    for (const auto& zeile : zeilen) {
        cells.clear();
        for (const auto& z : zeile.zellen)
            cells << csvField(z);
        lines << (cells << csvField(herkunft)).join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

// Zeitreihe
// ---------------------------------------------------------------------------------------------------------

namespace {

QString verfahrenswort(analysis::Prognoseverfahren v) {
    switch (v) {
        case analysis::Prognoseverfahren::kHoltGedaempft:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "gedämpftes Verfahren nach Holt"));
        case analysis::Prognoseverfahren::kLinear:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "Gerade"));
        case analysis::Prognoseverfahren::kNaiv:
            return tr(QT_TRANSLATE_NOOP("Diagramme", "letzter Wert gilt weiter"));
    }
    return {};
}

QString trendsatz(const workspace::Reihenbild& r, const workspace::Werteblock& block) {
    constexpr double kSignificant = 0.05;
    if (r.werte.empty()) return tr(QT_TRANSLATE_NOOP("Diagramme", "%1: keine Werte.")).arg(q(r.raum.name));
    const auto last = QStringLiteral("%1: %2 (%3)")
                          .arg(q(r.raum.name), mitEinheit(r.werte.back().wert, block))
                          .arg(r.letztesJahr);
    if (!r.trend)
        return tr(QT_TRANSLATE_NOOP("Diagramme", "%1. Für einen Trend ist die Reihe mit %2 Jahren zu kurz."))
            .arg(last)
            .arg(r.werte.size());
    const bool clear = r.trend->p < kSignificant;
    const auto moved = !clear ? tr(QT_TRANSLATE_NOOP("Diagramme", "ohne gesicherten Trend"))
                       : r.trend->theilSen > 0.0 ? tr(QT_TRANSLATE_NOOP("Diagramme", "steigend"))
                                                 : tr(QT_TRANSLATE_NOOP("Diagramme", "fallend"));
    return tr(QT_TRANSLATE_NOOP("Diagramme",
                                "%1, seit %2 %3: im Mittel %4 im Jahr (Theil–Sen; Mann–Kendall %5)."))
        .arg(last)
        .arg(r.werte.front().jahr)
        .arg(moved,
             (r.trend->theilSen > 0.0 ? QStringLiteral("+") : QString()) +
                 texte::zahl(r.trend->theilSen, block.nachkommastellen + 1),
             pText(r.trend->p));
}

QString prognosesatz(const workspace::Reihenbild& r, const workspace::Werteblock& block) {
    if (r.prognose) {
        const auto& p = r.prognose->punkte.back();
        return tr(QT_TRANSLATE_NOOP("Diagramme",
                                    "Prognose für %1: %2, mit 95 % Sicherheit zwischen %3 und %4 (%5). Sie "
                                    "schreibt die Reihe fort und ist kein gemessener Wert."))
            .arg(r.letztesJahr + static_cast<int>(r.prognose->punkte.size()))
            .arg(mitEinheit(p.wert, block), texte::zahl(p.grenzen95.unten, block.nachkommastellen),
                 texte::zahl(p.grenzen95.oben, block.nachkommastellen),
                 verfahrenswort(r.prognose->verfahren));
    }
    if (!r.prognoseproblem) return {};
    return tr(QT_TRANSLATE_NOOP("Diagramme", "Keine Prognose: %1"))
        .arg(texte::meldung(*r.prognoseproblem).satz);
}

QString zielsatz(const workspace::Zeitreihenbild& bild) {
    if (bild.ziele.empty()) return {};
    const auto& z = bild.ziele.front();
    const auto when = z.jahr ? tr(QT_TRANSLATE_NOOP("Diagramme", " bis %1")).arg(*z.jahr) : QString();
    return tr(QT_TRANSLATE_NOOP("Diagramme", "Wirkungsziel „%1“: %2%3."))
        .arg(q(z.titel), mitEinheit(z.wert, *bild.basis.block), when);
}

}  // namespace

Diagrammtexte diagrammtexte(const workspace::Zeitreihenbild& bild, const Diagrammkontext& k) {
    const auto& block = *bild.basis.block;
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel =
        QStringLiteral("%1 · %2 bis %3")
            .arg(k.ebene, texte::periode(block.perioden.front()), texte::periode(block.perioden.back()));
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, bild.reihen.size()); ++i)
        parts << trendsatz(bild.reihen[i], block);
    if (bild.reihen.empty())
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Wählen Sie Räume, dann stehen hier ihre Trends."));
    else
        parts << prognosesatz(bild.reihen.front(), block);
    parts << zielsatz(bild);
    if (!block.brueche.empty())
        parts << tr(
            QT_TRANSLATE_NOOP("Diagramme", "Die Reihe hat einen Bruch; Trend und Prognose beginnen danach."));
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Zeitpunkt")), false},
                           {kopf(tr(QT_TRANSLATE_NOOP("Diagramme", "Wert")), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "unten 95 %"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "oben 95 %"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Art")), false}};
    const int digits = block.nachkommastellen;
    for (const auto& r : bild.reihen) {
        // The Kreis is no Raum of the level: its rows mark nothing.
        const auto raum = r.gebiet ? RaumId{} : r.raum.id;
        for (const auto& w : r.werte)
            out.tabelle.zeilen.push_back(
                {raum,
                 {text(q(r.raum.name)), text(QString::number(w.jahr)), zahl(w.wert, digits), zahl(kFehlt, 0),
                  zahl(kFehlt, 0), text(tr(QT_TRANSLATE_NOOP("Diagramme", "gemessen")))}});
        if (!r.prognose) continue;
        for (std::size_t i = 0; i < r.prognose->punkte.size(); ++i) {
            const auto& p = r.prognose->punkte[i];
            out.tabelle.zeilen.push_back(
                {raum,
                 {text(q(r.raum.name)), text(QString::number(r.letztesJahr + static_cast<int>(i) + 1)),
                  zahl(p.wert, digits), zahl(p.grenzen95.unten, digits), zahl(p.grenzen95.oben, digits),
                  text(tr(QT_TRANSLATE_NOOP("Diagramme", "Prognose")))}});
        }
    }
    return out;
}

// Rangfolge
// ---------------------------------------------------------------------------------------------------------

namespace {

QString intervallsatz(workspace::Intervallart art) {
    switch (art) {
        case workspace::Intervallart::kWilson:
            return tr(
                QT_TRANSLATE_NOOP("Diagramme",
                                  "Die Linien sind 95-%-Vertrauensbereiche nach Wilson: Räume, deren Linien "
                                  "sich überdecken, unterscheiden sich womöglich nur zufällig."));
        case workspace::Intervallart::kPoisson:
            return tr(QT_TRANSLATE_NOOP(
                "Diagramme", "Die Linien sind 95-%-Vertrauensbereiche der Anzahl (Poisson, nach Byar)."));
        case workspace::Intervallart::kKeine:
            return tr(QT_TRANSLATE_NOOP("Diagramme",
                                        "Vertrauensbereiche gibt es hier nicht: Die Zahl der Fälle hinter "
                                        "dem Wert ist nicht bekannt."));
    }
    return {};
}

QString rangtext(const analysis::Rang& r) {
    return r.bester == r.schlechtester
               ? QString::number(r.rang)
               : QStringLiteral("%1 (%2–%3)").arg(r.rang).arg(r.bester).arg(r.schlechtester);
}

}  // namespace

Diagrammtexte diagrammtexte(const workspace::Rangbild& bild, const Diagrammkontext& k) {
    const auto& block = *bild.basis.block;
    Diagrammtexte out;
    out.titel = k.bezeichnung;
    out.untertitel = untertitel(bild.basis, k);
    const auto& first = bild.punkte.front();
    const auto& last = bild.punkte.back();
    QStringList parts;
    if (bild.punkte.size() == 1)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Nur %1 hat einen Wert: %2."))
                     .arg(q(first.raum.name), mitEinheit(first.wert, block));
    else if (first.wert == last.wert)
        parts << tr(QT_TRANSLATE_NOOP("Diagramme", "Alle %1 Räume haben denselben Wert: %2."))
                     .arg(bild.punkte.size())
                     .arg(mitEinheit(first.wert, block));
    else
        parts << tr(QT_TRANSLATE_NOOP("Diagramme",
                                      "Am höchsten ist der Wert in %1 (%2), am niedrigsten in %3 (%4)."))
                     .arg(q(first.raum.name), mitEinheit(first.wert, block), q(last.raum.name),
                          mitEinheit(last.wert, block));
    if (bild.basis.gebietswert) {
        const double whole = *bild.basis.gebietswert;
        const auto above = std::ranges::count_if(
            bild.punkte, [&](const auto& p) { return p.grenzen && p.grenzen->unten > whole; });
        const auto below = std::ranges::count_if(
            bild.punkte, [&](const auto& p) { return p.grenzen && p.grenzen->oben < whole; });
        parts << (bild.art == workspace::Intervallart::kKeine
                      ? tr(QT_TRANSLATE_NOOP("Diagramme", "%1: %2."))
                            .arg(q(bild.basis.gebietsname), mitEinheit(whole, block))
                      : tr(QT_TRANSLATE_NOOP(
                               "Diagramme",
                               "%1: %2. Gesichert darüber liegen %3, gesichert darunter %4 von %5 Räumen."))
                            .arg(q(bild.basis.gebietsname), mitEinheit(whole, block))
                            .arg(above)
                            .arg(below)
                            .arg(bild.punkte.size()));
    }
    parts << intervallsatz(bild.art) << ohneWert(bild.basis.ohneWert);
    out.lesart = saetze(parts);
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {kopf(tr(QT_TRANSLATE_NOOP("Diagramme", "Wert")), block.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "unten 95 %"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "oben 95 %"))},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Rang (möglich)"))}};
    for (const auto& p : bild.punkte)
        out.tabelle.zeilen.push_back({p.raum.id,
                                      {text(q(p.raum.name)),
                                       zahl(p.wert, block.nachkommastellen),
                                       zahl(p.grenzen ? p.grenzen->unten : kFehlt, block.nachkommastellen),
                                       zahl(p.grenzen ? p.grenzen->oben : kFehlt, block.nachkommastellen),
                                       {rangtext(p.rang), static_cast<qlonglong>(p.rang.rang)}}});
    return out;
}

// Punktewolke
// ---------------------------------------------------------------------------------------------------------

namespace {

QString strength(double r) {
    constexpr double kWeak = 0.3, kMiddle = 0.6;
    const double a = std::abs(r);
    return a < kWeak     ? tr(QT_TRANSLATE_NOOP("Diagramme", "ein schwacher"))
           : a < kMiddle ? tr(QT_TRANSLATE_NOOP("Diagramme", "ein mittlerer"))
                         : tr(QT_TRANSLATE_NOOP("Diagramme", "ein starker"));
}

QString korrelationssatz(const workspace::Wolkenbild& bild) {
    if (!bild.korrelation)
        return bild.punkte.size() < 3
                   ? tr(QT_TRANSLATE_NOOP("Diagramme",
                                          "Mit %1 Räumen lässt sich kein Zusammenhang berechnen."))
                         .arg(bild.punkte.size())
                   : tr(QT_TRANSLATE_NOOP("Diagramme",
                                          "Einer der beiden Indikatoren hat überall denselben Wert; ein "
                                          "Zusammenhang lässt sich nicht berechnen."));
    const auto& c = *bild.korrelation;
    const auto interval =
        bild.rGrenzen ? tr(QT_TRANSLATE_NOOP("Diagramme", " (95 %: %1 bis %2)"))
                            .arg(texte::zahl(bild.rGrenzen->unten, 2), texte::zahl(bild.rGrenzen->oben, 2))
                      : QString();
    return tr(QT_TRANSLATE_NOOP(
                  "Diagramme",
                  "Über %1 Räume zeigt sich %2 %3 Zusammenhang: Pearson r = %4%5, %6; Spearman %7, %8."))
        .arg(c.n)
        .arg(strength(c.pearson),
             c.pearson < 0.0 ? tr(QT_TRANSLATE_NOOP("Diagramme", "gegenläufiger"))
                             : tr(QT_TRANSLATE_NOOP("Diagramme", "gleichläufiger")),
             texte::zahl(c.pearson, 2), interval, pText(c.pPearson), texte::zahl(c.spearman, 2),
             pText(c.pSpearman));
}

}  // namespace

Diagrammtexte diagrammtexte(const workspace::Wolkenbild& bild, const Diagrammkontext& k) {
    const auto& y = *bild.basis.block;
    const auto& x = *bild.x;
    Diagrammtexte out;
    out.titel = tr(QT_TRANSLATE_NOOP("Diagramme", "%1 und %2")).arg(k.bezeichnung, q(x.name));
    out.untertitel = untertitel(bild.basis, k);
    constexpr double kSignificant = 0.05;
    const auto unsure =
        bild.korrelation && bild.korrelation->pPearson >= kSignificant
            ? tr(QT_TRANSLATE_NOOP("Diagramme", "Er ist nicht gesichert und kann zufällig sein."))
            : QString();
    out.lesart = saetze(
        {korrelationssatz(bild), unsure,
         tr(QT_TRANSLATE_NOOP("Diagramme",
                              "Ein Zusammenhang ist keine Ursache: Beides kann von etwas Drittem abhängen.")),
         ohneWert(bild.ohneWert)});
    out.tabelle.spalten = {{tr(QT_TRANSLATE_NOOP("Diagramme", "Raum")), false},
                           {kopf(q(x.name), x.einheit)},
                           {kopf(k.bezeichnung, y.einheit)},
                           {tr(QT_TRANSLATE_NOOP("Diagramme", "Abstand zur Geraden"))}};
    for (const auto& p : bild.punkte) {
        const double line =
            bild.korrelation ? bild.korrelation->abschnitt + bild.korrelation->steigung * p.x : kFehlt;
        out.tabelle.zeilen.push_back({p.raum.id,
                                      {text(q(p.raum.name)), zahl(p.x, x.nachkommastellen),
                                       zahl(p.y, y.nachkommastellen), zahl(p.y - line, y.nachkommastellen)}});
    }
    return out;
}

// Table
// ---------------------------------------------------------------------------------------------------------

void DiagrammtabelleModel::setTabelle(Diagrammtabelle tabelle) {
    beginResetModel();
    m_tabelle = std::move(tabelle);
    endResetModel();
}

int DiagrammtabelleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tabelle.zeilen.size());
}

int DiagrammtabelleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tabelle.spalten.size());
}

QVariant DiagrammtabelleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_tabelle.zeilen[static_cast<std::size_t>(index.row())];
    const auto& cell = row.zellen[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case kSortRole:
            return cell.sortierung;
        case kIdRole:
            return static_cast<qlonglong>(row.raum.value);
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        default:
            return {};
    }
}

QVariant DiagrammtabelleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto& spalte = m_tabelle.spalten[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return spalte.titel;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((spalte.rechts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

}  // namespace isp::models
