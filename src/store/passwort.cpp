// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passwort.h"

#include "store/behaelter_codes.h"

#include <algorithm>
#include <utility>

namespace isp::store {

namespace {

bool isControl(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20U || byte == 0x7fU;
}

}  // namespace

void wische(std::string& text) noexcept {
    volatile char* bytes = text.data();  // volatile: the compiler may not leave it out
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = '\0';
    text.clear();
}

std::size_t zeichenzahl(const std::string& text) noexcept {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;  // not the middle of a character
    }));
}

Passwort::Passwort(std::string text) : m_text(std::move(text)) {}

Passwort::~Passwort() {
    wische(m_text);
}

Passwort::Passwort(Passwort&& other) noexcept : m_text(other.m_text) {
    wische(other.m_text);  // moving a short string would leave its letters behind
}

Result<Passwort> Passwort::gegeben(std::string text) {
    Passwort out(std::move(text));
    if (out.m_text.empty() || std::any_of(out.m_text.begin(), out.m_text.end(), isControl))
        return makeError(codes::kPasswortUnbrauchbar);
    return out;
}

Result<Passwort> Passwort::neu(std::string text) {
    const auto length = zeichenzahl(text);
    auto out = gegeben(std::move(text));
    if (out && length < kPasswortZeichen)
        return makeError(codes::kPasswortKurz, {std::to_string(length), std::to_string(kPasswortZeichen)});
    return out;
}

}  // namespace isp::store
