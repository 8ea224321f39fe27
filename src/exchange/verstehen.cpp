// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "exchange/codes.h"
#include "exchange/kopf.h"
#include "exchange/kopftexte.h"
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

/// A sheet nobody sees when the file is opened: the reader has said so.
bool istVersteckt(const Rohdatei& datei, const std::string& blatt) {
    const auto& all = datei.issues.items();
    return std::any_of(all.begin(), all.end(), [&](const Issue& issue) {
        return issue.code == codes::kBlattVersteckt && issue.location.field == blatt;
    });
}

/// Of what the reader has said, only what concerns the sheet that was taken, and the rows of it.
IssueList issuesOf(const LeseOptionen& optionen, const Tabelle& tabelle) {
    const auto range = zeilenbereich(optionen.zeilen);
    IssueList out;
    for (auto issue : tabelle.issues.items()) {
        const bool taken = issue.location.field == tabelle.blatt;
        if (issue.code == codes::kFormelOhneErgebnis) {
            const auto row = issue.location.row;
            if (!taken || (range && (row < range->von || row > range->bis))) continue;
        } else if (issue.code == codes::kBlattVersteckt) {
            if (!optionen.blatt.empty()) continue;  // the user knows of it
            if (taken) {
                issue.code = codes::kVerstecktGelesen;
                issue.severity = Severity::kWarning;
            }
        }
        out.add(std::move(issue));
    }
    return out;
}

/// The sheets that come into question: the one that was asked for, or all, those nobody sees last.
Result<std::vector<const Blatt*>> candidates(const Rohdatei& datei, const std::string& wanted) {
    std::vector<const Blatt*> sheets;
    std::vector<std::string> names;
    for (const auto& blatt : datei.blaetter) {
        names.push_back(blatt.name);
        if (wanted.empty() || equalsNoCase(blatt.name, wanted)) sheets.push_back(&blatt);
    }
    if (sheets.empty() && !wanted.empty())
        return makeError(codes::kSheetMissing, {wanted, join(names)}).at({datei.datei, 0, 0, {}});
    std::stable_partition(sheets.begin(), sheets.end(),
                          [&](const Blatt* b) { return !istVersteckt(datei, b->name); });
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

namespace {

/// The file with the sheet in question cut to the rows that were asked for.
Result<Rohdatei> cut(const Rohdatei& datei, const LeseOptionen& optionen) {
    const auto range = zeilenbereich(optionen.zeilen);
    if (!range) return makeError(codes::kZeilenForm, {optionen.zeilen}).at({datei.datei, 0, 0, {}});
    ISP_TRY(const auto sheets, candidates(datei, optionen.blatt));
    Rohdatei out{datei.datei, {}, datei.kodierung, datei.trennzeichen, datei.issues};
    if (!sheets.empty())
        out.blaetter.push_back({sheets.front()->name, ausschnitt(sheets.front()->raster, *range)});
    return out;
}

/// Only the first of several tables on a sheet has its own header read: say so and where the others are.
void noteTeiltabellen(const Rohdatei& datei, Tabelle& tabelle) {
    const auto sheet = std::find_if(datei.blaetter.begin(), datei.blaetter.end(),
                                    [&](const Blatt& b) { return b.name == tabelle.blatt; });
    if (sheet == datei.blaetter.end()) return;
    const auto parts = teiltabellen(sheet->raster);
    if (parts.size() < 2) return;
    std::vector<std::string> rows;
    for (const auto& part : parts)
        rows.push_back(std::to_string(part.von) + "-" + std::to_string(part.bis));
    tabelle.issues.add(Severity::kWarning, codes::kMehrereTabellen,
                       {std::to_string(parts.size()), join(rows)},
                       Location{datei.datei, parts[1].von, 0, {}});
}

Result<Tabelle> understandAll(const Rohdatei& datei, const LeseOptionen& optionen, const Progress& progress) {
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

}  // namespace

Result<Tabelle> understand(const Rohdatei& datei, const LeseOptionen& optionen, const Progress& progress) {
    if (!optionen.zeilen.empty()) {
        ISP_TRY(const auto part, cut(datei, optionen));
        ISP_TRY(auto tabelle, understandAll(part, optionen, progress));
        tabelle.issues = issuesOf(optionen, tabelle);
        return tabelle;
    }
    ISP_TRY(auto tabelle, understandAll(datei, optionen, progress));
    noteTeiltabellen(datei, tabelle);
    tabelle.issues = issuesOf(optionen, tabelle);
    return tabelle;
}

}  // namespace isp::exchange
