// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/codes.h"
#include "workspace/importeur.h"

#include <gtest/gtest.h>

namespace isp::workspace {
namespace {

TEST(Importoptionen, GoThroughJsonAndBack) {
    ImportOptionen o;
    o.layout = "breit";
    o.kennzahl = "KITA_PLAETZE";
    o.periode = Periode::jahr(2023);
    o.quelle = "Jugendamt „Süd“";
    o.anlegen = true;
    o.kennzahlen = {{"Plätze \"alt\"", "PLAETZE"}};
    o.raeume = {{"Itzstedt (Amt)", "010605034"}};
    const auto back = optionenFromJson(toJson(o));
    ASSERT_TRUE(back);
    EXPECT_EQ(toJson(*back), toJson(o));
    EXPECT_EQ(back->raeume, o.raeume);
}

TEST(Importoptionen, NameWhatIsWrong) {
    EXPECT_EQ(optionenFromJson("{").error().code, codes::kMappingNotJson);
    EXPECT_EQ(optionenFromJson("[]").error().code, codes::kMappingNotJson);
    EXPECT_EQ(optionenFromJson(R"({"farbe":"rot"})").error().args.at(0), "farbe");
    EXPECT_EQ(optionenFromJson(R"({"periode":"bald"})").error().args.at(0), "periode");
    EXPECT_EQ(optionenFromJson(R"({"raeume":{"a":1}})").error().args.at(0), "raeume");
}

}  // namespace
}  // namespace isp::workspace
