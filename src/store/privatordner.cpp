// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatordner.h"

#include "base/codes.h"
#include "base/log.h"
#include "store/error_mapping.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace isp::store {

namespace fs = std::filesystem;

Result<Privatordner> Privatordner::in(const fs::path& ordner) {
    auto pattern = ((ordner.empty() ? fs::path(".") : ordner) / ".isp-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)  // makes it with 0700 from the first moment
        return makeError(isp::codes::kFileNotWritable, {utf8(ordner)})
            .because(std::generic_category().message(errno));
    return Privatordner(fs::path(pattern));
}

Privatordner::Privatordner(Privatordner&& other) noexcept : m_pfad(std::exchange(other.m_pfad, {})) {}

Privatordner::~Privatordner() {
    if (m_pfad.empty()) return;
    std::error_code error;
    fs::remove_all(m_pfad, error);
    if (error) log::error("store", "a private folder could not be removed: " + utf8(m_pfad));
}

}  // namespace isp::store
