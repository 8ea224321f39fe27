// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/codes.h"
#include "analysis/formel.h"
#include "analysis/formel_zerlegung.h"

#include <cfenv>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <locale>
#include <random>
#include <thread>

namespace isp::analysis {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
using Spalten = std::vector<std::vector<double>>;

std::vector<double> compute(const Formel& f, const Spalten& spalten, std::size_t rows) {
    const std::vector<std::span<const double>> eingaben(spalten.begin(), spalten.end());
    std::vector<double> out(rows, -1.0);
    f.evaluate(eingaben, out);
    return out;
}

double compute(const std::string& text, const std::vector<double>& eingaben = {}) {
    const auto f = Formel::parse(text);
    if (!f) {
        ADD_FAILURE() << text << ": " << f.error().code.id << " " << f.error().detail;
        return kNan;
    }
    Spalten spalten;
    for (const double e : eingaben)
        spalten.push_back({e});
    return compute(*f, spalten, 1)[0];
}

TEST(Formel, ComputesARate) {
    const auto f = Formel::parse("100 * [ALO] / [BEV_15_64]");
    ASSERT_TRUE(f);
    ASSERT_EQ(f->bezuege().size(), 2u);
    EXPECT_EQ(f->bezuege()[0].code, "ALO");
    EXPECT_EQ(f->bezuege()[1].code, "BEV_15_64");
    EXPECT_EQ(f->text(), "100 * [ALO] / [BEV_15_64]");
    const auto out = compute(*f, {{5, 12}, {100, 50}}, 2);
    EXPECT_EQ(out, (std::vector<double>{5, 24}));
}

TEST(Formel, ReadsReferences) {
    const auto f = Formel::parse(
        "[ BEV : altersgruppe = 65 bis unter 75 Jahre | 75 Jahre und mehr ; Geschlecht=weiblich] + "
        "[Bevölkerung]"
        " - [bev:ALTERSGRUPPE=65 bis unter 75 jahre|75 jahre und mehr;geschlecht=Weiblich]");
    ASSERT_TRUE(f);
    ASSERT_EQ(f->bezuege().size(), 2u);  // the last is the first in other letters
    const Bezug erster{
        "BEV",
        {{"altersgruppe", {"65 bis unter 75 Jahre", "75 Jahre und mehr"}}, {"Geschlecht", {"weiblich"}}}};
    EXPECT_EQ(f->bezuege()[0], erster);
    EXPECT_EQ(f->bezuege()[1].code, "Bevölkerung");
    EXPECT_EQ(compute(*f, {{7}, {5}}, 1)[0], 5.0);
}

TEST(Formel, ReferencesWithOtherSelectionsAreOthers) {
    const auto f = Formel::parse("[A] + [A:m=x] + [A:m=y] + [A:m=x|y] + [A:m=x;n=y] + [A]");
    ASSERT_TRUE(f);
    EXPECT_EQ(f->bezuege().size(), 5u);
    EXPECT_EQ(compute(*f, {{1}, {10}, {100}, {1000}, {10000}}, 1)[0], 11112.0);
}

TEST(Formel, KnowsArithmeticComparisonAndFunctions) {
    EXPECT_EQ(compute("2 + 3 * 4 ^ 2"), 50.0);
    EXPECT_EQ(compute("-(1 - 3)"), 2.0);
    EXPECT_EQ(compute("1.5e3 + .5 + 5."), 1505.5);
    EXPECT_EQ(compute("[A] > 3 && [A] <= 5", {4}), 1.0);
    EXPECT_EQ(compute("[A] == 4 || [A] != 4", {9}), 1.0);
    EXPECT_EQ(compute("[A] >= 2 ? 10 : 20", {1}), 20.0);
    EXPECT_EQ(compute("max([A], 2, 3) + min(1,2) + sum(1,2,3) + avg(2,4) + abs(-1)", {9}), 20.0);
    EXPECT_EQ(compute("sqrt(16) + rint(2.6) + ln(1) + sign(-3)"), 6.0);
    EXPECT_NEAR(compute("cos(pi) + sin(pi / 6)"), -0.5, 1e-15);
    EXPECT_EQ(compute("1\n +\t\r\n 1\u00a0+ 1"), 3.0);  // as pasted from a document
}

TEST(Formel, MissingInIsMissingOut) {
    EXPECT_TRUE(std::isnan(compute("[A] + [B]", {1, kNan})));
    EXPECT_TRUE(std::isnan(compute("0 * [A]", {kNan})));
    EXPECT_TRUE(std::isnan(compute("[A] > 0 ? 1 : 2", {kNan})));
    EXPECT_TRUE(std::isnan(compute("max([A], [B])", {1, kNan})));
    EXPECT_TRUE(std::isnan(compute("[A] > 0 ? 1 : [B]", {1, kNan})));  // even where it would not be needed
    EXPECT_TRUE(std::isnan(compute("[A]", {std::numeric_limits<double>::infinity()})));
}

TEST(Formel, DivisionByZeroIsMissingAtAnyStep) {
    EXPECT_TRUE(std::isnan(compute("[A] / [B]", {1, 0})));
    EXPECT_TRUE(std::isnan(compute("[A] / [B]", {0, 0})));
    EXPECT_TRUE(std::isnan(compute("1 / ([A] / [B])", {1, 0})));  // 1/∞ would be 0
    EXPECT_TRUE(std::isnan(compute("[A] / [B] > 5", {1, 0})));    // ∞ > 5 would be 1
    EXPECT_TRUE(std::isnan(compute("[A] / (1 / 0)", {1})));
    EXPECT_TRUE(std::isnan(compute("sqrt([A]) > 0", {-1})));
    EXPECT_TRUE(std::isnan(compute("ln([A])", {0})));
    EXPECT_TRUE(std::isnan(compute("exp([A])", {1000})));
    EXPECT_EQ(compute("[B] > 0 ? [A] / [B] : -1", {0, 1}), -1.0);  // not divided: no division by zero
}

TEST(Formel, OneBadRowLeavesItsNeighboursAlone) {
    const auto f = Formel::parse("[A] / [B]");
    std::vector<double> a(1000), b(1000);
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = static_cast<double>(i);
        b[i] = i % 97 == 5 ? 0.0 : i % 89 == 3 ? kNan : 2.0;
    }
    const auto out = compute(*f, {a, b}, a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (b[i] == 2.0)
            ASSERT_EQ(out[i], a[i] / 2.0) << i;
        else
            ASSERT_TRUE(std::isnan(out[i])) << i;
    }
}

