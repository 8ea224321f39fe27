// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datenluecke.h"

namespace isp {

bool liegtDanach(const Bruch& bruch, const Periode& periode) {
    const auto first = Periode::fromCode(static_cast<std::int32_t>(bruch.periode));
    return first && first->firstDay() <= periode.lastDay();
}

bool liegtDazwischen(const Bruch& bruch, const Periode& vorher, const Periode& nachher) {
    return !liegtDanach(bruch, vorher) && liegtDanach(bruch, nachher);
}

}  // namespace isp
