// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/einheitenhinweise.h"

#include "analysis/einheit.h"
#include "workspace/bestand.h"
#include "workspace/codes.h"

namespace isp::workspace {

namespace {

const Code& codeOf(analysis::Einheitenbefund::Art art) {
    switch (art) {
        case analysis::Einheitenbefund::Art::kGemischt:
            return codes::kEinheitGemischt;
        case analysis::Einheitenbefund::Art::kAnders:
            return codes::kEinheitAnders;
        case analysis::Einheitenbefund::Art::kFaktor:
            break;
    }
    return codes::kEinheitFaktor;
}

}  // namespace

IssueList einheitenhinweise(const Bestand& bestand, const std::string& formel, const std::string& einheit) {
    IssueList issues;
    const auto parsed = analysis::Formel::parse(formel);
    if (!parsed) return issues;
    std::vector<std::string> units;
    for (const auto& bezug : parsed->bezuege()) {
        if (const auto* kennzahl = bestand.kennzahl(bezug.code))
            units.push_back(kennzahl->einheit);
        else if (const auto* indikator = bestand.indikator(bezug.code))
            units.push_back(indikator->einheit);
        else
            return issues;
    }
    for (const auto& befund : analysis::pruefeEinheiten(*parsed, units, einheit))
        issues.add(Severity::kWarning, codeOf(befund.art), {befund.links, befund.rechts});
    return issues;
}

}  // namespace isp::workspace
