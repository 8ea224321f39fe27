// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/kartensicht.h"

#include <optional>
#include <string>
#include <string_view>

namespace isp::workspace {

enum class Aenderungsart { kDifferenz, kProzent };

/// `differenz`, `prozent`.
[[nodiscard]] std::string_view toText(Aenderungsart art) noexcept;
[[nodiscard]] std::optional<Aenderungsart> aenderungsartFromText(std::string_view text) noexcept;
/// Per cent for counts, whose differences only tell how large a Raum is; else the difference.
[[nodiscard]] Aenderungsart ueblicheAenderung(const Werteblock& block) noexcept;

/// The change of every Raum from an earlier Periode to that of `sicht`: a block of its own with one Periode,
/// round classes symmetrically around 0, and the change of the whole as figure to compare with. A Raum with a
/// break in between has no figure, and the hint kBruchInReihe says so; per cent of 0 is not meaningful.
/// Errors: kNoPeriode where `vorher` is not earlier; kBruchInReihe where every Raum breaks.
[[nodiscard]] Result<Kartensicht> veraenderungssicht(Werkbank& werkbank, const Kartensicht& sicht,
                                                     const Anfrage& anfrage, std::size_t vorher,
                                                     Aenderungsart art, int klassen);

/// The earliest Periode with figures whose change to `periode` no break hides for all Räume; nullopt where
/// there is none before.
[[nodiscard]] std::optional<std::size_t> fruehesteVergleichbare(const Werteblock& block, std::size_t periode);

}  // namespace isp::workspace
