// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "unit/store/store_fixture.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace isp::fault {

namespace fs = std::filesystem;

/// The seed of every random choice: ISP_SAAT, else a fixed one. Printed, so that a run can be had again.
[[nodiscard]] std::uint32_t saat();

/// How often each kind of fault was tried; listed at the end of the run.
void zaehle(const std::string& art, int wie_oft = 1);

/// A small store with two Räume and one Kennzahl (ids 1 and 2, Reihe 1), which arbeiter.cpp counts on.
void legeKleinAn(const fs::path& pfad);
/// The same content in the first schema that was ever shipped.
void legeAltAn(const fs::path& pfad);

/// A worker process.
class Arbeiter {
public:
    Arbeiter(const std::string& was, const fs::path& store, const fs::path& journal);
    ~Arbeiter();
    Arbeiter(const Arbeiter&) = delete;
    Arbeiter& operator=(const Arbeiter&) = delete;
    /// Waits until it works; false where it ended before.
    bool bereit();
    /// SIGKILL after so many microseconds; false where it had ended by itself with an error.
    bool toete(int nachMikrosekunden);
    /// Waits for its end; its exit code.
    int warte();

private:
    int m_pid = -1;
    int m_pipe = -1;
};

[[nodiscard]] std::vector<std::string> zeilen(const fs::path& datei);

/// Integrity, foreign keys, and no Lieferung whose figures are not all there. Fails the test with what was
/// being done.
void pruefeGanz(const fs::path& store, const std::string& wobei);
/// Every uid is the one of a Lieferung in the store.
void pruefeDa(const fs::path& store, const std::vector<std::string>& lieferungen);

}  // namespace isp::fault
