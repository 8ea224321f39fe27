// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/fault_vfs.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace isp::fault {

namespace {

struct Zustand {
    Fehlerart art = Fehlerart::kVoll;
    int left = 0;
    bool active = false;
    bool happened = false;
};
Zustand g_state;
sqlite3_vfs* g_real = nullptr;

/// The file of the real VFS lies behind this one in the memory SQLite gives.
struct Datei {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<Datei*>(file)->real();
}
const sqlite3_io_methods& methodsOf(sqlite3_file* file) {
    return *realOf(file)->pMethods;
}

bool due(bool sync) {
    if (!g_state.active || sync != (g_state.art == Fehlerart::kSync)) return false;
    if (--g_state.left > 0) return false;
    g_state.happened = true;
    return true;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (!due(false)) return methodsOf(file).xWrite(realOf(file), bytes, count, at);
    if (g_state.art == Fehlerart::kVoll) return SQLITE_FULL;
    if (g_state.art == Fehlerart::kHalb) methodsOf(file).xWrite(realOf(file), bytes, count / 2, at);
    return SQLITE_IOERR_WRITE;
}
int sync(sqlite3_file* file, int flags) {
    return due(true) ? SQLITE_IOERR_FSYNC : methodsOf(file).xSync(realOf(file), flags);
}
int close(sqlite3_file* file) {
    return methodsOf(file).xClose(realOf(file));
}
int read(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
    return methodsOf(file).xRead(realOf(file), to, count, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return methodsOf(file).xTruncate(realOf(file), size);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return methodsOf(file).xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level) {
    return methodsOf(file).xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return methodsOf(file).xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file* file, int* out) {
    return methodsOf(file).xCheckReservedLock(realOf(file), out);
}
int control(sqlite3_file* file, int op, void* arg) {
    return methodsOf(file).xFileControl(realOf(file), op, arg);
}
int sectorSize(sqlite3_file* file) {
    return methodsOf(file).xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return methodsOf(file).xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return methodsOf(file).xShmMap(realOf(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int n, int flags) {
    return methodsOf(file).xShmLock(realOf(file), offset, n, flags);
}
void shmBarrier(sqlite3_file* file) {
    methodsOf(file).xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove) {
    return methodsOf(file).xShmUnmap(realOf(file), remove);
}

// Version 2: with shared memory for WAL, without memory mapping, which would write past this.
const sqlite3_io_methods kMethods = {
    2,        close,         read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   checkReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,       nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* mine = new (file) Datei{};
    const int code = g_real->xOpen(g_real, name, mine->real(), flags, outFlags);
    mine->base.pMethods = mine->real()->pMethods == nullptr ? nullptr : &kMethods;
    return code;
}

sqlite3_vfs& shim() {
    static sqlite3_vfs vfs = [] {
        g_real = sqlite3_vfs_find(nullptr);
        auto made = *g_real;  // all but opening is the real one's, which looks at its own pAppData
        made.zName = "isp-fault";
        made.szOsFile = static_cast<int>(sizeof(Datei)) + g_real->szOsFile;
        made.xOpen = open;
        return made;
    }();
    return vfs;
}

}  // namespace

Datentraegerfehler::Datentraegerfehler(Fehlerart art, int nach) {
    sqlite3_vfs_register(&shim(), 1);
    g_state = {art, nach, true, false};
}
Datentraegerfehler::~Datentraegerfehler() {
    g_state.active = false;
    sqlite3_vfs_register(g_real, 1);
}
bool Datentraegerfehler::eingetreten() {
    return g_state.happened;
}

}  // namespace isp::fault
