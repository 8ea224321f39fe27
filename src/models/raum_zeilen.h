// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/grenzauftrag.h"

#include <QString>
#include <vector>

namespace isp::models {

/// One Raum in the list of a level.
struct Raumzeile {
    RaumId raum;
    QString schluessel;
    QString name;
    QString fruehereNamen;  ///< `Kaltenkirchen-Land (bis 31.12.2022)`, empty for most
    QString typ;
    QString uebergeordnet;
    std::optional<double> flaecheKm2;
    std::optional<double> einwohner;
    QString einwohnerStand;
    std::string gueltigAb;
    std::string gueltigBis;
    bool hatGrenze = false;
    QString schluesselarten;  ///< `AGS, ARS`
    QString schluesselAlle;   ///< all keys with their kind, for the tooltip
};

[[nodiscard]] std::vector<Raumzeile> raumzeilen(const workspace::Bestand& bestand, EbeneId ebene);

/// Schlüssel, Name, Typ, gehört zu, Fläche, Einwohner*innen, gültig von, bis, Grenze, Schlüsselarten.
class RaumModel : public TabellenModel<Raumzeile> {
public:
    enum Spaltennummer {
        kSchluessel,
        kName,
        kTyp,
        kGehoertZu,
        kFlaeche,
        kEinwohner,
        kAb,
        kBis,
        kGrenze,
        kArten
    };
    explicit RaumModel(QObject* parent = nullptr);
};

/// The loads of boundaries: Zeitpunkt, Datei, Quelle, Stand, Lizenz, Bemerkung.
class GrenzherkunftModel : public TabellenModel<workspace::Grenzherkunft> {
public:
    explicit GrenzherkunftModel(QObject* parent = nullptr);
};

/// One place of a boundary file that is about to be loaded.
struct Grenzzeile {
    long feature = 0;
    QString schluessel;
    QString name;
    QString raum;      ///< the Raum it was found to be; empty where none
    QString ergebnis;  ///< `wird geladen`, `wird als Raum angelegt`, or why not
    bool geladen = false;
    bool repariert = false;
};
[[nodiscard]] std::vector<Grenzzeile> grenzzeilen(const workspace::Grenzvorschau& vorschau,
                                                  const workspace::Bestand& bestand);

/// Objekt, Schlüssel, Name, Raum, Ergebnis.
class GrenzzeilenModel : public TabellenModel<Grenzzeile> {
public:
    explicit GrenzzeilenModel(QObject* parent = nullptr);
};

}  // namespace isp::models
