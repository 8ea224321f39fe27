// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isp::analysis {

/// What a formula refers to: `[BEV]`, `[BEV:geschlecht=weiblich]`, `[BEV:altersgruppe=65 bis unter 75
/// Jahre|75 Jahre und mehr;geschlecht=weiblich]`. Several Ausprägungen joined by `|` add up.
struct Bezug {
    std::string code;
    struct Auswahl {
        std::string merkmal;
        std::vector<std::string> auspraegungen;
        friend bool operator==(const Auswahl&, const Auswahl&) = default;
    };
    std::vector<Auswahl> auswahl;
    friend bool operator==(const Bezug&, const Bezug&) = default;
};

/// A formula over Bezüge: `100 * [ALO] / [BEV_15_64]`. Arithmetic, parentheses, comparison, `? :` and the
/// functions of muParser, decimal point; no assignments, no texts. Limits: 4000 bytes, parentheses 50 deep,
/// 64 references. Errors (analysis/codes.h) name the position.
class Formel {
public:
    [[nodiscard]] static Result<Formel> parse(const std::string& text);
    ~Formel();
    Formel(Formel&&) noexcept;
    Formel& operator=(Formel&&) noexcept;

    [[nodiscard]] const std::string& text() const noexcept;
    /// Distinct without regard to case, in the order of their first occurrence.
    [[nodiscard]] const std::vector<Bezug>& bezuege() const noexcept;

    /// Evaluates n rows at once. `eingaben[i]` holds the n values of bezuege()[i], NaN = missing. out[r] is
    /// NaN where any input of row r is NaN (missing in, missing out, whatever the arithmetic), or where the
    /// computation divides by zero, overflows or leaves the real numbers at any step, even where the result
    /// would be finite again (1 / (1 / 0)). A NaN where no input is missing is therefore sign `x`. Requires
    /// eingaben.size() == bezuege().size() and equal lengths. May be called from several threads at once.
    void evaluate(std::span<const std::span<const double>> eingaben, std::span<double> out) const;

private:
    struct State;
    explicit Formel(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}  // namespace isp::analysis
