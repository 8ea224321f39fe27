// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "store/codes.h"
#include "store/connection.h"

#include <cstdint>
#include <string>

namespace isp::store {

enum class Codeart { kKennzahl, kIndikator };

/// Refuses an empty code and one that another Kennzahl or Indikator has, without regard to case: formulas
/// know both by their code. `name` tells the user which object has no code, `ownId` may keep its own.
[[nodiscard]] Status checkCode(Connection& connection, const std::string& code, const std::string& name,
                               Codeart art, std::int64_t ownId);

/// Refuses precisions no figure has.
[[nodiscard]] Status checkNachkommastellen(int stellen, const std::string& code);

/// Refuses a Fachplanung that is not there; none is allowed.
[[nodiscard]] Status checkFachplanung(Connection& connection, FachplanungId id);

}  // namespace isp::store
