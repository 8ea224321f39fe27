// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indikator.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace isp::store {

/// Indikatoren and the Fachplanungen that answer for them.
class IndikatorRepository {
public:
    explicit IndikatorRepository(Store& store) : m_store(store) {}

    [[nodiscard]] Result<std::vector<Indikator>> indikatoren();
    /// Adds (id 0) or changes. The code must be free among Indikatoren and Kennzahlen: codes::kCodeTaken.
    /// A removed one can be saved again as it was read and gets its id back, unless another has it now.
    [[nodiscard]] Result<IndikatorId> save(const Indikator& indikator);
    /// Error codes::kStillReferred naming what still refers to it.
    [[nodiscard]] Status remove(IndikatorId indikator);

    [[nodiscard]] Result<std::vector<Fachplanung>> fachplanungen();
    [[nodiscard]] Result<FachplanungId> saveFachplanung(const Fachplanung& fachplanung);
    /// Error codes::kStillReferred naming what still refers to it.
    [[nodiscard]] Status removeFachplanung(FachplanungId fachplanung);

private:
    Store& m_store;
};

}  // namespace isp::store
