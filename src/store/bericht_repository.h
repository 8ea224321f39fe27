// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"
#include "store/store.h"

#include <string>

namespace isp::store {

/// What a report says, packed; nothing here knows how.
struct Berichtsinhalt {
    std::string zahlen;  ///< the figures that stand in it
    std::string inhalt;  ///< of a frozen one the document; empty of a live one
};

/// The contents of reports; their records are kept by Ablage<Bericht>.
class BerichtRepository {
public:
    explicit BerichtRepository(Store& store) : m_store(store) {}

    /// Adds or changes a report together with what it says. Errors: those of the rules.
    [[nodiscard]] Result<BerichtId> speichere(const Bericht& bericht, const Berichtsinhalt& inhalt);
    /// Error codes::kUnknownObject.
    [[nodiscard]] Result<Berichtsinhalt> inhalt(BerichtId id);

private:
    Store& m_store;
};

}  // namespace isp::store
