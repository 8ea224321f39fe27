// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Which fields of a boundary file hold the official key and the name. Pure functions over a sample of the
/// file's values. Internal to geo.
namespace isp::geo {

/// One field with the texts of the sampled features, empty ones included.
struct Feldprobe {
    std::string name;
    bool istZahl = false;  ///< the file declares it as a number
    std::vector<std::string> werte;
};

/// Index of the field that holds the key of the areas, or -1. Judged by its name (AGS, ARS, RS, Schlüssel …),
/// by the share of values that look like official keys, and by how many different ones there are.
[[nodiscard]] int guessSchluesselfeld(const std::vector<Feldprobe>& felder);

/// Index of the field that holds the names of the areas keyed by field `schluessel` (-1: by no field), or -1.
/// A field whose text differs under one key is no name of it.
[[nodiscard]] int guessNamensfeld(const std::vector<Feldprobe>& felder, int schluessel);

}  // namespace isp::geo
