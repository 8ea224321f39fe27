// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace isp::texte {

/// The language of the words. Numbers and dates stay in the German notation in either: they go to and fro
/// between the window, deliveries, reports and the spreadsheets of the house, where 1.250 must not become one
/// and a quarter.
enum class Sprache : std::uint8_t { kDeutsch, kEnglisch };

inline constexpr std::array kSprachen = {Sprache::kDeutsch, Sprache::kEnglisch};

/// `de`, `en`: as written in settings and on the command line.
[[nodiscard]] QString toText(Sprache sprache);
[[nodiscard]] std::optional<Sprache> spracheFromText(const QString& text);

/// What the program speaks; German until somebody says otherwise, once, before the first text is made.
[[nodiscard]] Sprache sprache();
void setzeSprache(Sprache sprache);

/// For names of months and days of the week, which Qt knows in the language of the words.
[[nodiscard]] QLocale namensschema();

}  // namespace isp::texte
