// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/dokument.h"

#include <string>

/// A document as something that can be kept: a frozen report comes out the same whatever has become of
/// figures, formulas, boundaries and program (docs/architecture.md, „Reports that were made“).
namespace isp::report {

/// The same document, its pictures replaced by recordings of what they paint: it asks nothing any more.
[[nodiscard]] Dokument friereEin(const Dokument& dokument);
/// The frozen document as bytes, packed. Requires one from friereEin.
[[nodiscard]] std::string packe(const Dokument& dokument);
/// Error codes::kBerichtKaputt for bytes that are no such document, or are too large when unpacked.
[[nodiscard]] Result<Dokument> entpacke(const std::string& bytes);
/// What qCompress made, unpacked. Error codes::kBerichtKaputt.
[[nodiscard]] Result<QByteArray> ausgepackt(const std::string& bytes);
/// SHA-256 over the content of a frozen document, lower-case hex: the same tree has the same.
[[nodiscard]] std::string inhaltSha256(const Dokument& dokument);

}  // namespace isp::report
