// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace isp::codes {

inline constexpr Code kCanceled{"base.canceled", ErrorClass::kCanceled};
inline constexpr Code kInternal{"base.internal", ErrorClass::kInternal};  // %1 what
inline constexpr Code kFileNotFound{"base.file_not_found"};               // %1 path
inline constexpr Code kFileIsDirectory{"base.file_is_directory"};         // %1 path
inline constexpr Code kFileNotReadable{"base.file_not_readable"};         // %1 path
inline constexpr Code kFileNotWritable{"base.file_not_writable"};         // %1 path
inline constexpr Code kFileExists{"base.file_exists"};                    // %1 path
inline constexpr Code kFileEmpty{"base.file_empty"};                      // %1 path
inline constexpr Code kFileTooLarge{"base.file_too_large"};               // %1 path, %2 size MB, %3 limit MB
inline constexpr Code kDiskFull{"base.disk_full"};                        // %1 path
inline constexpr Code kOutOfMemory{"base.out_of_memory"};                 // %1 what was being done

}  // namespace isp::codes
