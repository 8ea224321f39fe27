// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace isp::store {

/// What a step changed in the rows of the store, as SQLite's changeset: enough to take it back and to do it
/// again, whatever tables it touched. Empty: nothing changed.
using Aenderungssatz = std::vector<unsigned char>;

/// Records every change of rows through this Store from its construction on, the history and the figures of
/// Lieferungen left out: a Lieferung has a way back of its own. `mitWerten`: figures, too, for what brings
/// Lieferungen along with everything else.
class Aufzeichnung {
public:
    explicit Aufzeichnung(Store& store, bool mitWerten = false);
    ~Aufzeichnung();
    Aufzeichnung(const Aufzeichnung&) = delete;
    Aufzeichnung& operator=(const Aufzeichnung&) = delete;

    /// What has changed until now. Error: out of memory.
    [[nodiscard]] Result<Aenderungssatz> satz();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

enum class Anwendung { kRueckgaengig, kWiederholen };

/// Takes a step back or does it again, in one transaction with a line in the history that calls it `text`.
/// Where somebody has changed the same rows since, nothing is done: codes::kChangedMeanwhile.
[[nodiscard]] Status wendeAn(Store& store, const Aenderungssatz& satz, Anwendung anwendung,
                             const std::string& text);

}  // namespace isp::store
