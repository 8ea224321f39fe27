// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/hinweiseingang.h"

namespace isp::models {

/// A Hinweis of the inbox with its place in the ranking.
struct Hinweislistenzeile {
    int rang = 0;
    workspace::Hinweiseintrag eintrag;
    QString ebene;
};

/// Rang, Regel, Indikator, Raum, Periode, Stärke, Zustand.
class HinweislisteModel : public TabellenModel<Hinweislistenzeile> {
public:
    enum Column { kRang, kRegel, kIndikator, kRaum, kEbene, kPeriode, kStaerke, kZustand };

    explicit HinweislisteModel(QObject* parent = nullptr);
};

[[nodiscard]] QString zustandswort(workspace::Hinweiszustand zustand);

}  // namespace isp::models
