// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/indikator.h"

namespace isp::workspace {

class Werkbank;

/// Adds (id 0) or changes a Fachplanung; without a code it gets one from its name, without a place the last.
/// Undoable. Errors: codes::kNameMissing, store::codes::kCodeTaken.
[[nodiscard]] Result<FachplanungId> speichereFachplanung(Werkbank& werkbank, Fachplanung fachplanung);
/// Undoable. Error store::codes::kStillReferred naming what still refers to it.
[[nodiscard]] Status loescheFachplanung(Werkbank& werkbank, FachplanungId fachplanung);

}  // namespace isp::workspace
