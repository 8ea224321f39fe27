// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/indexadapter.h"
#include "render/indexblatt.h"
#include "render/kartenadapter.h"
#include "render/kartenart.h"
#include "render/kartenblatt.h"
#include "render/rangblatt.h"
#include "render/verlaufsbild.h"
#include "report/atlasteile.h"
#include "report/worte.h"
#include "texte/meldung.h"

#include <algorithm>
#include <array>

namespace isp::report {

namespace {

using workspace::Atlasindikator;

constexpr double kBildPt = 8.0;

render::Theme bildTheme() {
    return render::Theme::light(kBildPt);
}

/// A heading in small letters, then the chart below it.
render::Zeichner mitTitel(const QString& titel, render::Zeichner chart) {
    return [titel, chart = std::move(chart)](QPainter& p, QSizeF size) {
        const auto theme = bildTheme();
        const auto font = theme.boldFont(render::TextRole::kBody);
        const auto block = render::breakText(titel, font, size.width(), 2);
        render::paintText(p, block, QRectF(0.0, 0.0, size.width(), block.hoehe()), theme.colors().text);
        const double top = block.hoehe() + theme.space(1.5);
        p.translate(0.0, top);
        chart(p, QSizeF(size.width(), size.height() - top));
    };
}

/// A drawing of render that takes its content through `fill` and then the size it is given.
template <typename Maler, typename Fill>
render::Zeichner gemalt(Fill fill) {
    return [fill](QPainter& p, QSizeF size) {
        Maler painter(bildTheme());
        fill(painter);
        painter.setSize(size);
        painter.paint(p);
    };
}

const char* paletteFor(const Atlasindikator& indikator) {
    return indikator.richtung == Richtung::kNeutral ? "blau" : "warm";
}

/// One row of a Raum profile: all Räume as dots between lowest and highest.
struct Streifen {
    QString name, wert;
    std::vector<double> andere;  ///< 0…1
    std::optional<double> raum, kreis;
};

Streifen streifenOf(const Atlasindikator& indikator, workspace::Position raum) {
    Streifen out;
    out.name = q(indikator.name);
    double low = kFehlt, high = kFehlt;
    for (const auto c : indikator.spalten) {
        const double x = indikator.zelle(c).complete() ? indikator.zelle(c).wert : kFehlt;
        if (x != x) continue;
        low = low == low ? std::min(low, x) : x;
        high = high == high ? std::max(high, x) : x;
    }
    const auto share = [&](double x) {
        return high > low ? std::clamp((x - low) / (high - low), 0.0, 1.0) : 0.5;
    };
    for (const auto c : indikator.spalten) {
        const auto& cell = indikator.zelle(c);
        const bool own = indikator.block->raeume[c] == raum;
        if (own) out.wert = mitEinheit(cell, indikator);
        if (!cell.complete()) continue;
        if (own)
            out.raum = share(cell.wert);
        else
            out.andere.push_back(share(cell.wert));
    }
    const auto whole = indikator.anzahl ? std::nullopt : indikator.gebietswert(indikator.periode);
    if (whole && whole->complete() && high > low) out.kreis = share(whole->wert);
    return out;
}

void paintStreifen(QPainter& p, const QRectF& row, const Streifen& s, const QColor& akzent) {
    const auto theme = bildTheme();
    const auto& colors = theme.colors();
    const auto font = theme.font(render::TextRole::kBody);
    const double name = row.width() * 0.46, value = row.width() * 0.16;
    p.setFont(font);
    p.setPen(colors.text);
    const QRectF left(row.left(), row.top(), name - theme.space(2), row.height());
    p.drawText(left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
               QFontMetricsF(font).elidedText(s.name, Qt::ElideRight, left.width()));
    p.drawText(QRectF(row.right() - value, row.top(), value, row.height()), Qt::AlignRight | Qt::AlignVCenter,
               s.wert);
    const double from = row.left() + name, width = row.width() - name - value - theme.space(4),
                 y = row.center().y();
    const auto at = [&](double share) { return from + share * width; };
    p.setPen(QPen(colors.line, 1.0));
    p.drawLine(QPointF(from, y), QPointF(from + width, y));
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(0x9a, 0xa7, 0xb4));
    for (const auto share : s.andere)
        p.drawEllipse(QPointF(at(share), y), 2.2, 2.2);
    if (s.kreis) {
        p.setPen(QPen(colors.text, 1.6));
        p.drawLine(QPointF(at(*s.kreis), y - 6.0), QPointF(at(*s.kreis), y + 6.0));
    }
    if (s.raum) {
        p.setPen(QPen(Qt::white, 1.0));
        p.setBrush(akzent);
        p.drawEllipse(QPointF(at(*s.raum), y), 4.6, 4.6);
    }
}

std::vector<RaumId> hervorgehoben(const Atlasindikator& indikator, const workspace::Atlasdaten& daten,
                                  const workspace::Bestand& bestand) {
    std::vector<RaumId> out;
    const auto id = [&](std::size_t column) { return bestand.raeume()[indikator.block->raeume[column]].id; };
    if (!daten.alleRaeume) {
        for (const auto p : daten.raeume)
            if (out.size() < 4) out.push_back(bestand.raeume()[p].id);
        return out;
    }
    const auto last = std::ranges::max(indikator.raenge);
    for (const auto wanted : {std::size_t{1}, last})
        for (std::size_t i = 0; i < indikator.spalten.size(); ++i)
            if (wanted > 0 && indikator.raenge[i] == wanted && out.size() < (wanted == 1 ? 1U : 2U) &&
                std::ranges::find(out, id(indikator.spalten[i])) == out.end())
                out.push_back(id(indikator.spalten[i]));
    return out;
}

/// Only the own Räume up to the Periode of the report.
render::Verlauf verlaufOf(const Atlasindikator& indikator, const workspace::Atlasdaten& daten,
                          const workspace::Bestand& bestand) {
    auto out =
        render::verlauf(*indikator.block, indikator.anzahl ? nullptr : indikator.gebiet.get(), bestand);
    std::set<RaumId> own;
    for (const auto c : indikator.spalten)
        own.insert(bestand.raeume()[indikator.block->raeume[c]].id);
    std::erase_if(out.reihen, [&](const auto& r) { return !r.vergleich && !own.contains(r.raum); });
    for (auto& series : out.reihen)
        std::erase_if(series.punkte,
                      [&](const auto& p) { return p.periode.lastDay() > indikator.zeitpunkt().lastDay(); });
    out.auswahl = hervorgehoben(indikator, daten, bestand);
    return out;
}

}  // namespace

