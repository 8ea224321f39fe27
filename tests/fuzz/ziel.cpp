// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/ziel.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace isp::fuzz {

namespace fs = std::filesystem;

namespace {

struct Ablage {
    fs::path path;
    Ablage() {
        const fs::path memory = "/dev/shm";
        const auto base = fs::is_directory(memory) ? memory : fs::temp_directory_path();
        path = base / ("isp-fuzz-" + std::to_string(::getpid()));
        fs::create_directories(path);
    }
    ~Ablage() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Ablage(const Ablage&) = delete;
    Ablage& operator=(const Ablage&) = delete;
};

}  // namespace

fs::path ordner() {
    static const Ablage ablage;
    return ablage.path;
}

fs::path datei(const std::string& name, std::string_view bytes) {
    auto path = ordner() / name;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

Eingabe eingabe(const std::uint8_t* data, std::size_t size, std::size_t arten) {
    if (size == 0) return {};
    return {data[0] % arten, std::string_view(reinterpret_cast<const char*>(data) + 1, size - 1)};
}

std::string saat(std::size_t art, std::string_view bytes) {
    std::string out(1, static_cast<char>(art));
    out += bytes;
    return out;
}

std::string inhalt(const fs::path& pfad) {
    std::ifstream in(pfad, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace isp::fuzz
