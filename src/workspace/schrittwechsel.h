// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/durchlauf.h"

#include <string>

namespace isp::store {
class Store;
}

namespace isp::workspace {

/// A change of a step's state that has been found allowed.
struct Wechsel {
    Schrittzustand nach = Schrittzustand::kInArbeit;
    std::string grund;
    std::string zeitpunkt;  ///< ISO, UTC; the dates of the step follow from it
    std::string wer;
};

/// Writes the new state with its dates and keeps the change as a Schrittwechsel.
[[nodiscard]] Status schreibeWechsel(store::Store& store, Schritt schritt, const Wechsel& wechsel);

}  // namespace isp::workspace
