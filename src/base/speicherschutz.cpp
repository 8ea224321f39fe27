// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speicherschutz.h"

#include "base/speichercodes.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

namespace isp {

namespace {

constexpr std::array kBeside = {"", "-wal", "-shm", "-journal", ".lock"};

struct Liste {
    std::mutex mutex;
    std::vector<std::filesystem::path> offen;  // a store opened twice stands twice
};

Liste& liste() {
    static Liste all;
    return all;
}

std::filesystem::path absolut(const std::filesystem::path& path) {
    std::error_code ec;
    auto out = std::filesystem::absolute(path, ec);  // the working folder may change
    return ec ? path : out;
}

bool belongsTo(const std::filesystem::path& datei, const std::filesystem::path& speicher) {
    return std::any_of(kBeside.begin(), kBeside.end(), [&](const char* suffix) {
        auto file = speicher;
        file += suffix;
        std::error_code ec;
        return std::filesystem::equivalent(datei, file, ec) && !ec;
    });
}

}  // namespace

void speicherschutz::merke(const std::filesystem::path& speicher) {
    const std::lock_guard lock(liste().mutex);
    liste().offen.push_back(absolut(speicher));
}

void speicherschutz::vergiss(const std::filesystem::path& speicher) {
    const std::lock_guard lock(liste().mutex);
    auto& open = liste().offen;
    const auto found = std::find(open.begin(), open.end(), absolut(speicher));
    if (found != open.end()) open.erase(found);
}

Status pruefeFremdeDatei(const std::filesystem::path& datei) {
    const std::lock_guard lock(liste().mutex);
    const auto& open = liste().offen;
    if (std::none_of(open.begin(), open.end(), [&](const auto& s) { return belongsTo(datei, s); })) return {};
    return makeError(codes::kEigenerSpeicher, {datei.string()});
}

}  // namespace isp
