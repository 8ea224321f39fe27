// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/contracts.h"
#include "base/log.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace isp {
namespace {

namespace fs = std::filesystem;

class Log : public testing::Test {
protected:
    void SetUp() override {
        m_directory = fs::temp_directory_path() / ("isp-log-" + std::to_string(std::rand()) + "-" +
                                                   std::to_string(reinterpret_cast<std::uintptr_t>(this)));
        fs::remove_all(m_directory);
    }
    void TearDown() override { fs::remove_all(m_directory); }

    [[nodiscard]] std::string content() const {
        log::flush();
        std::ifstream in(m_directory / "isp-werkbank.log");
        return {std::istreambuf_iterator<char>(in), {}};
    }

    fs::path m_directory;
};

TEST_F(Log, WritesToItsFile) {
    ASSERT_TRUE(log::init(m_directory));
    log::info("store", "opened {} 100 %");  // braces in a text are no placeholders
    log::debug("store", "too much");
    log::warning("gdal", "doubtful");
    const auto text = content();
    EXPECT_NE(text.find("I [store] opened {} 100 %"), std::string::npos) << text;
    EXPECT_NE(text.find("W [gdal] doubtful"), std::string::npos);
    EXPECT_EQ(text.find("too much"), std::string::npos);
}

TEST_F(Log, WritesDebugWhenAsked) {
    ASSERT_TRUE(log::init(m_directory, true));
    log::debug("store", "details");
    EXPECT_NE(content().find("D [store] details"), std::string::npos);
}

TEST_F(Log, WritesAnErrorWithItsChain) {
    ASSERT_TRUE(log::init(m_directory));
    log::error(
        "exchange",
        makeError(codes::kFileEmpty, {"a.csv"}).because("0 bytes").withContext("read").withContext("import"));
    EXPECT_NE(content().find("E [exchange] base.file_empty 'a.csv': 0 bytes < read < import"),
              std::string::npos)
        << content();
}

TEST_F(Log, KeepsOneEntryOnOneLine) {
    ASSERT_TRUE(log::init(m_directory));
    log::warning("gdal", "first\nsecond\r\nthird");  // text of a file must not look like an entry of its own
    const auto text = content();
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1) << text;
}

TEST_F(Log, ADirectoryThatCannotBeMadeIsNoReasonToStop) {
    std::ofstream(m_directory) << "a file";
    EXPECT_FALSE(log::init(m_directory / "below"));
    log::debug("store", "still here");
}

TEST_F(Log, GoesWhereTheEnvironmentSays) {
    ::setenv("ISP_LOG_DIR", "/somewhere", 1);
    EXPECT_EQ(log::defaultDirectory(), "/somewhere");
    ::unsetenv("ISP_LOG_DIR");
    ::setenv("XDG_STATE_HOME", "/state", 1);
    EXPECT_EQ(log::defaultDirectory(), "/state/isp-werkbank");
    ::unsetenv("XDG_STATE_HOME");
    ::setenv("HOME", "/home/x", 1);
    EXPECT_EQ(log::defaultDirectory(), "/home/x/.local/state/isp-werkbank");
}

TEST(ContractDeathTest, SaysWhatWasBrokenAndEnds) {
    EXPECT_DEATH(ISP_REQUIRE(1 + 1 == 3), "1 \\+ 1 == 3.*test_log");
    ISP_REQUIRE(1 + 1 == 2);
}

}  // namespace
}  // namespace isp
