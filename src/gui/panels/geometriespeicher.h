// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/kartengeometrie.h"
#include "workspace/kartengrenzen.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isp::workspace {
class Werkbank;
}

namespace isp::gui {

/// The outlines a page beside the map has drawn, kept until the boundaries change.
class Geometriespeicher {
public:
    /// Never null; without areas where the level has no boundaries on the day (ISO).
    [[nodiscard]] std::shared_ptr<const render::Kartengeometrie> von(workspace::Werkbank& werkbank,
                                                                     EbeneId ebene, const std::string& tag);
    void vergiss() { m_bekannt.clear(); }

private:
    struct Eintrag {
        workspace::KartengrenzenPtr grenzen;
        std::shared_ptr<const render::Kartengeometrie> geometrie;
    };
    std::map<EbeneId, std::vector<Eintrag>> m_bekannt;
};

}  // namespace isp::gui
