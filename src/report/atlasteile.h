// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences, tables and pictures of figures, shared by the Sozialatlas and the Themenbericht.
#pragma once

#include "render/kartengeometrie.h"
#include "report/dokument.h"
#include "workspace/bericht_atlas.h"

#include <memory>

namespace isp::report {

/// `4,1 %`, the sign where there is no number.
[[nodiscard]] QString mitEinheit(const Zelle& zelle, const workspace::Atlasindikator& indikator);
[[nodiscard]] QString mitEinheit(double wert, const workspace::Atlasindikator& indikator);
/// `+0,8`
[[nodiscard]] QString mitVorzeichen(double wert, int stellen);
/// Three to five sentences, all from the figures.
[[nodiscard]] QString befundtext(const workspace::Atlasindikator& indikator,
                                 const workspace::Atlasdaten& daten, const workspace::Bestand& bestand);
[[nodiscard]] QString ungleichheitstext(const workspace::Atlasindikator& indikator);
[[nodiscard]] Tabellenzelle zellentext(const Zelle& zelle, const workspace::Atlasindikator& indikator);

/// What all pictures of a report share.
struct Atlasbilder {
    const workspace::Atlasdaten& daten;
    const workspace::Bestand& bestand;
    std::shared_ptr<const render::Kartengeometrie> geometrie;  ///< null: no boundaries
    QColor akzent;

    Atlasbilder(const workspace::Atlasdaten& atlas, const workspace::Bestand& store, const QColor& accent);

    [[nodiscard]] Bild karte(const workspace::Atlasindikator& indikator, QSizeF mm) const;
    /// The development; the ranking where there is but one Periode.
    [[nodiscard]] Bild verlauf(const workspace::Atlasindikator& indikator, QSizeF mm) const;
    [[nodiscard]] Bild lage(workspace::Position raum, QSizeF mm) const;
    /// Where a Raum stands among all: rows of Indikatoren from `from` on.
    [[nodiscard]] Bild vergleich(workspace::Position raum, std::size_t from, std::size_t n) const;
    [[nodiscard]] Bild index(workspace::Werkbank& werkbank, const workspace::Indexrechnung& rechnung,
                             QSizeF mm) const;
};

/// Räume with figure, rank and change; the Kreis below. `daten.raeume` restricts the rows.
[[nodiscard]] Tabelle wertetabelle(const workspace::Atlasindikator& indikator,
                                   const workspace::Atlasdaten& daten, const workspace::Bestand& bestand);
/// Finding, map, table, development, source.
void addIndikatorseite(Dokument& out, const workspace::Atlasindikator& indikator, const Atlasbilder& bilder,
                       int ebene, bool neueSeite);
[[nodiscard]] QString indikatoranker(const workspace::Atlasindikator& indikator);
[[nodiscard]] QString raumanker(const Raum& raum);
/// `Quelle: …, Stand …`
[[nodiscard]] QString quellenzeile(const workspace::Atlasindikator& indikator);
/// Where sources and signs are explained.
void addQuellen(Dokument& out, const workspace::Atlasdaten& daten, int ebene);

}  // namespace isp::report
