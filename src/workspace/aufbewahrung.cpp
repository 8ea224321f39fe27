// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/aufbewahrung.h"

#include "base/clock.h"
#include "store/aufbewahrung.h"
#include "workspace/werkbank.h"

namespace isp::workspace {

Result<std::vector<Aufbewahrungsfrist>> fristen(Werkbank& werkbank) {
    return store::fristen(werkbank.store());
}

Status setFristen(Werkbank& werkbank, const std::vector<Aufbewahrungsfrist>& fristen,
                  const QString& schritt) {
    return werkbank.aendere(schritt, [&]() -> Status {
        for (const auto& frist : fristen)
            ISP_CHECK(store::setFrist(werkbank.store(), frist));
        return {};
    });
}

Result<std::vector<Faelligkeit>> faelligkeiten(Werkbank& werkbank) {
    return store::faelligkeiten(werkbank.store(), Clock::todayIso());
}

}  // namespace isp::workspace
