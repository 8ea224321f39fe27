// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tabellen_model.h"
#include "workspace/raumsaetze.h"

#include <QString>
#include <vector>

namespace isp::models {

/// One own Raum in the list of its set.
struct Satzzeile {
    RaumId raum;
    QString name;
    workspace::Abdeckung abdeckung;
    QString gueltig;
    QString bemerkung;  ///< `überlappt`, the purpose …
};

/// Name, Gemeinden, Einwohner*innen, Fläche, gültig, Bemerkung.
class SatzraumModel : public TabellenModel<Satzzeile> {
public:
    explicit SatzraumModel(QObject* parent = nullptr);
};

/// Indikator, Einheit, Jahr, Raum, Kreis.
class RaumindikatorModel : public TabellenModel<workspace::Raumindikator> {
public:
    explicit RaumindikatorModel(QObject* parent = nullptr);
};

/// Art, Bezeichnung.
class RaumbezugModel : public TabellenModel<workspace::Raumbezug> {
public:
    explicit RaumbezugModel(QObject* parent = nullptr);
};

/// One Gemeinde that stands between two sets, or a field of the table of overlaps.
struct Vergleichszeile {
    qlonglong id = 0;
    QString a, b;
    QString gemeinden;
    std::size_t anzahl = 0;
    double einwohner = 0.0;
    QString urteil;
};

/// Raum in A, Raum in B, Gemeinden, Einwohner*innen, Urteil.
class VergleichModel : public TabellenModel<Vergleichszeile> {
public:
    explicit VergleichModel(QObject* parent = nullptr);
};

class SozialraumModel : public TabellenModel<Sozialraum> {
public:
    explicit SozialraumModel(QObject* parent = nullptr);
};

}  // namespace isp::models
