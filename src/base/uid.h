// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace isp {

/// A key that is unique across stores (UUID, 36 characters). Everything a user creates carries one, so that
/// two planners' stores can exchange changes.
[[nodiscard]] std::string newUid();

/// The same key for the same name in every store (UUID version 5): for what ships or is official, e.g.
/// `nameUid("raum/gemeinde/01060005")`. Two stores made on two computers agree on it.
[[nodiscard]] std::string nameUid(std::string_view name);

}  // namespace isp
