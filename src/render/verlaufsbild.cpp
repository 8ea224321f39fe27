// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/verlaufsbild.h"

#include <algorithm>

namespace isp::render {

Schaubild verlaufsbild(const Verlauf& verlauf, const QString& uebrige, const Theme& theme) {
    constexpr int kStriche = 6;
    Schaubild out;
    const auto x = zeitachse(verlauf, kStriche), y = wertachse(verlauf, kStriche - 1);
    out.x = {x.von, x.bis, x.striche};
    out.y = {y.von, y.bis, y.striche, verlauf.einheit};
    bool quiet = false;
    for (const auto& line : verlaufslinien(verlauf, theme)) {
        const auto& series = verlauf.reihen[line.reihe];
        Schaulinie drawn;
        drawn.sache = {series.raum, series.name, {}};
        drawn.stuecke = line.stuecke;
        drawn.farbe = line.farbe;
        drawn.breite = line.rolle == Linienrolle::kKontext     ? 0.8
                       : line.rolle == Linienrolle::kVergleich ? 2.4
                                                               : 1.6;
        if (line.rolle == Linienrolle::kReferenz) drawn.stil = Qt::DashLine;
        drawn.punkte = line.rolle != Linienrolle::kKontext;
        out.linien.push_back(drawn);
        if (line.rolle == Linienrolle::kKontext) {
            quiet = true;
            continue;
        }
        const auto form = line.rolle == Linienrolle::kReferenz ? Zeichenerklaerung::Form::kGestrichelt
                                                               : Zeichenerklaerung::Form::kLinie;
        out.legende.push_back({form, line.farbe, series.name});
    }
    std::ranges::reverse(out.legende);  // painted last, named first
    if (quiet && !uebrige.isEmpty()) {
        const auto context = std::ranges::find_if(out.linien, [](const auto& l) { return l.breite < 1.0; });
        out.legende.push_back({Zeichenerklaerung::Form::kLinie, context->farbe, uebrige});
    }
    for (const auto* mark : sichtbareBrueche(verlauf))
        out.bezuege.push_back({Qt::Vertical, mark->position, mark->name, true});
    return out;
}

}  // namespace isp::render
