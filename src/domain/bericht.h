// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aufzaehlung.h"

namespace isp {

/// What ISP hands out (concept 5.1).
enum class Berichtsart { kSozialatlas, kThema, kVorlage, kProtokoll };

template <>
struct Aufzaehlung<Berichtsart> {
    static constexpr std::array werte{
        std::pair{Berichtsart::kSozialatlas, "sozialatlas"}, std::pair{Berichtsart::kThema, "thema"},
        std::pair{Berichtsart::kVorlage, "vorlage"}, std::pair{Berichtsart::kProtokoll, "protokoll"}};
};

}  // namespace isp
