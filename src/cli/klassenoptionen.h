// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/befehl.h"
#include "workspace/kartensicht.h"

namespace isp::cli {

/// --methode, --klassen, --grenzen, --vielfache.
[[nodiscard]] Result<workspace::Klassenwahl> klassenwahlOf(const Aufruf& aufruf);

/// CODE with --merkmal (no `*`).
[[nodiscard]] Result<workspace::Anfrage> anfrageOf(const Aufruf& aufruf, EbeneId ebene);

}  // namespace isp::cli
