// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/freigabehinweis.h"

#include "workspace/freigabetor.h"

namespace isp::workspace {

Result<std::size_t> zuSperren(Werkbank& werkbank, const std::vector<Gezeigtes>& gezeigt) {
    Freigabetor tor(werkbank);
    for (const auto& [anfrage, perioden] : gezeigt)
        ISP_CHECK(tor.schuetze(anfrage, perioden));
    return tor.sperrungen().size();
}

}  // namespace isp::workspace
