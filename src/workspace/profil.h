// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lieferant.h"
#include "workspace/importeur.h"

#include <string>
#include <vector>

namespace isp::workspace {

/// Without regard to case. Error codes::kUnknownProfil.
[[nodiscard]] Result<Importprofil> profil(store::Store& store, const std::string& name);

/// Named mappings kept in the store: the next file of that kind needs no typing.
[[nodiscard]] Result<ImportOptionen> ladeProfil(store::Store& store, const std::string& name,
                                                ImportOptionen start = {});
[[nodiscard]] Status speichereProfil(store::Store& store, const std::string& name,
                                     const ImportOptionen& optionen);

}  // namespace isp::workspace
