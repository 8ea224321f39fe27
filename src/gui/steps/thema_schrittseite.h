// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

namespace isp::gui {

/// Step 1, „Thema“: where it comes from, what it asks, for whom, and which Fachplanung brings in what.
class ThemaSchrittseite : public Abschnittsseite {
    Q_OBJECT

public:
    ThemaSchrittseite(Umgebung& umgebung, QWidget* parent);

private:
    void buildFrage();
};

}  // namespace isp::gui
