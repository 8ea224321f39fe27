// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace isp {

/// A key inside one store. Each kind is a type of its own, so that a Raum can not be handed over as a
/// Kennzahl. 0 = none. Never leaves the store: across stores things are known by their uid.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool valid() const noexcept { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using EbeneId = Id<struct EbeneTag>;
using RaumId = Id<struct RaumTag>;
using KennzahlId = Id<struct KennzahlTag>;
using MerkmalId = Id<struct MerkmalTag>;
using AuspraegungId = Id<struct AuspraegungTag>;
using ReiheId = Id<struct ReiheTag>;
using IndikatorId = Id<struct IndikatorTag>;
using LieferungId = Id<struct LieferungTag>;
using FachplanungId = Id<struct FachplanungTag>;

}  // namespace isp

template <typename Tag>
struct std::hash<isp::Id<Tag>> {
    std::size_t operator()(const isp::Id<Tag>& id) const noexcept {
        return std::hash<std::int64_t>()(id.value);
    }
};
