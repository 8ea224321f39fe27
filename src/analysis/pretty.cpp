// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/klassengrenzen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace isp::analysis {

namespace {

// The constants of R's pretty() with its defaults (R documentation, base::pretty; Becker, Chambers & Wilks
// 1988, The New S Language): how strongly larger units are preferred, and 5·10^i above 2·10^i.
constexpr double kHighBias = 1.5;
constexpr double kFiveBias = 0.5 + 1.5 * kHighBias;
constexpr double kShrinkSmall = 0.75;
constexpr double kRounding = 1e-10;
/// Below it powers of ten lose digits.
constexpr double kSmallest = 1e-290;

/// A step of 1, 2, 5 or 10 times a power of ten. `at(i)` is i steps, rounded once: 3 × 0.1 is 0.3.
struct Step {
    double digit = 1.0;
    double scale = 1.0;  ///< 10^|exponent|
    bool fraction = false;

    [[nodiscard]] double at(double i) const { return fraction ? i * digit / scale : i * digit * scale; }
};

/// How wide an interval would be if it need not be round.
double rawCell(double low, double high, int n, int least) {
    const double range = high - low;
    const double largest = std::max(std::abs(low), std::abs(high));
    const double slack = (1.0 + 1.0 / (1.0 + kHighBias)) * std::max(1, n) * 3.0;
    if (range >= largest * slack * std::numeric_limits<double>::epsilon() && range > 0.0) return range / n;
    // All but equal: intervals around one value.
    double cell = largest == 0.0 ? 1.0 : largest > 10.0 ? 9.0 + largest / 10.0 : largest;
    cell *= kShrinkSmall;
    return least > 1 ? cell / least : cell;
}

Step roundStep(double cell) {
    const double exponent = std::floor(std::log10(cell));
    const double base = std::pow(10.0, exponent);
    Step step{1.0, std::pow(10.0, std::abs(exponent)), exponent < 0.0};
    static constexpr std::array<std::pair<double, double>, 3> kLarger = {
        {{2.0, kHighBias}, {5.0, kFiveBias}, {10.0, kHighBias}}};
    for (const auto& [digit, bias] : kLarger) {
        if (digit * base - cell >= bias * (cell - step.digit * base)) break;
        step.digit = digit;
    }
    return step;
}

}  // namespace

std::vector<double> prettyBreaks(double low, double high, int n) {
    const int least = std::max(1, n / 3);
    const auto step = roundStep(std::max(rawCell(low, high, n, least), kSmallest));
    const double unit = step.at(1.0);
    double from = std::floor(low / unit + kRounding);
    double to = std::ceil(high / unit - kRounding);
    while (step.at(from) > low + kRounding * unit)
        --from;
    while (step.at(to) < high - kRounding * unit)
        ++to;
    if (const auto missing = least - static_cast<int>(to - from); missing > 0) {
        // On both sides; an odd one below a positive range, above any other.
        const double fewer = missing / 2, more = missing - missing / 2;
        const bool positive = from >= 0.0;
        from -= positive ? more : fewer;
        to += positive ? fewer : more;
    }
    std::vector<double> breaks;
    for (double i = from; i <= to; ++i)
        breaks.push_back(step.at(i));
    return breaks;
}

}  // namespace isp::analysis
