// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlasteile.h"
#include "report/worte.h"
#include "texte/historie.h"
#include "texte/meldung.h"

#include <algorithm>

namespace isp::report {

using workspace::Atlasdaten;
using workspace::Atlasindikator;
using workspace::Bestand;

Tabellenzelle zellentext(const Zelle& zelle, const Atlasindikator& indikator) {
    Tabellenzelle out{texte::wert(zelle, indikator.nachkommastellen)};
    if (zelle.zeichen != Zeichen::kKeins) out.bedeutung = texte::bedeutung(zelle.zeichen);
    if (zelle.hasValue() && !zelle.complete())
        out.bedeutung = tr(QT_TRANSLATE_NOOP("Bericht", "unvollständige Summe"));
    return out;
}

namespace {

struct Reihe {
    std::size_t spalte;
    std::size_t rang;
};

/// Highest first, those without a figure last, by name.
std::vector<Reihe> rowsOf(const Atlasindikator& indikator, const Atlasdaten& daten, const Bestand& bestand) {
    std::vector<Reihe> out;
    for (std::size_t i = 0; i < indikator.spalten.size(); ++i) {
        const auto place = indikator.block->raeume[indikator.spalten[i]];
        if (daten.alleRaeume || std::ranges::find(daten.raeume, place) != daten.raeume.end())
            out.push_back({indikator.spalten[i], indikator.raenge[i]});
    }
    std::ranges::sort(out, [&](const auto& a, const auto& b) {
        const auto left = a.rang == 0 ? indikator.spalten.size() + 1 : a.rang;
        const auto right = b.rang == 0 ? indikator.spalten.size() + 1 : b.rang;
        if (left != right) return left < right;
        return bestand.raeume()[indikator.block->raeume[a.spalte]].name <
               bestand.raeume()[indikator.block->raeume[b.spalte]].name;
    });
    return out;
}

QString changeText(const std::optional<double>& change, int digits) {
    return change ? mitVorzeichen(*change, digits) : QStringLiteral("·");
}

}  // namespace

QString indikatoranker(const Atlasindikator& indikator) {
    return QStringLiteral("indikator-") + q(indikator.code);
}

QString raumanker(const Raum& raum) {
    return QStringLiteral("raum-") + q(raum.schluessel);
}

Tabelle wertetabelle(const Atlasindikator& indikator, const Atlasdaten& daten, const Bestand& bestand) {
    Tabelle out;
    out.titel = tr(QT_TRANSLATE_NOOP("Bericht", "%1 nach Räumen, %2"))
                    .arg(q(indikator.name), texte::periode(indikator.zeitpunkt()));
    const auto unit =
        indikator.einheit.empty() ? tr(QT_TRANSLATE_NOOP("Bericht", "Wert")) : q(indikator.einheit);
    out.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Raum")), false, 2.6},
                   {unit, true, 1.2},
                   {tr(QT_TRANSLATE_NOOP("Bericht", "Rang")), true, 0.7}};
    if (indikator.vorher)
        out.spalten.push_back({tr(QT_TRANSLATE_NOOP("Bericht", "seit %1"))
                                   .arg(texte::periode(indikator.block->perioden[*indikator.vorher])),
                               true, 1.2});
    for (const auto& [column, rank] : rowsOf(indikator, daten, bestand)) {
        const auto& raum = bestand.raeume()[indikator.block->raeume[column]];
        std::vector<Tabellenzelle> row{
            {q(workspace::eindeutigerName(bestand, indikator.block->raeume[column])), false, raumanker(raum)},
            zellentext(indikator.zelle(column), indikator),
            {rank > 0 ? QString::number(rank) : QStringLiteral("·")}};
        if (indikator.vorher)
            row.push_back({changeText(indikator.aenderung(column), indikator.nachkommastellen)});
        out.zeilen.push_back(std::move(row));
    }
    if (const auto whole = indikator.gebietswert(indikator.periode)) {
        auto value = zellentext(*whole, indikator);
        value.fett = true;
        std::vector<Tabellenzelle> row{{q(daten.kreis), true}, value, {}};
        if (indikator.vorher)
            row.push_back({changeText(indikator.gebietsaenderung(), indikator.nachkommastellen), true});
        out.zeilen.push_back(std::move(row));
    }
    return out;
}

