// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schrittwechsel.h"

#include "domain/kreislauf.h"
#include "store/ablage.h"

namespace isp::workspace {

namespace {

/// Dates and reason follow from the state.
void moveTo(Schritt& schritt, const Wechsel& wechsel) {
    const auto tag = wechsel.zeitpunkt.substr(0, 10);
    schritt.zustand = wechsel.nach;
    if (!wechsel.grund.empty()) schritt.begruendung = wechsel.grund;
    if (wechsel.nach == Schrittzustand::kInArbeit && schritt.beginn.empty()) schritt.beginn = tag;
    schritt.ende = erledigt(wechsel.nach) ? tag : std::string();
    if (wechsel.nach == Schrittzustand::kOffen) schritt.beginn.clear();
}

}  // namespace

Status schreibeWechsel(store::Store& store, Schritt schritt, const Wechsel& wechsel) {
    Schrittwechsel kept;
    kept.schritt = schritt.id;
    kept.zeitpunkt = wechsel.zeitpunkt;
    kept.wer = wechsel.wer;
    kept.von = schritt.zustand;
    kept.nach = wechsel.nach;
    kept.grund = wechsel.grund;
    moveTo(schritt, wechsel);
    ISP_CHECK(store::Ablage<Schritt>(store).speichere(schritt));
    ISP_CHECK(store::Ablage<Schrittwechsel>(store).speichere(kept));
    return {};
}

}  // namespace isp::workspace
