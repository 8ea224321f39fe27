// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/katalog.h"
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
    bool zuGrob = false;
    QString schlagwoerter;
    bool favorit = false;
};

/// Code, Name, Einheit, Raumebenen, von, bis, Werte, Verwendbarkeit, Quelle, Art, Schlagwörter, Favorit. Id
/// of a row: KennzahlId. Those of a Lebenslage stand before those of the performance of a Massnahme.
class KennzahlenModel : public TabellenModel<Kennzahleintrag> {
public:
    enum Column {
        kCode,
        kName,
        kEinheit,
        kRaumebenen,
        kVon,
        kBis,
        kWerte,
        kVerwendbarkeit,
        kQuelle,
        kArt,
        kSchlagwoerter,
        kFavorit
    };

    explicit KennzahlenModel(QObject* parent = nullptr);
    void setListe(const std::vector<workspace::Kennzahlzeile>& liste,
                  const workspace::Katalogmarken& marken = {});
};

}  // namespace isp::models
