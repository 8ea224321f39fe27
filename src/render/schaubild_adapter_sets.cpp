// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/schaubild_adapter.h"
#include "render/schaubild_worte.h"

#include <numeric>

namespace isp::render {

using namespace schauworte;
using Form = Zeichenerklaerung::Form;

// Verteilung
// ---------------------------------------------------------------------------------------------------------

namespace {

/// Box plot below the columns: at heights below zero.
void addBox(Schaubild& out, const analysis::Kasten& box, double depth, const Theme& theme) {
    const double middle = -depth / 2.0, half = depth / 5.0;
    const auto stroke = [&](double x1, double y1, double x2, double y2) {
        Schaulinie l;
        l.stuecke = {{{x1, y1}, {x2, y2}}};
        l.farbe = theme.colors().text;
        l.breite = 1.4;
        out.linien.push_back(std::move(l));
    };
    Schaufeld field;
    field.feld = QRectF(QPointF(box.q1, middle - half), QPointF(box.q3, middle + half));
    field.farbe = schleier(theme, 0.75F);
    out.felder.push_back(std::move(field));
    stroke(box.unten, middle, box.q1, middle);
    stroke(box.q3, middle, box.oben, middle);
    stroke(box.median, middle - half, box.median, middle + half);
    stroke(box.unten, middle - half / 2.0, box.unten, middle + half / 2.0);
    stroke(box.oben, middle - half / 2.0, box.oben, middle + half / 2.0);
}

}  // namespace

namespace {

void addSaeulen(Schaubild& out, const workspace::Verteilungsbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    const double thin = (out.x.bis - out.x.von) / 40.0;
    for (const auto& s : bild.saeulen) {
        if (s.punkte.empty()) continue;
        const double from = s.bis > s.von ? s.von : s.von - thin, to = s.bis > s.von ? s.bis : s.bis + thin;
        Schaufeld column;
        column.feld = QRectF(QPointF(from, 0.0), QPointF(to, static_cast<double>(s.punkte.size())));
        column.farbe = theme.isDark() ? QColor(0x3B5F86) : QColor(0x9CC3E6);
        QStringList names;
        for (const auto i : s.punkte) {
            column.raeume.push_back(bild.raeume[i].raum.id);
            if (names.size() < 8) names << text(bild.raeume[i].raum.name);
        }
        if (s.punkte.size() > 8) names << QStringLiteral("…");
        const auto range = tr(QT_TRANSLATE_NOOP("Render", "%1 bis %2: %3 Räume"))
                               .arg(texte::zahl(s.von, block.nachkommastellen), wertzeile(s.bis, block))
                               .arg(s.punkte.size());
        column.sache = {{}, {}, QStringList{range} + names};
        out.felder.push_back(std::move(column));
    }
}

}  // namespace

Schaubild schaubild(const workspace::Verteilungsbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    Schaubild out;
    std::size_t most = 1;
    for (const auto& s : bild.saeulen)
        most = std::max(most, s.punkte.size());
    // The bounds of the columns are the labels: the axis begins where the figures do.
    out.x.von = bild.saeulen.front().von;
    out.x.bis = bild.saeulen.back().bis;
    const bool level = out.x.von == out.x.bis;
    const double width = level ? std::max(1.0, std::abs(out.x.von)) : out.x.bis - out.x.von;
    for (const auto& s : bild.saeulen) {
        if (out.x.striche.empty())
            out.x.striche.emplace_back(s.von, texte::zahl(s.von, block.nachkommastellen));
        if (!level) out.x.striche.emplace_back(s.bis, texte::zahl(s.bis, block.nachkommastellen));
    }
    if (bild.basis.gebietswert) {
        out.x.von = std::min(out.x.von, *bild.basis.gebietswert);
        out.x.bis = std::max(out.x.bis, *bild.basis.gebietswert);
    }
    constexpr double kEdge = 0.03;
    out.x.von -= kEdge * width;
    out.x.bis += kEdge * width;
    const double depth = std::max(1.0, static_cast<double>(most) * 0.28);
    const auto counts = rundeAchse(0.0, static_cast<double>(most), 6);
    out.y = {-depth, std::max(counts.bis, static_cast<double>(most)), {}};
    for (const auto& [at, label] : counts.striche)
        if (at == std::floor(at)) out.y.striche.emplace_back(at, texte::zahl(at, 0));
    addSaeulen(out, bild, theme);
    addBox(out, bild.kasten, depth, theme);
    for (const auto& r : bild.raeume)
        out.punkte.push_back({{r.raum.id, text(r.raum.name), {text(r.raum.name), wertzeile(r.x, block)}},
                              {r.x, -depth * 0.92},
                              {},
                              {},
                              false,
                              false});
    if (bild.basis.gebietswert)
        out.bezuege.push_back({Qt::Vertical, *bild.basis.gebietswert, gebietstext(bild.basis, block), false});
    out.x.titel = text(block.einheit);
    out.y.titel = tr(QT_TRANSLATE_NOOP("Render", "Anzahl der Räume"));
    out.legende = {{Form::kFeld, schleier(theme, 0.75F),
                    tr(QT_TRANSLATE_NOOP("Render", "mittlere Hälfte der Räume, Strich: Median"))},
                   {Form::kPunkt, {}, tr(QT_TRANSLATE_NOOP("Render", "ein Raum"))}};
    out.rechteckwahl = true;
    return out;
}

Schaubild ungleichheitsbild(const workspace::Verteilungsbild& bild, const Theme& theme) {
    Schaubild out;
    Spanne x, y;
    y.take(0.0);
    struct Mass {
        const char* name;
        std::optional<double> workspace::Ungleichheit::*wert;
        std::size_t farbe;
    };
    static constexpr std::array kMasse{
        Mass{QT_TRANSLATE_NOOP("Render", "Gini-Koeffizient"), &workspace::Ungleichheit::gini, 0},
        Mass{QT_TRANSLATE_NOOP("Render", "Variationskoeffizient"), &workspace::Ungleichheit::variation, 1}};
    const auto breakBetween = [&](const Periode& a, const Periode& b) {
        return std::ranges::any_of(bild.basis.block->brueche,
                                   [&](const auto& s) { return s.liegtZwischen(a, b); });
    };
    for (const auto& mass : kMasse) {
        Schaulinie line;
        line.farbe = lesbareFarbe(categoryColor(mass.farbe), theme);
        line.breite = 2.4;
        line.punkte = true;
        line.ende = tr(mass.name);
        const workspace::Ungleichheit* before = nullptr;
        for (const auto& u : bild.verlauf) {
            if (!(u.*mass.wert)) continue;
            if (before == nullptr || breakBetween(before->periode, u.periode)) line.stuecke.emplace_back();
            before = &u;
            x.take(u.periode.position());
            y.take(*(u.*mass.wert));
            line.stuecke.back().emplace_back(u.periode.position(), *(u.*mass.wert));
            out.punkte.push_back(
                {{{},
                  {},
                  {texte::periode(u.periode),
                   QStringLiteral("%1: %2").arg(tr(mass.name), texte::zahl(*(u.*mass.wert), 3)),
                   tr(QT_TRANSLATE_NOOP("Render", "%1 Räume mit Wert")).arg(u.n)}},
                 {u.periode.position(), *(u.*mass.wert)},
                 {},
                 line.farbe,
                 false,
                 false});
        }
        if (!line.stuecke.empty()) out.linien.push_back(std::move(line));
    }
    out.y = y.achse(6);
    out.x = {x.von - 0.5, x.bis + 0.5, {}};
    for (const auto& u : bild.verlauf)
        out.x.striche.emplace_back(u.periode.position(), QString::number(u.periode.year()));
    for (const auto& b : bild.basis.block->brueche) {
        const workspace::Ungleichheit* before = nullptr;
        for (const auto& u : bild.verlauf) {
            if (before != nullptr && b.liegtZwischen(before->periode, u.periode))
                out.bezuege.push_back({Qt::Vertical,
                                       (before->periode.position() + u.periode.position()) / 2.0,
                                       tr(QT_TRANSLATE_NOOP("Render", "Bruch")), true});
            before = &u;
        }
    }
    out.y.titel = tr(QT_TRANSLATE_NOOP("Render", "0 = überall gleich"));
    return out;
}

// Steigung
// ---------------------------------------------------------------------------------------------------------

Schaubild schaubild(const workspace::Steigungsbild& bild, const Theme& theme) {
    const auto& block = *bild.basis.block;
    Schaubild out;
    Spanne y;
    const auto add = [&](const workspace::Steigungslinie& l, bool whole) {
        y.take(l.alt);
        y.take(l.neu);
        const auto name = text(l.raum.name);
        const auto alt = texte::zahl(l.alt, block.nachkommastellen),
                   neu = texte::zahl(l.neu, block.nachkommastellen);
        const double d = l.neu - l.alt;
        Schaulinie line;
        line.sache = {whole ? RaumId{} : l.raum.id,
                      name,
                      {name, QStringLiteral("%1 → %2").arg(alt, wertzeile(l.neu, block)),
                       (d > 0.0 ? QStringLiteral("+") : QString()) + texte::zahl(d, block.nachkommastellen)}};
        line.stuecke = {{{0.0, l.alt}, {1.0, l.neu}}};
        line.farbe = d > 0.0 ? warm(theme) : (d < 0.0 ? theme.colors().accent : QColor());
        line.breite = 1.6;
        line.stark = whole;
        line.anfang = alt;
        line.ende = QStringLiteral("%1 %2").arg(neu, name);
        line.punkte = true;
        out.linien.push_back(std::move(line));
    };
    for (const auto& l : bild.linien)
        add(l, false);
    if (bild.gebiet) add(*bild.gebiet, true);
    const double edge = y.bis > y.von ? 0.04 * (y.bis - y.von) : 1.0;
    out.y = {y.von - edge, y.bis + edge, {}};
    out.y.titel = text(block.einheit);
    out.x = {
        0.0,
        1.0,
        {{0.0, texte::periode(block.perioden[bild.vorher])}, {1.0, texte::periode(bild.basis.zeitpunkt())}}};
    out.legende = {{Form::kLinie, warm(theme), tr(QT_TRANSLATE_NOOP("Render", "gestiegen"))},
                   {Form::kLinie, theme.colors().accent, tr(QT_TRANSLATE_NOOP("Render", "gefallen"))}};
    if (bild.gebiet) out.legende.push_back({Form::kLinie, theme.colors().text, text(bild.gebiet->raum.name)});
    return out;
}

// Profil
// ---------------------------------------------------------------------------------------------------------

Schaubild profilbild(const workspace::Setbild& bild, std::size_t raum, const Theme& theme) {
    Schaubild out;
    Spanne x;
    x.take(-2.0);
    x.take(2.0);
    double row = 0.0;
    for (const auto& s : bild.spalten) {
        const double z = s.gegenGebiet[raum];
        const bool neutral = s.richtung == Richtung::kNeutral;
        out.y.striche.emplace_back(row + 0.5, text(s.name));
        row += 1.0;
        if (!std::isfinite(z)) {
            out.texte.push_back({{0.0, row - 0.5},
                                 tr(QT_TRANSLATE_NOOP("Render", "kein Vergleich möglich")),
                                 Qt::AlignLeft | Qt::AlignVCenter});
            continue;
        }
        x.take(z);
        Schaufeld bar;
        bar.feld = QRectF(QPointF(std::min(0.0, z), row - 0.78), QPointF(std::max(0.0, z), row - 0.22));
        bar.farbe = neutral ? QColor(0x6BAED6) : (z > 0.0 ? QColor(0xFDB863) : QColor(0xB2ABD2));
        bar.sache = {
            {},
            {},
            {text(s.name),
             QStringLiteral("%1 %2 · %3 %4")
                 .arg(text(bild.raeume[raum].name), texte::zahl(s.werte[raum], s.nachkommastellen),
                      text(bild.gebietsname), texte::zahl(*s.gebietswert, s.nachkommastellen)),
             tr(QT_TRANSLATE_NOOP("Render", "Abstand %1 Standardabweichungen")).arg(texte::zahl(z, 2)),
             texte::richtung(s.richtung)}};
        out.felder.push_back(std::move(bar));
        out.texte.push_back({{z, row - 0.5},
                             texte::zahl(s.werte[raum], s.nachkommastellen),
                             (z >= 0.0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
    }
    out.x = x.achse(8);
    out.x.titel = tr(QT_TRANSLATE_NOOP(
        "Render", "Abstand zum Kreis in Standardabweichungen: günstiger ← 0 → ungünstiger"));
    out.x.oben = true;
    out.y.bis = std::max(1.0, row);
    out.y.kategorien = out.y.umgekehrt = true;
    out.bezuege.push_back({Qt::Vertical, 0.0, text(bild.gebietsname), false});
    out.legende = {
        {Form::kFeld, QColor(0xFDB863), tr(QT_TRANSLATE_NOOP("Render", "ungünstiger als der Kreis"))},
        {Form::kFeld, QColor(0xB2ABD2), tr(QT_TRANSLATE_NOOP("Render", "günstiger"))},
        {Form::kFeld, QColor(0x6BAED6),
         tr(QT_TRANSLATE_NOOP("Render", "neutral: nur höher oder niedriger"))}};
    (void)theme;
    return out;
}

// Bevölkerungspyramide
// ---------------------------------------------------------------------------------------------------------

Schaubild schaubild(const workspace::Pyramidenbild& bild, const Theme& theme) {
    Schaubild out;
    Spanne x;
    const std::array<QColor, 2> colors{theme.isDark() ? QColor(0x3B7FC0) : QColor(0x6BAED6),
                                       theme.isDark() ? QColor(0xC9803A) : QColor(0xFDBE85)};
    for (const auto& s : bild.stufen)
        for (std::size_t g = 0; g < 2; ++g) {
            const double sign = g == 0 ? -1.0 : 1.0;
            const auto box = [&](double share) {
                return QRectF(QPointF(std::min(0.0, sign * share), s.von),
                              QPointF(std::max(0.0, sign * share), s.bis));
            };
            QStringList lines{QStringLiteral("%1, %2").arg(text(s.name), text(bild.geschlechter[g]))};
            if (std::isfinite(s.personen[g]))
                lines << tr(QT_TRANSLATE_NOOP("Render", "%1 Personen")).arg(texte::zahl(s.personen[g], 0));
            if (std::isfinite(s.anteil[g])) {
                x.take(s.anteil[g]);
                Schaufeld bar;
                bar.feld = box(s.anteil[g]);
                bar.farbe = colors[g];
                lines << tr(QT_TRANSLATE_NOOP("Render", "%1 % aller, %2: %3 %"))
                             .arg(texte::zahl(s.anteil[g] * (s.bis - s.von), 2), text(bild.gebietsname),
                                  texte::zahl(s.gebiet[g] * (s.bis - s.von), 2));
                bar.sache = {{}, {}, lines};
                out.felder.push_back(std::move(bar));
            }
            if (bild.istGebiet || !std::isfinite(s.gebiet[g])) continue;
            x.take(s.gebiet[g]);
            Schaufeld outline;
            outline.feld = box(s.gebiet[g]);
            outline.farbe = theme.colors().text;
            outline.umriss = true;
            out.felder.push_back(std::move(outline));
        }
    const auto half = rundeAchse(0.0, x.bis > 0.0 ? x.bis : 1.0, 5);
    out.x.von = -half.bis;
    out.x.bis = half.bis;
    for (auto at = half.striche.rbegin(); at != half.striche.rend(); ++at)
        if (at->first > 0.0) out.x.striche.emplace_back(-at->first, at->second);
    for (const auto& s : half.striche)
        out.x.striche.push_back(s);
    out.y.von = 0.0;
    out.y.bis = bild.stufen.back().bis;
    for (const auto& s : bild.stufen)
        out.y.striche.emplace_back(s.von, texte::zahl(s.von, 0));
    out.x.titel = tr(QT_TRANSLATE_NOOP("Render", "% aller Einwohner*innen je Altersjahr"));
    out.y.titel = tr(QT_TRANSLATE_NOOP("Render", "Alter in Jahren"));
    out.legende = {{Form::kFeld, colors[0], text(bild.geschlechter[0])},
                   {Form::kFeld, colors[1], text(bild.geschlechter[1])}};
    if (!bild.istGebiet) out.legende.push_back({Form::kUmriss, theme.colors().text, text(bild.gebietsname)});
    if (!bild.vollstaendig)
        out.texte.push_back({{0.0, out.y.bis / 2.0},
                             tr(QT_TRANSLATE_NOOP("Render", "Für diesen Raum fehlen Altersgruppen.")),
                             Qt::AlignCenter});
    return out;
}

// Wärmetabelle
// ---------------------------------------------------------------------------------------------------------

namespace {

/// Diverging round 0, orange = burdened; blue only where the Indikator has no direction. Full at 2 SD.
QColor waermefarbe(double z, bool neutral) {
    constexpr double kFull = 2.0;
    const auto mix = [](QRgb from, QRgb to, double t) {
        const auto c = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
        return QColor(c(qRed(from), qRed(to)), c(qGreen(from), qGreen(to)), c(qBlue(from), qBlue(to)));
    };
    const double t = std::min(1.0, std::abs(z) / kFull);
    constexpr QRgb kMiddle = 0xFFF7F7F7;
    if (neutral) return z >= 0.0 ? mix(kMiddle, 0xFF3182BD, t) : mix(kMiddle, 0xFFBDD7E7, t);
    return z >= 0.0 ? mix(kMiddle, 0xFFE66101, t) : mix(kMiddle, 0xFF5E3C99, t);
}

}  // namespace

Schaubild waermebild(const workspace::Setbild& bild, std::optional<std::size_t> spalte, const Theme& theme) {
    Schaubild out;
    std::vector<std::size_t> order(bild.raeume.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (spalte && *spalte < bild.spalten.size()) {
        const auto& z = bild.spalten[*spalte].z;
        std::ranges::stable_sort(order, [&](auto a, auto b) {
            return std::isfinite(z[a]) && (!std::isfinite(z[b]) || z[a] > z[b]);
        });
    } else {
        std::ranges::stable_sort(order, [&](auto a, auto b) {
            return text(bild.raeume[a].name).localeAwareCompare(text(bild.raeume[b].name)) < 0;
        });
    }
    for (std::size_t row = 0; row < order.size(); ++row) {
        const auto& raum = bild.raeume[order[row]];
        out.y.striche.emplace_back(static_cast<double>(row) + 0.5, text(raum.name));
        out.y.raeume.push_back(raum.id);
        for (std::size_t c = 0; c < bild.spalten.size(); ++c) {
            const auto& s = bild.spalten[c];
            const double z = s.z[order[row]], wert = s.werte[order[row]];
            const bool there = std::isfinite(z);
            Schaufeld cell;
            cell.feld = QRectF(static_cast<double>(c), static_cast<double>(row), 1.0, 1.0);
            cell.farbe = there ? waermefarbe(z, s.richtung == Richtung::kNeutral) : theme.colors().ground;
            cell.text = there ? texte::zahl(z, 1) : QStringLiteral("·");
            QStringList lines{text(raum.name), text(s.name)};
            if (there)
                lines << QStringLiteral("%1 %2").arg(texte::zahl(wert, s.nachkommastellen), text(s.einheit))
                      << tr(QT_TRANSLATE_NOOP("Render", "%1 Standardabweichungen vom Mittel"))
                             .arg(texte::zahl(z, 2))
                      << texte::richtung(s.richtung);
            else
                lines << tr(QT_TRANSLATE_NOOP("Render", "kein Wert"));
            cell.sache = {raum.id, text(raum.name), lines};
            out.felder.push_back(std::move(cell));
        }
    }
    for (std::size_t c = 0; c < bild.spalten.size(); ++c)
        out.x.striche.emplace_back(
            static_cast<double>(c) + 0.5,
            (spalte == c ? QStringLiteral("▼ ") : QString()) + text(bild.spalten[c].name));
    out.x.bis = static_cast<double>(bild.spalten.size());
    out.x.kategorien = out.x.oben = true;
    out.y.bis = static_cast<double>(bild.raeume.size());
    out.y.kategorien = out.y.umgekehrt = true;
    out.legende = {
        {Form::kFeld, waermefarbe(2.0, false), tr(QT_TRANSLATE_NOOP("Render", "ungünstiger als das Mittel"))},
        {Form::kFeld, waermefarbe(-2.0, false), tr(QT_TRANSLATE_NOOP("Render", "günstiger"))},
        {Form::kFeld, waermefarbe(2.0, true), tr(QT_TRANSLATE_NOOP("Render", "neutral: höher"))},
        {Form::kFeld, waermefarbe(-2.0, true), tr(QT_TRANSLATE_NOOP("Render", "neutral: niedriger"))}};
    return out;
}

}  // namespace isp::render
