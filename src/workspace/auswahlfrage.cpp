// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/auswahlfrage.h"

#include "workspace/auswahl.h"
#include "workspace/bestand.h"

namespace isp::workspace {

Anfrage auswahlfrage(const Auswahl& auswahl, const Bestand& bestand) {
    std::vector<Position> only;
    for (const auto id : auswahl.filter())
        if (const auto position = bestand.position(id)) only.push_back(*position);
    return {auswahl.code(),         auswahl.ebene(), auswahl.merkmale(), auswahl.stand(), {},
            auswahl.gebietsstand(), std::move(only)};
}

}  // namespace isp::workspace
