// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/durchlauf.h"
#include "domain/thema.h"

#include <optional>
#include <string>
#include <vector>

namespace isp::workspace {

class Werkbank;

/// Which date of a Thema comes next.
enum class Termin { kKeiner, kFrist, kWiedervorlage };

/// One Thema as lists, the board and the Haus show it: where it stands and what comes next.
struct Themenzeile {
    Thema thema;
    std::string federfuehrung;  ///< name of the Fachplanung; '' = none
    DurchlaufId durchlauf;      ///< the open one, else the last
    int nummer = 0;             ///< of the Durchlauf; 0 = none
    Schrittart schritt = Schrittart::kThema;
    Schrittzustand zustand = Schrittzustand::kOffen;  ///< of that step
    bool ueberfaellig = false;                        ///< a Frist of a step has passed
    bool gesperrt = false;  ///< the step may not begin yet, e.g. before the Beschluss
    Termin termin = Termin::kKeiner;
    std::string naechsterTermin;  ///< ISO; may have passed
};

/// All Themen in the order of the user.
[[nodiscard]] Result<std::vector<Themenzeile>> themenuebersicht(Werkbank& werkbank);

}  // namespace isp::workspace
