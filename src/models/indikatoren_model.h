// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"
#include "models/tabellen_model.h"
#include "workspace/bestand.h"
#include "workspace/katalog.h"

namespace isp::models {

struct Indikatorzeile {
    Indikator indikator;
    QString fachplanung;
    QString schlagwoerter;
    bool favorit = false;
};

/// Code, Name, Formel, Einheit, Richtung, Fachplanung, Themenfeld, Schlagwörter, Favorit. Id of a row:
/// IndikatorId.
class IndikatorenModel : public TabellenModel<Indikatorzeile> {
public:
    enum Column {
        kCode,
        kName,
        kFormel,
        kEinheit,
        kRichtung,
        kFachplanung,
        kThemenfeld,
        kSchlagwoerter,
        kFavorit
    };

    explicit IndikatorenModel(QObject* parent = nullptr);
    void setBestand(const workspace::Bestand& bestand, const workspace::Katalogmarken& marken = {});
};

}  // namespace isp::models
