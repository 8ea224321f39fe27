// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lesen.h"
#include "exchange/zahl.h"
#include "exchange/zelle.h"

#include <cmath>
#include <gtest/gtest.h>

namespace isp::exchange {
namespace {

TEST(ParseZahl, ReadsGermanNumbers) {
    EXPECT_EQ(parseZahl("61,9", ','), 61.9);
    EXPECT_EQ(parseZahl("1.234,5", ','), 1234.5);
    EXPECT_EQ(parseZahl("1.234.567", ','), 1234567);
    EXPECT_EQ(parseZahl("153,084", ','), 153.084);
    EXPECT_EQ(parseZahl("-3,2", ','), -3.2);
    EXPECT_EQ(parseZahl("+3,2", ','), 3.2);
    EXPECT_EQ(parseZahl("\u22123,2", ','), -3.2);  // typographic minus
    EXPECT_EQ(parseZahl(",5", ','), 0.5);
    EXPECT_EQ(parseZahl(" 17176 ", ','), 17176);
}

TEST(ParseZahl, ReadsGroupsOfThousands) {
    EXPECT_EQ(parseZahl("1 234", ','), 1234);
    EXPECT_EQ(parseZahl("1\u00a0234\u00a0567,25", ','), 1234567.25);  // no-break space
    EXPECT_EQ(parseZahl("1\u202f234", ','), 1234);                    // narrow no-break space
    EXPECT_EQ(parseZahl("1\u2009234", ','), 1234);                    // thin space
    EXPECT_EQ(parseZahl("1'234.5", '.'), 1234.5);
    EXPECT_EQ(parseZahl("1,234.5", '.'), 1234.5);
}

TEST(ParseZahl, RefusesWhatIsNoGrouping) {
    EXPECT_EQ(parseZahl("61,9", '.'), std::nullopt);  // not 619
    EXPECT_EQ(parseZahl("61.9", ','), std::nullopt);
    EXPECT_EQ(parseZahl("1.23.456", ','), std::nullopt);
    EXPECT_EQ(parseZahl("1234.567", ','), std::nullopt);
    EXPECT_EQ(parseZahl("1 234.567", ','), std::nullopt);  // two marks
    EXPECT_EQ(parseZahl("12 34", ','), std::nullopt);
    EXPECT_EQ(parseZahl(".234", ','), std::nullopt);
    EXPECT_EQ(parseZahl("1.234.", ','), std::nullopt);
}

TEST(ParseZahl, RefusesWhatIsNoNumber) {
    for (const auto* text : {"",      " ",      "-",    "--1",    "nan",    "NaN",      "inf", "Infinity",
                             "1e999", "-1e999", "0x10", "12a",    "a12",    "1,2,3",    "12,", "1e",
                             "1e+",   "=1+1",   "12 %", "\u0661", "1e1234", "12\u20ac", "(12)"})
        EXPECT_EQ(parseZahl(text, ','), std::nullopt) << text;
    EXPECT_EQ(parseZahl(std::string(100, '9'), ','), std::nullopt);
    EXPECT_EQ(parseZahl(std::string(1 << 20, '1'), ','), std::nullopt);
}

TEST(ParseZahl, ReadsWhatSpreadsheetsHold) {
    EXPECT_EQ(parseZahl("61.899999999999999", '.'), 61.9);
    EXPECT_EQ(parseZahl("1.5E-3", '.'), 0.0015);
    EXPECT_EQ(parseZahl("1060005", '.'), 1060005);
    EXPECT_TRUE(std::signbit(parseZahl("-0", '.').value()));
}

TEST(Zahlform, TellsWhatTheDecimalSignMustBe) {
    EXPECT_EQ(zahlform("845"), Zahlform::kGanzKlein);
    EXPECT_EQ(zahlform("2345"), Zahlform::kGanzGross);
    EXPECT_EQ(zahlform("61,9"), Zahlform::kKomma);
    EXPECT_EQ(zahlform("61.9"), Zahlform::kPunkt);
    EXPECT_EQ(zahlform("0.123"), Zahlform::kPunkt);
    EXPECT_EQ(zahlform("1234.567"), Zahlform::kPunkt);
    EXPECT_EQ(zahlform("1.234,5"), Zahlform::kKomma);
    EXPECT_EQ(zahlform("1,234.5"), Zahlform::kPunkt);
    EXPECT_EQ(zahlform("1.234.567"), Zahlform::kKomma);
    EXPECT_EQ(zahlform("1.234"), Zahlform::kPunktOffen);
    EXPECT_EQ(zahlform("153,084"), Zahlform::kKommaOffen);
    for (const auto* text :
         {"", "-", ".", "...", "x", "12 Jahre", "männlich", "12.", "31.12.2015", "1,2,3", "1.2,3.4"})
        EXPECT_EQ(zahlform(text), Zahlform::kKeine) << text;
}

Dezimal decideFor(const std::vector<std::string>& column, Schreibweise schreibweise,
                  const std::vector<std::string>& other = {}) {
    Dezimalpruefung pruefung(2, schreibweise);
    for (const auto& text : column)
        pruefung.add(0, text);
    for (const auto& text : other)
        pruefung.add(1, text);
    return pruefung.decide()[0];
}

TEST(Dezimalpruefung, TakesTheColumnAsAWhole) {
    EXPECT_EQ(decideFor({"1.234", "61,9"}, Schreibweise::kFrei).zeichen, ',');
    EXPECT_EQ(decideFor({"1.234", "61.9"}, Schreibweise::kFrei).zeichen, '.');
    EXPECT_EQ(decideFor({"1.234"}, Schreibweise::kFrei, {"61,9"}).zeichen, ',');
    EXPECT_EQ(decideFor({"1.234"}, Schreibweise::kFrei, {"61.9"}).zeichen, '.');
    EXPECT_EQ(decideFor({"153,084"}, Schreibweise::kAmtlich).zeichen, ',');
    const auto grouped = decideFor({"845", "1.234", "12.345"}, Schreibweise::kFrei);
    EXPECT_EQ(grouped.zeichen, ',');
    EXPECT_TRUE(grouped.eindeutig && grouped.vermutet);
}

TEST(Dezimalpruefung, SaysWhereItCannotTell) {
    EXPECT_FALSE(decideFor({"1.234"}, Schreibweise::kFrei).eindeutig);
    EXPECT_FALSE(decideFor({"153,084"}, Schreibweise::kFrei).eindeutig);
    EXPECT_FALSE(decideFor({"1.234", "2345"}, Schreibweise::kFrei).eindeutig);
    EXPECT_FALSE(decideFor({"1.234", "845"}, Schreibweise::kTypisiert).eindeutig);
    EXPECT_FALSE(decideFor({"61,9", "61.9", "1.234"}, Schreibweise::kFrei).eindeutig);
    EXPECT_FALSE(decideFor({"1.234"}, Schreibweise::kFrei, {"61,9", "61.9"}).eindeutig);
}

TEST(ParseZelle, ReadsTheSignsOfOfficialTables) {
    const auto read = [](std::string_view text) {
        const auto z = parseZelle(text, {});
        EXPECT_EQ(z.art, Zellart::kWert) << text;
        return std::pair(z.wert, z.zeichen);
    };
    EXPECT_EQ(read("-"), std::pair(0.0, Zeichen::kGenauNull));
    EXPECT_EQ(read("\u2013"), std::pair(0.0, Zeichen::kGenauNull));
    EXPECT_EQ(read("(12)"), std::pair(12.0, Zeichen::kEingeschraenkt));
    EXPECT_EQ(read("( 12,5 )"), std::pair(12.5, Zeichen::kEingeschraenkt));
    EXPECT_EQ(read("12 p"), std::pair(12.0, Zeichen::kVorlaeufig));
    EXPECT_EQ(read("12r"), std::pair(12.0, Zeichen::kRevidiert));
    EXPECT_EQ(read("1.234,5s"), std::pair(1234.5, Zeichen::kGeschaetzt));
    EXPECT_EQ(read("0"), std::pair(0.0, Zeichen::kKeins));
    for (const auto& [text, zeichen] :
         std::vector<std::pair<const char*, Zeichen>>{{".", Zeichen::kUnbekannt},
                                                      {"...", Zeichen::kSpaeter},
                                                      {"x", Zeichen::kNichtSinnvoll},
                                                      {"X", Zeichen::kNichtSinnvoll},
                                                      {"/", Zeichen::kNichtVerlaesslich}}) {
        const auto [wert, found] = read(text);
        EXPECT_TRUE(std::isnan(wert)) << text;
        EXPECT_EQ(found, zeichen) << text;
    }
}

TEST(ParseZelle, KeepsZeroOfScaledUnitsApart) {
    const Zellregeln scaled{{}, true};
    EXPECT_EQ(parseZelle("0", scaled).zeichen, Zeichen::kWenigerAlsHalb);
    EXPECT_EQ(parseZelle("0,0", scaled).zeichen, Zeichen::kWenigerAlsHalb);
    EXPECT_EQ(parseZelle("-", scaled).zeichen, Zeichen::kGenauNull);
    EXPECT_EQ(parseZelle("1", scaled).zeichen, Zeichen::kKeins);
}

TEST(ParseZelle, TellsEmptyFromTextFromAmbiguous) {
    EXPECT_EQ(parseZelle("  ", {}).art, Zellart::kLeer);
    for (const auto* text : {"p", "()", "=cmd|' /C calc'!A0", "zwölf", "12 Jahre", "p 12", "12 pp"})
        EXPECT_EQ(parseZelle(text, {}).art, Zellart::kKeineZahl) << text;
    EXPECT_EQ(parseZelle("1.234", {{',', false}, false}).art, Zellart::kMehrdeutig);
    EXPECT_EQ(parseZelle("1234", {{',', false}, false}).wert, 1234);
}

TEST(ApplyZeichen, LetsTheSignDecide) {
    const Zellinhalt leer{};
    const Zellinhalt zwoelf{Zellart::kWert, 12, Zeichen::kKeins};
    EXPECT_EQ(applyZeichen(zwoelf, "").inhalt.wert, 12);
    EXPECT_EQ(applyZeichen(zwoelf, "p").inhalt.zeichen, Zeichen::kVorlaeufig);
    EXPECT_EQ(applyZeichen(leer, "geheim").inhalt.zeichen, Zeichen::kGeheim);
    EXPECT_EQ(applyZeichen(leer, "Unbekannt").inhalt.zeichen, Zeichen::kUnbekannt);
    EXPECT_EQ(applyZeichen(leer, "-").inhalt.wert, 0);
    EXPECT_EQ(applyZeichen(leer, "0").inhalt.zeichen, Zeichen::kWenigerAlsHalb);
}

TEST(ApplyZeichen, NoticesContradictions) {
    const Zellinhalt leer{};
    const Zellinhalt zwei{Zellart::kWert, 2, Zeichen::kKeins};
    const auto secret = applyZeichen(zwei, "geheim");
    EXPECT_TRUE(secret.widerspruch);
    EXPECT_TRUE(std::isnan(secret.inhalt.wert));  // what is secret is not kept
    EXPECT_EQ(secret.inhalt.zeichen, Zeichen::kGeheim);
    EXPECT_TRUE(applyZeichen(zwei, "-").widerspruch);
    EXPECT_TRUE(applyZeichen(leer, "p").widerspruch);
    EXPECT_TRUE(applyZeichen(zwei, "q").unbekannt);
}

}  // namespace
}  // namespace isp::exchange
