// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/werkbank.h"

#include <QTemporaryDir>
#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>

namespace isp::workspace::test {

/// A store of its own per test, as a copy of one made once: with the demo figures, without, or empty.
class WerkbankTest : public ::testing::Test {
protected:
    std::unique_ptr<Werkbank> demo();
    std::unique_ptr<Werkbank> ohneWerte();
    std::unique_ptr<Werkbank> leer();

    /// Writes a text file into the test's folder.
    std::filesystem::path write(const std::string& name, const std::string& text);
    [[nodiscard]] std::filesystem::path path(const std::string& name) const;

    /// The figure of a Raum, by the key its level shows.
    static Zelle zelle(Werkbank& w, const std::string& code, const char* ebene, const std::string& schluessel,
                       const char* periode, std::vector<std::pair<std::string, std::string>> merkmale = {});
    /// Imports a file; fails the test where it is refused.
    static Lieferung importiere(Werkbank& w, const std::filesystem::path& file,
                                const ImportOptionen& optionen = {});

    QTemporaryDir m_dir;

private:
    std::unique_ptr<Werkbank> copyOf(const std::filesystem::path& original);
};

/// `name` below ../shared/data; empty where that folder is missing.
[[nodiscard]] std::filesystem::path sharedFile(const std::string& name);

#define ISP_NEED_SHARED(variable, name)                             \
    const auto variable = ::isp::workspace::test::sharedFile(name); \
    if (variable.empty()) GTEST_SKIP() << "../shared/data/" << name << " is not here"

}  // namespace isp::workspace::test
