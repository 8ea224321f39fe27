// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <string>

namespace isp {

using IndexdefinitionId = Id<struct IndexdefinitionTag>;
using IndexfassungId = Id<struct IndexfassungTag>;

/// An index that is kept: its name and what is said about it. How it is made stands in its versions.
struct Indexdefinition {
    IndexdefinitionId id;
    std::string uid;
    std::string name;
    std::string nameKlein;  ///< name in lower case: two indices never differ by case alone
    std::string notiz;
};

/// One version of an index; the one with the highest number holds. Never changed once it is written.
struct Indexfassung {
    IndexfassungId id;
    std::string uid;
    IndexdefinitionId definition;
    int nummer = 1;
    std::string zeitpunkt;  ///< ISO, UTC
    std::string wer;
    std::string anlass;  ///< why it was changed; empty for the first
    std::string inhalt;  ///< JSON of `isp index` (workspace/indexbeschreibung.h)
};

}  // namespace isp
