// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"
#include "models/tabellen_model.h"

namespace isp::models {

/// One Raum with its figure.
struct Raumwert {
    QString raum;
    Zelle zelle;
    int nachkommastellen = 0;
};

/// Raum, Wert: what a formula gives, beside the formula.
class VorschauModel : public TabellenModel<Raumwert> {
public:
    enum Column { kRaum, kWert };

    explicit VorschauModel(QObject* parent = nullptr);
};

}  // namespace isp::models
