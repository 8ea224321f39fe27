// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/passwort.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

struct zip;

namespace isp::store {

/// The one entry of a container.
inline constexpr const char* kBehaeltereintrag = "werkbank.isp";

/// Writes datei as the one entry of a new archive.
[[nodiscard]] Status packe(const std::filesystem::path& datei, const std::filesystem::path& archiv,
                           const Passwort& passwort, const Progress& progress);

/// A container opened for reading whose form is ours.
class Behaelterleser {
public:
    /// Errors: codes::kBehaelterFremd, kBehaelterDefekt, kBehaelterGross; isp::codes::kFileNotFound …
    [[nodiscard]] static Result<Behaelterleser> oeffne(const std::filesystem::path& archiv);

    [[nodiscard]] std::uintmax_t groesse() const noexcept { return m_groesse; }

    /// Reads everything without unpacking it and checks the seal: nobody without the password has changed a
    /// byte. (libzip looks at the seal only where the packed bytes are read to their end, and unpacking
    /// stops before.) Errors: codes::kPasswortFalsch, kBehaelterDefekt.
    [[nodiscard]] Status pruefeSiegel(const Passwort& passwort, const Progress& progress);

    /// Unpacks, piece by piece; never more than groesse().
    using Senke = std::function<Status(std::span<const char>)>;
    [[nodiscard]] Status entpacke(const Passwort& passwort, const Senke& senke, const Progress& progress);

private:
    struct Weg {
        void operator()(zip* archiv) const noexcept;
    };
    Behaelterleser(std::filesystem::path pfad, std::unique_ptr<zip, Weg> archiv)
        : m_pfad(std::move(pfad)),
          m_archiv(std::move(archiv)) {}
    Status pruefeForm();
    Status lies(const Passwort& passwort, unsigned flags, std::uintmax_t most, const Senke& senke,
                const Progress& progress);

    std::filesystem::path m_pfad;
    std::unique_ptr<zip, Weg> m_archiv;
    std::uintmax_t m_groesse = 0;
    std::uintmax_t m_gepackt = 0;
};

}  // namespace isp::store
