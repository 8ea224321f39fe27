// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/bestand.h"
#include "workspace/katalog.h"

namespace isp::models {

struct Qualitativzeile {
    QualitativeQuelle quelle;
    QString raeume;
    QString fachplanung;
    QString schlagwoerter;
    bool favorit = false;
};

/// Titel, Art, Zeitraum, Räume, Fachplanung, Themenfeld, Personenbezug, Schlagwörter, Favorit. Id of a row:
/// QualitativeQuelleId.
class QualitativModel : public TabellenModel<Qualitativzeile> {
public:
    enum Column {
        kTitel,
        kArt,
        kZeitraum,
        kRaeume,
        kFachplanung,
        kThemenfeld,
        kPersonenbezug,
        kSchlagwoerter,
        kFavorit
    };

    explicit QualitativModel(QObject* parent = nullptr);
    void setQuellen(const std::vector<QualitativeQuelle>& quellen, const workspace::Bestand& bestand,
                    const workspace::Katalogmarken& marken);
};

}  // namespace isp::models
