// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verlauf.h"

#include "workspace/werkbank.h"

namespace isp::workspace {

Result<std::vector<Verlaufseintrag>> verlauf(Werkbank& werkbank) {
    constexpr std::int64_t kMeiste = 20'000;
    return store::HistorieRepository(werkbank.store()).aenderungen(kMeiste);
}

Schrittmarken::Schrittmarken(Werkbank& werkbank)
    : QObject(&werkbank),
      m_werkbank(werkbank),
      m_gesehen(store::HistorieRepository(werkbank.store()).letzte().value_or(0)) {
    connect(&werkbank.undoStack(), &QUndoStack::indexChanged, this, &Schrittmarken::merke);
}

void Schrittmarken::merke(int index) {
    const auto now = store::HistorieRepository(m_werkbank.store()).letzte().value_or(m_gesehen);
    const auto steps = static_cast<std::size_t>(index);
    const bool forward = steps > m_spannen.size();
    m_spannen.resize(steps);
    if (forward) m_spannen.back() = {m_gesehen, now};
    m_gesehen = now;
}

bool Schrittmarken::gehoertZumLetztenSchritt(std::int64_t historie) const noexcept {
    return !m_spannen.empty() && historie > m_spannen.back().nach && historie <= m_spannen.back().bis;
}

}  // namespace isp::workspace
