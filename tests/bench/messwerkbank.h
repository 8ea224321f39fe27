// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werkbank.h"

#include <QTemporaryDir>
#include <memory>

namespace isp::workspace {

/// A new store in the folder, with or without the figures of the demo.
[[nodiscard]] std::unique_ptr<Werkbank> fresh(const QTemporaryDir& dir, const char* name, bool demo);

/// 96 Gemeinden × 25 years of two Kennzahlen and so many Indikatoren of them, which lie apart and have a
/// direction: the size design.md §5 gives budgets for. nullptr where it could not be made.
[[nodiscard]] std::unique_ptr<Werkbank> messwerkbank(const QTemporaryDir& dir, int indikatoren);

}  // namespace isp::workspace
