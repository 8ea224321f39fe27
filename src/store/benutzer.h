// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace isp::store {

/// Who works with the program: ISP_BENUTZER, else the login name; empty where there is neither.
[[nodiscard]] std::string currentUser();

}  // namespace isp::store
