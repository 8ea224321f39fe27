// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <utility>
#include <vector>

namespace isp::texte {

/// `geändert` for the action `geaendert` as the history keeps it; unknown ones as they are.
[[nodiscard]] QString aktion(const std::string& aktion);

/// What changed between two JSON objects of fields, in words: `name: „alt“ → „neu“; formel: (leer) → „…“`.
/// Of something new its fields, of something removed what it was. Long texts are cut.
[[nodiscard]] QString aenderung(const std::string& alt, const std::string& neu);
/// The same, one field each, under its German label and with its text uncut.
[[nodiscard]] QStringList aenderungen(const std::string& alt, const std::string& neu);

/// Why a figure is kept back, for a code of workspace::grundcode(); unknown ones as they are.
[[nodiscard]] QString sperrgrund(const std::string& code);

/// Each sign of official statistics with its meaning, for the readers of an export.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> zeichenerklaerung();

}  // namespace isp::texte
