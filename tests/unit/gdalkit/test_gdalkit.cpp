// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "gdalkit/gdalkit.h"

#include <arpa/inet.h>
#include <array>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <ogr_srs_api.h>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace isp::gdalkit {
namespace {

namespace fs = std::filesystem;

constexpr std::array kJson = {"GeoJSON"};
constexpr std::array kCsv = {"CSV"};
constexpr std::string_view kPoint =
    R"({"type":"Feature","properties":{"a":1},"geometry":{"type":"Point","coordinates":[1,2]}})";

class GdalkitFiles : public testing::Test {
protected:
    void SetUp() override {
        m_dir = fs::temp_directory_path() / ("isp-gdalkit-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_dir);
    }
    void TearDown() override { fs::remove_all(m_dir); }

    fs::path write(std::string_view name, std::string_view content) {
        std::ofstream(m_dir / name, std::ios::binary) << content;
        return m_dir / name;
    }

    fs::path m_dir;
};

TEST_F(GdalkitFiles, OpensAPlainFileWithAnAllowedDriverOnly) {
    const auto path = write("a.geojson", kPoint);
    const auto open = openFile(path, kJson);
    ASSERT_TRUE(open) << open.error().detail;
    EXPECT_EQ((*open)->GetLayerCount(), 1);
    const auto refused = openFile(path, kCsv);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, codes::kNotOpened);
    EXPECT_EQ(refused.error().args.at(0), path.string());
}

TEST_F(GdalkitFiles, SaysWhatGdalSaid) {
    const auto refused = openFile(write("a.geojson", R"({"type":"Feature","geometry":)"), kJson);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().detail.empty());
}

TEST_F(GdalkitFiles, MissingEmptyAndUnreadableFilesAreToldApart) {
    EXPECT_EQ(openFile(m_dir / "none", kJson).error().code, isp::codes::kFileNotFound);
    EXPECT_EQ(openFile(m_dir, kJson).error().code, isp::codes::kFileIsDirectory);
    EXPECT_EQ(openFile(write("empty.geojson", ""), kJson).error().code, isp::codes::kFileEmpty);
    EXPECT_EQ(openFile(m_dir / "none" / "below", kJson).error().code, isp::codes::kFileNotFound);
    EXPECT_EQ(openFile("", kJson).error().code, isp::codes::kFileNotFound);
    EXPECT_EQ(openFile(std::string(5000, 'x'), kJson).error().code, isp::codes::kFileNotFound);
    fs::create_symlink(m_dir / "nowhere", m_dir / "broken");
    EXPECT_EQ(openFile(m_dir / "broken", kJson).error().code, isp::codes::kFileNotFound);
    ASSERT_EQ(mkfifo((m_dir / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(openFile(m_dir / "pipe", kJson).error().code, isp::codes::kFileNotReadable)
        << "must not wait for a writer";
}

TEST_F(GdalkitFiles, OnlyPlainPaths) {
    for (const auto* path : {"/vsizip/a.zip", "/vsicurl/http://x", "http://x/a.geojson", "/vsimem/a",
                             "ftp://x", "/tmp/../vsizip/a.zip", "//vsicurl/http/x"})
        EXPECT_EQ(openFile(path, kJson).error().code, codes::kPathNotAllowed) << path;
    EXPECT_TRUE(checkPlainPath(m_dir / "a.geojson"));
    EXPECT_TRUE(checkPlainPath("relative.geojson"));
    EXPECT_FALSE(checkPlainPath("/vsistdin/"));
}

TEST_F(GdalkitFiles, AFileThatIsNamedLikeAConnectionIsAFile) {
    const auto before = fs::current_path();
    fs::current_path(m_dir);
    write("CSV:a.csv", "a,b\n1,2\n");
    const auto open = openFile("CSV:a.csv", kJson);
    fs::current_path(before);
    EXPECT_FALSE(open);
    EXPECT_EQ(open.error().code, codes::kNotOpened);
    EXPECT_TRUE(open.error().args.at(0).ends_with("/CSV:a.csv"));
}

TEST_F(GdalkitFiles, PathsWithUmlautsAndBlanks) {
    EXPECT_TRUE(openFile(write("Grenzen für Räume (neu).geojson", kPoint), kJson));
}

TEST(Gdalkit, NoNetworkForProj) {
    initialize();
    initialize();
    EXPECT_EQ(OSRGetPROJEnableNetwork(), 0);
}

/// A GeoJSON may name its reference system by a link (old style, RFC 7946 has none): nobody is asked for it.
TEST_F(GdalkitFiles, NoDriverReachesTheNetwork) {
    initialize();
    const int listening = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    ASSERT_GE(listening, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ASSERT_EQ(bind(listening, reinterpret_cast<sockaddr*>(&address), length), 0);
    ASSERT_EQ(listen(listening, 8), 0);
    ASSERT_EQ(getsockname(listening, reinterpret_cast<sockaddr*>(&address), &length), 0);
    const auto here = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    const auto content = R"({"type":"FeatureCollection","crs":{"type":"link","properties":{"href":"http://)" +
                         here + R"(/crs","type":"proj4"}},"features":[)" + std::string(kPoint) + "]}";
    const auto open = openFile(write("verweis.geojson", content), kJson);
    if (open) static_cast<void>((*open)->GetLayer(0)->GetFeatureCount());
    VSIStatBufL stat;
    for (const auto& path : {"/vsicurl/http://" + here + "/a", "/vsicurl/http://" + here + "/a.csv",
                             "/vsicurl_streaming/http://" + here + "/a", "/vsiwebhdfs/http://" + here + "/a"})
        EXPECT_NE(VSIStatL(path.c_str(), &stat), 0) << path;
    EXPECT_LT(accept(listening, nullptr, nullptr), 0) << "somebody called";
    close(listening);
}

