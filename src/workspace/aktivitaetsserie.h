// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/aktivitaet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// The date of the series that is `n` repeats after its first one; nullopt for no date or no recurrence.
/// Counted from the first, so that the 31st comes back after a shorter month.
[[nodiscard]] std::optional<std::string> serientermin(std::string_view erster, Wiederholung wiederholung,
                                                      int n);
/// The dates of a series behind `nach` up to and with `bis`; at most kSerieMax and one more.
[[nodiscard]] std::vector<std::string> serientermine(std::string_view erster, Wiederholung wiederholung,
                                                     std::string_view nach, std::string_view bis);
/// So many Aktivitäten are made at once at most.
inline constexpr int kSerieMax = 120;

/// The Aktivität again at another date: plan and guide stay, what happened does not; it lasts as long.
[[nodiscard]] Aktivitaet folgeaktivitaet(const Aktivitaet& vorlage, std::string_view beginn);

/// Makes the next Aktivität of the series behind its last one, with the same participants. Undoable.
/// Errors: codes::kKeineSerie, kSerieZuEnde.
[[nodiscard]] Result<AktivitaetId> legeNaechstenTerminAn(Werkbank& werkbank, AktivitaetId aktivitaet);
/// All that are missing up to `bis`, as one step to be undone; says how many. Errors: codes::kKeineSerie,
/// kSerieZuEnde, kSerieZuLang.
[[nodiscard]] Result<int> legeSerieAn(Werkbank& werkbank, AktivitaetId aktivitaet, const std::string& bis);

}  // namespace isp::workspace
