// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferung.h"
#include "workspace/wertgeschichte.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

/// One figure as it should be: a number, or a sign that stands instead of one.
struct Korrekturwert {
    Wertstelle stelle;
    std::optional<double> wert;
    Zeichen zeichen = Zeichen::kRevidiert;
};

struct Korrektur {
    std::vector<Korrekturwert> werte;
    std::string grund;   ///< required
    std::string quelle;  ///< who said so; '' = the source of the figure that counted
};

/// Checks a correction without writing it. Errors, each with `location.field`: codes::kGrundFehlt (domain),
/// kKorrekturLeer, kKorrekturWert, kKorrekturEbene, kKorrekturPeriode, kKorrekturDoppelt,
/// kKorrekturUnveraendert.
[[nodiscard]] Status pruefeKorrektur(Werkbank& werkbank, const Korrektur& korrektur);

/// Writes a correction as a Lieferung of its own, one step to be undone. The history names who and why.
/// Errors: those of pruefeKorrektur, kReadOnly, those of writing.
[[nodiscard]] Result<Lieferung> korrigiere(Werkbank& werkbank, const Korrektur& korrektur);

}  // namespace isp::workspace
