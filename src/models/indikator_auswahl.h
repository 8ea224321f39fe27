// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {
class Bestand;
}

namespace isp::models {

/// One line of a choice; a line without a key is a heading.
struct Auswahlzeile {
    QString text;
    QString hinweis;
    QString schluessel;
};

/// Indikatoren by Themenfeld, then Kennzahlen; the key is the code. What has no figures yet is left out,
/// unless nothing has.
[[nodiscard]] std::vector<Auswahlzeile> indikatorauswahl(const workspace::Bestand& bestand);

/// The stored combinations of Ausprägungen of a Kennzahl, the total first (`insgesamt`); the key is the index
/// into reihenMerkmale(). Empty where there is nothing to choose.
[[nodiscard]] std::vector<Auswahlzeile> reihenauswahl(const workspace::Bestand& bestand,
                                                      const std::string& code);
using Merkmalwahl = std::vector<std::pair<std::string, std::string>>;
/// What an Anfrage needs for each line of reihenauswahl().
[[nodiscard]] std::vector<Merkmalwahl> reihenMerkmale(const workspace::Bestand& bestand,
                                                      const std::string& code);

}  // namespace isp::models
