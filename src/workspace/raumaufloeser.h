// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "domain/id.h"
#include "workspace/bestand.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

/// A place as a source names it.
struct Ortsangabe {
    std::string schluessel;
    std::string name;
    long zeile = 0;
};

enum class Ortsstatus {
    kRaum,            ///< found
    kNeu,             ///< not known, to be created
    kAusserhalb,      ///< a proper key of a place outside the store's territory
    kUnbekannt,       ///< a key of the own territory that no Raum has, or no key form at all
    kMehrdeutig,      ///< several Räume have it
    kOhneSchluessel,  ///< a name alone, and no level that makes it unique
};

struct Ortstreffer {
    Ortsstatus status = Ortsstatus::kUnbekannt;
    Position position = 0;  ///< for kRaum
};

struct Aufloesung {
    std::vector<Ortstreffer> treffer;         ///< one per place
    std::map<EbeneId, std::size_t> gefunden;  ///< distinct Räume per level
    std::size_t ausserhalb = 0;
    std::size_t neu = 0;
    bool nullenErgaenzt = false;  ///< leading zeros that a spreadsheet had lost were restored
    IssueList issues;
};

struct AufloesungsOptionen {
    EbeneId ebene;                                 ///< only Räume of this level; 0 = any
    bool anlegen = false;                          ///< unknown places are to be created
    std::map<std::string, std::string> zuordnung;  ///< key or name in the source -> key of a Raum, by hand
    std::set<std::string> ausgeschlossen;          ///< keys or names that were settled to be outside
};

/// Finds the Räume of a source: by key (of any kind), with lost leading zeros where the whole column tells
/// so, else, within a given level, by its unique name. Never by name alone.
[[nodiscard]] Aufloesung loeseAuf(const Bestand& bestand, const std::vector<Ortsangabe>& orte,
                                  const AufloesungsOptionen& optionen);

/// The code of the level a German official key belongs to by its form (2 digits land, 5 kreis, 8 gemeinde, DG
/// bund …); empty for other forms.
[[nodiscard]] std::string ebeneOfSchluessel(std::string_view normalized);

}  // namespace isp::workspace
