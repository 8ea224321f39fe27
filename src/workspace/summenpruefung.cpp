// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/summenpruefung.h"

#include "workspace/codes.h"

#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace isp::workspace {

void compareWithParts(const Bestand& bestand, const std::string& code, const Periode& periode,
                      std::span<const double> figures, IssueList& issues) {
    struct Sum {
        double value = 0.0;
        std::size_t stated = 0;
        std::size_t parts = 0;
    };
    // A part of a rounded total may be off by half a unit each; counts are exact.
    constexpr double kRounding = 0.5;
    const auto day = periode.lastDay();
    std::vector<Sum> sums(figures.size());
    for (Position p = 0; p < figures.size(); ++p) {
        const auto parent = bestand.uebergeordnet(p, day);
        if (!parent) continue;
        auto& sum = sums[*parent];
        ++sum.parts;
        if (std::isnan(figures[p])) continue;
        sum.value += figures[p];
        ++sum.stated;
    }
    for (Position p = 0; p < figures.size(); ++p) {
        const auto* ebene = bestand.ebene(bestand.raeume()[p].ebene);
        const bool comparable = sums[p].parts > 0 && sums[p].stated == sums[p].parts &&
                                !std::isnan(figures[p]) && ebene != nullptr && ebene->summierbar;
        if (!comparable || std::abs(figures[p] - sums[p].value) <= kRounding + 1e-9 * std::abs(sums[p].value))
            continue;
        issues.add(Severity::kWarning, codes::kSumDiffers,
                   {code, bestand.raeume()[p].name, periode.toString(), fmt::format("{:.10g}", figures[p]),
                    fmt::format("{:.10g}", sums[p].value)});
    }
}

}  // namespace isp::workspace
