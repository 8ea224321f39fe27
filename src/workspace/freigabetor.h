// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/offenlegung.h"
#include "base/result.h"
#include "workspace/freigabeprotokoll.h"
#include "workspace/sperrmuster.h"
#include "workspace/werteblock.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// One figure that does not leave the house.
struct Sperrung {
    std::string code;
    std::string raum;
    Periode periode;
    analysis::Sperre grund = analysis::Sperre::kKlein;
    bool abgeleitet = false;    ///< of an Indikator: numerator or denominator is kept back
    std::string auspraegungen;  ///< `weiblich, unter 3`; empty: the total
};

/// `klein`, `quelle`, `frueher`, `zweit`, or `abgeleitet` for an Indikator: what texte::sperrgrund() takes.
[[nodiscard]] const char* grundcode(const Sperrung& sperrung) noexcept;

/// The gate everything public passes (docs/methoden.md „Geheimhaltung“): takes secret figures out of blocks,
/// remembers what and why, and writes the Freigabe. One gate per release.
///
/// What is hidden of a Kennzahl does not depend on what is asked for: it is worked out over all levels and
/// all Ausprägungen, so that two releases of the same Stand never add up to a secret. What an earlier release
/// kept back and has not changed since stays back.
class Freigabetor {
public:
    explicit Freigabetor(Werkbank& werkbank) : m_werkbank(werkbank), m_gedaechtnis(werkbank) {}

    /// The block with secret figures replaced by the sign for secret, as of the Stand asked for. Only what
    /// `perioden` ask for is noted. The one figure of a Gebiet is hidden where it is small or one of its
    /// Räume is.
    /// Error codes::kNichtGeschuetzt where a secret cannot be protected; those of Auswertung::werte.
    [[nodiscard]] Result<WerteblockPtr> schuetze(const Anfrage& anfrage, const PeriodenFilter& perioden = {});

    [[nodiscard]] const std::vector<Sperrung>& sperrungen() const noexcept { return m_sperrungen; }
    [[nodiscard]] std::size_t zweitsperrungen() const noexcept;

    /// Writes the Freigabe: what went out where, and what was kept back. No step to be undone: it happened.
    [[nodiscard]] Result<FreigabeId> protokolliere(const std::string& art, const std::string& ziel);
    /// Takes the Freigabe back: nothing went out after all.
    [[nodiscard]] Status verwirf(FreigabeId freigabe);

private:
    using Maske = std::vector<analysis::Sperre>;  ///< per Zelle of a block
    struct Teil;

    Result<Maske> maske(const Anfrage& anfrage, const Werteblock& block);
    Result<Maske> kennzahlMaske(const Kennzahl& kennzahl, const std::vector<AuspraegungId>& auspraegungen,
                                const Anfrage& anfrage, const Werteblock& block);
    Result<Maske> indikatorMaske(const Indikator& indikator, const Anfrage& anfrage, const Werteblock& block);
    Result<const Sperrmuster*> muster(const Kennzahl& kennzahl, std::optional<LieferungId> stand);

    Werkbank& m_werkbank;
    Freigabegedaechtnis m_gedaechtnis;
    std::map<std::pair<KennzahlId, LieferungId>, Sperrmuster> m_muster;  ///< no Lieferung: as of today
    std::vector<Sperrung> m_sperrungen;
    std::set<std::string> m_codes;
    std::set<std::string> m_ebenen;
    std::set<Periode> m_perioden;
};

}  // namespace isp::workspace
