// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>

namespace isp::store {

/// A new password has at least so many characters: the container's own way to slow down guessing is weak
/// (docs/adr/0004), so that only length protects.
inline constexpr std::size_t kPasswortZeichen = 12;

/// A password on its way to a container. A type of its own, so that it fits into no error, log or setting by
/// mistake; its memory is cleared when it ends.
class Passwort {
public:
    /// For a new container. Errors: codes::kPasswortKurz, kPasswortUnbrauchbar.
    [[nodiscard]] static Result<Passwort> neu(std::string text);
    /// To open one, whatever its length. Error: codes::kPasswortUnbrauchbar (empty, control characters).
    [[nodiscard]] static Result<Passwort> gegeben(std::string text);

    ~Passwort();
    Passwort(Passwort&& other) noexcept;
    Passwort(const Passwort&) = delete;
    Passwort& operator=(const Passwort&) = delete;
    Passwort& operator=(Passwort&&) = delete;

    /// For the library that encrypts, and nobody else.
    [[nodiscard]] const char* bytes() const noexcept { return m_text.c_str(); }

private:
    explicit Passwort(std::string text);
    std::string m_text;
};

/// Overwrites the text before it is let go of.
void wische(std::string& text) noexcept;

/// How many characters a person sees in UTF-8 text.
[[nodiscard]] std::size_t zeichenzahl(const std::string& text) noexcept;

}  // namespace isp::store
