// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verzeichnis.h"

#include "store/lieferung_repository.h"
#include "workspace/werkbank.h"

namespace isp::workspace {

Result<std::vector<Lieferung>> lieferungsverzeichnis(Werkbank& werkbank) {
    return store::LieferungRepository(werkbank.store()).lieferungen();
}

Result<std::string> letzteAenderung(Werkbank& werkbank) {
    return werkbank.store().lastChange();
}

}  // namespace isp::workspace
