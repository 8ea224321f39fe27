// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isp::texte {

/// `geändert` for the action `geaendert` as the history keeps it; unknown ones as they are.
[[nodiscard]] QString aktion(const std::string& aktion);

/// What changed between two JSON objects of fields, in words: `name: „alt“ → „neu“; formel: (leer) → „…“`.
/// Of something new its fields, of something removed what it was. Long texts are cut.
[[nodiscard]] QString aenderung(const std::string& alt, const std::string& neu);
/// The same of a record of that table, one field each, under its German label, codes as words and with its
/// text uncut.
[[nodiscard]] QStringList aenderungen(std::string_view tabelle, const std::string& alt,
                                      const std::string& neu);

/// `in Arbeit` for what the field `zustand` of a `schritt` holds as `in_arbeit`; empty for a field without
/// codes and a code nobody knows.
[[nodiscard]] QString codewort(std::string_view tabelle, std::string_view feld, std::string_view code);

/// Why a figure is kept back, for a code of workspace::grundcode(); unknown ones as they are.
[[nodiscard]] QString sperrgrund(const std::string& code);

/// Each sign of official statistics with its meaning, for the readers of an export.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> zeichenerklaerung();

}  // namespace isp::texte
