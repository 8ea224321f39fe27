// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/berichtsablage.h"

#include "store/ablage.h"
#include "store/benutzer.h"
#include "store/bericht_repository.h"
#include "workspace/werkbank.h"

namespace isp::workspace {

Result<Bericht> liesBericht(Werkbank& werkbank, BerichtId id) {
    return store::Ablage<Bericht>(werkbank.store()).lies(id);
}

Result<Berichtsinhalt> liesBerichtsinhalt(Werkbank& werkbank, BerichtId id) {
    ISP_TRY(auto kept, store::BerichtRepository(werkbank.store()).inhalt(id));
    return Berichtsinhalt{std::move(kept.zahlen), std::move(kept.inhalt)};
}

Result<BerichtId> speichereBericht(Werkbank& werkbank, const Bericht& bericht, const Berichtsinhalt& inhalt) {
    return store::BerichtRepository(werkbank.store()).speichere(bericht, {inhalt.zahlen, inhalt.inhalt});
}

std::string bearbeitendePerson() {
    return store::currentUser();
}

}  // namespace isp::workspace
