// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/indexadapter.h"

#include "render/textsatz.h"
#include "texte/indexworte.h"
#include "texte/meldung.h"
#include "workspace/luecken.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace isp::render {

using workspace::Dynamikausschluss;
using workspace::Indexausschluss;
using workspace::Indexrechnung;
using workspace::Indexteilangabe;
using workspace::Indexzeile;

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString measured(const Indexteilangabe& teil, double value) {
    if (!std::isfinite(value)) return QStringLiteral("·");
    const auto figure = texte::zahl(value, teil.nachkommastellen);
    return teil.einheit.empty() ? figure : figure + QChar(0x00a0) + q(teil.einheit);
}

/// Sources and Stand of all parts together.
void addQuellen(Kartenthema& thema, const Indexrechnung& index, workspace::Werkbank& werkbank) {
    QStringList sources;
    bool invented = false;
    std::string stand;
    for (const auto& teil : index.teile) {
        const auto at = teil.block->index(teil.periode);
        if (const auto found = werkbank.quellen(*teil.block, at)) {
            for (const auto& one : q(found->quelle).split(QStringLiteral("; "), Qt::SkipEmptyParts))
                if (!sources.contains(one)) sources << one;
            stand = std::max(stand, found->stand);
            invented = invented || found->erfunden;
        }
        invented = invented || teil.erfunden;
    }
    thema.quelle = sources.join(QStringLiteral("; "));
    thema.stand = texte::datum(stand);
    if (invented) thema.hinweise << tr(QT_TRANSLATE_NOOP("Render", "Enthält erfundene Zahlen."));
}

Gebietswert areaOf(const Indexzeile& row) {
    Gebietswert area;
    if (row.ausschluss != Indexausschluss::kKeiner) {
        area.art = row.ausschluss == Indexausschluss::kFehlt ? Gebietsart::kFehlt : Gebietsart::kOhneKlasse;
        return area;
    }
    const int status = static_cast<int>(row.status.status);
    area.art = Gebietsart::kKlasse;
    area.klasse = matrixklasse(status, dynamikspalte(row));
    area.wert = row.status.index;
    area.text = texte::gruppencode(status, static_cast<int>(row.dynamik));
    return area;
}

}  // namespace

int dynamikspalte(const Indexzeile& zeile) {
    const int klasse = static_cast<int>(zeile.dynamik);
    return klasse == 0 ? kOhneDynamik : klasse - 1;
}

Kartenthema indexthema(const Indexrechnung& index, workspace::Werkbank& werkbank,
                       const Kartengeometrie& geometrie) {
    Kartenthema thema;
    const auto name = q(index.beschreibung.name);
    thema.titel =
        index.nDynamik > 0
            ? tr(QT_TRANSLATE_NOOP("Render", "%1: Status und Dynamik %2"))
                  .arg(name, texte::periode(index.periode))
            : tr(QT_TRANSLATE_NOOP("Render", "%1: Status %2")).arg(name, texte::periode(index.periode));
    if (const auto* ebene = werkbank.bestand().ebene(index.ebene)) thema.raumebene = q(ebene->plural);
    if (index.nDynamik > 0 && index.vorher)
        thema.hinweise << tr(QT_TRANSLATE_NOOP("Render", "Dynamik: Veränderung gegenüber %1."))
                              .arg(texte::periode(*index.vorher));
    thema.nachkommastellen = 2;
    for (int s = 1; s <= kStatusklassen; ++s)
        for (int d = 0; d < kDynamikspalten; ++d)
            thema.klassen.push_back({0.0, 0.0, 0, matrixfarbe(s, d)});
    thema.gebiete.resize(geometrie.anzahl());
    for (const auto& row : index.zeilen) {
        const auto at = geometrie.indexOf(werkbank.bestand().raeume()[row.raum].id);
        if (!at || *at >= thema.gebiete.size()) continue;
        thema.gebiete[*at] = areaOf(row);
        if (thema.gebiete[*at].art == Gebietsart::kKlasse) ++thema.klassen[thema.gebiete[*at].klasse].anzahl;
    }
    addQuellen(thema, index, werkbank);
    return thema;
}

Statusmatrix statusmatrix(const Indexrechnung& index) {
    Statusmatrix out;
    out.dynamik = index.nDynamik > 0;
    for (const auto& row : index.zeilen) {
        if (row.ausschluss == Indexausschluss::kFehlt)
            ++out.fehlend;
        else if (row.ausschluss == Indexausschluss::kEinwohner)
            ++out.zuKlein;
        else
            ++out.anzahl[matrixklasse(static_cast<int>(row.status.status), dynamikspalte(row))];
    }
    return out;
}

QString ausschlusswort(const Indexrechnung& index, const Indexzeile& zeile) {
    switch (zeile.ausschluss) {
        case Indexausschluss::kKeiner:
            return {};
        case Indexausschluss::kEinwohner:
            return tr(QT_TRANSLATE_NOOP("Render", "weniger als %1 Einwohner*innen"))
                .arg(texte::zahl(index.beschreibung.mindestEinwohner, 0));
        case Indexausschluss::kFehlt:
            break;
    }
    QStringList names;
    for (const auto j : zeile.fehlend)
        names << q(index.teile[j].name);
    return tr(QT_TRANSLATE_NOOP("Render", "kein vollständiger Wert: %1"))
        .arg(names.join(QStringLiteral(", ")));
}

Beitragsbild beitragsbild(const Indexrechnung& index, const Indexzeile& zeile,
                          const workspace::Bestand& bestand) {
    Beitragsbild bild;
    bild.titel = q(workspace::eindeutigerName(bestand, zeile.raum));
    if (zeile.ausschluss != Indexausschluss::kKeiner) {
        bild.satz = tr(QT_TRANSLATE_NOOP("Render", "ohne Index"));
        bild.leer = ausschlusswort(index, zeile);
        return bild;
    }
    const int status = static_cast<int>(zeile.status.status);
    bild.satz = QStringLiteral("%1 %2 · %3")
                    .arg(tr(QT_TRANSLATE_NOOP("Render", "Index")), texte::zahl(zeile.status.index, 2),
                         texte::gruppenwort(status, static_cast<int>(zeile.dynamik)));
    for (std::size_t j = 0; j < index.teile.size(); ++j)
        bild.balken.push_back(
            {q(index.teile[j].name), measured(index.teile[j], zeile.rohwerte[j]), zeile.status.beitraege[j]});
    return bild;
}

QStringList indexkarte(const Indexrechnung& index, const Indexzeile& zeile,
                       const workspace::Bestand& bestand) {
    QStringList lines{q(workspace::eindeutigerName(bestand, zeile.raum))};
    if (const auto why = ausschlusswort(index, zeile); !why.isEmpty())
        return lines << tr(QT_TRANSLATE_NOOP("Render", "Ohne Index: %1")).arg(why);
    lines << texte::gruppenwort(static_cast<int>(zeile.status.status), static_cast<int>(zeile.dynamik));
    lines << tr(QT_TRANSLATE_NOOP("Render", "Index %1")).arg(texte::zahl(zeile.status.index, 2));
    if (zeile.dynamikindex)
        lines << tr(QT_TRANSLATE_NOOP("Render", "Dynamik %1")).arg(texte::zahl(*zeile.dynamikindex, 2));
    for (std::size_t j = 0; j < index.teile.size(); ++j)
        lines << QStringLiteral("%1: %2").arg(q(index.teile[j].name),
                                              measured(index.teile[j], zeile.rohwerte[j]));
    return lines;
}

}  // namespace isp::render
