// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/geometrie.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <limits>

namespace isp {
namespace {

Result<MultiPolygon> read(const std::string& bytes) {
    return fromWkb(std::as_bytes(std::span(bytes)));
}

Ring triangle(double x = 0) {
    return {{x, 0}, {x + 4, 0}, {x, 3}, {x, 0}};
}

/// Writes WKB piece by piece, in either byte order and with further coordinates.
struct Wkb {
    bool big = false;
    std::string bytes = {};

    template <typename T>
    Wkb& put(T value) {
        char raw[sizeof(T)];
        std::memcpy(raw, &value, sizeof(T));
        if (big) std::reverse(std::begin(raw), std::end(raw));
        bytes.append(raw, sizeof(T));
        return *this;
    }
    Wkb& header(std::uint32_t type) {
        bytes += big ? '\0' : '\1';
        return put(type);
    }
    Wkb& count(std::uint32_t n) { return put(n); }
    Wkb& ring(const Ring& points, int extra = 0) {
        count(static_cast<std::uint32_t>(points.size()));
        for (const auto& p : points) {
            put(p.x).put(p.y);
            for (int i = 0; i < extra; ++i)
                put(77.0);
        }
        return *this;
    }
};

TEST(Wkb, SurvivesTheRoundTrip) {
    const MultiPolygon m = {{triangle(), {{{1, 1}, {2, 1}, {1, 1.5}, {1, 1}}}},
                            {triangle(580000.123456789), {}}};
    EXPECT_EQ(read(toWkb(m)).value(), m);
    EXPECT_EQ(read(toWkb({})).value(), MultiPolygon{});
    EXPECT_EQ(read(toWkb({Polygon{}})).value(), MultiPolygon{Polygon{}});
}

TEST(Wkb, IsWhatTheStandardSays) {
    // OGC 06-103r4, 8.2: 01 | 06 00 00 00 | count | 01 | 03 00 00 00 | rings | points | x y …
    const auto bytes = toWkb({{triangle(), {}}});
    Wkb expected;
    expected.header(6).count(1).header(3).count(1).ring(triangle());
    EXPECT_EQ(bytes, expected.bytes);
    EXPECT_EQ(bytes.substr(0, 9), std::string("\1\6\0\0\0\1\0\0\0", 9));
}

TEST(Wkb, ReadsBothByteOrdersAlsoMixed) {
    const MultiPolygon expected = {{triangle(), {}}, {triangle(9), {}}};
    Wkb big{true};
    big.header(6).count(2).header(3).count(1).ring(triangle()).header(3).count(1).ring(triangle(9));
    EXPECT_EQ(read(big.bytes).value(), expected);
    Wkb part{true};
    part.header(3).count(1).ring(triangle());
    Wkb mixed;
    mixed.header(6).count(2);
    mixed.bytes += part.bytes;
    mixed.header(3).count(1).ring(triangle(9));
    EXPECT_EQ(read(mixed.bytes).value(), expected);
}

TEST(Wkb, ReadsASinglePolygon) {
    Wkb w;
    w.header(3).count(2).ring(triangle()).ring(triangle(1));
    const auto m = read(w.bytes);
    ASSERT_TRUE(m);
    ASSERT_EQ(m->size(), 1u);
    EXPECT_EQ(m->at(0).loecher.size(), 1u);
}

TEST(Wkb, DropsZAndM) {
    struct Fall {
        std::uint32_t type;
        int extra;
    };
    for (const auto& [type, extra] : {Fall{1003, 1}, Fall{2003, 1}, Fall{3003, 2}, Fall{0x80000003u, 1},
                                      Fall{0x40000003u, 1}, Fall{0xc0000003u, 2}}) {
        for (const bool big : {false, true}) {
            Wkb w{big};
            w.header(type).count(1).ring(triangle(), extra);
            const auto m = read(w.bytes);
            ASSERT_TRUE(m) << type;
            EXPECT_EQ(m->at(0).aussen, triangle()) << type;
        }
    }
    Wkb multi;
    multi.header(1006).count(1).header(1003).count(1).ring(triangle(), 1);
    EXPECT_EQ(read(multi.bytes).value(), (MultiPolygon{{triangle(), {}}}));
}

TEST(Wkb, SkipsTheSridOfExtendedWkb) {
    Wkb w;
    w.header(0x20000006u).count(25832).count(1).header(3).count(1).ring(triangle());
    EXPECT_EQ(read(w.bytes).value(), (MultiPolygon{{triangle(), {}}}));
    Wkb big{true};
    big.header(0xa0000003u).count(25832).count(1).ring(triangle(), 1);
    EXPECT_EQ(read(big.bytes).value(), (MultiPolygon{{triangle(), {}}}));
}

TEST(Wkb, RefusesEveryTruncation) {
    const auto bytes = toWkb({{triangle(), {triangle(1)}}, {triangle(9), {}}});
    for (std::size_t n = 0; n < bytes.size(); ++n)
        ASSERT_EQ(read(bytes.substr(0, n)).error().code, codes::kBadGeometry) << n;
    EXPECT_FALSE(read(bytes + '\0'));
}

TEST(Wkb, RefusesCountsThatExceedTheBytes) {
    for (const std::uint32_t count : {2u, 1000u, 0x10000000u, 0xffffffffu}) {
        Wkb polygons, rings, points;
        polygons.header(6).count(count).header(3).count(1).ring(triangle());
        EXPECT_FALSE(read(polygons.bytes)) << count;
        rings.header(3).count(count).ring(triangle());
        EXPECT_FALSE(read(rings.bytes)) << count;
        points.header(3).count(1).count(count | 16u).put(1.0).put(2.0).put(3.0).put(4.0);
        EXPECT_FALSE(read(points.bytes)) << count;
    }
}

TEST(Wkb, RefusesOtherTypes) {
    for (const std::uint32_t type :
         {0u, 1u, 2u, 4u, 5u, 7u, 16u, 17u, 4003u, 0x10000003u, 0xffffffffu, 0x800003ebu /* Z both ways */}) {
        Wkb w;
        w.header(type).count(1).ring(triangle(), 2);
        EXPECT_FALSE(read(w.bytes)) << type;
    }
    Wkb nested;
    nested.header(6).count(1).header(6).count(1).header(3).count(1).ring(triangle());
    EXPECT_FALSE(read(nested.bytes));
    std::string order = toWkb({{triangle(), {}}});
    order[0] = '\2';
    EXPECT_FALSE(read(order));
    EXPECT_FALSE(read("POLYGON((0 0, 1 0, 1 1, 0 0))"));
}

TEST(Wkb, RefusesCoordinatesThatAreNoNumbers) {
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()}) {
        auto ring = triangle();
        ring[1].y = bad;
        EXPECT_FALSE(read(toWkb({{ring, {}}})));
        EXPECT_FALSE(read(toWkb({{triangle(), {ring}}})));
    }
}

TEST(Wkb, SurvivesEveryFlippedByte) {
    const auto good = toWkb({{triangle(), {triangle(1)}}});
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const char flip : {'\x01', '\x80', '\xff'}) {
            auto bytes = good;
            bytes[i] = static_cast<char>(bytes[i] ^ flip);
            const auto m = read(bytes);
            EXPECT_TRUE(!m || vertexCount(*m) <= 16u);
        }
    }
}

}  // namespace
}  // namespace isp
