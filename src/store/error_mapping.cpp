// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/error_mapping.h"

#include "store/codes.h"

#include <sqlite3.h>

namespace isp::store {

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

namespace {

Code codeFor(int primary) {
    switch (primary) {
        case SQLITE_NOTADB:
            return codes::kNotAStore;
        case SQLITE_CORRUPT:
            return codes::kDamaged;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return codes::kLocked;
        case SQLITE_READONLY:
            return codes::kReadOnly;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return codes::kFileNotReadable;
        case SQLITE_IOERR:
            return codes::kIo;
        case SQLITE_FULL:
            return isp::codes::kDiskFull;
        case SQLITE_NOMEM:
        case SQLITE_TOOBIG:
            return isp::codes::kOutOfMemory;
        case SQLITE_INTERRUPT:
            return isp::codes::kCanceled;
        default:
            return isp::codes::kInternal;
    }
}

}  // namespace

Error toError(const SQLite::Exception& exception, const std::filesystem::path& path) {
    // The primary code lies in the low byte, also of an extended one.
    const Code code = codeFor(exception.getErrorCode() & 0xff);
    const std::string detail =
        std::string(exception.what()) + " (" + std::to_string(exception.getExtendedErrorCode()) + ")";
    if (code == isp::codes::kInternal) return makeError(code, {exception.what()}).because(detail);
    return makeError(code, {utf8(path)}).because(detail);
}

bool isForeignKeyError(const SQLite::Exception& exception) noexcept {
    return exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY;
}

bool isUniqueError(const SQLite::Exception& exception) noexcept {
    return exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_UNIQUE ||
           exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_PRIMARYKEY;
}

}  // namespace isp::store
