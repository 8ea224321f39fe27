// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/palette.h"
#include "render/schaubild.h"
#include "render/zeitreihe.h"
#include "texte/meldung.h"
#include "workspace/diagramme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

/// Shared by the adapters of the charts only.
namespace isp::render::schauworte {

[[nodiscard]] inline QString text(const std::string& t) {
    return QString::fromStdString(t);
}
[[nodiscard]] inline QString wertzeile(double wert, const workspace::Werteblock& block) {
    const auto number = texte::zahl(wert, block.nachkommastellen);
    return block.einheit.empty() ? number : number + QChar(0x00A0) + text(block.einheit);
}
[[nodiscard]] inline QString mitEinheit(const QString& name, const workspace::Werteblock& block) {
    return block.einheit.empty() ? name : QStringLiteral("%1 (%2)").arg(name, text(block.einheit));
}
[[nodiscard]] inline QString gebietstext(const workspace::Diagrammbasis& basis,
                                         const workspace::Werteblock& block) {
    return QStringLiteral("%1 %2").arg(text(basis.gebietsname),
                                       texte::zahl(*basis.gebietswert, block.nachkommastellen));
}
[[nodiscard]] inline QString grenzenzeile(const analysis::Grenzen& g, const workspace::Werteblock& block) {
    return tr(QT_TRANSLATE_NOOP("Render", "95 %: %1 bis %2"))
        .arg(texte::zahl(g.unten, block.nachkommastellen), texte::zahl(g.oben, block.nachkommastellen));
}
[[nodiscard]] inline QString rangzeile(const analysis::Rang& r, std::size_t n) {
    return r.bester == r.schlechtester ? tr(QT_TRANSLATE_NOOP("Render", "Rang %1 von %2")).arg(r.rang).arg(n)
                                       : tr(QT_TRANSLATE_NOOP("Render", "Rang %1 von %2, möglich %3–%4"))
                                             .arg(r.rang)
                                             .arg(n)
                                             .arg(r.bester)
                                             .arg(r.schlechtester);
}

/// The range of what is drawn.
struct Spanne {
    double von = std::numeric_limits<double>::infinity();
    double bis = -std::numeric_limits<double>::infinity();
    void take(double wert) {
        if (!std::isfinite(wert)) return;
        von = std::min(von, wert);
        bis = std::max(bis, wert);
    }
    [[nodiscard]] Schauachse achse(int hoechstens) const {
        const auto round = von > bis ? rundeAchse(0.0, 1.0, hoechstens) : rundeAchse(von, bis, hoechstens);
        return {round.von, round.bis, round.striche};
    }
};

/// The accent, as a veil over the surface.
[[nodiscard]] inline QColor schleier(const Theme& theme, float share = 0.5F) {
    const auto& a = theme.colors().accent;
    const auto& s = theme.colors().surface;
    const double t = 0.4 * static_cast<double>(share);
    const auto mix = [t](int from, int to) { return static_cast<int>(from + (to - from) * t); };
    return QColor(mix(s.red(), a.red()), mix(s.green(), a.green()), mix(s.blue(), a.blue()));
}
/// As points without significance are painted.
[[nodiscard]] inline QColor blass(const Theme& theme) {
    auto color = ruhigeFarbe(theme);
    color.setAlphaF(0.45F);
    return color;
}
/// What stands out.
[[nodiscard]] inline QColor warm(const Theme& theme) {
    return lesbareFarbe(categoryColor(1), theme);
}

}  // namespace isp::render::schauworte
