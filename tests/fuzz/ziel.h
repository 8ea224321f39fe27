// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzz target consists of. The same target is driven by libFuzzer (preset `fuzz`: clang, sanitizers,
// coverage) and by lauf.cpp (every build: a bounded run of mutated seeds, in CTest).
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace isp::fuzz {

/// Sound inputs the mutations start from.
[[nodiscard]] std::vector<std::string> saaten();
/// What mutations put in: words and signs the reader looks for.
[[nodiscard]] std::vector<std::string> woerter();

/// A file of this process with these bytes, overwritten by the next call under the same name; in memory where
/// there is a file system for it.
[[nodiscard]] std::filesystem::path datei(const std::string& name, std::string_view bytes);
[[nodiscard]] std::filesystem::path ordner();

/// The first byte of an input chooses the kind of file, the others are its content.
struct Eingabe {
    std::size_t art = 0;  ///< < arten
    std::string_view bytes;
};
[[nodiscard]] Eingabe eingabe(const std::uint8_t* data, std::size_t size, std::size_t arten);
[[nodiscard]] std::string saat(std::size_t art, std::string_view bytes);
[[nodiscard]] std::string inhalt(const std::filesystem::path& pfad);

}  // namespace isp::fuzz
