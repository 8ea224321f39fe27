// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/kartenart.h"

#include "render/kachelkarte.h"
#include "render/textsatz.h"
#include "texte/meldung.h"
#include "workspace/werkbank.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr std::array<Kartenartname, 4> kArten{{
    {Kartenart::kFlaechen, "flaechen", QT_TRANSLATE_NOOP("Render", "Flächen")},
    {Kartenart::kSymbole, "symbole", QT_TRANSLATE_NOOP("Render", "Symbole")},
    {Kartenart::kKacheln, "kacheln", QT_TRANSLATE_NOOP("Render", "Kacheln")},
    {Kartenart::kVeraenderung, "veraenderung", QT_TRANSLATE_NOOP("Render", "Veränderung")},
}};

constexpr const char* kDivergierend = "divergierend";
constexpr int kRampSteps = 33;
/// What lies under circles: a land without colour.
constexpr QRgb kLand = 0xffeef1f4;

const Palette& paletteOf(const std::string& code) {
    const auto found = findPalette(QString::fromStdString(code));
    return found ? **found : palettes().front();
}

struct Spanne {
    double von = 0.0, bis = 0.0;
    bool any = false;
};

/// Of the figures that are coloured: whatever has a number.
Spanne spanneOf(const Kartenthema& thema) {
    Spanne out;
    for (const auto& g : thema.gebiete) {
        if (g.art != Gebietsart::kKlasse && g.art != Gebietsart::kOhneKlasse) continue;
        if (!std::isfinite(g.wert)) continue;
        out.von = out.any ? std::min(out.von, g.wert) : g.wert;
        out.bis = out.any ? std::max(out.bis, g.wert) : g.wert;
        out.any = true;
    }
    return out;
}

QString headline(const Kartenbild& bild, const QString& name) {
    return tr(QT_TRANSLATE_NOOP("Render", "%1: Veränderung %2 bis %3"))
        .arg(name, texte::periode(*bild.gegenueber), texte::periode(bild.sicht.zeitpunkt()));
}

/// The sign is part of what a change says.
void addSigns(Kartenthema& thema) {
    for (auto& g : thema.gebiete)
        if (std::isfinite(g.wert) && g.wert > 0.0) g.text.prepend(QLatin1Char('+'));
}

Status showChange(workspace::Werkbank& werkbank, const workspace::Anfrage& anfrage,
                  const workspace::Kartensicht& sicht, const Kartenwunsch& wunsch, Kartenbild& bild) {
    const auto& block = *sicht.block;
    auto since = wunsch.gegenueber ? block.index(*wunsch.gegenueber) : std::nullopt;
    if (!since || *since >= sicht.periode) since = workspace::fruehesteVergleichbare(block, sicht.periode);
    // None without a break: asking for the first one names it.
    const auto kind = wunsch.aenderung.value_or(workspace::ueblicheAenderung(block));
    ISP_TRY(bild.sicht,
            workspace::veraenderungssicht(werkbank, sicht, anfrage, since.value_or(0), kind, wunsch.klassen));
    bild.gegenueber = block.perioden[since.value_or(0)];
    return {};
}

}  // namespace

const std::array<Kartenartname, 4>& kartenarten() noexcept {
    return kArten;
}

std::optional<Kartenart> kartenartFromText(const std::string& code) noexcept {
    for (const auto& a : kArten)
        if (code == a.code) return a.art;
    return std::nullopt;
}

std::string toText(Kartenart art) {
    return kArten[static_cast<std::size_t>(art)].code;
}

Kartenart ueblicheKartenart(const workspace::Werteblock& block) noexcept {
    return block.anzahl ? Kartenart::kSymbole : Kartenart::kFlaechen;
}

void alsSymbole(Kartenthema& thema, const std::string& palette) {
    const auto range = spanneOf(thema);
    Symbolmassstab scale;
    const auto& chosen = paletteOf(palette);
    scale.farbe = rampColor(chosen, chosen.kind == PaletteKind::kDiverging ? 1.0 : 0.75);
    scale.groesster = range.any ? std::max(std::abs(range.von), std::abs(range.bis)) : 0.0;
    for (auto& g : thema.gebiete) {
        if (g.art == Gebietsart::kOhneKlasse) g.art = Gebietsart::kKlasse;
        if (g.art != Gebietsart::kKlasse) continue;
        // A circle of nothing cannot be seen: zero stands for itself, in the legend too.
        if (g.wert == 0.0) {
            g.art = Gebietsart::kNull;
            continue;
        }
        g.farbe = QColor(kLand);
        scale.negativ += std::isfinite(g.wert) && g.wert < 0.0 ? 1 : 0;
    }
    thema.klassen.clear();
    thema.symbole = scale;
    if (scale.negativ > 0)
        thema.hinweise << tr(QT_TRANSLATE_NOOP(
            "Render", "Negative Werte stehen als offene Kreise; die Größe zeigt ihren Betrag."));
}

