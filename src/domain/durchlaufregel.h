// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/durchlauf.h"

namespace isp {

/// A Durchlauf that has ended stays as it was, with everything that is part of it: codes::kDurchlaufZu.
[[nodiscard]] Status pruefeOffen(const Durchlauf& durchlauf);

}  // namespace isp
