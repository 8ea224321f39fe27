// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isp::gdalkit {

/// Takes the network away from GDAL, for the rest of the process: requests of drivers fail at once, and the
/// file systems that fetch (`/vsicurl/` and its relatives) know no file. Before anything is opened, once.
void sperreNetz();

}  // namespace isp::gdalkit
