// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/bestand.h"
#include "workspace/verzeichnis.h"

namespace isp::models {

/// A Kennzahl as the list shows it: levels in words, so that the row needs no Bestand.
struct Kennzahlzeile {
    workspace::Kennzahleintrag eintrag;
    QString raumebenen;
};

/// Code, Name, Einheit, Raumebenen, von, bis, Werte, Verwendbarkeit, Quelle. Id of a row: KennzahlId.
class KennzahlenModel : public TabellenModel<Kennzahlzeile> {
public:
    enum Column { kCode, kName, kEinheit, kRaumebenen, kVon, kBis, kWerte, kVerwendbarkeit, kQuelle };

    explicit KennzahlenModel(QObject* parent = nullptr);
    void setEintraege(std::vector<workspace::Kennzahleintrag> eintraege, const workspace::Bestand& bestand);
};

}  // namespace isp::models
