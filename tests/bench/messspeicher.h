// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lieferung_repository.h"
#include "store/store.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace isp::store {

/// How much a store to measure holds: figures = raeume × reihen × perioden.
struct Shape {
    int raeume;
    int reihen;
    int perioden;
};

/// The value, or an exception: a benchmark has nobody to tell.
template <typename T>
T need(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(result.error().code.id) + " " + result.error().detail);
    return std::move(result).value();
}

/// A store with Räume and Reihen but no figures.
[[nodiscard]] std::vector<ReiheId> prepare(Store& store, const Shape& shape);

/// Figures as a table has them; every 37th is unknown. `seed` 0 and 1 differ in every hundredth figure.
[[nodiscard]] std::vector<ReihenWerte> figures(const Shape& shape, const std::vector<ReiheId>& reihen,
                                               int seed);

}  // namespace isp::store
