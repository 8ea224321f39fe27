// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <gtest/gtest.h>

namespace isp {
namespace {

TEST(Text, TrimTakesEveryBlankOffBothEnds) {
    EXPECT_EQ(trim("  a b \t\r\n"), "a b");
    EXPECT_EQ(trim("\ufeff \u00a0x\u00a0 \u00a0"), "x");
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim(" \u00a0\v\f "), "");
    EXPECT_EQ(trim("\u00e9"), "\u00e9");  // é ends in byte A9, not to be taken for a blank
    EXPECT_EQ(trim("\xa0"), "\xa0");      // half a character is not ours to mend
}

TEST(Text, LowerCaseKnowsUmlauts) {
    EXPECT_EQ(toLower("ÄÖÜẞ ABCz É"), "äöüß abcz É");
    EXPECT_EQ(toLower("\xc3"), "\xc3");
    EXPECT_TRUE(equalsNoCase("Bevölkerung", "BEVÖLKERUNG"));
    EXPECT_FALSE(equalsNoCase("a", "ab"));
    EXPECT_TRUE(equalsNoCase("", ""));
}

TEST(Text, CodesAreMadeFromHeaders) {
    // cli.md, layout lang: upper case, ä→AE, everything else that is no letter or digit → _, cut at 32.
    EXPECT_EQ(codeFromText("Gesamtbetrag der Einkünfte"), "GESAMTBETRAG_DER_EINKUENFTE");
    EXPECT_EQ(codeFromText("Größe (in m²)"), "GROESSE__IN_M__");
    EXPECT_EQ(codeFromText("  Lohn- und Einkommensteuer "), "LOHN__UND_EINKOMMENSTEUER");
    EXPECT_EQ(codeFromText("Äpfel, Öl & Übel"), "AEPFEL__OEL___UEBEL");
    EXPECT_EQ(codeFromText("Anteil %"), "ANTEIL__");
    EXPECT_EQ(codeFromText("é–€😀"), "____");  // one for each character, not for each byte
    EXPECT_EQ(codeFromText("BEV_15_64"), "BEV_15_64");
    EXPECT_EQ(codeFromText(""), "");
    EXPECT_EQ(codeFromText(" \t"), "");
}

TEST(Text, CodesAreCutAt32) {
    EXPECT_EQ(codeFromText(std::string(100, 'a')), std::string(32, 'A'));
    EXPECT_EQ(codeFromText("aaaaaaaaaabbbbbbbbbbccccccccccdä"), "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDA");
    EXPECT_EQ(codeFromText("aaaaaaaaaabbbbbbbbbbccccccccccdd  "), "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDD");
}

TEST(Text, WordsAreLettersDigitsAndAllBeyondAscii) {
    for (const char c : std::string("azAZ09") + "ß€")
        EXPECT_TRUE(isWordByte(c)) << int(c);
    for (const char c : std::string(" _-.@[`{/:\t\x7f") + '\0')
        EXPECT_FALSE(isWordByte(c)) << int(c);
}

TEST(Text, WordCharactersAreLettersAndDigitsOfAnyLength) {
    for (const char32_t c : U"aZ09äÖßéøþÿĀſƀɐ\u0301αΩйЯёԱאبअქአẞἀⱠﬁ")
        EXPECT_TRUE(c == 0 || isWordCharacter(c)) << std::hex << static_cast<unsigned>(c);
    for (const char32_t c :
         U" !\"'()-./"
         U":@[`{~\u007f\u00a0¡§«°»¿×÷„“”‚‘’–—…•†‰‹›€™→−\u00ad\u200b\u2009\u202f\u2028\u3000、。「」�\ufeff😀")
        EXPECT_FALSE(isWordCharacter(c)) << std::hex << static_cast<unsigned>(c);
    EXPECT_FALSE(isWordCharacter(U'麦')) << "no blank parts it from a name beside it";
    EXPECT_FALSE(isWordCharacter(0x10ffff));
}

TEST(Text, ANameIsFoundWhereItStandsForItself) {
    const auto found = [](const char* text) { return findeName(text, "Anna Maier").laenge > 0; };
    for (const auto* text : {"Anna Maier", "„Anna Maier“", "–Anna Maier–", "\u00a0Anna Maier\u00a0",
                             "…Anna Maier…", "»Anna Maier«", "‚Anna Maier‘", "(Anna Maier)", "Anna Maier’s",
                             "Anna Maier's", "x Anna Maier, y", "麦Anna Maier麦",
                             "\xff"
                             "Anna Maier\xe4",
                             "\x80"
                             "Anna Maier\xc3",
                             "Anna Maierhofer, Anna Maier", "Anna\u00a0Maier", "Anna \n Maier",
                             "Anna\u202fMaier", "Anna Anna Maier"})
        EXPECT_TRUE(found(text)) << text;
    for (const auto* text :
         {"", "Anna", "Maier", "Anna Maierhofer", "JoAnna Maier", "Anna Maierß", "ÄAnna Maier", "Anna Maierĕ",
          "Anna Maier\u0301", "éAnna Maier", "Anna Maierй", "Anna-Maier", "AnnaMaier", "anna maier",
          "Anna, Maier", "1Anna Maier", "Anna Maier2"})
        EXPECT_FALSE(found(text)) << text;
    const auto hit = findeName("„Anna\u00a0Maier“", "Anna Maier");
    EXPECT_EQ(hit.anfang, 3U);
    EXPECT_EQ(hit.laenge, 11U);
    EXPECT_EQ(findeName("Anna Maier, Anna Maier", "Anna Maier", 1).anfang, 12U);
    EXPECT_EQ(findeName("Anna Maier", "").laenge, 0U);
    EXPECT_EQ(findeName("Anna Maier", " \u00a0").laenge, 0U);
    EXPECT_GT(findeName("Dr. Özlem Çelik-Ünal.", "Özlem Çelik-Ünal").laenge, 0U);
    EXPECT_GT(findeName("x(Anna) Maier.", "(Anna) Maier").laenge, 0U) << "a bracket is an end by itself";
}

TEST(Text, ANameIsReplacedWhereverItStandsForItself) {
    EXPECT_EQ(ersetzeName("„Anna Maier“, Anna Maierhofer – Anna\nMaier", "Anna Maier", "X"),
              "„X“, Anna Maierhofer – X");
    EXPECT_EQ(ersetzeName("Anna Maier Anna Maier", "Anna Maier", ""), " ");
    EXPECT_EQ(ersetzeName("a a b a a", "a a", "a a a"), "a a a b a a a")
        << "what was put in is not looked at again";
    EXPECT_EQ(ersetzeName("nichts", "Anna Maier", "X"), "nichts");
}

TEST(Text, AFileNameIsNeverAPath) {
    EXPECT_EQ(fileNameFrom("Bericht 2023.pdf"), "Bericht 2023.pdf");
    EXPECT_EQ(fileNameFrom("../../.config/autostart/x.desktop"), "x.desktop");
    EXPECT_EQ(fileNameFrom("C:\\Users\\x.pdf"), "x.pdf");
    EXPECT_EQ(fileNameFrom("a\n\x7f"
                           "b.pdf"),
              "ab.pdf");
    for (const auto* nothing : {"", ".", "..", "/", "a/", "..\\..", "a/.."})
        EXPECT_EQ(fileNameFrom(nothing), "") << nothing;
}

TEST(Text, TellsUtf8FromOtherBytes) {
    for (const auto* good :
         {"", "abc", "äöüß", "€", "😀", "\u00a0", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"})
        EXPECT_TRUE(isUtf8(good)) << good;
    const std::string bad[] = {"\xe4",
                               "M\xfcnchen",
                               "\x80",
                               "\xc3",
                               "\xc0\xaf",
                               "\xc1\xbf",
                               "\xe0\x80\xaf",
                               "\xf0\x80\x80\xaf",
                               "\xed\xa0\x80",
                               "\xf4\x90\x80\x80",
                               "\xf5\x80\x80\x80",
                               "\xff",
                               "\xe2\x82",
                               "\xe2(\xa1",
                               "\xf0\x9f\x98"};
    for (const auto& text : bad)
        EXPECT_FALSE(isUtf8(text)) << testing::PrintToString(text);
}

}  // namespace
}  // namespace isp
