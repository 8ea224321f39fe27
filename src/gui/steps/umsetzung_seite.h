// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

namespace isp::gui {

/// Step 5, „Steuern und Umsetzen“: where the Massnahmen stand, in a table and a time plan, milestones, budget
/// and the log of coordination.
class UmsetzungSeite : public Abschnittsseite {
    Q_OBJECT

public:
    UmsetzungSeite(Umgebung& umgebung, QWidget* parent);

private:
    void buildZeitplan();
    void buildBudget();
};

}  // namespace isp::gui
