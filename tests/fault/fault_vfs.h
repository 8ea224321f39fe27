// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::fault {

/// What the disk does from one write on.
enum class Fehlerart {
    kVoll,        ///< no space left
    kEinAusgabe,  ///< writing fails
    kHalb,        ///< half of what was to be written arrives, then writing fails
    kSync,        ///< what was written is refused when it has to reach the disk
};

/// While it lives, every file SQLite opens in this process goes through a disk that fails at its `nach`-th
/// write (or sync) and at all later ones, as a full or dying disk does.
class Datentraegerfehler {
public:
    Datentraegerfehler(Fehlerart art, int nach);
    ~Datentraegerfehler();
    Datentraegerfehler(const Datentraegerfehler&) = delete;
    Datentraegerfehler& operator=(const Datentraegerfehler&) = delete;
    /// Whether it came to that.
    [[nodiscard]] static bool eingetreten();
};

}  // namespace isp::fault
