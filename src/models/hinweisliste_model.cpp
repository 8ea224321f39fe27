// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hinweisliste_model.h"

#include "texte/hinweisworte.h"
#include "texte/meldung.h"

#include <QCoreApplication>

namespace isp::models {

namespace {

using Row = Hinweislistenzeile;

QString tr(const char* text) {
    return QCoreApplication::translate("HinweislisteModel", text);
}

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

const Hinweis& of(const Row& row) {
    return row.eintrag.hinweis;
}

std::vector<Spalte<Row>> spalten() {
    const auto whole = [](const Row& r) { return texte::erklaerung(of(r)); };
    return {
        {tr("Rang"), [](const Row& r) { return QVariant(r.rang); }, {}, {}, true},
        {tr("Regel"), [](const Row& r) { return texte::wort(of(r).regel); }, {}, whole},
        {tr("Indikator"), [](const Row& r) { return q(of(r).name); }, {}, whole},
        {tr("Raum"), [](const Row& r) { return q(of(r).raumname); }, {}, whole},
        {tr("Raumebene"), [](const Row& r) { return r.ebene; }},
        {tr("Periode"), [](const Row& r) { return texte::periode(of(r).periode); },
         [](const Row& r) { return QVariant(of(r).periode.code()); }},
        {tr("Stärke"), [](const Row& r) { return texte::zahl(of(r).staerke, 1); },
         [](const Row& r) { return QVariant(of(r).staerke); },
         [](const Row&) { return tr("1 = die Regel ist eben erfüllt"); }, true},
        {tr("Zustand"),
         [](const Row& r) { return zustandswort(r.eintrag.zustand); },
         {},
         [](const Row& r) { return r.eintrag.bearbeitung ? q(r.eintrag.bearbeitung->grund) : QString(); }}};
}

}  // namespace

QString zustandswort(workspace::Hinweiszustand zustand) {
    switch (zustand) {
        case workspace::Hinweiszustand::kOffen:
            return tr("offen");
        case workspace::Hinweiszustand::kVerworfen:
            return tr("verworfen");
        case workspace::Hinweiszustand::kThema:
            return tr("Thema");
    }
    return {};
}

HinweislisteModel::HinweislisteModel(QObject* parent)
    : TabellenModel<Hinweislistenzeile>(
          spalten(), [](const Row& r) { return qlonglong{r.rang}; }, parent) {}

}  // namespace isp::models