Atlasbilder::Atlasbilder(const workspace::Atlasdaten& atlas, const workspace::Bestand& store,
                         const QColor& accent)
    : daten(atlas),
      bestand(store),
      akzent(accent) {
    if (atlas.grenzen) geometrie = render::Kartengeometrie::make(render::kartenquelle(*atlas.grenzen));
}

Bild Atlasbilder::karte(const Atlasindikator& indikator, QSizeF mm) const {
    const bool circles = render::ueblicheKartenart(*indikator.block) == render::Kartenart::kSymbole;
    render::Blattinhalt content;
    content.geometrie = geometrie;
    content.thema = render::kartenthema(indikator.sicht, bestand, daten.grenzen.get(), *geometrie,
                                        {paletteFor(indikator), indikator.merkmale, !circles, false});
    if (circles) render::alsSymbole(content.thema, paletteFor(indikator));
    content.theme = bildTheme();
    if (!daten.alleRaeume)
        for (const auto p : daten.raeume)
            content.auswahl.push_back(bestand.raeume()[p].id);
    const auto sheet = std::make_shared<render::Kartenblatt>(std::move(content));
    Bild out;
    out.mm = mm;
    out.zeichner = [sheet](QPainter& p, QSizeF size) { sheet->paint(p, size); };
    out.alternative = tr(QT_TRANSLATE_NOOP("Bericht", "Karte: %1, %2. Die Werte stehen in der Tabelle."))
                          .arg(q(indikator.name), texte::periode(indikator.zeitpunkt()));
    return out;
}

Bild Atlasbilder::verlauf(const Atlasindikator& indikator, QSizeF mm) const {
    Bild out;
    out.mm = mm;
    const auto course = verlaufOf(indikator, daten, bestand);
    std::set<Periode> perioden;
    for (const auto& series : course.reihen)
        for (const auto& p : series.punkte)
            if (p.wert == p.wert) perioden.insert(p.periode);
    const auto unit =
        indikator.einheit.empty() ? QString() : QStringLiteral(" (%1)").arg(q(indikator.einheit));
    if (perioden.size() < 2) {
        const auto ranking = render::rangfolge(indikator.sicht, bestand, paletteFor(indikator));
        out.zeichner = mitTitel(tr(QT_TRANSLATE_NOOP("Bericht", "Rangfolge %1%2"))
                                    .arg(texte::periode(indikator.zeitpunkt()), unit),
                                [ranking](QPainter& p, QSizeF size) {
                                    render::paintRangfolge(p, size, bildTheme(), ranking,
                                                           render::Ueberlaenge::kVerkleinern);
                                });
        out.alternative =
            tr(QT_TRANSLATE_NOOP("Bericht", "Rangfolge der Räume: %1, %2. Die Werte stehen in der Tabelle."))
                .arg(q(indikator.name), texte::periode(indikator.zeitpunkt()));
        return out;
    }
    const auto chart =
        render::verlaufsbild(course, tr(QT_TRANSLATE_NOOP("Bericht", "übrige Räume")), bildTheme());
    out.zeichner =
        mitTitel(tr(QT_TRANSLATE_NOOP("Bericht", "Entwicklung%1")).arg(unit),
                 gemalt<render::Schaubildmaler>([chart](auto& painter) { painter.setSchaubild(chart); }));
    out.alternative =
        tr(QT_TRANSLATE_NOOP("Bericht", "Liniendiagramm: %1 von %2 bis %3, je Raum eine Linie."))
            .arg(q(indikator.name), texte::periode(*perioden.begin()), texte::periode(*perioden.rbegin()));
    return out;
}

