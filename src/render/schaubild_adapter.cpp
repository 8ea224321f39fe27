// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/schaubild_adapter.h"

#include "render/palette.h"
#include "render/schaubild_worte.h"
#include "texte/meldung.h"

#include <algorithm>
#include <cmath>

namespace isp::render {

using namespace schauworte;
using Form = Zeichenerklaerung::Form;

// Zeitreihe
// ---------------------------------------------------------------------------------------------------------

void ergaenze(Verlauf& verlauf, const workspace::Zeitreihenbild& bild) {
    constexpr double kSignificant = 0.05;
    for (const auto& r : bild.reihen) {
        if (r.werte.empty()) continue;
        const auto at = [&](int year) { return year + r.versatz; };
        if (r.trend && r.trend->p < kSignificant) {
            // The Theil–Sen line passes through the medians of years and figures.
            std::vector<double> years, figures;
            for (const auto& w : r.werte) {
                years.push_back(w.jahr);
                figures.push_back(w.wert);
            }
            const double year = analysis::median(years), figure = analysis::median(figures);
            const auto y = [&](int when) { return figure + r.trend->theilSen * (when - year); };
            verlauf.trends.push_back({r.raum.id, r.gebiet,
                                      QPointF(at(r.werte.front().jahr), y(r.werte.front().jahr)),
                                      QPointF(at(r.letztesJahr), y(r.letztesJahr))});
        }
        if (!r.prognose) continue;
        const double last = r.werte.back().wert;
        Prognoselinie line{r.raum.id, r.gebiet, {{at(r.letztesJahr), last, last, last, r.letztesJahr}}};
        for (std::size_t i = 0; i < r.prognose->punkte.size(); ++i) {
            const auto& p = r.prognose->punkte[i];
            const int year = r.letztesJahr + static_cast<int>(i) + 1;
            line.punkte.push_back({at(year), p.wert, p.grenzen95.unten, p.grenzen95.oben, year});
        }
        verlauf.prognosen.push_back(std::move(line));
    }
    for (const auto& z : bild.ziele)
        verlauf.ziele.push_back({tr(QT_TRANSLATE_NOOP("Render", "Ziel: %1")).arg(text(z.titel)), z.wert,
                                 z.jahr ? std::optional(*z.jahr + 0.5) : std::nullopt});
}

// Rangfolge
// ---------------------------------------------------------------------------------------------------------

Schaubild schaubild(const workspace::Rangbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    Schaubild out;
    Spanne range;
    if (bild.basis.gebietswert) range.take(*bild.basis.gebietswert);
    for (std::size_t i = 0; i < bild.punkte.size(); ++i) {
        const auto& p = bild.punkte[i];
        range.take(p.wert);
        const double row = static_cast<double>(i) + 0.5;
        QStringList lines{text(p.raum.name), wertzeile(p.wert, block), rangzeile(p.rang, bild.punkte.size())};
        std::optional<std::pair<double, double>> interval;
        if (p.grenzen) {
            range.take(p.grenzen->unten);
            range.take(p.grenzen->oben);
            interval = {p.grenzen->unten, p.grenzen->oben};
            lines.insert(2, grenzenzeile(*p.grenzen, block));
        }
        out.punkte.push_back(
            {{p.raum.id, text(p.raum.name), lines}, {p.wert, row}, interval, {}, false, false});
        out.y.striche.emplace_back(row, text(p.raum.name));
        out.y.raeume.push_back(p.raum.id);
    }
    out.x = range.achse(8);
    out.x.titel = text(block.einheit);
    out.x.oben = true;
    out.y.von = 0.0;
    out.y.bis = static_cast<double>(bild.punkte.size());
    out.y.kategorien = out.y.umgekehrt = true;
    if (bild.basis.gebietswert)
        out.bezuege.push_back({Qt::Vertical, *bild.basis.gebietswert, gebietstext(bild.basis, block), false});
    out.legende.push_back({Form::kPunkt, {}, tr(QT_TRANSLATE_NOOP("Render", "Wert"))});
    if (bild.art != workspace::Intervallart::kKeine)
        out.legende.push_back({Form::kLinie, {}, tr(QT_TRANSLATE_NOOP("Render", "95-%-Vertrauensbereich"))});
    out.rechteckwahl = true;
    (void)theme;
    return out;
}

// Punktewolke
// ---------------------------------------------------------------------------------------------------------

Schaubild schaubild(const workspace::Wolkenbild& bild, const QString& yName, const Theme& theme) {
    const auto& by = *bild.basis.block;
    const auto& bx = *bild.x;
    Schaubild out;
    Spanne x, y;
    for (const auto& p : bild.punkte) {
        x.take(p.x);
        y.take(p.y);
        out.punkte.push_back(
            {{p.raum.id,
              text(p.raum.name),
              {text(p.raum.name), QStringLiteral("%1: %2").arg(text(bx.name), wertzeile(p.x, bx)),
               QStringLiteral("%1: %2").arg(yName, wertzeile(p.y, by))}},
             {p.x, p.y},
             {},
             theme.colors().accent,
             false,
             false});
    }
    Schauband band;
    Schaulinie line;
    line.stuecke.emplace_back();
    for (const auto& b : bild.band) {
        line.stuecke.back().emplace_back(b.x, b.y);
        band.unten.emplace_back(b.x, b.grenzen.unten);
        band.oben.emplace_back(b.x, b.grenzen.oben);
        y.take(b.grenzen.unten);
        y.take(b.grenzen.oben);
    }
    if (!bild.band.empty()) {
        band.farbe = schleier(theme);
        line.farbe = theme.colors().muted;
        line.breite = 2.0;
        out.baender.push_back(std::move(band));
        out.linien.push_back(std::move(line));
        out.legende = {
            {Form::kLinie, theme.colors().muted, tr(QT_TRANSLATE_NOOP("Render", "Ausgleichsgerade"))},
            {Form::kFeld, schleier(theme), tr(QT_TRANSLATE_NOOP("Render", "ihr 95-%-Bereich"))}};
    }
    if (bild.xGebiet && bild.basis.gebietswert) {
        x.take(*bild.xGebiet);
        y.take(*bild.basis.gebietswert);
        const auto name = text(bild.basis.gebietsname);
        out.punkte.push_back(
            {{{}, name, {name, wertzeile(*bild.xGebiet, bx), wertzeile(*bild.basis.gebietswert, by)}},
             {*bild.xGebiet, *bild.basis.gebietswert},
             {},
             {},
             true,
             false});
        out.legende.push_back({Form::kQuadrat, theme.colors().text, name});
    }
    out.x = x.achse(8);
    out.y = y.achse(8);
    out.x.titel = mitEinheit(text(bx.name), bx);
    out.y.titel = mitEinheit(yName, by);
    out.rechteckwahl = true;
    return out;
}

// Trichter
// ---------------------------------------------------------------------------------------------------------

namespace {

Schaupunkt trichterpunkt(const workspace::Trichterpunkt& p, const workspace::Werteblock& block,
                         const Theme& theme) {
    const bool inside = p.lage == workspace::Trichterlage::kInnerhalb;
    const bool far = p.lage == workspace::Trichterlage::kAusserhalb998;
    return {{p.raum.id,
             text(p.raum.name),
             {text(p.raum.name), wertzeile(p.rate, block),
              tr(QT_TRANSLATE_NOOP("Render", "%1 von %2"))
                  .arg(texte::zahl(p.ereignisse, 0), texte::zahl(p.personen, 0)),
              inside ? tr(QT_TRANSLATE_NOOP("Render", "im üblichen Bereich"))
              : far  ? tr(QT_TRANSLATE_NOOP("Render", "außerhalb der 99,8-%-Grenzen"))
                     : tr(QT_TRANSLATE_NOOP("Render", "außerhalb der 95-%-Grenzen"))}},
            {p.personen, p.rate},
            {},
            far ? warm(theme) : (inside ? QColor() : theme.colors().accent),
            false,
            inside};
}

/// Within the axes, which are made already.
void addTrichterbaender(Schaubild& out, const workspace::Trichterbild& bild, const Theme& theme) {
    const auto inPicture = [&](double v) { return std::clamp(v, out.y.von, out.y.bis); };
    Schauband wide, narrow;
    wide.farbe = schleier(theme, 0.35F);
    narrow.farbe = schleier(theme, 0.75F);
    for (const auto& r : bild.rand) {
        if (r.personen > out.x.bis) break;
        wide.unten.emplace_back(r.personen, inPicture(r.g998.unten));
        wide.oben.emplace_back(r.personen, inPicture(r.g998.oben));
        narrow.unten.emplace_back(r.personen, inPicture(r.g95.unten));
        narrow.oben.emplace_back(r.personen, inPicture(r.g95.oben));
    }
    out.baender = {std::move(wide), std::move(narrow)};
}

}  // namespace

Schaubild schaubild(const workspace::Trichterbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    Schaubild out;
    Spanne x, y;
    x.take(0.0);
    y.take(bild.rate);
    for (const auto& p : bild.punkte) {
        x.take(p.personen);
        y.take(p.rate);
        out.punkte.push_back(trichterpunkt(p, block, theme));
    }
    // Where hardly anybody lives the limits leave the picture; they are drawn as far as the figures reach.
    double low = y.von, high = y.bis;
    for (const auto& r : bild.rand)
        if (r.personen >= bild.rand.back().personen / 40.0) {
            low = std::min(low, r.g998.unten);
            high = std::max(high, r.g998.oben);
        }
    y.take(std::max(0.0, low));
    y.take(std::min(high, bild.rate + 3.0 * (y.bis - bild.rate) + 1e-9));
    out.x = x.achse(8);
    out.y = y.achse(8);
    // The funnel ends with the axis.
    out.x.bis = std::min(out.x.bis, bild.rand.back().personen);
    std::erase_if(out.x.striche, [&](const auto& s) { return s.first > out.x.bis; });
    addTrichterbaender(out, bild, theme);
    out.bezuege.push_back(
        {Qt::Horizontal, bild.rate,
         tr(QT_TRANSLATE_NOOP("Render", "alle Räume %1")).arg(texte::zahl(bild.rate, block.nachkommastellen)),
         false});
    out.x.titel = text(bild.nennername);
    out.y.titel = text(block.einheit);
    out.legende = {{Form::kFeld, schleier(theme, 0.75F),
                    tr(QT_TRANSLATE_NOOP("Render", "95 % der zufälligen Abweichungen"))},
                   {Form::kFeld, schleier(theme, 0.35F), tr(QT_TRANSLATE_NOOP("Render", "99,8 %"))},
                   {Form::kPunkt, warm(theme), tr(QT_TRANSLATE_NOOP("Render", "außerhalb 99,8 %"))},
                   {Form::kPunkt, theme.colors().accent, tr(QT_TRANSLATE_NOOP("Render", "außerhalb 95 %"))}};
    out.rechteckwahl = true;
    return out;
}

// Räumliche Autokorrelation
// ---------------------------------------------------------------------------------------------------------

namespace {

QColor gruppenfarbe(analysis::Lisagruppe g, const Theme& theme) {
    switch (g) {
        case analysis::Lisagruppe::kHH:
            return lesbareFarbe(categoryColor(1), theme);
        case analysis::Lisagruppe::kLL:
            return lesbareFarbe(categoryColor(0), theme);
        case analysis::Lisagruppe::kHL:
            return lesbareFarbe(categoryColor(4), theme);
        case analysis::Lisagruppe::kLH:
            return lesbareFarbe(categoryColor(6), theme);
        case analysis::Lisagruppe::kKeine:
            break;
    }
    return {};
}

/// What lies in each corner, within the axes, which are made already.
void addEcken(Schaubild& out) {
    const auto corner = [&](double cx, double cy, const char* words, Qt::Alignment lage) {
        out.texte.push_back({{cx, cy}, tr(words), lage});
    };
    corner(out.x.bis, out.y.bis, QT_TRANSLATE_NOOP("Render", "hoch unter hohen"),
           Qt::AlignRight | Qt::AlignTop);
    corner(out.x.von, out.y.von, QT_TRANSLATE_NOOP("Render", "niedrig unter niedrigen"),
           Qt::AlignLeft | Qt::AlignBottom);
    corner(out.x.bis, out.y.von, QT_TRANSLATE_NOOP("Render", "hoch unter niedrigen"),
           Qt::AlignRight | Qt::AlignBottom);
    corner(out.x.von, out.y.bis, QT_TRANSLATE_NOOP("Render", "niedrig unter hohen"),
           Qt::AlignLeft | Qt::AlignTop);
}

}  // namespace

Schaubild schaubild(const workspace::Moranbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    Schaubild out;
    Spanne x, y;
    std::array<bool, 5> seen{};
    for (const auto& p : bild.punkte) {
        x.take(p.z);
        y.take(p.nachbarn);
        const bool sure = p.lokal.gruppe != analysis::Lisagruppe::kKeine;
        seen[static_cast<std::size_t>(p.lokal.gruppe)] = true;
        QStringList lines{
            text(p.raum.name), wertzeile(p.wert, block),
            tr(QT_TRANSLATE_NOOP("Render", "z %1, Nachbarn %2"))
                .arg(texte::zahl(p.z, 2), texte::zahl(p.nachbarn, 2)),
            sure ? tr(QT_TRANSLATE_NOOP("Render", "Gruppe %1")).arg(text(std::string(toText(p.lokal.gruppe))))
                 : tr(QT_TRANSLATE_NOOP("Render", "nicht gesichert"))};
        out.punkte.push_back({{p.raum.id, text(p.raum.name), lines},
                              {p.z, p.nachbarn},
                              {},
                              gruppenfarbe(p.lokal.gruppe, theme),
                              false,
                              !sure});
    }
    for (auto* range : {&x, &y}) {
        range->take(-1.0);
        range->take(1.0);
    }
    out.x = x.achse(8);
    out.y = y.achse(6);
    out.x.titel = tr(QT_TRANSLATE_NOOP("Render", "Abstand des Raums vom Mittel (Standardabweichungen)"));
    out.y.titel = tr(QT_TRANSLATE_NOOP("Render", "Mittel der Nachbarn (Standardabweichungen)"));
    out.bezuege = {{Qt::Vertical, 0.0, {}, true}, {Qt::Horizontal, 0.0, {}, true}};
    // z has mean 0 here, so the line of slope I runs through the origin.
    Schaulinie line;
    const double slope = bild.global.i;
    line.stuecke = {{{out.x.von, slope * out.x.von}, {out.x.bis, slope * out.x.bis}}};
    line.farbe = theme.colors().muted;
    line.breite = 2.0;
    out.linien.push_back(std::move(line));
    out.legende.push_back(
        {Form::kLinie, theme.colors().muted,
         tr(QT_TRANSLATE_NOOP("Render", "Steigung = Moran I %1")).arg(texte::zahl(slope, 2))});
    for (const auto g : {analysis::Lisagruppe::kHH, analysis::Lisagruppe::kLL, analysis::Lisagruppe::kHL,
                         analysis::Lisagruppe::kLH})
        if (seen[static_cast<std::size_t>(g)])
            out.legende.push_back({Form::kPunkt, gruppenfarbe(g, theme), text(std::string(toText(g)))});
    if (seen[0])
        out.legende.push_back(
            {Form::kPunkt, blass(theme), tr(QT_TRANSLATE_NOOP("Render", "nicht gesichert"))});
    addEcken(out);
    out.rechteckwahl = true;
    return out;
}

}  // namespace isp::render
