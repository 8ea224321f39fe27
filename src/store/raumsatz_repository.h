// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geometrie.h"
#include "domain/raum.h"
#include "store/store.h"
#include "store/verwendung.h"

#include <cstdint>
#include <vector>

namespace isp::store {

/// What own Räume need beyond RaumRepository: their parts, their outline, their removal.
class RaumsatzRepository {
public:
    explicit RaumsatzRepository(Store& store) : m_store(store) {}

    /// The Räume a Raum is made of, all with its validity; those it had before and has no longer leave it.
    /// Errors: codes::kUnknownObject, kBadHierarchy (a part is not finer), kBadValidity.
    [[nodiscard]] Status setTeile(RaumId raum, const std::vector<RaumId>& teile,
                                  const Gueltigkeit& gueltigkeit);
    /// Forgets every boundary of a Raum; those of own Räume are derived and can be made again.
    [[nodiscard]] Status removeGrenzen(RaumId raum);
    /// Removes a Raum with its parts' membership, its boundaries and its purpose. Error codes::kStillReferred
    /// naming what uses it.
    [[nodiscard]] Status remove(RaumId raum);
    /// Removes a level without Räume. Error codes::kStillReferred.
    [[nodiscard]] Status removeEbene(EbeneId ebene);
    /// Records that use a Raum: Themen, Massnahmen, Ziele, Angebote …
    [[nodiscard]] Result<std::vector<Verwendung>> verwendungen(RaumId raum, std::size_t limit = 100);

private:
    Store& m_store;
};

}  // namespace isp::store
