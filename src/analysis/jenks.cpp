// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/klassengrenzen.h"
#include "base/contracts.h"

#include <cmath>
#include <cstdint>
#include <limits>

namespace isp::analysis {

namespace {

/// A sum kept in two doubles (Knuth's TwoSum). The deviation of a class is the small difference of two large
/// sums; with single doubles, close classes far from the mean would be told apart by rounding errors.
struct Sum {
    double high = 0.0;
    double low = 0.0;

    void add(double x) noexcept {
        const double s = high + x;
        const double part = s - high;
        low += (high - (s - part)) + (x - part);
        high = s;
    }
    [[nodiscard]] Sum minus(const Sum& other) const noexcept {
        Sum d{high, 0.0};
        d.add(-other.high);
        d.low += low - other.low;
        return d;
    }
};

/// Fisher's dynamic programme (Fisher 1958, On Grouping for Maximum Homogeneity) over the distinct values.
/// The best split moves to the right with the end of the range, so each row is filled by divide and conquer:
/// O(k·m·log m) instead of O(k·m²).
class Optimum {
public:
    Optimum(std::span<const double> sorted, std::size_t k) : m_classes(k) {
        const double centre = sorted[sorted.size() / 2];
        m_sum.emplace_back();
        m_square.emplace_back();
        m_count.push_back(0.0);
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            const double d = sorted[i] - centre;
            auto sum = m_sum.back();
            auto square = m_square.back();
            sum.add(d);
            square.add(d * d);
            square.low += std::fma(d, d, -d * d);
            const double count = m_count.back() + 1.0;
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                m_sum.back() = sum, m_square.back() = square, m_count.back() = count;
            } else {
                m_values.push_back(sorted[i]);
                m_sum.push_back(sum), m_square.push_back(square), m_count.push_back(count);
            }
        }
        ISP_REQUIRE(k >= 1 && k <= m_values.size());
    }

    [[nodiscard]] std::vector<double> upperBounds() {
        const auto m = m_values.size();
        m_previous.assign(m + 1, 0.0);
        m_current.assign(m + 1, std::numeric_limits<double>::infinity());
        m_split.assign(m_classes * (m + 1), 0);
        for (std::size_t j = 1; j <= m; ++j)
            m_previous[j] = deviation(0, j);
        for (std::size_t c = 1; c < m_classes; ++c) {
            fill(c, c + 1, m, c, m - 1);
            std::swap(m_previous, m_current);
        }
        std::vector<double> oben(m_classes);
        std::size_t end = m;
        for (std::size_t c = m_classes; c-- > 0;) {
            oben[c] = m_values[end - 1];
            end = m_split[c * (m + 1) + end];
        }
        return oben;
    }

private:
    /// Sum of squared deviations from their mean of the distinct values [i, j), each as often as it occurs.
    [[nodiscard]] double deviation(std::size_t i, std::size_t j) const noexcept {
        const auto sum = m_sum[j].minus(m_sum[i]);
        const auto square = m_square[j].minus(m_square[i]);
        const double n = m_count[j] - m_count[i];
        const double a = n * square.high;
        const double aRest = std::fma(n, square.high, -a) + n * square.low;
        const double b = sum.high * sum.high;
        const double bRest = std::fma(sum.high, sum.high, -b) + 2.0 * sum.high * sum.low;
        return std::max(0.0, (a - b) + (aRest - bRest)) / n;
    }

    /// Row `c` (c + 1 classes) for the ends jLow…jHigh, whose best splits lie in iLow…iHigh.
    void fill(std::size_t c, std::size_t jLow, std::size_t jHigh, std::size_t iLow, std::size_t iHigh) {
        if (jLow > jHigh) return;
        const auto j = jLow + (jHigh - jLow) / 2;
        double best = std::numeric_limits<double>::infinity();
        std::size_t split = iLow;
        for (auto i = iLow; i <= std::min(iHigh, j - 1); ++i) {
            if (const double cost = m_previous[i] + deviation(i, j); cost < best) best = cost, split = i;
        }
        m_current[j] = best;
        m_split[c * (m_values.size() + 1) + j] = static_cast<std::uint32_t>(split);
        fill(c, jLow, j - 1, iLow, split);
        fill(c, j + 1, jHigh, split, iHigh);
    }

    std::size_t m_classes;
    std::vector<double> m_values;
    std::vector<Sum> m_sum, m_square;  ///< of the first i distinct values, less the centre
    std::vector<double> m_count;
    std::vector<double> m_previous, m_current;  ///< least deviation of the first j values in c classes
    std::vector<std::uint32_t> m_split;         ///< where the last of them begins
};

}  // namespace

std::vector<double> boundsJenks(std::span<const double> sorted, std::size_t k) {
    return Optimum(sorted, k).upperBounds();
}

}  // namespace isp::analysis
