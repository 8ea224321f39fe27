// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/aufbewahrung.h"

#include <QString>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// The period of every kind of personal data, in the order of Fristart.
[[nodiscard]] Result<std::vector<Aufbewahrungsfrist>> fristen(Werkbank& werkbank);
/// Keeps them; one step that can be undone as `schritt`.
[[nodiscard]] Status setFristen(Werkbank& werkbank, const std::vector<Aufbewahrungsfrist>& fristen,
                                const QString& schritt);
/// What is past its period today, the longest overdue first.
[[nodiscard]] Result<std::vector<Faelligkeit>> faelligkeiten(Werkbank& werkbank);

}  // namespace isp::workspace
