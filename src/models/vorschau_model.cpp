// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vorschau_model.h"

#include "texte/meldung.h"

#include <QCoreApplication>

namespace isp::models {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("VorschauModel", text);
}

std::vector<Spalte<Raumwert>> spalten() {
    using Row = Raumwert;
    return {
        {tr("Raum"), [](const Row& r) { return r.raum; }},
        {tr("Wert"), [](const Row& r) { return texte::wert(r.zelle, r.nachkommastellen); },
         [](const Row& r) { return r.zelle.hasValue() ? QVariant(r.zelle.wert) : QVariant(); },
         [](const Row& r) { return texte::bedeutung(r.zelle.zeichen); }, true},
    };
}

}  // namespace

VorschauModel::VorschauModel(QObject* parent) : TabellenModel(spalten(), {}, parent) {}

}  // namespace isp::models
