// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/kennzahlliste.h"

namespace isp::models {

/// A Kennzahl as the list shows it: a copy, so that the rows outlive the Bestand they were read from.
struct Kennzahleintrag {
    Kennzahl kennzahl;
    QString raumebenen;
    int ebenen = 0;
    std::optional<Periode> von;
    std::optional<Periode> bis;
    std::int64_t werte = 0;
    workspace::Verwendbarkeit verwendbarkeit = workspace::Verwendbarkeit::kOhneWerte;
};

/// Code, Name, Einheit, Raumebenen, von, bis, Werte, Verwendbarkeit, Quelle. Id of a row: KennzahlId.
class KennzahlenModel : public TabellenModel<Kennzahleintrag> {
public:
    enum Column { kCode, kName, kEinheit, kRaumebenen, kVon, kBis, kWerte, kVerwendbarkeit, kQuelle };

    explicit KennzahlenModel(QObject* parent = nullptr);
    void setListe(const std::vector<workspace::Kennzahlzeile>& liste);
};

}  // namespace isp::models
