// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/issue.h"
#include "base/result.h"
#include "domain/lieferung.h"
#include "exchange/lesen.h"
#include "exchange/tabelle.h"
#include "workspace/bestand.h"
#include "workspace/raumaufloeser.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

struct ImportOptionen {
    std::string layout = "auto";
    std::string kennzahl;            ///< code of the one Kennzahl, or prefix
    std::optional<Periode> periode;  ///< for tables that name none
    std::string raumebene;           ///< code; empty = any
    std::string blatt;
    std::string quelle;
    std::string stand;
    std::string lizenz;
    std::string lieferant;  ///< name; places settled by hand are remembered for it
    std::string zeilen;     ///< `12-40`: only these rows of the sheet
    bool anlegen = false;   ///< unknown places become Räume
    std::map<std::string, std::string>
        kennzahlen;                             ///< header text (or code made from it) -> code of a Kennzahl
    std::map<std::string, std::string> raeume;  ///< key or name in the file -> key of a Raum
    std::set<std::string> ausgeschlossen;       ///< keys or names in the file that are none of the store's

    // Of this one import, not of the mapping: not in the JSON.
    std::string profil;  ///< name of the Importprofil these options come from
    Lieferungsart art = Lieferungsart::kDatei;
    bool gemerkteOrte = true;        ///< apply the remembered places (workspace/ortsmerkung.h)
    bool orteMerken = false;         ///< and remember those of `raeume` and `ausgeschlossen` on commit
    bool gemerkteKennzahlen = true;  ///< apply the remembered headings (workspace/kennzahlzuordnung.h)
    bool kennzahlenMerken = false;   ///< and remember those of this table on commit
    bool vorschlagen = false;        ///< apply what is sure enough among the Kennzahlen of the catalogue
};

/// The mapping as it is kept with a Lieferung, as a Profil in the store and in the file of --zuordnung: a
/// JSON object with the members of ImportOptionen that are set. Unknown members are an error that names them.
[[nodiscard]] Result<ImportOptionen> optionenFromJson(const std::string& json, ImportOptionen start = {});
[[nodiscard]] std::string toJson(const ImportOptionen& optionen);

/// Why a heading of the file is taken for a Kennzahl.
enum class Zuordnungsgrund {
    kNeu,        ///< no Kennzahl of the store: it will be created
    kCode,       ///< the table or the option gives its code, or the code made from the heading is its own
    kAngegeben,  ///< by the options: by hand or from a profile
    kGemerkt,    ///< so it was the last time
    kTabelle,    ///< the official table is the one the catalogue names as its source
    kName,       ///< it is called so
};

/// True where nobody has said so yet: worth a look before the figures are taken over.
[[nodiscard]] constexpr bool istVorschlag(Zuordnungsgrund grund) noexcept {
    return grund == Zuordnungsgrund::kTabelle || grund == Zuordnungsgrund::kName;
}

/// What one Kennzahl of the file becomes.
struct Kennzahlzuordnung {
    std::string text;  ///< as the file names it
    std::string code;
    std::string einheit;
    KennzahlId bekannt;  ///< 0 = will be created
    std::string name;    ///< of the known one
    std::size_t reihen = 0;
    std::size_t werte = 0;
    Zuordnungsgrund grund = Zuordnungsgrund::kNeu;
    std::vector<KennzahlId> vorschlaege;  ///< Kennzahlen it may be, the likeliest first
};

/// What a file holds and what taking it over would do. Nothing has been written yet.
struct Importvorschau {
    std::filesystem::path pfad;
    std::string datei;
    std::string sha256;
    ImportOptionen optionen;
    exchange::Rohdatei rohdatei;
    std::size_t blatt = 0;  ///< index of the sheet that was understood
    exchange::Tabelle tabelle;
    Aufloesung orte;
    std::vector<Kennzahlzuordnung> kennzahlen;
    std::vector<std::size_t> kennzahlDerReihe;  ///< per Tabellenreihe: index into `kennzahlen`
    std::vector<Periode> perioden;
    std::size_t werte = 0;  ///< figures that would be taken over
    std::size_t werteAusserhalb = 0;
    std::size_t luecken = 0;      ///< cells `-` of places that do not exist in that Periode
    std::vector<bool> entfaellt;  ///< per cell: one of those gaps
    std::map<Zeichen, std::size_t> zeichen;
    std::size_t gemerkteOrte = 0;             ///< places that were settled before
    std::optional<Lieferung> schonGeliefert;  ///< the same file was taken over before
    IssueList issues;

    [[nodiscard]] std::size_t abgelehnt() const { return issues.count(Severity::kRefused); }
};

/// Takes a table from file to store: read, understand, find the Räume, check, preview, commit as one
/// Lieferung.
class Importeur {
public:
    /// Both must outlive the Importeur and be used from its thread.
    Importeur(store::Store& store, const Bestand& bestand) : m_store(store), m_bestand(bestand) {}

    /// Errors: the file cannot be read, is no table, has no figures, or none of its places is known.
    [[nodiscard]] Result<Importvorschau> vorschau(const std::filesystem::path& pfad,
                                                  const ImportOptionen& optionen,
                                                  const Progress& progress = {});

    /// The same for a preview of which pfad, optionen and, if it was read before, rohdatei are set; on an
    /// Error it holds what was understood until then.
    [[nodiscard]] Status fuelle(Importvorschau& vorschau, const Progress& progress = {});

    /// Writes it in one transaction, with the remembered places, the supplier and the use of the profile.
    /// Where the same file was taken over before, nothing is written and that Lieferung is returned with neu
    /// = geaendert = 0.
    [[nodiscard]] Result<Lieferung> uebernehmen(const Importvorschau& vorschau,
                                                const Progress& progress = {});

private:
    store::Store& m_store;
    const Bestand& m_bestand;
};

}  // namespace isp::workspace
