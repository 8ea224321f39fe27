// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/layout.h"

#include <algorithm>

namespace isp::exchange {

namespace {

std::string join(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all.append(all.empty() ? "" : ", ").append(word);
    return all;
}

/// The sheets that come into question: the one that was asked for, or all.
Result<std::vector<const Blatt*>> candidates(const Rohdatei& datei, const std::string& wanted) {
    std::vector<const Blatt*> sheets;
    std::vector<std::string> names;
    for (const auto& blatt : datei.blaetter) {
        names.push_back(blatt.name);
        if (wanted.empty() || equalsNoCase(blatt.name, wanted)) sheets.push_back(&blatt);
    }
    if (sheets.empty() && !wanted.empty())
        return makeError(codes::kSheetMissing, {wanted, join(names)}).at({datei.datei, 0, 0, {}});
    return sheets;
}

const Layout* layoutNamed(std::string_view name) {
    const auto found = std::find_if(kLayouts.begin(), kLayouts.end(),
                                    [&](const Layout& layout) { return equalsNoCase(layout.name, name); });
    return found == kLayouts.end() ? nullptr : &*found;
}

/// The first sheet that some layout recognises, read by it.
Result<Tabelle> readRecognised(const std::vector<const Blatt*>& sheets, const Rohdatei& datei,
                               const LeseOptionen& optionen, const Progress& progress) {
    for (const auto* blatt : sheets) {
        const Quelle quelle{datei, *blatt, optionen, progress};
        for (const auto& layout : kLayouts)
            if (layout.recognises(quelle)) return layout.read(quelle);
    }
    const auto found = sheets.empty() ? std::string() : firstCells(sheets.front()->raster);
    return makeError(codes::kLayoutUnknown, {datei.datei, found}).at({datei.datei, 0, 0, {}});
}

}  // namespace

Result<Tabelle> understand(const Rohdatei& datei, const LeseOptionen& optionen, const Progress& progress) {
    ISP_TRY(const auto sheets, candidates(datei, optionen.blatt));
    if (optionen.layout.empty() || equalsNoCase(optionen.layout, "auto"))
        return readRecognised(sheets, datei, optionen, progress);
    const auto* layout = layoutNamed(optionen.layout);
    if (layout == nullptr)
        return makeError(codes::kLayoutName, {optionen.layout, "auto, genesis, ffcsv, inkar, lang, breit"})
            .at({datei.datei, 0, 0, {}});
    for (const auto* blatt : sheets)
        if (layout->recognises({datei, *blatt, optionen, progress}))
            return layout->read({datei, *blatt, optionen, progress});
    if (sheets.empty()) return makeError(codes::kNoData).at({datei.datei, 0, 0, {}});
    return layout->read({datei, *sheets.front(), optionen, progress});  // says what it misses
}

}  // namespace isp::exchange
