// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a Durchlauf goes into the next one.
#include "domain/kreislauf.h"
#include "themenakten.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

constexpr auto kDurchlauf = test::Aktenbauer::kDurchlauf;

/// Fills `list` with one record per value of `values`, ids 1, 2 …
template <typename T, typename E, std::size_t N>
void oneEach(std::vector<T>& list, E T::*member, const E (&values)[N]) {
    for (const auto value : values) {
        T record;
        record.id = {static_cast<std::int64_t>(list.size()) + 1};
        record.durchlauf = kDurchlauf;
        record.*member = value;
        list.push_back(record);
    }
}

TEST(Uebernahme, ZieleThatStillHold) {
    using Z = Zielzustand;
    test::Aktenbauer b;
    oneEach(b.akte.ziele, &Ziel::zustand, {Z::kErreicht, Z::kGilt, Z::kAufgegeben});
    EXPECT_EQ(uebernahme(b.akte, kDurchlauf).ziele, std::vector{ZielId{2}});
}

TEST(Uebernahme, MassnahmenThatAreNotOver) {
    using M = Massnahmezustand;
    test::Aktenbauer b;
    oneEach(b.akte.massnahmen, &Massnahme::zustand,
            {M::kGeplant, M::kBeschlossen, M::kLaeuft, M::kAbgeschlossen, M::kZurueckgestellt, M::kGestoppt});
    EXPECT_EQ(uebernahme(b.akte, kDurchlauf).massnahmen,
              (std::vector{MassnahmeId{1}, MassnahmeId{2}, MassnahmeId{3}, MassnahmeId{5}}));
}

TEST(Uebernahme, HandlungsfelderThatSomethingLastingBelongsTo) {
    test::Aktenbauer b;
    for (int i = 1; i <= 4; ++i)
        b.akte.handlungsfelder.push_back({{i}, {}, kDurchlauf, {}, "Feld", {}, 1, {}});
    using Z = Zielzustand;
    oneEach(b.akte.ziele, &Ziel::zustand, {Z::kGilt, Z::kErreicht});
    b.akte.ziele[0].handlungsfeld = {3};
    b.akte.ziele[1].handlungsfeld = {4};  // reached: its field goes with nothing
    b.akte.massnahmen.push_back(test::massnahme());
    EXPECT_EQ(uebernahme(b.akte, kDurchlauf).handlungsfelder,
              (std::vector{HandlungsfeldId{1}, HandlungsfeldId{3}}));
}

TEST(Uebernahme, DataAskedForAndNotGot) {
    using D = Datenbedarfzustand;
    test::Aktenbauer b;
    oneEach(b.akte.datenbedarfe, &Datenbedarf::zustand,
            {D::kOffen, D::kAngefragt, D::kErhalten, D::kNichtMoeglich});
    EXPECT_EQ(uebernahme(b.akte, kDurchlauf).datenbedarfe, (std::vector{DatenbedarfId{1}, DatenbedarfId{2}}));
}

TEST(Uebernahme, InventoryAndCriteriaOfThisDurchlaufOnly) {
    test::Aktenbauer b;
    b.vollstaendig(Schrittart::kAnalyse).vollstaendig(Schrittart::kInterpretation);
    auto other = b.akte.bestand.front();
    other.id = {2};
    other.durchlauf = {9};
    b.akte.bestand.push_back(other);
    const auto u = uebernahme(b.akte, kDurchlauf);
    EXPECT_EQ(u.bestand, std::vector{BestandseintragId{1}});
    EXPECT_EQ(u.kriterien, std::vector{BewertungskriteriumId{1}});
    EXPECT_TRUE(uebernahme(b.akte, DurchlaufId{2}).kriterien.empty());
}

TEST(Uebernahme, OfAnEmptyDurchlaufIsNothing) {
    const auto u = uebernahme(test::Aktenbauer().akte, kDurchlauf);
    EXPECT_TRUE(u.ziele.empty() && u.massnahmen.empty() && u.handlungsfelder.empty() &&
                u.datenbedarfe.empty() && u.bestand.empty() && u.kriterien.empty());
}

}  // namespace
}  // namespace isp
