// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/katalog.h"

namespace isp::models {

/// Name, Ansprechperson, E-Mail, Telefon, Kennzahlen, Lieferungen. Id of a row: a hash of its name, for a
/// supplier that is only named by others has no record.
class LieferantenModel : public TabellenModel<workspace::Lieferantzeile> {
public:
    enum Column { kName, kAnsprechperson, kEmail, kTelefon, kKennzahlen, kLieferungen };

    explicit LieferantenModel(QObject* parent = nullptr);
};

}  // namespace isp::models
