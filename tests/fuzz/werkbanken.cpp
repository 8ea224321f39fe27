// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stores that were damaged, cut or made to look like one: opening, checking and reading end with an answer.
#include "fuzz/ziel.h"
#include "store/kennzahl_repository.h"
#include "store/raum_repository.h"
#include "store/store.h"

#include <cstdlib>

namespace {

using namespace isp;

void removeStore(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path.string() + ending, ignored);
}

void read(store::Store& store) {
    [[maybe_unused]] const auto sound = store.schnellpruefung();
    [[maybe_unused]] const auto issues = store::pruefe(store);
    [[maybe_unused]] const auto raeume = store::RaumRepository(store).raeume();
    [[maybe_unused]] const auto kennzahlen = store::KennzahlRepository(store).kennzahlen();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto in = fuzz::eingabe(data, size, 2);
    removeStore(fuzz::ordner() / "w.isp");
    const auto path = fuzz::datei("w.isp", in.bytes);
    const auto mode = in.art == 0 ? store::OpenMode::kReadOnly : store::OpenMode::kReadWrite;
    auto store = store::Store::open(path, mode);
    if (!store) {
        if (store.error().code.errorClass != ErrorClass::kStore) std::abort();
        return 0;
    }
    read(**store);
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    const auto path = ordner() / "saat.isp";
    removeStore(path);
    auto made = store::Store::create(path);
    if (!made || !(*made)->setEinstellung("name", "Saat")) std::abort();
    made->reset();
    const auto bytes = inhalt(path);
    return {saat(0, bytes), saat(1, bytes)};
}

std::vector<std::string> isp::fuzz::woerter() {
    return {"SQLite format 3",
            "CREATE TABLE",
            "CREATE VIEW",
            "CREATE TRIGGER",
            "sqlite_master",
            std::string(4, '\0'),
            std::string(4, '\xff'),
            std::string("\x0d\x00\x00\x00", 4),
            std::string("\x05\x00\x00\x00", 4),
            "load_extension"};
}
