// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"
#include "models/tabellen_model.h"
#include "workspace/bestand.h"

namespace isp::models {

struct Indikatorzeile {
    Indikator indikator;
    QString fachplanung;
};

/// Code, Name, Formel, Einheit, Richtung, Fachplanung, Themenfeld. Id of a row: IndikatorId.
class IndikatorenModel : public TabellenModel<Indikatorzeile> {
public:
    enum Column { kCode, kName, kFormel, kEinheit, kRichtung, kFachplanung, kThemenfeld };

    explicit IndikatorenModel(QObject* parent = nullptr);
    void setBestand(const workspace::Bestand& bestand);
};

}  // namespace isp::models
