// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

namespace isp::gui {

/// Step 4, „Bedarfe ermitteln / Maßnahmen planen“: Bedarf against Angebot, Handlungsfelder, Ziele,
/// Massnahmen.
class PlanungSeite : public Abschnittsseite {
    Q_OBJECT

public:
    PlanungSeite(Umgebung& umgebung, QWidget* parent);

    [[nodiscard]] std::vector<Rundgangbild> rundgangbilder() override;

private:
    void zeigeImAtlas(ZielId id);
};

}  // namespace isp::gui
