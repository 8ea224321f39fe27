// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "texte/meldung.h"
#include "texte/meldungsort.h"

#include <gtest/gtest.h>

namespace isp::texte {
namespace {

TEST(Meldungen, NameTheFileAndTheRemedy) {
    const auto m = meldung(makeError(codes::kFileEmpty, {"a.csv"}));
    EXPECT_EQ(m.satz, QStringLiteral("„a.csv“ ist leer."));
    EXPECT_FALSE(m.abhilfe.isEmpty());
}

TEST(Meldungen, SayWhereInTheFile) {
    const auto m = meldung(makeError(codes::kFileEmpty, {"x"}).at({"a.csv", 7, 3, {}}));
    EXPECT_TRUE(m.satz.startsWith(QStringLiteral("a.csv, Zeile 7, Spalte 3: "))) << m.satz.toStdString();
}

TEST(Meldungen, LeaveTextFromOutsideAlone) {
    // A file may be called anything: its name is never taken for a placeholder.
    const auto m = meldung(makeError(codes::kFileTooLarge, {"%2%3.csv", "500", "400"}));
    EXPECT_TRUE(m.satz.contains(QStringLiteral("„%2%3.csv“"))) << m.satz.toStdString();
    EXPECT_TRUE(m.satz.contains(QStringLiteral("500 MB")));
}

TEST(Meldungen, CountWhatOccurredOften) {
    Issue issue{Severity::kWarning, codes::kFileEmpty, {"x"}, {}, 12};
    EXPECT_TRUE(meldung(issue).satz.contains(QStringLiteral("12-mal")));
}

TEST(Meldungen, CallARecordByItsGermanNoun) {
    const auto m = meldung(makeError(Code{"store.unknown_object"}, {"thema", "99"}));
    EXPECT_TRUE(m.satz.startsWith(QStringLiteral("Thema 99 gibt es"))) << m.satz.toStdString();
}

TEST(Meldungen, LoseNothingWithoutASentence) {
    const auto m = meldung(makeError(Code{"test.unknown"}, {"eins", "zwei"}));
    EXPECT_EQ(m.satz, QStringLiteral("test.unknown eins zwei"));
}

TEST(Meldung, NamesOptionsOnTheCommandLineOnly) {
    const auto error = makeError(Code{"exchange.no_periode"});
    EXPECT_FALSE(meldung(error).abhilfe.contains(QStringLiteral("--")));
    EXPECT_TRUE(meldung(error).abhilfe.contains(QStringLiteral("„Aufbau“")));
    setzeUmgebung(Meldungsort::kBefehlszeile);
    EXPECT_TRUE(meldung(error).abhilfe.contains(QStringLiteral("--periode")));
    setzeUmgebung(Meldungsort::kFenster);
}

}  // namespace
}  // namespace isp::texte
