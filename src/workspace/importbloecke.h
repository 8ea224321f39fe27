// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wert.h"
#include "store/lieferung_repository.h"
#include "workspace/importeur.h"

#include <cstdint>
#include <vector>

namespace isp::workspace {

/// The cells of a preview that are taken over, by slot (`slotOf[i]`: that of the table's series i, 0…slots-1)
/// and within it sorted by (Periode, Raum), without doubles. `raeume`: id per place of the table, 0 = not
/// taken over.
[[nodiscard]] std::vector<std::vector<Wert>> werteJePlatz(const Importvorschau& v,
                                                          const std::vector<std::size_t>& slotOf,
                                                          std::size_t slots,
                                                          const std::vector<std::int32_t>& raeume);

/// The same for Reihen of the store, ascending, without empty ones. Two series may meet in one Reihe.
[[nodiscard]] std::vector<store::ReihenWerte> reihenWerte(const Importvorschau& v,
                                                          const std::vector<ReiheId>& reihen,
                                                          const std::vector<std::int32_t>& raeume);

}  // namespace isp::workspace
