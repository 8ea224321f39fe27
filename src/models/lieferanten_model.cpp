// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lieferanten_model.h"

#include "texte/meldung.h"

#include <QCoreApplication>
#include <QHash>

namespace isp::models {

namespace {

using workspace::Lieferantzeile;

QString tr(const char* text) {
    return QCoreApplication::translate("LieferantenModel", text);
}

Spalte<Lieferantzeile> textspalte(const QString& titel, std::string Lieferant::*feld) {
    return {titel, [feld](const Lieferantzeile& r) { return QString::fromStdString(r.lieferant.*feld); }};
}

Spalte<Lieferantzeile> zahlspalte(const QString& titel, std::int64_t Lieferantzeile::*feld) {
    return {titel,
            [feld](const Lieferantzeile& r) { return texte::zahl(static_cast<double>(r.*feld), 0); },
            [feld](const Lieferantzeile& r) { return QVariant(static_cast<qlonglong>(r.*feld)); },
            {},
            true};
}

std::vector<Spalte<Lieferantzeile>> spalten() {
    return {textspalte(tr("Name"), &Lieferant::name),
            textspalte(tr("Ansprechperson"), &Lieferant::ansprechperson),
            textspalte(tr("E-Mail"), &Lieferant::email),
            textspalte(tr("Telefon"), &Lieferant::telefon),
            zahlspalte(tr("Kennzahlen"), &Lieferantzeile::kennzahlen),
            zahlspalte(tr("Lieferungen"), &Lieferantzeile::lieferungen)};
}

}  // namespace

LieferantenModel::LieferantenModel(QObject* parent)
    : TabellenModel(
          spalten(),
          [](const Lieferantzeile& r) {
              return static_cast<qlonglong>(qHash(QString::fromStdString(r.lieferant.name)));
          },
          parent) {}

}  // namespace isp::models
