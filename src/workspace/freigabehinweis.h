// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werteblock.h"

#include <cstddef>

namespace isp::workspace {

class Werkbank;

/// What a picture shows of one Kennzahl or Indikator.
struct Gezeigtes {
    Anfrage anfrage;
    PeriodenFilter perioden;
};

/// How many figures of a picture for use inside the house would be kept back in something public
/// (Freigabetor). Nothing is noted as released. Errors: those of Freigabetor::schuetze.
[[nodiscard]] Result<std::size_t> zuSperren(Werkbank& werkbank, const std::vector<Gezeigtes>& gezeigt);

}  // namespace isp::workspace
