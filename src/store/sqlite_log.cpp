// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_log.h"

#include "base/log.h"

#include <mutex>
#include <sqlite3.h>
#include <string>

namespace isp::store {

namespace {

void onMessage(void* /*unused*/, int code, const char* text) noexcept {
    try {
        const auto line = std::string(text) + " (" + std::to_string(code) + ")";
        // Notices and warnings carry codes of their own; recovering a WAL after a crash is a notice.
        const int primary = code & 0xff;
        if (primary == SQLITE_NOTICE || primary == SQLITE_SCHEMA)
            log::info("sqlite", line);
        else
            log::warning("sqlite", line);
    } catch (const std::exception&) {  // a message that cannot be kept must not end the work
    }
}

}  // namespace

void captureSqliteLog() noexcept {
    static std::once_flag once;
    std::call_once(once, [] {
        if (sqlite3_config(SQLITE_CONFIG_LOG, &onMessage, nullptr) != SQLITE_OK)
            log::debug("store", "SQLite is in use already, its messages are not captured");
    });
}

}  // namespace isp::store
