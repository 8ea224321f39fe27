// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/summenpruefung.h"

#include "workspace/codes.h"

#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace isp::workspace {

namespace {

struct Teilsumme {
    double summe = 0.0;
    std::size_t teile = 0;
    bool ganz = true;
};

/// Figure by figure, from the coarsest that is stated downwards. `tiefe`: levels below, so that a hierarchy
/// that turns round ends.
void add(const Bestand& bestand, const std::string& day, std::span<const double> figures, Position p,
         std::size_t tiefe, bool itself, Teilsumme& sum) {
    if (itself && !std::isnan(figures[p])) {
        sum.summe += figures[p];
        ++sum.teile;
        return;
    }
    const auto parts = bestand.teile(p, day);
    // An uninhabited place without a figure takes nothing away.
    const bool ends = parts.empty() || tiefe == 0;
    if (ends && bestand.raeume()[p].einwohner.value_or(1.0) > 0.0) sum.ganz = false;
    for (const auto part : parts)
        if (sum.ganz && tiefe > 0) add(bestand, day, figures, part, tiefe - 1, true, sum);
}

}  // namespace

std::vector<Summenabweichung> abweichendeSummen(const Bestand& bestand, const Periode& periode,
                                                std::span<const double> figures) {
    constexpr double kRounding = 0.5;
    const auto day = periode.lastDay();
    std::vector<Summenabweichung> out;
    for (Position p = 0; p < figures.size(); ++p) {
        const auto* ebene = bestand.ebene(bestand.raeume()[p].ebene);
        if (std::isnan(figures[p]) || ebene == nullptr || !ebene->summierbar) continue;
        Teilsumme sum;
        add(bestand, day, figures, p, bestand.ebenen().size(), false, sum);
        if (!sum.ganz || sum.teile == 0) continue;
        if (std::abs(figures[p] - sum.summe) > kRounding + 1e-9 * std::abs(sum.summe))
            out.push_back({p, figures[p], sum.summe, sum.teile});
    }
    return out;
}

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
