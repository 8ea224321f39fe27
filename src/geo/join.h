// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/geo.h"

/// From features to areas: what stands under one key becomes one area. Internal to geo.
namespace isp::geo {

/// One usable feature before joining.
struct Merkmalsflaeche {
    GelesenesGebiet gebiet;
    long geofaktor = 0;  ///< GF of BKG's VG family; 0 where the file has none
};

/// Leaves out water (GF 1…3) where land (GF 4) stands under the same key and joins the rest by key, in the
/// order of first occurrence. Parts that touch or overlap are dissolved.
[[nodiscard]] Result<std::vector<GelesenesGebiet>> joinByKey(std::vector<Merkmalsflaeche> features,
                                                             const Location& where, IssueList& issues);

}  // namespace isp::geo
