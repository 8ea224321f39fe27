// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenthema.h"

#include "render/textsatz.h"
#include "texte/meldung.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace isp::render {

namespace {

struct ArtText {
    Gebietsart art;
    const char* text;
};

/// In the order of the legend.
constexpr std::array kArtTexte = {
    ArtText{Gebietsart::kNull, QT_TRANSLATE_NOOP("Render", "null")},
    ArtText{Gebietsart::kOhneKlasse, QT_TRANSLATE_NOOP("Render", "außerhalb der Klassen")},
    ArtText{Gebietsart::kUnvollstaendig, QT_TRANSLATE_NOOP("Render", "unvollständig")},
    ArtText{Gebietsart::kFehlt, QT_TRANSLATE_NOOP("Render", "keine Angabe")},
    ArtText{Gebietsart::kGeheim, QT_TRANSLATE_NOOP("Render", "geheim gehalten")},
    ArtText{Gebietsart::kNichtSinnvoll, QT_TRANSLATE_NOOP("Render", "nicht sinnvoll")},
    ArtText{Gebietsart::kAusgeblendet, QT_TRANSLATE_NOOP("Render", "durch den Filter ausgeblendet")},
};

/// More digits than the Indikator has where two different bounds would read the same.
int digitsFor(const Kartenthema& thema) {
    constexpr int kMostExtra = 3;
    const auto distinct = [&](int digits) {
        return std::all_of(thema.klassen.begin(), thema.klassen.end(), [digits](const Legendenklasse& k) {
            return k.von == k.bis || !k.text.isEmpty() ||
                   texte::zahl(k.von, digits) != texte::zahl(k.bis, digits);
        });
    };
    for (int digits = thema.nachkommastellen; digits <= thema.nachkommastellen + kMostExtra; ++digits)
        if (distinct(digits)) return digits;
    return thema.nachkommastellen;
}

QString intervall(const Legendenklasse& klasse, bool first, int digits) {
    if (!klasse.text.isEmpty()) return klasse.text;
    const auto von = texte::zahl(klasse.von, digits), bis = texte::zahl(klasse.bis, digits);
    if (klasse.von == klasse.bis) return bis;
    if (first) return tr(QT_TRANSLATE_NOOP("Render", "%1 bis %2")).arg(von, bis);
    return tr(QT_TRANSLATE_NOOP("Render", "über %1 bis %2")).arg(von, bis);
}

}  // namespace

double symbolradius(double wert, const Symbolmassstab& massstab) noexcept {
    if (!(massstab.groesster > 0.0) || !std::isfinite(wert)) return 0.0;
    return massstab.radius * std::sqrt(std::abs(wert) / massstab.groesster);
}

QColor Farbskala::farbe(double wert) const {
    if (farben.empty()) return {};
    const double range = bis - von;
    const double t = range > 0.0 ? std::clamp((wert - von) / range, 0.0, 1.0) : 0.5;
    const double at = t * static_cast<double>(farben.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(at), farben.size() - 1);
    const auto& a = farben[i];
    const auto& b = farben[std::min(i + 1, farben.size() - 1)];
    const auto share = static_cast<float>(at - static_cast<double>(i));
    return QColor::fromRgbF(std::lerp(a.redF(), b.redF(), share), std::lerp(a.greenF(), b.greenF(), share),
                            std::lerp(a.blueF(), b.blueF(), share));
}

Fuellung Kartenthema::fuellung(std::size_t gebiet) const {
    if (gebiet >= gebiete.size()) return {};
    const auto& wert = gebiete[gebiet];
    if (wert.art != Gebietsart::kKlasse) return {wert.art, {}};
    if (wert.farbe) return {Gebietsart::kKlasse, *wert.farbe};
    if (wert.klasse >= klassen.size()) return {Gebietsart::kOhneKlasse, {}};
    return {Gebietsart::kKlasse, klassen[wert.klasse].farbe, klassen[wert.klasse].muster};
}

std::size_t Kartenthema::anzahl(Gebietsart art) const {
    std::size_t n = 0;
    for (std::size_t i = 0; i < gebiete.size(); ++i)
        n += fuellung(i).art == art;
    return n;
}

std::vector<Legendeneintrag> legendeneintraege(const Kartenthema& thema, std::size_t ausserhalb) {
    std::vector<Legendeneintrag> result;
    const int digits = digitsFor(thema);
    for (std::size_t i = 0; i < thema.klassen.size() && !thema.matrix; ++i) {
        const auto& klasse = thema.klassen[i];
        result.push_back({{Gebietsart::kKlasse, klasse.farbe, klasse.muster},
                          intervall(klasse, i == 0, digits),
                          klasse.anzahl});
    }
    for (const auto& [art, text] : kArtTexte)
        if (const auto n = thema.anzahl(art); n > 0) result.push_back({{art, {}}, tr(text), n});
    if (ausserhalb > 0) {
        const auto text = thema.ausserhalbText.isEmpty()
                              ? tr(QT_TRANSLATE_NOOP("Render", "gehört zu keinem Raum"))
                              : thema.ausserhalbText;
        result.push_back({{Gebietsart::kAusserhalb, {}}, text, ausserhalb});
    }
    return result;
}

QString untertitel(const Kartenthema& thema) {
    QStringList parts{thema.einheit, thema.periode, thema.raumebene};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace isp::render