TEST(Gdalkit, MemoryFilesOpenAndVanish) {
    std::string path;
    {
        const MemoryFile file("a,b\n1,2\n3,4\n", ".csv");
        path = file.path();
        const auto open = openMemory(file, kCsv);
        ASSERT_TRUE(open) << open.error().detail;
        EXPECT_EQ((*open)->GetLayer(0)->GetFeatureCount(), 2);
    }
    VSIStatBufL stat;
    EXPECT_NE(VSIStatL(path.c_str(), &stat), 0);
    const MemoryFile empty("", ".csv");
    EXPECT_FALSE(openMemory(empty, kJson));
}

TEST(Gdalkit, MessagesAreCaughtInnermostAndPerThread) {
    MessageCatcher outer;
    {
        MessageCatcher inner;
        CPLError(CE_Warning, CPLE_AppDefined, "first");
        EXPECT_FALSE(inner.failed());
        CPLError(CE_Failure, CPLE_AppDefined, "second");
        EXPECT_TRUE(inner.failed());
        EXPECT_EQ(inner.text(), "first; second");
        inner.clear();
        EXPECT_TRUE(inner.messages().empty());
        EXPECT_FALSE(inner.failed());
    }
    EXPECT_TRUE(outer.messages().empty());
    std::thread([] {
        MessageCatcher other;
        CPLError(CE_Failure, CPLE_AppDefined, "elsewhere");
        EXPECT_EQ(other.messages().size(), 1u);
    }).join();
    EXPECT_TRUE(outer.messages().empty());
    for (int i = 0; i < 1000; ++i)
        CPLError(CE_Warning, CPLE_AppDefined, "again %d", i);
    EXPECT_EQ(outer.messages().size(), 100u) << "a hostile file must not fill the memory";
}

TEST(Gdalkit, ConfigIsPutBack) {
    ASSERT_EQ(CPLGetConfigOption("ISP_TEST", nullptr), nullptr);
    {
        const ScopedConfig one("ISP_TEST", "1");
        const ScopedConfig two("ISP_TEST", "2");
        EXPECT_STREQ(CPLGetConfigOption("ISP_TEST", ""), "2");
    }
    EXPECT_EQ(CPLGetConfigOption("ISP_TEST", nullptr), nullptr);
    {
        const ScopedConfig one("ISP_TEST", "1");
        { const ScopedConfig two("ISP_TEST", "2"); }
        EXPECT_STREQ(CPLGetConfigOption("ISP_TEST", ""), "1");
    }
}

}  // namespace
}  // namespace isp::gdalkit
