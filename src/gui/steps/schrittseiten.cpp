// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which page serves which step: one line each.
#include "gui/steps/analyse_seite.h"
#include "gui/steps/interpretation_seite.h"
#include "gui/steps/planung_seite.h"
#include "gui/steps/thema_schrittseite.h"
#include "gui/steps/umsetzung_seite.h"

namespace isp::gui {

namespace {

struct Eintrag {
    Schrittart art;
    Schrittseite* (*baue)(Umgebung&, QWidget*);
};

template <typename S>
Schrittseite* baue(Umgebung& umgebung, QWidget* parent) {
    return new S(umgebung, parent);
}

/// In the order of the steps, as in `{Schrittart::kAnalyse, baue<AnalyseSeite>},`.
const std::vector<Eintrag>& seiten() {
    static const std::vector<Eintrag> table = {
        {Schrittart::kThema, baue<ThemaSchrittseite>},
        {Schrittart::kAnalyse, baue<AnalyseSeite>},
        {Schrittart::kInterpretation, baue<InterpretationSeite>},
        {Schrittart::kPlanung, baue<PlanungSeite>},
        {Schrittart::kUmsetzung, baue<UmsetzungSeite>},
    };
    return table;
}

}  // namespace

Schrittseite* baueSchrittseite(Schrittart art, Umgebung& umgebung, QWidget* parent) {
    for (const auto& seite : seiten())
        if (seite.art == art) return seite.baue(umgebung, parent);
    return nullptr;
}

}  // namespace isp::gui
