// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace isp {

/// How a set of Räume divides a territory. Plain indices: Gemeinden 0 … n-1, Räume 0 … m-1.
struct Raumteilung {
    std::size_t gemeinden = 0;
    std::vector<std::vector<std::size_t>> raeume;  ///< Gemeinden of each Raum
};

/// A Gemeinde that belongs to more than one Raum.
struct Ueberlappung {
    std::size_t gemeinde = 0;
    std::vector<std::size_t> raeume;
    friend bool operator==(const Ueberlappung&, const Ueberlappung&) = default;
};

/// What keeps a set from being a division.
struct Teilungsbefund {
    std::vector<std::size_t> luecken;  ///< Gemeinden in no Raum
    std::vector<Ueberlappung> ueberlappungen;
    [[nodiscard]] bool vollstaendig() const noexcept { return luecken.empty() && ueberlappungen.empty(); }
};

[[nodiscard]] Teilungsbefund pruefeTeilung(const Raumteilung& teilung);

/// What two Räume of two sets have in common. `a` or `b` without value: Gemeinden in no Raum of that set.
struct Schnittfeld {
    std::optional<std::size_t> a, b;
    std::vector<std::size_t> gemeinden;
    double einwohner = 0.0;
};

/// Two sets side by side. The Räume of both are paired so that as many inhabitants as can be live in Räume
/// that correspond; the Gemeinden outside these pairs are what stands between the two sets.
struct Teilungsvergleich {
    std::vector<Schnittfeld> felder;                  ///< that hold Gemeinden, by a, then b; none comes last
    std::vector<std::optional<std::size_t>> partner;  ///< per Raum of a: the corresponding one of b
    std::vector<std::size_t> abweichend;              ///< Gemeinden outside the pairs, ascending
    double einwohner = 0.0;                           ///< of all Gemeinden
    double einwohnerGleich = 0.0;                     ///< of Gemeinden within pairs
    std::size_t gemeinden = 0;
    /// Share of the inhabitants within pairs, 0 … 1; without any inhabitants that of the Gemeinden.
    [[nodiscard]] double uebereinstimmung() const noexcept;
};

/// A Gemeinde in no Raum of both sets agrees. Where a set overlaps, a Gemeinde counts for its first Raum.
/// `einwohner` has one entry per Gemeinde; an unknown number counts as 0 here and only here: the measure then
/// rests on the others.
[[nodiscard]] Teilungsvergleich vergleicheTeilungen(const Raumteilung& a, const Raumteilung& b,
                                                    const std::vector<std::optional<double>>& einwohner);

}  // namespace isp
