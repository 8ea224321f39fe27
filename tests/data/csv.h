// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace isp::testing {

/// One row of a shipped table: column -> text.
using Row = std::map<std::string, std::string>;

/// Reads `data/<name>`. Records a failure of the running test for a file that is not there, a row with
/// another number of fields than the header, a carriage return, a byte-order mark or a blank at the end of a
/// field.
[[nodiscard]] std::vector<Row> readShipped(const std::string& name);

/// Names of the files in `data/<folder>`, sorted.
[[nodiscard]] std::vector<std::string> shippedFiles(const std::string& folder);

}  // namespace isp::testing
