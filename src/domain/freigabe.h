// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <string>

namespace isp {

/// What left the store for the public, and what the disclosure rules kept back (methods.md, disclosure).
struct Freigabe {
    FreigabeId id;
    std::string uid;
    std::string zeitpunkt;  ///< ISO, UTC
    std::string wer;
    std::string art;     ///< `export`, `sozialatlas` …
    std::string ziel;    ///< file name
    std::string inhalt;  ///< JSON: codes, level, Perioden, Stand, thresholds
    std::int64_t gesperrt = 0;
    std::int64_t zweitsperrungen = 0;
};

}  // namespace isp