void addIndikatorseite(Dokument& out, const Atlasindikator& indikator, const Atlasbilder& bilder, int ebene,
                       bool neueSeite) {
    // The first page of a field also carries its heading.
    const QSizeF map(170.0, neueSeite ? 78.0 : 64.0);
    constexpr QSizeF kVerlauf{75.0, 84.0};
    out.add(Ueberschrift{ebene, q(indikator.name), indikatoranker(indikator), neueSeite});
    out.add(Absatz{laeufe(befundtext(indikator, bilder.daten, bilder.bestand))});
    if (bilder.geometrie) out.add(bilder.karte(indikator, map));
    Nebeneinander columns;
    columns.anteil = 0.54;
    columns.links.emplace_back(wertetabelle(indikator, bilder.daten, bilder.bestand));
    columns.rechts.emplace_back(bilder.verlauf(indikator, kVerlauf));
    out.add(std::move(columns));
    const auto note = [&](Laeufe text) { out.add(Absatz{std::move(text), Absatzart::kHinweis}); };
    if (!indikator.definition.empty()) note(laeufe(q(indikator.definition)));
    if (!indikator.deutung.empty())
        note({Lauf{tr(QT_TRANSLATE_NOOP("Bericht", "Zur Deutung: ")), true}, Lauf{q(indikator.deutung)}});
    if (!indikator.hinweis.empty()) note(laeufe(q(indikator.hinweis)));
    note(laeufe(quellenzeile(indikator)));
}

void addQuellen(Dokument& out, const Atlasdaten& daten, int ebene) {
    Tabelle sources;
    sources.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Quellen der Zahlen"));
    sources.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Quelle")), false, 3.0},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Stand")), false, 1.0},
                       {tr(QT_TRANSLATE_NOOP("Bericht", "Indikatoren")), false, 3.4}};
    for (const auto& source : daten.quellen) {
        QStringList names;
        for (const auto& name : source.indikatoren)
            names << q(name);
        auto text =
            source.quelle.empty() ? tr(QT_TRANSLATE_NOOP("Bericht", "nicht angegeben")) : q(source.quelle);
        if (!source.lizenz.empty()) text += QStringLiteral(" · ") + q(source.lizenz);
        if (source.erfunden)
            text += QStringLiteral(" · ") + tr(QT_TRANSLATE_NOOP("Bericht", "erfundene Zahlen"));
        sources.zeilen.push_back({{text}, {texte::datum(source.stand)}, {names.join(QStringLiteral(", "))}});
    }
    out.add(std::move(sources));
    if (!daten.grenzquelle.empty())
        out.add(Absatz{
            laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Grenzen der Karten: %1.")).arg(q(daten.grenzquelle))),
            Absatzart::kHinweis});
    if (!daten.stand.empty())
        out.add(Absatz{laeufe(tr(QT_TRANSLATE_NOOP("Bericht", "Stand der Daten: letzte Lieferung vom %1."))
                                  .arg(texte::datum(daten.stand))),
                       Absatzart::kHinweis});
    out.add(Ueberschrift{ebene + 1, tr(QT_TRANSLATE_NOOP("Bericht", "Zeichen")), QStringLiteral("zeichen")});
    Tabelle signs;
    signs.titel = tr(QT_TRANSLATE_NOOP("Bericht", "Zeichen in den Tabellen"));
    signs.spalten = {{tr(QT_TRANSLATE_NOOP("Bericht", "Zeichen")), false, 1.0},
                     {tr(QT_TRANSLATE_NOOP("Bericht", "Bedeutung")), false, 6.0}};
    signs.zeilen.push_back(
        {{QStringLiteral("·")}, {tr(QT_TRANSLATE_NOOP("Bericht", "keine Angabe oder nicht vergleichbar"))}});
    for (const auto& [sign, meaning] : texte::zeichenerklaerung())
        signs.zeilen.push_back({{q(sign)}, {q(meaning)}});
    out.add(std::move(signs));
}

}  // namespace isp::report
