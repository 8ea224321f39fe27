// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/steps/abschnittsseite.h"

namespace isp::gui {

/// Step 2, „Datenbasierte Analyse“: the Indikatorenset, frozen views with their findings, what there is, and
/// what is not known yet.
class AnalyseSeite : public Abschnittsseite {
    Q_OBJECT

public:
    AnalyseSeite(Umgebung& umgebung, QWidget* parent);

private:
    void buildIndikatorenset();
};

}  // namespace isp::gui
