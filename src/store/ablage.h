// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "store/store.h"

#include <cstdint>
#include <vector>

namespace isp::store {

/// The records of one kind: everything of the Steuerungskreislauf is kept through this one repository, from a
/// table of columns (tabellen_*.cpp). Each change is checked by the rules of the domain (domain/regeln.h) and
/// written into the history.
template <typename T>
class Ablage {
public:
    using IdType = decltype(T::id);

    explicit Ablage(Store& store) : m_store(store) {}

    /// In their order.
    [[nodiscard]] Result<std::vector<T>> alle();
    /// Those of a Thema, over all its Durchläufe. Requires a kind that belongs to Themen.
    [[nodiscard]] Result<std::vector<T>> vonThema(ThemaId thema);
    /// Error codes::kUnknownObject.
    [[nodiscard]] Result<T> lies(IdType id);
    /// Adds (id 0) or changes; an identity never changes. Errors: those of the rules, codes::kUnknownObject.
    [[nodiscard]] Result<IdType> speichere(const T& object);
    /// With all that belongs to it. Error codes::kInUse naming what still refers to it.
    [[nodiscard]] Status loesche(IdType id);

private:
    Store& m_store;
};

}  // namespace isp::store
