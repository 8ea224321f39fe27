// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/bericht.h"

#include <string>

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
/// Who works with the program; empty where nobody says.
[[nodiscard]] std::string bearbeitendePerson();

}  // namespace isp::workspace
