// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/austausch.h"

#include <algorithm>

namespace isp {

Feldausgang fuehreZusammen(const Feldinhalt& basis, const Feldinhalt& deren, const Feldinhalt& meins) {
    if (meins == deren) return Feldausgang::kNichts;
    return meins == basis ? Feldausgang::kUebernehmen : Feldausgang::kKonflikt;
}

Konfliktentscheidung entscheide(Konfliktregel regel, std::string_view zeitMeins, std::string_view zeitDeren) {
    switch (regel) {
        case Konfliktregel::kOffenLassen:
            return Konfliktentscheidung::kOffen;
        case Konfliktregel::kMeins:
            return Konfliktentscheidung::kMeins;
        case Konfliktregel::kDeren:
            return Konfliktentscheidung::kDeren;
        case Konfliktregel::kNeuer:
            break;
    }
    return !zeitMeins.empty() && zeitDeren > zeitMeins ? Konfliktentscheidung::kDeren
                                                       : Konfliktentscheidung::kMeins;
}

std::int64_t Zusammenfuehrung::offen() const {
    return std::count_if(konflikte.begin(), konflikte.end(),
                         [](const Konflikt& k) { return k.entscheidung == Konfliktentscheidung::kOffen; });
}

}  // namespace isp
