// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/historie_repository.h"

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// A line of the history: who changed what and when.
using Verlaufseintrag = store::Aenderung;

/// The latest first; at most the last 20 000 lines. Ids in them are replaced by what the records are called
/// today; those of records that are gone stay as they were.
[[nodiscard]] Result<std::vector<Verlaufseintrag>> verlauf(store::Store& store,
                                                           const Progress& progress = {});
/// For a job: the same on a store opened for itself.
[[nodiscard]] Result<std::vector<Verlaufseintrag>> verlaufAuftrag(const std::filesystem::path& werkbank,
                                                                  const Progress& progress);

/// Knows which lines of the history the steps on the undo stack have written. A child of its Werkbank, made
/// when that is opened.
class Schrittmarken : public QObject {
    Q_OBJECT

public:
    explicit Schrittmarken(Werkbank& werkbank);

    /// Whether this line was written by the step that would be undone next.
    [[nodiscard]] bool gehoertZumLetztenSchritt(std::int64_t historie) const noexcept;

private:
    void merke(int index);

    struct Spanne {
        std::int64_t nach = 0;  ///< the line before its first
        std::int64_t bis = 0;   ///< its last
    };
    Werkbank& m_werkbank;
    std::vector<Spanne> m_spannen;  ///< per step that can be undone
    std::int64_t m_gesehen = 0;     ///< the latest line when the stack last moved
};

}  // namespace isp::workspace
