// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/fields.h"

#include <gtest/gtest.h>

namespace isp::geo {
namespace {

using Values = std::vector<std::string>;

int keyOf(const std::vector<Feldprobe>& fields) {
    return guessSchluesselfeld(fields);
}

TEST(Fields, PlainKeyBeforePaddedAndSeatKeys) {
    // The attribute list of VG250, with AGS_0 and SDV_ARS before AGS.
    EXPECT_EQ(keyOf({{"OBJID", false, {"DEBKGVG5000008X1", "DEBKGVG5000008X2"}},
                     {"AGS_0", false, {"01060005", "01060063"}},
                     {"SDV_ARS", false, {"010600005005", "010600063063"}},
                     {"ARS", false, {"010600005005", "010600063063"}},
                     {"AGS", false, {"01060005", "01060063"}}}),
              4);
}

TEST(Fields, AKeyThatIsTheSameEverywhereIsNone) {
    // BKG's associations of municipalities have no AGS: all "--------".
    EXPECT_EQ(keyOf({{"AGS", false, {"--------", "--------", "--------", "--------"}},
                     {"ARS", false, {"010600004", "010600005", "010600019", "010600039"}}}),
              1);
}

TEST(Fields, TheKeyOfTheKreisInEachGemeindeIsNone) {
    EXPECT_EQ(keyOf({{"AGS", false, {"01060", "01060", "01060", "01060"}},
                     {"ARS", false, {"010600004", "010600005", "010600019", "010600039"}}}),
              1);
}

TEST(Fields, TheFinestLevelWins) {
    EXPECT_EQ(keyOf({{"raum_key", false, {"010605034", "010605034", "010605034", "010600063"}},
                     {"ags", false, {"01060043", "01060046", "01060057", "01060063"}}}),
              1);
}

TEST(Fields, SpellingOfNamesDoesNotMatter) {
    for (const auto* name :
         {"Ags", "RS", "Schlüssel", "SCHLUESSEL", "raum_key", "GEM_KEY", "Gemeinde-Schluessel", "gkz"})
        EXPECT_EQ(keyOf({{"x", false, {"a", "b"}}, {name, false, {"01060005", "01060063"}}}), 1) << name;
}

TEST(Fields, KeysWithLostZerosAndOwnKeysCount) {
    EXPECT_EQ(keyOf({{"AGS", true, {"1060005", "1060063", "14522010"}}}), 0);
    EXPECT_EQ(keyOf({{"KEY", false, {"SEG-1", "SEG-2"}}}), 0);
}

TEST(Fields, ContentAloneCanTell) {
    EXPECT_EQ(keyOf({{"EWZ", true, {"17176", "76712", "1060"}},
                     {"spalte7", false, {"01060005", "01060063", "01060044"}}}),
              1);
    EXPECT_EQ(keyOf({{"FLAECHE", true, {"23.9", "19.3"}}, {"EWZ", true, {"17176", "767", "5"}}}), -1);
    EXPECT_EQ(keyOf({{"jahr", true, {"2021", "2022"}}}), -1);
    EXPECT_EQ(keyOf({{"leer", false, {"", ""}}, {"AGS", false, {"", ""}}}), -1);
    EXPECT_EQ(keyOf({}), -1);
}

TEST(Fields, NameOfTheSameLevelAsTheKey) {
    const std::vector<Feldprobe> fields = {
        {"ags", false, {"01060043", "01060046", "01060057", "01060063"}},
        {"gen", false, {"Itzstedt", "Kayhude", "Nahe", "Norderstedt"}},
        {"bez", false, {"Gemeinde", "Gemeinde", "Gemeinde", "Stadt"}},
        {"raum_key", false, {"010605034", "010605034", "010605034", "010600063"}},
        {"raum_name", false, {"Itzstedt", "Itzstedt", "Itzstedt", "Norderstedt"}},
    };
    EXPECT_EQ(guessNamensfeld(fields, 0), 1);
    EXPECT_EQ(guessNamensfeld(fields, 3), 4);
}

TEST(Fields, NoNameWhereNothingLooksLikeOne) {
    EXPECT_EQ(guessNamensfeld({{"AGS", false, {"01060043", "01060046"}}, {"EWZ", true, {"1", "2"}}}, 0), -1);
    EXPECT_EQ(guessNamensfeld({{"NAME", false, {"", ""}}}, -1), -1);
    EXPECT_EQ(guessNamensfeld({{"Ortsname", false, {"Nahe", "Kayhude"}}}, -1), 0);
}

}  // namespace
}  // namespace isp::geo
