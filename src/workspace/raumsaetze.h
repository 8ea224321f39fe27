// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/durchlauf.h"
#include "domain/raumsatz.h"
#include "domain/raumteilung.h"
#include "domain/wert.h"
#include "workspace/bestand.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// An own Raum as it is being made: nothing is written before speichere().
struct Raumentwurf {
    RaumId id;  ///< none: new
    std::string name;
    std::vector<RaumId> gemeinden;
    Gueltigkeit gueltigkeit;
    ThemaId thema;
    MassnahmeId massnahme;
    AkteurId akteur;
    std::string zweck;
};

/// What some Gemeinden are together. An amount is missing where that of one of them is.
struct Abdeckung {
    std::size_t gemeinden = 0;
    std::optional<double> einwohner;
    std::optional<double> flaecheKm2;
};

/// A set with its Räume, and what keeps it from dividing the territory.
struct Satzbild {
    Raumsatz satz;
    std::vector<Raumentwurf> raeume;                       ///< in the order of the level
    std::vector<RaumId> luecken;                           ///< Gemeinden in no Raum
    std::map<RaumId, std::vector<RaumId>> ueberlappungen;  ///< Gemeinde -> its Räume, where more than one
};

/// Two sets of Planungsräume side by side (domain/raumteilung.h); indices are those of the three lists.
struct Satzvergleich {
    std::vector<RaumId> gemeinden, raeumeA, raeumeB;
    Teilungsvergleich vergleich;
};

/// A record that uses a Raum: a Thema, one of its Massnahmen, Ziele …, an Angebot, an actor, a break.
struct Raumbezug {
    std::string art;                         ///< table: `massnahme`
    std::string bezeichnung;                 ///< never a key; empty only for `wert`, of which there are many
    ThemaId thema;                           ///< where it leads to; none for what belongs to no Thema
    std::optional<Schrittart> schritt = {};  ///< step of the Thema in which it stands
    std::string durchlauf = {};              ///< number of the Durchlauf where that is not the present one
};

/// One Indikator on a Raum in its latest Periode, with the figure of the whole territory.
struct Raumindikator {
    IndikatorId indikator;
    std::string code, name, einheit;
    int nachkommastellen = 0;
    std::optional<Periode> periode;  ///< none: never a figure
    Zelle wert, gebiet;
};

/// The use cases of own Räume: Planungsräume of each Fachplanung, Handlungs- and Zuständigkeitsräume, and
/// Sozialräume beside them. Each change is one step to be undone. Parts are kept as coarse as they can be (a
/// Raum of which all Gemeinden are chosen), so that figures that exist for Räume only add up too.
class Raumsaetze {
public:
    explicit Raumsaetze(Werkbank& werkbank) : m_werkbank(werkbank) {}

    /// The set of that kind and Fachplanung; none where it has no Räume yet.
    [[nodiscard]] const Raumsatz* satz(Raumsatzart art, FachplanungId fachplanung = {}) const;
    /// Empty where the set does not exist yet.
    [[nodiscard]] Result<Satzbild> bild(Raumsatzart art, FachplanungId fachplanung = {});
    /// Gemeinden of the own territory that are valid today, in their order.
    [[nodiscard]] std::vector<RaumId> gemeinden() const;
    /// The Gemeinden a Raum of any level is made of today.
    [[nodiscard]] std::vector<RaumId> gemeindenVon(RaumId raum) const;
    [[nodiscard]] Abdeckung abdeckung(const std::vector<RaumId>& gemeinden) const;

    /// Adds or changes an own Raum with its outline; its set is made with the first. Errors:
    /// codes::kNameMissing, kRaumLeer (no Gemeinde), kRaumnameVergeben, store::codes::kBadValidity.
    [[nodiscard]] Result<RaumId> speichere(Raumsatzart art, FachplanungId fachplanung,
                                           const Raumentwurf& entwurf);
    /// Error store::codes::kStillReferred naming what uses it. The last Raum of a set takes the set with it.
    [[nodiscard]] Status loesche(RaumId raum);
    /// Takes over all Planungsräume of a set as those of another that has none yet. Error
    /// codes::kSatzBelegt.
    [[nodiscard]] Status uebernimm(FachplanungId von, FachplanungId nach);

    [[nodiscard]] Result<Satzvergleich> vergleiche(FachplanungId a, FachplanungId b);
    [[nodiscard]] Result<std::vector<Raumbezug>> bezuege(RaumId raum);
    [[nodiscard]] std::vector<Raumindikator> indikatoren(RaumId raum);

    [[nodiscard]] Result<std::vector<Sozialraum>> sozialraeume();
    [[nodiscard]] Result<SozialraumId> speichere(const Sozialraum& sozialraum);
    [[nodiscard]] Status loesche(SozialraumId id);
    /// The outline of all areas of a boundary file together. Errors: those of geo.
    [[nodiscard]] Result<MultiPolygon> liesUmriss(const std::filesystem::path& datei);

private:
    [[nodiscard]] Result<Raumsatz> ensureSatz(Raumsatzart art, FachplanungId fachplanung);
    [[nodiscard]] Result<RaumId> write(const Raumsatz& satz, const Raumentwurf& entwurf);
    [[nodiscard]] Status writeGrenze(RaumId raum, const std::vector<RaumId>& teile);
    [[nodiscard]] std::vector<RaumId> coarsest(const std::vector<RaumId>& gemeinden) const;
    [[nodiscard]] Raumteilung teilung(const Satzbild& bild) const;

    Werkbank& m_werkbank;
};

/// Code of the level of a set: `planungsraum` for the shared one, `planungsraum_jugendhilfe`, `handlungsraum`
/// …
[[nodiscard]] std::string ebenencode(Raumsatzart art, const Fachplanung* fachplanung);

}  // namespace isp::workspace
