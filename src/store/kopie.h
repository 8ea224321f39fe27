// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace isp::store {

/// Eight characters that tell this file on this computer from every other copy of the store: colleagues work
/// on copies of one store, which share its uid and often its name. Made of the computer's name and the
/// file's place, so that it is known where the file cannot be read or is gone; a file that is moved is
/// another one.
[[nodiscard]] std::string kopiekennung(const std::filesystem::path& werkbank);

}  // namespace isp::store
