// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartenadapter.h"
#include "workspace/veraenderung.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace isp::workspace {
class Werkbank;
}

namespace isp::render {

/// How figures become a map.
enum class Kartenart { kFlaechen, kSymbole, kKacheln, kVeraenderung };

struct Kartenartname {
    Kartenart art;
    const char* code;   ///< `flaechen`: what --art takes and an Ansicht keeps
    const char* title;  ///< German, UTF-8
};
[[nodiscard]] const std::array<Kartenartname, 4>& kartenarten() noexcept;
[[nodiscard]] std::optional<Kartenart> kartenartFromText(const std::string& code) noexcept;
[[nodiscard]] std::string toText(Kartenart art);
/// Circles for counts (a large Raum must not look like much), areas for everything else.
[[nodiscard]] Kartenart ueblicheKartenart(const workspace::Werteblock& block) noexcept;

/// What somebody wants to see of a view.
struct Kartenwunsch {
    std::optional<Kartenart> art;       ///< nullopt = ueblicheKartenart
    bool stetig = false;                ///< colours without classes; areas and tiles
    bool muster = false;                ///< classes also by patterns
    std::optional<Periode> gegenueber;  ///< kVeraenderung: since when; nullopt = since the first
    std::optional<workspace::Aenderungsart> aenderung;  ///< nullopt = ueblicheAenderung
    std::string palette;
    std::vector<std::pair<std::string, std::string>> merkmale;
    int klassen = 5;  ///< kVeraenderung
};

/// A map ready to be drawn.
struct Kartenbild {
    Kartenart art = Kartenart::kFlaechen;
    workspace::Kartensicht sicht;  ///< what is shown: the changes of kVeraenderung
    std::optional<Periode> gegenueber;
    std::shared_ptr<const Kartengeometrie> geometrie;
    Kartenthema thema;
    bool anzahlAlsFlaeche = false;  ///< a count coloured as area: worth a warning
};

/// `karte`: the outlines of the level; `kacheln` the tiles made of them (kachelquelle), made here where
/// nullptr and needed. Errors: of a change across a break or without an earlier Periode
/// (workspace::veraenderungssicht).
[[nodiscard]] Result<Kartenbild> kartenbild(workspace::Werkbank& werkbank, const workspace::Anfrage& anfrage,
                                            const workspace::Kartensicht& sicht,
                                            const workspace::Kartengrenzen* grenzen,
                                            std::shared_ptr<const Kartengeometrie> karte,
                                            std::shared_ptr<const Kartengeometrie> kacheln,
                                            const Kartenwunsch& wunsch);

/// Circles instead of colours; what is no number stays as it is.
void alsSymbole(Kartenthema& thema, const std::string& palette);
/// A ramp instead of classes. A diverging palette has its middle at the figure of the Kreis.
void alsVerlauf(Kartenthema& thema, const std::string& palette, Richtung richtung);
/// A pattern for every class, from light to dense.
void mitMustern(Kartenthema& thema);
/// The colours of the map in a ranking of the same Räume.
void faerbe(Rangfolge& rangfolge, const Kartenbild& bild);

}  // namespace isp::render
