// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werkbank.h"

#include <QString>
#include <memory>

namespace isp::test {

/// A fresh copy of the demo store, made once per test program.
[[nodiscard]] std::unique_ptr<workspace::Werkbank> demoWerkbank();
/// A store of Kreis Segeberg without figures.
[[nodiscard]] std::unique_ptr<workspace::Werkbank> ohneWerte();
/// A store without Räume.
[[nodiscard]] std::unique_ptr<workspace::Werkbank> leereWerkbank();

/// `../shared/data/…`; empty where absent.
[[nodiscard]] QString geteilteDatei(const char* name);

/// Levels and Räume by code and key, as a test names them.
[[nodiscard]] EbeneId ebene(const workspace::Werkbank& werkbank, const char* code);
[[nodiscard]] RaumId raum(const workspace::Werkbank& werkbank, const char* ebene, const char* schluessel);

}  // namespace isp::test
