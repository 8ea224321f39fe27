// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/durchlauf.h"
#include "store/store.h"

#include <span>
#include <string>

namespace isp::store {

/// The bytes of Anhänge; their records are kept by Ablage<Anhang>.
class AnhangRepository {
public:
    explicit AnhangRepository(Store& store) : m_store(store) {}

    /// Adds an Anhang with its bytes. Errors: those of the rules (too large, no name).
    [[nodiscard]] Result<AnhangId> speichere(const Anhang& anhang, std::span<const unsigned char> inhalt);
    /// Error codes::kUnknownObject.
    [[nodiscard]] Result<std::string> inhalt(AnhangId id);

private:
    Store& m_store;
};

}  // namespace isp::store
