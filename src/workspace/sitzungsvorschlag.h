// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sitzungsakte.h"
#include "workspace/hinweiseingang.h"

#include <QString>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Proposed is what is due up to so many days after the meeting.
inline constexpr int kVorschauTage = 14;

/// What the agenda of a meeting may hold, the most urgent kinds first: Punkte an earlier meeting of the same
/// series (or group) did not deal with, open Aufträge, steps whose Frist comes, Wiedervorlagen, Beschlüsse
/// that are waited for, open Hinweise (`hinweise`, strongest first, at most kHinweiseMax), deliveries of the
/// Datenkalender that are overdue or due. What the meeting has already is left out.
[[nodiscard]] Result<std::vector<Punktvorschlag>> punktvorschlaege(
    Werkbank& werkbank, const Sitzungsakte& akte, const std::vector<Hinweiseintrag>& hinweise);
inline constexpr std::size_t kHinweiseMax = 10;

/// Puts proposals on the agenda as one step. `worte` gives title and reason of each.
struct Punktworte {
    QString titel;
    QString anlass;
};
[[nodiscard]] Status nimmAuf(Werkbank& werkbank, SitzungsterminId sitzung,
                             const std::vector<std::pair<Punktvorschlag, Punktworte>>& vorschlaege);

}  // namespace isp::workspace
