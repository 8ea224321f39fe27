// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isp {

/// What an error means for the one who called. The command line maps it to its exit codes.
enum class ErrorClass {
    kInput,     ///< the input was refused, the store is unchanged (exit code 1)
    kUsage,     ///< the program was asked for something that does not exist (exit code 2)
    kStore,     ///< the store cannot be opened or written (exit code 3)
    kCanceled,  ///< stopped on request, the store is unchanged (exit code 1)
    kInternal,  ///< our own mistake; logged, the user is asked to report it (exit code 1)
};

/// Names one kind of error or issue. Each layer declares its own in its `codes.h`; the library `texte` holds
/// the German sentence and remedy for each id (a test compares both lists).
struct Code {
    std::string_view id;  ///< `layer.what`, stable: it is logged and tested against
    ErrorClass errorClass = ErrorClass::kInput;

    friend constexpr bool operator==(const Code& a, const Code& b) noexcept { return a.id == b.id; }
};

/// Where in a file something was found. Row and column count from 1; 0 = does not apply.
struct Location {
    std::string file;
    long row = 0;
    long column = 0;
    std::string field;  ///< layer, sheet or field name where rows have no number

    friend bool operator==(const Location&, const Location&) = default;
};

/// Why something could not be done. `args` fill the placeholders %1, %2 … of the German sentence;
/// `detail` is the text of a library below (GDAL, SQLite), `context` the chain of what was being done,
/// innermost first, in English for the log.
struct Error {
    Code code;
    std::vector<std::string> args;
    Location location;
    std::string detail;
    std::vector<std::string> context;

    Error& withContext(std::string what) & {
        context.push_back(std::move(what));
        return *this;
    }
    Error&& withContext(std::string what) && {
        context.push_back(std::move(what));
        return std::move(*this);
    }
    Error&& at(Location where) && {
        location = std::move(where);
        return std::move(*this);
    }
    Error&& because(std::string text) && {
        detail = std::move(text);
        return std::move(*this);
    }
};

/// Starts an error: `return makeError(codes::kNotAStore, {path});`
[[nodiscard]] inline Error makeError(Code code, std::vector<std::string> args = {}) {
    return Error{code, std::move(args), {}, {}, {}};
}

}  // namespace isp
