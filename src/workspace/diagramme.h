// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/autokorrelation.h"
#include "analysis/intervall.h"
#include "analysis/korrelation.h"
#include "analysis/prognose.h"
#include "analysis/rang.h"
#include "analysis/statistik.h"
#include "analysis/trend.h"
#include "analysis/verteilung.h"
#include "base/result.h"
#include "workspace/werteblock.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What each chart of the Atlas says, as plain figures: computed here, worded in models, drawn in render.
/// A figure that is missing, secret or incomplete is never part of one; the Räume it concerns are named.
namespace isp::workspace {

class Auswahl;
class Bestand;
class Werkbank;

/// What a chart is asked about: the Auswahl at one moment.
struct Diagrammfrage {
    Anfrage anfrage;
    std::optional<Periode> periode;  ///< none: the last one with figures
    std::vector<RaumId> raeume;      ///< marked ones
};
[[nodiscard]] Diagrammfrage diagrammfrage(const Auswahl& auswahl, const Bestand& bestand);

struct Diagrammraum {
    RaumId id;
    std::string name;  ///< unique on its level
};

/// What all charts of one Indikator at one Periode share.
struct Diagrammbasis {
    WerteblockPtr block;
    std::size_t periode = 0;            ///< index into block->perioden
    std::vector<std::size_t> spalten;   ///< own Räume of the level with a complete figure in the Periode
    std::vector<std::string> ohneWert;  ///< the others that exist in the Periode
    WerteblockPtr gebiet;               ///< the same question for the whole territory; may be null
    std::optional<double> gebietswert;  ///< none for counts: it says nothing about a single Raum
    std::string gebietsname;            ///< `Kreis`

