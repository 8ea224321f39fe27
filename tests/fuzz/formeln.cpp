// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed: formulas, Perioden, numbers. Each answers, and what was understood reads back the same.
#include "analysis/formel.h"
#include "domain/periode.h"
#include "exchange/lesen.h"
#include "fuzz/ziel.h"

#include <cmath>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace isp;
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (const auto formula = analysis::Formel::parse(text)) {
        if (!analysis::Formel::parse(formula->text())) std::abort();
    }
    if (const auto periode = Periode::parse(text)) {
        if (Periode::parse(periode->toString()) != periode) std::abort();
    }
    for (const char decimal : {',', '.'})
        if (const auto number = exchange::parseZahl(text, decimal); number && !std::isfinite(*number))
            std::abort();
    return 0;
}

std::vector<std::string> isp::fuzz::saaten() {
    return {"ALO / BEV_15_64 * 100",
            "summe(BEV[alter=0-6, geschlecht=w])",
            "ALO{t-1} + 3,5",
            "wenn(BEV > 0; ALO / BEV; 0)",
            "2023-Q2",
            "2023-12-31",
            "1.234,5",
            "-0,5"};
}

std::vector<std::string> isp::fuzz::woerter() {
    return {"(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "+",
            "-",
            "*",
            "/",
            "^",
            ",",
            ";",
            "=",
            "<",
            ">",
            "&&",
            "?",
            ":",
            "BEV",
            "ALO",
            "summe",
            "100",
            "1e308",
            "e",
            "2023",
            "Q",
            "\xC3\xA4",
            std::string(1, '\0'),
            "((((((((((",
            "\"",
            "_e",
            "rnd"};
}
