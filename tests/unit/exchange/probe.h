// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lesen.h"

#include <gtest/gtest.h>
#include <map>
#include <tuple>

namespace isp::exchange::test {

using Merkmale = std::vector<std::pair<std::string, std::string>>;

/// A file that lives as long as the test.
class Datei {
public:
    explicit Datei(std::string_view bytes, std::string_view name = "tabelle.csv");
    ~Datei();
    Datei(const Datei&) = delete;
    Datei& operator=(const Datei&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Path of a real file, or empty where it is absent: the test skips itself.
[[nodiscard]] std::filesystem::path sharedFile(const std::string& name);

[[nodiscard]] Result<Tabelle> readTable(const std::filesystem::path& path, const LeseOptionen& optionen = {});
[[nodiscard]] Result<Tabelle> readText(std::string_view text, const LeseOptionen& optionen = {});

/// Looks figures of a Tabelle up.
class Nachschlag {
public:
    explicit Nachschlag(const Tabelle& tabelle);

    /// Index of the cell; nullopt where there is none. `kennzahl` may be left out where there is only one.
    [[nodiscard]] std::optional<std::size_t> index(const std::string& schluessel, const std::string& periode,
                                                   const Merkmale& merkmale = {},
                                                   const std::string& kennzahl = {}) const;
    /// The figure; fails the test and gives NaN where there is no cell.
    [[nodiscard]] double wert(const std::string& schluessel, const std::string& periode,
                              const Merkmale& merkmale = {}, const std::string& kennzahl = {}) const;
    [[nodiscard]] Zeichen zeichen(const std::string& schluessel, const std::string& periode,
                                  const Merkmale& merkmale = {}, const std::string& kennzahl = {}) const;

private:
    const Tabelle& m_tabelle;
    std::map<std::string, std::uint32_t> m_orte;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::int32_t>, std::size_t> m_cells;
};

/// The issue with that code; fails the test where there is none.
[[nodiscard]] Issue issueOf(const Tabelle& tabelle, const Code& code);

}  // namespace isp::exchange::test

/// The file's path in `variable`, or the test is skipped with a message.
#define ISP_NEEDS_FILE(variable, name)                             \
    const auto variable = ::isp::exchange::test::sharedFile(name); \
    if (variable.empty()) GTEST_SKIP() << "real file absent: " << (name)
