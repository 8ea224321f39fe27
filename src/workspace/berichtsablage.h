// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/bericht.h"
#include "domain/durchlauf.h"
#include "domain/planungsrunde.h"
#include "domain/thema.h"

#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// What a made report keeps beside its record, packed; nothing here knows how.
struct Berichtsinhalt {
    std::string zahlen;  ///< the figures that stand in it
    std::string inhalt;  ///< of a frozen one the document; empty of a live one
};

/// Error store::codes::kUnknownObject.
[[nodiscard]] Result<Bericht> liesBericht(Werkbank& werkbank, BerichtId id);
/// Error store::codes::kUnknownObject.
[[nodiscard]] Result<Berichtsinhalt> liesBerichtsinhalt(Werkbank& werkbank, BerichtId id);
/// Adds or changes a report together with what it says. Errors: those of the rules.
[[nodiscard]] Result<BerichtId> speichereBericht(Werkbank& werkbank, const Bericht& bericht,
                                                 const Berichtsinhalt& inhalt);
/// What a report is about. Ids that are not valid and an empty list: nothing of that kind.
struct Berichtsbezug {
    ThemaId thema;
    SitzungsterminId sitzung;
    EbeneId ebene;
    IndikatorensetId set;
    std::vector<RaumId> raeume;
    friend bool operator==(const Berichtsbezug&, const Berichtsbezug&) = default;
};
/// The same in uids, which mean the same in every store; '' for nothing.
struct Berichtsbezugsuids {
    std::string thema, sitzung, ebene, set;
    std::vector<std::string> raeume;
};
/// Error codes::kBerichtsbezugFehlt where one of them is not in the store: a report on fewer Räume or without
/// its set would be another one.
[[nodiscard]] Result<Berichtsbezugsuids> uidsOf(Werkbank& werkbank, const Berichtsbezug& bezug);
/// Error codes::kBerichtsbezugFehlt.
[[nodiscard]] Result<Berichtsbezug> bezugOf(Werkbank& werkbank, const Berichtsbezugsuids& uids);

/// Who works with the program; empty where nobody says.
[[nodiscard]] std::string bearbeitendePerson();

}  // namespace isp::workspace