void alsVerlauf(Kartenthema& thema, const std::string& palette, Richtung richtung) {
    const auto range = spanneOf(thema);
    if (!range.any) return;
    const auto& chosen = paletteOf(palette);
    Farbskala scale{range.von, range.bis, {}};
    double from = 0.0, to = 1.0;
    const bool diverging = chosen.kind == PaletteKind::kDiverging;
    if (diverging && thema.vergleichswert) {
        // As far as the figures reach on the longer side, so that both sides mean the same.
        const double middle = *thema.vergleichswert;
        const double reach = std::max({range.bis - middle, middle - range.von, 1e-300});
        from = std::clamp(0.5 + 0.5 * (range.von - middle) / reach, 0.0, 1.0);
        to = std::clamp(0.5 + 0.5 * (range.bis - middle) / reach, 0.0, 1.0);
    }
    const bool reversed = diverging && richtung == Richtung::kHochGut;
    for (int i = 0; i < kRampSteps; ++i) {
        const double t = std::lerp(from, to, i / (kRampSteps - 1.0));
        scale.farben.push_back(rampColor(chosen, reversed ? 1.0 - t : t));
    }
    for (auto& g : thema.gebiete) {
        if (g.art == Gebietsart::kOhneKlasse && std::isfinite(g.wert)) g.art = Gebietsart::kKlasse;
        if (g.art == Gebietsart::kKlasse) g.farbe = scale.farbe(g.wert);
    }
    thema.klassen.clear();
    thema.skala = std::move(scale);
}

void mitMustern(Kartenthema& thema) {
    const auto n = thema.klassen.size();
    for (std::size_t i = 0; i < n; ++i) {
        // Spread over all of them: few classes get patterns that differ clearly.
        const auto at = n <= 1 ? 0 : i * (kKlassenmuster - 1) / (n - 1);
        thema.klassen[i].muster = static_cast<std::uint8_t>(at);
    }
}

void faerbe(Rangfolge& rangfolge, const Kartenbild& bild) {
    for (auto& zeile : rangfolge.zeilen) {
        if (zeile.fuellung.art != Gebietsart::kKlasse && zeile.fuellung.art != Gebietsart::kOhneKlasse)
            continue;
        if (bild.thema.symbole) {
            zeile.fuellung = {Gebietsart::kKlasse, bild.thema.symbole->farbe};
        } else if (bild.thema.skala) {
            zeile.fuellung = {Gebietsart::kKlasse, bild.thema.skala->farbe(zeile.wert)};
        } else if (const auto gebiet = bild.geometrie->indexOf(zeile.raum)) {
            zeile.fuellung = bild.thema.fuellung(*gebiet);
        }
    }
}

Result<Kartenbild> kartenbild(workspace::Werkbank& werkbank, const workspace::Anfrage& anfrage,
                              const workspace::Kartensicht& sicht, const workspace::Kartengrenzen* grenzen,
                              std::shared_ptr<const Kartengeometrie> karte,
                              std::shared_ptr<const Kartengeometrie> kacheln, const Kartenwunsch& wunsch) {
    const auto& bestand = werkbank.bestand();
    Kartenbild out;
    out.art = wunsch.art.value_or(ueblicheKartenart(*sicht.block));
    out.sicht = sicht;
    out.geometrie = karte;
    auto palette = wunsch.palette;
    if (out.art == Kartenart::kVeraenderung) {
        ISP_CHECK(showChange(werkbank, anfrage, sicht, wunsch, out));
        palette = kDivergierend;
    }
    if (out.art == Kartenart::kKacheln)
        out.geometrie = kacheln ? std::move(kacheln) : Kartengeometrie::make(kachelquelle(*karte));
    // Tiles are all the same size: a count on them does not lie.
    out.anzahlAlsFlaeche = out.art == Kartenart::kFlaechen && sicht.block->anzahl;
    out.thema = kartenthema(out.sicht, bestand, grenzen, *karte,
                            {palette, wunsch.merkmale, out.anzahlAlsFlaeche, out.gegenueber.has_value()});
    if (out.art == Kartenart::kVeraenderung) {
        out.thema.titel = headline(out, bezeichnung(*sicht.block, bestand, wunsch.merkmale));
        addSigns(out.thema);
    }
    if (out.art == Kartenart::kSymbole)
        alsSymbole(out.thema, palette);
    else if (wunsch.stetig && out.art != Kartenart::kVeraenderung)
        alsVerlauf(out.thema, palette, sicht.block->richtung);
    if (out.art == Kartenart::kKacheln)
        out.thema.hinweise << tr(
            QT_TRANSLATE_NOOP("Render", "Jeder Raum ist eine gleich große Kachel, ungefähr an seinem Ort."));
    if (wunsch.muster) mitMustern(out.thema);
    return out;
}

}  // namespace isp::render
