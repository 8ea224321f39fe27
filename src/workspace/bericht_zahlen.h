// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/freigabetor.h"
#include "workspace/werteblock.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace isp::workspace {

class Bestand;
class Werkbank;

/// The whole own territory with what it is ("Kreis Segeberg"), by its name alone where that says so itself
/// ("Rhein-Sieg-Kreis"); empty where there is none.
[[nodiscard]] std::string gebietsname(const Bestand& bestand);

/// A figure as a report shows it: what it was made from can be asked again later.
struct Berichtszahl {
    std::string code;
    std::string ebene;  ///< code of the level
    std::string raum;   ///< uid
    std::string periode;
    std::optional<double> wert;  ///< none: missing, secret
    int nachkommastellen = 0;
    std::vector<std::pair<std::string, std::string>> merkmale = {};  ///< Ausprägungen asked for
    friend bool operator==(const Berichtszahl&, const Berichtszahl&) = default;
};

/// Where a report takes its figures from: all of them, and in something public each one through the
/// disclosure gate. Remembers what was shown. One per report.
class Zahlenquelle {
public:
    Zahlenquelle(Werkbank& werkbank, bool oeffentlich)
        : m_werkbank(werkbank),
          m_tor(werkbank),
          m_oeffentlich(oeffentlich) {}

    /// Errors: those of Auswertung::werte, in something public those of Freigabetor::schuetze.
    [[nodiscard]] Result<WerteblockPtr> werte(const Anfrage& anfrage, const PeriodenFilter& perioden = {});
    [[nodiscard]] bool oeffentlich() const noexcept { return m_oeffentlich; }
    [[nodiscard]] Werkbank& werkbank() noexcept { return m_werkbank; }
    [[nodiscard]] Freigabetor& tor() noexcept { return m_tor; }

    /// Notes that a cell stands in the report. Not to be called for figures as of a Lieferung: nothing newer
    /// can contradict them.
    void merke(const Werteblock& block, std::size_t periode, std::size_t spalte,
               const std::vector<std::pair<std::string, std::string>>& merkmale = {});
    [[nodiscard]] const std::vector<Berichtszahl>& zahlen() const noexcept { return m_zahlen; }

private:
    Werkbank& m_werkbank;
    Freigabetor m_tor;
    bool m_oeffentlich;
    std::vector<Berichtszahl> m_zahlen;
    std::set<std::string> m_gemerkt;
};

/// A figure that is another one today.
struct Berichtswiderspruch {
    Berichtszahl damals;
    std::string name;  ///< of the Indikator
    std::string raum;
    std::optional<double> heute;
};
/// Which figures of a report newer data contradict, as far as they would be shown with so many digits. What
/// is not there any more (Raum, Indikator, figure) contradicts too.
[[nodiscard]] Result<std::vector<Berichtswiderspruch>> widersprueche(Werkbank& werkbank,
                                                                     const std::vector<Berichtszahl>& zahlen);

/// Whether figures came after the Lieferung `stand` for what a report shows, or one of its own is another one
/// today (withdrawn, corrected, computed otherwise).
[[nodiscard]] Result<bool> hatNeuereDaten(Werkbank& werkbank, const std::vector<Berichtszahl>& zahlen,
                                          LieferungId stand);

[[nodiscard]] std::string toJson(const std::vector<Berichtszahl>& zahlen);
/// Nothing for a text that is no such list.
[[nodiscard]] std::vector<Berichtszahl> berichtszahlenOf(const std::string& json);

}  // namespace isp::workspace
