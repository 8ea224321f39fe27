// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lieferung.h"
#include "models/tabellen_model.h"

namespace isp::models {

/// Zeitpunkt, Datei, Quelle, Stand, Kennzahlen, Werte, neu, geändert, unverändert, abgelehnt, Zustand. Id of
/// a row: LieferungId.
class LieferungenModel : public TabellenModel<Lieferung> {
public:
    enum Column {
        kZeitpunkt,
        kDatei,
        kQuelle,
        kStand,
        kKennzahlen,
        kWerte,
        kNeu,
        kGeaendert,
        kUnveraendert,
        kAbgelehnt,
        kZustand
    };

    explicit LieferungenModel(QObject* parent = nullptr);
};

/// `12.10.2026, 11:30` in local time from the ISO time (UTC) a store keeps.
[[nodiscard]] QString zeitpunktText(const std::string& iso);

}  // namespace isp::models
