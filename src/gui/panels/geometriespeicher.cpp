// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/geometriespeicher.h"

#include "render/kartenadapter.h"
#include "workspace/werkbank.h"

namespace isp::gui {

std::shared_ptr<const render::Kartengeometrie> Geometriespeicher::von(workspace::Werkbank& werkbank,
                                                                      EbeneId ebene, const std::string& tag) {
    auto& known = m_bekannt[ebene];
    for (const auto& entry : known)
        if (entry.grenzen->gueltigkeit.contains(tag)) return entry.geometrie;
    auto read = workspace::readKartengrenzen(werkbank.store(), werkbank.bestand(), ebene, tag);
    if (!read) return render::Kartengeometrie::make({});
    auto geometrie = render::Kartengeometrie::make(render::kartenquelle(**read));
    known.push_back({std::move(read).value(), geometrie});
    return geometrie;
}

}  // namespace isp::gui
