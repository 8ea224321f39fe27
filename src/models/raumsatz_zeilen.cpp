// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/raumsatz_zeilen.h"

#include "models/atlas_texte.h"
#include "texte/kreislauf.h"
#include "texte/meldung.h"

namespace isp::models {

namespace {

QString text(const std::string& s) {
    return QString::fromStdString(s);
}

QVariant number(const std::optional<double>& value, int digits) {
    return value ? QVariant(texte::zahl(*value, digits)) : QVariant(QStringLiteral("·"));
}

QVariant sortKey(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

/// A column of words.
template <typename Row>
Spalte<Row> words(const char* title, std::function<QString(const Row&)> cell) {
    return {atlasText(title), [cell](const Row& row) { return QVariant(cell(row)); }, {}, cell, false};
}

std::vector<Spalte<Satzzeile>> satzSpalten() {
    using Z = Satzzeile;
    return {
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Name"), [](const Z& z) { return z.name; }),
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Gemeinden")),
         [](const Z& z) { return QVariant(QString::number(z.abdeckung.gemeinden)); },
         [](const Z& z) { return QVariant(static_cast<double>(z.abdeckung.gemeinden)); },
         {},
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Einwohner*innen")),
         [](const Z& z) { return number(z.abdeckung.einwohner, 0); },
         [](const Z& z) { return sortKey(z.abdeckung.einwohner); },
         {},
         true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Fläche km²")),
         [](const Z& z) { return number(z.abdeckung.flaecheKm2, 1); },
         [](const Z& z) { return sortKey(z.abdeckung.flaecheKm2); },
         {},
         true},
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "gültig"), [](const Z& z) { return z.gueltig; }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Bemerkung"), [](const Z& z) { return z.bemerkung; }),
    };
}

std::vector<Spalte<workspace::Raumindikator>> indikatorSpalten() {
    using Z = workspace::Raumindikator;
    const auto figure = [](const char* title, Zelle Z::*member) {
        return Spalte<Z>(
            atlasText(title),
            [member](const Z& z) { return QVariant(texte::wert(z.*member, z.nachkommastellen)); },
            [member](const Z& z) { return (z.*member).hasValue() ? QVariant((z.*member).wert) : QVariant(); },
            [member](const Z& z) { return texte::bedeutung((z.*member).zeichen); }, true);
    };
    return {
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Indikator"), [](const Z& z) { return text(z.name); }),
        figure(QT_TRANSLATE_NOOP("Atlas", "Raum"), &Z::wert),
        figure(QT_TRANSLATE_NOOP("Atlas", "Kreis"), &Z::gebiet),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Einheit"), [](const Z& z) { return text(z.einheit); }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Stand"),
                 [](const Z& z) { return z.periode ? texte::periode(*z.periode) : QString(); }),
    };
}

std::vector<Spalte<workspace::Raumbezug>> bezugSpalten() {
    using Z = workspace::Raumbezug;
    return {
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Art"), [](const Z& z) { return texte::objektart(z.art); }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Bezeichnung"),
                 [](const Z& z) {
                     if (z.art == "wert") return atlasText(QT_TRANSLATE_NOOP("Atlas", "aus Lieferungen"));
                     return z.durchlauf.empty() ? text(z.bezeichnung)
                                                : atlasText(QT_TRANSLATE_NOOP("Atlas", "%1 (Durchlauf %2)"))
                                                      .arg(text(z.bezeichnung), text(z.durchlauf));
                 }),
    };
}

std::vector<Spalte<Vergleichszeile>> vergleichSpalten() {
    using Z = Vergleichszeile;
    return {
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Raum im ersten Satz"), [](const Z& z) { return z.a; }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Raum im zweiten Satz"), [](const Z& z) { return z.b; }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Ergebnis"), [](const Z& z) { return z.urteil; }),
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Gemeinden")),
         [](const Z& z) { return QVariant(QString::number(z.anzahl)); },
         [](const Z& z) { return QVariant(static_cast<double>(z.anzahl)); },
         [](const Z& z) { return z.gemeinden; }, true},
        {atlasText(QT_TRANSLATE_NOOP("Atlas", "Einwohner*innen")),
         [](const Z& z) { return QVariant(texte::zahl(z.einwohner, 0)); },
         [](const Z& z) { return QVariant(z.einwohner); },
         {},
         true},
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Welche Gemeinden"), [](const Z& z) { return z.gemeinden; }),
    };
}

std::vector<Spalte<Sozialraum>> sozialraumSpalten() {
    using Z = Sozialraum;
    return {
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Name"), [](const Z& z) { return text(z.name); }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Umriss"),
                 [](const Z& z) {
                     return atlasText(z.geometrie.empty() ? QT_TRANSLATE_NOOP("Atlas", "nein")
                                                          : QT_TRANSLATE_NOOP("Atlas", "ja"));
                 }),
        words<Z>(QT_TRANSLATE_NOOP("Atlas", "Notiz"), [](const Z& z) { return text(z.notiz); }),
    };
}

}  // namespace

SatzraumModel::SatzraumModel(QObject* parent)
    : TabellenModel(
          satzSpalten(), [](const Satzzeile& z) { return static_cast<qlonglong>(z.raum.value); }, parent) {}

RaumindikatorModel::RaumindikatorModel(QObject* parent)
    : TabellenModel(
          indikatorSpalten(),
          [](const workspace::Raumindikator& z) { return static_cast<qlonglong>(z.indikator.value); },
          parent) {}

RaumbezugModel::RaumbezugModel(QObject* parent)
    : TabellenModel(
          bezugSpalten(), [](const workspace::Raumbezug& z) { return static_cast<qlonglong>(z.thema.value); },
          parent) {}

VergleichModel::VergleichModel(QObject* parent)
    : TabellenModel(
          vergleichSpalten(), [](const Vergleichszeile& z) { return z.id; }, parent) {}

SozialraumModel::SozialraumModel(QObject* parent)
    : TabellenModel(
          sozialraumSpalten(), [](const Sozialraum& z) { return static_cast<qlonglong>(z.id.value); },
          parent) {}

}  // namespace isp::models
