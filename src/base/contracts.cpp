// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contracts.h"

#include "base/log.h"

#include <cstdlib>

namespace isp {

void contractViolated(std::string_view condition, std::string_view file, int line) noexcept {
    log::critical("contract", std::string("broken: ").append(condition).append(" at ").append(file) + ":" +
                                  std::to_string(line));
    log::flush();
    std::abort();
}

}  // namespace isp
