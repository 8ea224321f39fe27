// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

namespace isp::gui {

/// Step 3, „Interpretation der Ergebnisse“: the text, what others said, and the needs to act, weighed and
/// ranked.
class InterpretationSeite : public Abschnittsseite {
    Q_OBJECT

public:
    InterpretationSeite(Umgebung& umgebung, QWidget* parent);

private:
    void buildText();
};

}  // namespace isp::gui
