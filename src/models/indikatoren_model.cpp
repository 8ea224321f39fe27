// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indikatoren_model.h"

#include "models/katalogspalten.h"
#include "texte/meldung.h"

#include <QCoreApplication>

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("IndikatorenModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

QString deutung(const Indikatorzeile& row) {
    const auto& i = row.indikator;
    auto text = q(i.definition);
    if (!i.interpretation.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + q(i.interpretation);
    return i.erfunden ? tr("Erfunden, nur zur Vorführung.") + u'\n' + text : text;
}

std::vector<Spalte<Indikatorzeile>> spalten() {
    using Row = Indikatorzeile;
    return {
        {tr("Code"), [](const Row& r) { return q(r.indikator.code); }, {}, deutung},
        {tr("Name"),
         [](const Row& r) {
             return r.indikator.erfunden ? q(r.indikator.name) + tr(" (erfunden)") : q(r.indikator.name);
         },
         {},
         deutung},
        {tr("Formel"),
         [](const Row& r) { return q(r.indikator.formel); },
         {},
         [](const Row& r) { return q(r.indikator.formel); }},
        {tr("Einheit"), [](const Row& r) { return q(r.indikator.einheit); }},
        {tr("Richtung"), [](const Row& r) { return texte::richtung(r.indikator.richtung); }},
        {tr("Fachplanung"), [](const Row& r) { return r.fachplanung; }},
        {tr("Themenfeld"), [](const Row& r) { return q(r.indikator.themenfeld); }},
        schlagwortspalte<Row>(),
        favoritspalte<Row>(),
    };
}

}  // namespace

IndikatorenModel::IndikatorenModel(QObject* parent)
    : TabellenModel(
          spalten(), [](const Indikatorzeile& r) { return qlonglong(r.indikator.id.value); }, parent) {}

void IndikatorenModel::setBestand(const workspace::Bestand& bestand, const workspace::Katalogmarken& marken) {
    std::vector<Indikatorzeile> rows;
    for (const auto& indikator : bestand.indikatoren()) {
        const auto* fachplanung = bestand.fachplanung(indikator.fachplanung);
        rows.push_back({indikator, fachplanung != nullptr ? q(fachplanung->name) : QString(),
                        schlagworttext(marken, indikator.uid), marken.favoriten.contains(indikator.uid)});
    }
    setRows(std::move(rows));
}

}  // namespace isp::models
