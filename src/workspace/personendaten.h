// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/personendaten.h"
#include "store/personendaten.h"

#include <array>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// How the window and the command line call kinds, records and fields: this layer has no words.
struct Personenworte {
    std::function<std::string(Personenbezug)> bezug;
    std::function<std::string(const std::string& tabelle)> art;
    std::function<std::string(const std::string& feld)> feld;
    /// Heads of the table: what, kind, name, field, content, time.
    std::array<std::string, 6> kopf;
};

/// store::personen() and store::fundstellen() of the open store.
[[nodiscard]] Result<std::vector<Person>> personen(Werkbank& werkbank);
[[nodiscard]] Result<std::vector<Fundstelle>> fundstellen(Werkbank& werkbank, const std::string& name);

/// Writes what the store holds about a person as a table (Art. 15 DSGVO), by the ending of the file: CSV,
/// XLSX, ODS.
[[nodiscard]] Status schreibeAuskunft(Werkbank& werkbank, const std::string& name,
                                      const std::filesystem::path& ziel, const Personenworte& worte);

/// store::loeschePerson() with `praefix` in place of the name, after which nothing can be undone any more:
/// the steps hold what was deleted. Everything is read anew.
[[nodiscard]] Result<store::Loeschung> loeschePerson(Werkbank& werkbank, const std::string& name,
                                                     const std::string& praefix);

/// What deleting does not reach.
struct Verbleib {
    std::size_t sicherungen = 0;  ///< backups beside or in their folder, half-written ones too
    std::size_t eingefroren = 0;  ///< reports that stay as they were made
    std::size_t anhaenge = 0;     ///< files kept in the store
};
[[nodiscard]] Result<Verbleib> verbleib(Werkbank& werkbank);

}  // namespace isp::workspace
