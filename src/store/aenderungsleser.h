// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/austausch.h"
#include "store/austauschbild.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isp::store {

/// Reads a changeset that comes from elsewhere. Not through SQLite: what it offers for that trusts the bytes
/// more than a file from a shared folder deserves (CVE-2023-7104 read beyond them). `spalten` gives each
/// table its columns; `maximum`: how many records are read at most. Error codes::kPaketBeschaedigt where the
/// bytes are not what they should be: cut off, a table without columns, a number that is none, a text that is
/// no UTF-8, a key that is missing.
[[nodiscard]] Result<std::vector<Satzaenderung>> leseAenderungen(std::span<const unsigned char> bytes,
                                                                 const Tabellenspalten& spalten,
                                                                 std::size_t maximum);

}  // namespace isp::store
