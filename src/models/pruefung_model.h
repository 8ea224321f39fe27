// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plausibilitaet.h"
#include "models/tabellen_model.h"
#include "workspace/datenkalender.h"

namespace isp::models {

/// Doubtful figures. Id of a row: its number.
class PruefungModel : public TabellenModel<Pruefbefund> {
public:
    enum Column { kCode, kRaum, kPeriode, kRegel, kErklaerung, kZustand };

    explicit PruefungModel(QObject* parent = nullptr);
};

/// What is due when and from whom. Id of a row: KennzahlId.
class TermineModel : public TabellenModel<workspace::Termin> {
public:
    enum Column { kCode, kName, kLieferant, kRhythmus, kLetzte, kNaechste, kFaellig, kLage, kAnfrage };

    explicit TermineModel(QObject* parent = nullptr);
};

/// `seit 42 Tagen überfällig`, `in 12 Tagen`, `ohne Termin`.
[[nodiscard]] QString lagetext(const workspace::Termin& termin);

}  // namespace isp::models
