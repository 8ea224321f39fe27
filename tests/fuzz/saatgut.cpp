// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer takes its seeds from a folder: ISP_SAATEN=DIR has them written there before the run begins.
#include "fuzz/ziel.h"

#include <cstdlib>
#include <fstream>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    const char* folder = std::getenv("ISP_SAATEN");
    if (folder == nullptr) return 0;
    int number = 0;
    for (const auto& seed : isp::fuzz::saaten())
        std::ofstream(std::filesystem::path(folder) / std::to_string(number++), std::ios::binary) << seed;
    return 0;
}
