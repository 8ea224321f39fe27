// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/durchlaufregel.h"
#include "domain/themenakte.h"
#include "store/ablage.h"

#include <concepts>
#include <type_traits>

namespace isp::workspace {

namespace detail {

template <typename T>
concept ImDurchlauf = requires(const T& t) {
    { t.durchlauf } -> std::convertible_to<DurchlaufId>;
};
/// An Aktivität only names the Schritt it goes with: a series lasts longer than a round, and who took part
/// must stay removable.
template <typename T>
concept AmSchritt = !std::same_as<T, Aktivitaet> && requires(const T& t) {
    { t.schritt } -> std::convertible_to<SchrittId>;
};

/// The id of the record that `record` is a part of, where it says no Durchlauf itself; of type NoOwner
/// where it is part of nothing in one. The members are those of the foreign keys that cascade.
struct NoOwner {};
template <typename T>
auto ownerOf(const T& record) {
    if constexpr (AmSchritt<T>)
        return record.schritt;
    else if constexpr (std::same_as<T, Meilenstein> || std::same_as<T, Budgetposten>)
        return record.massnahme;
    else if constexpr (std::same_as<T, Bewertung>)
        return record.erfordernis;
    else if constexpr (std::same_as<T, Bedarfsmenge>)
        return record.bedarf;
    else if constexpr (std::same_as<T, Zielbewertung>)
        return record.ziel;
    else
        return NoOwner{};
}

template <typename Tag>
struct RecordOf;
template <>
struct RecordOf<SchrittId> {
    using Type = Schritt;
};
template <>
struct RecordOf<MassnahmeId> {
    using Type = Massnahme;
};
template <>
struct RecordOf<HandlungserfordernisId> {
    using Type = Handlungserfordernis;
};
template <>
struct RecordOf<BedarfId> {
    using Type = Bedarf;
};
template <>
struct RecordOf<ZielId> {
    using Type = Ziel;
};

}  // namespace detail

/// codes::kDurchlaufZu where the record is part of a closed Durchlauf, itself or through what it belongs to.
template <typename T>
[[nodiscard]] Status pruefeImOffenenDurchlauf(store::Store& store, const T& record) {
    if constexpr (std::same_as<T, Durchlauf>) {
        return isp::pruefeOffen(record);
    } else if constexpr (detail::ImDurchlauf<T>) {
        if (!record.durchlauf.valid()) return {};  // the rules of the record ask for it
        ISP_TRY(const auto durchlauf, store::Ablage<Durchlauf>(store).lies(record.durchlauf));
        return isp::pruefeOffen(durchlauf);
    } else {
        const auto id = detail::ownerOf(record);
        if constexpr (!std::same_as<std::remove_const_t<decltype(id)>, detail::NoOwner>) {
            if (!id.valid()) return {};
            using Owner = typename detail::RecordOf<std::remove_const_t<decltype(id)>>::Type;
            ISP_TRY(const auto owner, store::Ablage<Owner>(store).lies(id));
            return pruefeImOffenenDurchlauf(store, owner);
        }
        return {};
    }
}

}  // namespace isp::workspace
