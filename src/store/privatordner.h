// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>

namespace isp::store {

/// A hidden folder for unfinished files that only this account may look into (0700); gone with everything in
/// it when the value ends.
class Privatordner {
public:
    /// Inside the folder. Error: isp::codes::kFileNotWritable.
    [[nodiscard]] static Result<Privatordner> in(const std::filesystem::path& ordner);

    ~Privatordner();
    Privatordner(Privatordner&& other) noexcept;
    Privatordner(const Privatordner&) = delete;
    Privatordner& operator=(const Privatordner&) = delete;
    Privatordner& operator=(Privatordner&&) = delete;

    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_pfad / name; }
    [[nodiscard]] const std::filesystem::path& pfad() const noexcept { return m_pfad; }

private:
    explicit Privatordner(std::filesystem::path pfad) : m_pfad(std::move(pfad)) {}
    std::filesystem::path m_pfad;  ///< empty: moved from
};

}  // namespace isp::store
