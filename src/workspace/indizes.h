// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/indexdefinition.h"
#include "workspace/indexbeschreibung.h"

#include <string>
#include <string_view>
#include <vector>

namespace isp::store {
class Store;
}

namespace isp::workspace {

class Werkbank;

/// A kept index with all its versions, oldest first (never empty).
struct Index {
    Indexdefinition definition;
    std::vector<Indexfassung> fassungen;

    [[nodiscard]] const Indexfassung& aktuell() const { return fassungen.back(); }
    /// What a version says; the name is that of the index.
    [[nodiscard]] Result<Indexbeschreibung> beschreibung(const Indexfassung& fassung) const;
    [[nodiscard]] Result<Indexbeschreibung> beschreibung() const { return beschreibung(aktuell()); }
};

/// In the order of their names.
[[nodiscard]] Result<std::vector<Index>> indizes(Werkbank& werkbank);
/// By name, without regard to case. Error codes::kIndexUnknown naming those there are.
[[nodiscard]] Result<Index> findeIndex(Werkbank& werkbank, std::string_view name);

/// Keeps an index: a new one (`definition.id` 0) with its first version, or a changed one, which gets a
/// further version where `beschreibung` differs from the present one; the earlier ones stay readable.
/// `anlass` says why. One step to be undone. Errors: codes::kReadOnly, kNameMissing, kIndexNameTaken (both at
/// field `name`), kUnknownCode for a part there is not.
[[nodiscard]] Result<IndexdefinitionId> speichereIndex(Werkbank& werkbank, Indexdefinition definition,
                                                       const Indexbeschreibung& beschreibung,
                                                       const std::string& anlass = {});
[[nodiscard]] Status loescheIndex(Werkbank& werkbank, IndexdefinitionId id);

/// The name of an index whose present version names the code; empty where none does.
[[nodiscard]] Result<std::string> indexMit(Werkbank& werkbank, std::string_view code);

/// `name`, and where that is taken `name (2)` …
[[nodiscard]] std::string freierName(const std::vector<Index>& indizes, const std::string& name);

/// Puts the index definitions that ship (data/katalog/indizes.json) into a fresh store.
[[nodiscard]] Status ladeMitgelieferteIndizes(store::Store& store);

}  // namespace isp::workspace
