// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ausgabe.h"

#include <gtest/gtest.h>
#include <limits>

namespace isp::cli {
namespace {

Ausgabetabelle table() {
    Ausgabetabelle t;
    t.spalten = {QStringLiteral("name"), QStringLiteral("wert"), QStringLiteral("da")};
    t.zeilen = {
        {Feld(std::string("Süd, \"alt\"")), Feld::zahl(1234.5678, 2), Feld(true)},
        {Feld(std::string("Nord")), Feld::zahl(std::numeric_limits<double>::quiet_NaN()), Feld(false)}};
    return t;
}

TEST(Ausgabe, CsvHasFullPrecisionAndEmptyGaps) {
    EXPECT_EQ(formatiere(table(), Format::kCsv).toStdString(),
              "name,wert,da\n\"Süd, \"\"alt\"\"\",1234.5678,1\nNord,,0\n");
}

TEST(Ausgabe, JsonHasNullForGaps) {
    EXPECT_EQ(formatiere(table(), Format::kJson).toStdString(),
              "[\n  {\"name\": \"Süd, \\\"alt\\\"\", \"wert\": 1234.5678, \"da\": true},\n"
              "  {\"name\": \"Nord\", \"wert\": null, \"da\": false}\n]\n");
}

TEST(Ausgabe, TabelleIsAlignedAndGerman) {
    EXPECT_EQ(formatiere(table(), Format::kTabelle).toStdString(),
              "name            wert  da\nSüd, \"alt\"  1.234,57  ja\nNord                  nein\n");
}

TEST(Ausgabe, WholeNumbersAreNeverWrittenWithAnExponent) {
    Ausgabetabelle t;
    t.spalten = {QStringLiteral("n")};
    t.zeilen = {{Feld::zahl(82175684.0)}, {Feld::zahl(0.1)}};
    EXPECT_EQ(formatiere(t, Format::kCsv).toStdString(), "n\n82175684\n0.1\n");
}

TEST(Ausgabe, AnEmptyTableIsAnEmptyArray) {
    Ausgabetabelle t;
    t.spalten = {QStringLiteral("n")};
    EXPECT_EQ(formatiere(t, Format::kJson).toStdString(), "[]\n");
    EXPECT_EQ(formatiere(t, Format::kCsv).toStdString(), "n\n");
}

}  // namespace
}  // namespace isp::cli
