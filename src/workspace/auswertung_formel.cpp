// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of the Indikatoren: parsed once, checked before they are saved, tried as drafts.
#include "domain/text.h"
#include "workspace/auswertung.h"
#include "workspace/codes.h"

namespace isp::workspace {

namespace {

constexpr std::size_t kMaxKette = 32;

}  // namespace

bool Auswertung::isTooDeep(const Kette& kette) {
    return kette.size() >= kMaxKette;
}

Error Auswertung::cycle(const Kette& kette, const std::string& last) {
    std::string text;
    for (const auto& code : kette)
        text += code + " → ";
    return makeError(codes::kCycle, {text + last});
}

Result<const analysis::Formel*> Auswertung::formel(const Indikator& indikator) {
    auto& entry = m_formeln[indikator.id];
    if (!entry) {
        auto parsed = analysis::Formel::parse(indikator.formel);
        if (!parsed) {
            m_formeln.erase(indikator.id);
            return std::move(parsed).error().withContext("formula of " + indikator.code);
        }
        entry = std::make_unique<analysis::Formel>(std::move(parsed).value());
    }
    return static_cast<const analysis::Formel*>(entry.get());
}

Status Auswertung::findCycle(const std::string& code, const analysis::Formel& parsed, Kette& kette) {
    // Over the formulas themselves, not over cached results: those rest on the formula that is about to
    // change.
    for (const auto& bezug : parsed.bezuege()) {
        if (equalsNoCase(bezug.code, code) || isTooDeep(kette)) return cycle(kette, bezug.code);
        const auto* indikator = m_bestand.indikator(bezug.code);
        if (indikator == nullptr) continue;
        ISP_TRY(const auto* next, formel(*indikator));
        kette.push_back(indikator->code);
        ISP_CHECK(findCycle(code, *next, kette));
        kette.pop_back();
    }
    return {};
}

Status Auswertung::pruefeUnbenutzt(const std::string& code) {
    for (const auto& indikator : m_bestand.indikatoren()) {
        const auto parsed = formel(indikator);
        if (!parsed) continue;  // a broken formula holds nothing back
        for (const auto& bezug : (*parsed)->bezuege())
            if (equalsNoCase(bezug.code, code)) return makeError(codes::kInUse, {code, indikator.code});
    }
    return {};
}

Status Auswertung::pruefeFormel(const std::string& code, const std::string& text) {
    ISP_TRY(const auto parsed, analysis::Formel::parse(text));
    Kette kette = {code};
    ISP_CHECK(findCycle(code, parsed, kette));
    for (const auto& bezug : parsed.bezuege()) {
        if (const auto* kennzahl = m_bestand.kennzahl(bezug.code)) {
            ISP_CHECK(reihenFor(*kennzahl, bezug));
        } else if (m_bestand.indikator(bezug.code) == nullptr) {
            return makeError(codes::kFormulaRefers, {code, bezug.code});
        } else if (!bezug.auswahl.empty()) {
            return makeError(codes::kMerkmalOnIndikator, {bezug.code});
        }
    }
    return {};
}

Result<WerteblockPtr> Auswertung::entwurf(Indikator indikator, EbeneId ebene, std::vector<Position> gebiet) {
    if (m_bestand.ebene(ebene) == nullptr) return makeError(codes::kUnknownEbene, {"", ""});
    ISP_CHECK(pruefeFormel(indikator.code, indikator.formel));
    indikator.id = {};  // parsed formulas are kept by id: a draft must not find the saved one
    m_formeln.erase(indikator.id);
    Kette kette;
    auto block = indikatorBlock(indikator, Anfrage{indikator.code, ebene, {}, {}, std::move(gebiet)}, kette);
    m_formeln.erase(indikator.id);
    if (!block) return std::move(block).error();
    return std::make_shared<const Werteblock>(std::move(block).value());
}

}  // namespace isp::workspace