TEST(Formel, LeavesTheFlagsOfTheCallerAlone) {
    const auto f = Formel::parse("1 / [A]");
    std::feclearexcept(FE_ALL_EXCEPT);
    EXPECT_TRUE(std::isnan(compute(*f, {{0}}, 1)[0]));
    EXPECT_EQ(std::fetestexcept(FE_DIVBYZERO), 0);
    std::feraiseexcept(FE_OVERFLOW);
    EXPECT_EQ(compute(*f, {{4}}, 1)[0], 0.25);
    EXPECT_NE(std::fetestexcept(FE_OVERFLOW), 0);
    std::feclearexcept(FE_ALL_EXCEPT);
}

TEST(Formel, EvaluatesManyRowsAndNone) {
    const auto f = Formel::parse("[A] * 2");
    EXPECT_TRUE(compute(*f, {{}}, 0).empty());
    std::vector<double> a(2400, 21.0);
    EXPECT_EQ(compute(*f, {a}, a.size()), std::vector<double>(2400, 42.0));
    EXPECT_EQ(compute(*Formel::parse("3 + 4"), {}, 3), std::vector<double>(3, 7.0));
}

TEST(Formel, IsSafeFromSeveralThreads) {
    const auto f = Formel::parse("([A] - [B]) / ([A] + [B]) + 1");
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 1; t <= 4; ++t) {
        threads.emplace_back([&, t] {
            for (int round = 0; round < 300; ++round) {
                const double a = t * 3.0, b = t;
                for (const double x : compute(*f, {std::vector(50, a), std::vector(50, b)}, 50))
                    if (x != 1.5) ++wrong;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST(Formel, CanBeMoved) {
    auto f = Formel::parse("[A] + 1").value();
    EXPECT_EQ(compute(f, {{1}}, 1)[0], 2.0);
    auto g = std::move(f);
    EXPECT_EQ(compute(g, {{2}}, 1)[0], 3.0);
    g = Formel::parse("[A] + 10").value();
    EXPECT_EQ(compute(g, {{2}}, 1)[0], 12.0);
}

struct Dezimalkomma : std::numpunct<char> {
    [[nodiscard]] char do_decimal_point() const override { return ','; }
    [[nodiscard]] char do_thousands_sep() const override { return '.'; }
    [[nodiscard]] std::string do_grouping() const override { return "\3"; }
};

TEST(Formel, IsReadTheSameUnderAnyLocale) {
    const auto before = std::locale::global(std::locale(std::locale::classic(), new Dezimalkomma));
    const double value = compute("1.5 * [A] + 1000", {2});
    const auto code = Formel::parse("1,5 * [A]").error().code;
    std::locale::global(before);
    EXPECT_EQ(value, 1003.0);
    EXPECT_EQ(code, codes::kStrayComma);
}

struct Abgelehnt {
    std::string text;
    Code code;
    std::vector<std::string> args;
};

void PrintTo(const Abgelehnt& a, std::ostream* out) {
    *out << a.text.substr(0, 60);
}

class FormelFehler : public testing::TestWithParam<Abgelehnt> {};

TEST_P(FormelFehler, IsRefusedWithItsPosition) {
    const auto f = Formel::parse(GetParam().text);
    ASSERT_FALSE(f) << "was accepted";
    EXPECT_EQ(f.error().code.id, GetParam().code.id) << f.error().detail;
    EXPECT_EQ(f.error().args, GetParam().args);
}

using namespace codes;
INSTANTIATE_TEST_SUITE_P(Klammern, FormelFehler,
                         testing::Values(Abgelehnt{"[A", kReferenceNotClosed, {"1"}},
                                         Abgelehnt{"1 + [A * 2", kReferenceNotClosed, {"5"}},
                                         Abgelehnt{"A] + 1", kUnknownName, {"1", "A"}},
                                         Abgelehnt{"1 ] + 1", kReferenceNotOpened, {"3"}},
                                         Abgelehnt{"[A[B]]", kReferenceNested, {"3"}},
                                         Abgelehnt{"1+[]", kReferenceEmpty, {"3"}},
                                         Abgelehnt{"[ \t ]", kReferenceEmpty, {"1"}},
                                         Abgelehnt{"[:m=x]", kReferenceEmpty, {"1"}},
                                         Abgelehnt{"(1 + 2", kParenthesisNotClosed, {"1"}},
                                         Abgelehnt{"(1 + 2) * (3", kParenthesisNotClosed, {"11"}},
                                         Abgelehnt{"1 + 2)", kParenthesisNotOpened, {"6"}},
                                         Abgelehnt{"()", kUnexpectedToken, {"2", ")"}}));

INSTANTIATE_TEST_SUITE_P(Auswahl, FormelFehler,
                         testing::Values(Abgelehnt{"[A:]", kReferenceBadSelection, {"1", ""}},
                                         Abgelehnt{"[A:m]", kReferenceBadSelection, {"1", "m"}},
                                         Abgelehnt{"[A:m=]", kReferenceBadSelection, {"1", "m="}},
                                         Abgelehnt{"[A:=x]", kReferenceBadSelection, {"1", "=x"}},
                                         Abgelehnt{"[A:m=x|]", kReferenceBadSelection, {"1", "m=x|"}},
                                         Abgelehnt{"[A:m=x;]", kReferenceBadSelection, {"1", ""}},
                                         Abgelehnt{"1+[A:m=x|X]", kReferenceTwice, {"3", "X"}},
                                         Abgelehnt{"[A:m=x;M=y]", kReferenceTwice, {"1", "M"}}));

INSTANTIATE_TEST_SUITE_P(
    Rechnung, FormelFehler,
    testing::Values(
        Abgelehnt{"", kFormulaEmpty, {}}, Abgelehnt{" \n ", kFormulaEmpty, {}},
        Abgelehnt{"ALO / BEV", kUnknownName, {"1", "ALO"}},
        Abgelehnt{"[Ä] + v0_", kUnknownName, {"7", "v0_"}},  // the parser's own name of [Ä]
        Abgelehnt{"system(1)", kUnknownName, {"1", "system"}},
        Abgelehnt{"rnd(1)", kUnknownName, {"1", "rnd"}}, Abgelehnt{"SQRT(1)", kUnknownName, {"1", "SQRT"}},
        Abgelehnt{"[A] = 3", kAssignment, {"5"}}, Abgelehnt{"[A] += 3", kAssignment, {"6"}},
        Abgelehnt{"[A] + \"x\"", kTextInFormula, {"7"}}, Abgelehnt{"'x'", kTextInFormula, {"1"}},
        Abgelehnt{"0,5 * [A]", kStrayComma, {"2"}}, Abgelehnt{"(0,5)", kStrayComma, {"3"}},
        Abgelehnt{"sin((1,2))", kStrayComma, {"7"}}, Abgelehnt{"1; 2", kUnexpectedCharacter, {"2", ";"}},
        Abgelehnt{"[Ä] − 1", kUnexpectedCharacter, {"5", "−"}},  // U+2212 from a text program
        Abgelehnt{std::string("1 + \0", 5), kUnexpectedCharacter, {"5", std::string("\0", 1)}},
        Abgelehnt{"1 +", kUnfinished, {}}, Abgelehnt{"[A] > 1 ? 2", kUnfinished, {}},
        Abgelehnt{"1 : 2", kUnexpectedToken, {"3", ":"}},
        Abgelehnt{"1 > 0 ? (2 : 3) : 4", kUnexpectedToken, {"12", ":"}},
        Abgelehnt{"1 > 0 ? (2 ? 3) : 4", kUnfinished, {}}, Abgelehnt{"_pi", kUnknownName, {"1", "_pi"}},
        Abgelehnt{"[Ä][B]", kUnexpectedToken, {"4", "[B]"}},
        Abgelehnt{"2[A]", kUnexpectedToken, {"2", "[A]"}}, Abgelehnt{"2 3", kUnexpectedToken, {"3", "3"}},
        Abgelehnt{"1.2.3", kUnexpectedToken, {"4", ".3"}}, Abgelehnt{"* [A]", kUnexpectedToken, {"1", "*"}},
        Abgelehnt{"sin", kUnexpectedToken, {"1", "sin"}}, Abgelehnt{"[A] & 1", kUnexpectedToken, {"5", "&"}},
        Abgelehnt{"![A]", kUnexpectedToken, {"1", "!"}}, Abgelehnt{"1e999", kUnexpectedToken, {"1", "1e999"}},
        Abgelehnt{"max(1,,2)", kUnexpectedToken, {"7", ","}}, Abgelehnt{"\xff", kFormulaNotUtf8, {}}));

TEST(Formel, NamesTheFunctionWithTheWrongNumberOfArguments) {
    for (const auto* text : {"sqrt(1, 2)", "sqrt()", "max()", "atan2(1)"}) {
        const auto f = Formel::parse(text);
        ASSERT_FALSE(f) << text;
        EXPECT_EQ(f.error().code, kArgumentCount) << text << " " << f.error().code.id << f.error().detail;
        const std::string expected(text, std::string_view(text).find('('));
        EXPECT_EQ(f.error().args.at(1), expected);
    }
}

std::string nested(std::size_t depth) {
    std::string text(depth, '(');
    text += '1';
    text.append(depth, ')');
    return text;
}

TEST(Formel, RefusesWhatIsTooMuch) {
    EXPECT_EQ(Formel::parse(std::string(kMaxFormelBytes + 1, ' ')).error().code, kFormulaTooLong);
    EXPECT_EQ(Formel::parse(nested(51)).error().code, kFormulaTooDeep);
    EXPECT_EQ(compute(nested(50)), 1.0);
    std::string viele = "0";
    for (std::size_t i = 0; i < kMaxBezuege; ++i)
        viele += "+[K" + std::to_string(i) + "]";
    EXPECT_TRUE(Formel::parse(viele));
    EXPECT_EQ(Formel::parse(viele + "+[NOCH]").error().code, kTooManyReferences);
}

TEST(Formel, SurvivesRandomInput) {
    static const std::vector<std::string> pieces = {
        "[A]", "[B:m=x|y]", "[",  "]",    "(",   ")",  ",",    "1",  "2.5", "+", "-", "*",
        "/",   "^",         "<=", "==",   "=",   "!",  "!=",   "&&", "|",   "?", ":", " ",
        "a",   "e",         "_",  "sqrt", "max", "pi", "sum(", "\"", "ß",   "#"};
    std::mt19937 random(20);
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1), length(1, 14);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = length(random); n > 0; --n)
            text += pieces[piece(random)];
        const auto f = Formel::parse(text);
        if (!f) continue;
        ++accepted;
        const Spalten spalten(f->bezuege().size(), std::vector<double>{2.0, kNan});
        const auto out = compute(*f, spalten, 2);
        EXPECT_TRUE(spalten.empty() || std::isnan(out[1])) << text;
    }
    EXPECT_GT(accepted, 20);
}

}  // namespace
}  // namespace isp::analysis
