// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kennzahl.h"
#include "domain/periode.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isp {

/// The Perioden a series is expected for, counted in steps of its rhythm from a pattern. A Periode belongs to
/// the step in which it ends, so that a Stichtag, a month or a whole year fill the same year.
class Zeitraster {
public:
    /// From the rhythm of the Kennzahl, else from the distances of what was delivered. nullopt where nothing
    /// was.
    [[nodiscard]] static std::optional<Zeitraster> aus(const std::string& rhythmus,
                                                       std::span<const Periode> geliefert);

    [[nodiscard]] int schritt(const Periode& periode) const noexcept;
    /// Written as most of the delivered ones are.
    [[nodiscard]] Periode periode(int schritt) const;
    [[nodiscard]] int monate() const noexcept { return m_monate; }

private:
    Zeitraster(int monate, Periode muster) : m_monate(monate), m_muster(muster) {}
    int m_monate;
    Periode m_muster;
};

/// Months of `jaehrlich`, `halbjahr`, `quartal`, `monat`; nullopt for anything else.
[[nodiscard]] std::optional<int> monateImRhythmus(std::string_view rhythmus) noexcept;
/// ISO date so many days later. Requires a valid date.
[[nodiscard]] std::string tageSpaeter(std::string_view isoDate, int tage);
/// Days from one ISO date to another.
[[nodiscard]] int tageZwischen(std::string_view von, std::string_view bis);
/// By when the figures of a Periode are delivered; nullopt where the Kennzahl does not say.
[[nodiscard]] std::optional<std::string> faelligAm(const Kennzahl& kennzahl, const Periode& periode);

}  // namespace isp