    [[nodiscard]] const Periode& zeitpunkt() const { return block->perioden[periode]; }
    [[nodiscard]] double wert(std::size_t spalte) const { return block->zelle(periode, spalte).wert; }
};
/// Errors: as Auswertung::werte; kNoValues where no Raum has a figure in the Periode.
[[nodiscard]] Result<Diagrammbasis> diagrammbasis(Werkbank& werkbank, const Diagrammfrage& frage);
[[nodiscard]] Diagrammraum diagrammraum(const Werkbank& werkbank, const Werteblock& block,
                                        std::size_t spalte);

/// Counts of an Indikator of the form `100 * [A] / [B]`.
struct Anteilszahlen {
    double faktor = 100.0;
    WerteblockPtr zaehler;
    WerteblockPtr nenner;
};
/// nullopt where it has another form, or its parts are no counts.
[[nodiscard]] Result<std::optional<Anteilszahlen>> anteilszahlen(Werkbank& werkbank, const Anfrage& anfrage);
/// Events and persons of a Raum at a Periode; nullopt where one is missing or they make no proportion.
[[nodiscard]] std::optional<std::pair<double, double>> anteilBei(const Anteilszahlen& zahlen,
                                                                 const Periode& periode, Position raum);

// Zeitreihe
// ---------------------------------------------------------------------------------------------------------

/// Trend and forecast of one series since its last break.
struct Reihenbild {
    Diagrammraum raum;
    bool gebiet = false;                      ///< the Kreis
    std::vector<analysis::Jahreswert> werte;  ///< since the last break
    std::optional<analysis::Trend> trend;     ///< none below three years
    std::optional<analysis::Prognose> prognose;
    std::optional<Error> prognoseproblem;  ///< why there is none
    int letztesJahr = 0;                   ///< of the figures; the forecast follows
    double versatz = 0.5;                  ///< of the axis against the year, as its Perioden lie
};
struct Zielmarke {
    std::string titel;
    double wert = 0.0;
    std::optional<int> jahr;
};
struct Zeitreihenbild {
    Diagrammbasis basis;
    std::vector<WerteblockPtr> referenzen;  ///< Land and Bund
    std::vector<Reihenbild> reihen;         ///< of the marked Räume, then the Kreis
    std::vector<Zielmarke> ziele;           ///< that hold for this Indikator
    std::size_t vorlaeufig = 0;             ///< provisional or estimated figures in it
};
/// `schritte` years ahead; 0 = no forecast.
[[nodiscard]] Result<Zeitreihenbild> zeitreihenbild(Werkbank& werkbank, const Diagrammfrage& frage,
                                                    int schritte);

// Rangfolge
// ---------------------------------------------------------------------------------------------------------

enum class Intervallart { kKeine, kWilson, kPoisson };
struct Rangpunkt {
    Diagrammraum raum;
    double wert = 0.0;
    std::optional<analysis::Grenzen> grenzen;  ///< 95 %
    analysis::Rang rang;
};
struct Rangbild {
    Diagrammbasis basis;
    Intervallart art = Intervallart::kKeine;
    std::vector<Rangpunkt> punkte;  ///< highest first
};
[[nodiscard]] Result<Rangbild> rangbild(Werkbank& werkbank, const Diagrammfrage& frage);

// Punktewolke
// ---------------------------------------------------------------------------------------------------------

struct Wolkenpunkt {
    Diagrammraum raum;
    double x = 0.0;
    double y = 0.0;
};
struct Bandpunkt {
    double x = 0.0;
    double y = 0.0;
    analysis::Grenzen grenzen;
};
struct Wolkenbild {
    Diagrammbasis basis;  ///< of y, the Indikator of the Auswahl
    WerteblockPtr x;
    std::size_t xPeriode = 0;
    std::optional<double> xGebiet;
    std::vector<Wolkenpunkt> punkte;
    std::vector<std::string> ohneWert;                 ///< one of the two is missing
    std::optional<analysis::Korrelation> korrelation;  ///< none below three Räume or without variation
    std::optional<analysis::Grenzen> rGrenzen;         ///< 95 %, from four Räume
    std::vector<Bandpunkt> band;                       ///< line with 95 % band of the mean, ascending
};
/// Errors: kChartNoOther where `anderer` has no figures at the Periode (or in its year).
[[nodiscard]] Result<Wolkenbild> wolkenbild(Werkbank& werkbank, const Diagrammfrage& frage,
                                            const std::string& anderer);

// Verteilung
// ---------------------------------------------------------------------------------------------------------

struct Ungleichheit {
    Periode periode = Periode::jahr(1);
    std::size_t n = 0;
    std::optional<double> gini, variation, spannweite;  ///< spannweite: highest against lowest
    bool gewichtet = false;                             ///< by inhabitants
};
/// Of the complete figures of some columns in one Periode, weighted by inhabitants where all are known.
[[nodiscard]] Ungleichheit ungleichheit(const Werkbank& werkbank, const Werteblock& block,
                                        std::size_t periode, const std::vector<std::size_t>& columns);
/// The own Räume of the level of a block, without what is no place.
[[nodiscard]] std::vector<std::size_t> eigeneSpalten(const Werkbank& werkbank, const Werteblock& block);
struct Verteilungsbild {
    Diagrammbasis basis;
    std::vector<Wolkenpunkt> raeume;        ///< x = figure
    std::vector<analysis::Saeule> saeulen;  ///< of indices into `raeume`
    analysis::Kasten kasten;
    std::vector<Ungleichheit> verlauf;  ///< of the Perioden with at least two figures
};
[[nodiscard]] Result<Verteilungsbild> verteilungsbild(Werkbank& werkbank, const Diagrammfrage& frage);

// Steigung
// ---------------------------------------------------------------------------------------------------------

struct Steigungslinie {
    Diagrammraum raum;
    double alt = 0.0;
    double neu = 0.0;
};
struct Steigungsbild {
    Diagrammbasis basis;  ///< its Periode is the later one
    std::size_t vorher = 0;
    std::vector<Steigungslinie> linien;  ///< highest new figure first
    std::optional<Steigungslinie> gebiet;
    std::vector<std::string> bruch;      ///< Räume left out for a break
    std::vector<std::string> ohneWert;   ///< or for a missing figure
    std::vector<std::size_t> moegliche;  ///< Perioden before that at least one Raum can be compared with
};
/// Without `vorher` the first Periode that can be compared.
[[nodiscard]] Result<Steigungsbild> steigungsbild(Werkbank& werkbank, const Diagrammfrage& frage,
                                                  const std::optional<Periode>& vorher);

// Indikatorensets: Profil und Wärmetabelle
// ---------------------------------------------------------------------------------------------------------

struct Setspalte {
    WerteblockPtr block;
    std::string name;
    std::string einheit;
    int nachkommastellen = 0;
    Richtung richtung = Richtung::kNeutral;
    std::optional<Periode> periode;  ///< the last one up to the Periode asked for; none: no figures
    std::optional<double> gebietswert;
    double mittel = 0.0, streuung = 0.0;  ///< over the Räume (population SD); 0 where nothing varies
    std::vector<double> werte;            ///< per Setbild::raeume; NaN = missing
    /// (figure − mean)/SD, turned so that high is a burden where the Indikator has a direction.
    std::vector<double> z;
    /// (figure − Kreis)/SD, turned in the same way; NaN also without a figure of the Kreis.
    std::vector<double> gegenGebiet;
};
struct Setbild {
    std::string set;
    std::string gebietsname;
    std::vector<Diagrammraum> raeume;
    std::vector<Setspalte> spalten;      ///< those with figures
    std::vector<std::string> ohneWerte;  ///< names of the others
};
struct Setwahl {
    IndikatorensetId id;
    std::string name;
};
/// The sets that have Indikatoren, in their order; after them one (id 0) of all Standardindikatoren.
[[nodiscard]] Result<std::vector<Setwahl>> diagrammsets(Werkbank& werkbank);
/// Counts are left out, for their size is that of the Raum. Errors: kChartNoSet, kChartEmptySet.
[[nodiscard]] Result<Setbild> setbild(Werkbank& werkbank, const Diagrammfrage& frage, IndikatorensetId set);

// Bevölkerungspyramide
// ---------------------------------------------------------------------------------------------------------

struct Pyramidenstufe {
    std::string name;
    double von = 0.0, bis = 0.0;  ///< years of age; the open group above ends kOffenesAlter
    std::vector<double> anteil;   ///< per sex: per cent of all, per year of age; NaN = missing
    std::vector<double> gebiet;
    std::vector<double> personen;  ///< of the Raum
};
inline constexpr double kOffenesAlter = 95.0;
struct Pyramidenbild {
    WerteblockPtr block;  ///< of one of its Reihen, for source lines
    std::string name, einheit;
    Periode periode = Periode::jahr(1);
    Diagrammraum raum;
    bool istGebiet = false;  ///< no Raum is marked: the Kreis itself is shown
    std::string gebietsname;
    std::vector<std::string> geschlechter;  ///< two, the first to the left
    std::vector<Pyramidenstufe> stufen;     ///< youngest first
    double summe = 0.0;                     ///< of the Raum
    bool vollstaendig = true;
    /// `75 und älter` has no end: it is drawn to kOffenesAlter.
};
/// Of the Kennzahl of the Auswahl where it is so broken down, else of the first one that is. The Raum: the
/// first marked one. Errors: kChartNoPyramid, kNoValues.
[[nodiscard]] Result<Pyramidenbild> pyramidenbild(Werkbank& werkbank, const Diagrammfrage& frage);

// Trichter
// ---------------------------------------------------------------------------------------------------------

enum class Trichterlage { kInnerhalb, kAusserhalb95, kAusserhalb998 };
struct Trichterpunkt {
    Diagrammraum raum;
    double personen = 0.0;
    double ereignisse = 0.0;
    double rate = 0.0;  ///< in the unit of the Indikator
    Trichterlage lage = Trichterlage::kInnerhalb;
};
struct Trichterrand {
    double personen = 0.0;
    analysis::Grenzen g95, g998;
};
struct Trichterbild {
    Diagrammbasis basis;
    double rate = 0.0;  ///< of all Räume together
    std::string nennername;
    std::vector<Trichterpunkt> punkte;
    std::vector<Trichterrand> rand;  ///< ascending by persons
};
[[nodiscard]] Result<Trichterbild> trichterbild(Werkbank& werkbank, const Diagrammfrage& frage);

// Räumliche Autokorrelation
// ---------------------------------------------------------------------------------------------------------

struct Moranpunkt {
    Diagrammraum raum;
    double wert = 0.0;
    double z = 0.0;         ///< (figure − mean)/SD
    double nachbarn = 0.0;  ///< mean z of its neighbours
    analysis::LokalerMoran lokal;
};
struct Moranbild {
    Diagrammbasis basis;
    analysis::Moran global;
    int permutationen = 999;
    std::vector<Moranpunkt> punkte;
    std::vector<std::string> inseln;  ///< have a figure but no neighbour with one
};
[[nodiscard]] Result<Moranbild> moranbild(Werkbank& werkbank, const Diagrammfrage& frage);

}  // namespace isp::workspace
