// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/behaelter.h"
#include "store/passwort.h"

#include <QString>
#include <filesystem>
#include <memory>

namespace isp::workspace {

using store::kPasswortZeichen;
using store::Passwort;

/// `segeberg.ispz`: a store in a container with a password.
[[nodiscard]] bool istGeschuetzt(const QString& pfad);

/// A password as it was typed: composed (NFC), so that an ä is the same whatever keyboard or system it comes
/// from. In a box because a job takes its part along.
[[nodiscard]] Result<std::shared_ptr<const Passwort>> neuesPasswort(const QString& text);
[[nodiscard]] Result<std::shared_ptr<const Passwort>> gegebenesPasswort(const QString& text);
/// Characters that count for a new one.
[[nodiscard]] std::size_t passwortlaenge(const QString& text);

/// store::schuetze() and store::entschuetze(). For a job.
[[nodiscard]] Status schuetze(const std::filesystem::path& quelle, const std::filesystem::path& ziel,
                              const Passwort& passwort, store::Vorhandenes vorhandenes,
                              const Progress& progress);
[[nodiscard]] Status entschuetze(const std::filesystem::path& behaelter, const std::filesystem::path& ziel,
                                 const Passwort& passwort, const Progress& progress);

}  // namespace isp::workspace
