// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Workbooks as other programs write them and ours never would: merged cells, formulas with and without a
/// result, error cells, sheets that are hidden.
namespace isp::test {

struct XlsxZelle {
    enum class Art { kLeer, kText, kZahl, kFehler, kFormel, kWahrheit };
    Art art = Art::kLeer;
    std::string text;                   ///< text, number, error or formula
    std::optional<std::string> wert{};  ///< what a program has computed of a formula
};

[[nodiscard]] XlsxZelle text(const std::string& text);
[[nodiscard]] XlsxZelle zahl(const std::string& zahl);
[[nodiscard]] XlsxZelle fehler(const std::string& fehler);
[[nodiscard]] XlsxZelle formel(const std::string& formel, std::optional<std::string> wert = {});
[[nodiscard]] XlsxZelle wahr();
[[nodiscard]] XlsxZelle leer();

struct XlsxBlatt {
    std::string name;
    std::vector<std::vector<XlsxZelle>> zeilen;
    std::vector<std::string> verbunden = {};  ///< `A2:A4`
    std::string zustand = {};                 ///< `hidden`, `veryHidden`
};

void schreibeXlsx(const std::filesystem::path& pfad, const std::vector<XlsxBlatt>& blaetter);

/// `tabellen`: the `<table:table …>` elements; `stile`: those of automatic styles.
void schreibeOds(const std::filesystem::path& pfad, const std::string& tabellen,
                 const std::string& stile = {});

}  // namespace isp::test
