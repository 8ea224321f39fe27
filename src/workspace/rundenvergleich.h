// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/gebietswert.h"
#include "workspace/themenbuch.h"

#include <optional>
#include <vector>

namespace isp::workspace {

/// What the figure of a Ziel did in a round.
struct Ziellauf {
    Ziel ziel;
    std::optional<analysis::Jahreswert> anfang;  ///< last figure up to the year the round began
    std::optional<analysis::Jahreswert> ende;    ///< last figure up to the year it ended, or the latest
    std::string einheit;
    int nachkommastellen = 1;
    std::optional<Bruchstelle> bruch;  ///< the two figures can not be compared
};

/// Plan and actual of a round. An actual that is not known yet makes the sum missing, never smaller.
struct Budgetstand {
    std::optional<double> plan;
    std::optional<double> ist;
    double istBekannt = 0.0;
    int ohnePlan = 0;
    int ohneIst = 0;
    int posten = 0;
};

/// One round: what was found, decided and done, and what the figures did since.
struct Rundenbild {
    Durchlauf durchlauf;
    std::vector<Befund> befunde;
    std::vector<Handlungserfordernis> erfordernisse;
    std::vector<Ziel> ziele;
    std::vector<Massnahme> massnahmen;
    std::vector<Beschluss> beschluesse;  ///< dated within the round
    std::vector<Entscheidung> entscheidungen;
    std::vector<Meilenstein> meilensteine;
    Budgetstand budget;
    std::vector<Ziellauf> zahlen;  ///< of the Ziele with an Indikator or a Kennzahl

    [[nodiscard]] int erreichteMeilensteine() const noexcept;
};

struct Rundenvergleich {
    Rundenbild links;
    Rundenbild rechts;
};

/// Error codes::kUnbekannterDurchlauf.
[[nodiscard]] Result<Rundenbild> rundenbild(Werkbank& werkbank, const Themenakte& akte, DurchlaufId runde);
[[nodiscard]] Result<Rundenvergleich> rundenvergleich(Werkbank& werkbank, const Themenakte& akte,
                                                      DurchlaufId links, DurchlaufId rechts);

}  // namespace isp::workspace
