// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::store::codes {

// Containers with a password (.ispz).
inline constexpr Code kPasswortKurz{"store.password_short"};  // %1 characters it has, %2 needed
inline constexpr Code kPasswortUnbrauchbar{"store.password_unusable"};
inline constexpr Code kPasswortFalsch{"store.password_wrong"};                          // %1 path
inline constexpr Code kBehaelterFremd{"store.container_foreign", ErrorClass::kStore};   // %1 path
inline constexpr Code kBehaelterDefekt{"store.container_damaged", ErrorClass::kStore};  // %1 path
inline constexpr Code kBehaelterGross{"store.container_too_large",
                                      ErrorClass::kStore};  // %1 path, %2 GB, %3 limit
inline constexpr Code kOhneVerschluesselung{"store.no_encryption", ErrorClass::kStore};

}  // namespace isp::store::codes
