// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bericht.h"
#include "domain/regeln.h"

namespace isp {

template <>
[[nodiscard]] Status pruefeRegeln(const Bericht& b);
template <>
[[nodiscard]] Status pruefeRegeln(const Berichtsvorlage& v);

}  // namespace isp
