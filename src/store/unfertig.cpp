// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash leaves half written holds names like any copy, lies hidden, and no rule would ever remove it.
#include "store/unfertig.h"

#include "base/log.h"
#include "store/datei.h"
#include "store/error_mapping.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <string_view>
#include <system_error>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace isp::store {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> kBegleiter = {"-journal", "-wal", "-shm"};

/// `.segeberg.isp.1a2b3c4d` → `segeberg.isp`.
std::optional<std::string_view> targetOf(std::string_view name) {
    constexpr std::size_t kKennung = 8;
    if (name.size() < kKennung + 3 || name.front() != '.' || name[name.size() - kKennung - 1] != '.')
        return {};
    const auto id = name.substr(name.size() - kKennung);
    const bool ours = id.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!ours) return {};
    return name.substr(1, name.size() - kKennung - 2);
}

bool isTarget(const std::string& name, const Store& store) {
    return name == utf8(store.path().filename()) || heisstWieSicherung(name, store.path(), store.uid());
}

/// The unfinished database a file belongs to, itself included; nullopt where it is none of this store.
/// Restoring copies into a file that is unfinished itself, so that the name may have been made twice.
std::optional<std::string> unfinishedName(std::string name, const Store& store) {
    for (const auto suffix : kBegleiter)
        if (name.ends_with(suffix)) name.resize(name.size() - suffix.size());
    auto target = targetOf(name);
    if (!target) return {};
    if (isTarget(std::string(*target), store)) return name;
    target = targetOf(*target);
    if (target && isTarget(std::string(*target), store)) return name;
    return {};
}

void addFrom(const fs::path& folder, const Store& store, std::set<fs::path>& out) {
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!fs::is_regular_file(it->symlink_status(ignored))) continue;
        if (const auto name = unfinishedName(utf8(it->path().filename()), store))
            out.insert(folder / fs::path(std::u8string(name->begin(), name->end())));
    }
}

std::vector<fs::path> filesOf(const fs::path& unfinished) {
    std::vector<fs::path> out = {unfinished};
    for (const auto suffix : kBegleiter) {
        auto companion = unfinished;
        companion += suffix;
        out.push_back(std::move(companion));
    }
    std::error_code ignored;
    std::erase_if(out, [&](const fs::path& f) { return !fs::exists(fs::symlink_status(f, ignored)); });
    return out;
}

/// None of its files was written in the last hour. A clock that went back keeps them.
bool isOld(const fs::path& unfinished) {
    using namespace std::chrono_literals;
    const auto now = fs::file_time_type::clock::now();
    const auto files = filesOf(unfinished);
    return std::all_of(files.begin(), files.end(), [&](const fs::path& file) {
        std::error_code error;
        const auto written = fs::last_write_time(file, error);
        return !error && now - written > 1h;
    });
}

/// A crash between the two steps of publish() leaves a second name of the finished file: perhaps of the store
/// that is open now, whose locks would be gone if it were opened and closed here. Only the name is taken
/// away.
bool isSecondName(const fs::path& unfinished) {
    std::error_code error;
    const auto names = fs::hard_link_count(unfinished, error);
    return !error && names > 1;
}

/// A computer that slept in the midst of a backup goes on with it: SQLite keeps its lock all the time.
bool isLocked(const fs::path& unfinished) {
#ifdef _WIN32
    static_cast<void>(unfinished);
    return false;  // removing an open file fails there
#else
    const int handle = ::open(unfinished.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (handle < 0) return errno != ENOENT;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool free = ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK;
    ::close(handle);
    return !free;
#endif
}

}  // namespace

std::vector<fs::path> unfertige(const Store& store, const Sicherungsregel& regel) {
    std::set<fs::path> found;
    const auto beside = store.path().has_parent_path() ? store.path().parent_path() : fs::path(".");
    const auto backups = sicherungsordner(store.path(), regel);
    addFrom(beside, store, found);
    std::error_code ignored;
    if (!fs::equivalent(beside, backups, ignored)) addFrom(backups, store, found);
    return {found.begin(), found.end()};
}

std::size_t raeumeUnfertige(const Store& store, const Sicherungsregel& regel) {
    std::size_t removed = 0;
    for (const auto& one : unfertige(store, regel)) {
        // First what this process writes: to open and close such a file would drop its locks.
        if (wirdGeschrieben(one)) continue;
        const auto files = filesOf(one).size();
        std::error_code ignored;
        if (isSecondName(one))
            fs::remove(one, ignored);
        else if (isOld(one) && !isLocked(one))
            removeDatabase(one);
        removed += files - filesOf(one).size();
    }
    if (removed > 0) log::info("store", fmt::format("{} files left half written were removed", removed));
    return removed;
}

}  // namespace isp::store
