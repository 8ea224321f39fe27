// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/gueltigkeit.h"

#include <string>

namespace isp::store {

/// Refuses ends that are no ISO dates and a validity that ends before it begins: codes::kBadValidity naming
/// `what`.
[[nodiscard]] Status checkGueltigkeit(const Gueltigkeit& gueltigkeit, const std::string& what);

}  // namespace isp::store