Bild Atlasbilder::lage(workspace::Position raum, QSizeF mm) const {
    const auto id = bestand.raeume()[raum].id;
    const auto theme = render::flaechenthema(*geometrie, [id](RaumId other) { return other == id; });
    Bild out;
    out.mm = mm;
    out.zeichner = [geometry = geometrie, theme](QPainter& p, QSizeF size) {
        render::Kartenmaler painter(bildTheme());
        painter.setGeometrie(geometry);
        painter.setThema(theme);
        painter.setHintergrund(Qt::white);
        painter.setSize(size);
        painter.setBeschriftung(false);
        painter.paint(p);
    };
    out.alternative = tr(QT_TRANSLATE_NOOP("Bericht", "Lage von %1 im Gebiet %2"))
                          .arg(q(bestand.raeume()[raum].name), q(daten.kreis));
    return out;
}

Bild Atlasbilder::vergleich(workspace::Position raum, std::size_t from, std::size_t n) const {
    constexpr double kReihe = 6.2, kKopf = 9.0;
    std::vector<Streifen> rows;
    for (std::size_t i = from; i < std::min(from + n, daten.indikatoren.size()); ++i)
        rows.push_back(streifenOf(daten.indikatoren[i], raum));
    Bild out;
    out.mm = {170.0, kKopf + kReihe * static_cast<double>(rows.size())};
    const auto name = q(bestand.raeume()[raum].name);
    out.zeichner = [rows, name, color = akzent, whole = q(daten.gebietsname)](QPainter& p, QSizeF size) {
        p.setRenderHint(QPainter::Antialiasing);
        const auto theme = bildTheme();
        const double head = size.height() * kKopf / (kKopf + kReihe * static_cast<double>(rows.size()));
        p.setFont(theme.font(render::TextRole::kNote));
        p.setPen(theme.colors().muted);
        p.drawText(QRectF(0.0, 0.0, size.width(), head), Qt::AlignLeft | Qt::AlignTop,
                   tr(QT_TRANSLATE_NOOP("Bericht",
                                        "Großer Punkt: %1 · kleine Punkte: die anderen Räume · Strich: %2 · "
                                        "links der niedrigste, rechts der höchste Wert"))
                       .arg(name, whole));
        const double height =
            (size.height() - head) / static_cast<double>(std::max<std::size_t>(1, rows.size()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            paintStreifen(p, QRectF(0.0, head + height * static_cast<double>(i), size.width(), height),
                          rows[i], color);
    };
    out.alternative =
        tr(QT_TRANSLATE_NOOP("Bericht",
                             "Wo %1 bei jedem Indikator zwischen dem niedrigsten und dem höchsten Wert aller "
                             "Räume liegt. Die Werte stehen in der Tabelle."))
            .arg(name);
    return out;
}

Bild Atlasbilder::index(workspace::Werkbank& werkbank, const workspace::Indexrechnung& rechnung,
                        QSizeF mm) const {
    render::Indexblatt sheet;
    sheet.geometrie = geometrie;
    sheet.thema = render::indexthema(rechnung, werkbank, *geometrie);
    sheet.matrix = render::statusmatrix(rechnung);
    sheet.theme = bildTheme();
    for (const auto& teil : rechnung.teile)
        sheet.teile << q(teil.name);
    Bild out;
    out.mm = mm;
    out.zeichner = render::zeichnerOf(std::move(sheet));
    out.alternative =
        tr(QT_TRANSLATE_NOOP("Bericht",
                             "Karte von Status und Dynamik: %1. Die Gruppen stehen in der Tabelle."))
            .arg(q(rechnung.beschreibung.name));
    return out;
}

}  // namespace isp::report
