// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/codes.h"
#include "store/connection.h"

#include <optional>
#include <string>

namespace isp::store {

/// What save() of an aggregate does before it writes: finds what is there (`find(id)` gives an optional T)
/// and settles id and uid of `object`. An identity never changes. An object with an id that is gone is put
/// back under it (undo of a removal), unless the number has been given to another since. `makeUid()` names a
/// new one.
template <typename T, typename Find, typename MakeUid>
Result<std::optional<T>> settleIdentity(T& object, const char* kind, Find&& find, MakeUid&& makeUid) {
    std::optional<T> before;
    if (object.id.valid()) before = find(object.id);
    if (before && (object.uid.empty() || object.uid == before->uid)) {
        object.uid = before->uid;
        return before;
    }
    if (object.id.valid() && object.uid.empty())
        return makeError(codes::kUnknownObject, {kind, std::to_string(object.id.value)});
    if (before) object.id = {};
    if (object.uid.empty()) object.uid = makeUid();
    return std::optional<T>();
}

}  // namespace isp::store
