// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/zielverlauf.h"

#include "render/passform.h"
#include "render/zeitreihe.h"
#include "texte/meldung.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

QString withUnit(const Zielverlauf& ziel, double wert) {
    const auto number = texte::zahl(wert, ziel.nachkommastellen);
    return ziel.einheit.isEmpty() ? number : number + QChar(0x00A0) + ziel.einheit;
}

QString comparisonName(const Zielverlauf& ziel) {
    return ziel.vergleichsname.isEmpty() ? tr(QT_TRANSLATE_NOOP("Render", "Räume ohne Maßnahme"))
                                         : ziel.vergleichsname;
}

QString yearAnd(const char* words, const Zielverlauf& ziel, const Zielpunkt& punkt) {
    return tr(words).arg(punkt.jahr).arg(withUnit(ziel, punkt.wert));
}

/// Every point of the chart.
std::vector<Zielpunkt> allPoints(const Zielverlauf& ziel) {
    auto out = ziel.ist;
    out.insert(out.end(), ziel.vergleich.begin(), ziel.vergleich.end());
    if (ziel.ausgangswert) out.push_back(*ziel.ausgangswert);
    if (ziel.ziel) out.push_back(*ziel.ziel);
    out.erase(std::remove_if(out.begin(), out.end(), [](const auto& p) { return !std::isfinite(p.wert); }),
              out.end());
    return out;
}

/// Takes a strip off the top of `rest`.
Zieltext strip(QRectF& rest, const QString& text, const QFont& font, int lines) {
    Zieltext out{breakText(text, font, std::max(1.0, rest.width()), lines), {}};
    out.rect = QRectF(rest.left(), rest.top(), rest.width(), out.text.hoehe());
    rest.setTop(rest.top() + out.text.hoehe());
    return out;
}

/// What a low picture does without, one after the other, so that the lines keep their room.
enum Sparstufe { kAlles, kOhneFussnote, kKurzerTitel, kKurzeLegende };

void placeHead(Zielanordnung& out, QRectF& rest, const Zielverlauf& ziel, const Theme& theme, int stufe) {
    out.titel = strip(rest, ziel.titel, theme.font(TextRole::kSection), stufe < kKurzerTitel ? 2 : 1);
    if (!out.titel.text.empty()) rest.setTop(rest.top() + theme.space(1));
    const double icon = std::round(QFontMetricsF(theme.font(TextRole::kBody)).height() * 1.3);
    QRectF beside = rest.adjusted(icon + theme.space(2), 0.0, 0.0, 0.0);
    out.bewertung = strip(beside, wort(ziel.bewertung), theme.font(TextRole::kBody), 2);
    const double height = std::max(icon, out.bewertung.text.hoehe());
    out.bewertungszeichen = QRectF(rest.left(), rest.top() + (height - icon) / 2.0, icon, icon);
    out.bewertung.rect.translate(0.0, (height - out.bewertung.text.hoehe()) / 2.0);
    rest.setTop(rest.top() + height + theme.space(1));
    out.einheit = strip(rest, ziel.einheit, theme.font(TextRole::kNote), 1);
    if (out.einheit.text.empty()) rest.setTop(rest.top() + theme.space(2));
}

std::vector<std::pair<Zielrolle, QString>> legendOf(const Zielverlauf& ziel) {
    std::vector<std::pair<Zielrolle, QString>> out;
    if (!ziel.ist.empty())
        out.emplace_back(Zielrolle::kIst,
                         yearAnd(QT_TRANSLATE_NOOP("Render", "Stand %1: %2"), ziel, ziel.ist.back()));
    if (ziel.ausgangswert)
        out.emplace_back(Zielrolle::kAusgangswert, yearAnd(QT_TRANSLATE_NOOP("Render", "Ausgangswert %1: %2"),
                                                           ziel, *ziel.ausgangswert));
    if (ziel.ziel)
        out.emplace_back(Zielrolle::kZiel,
                         yearAnd(QT_TRANSLATE_NOOP("Render", "Ziel %1: %2"), ziel, *ziel.ziel));
    if (!ziel.vergleich.empty()) out.emplace_back(Zielrolle::kVergleich, comparisonName(ziel));
    return out;
}

/// Legend in as many lines as needed and the note below it, from the bottom.
void placeFoot(Zielanordnung& out, QRectF& rest, const Zielverlauf& ziel, const Theme& theme, int stufe) {
    const auto font = theme.font(TextRole::kNote);
    if (auto note = breakText(ziel.fussnote, font, rest.width(), 2); stufe < kOhneFussnote && !note.empty()) {
        const double height = note.hoehe();
        out.fussnote = {std::move(note), QRectF(rest.left(), rest.bottom() - height, rest.width(), height)};
        rest.setBottom(rest.bottom() - height - theme.space(1));
    }
    auto entries = legendOf(ziel);
    if (stufe >= kKurzeLegende)
        entries.erase(
            std::remove_if(entries.begin(), entries.end(),
                           [](const auto& entry) { return entry.first == Zielrolle::kAusgangswert; }),
            entries.end());
    std::vector<std::pair<double, QString>> wishes;
    for (const auto& [role, words] : entries)
        wishes.emplace_back(theme.px(22.0), words);
    auto places = placeAtFoot(rest, wishes, theme);
    if (places.empty()) return;
    rest.setBottom(places.front().zeichen.top() - theme.space(1));
    for (std::size_t i = 0; i < places.size(); ++i)
        out.legende.push_back(
            {entries[i].first, places[i].zeichen, {std::move(places[i].text), places[i].textRect}});
}

Achse valueAxis(const std::vector<Zielpunkt>& points, double height, double line) {
    Verlauf all;
    Zeitreihe row;
    for (const auto& p : points)
        row.punkte.push_back({Periode::jahr(2000), p.wert, {}, false});  // the year plays no part here
    all.reihen.push_back(std::move(row));
    return wertachse(all, std::clamp(static_cast<int>(height / (line * 2.2)), 2, 7));
}

/// Labels of years as close as they fit, whole years only, the last one always.
void placeYears(Zielanordnung& out, int first, int last, const QFont& font, double gap) {
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QStringLiteral("0000"));
    const double perYear = out.flaeche.width() / std::max(1.0, out.jahrBis - out.jahrVon);
    const int step = std::max(1, static_cast<int>(std::ceil((width + gap) / std::max(0.01, perYear))));
    for (int year = last; year >= first; year -= step) {
        const double x = out.at({year, out.wertVon}).x();
        auto block = breakText(QString::number(year), font, width * 2.0, 1);
        const QRectF rect(x - block.breite / 2.0, out.flaeche.bottom() + (metrics.height() + gap) / 2.0,
                          block.breite, metrics.height());
        out.jahre.emplace_back(x, Zieltext{std::move(block), rect});
    }
}

/// As many of the round numbers as stand apart, beginning at the lowest.
void placeValues(Zielanordnung& out, const Achse& axis, const QFont& font, double gap) {
    const double height = QFontMetricsF(font).height();
    double before = out.flaeche.bottom() + 2.0 * height;
    for (const auto& [value, text] : axis.striche) {
        const double y = out.at({0, value}).y();
        if (before - y < height) continue;
        before = y;
        auto block = breakText(text, font, 1e4, 1);
        const QRectF rect(out.flaeche.left() - gap - block.breite, y - height / 2.0, block.breite, height);
        out.striche.emplace_back(y, Zieltext{std::move(block), rect});
    }
}

void placeAxes(Zielanordnung& out, QRectF rest, const std::vector<Zielpunkt>& points, const Theme& theme) {
    const auto font = theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const double gap = theme.space(2);
    rest.setBottom(rest.bottom() - metrics.height() - (metrics.height() + gap) / 2.0);
    rest.setTop(rest.top() + metrics.height() / 2.0);
    const auto axis = valueAxis(points, rest.height(), metrics.height());
    double widest = 0.0;
    for (const auto& [value, text] : axis.striche)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    const double half = metrics.horizontalAdvance(QStringLiteral("0000")) / 2.0;
    out.flaeche = rest.adjusted(widest + gap, 0.0, -std::max(half, theme.px(8.0)), 0.0);
    if (out.flaeche.width() < 1.0) out.flaeche.setWidth(1.0);
    if (out.flaeche.height() < 1.0) out.flaeche.setHeight(1.0);
    out.wertVon = axis.von;
    out.wertBis = axis.bis;
    int first = points.front().jahr, last = first;
    for (const auto& p : points) {
        first = std::min(first, p.jahr);
        last = std::max(last, p.jahr);
    }
    out.jahrVon = first == last ? first - 0.5 : first - (last - first) * 0.02;
    out.jahrBis = first == last ? last + 0.5 : last + (last - first) * 0.02;
    placeValues(out, axis, font, gap);
    placeYears(out, first, last, font, gap);
}

/// A year without a figure ends a piece, a break begins one.
std::vector<std::vector<QPointF>> pieces(const Zielanordnung& out, const std::vector<Zielpunkt>& points) {
    std::vector<std::vector<QPointF>> all;
    int before = 0;
    for (const auto& p : points) {
        if (!std::isfinite(p.wert)) continue;
        if (all.empty() || p.jahr > before + 1 || p.bruch) all.emplace_back();
        all.back().push_back(out.at(p));
        before = p.jahr;
    }
    return all;
}

}  // namespace

QPointF Zielanordnung::at(const Zielpunkt& punkt) const {
    const double x = (punkt.jahr - jahrVon) / (jahrBis - jahrVon),
                 y = (punkt.wert - wertVon) / (wertBis - wertVon);
    return {flaeche.left() + x * flaeche.width(), flaeche.bottom() - y * flaeche.height()};
}

Zielanordnung ordneZielverlauf(const QRectF& rect, const Zielverlauf& ziel, const Theme& theme) {
    constexpr double kLeast = 110.0;  // for the lines with their axis
    Zielanordnung out;
    const double edge = theme.space(1);
    QRectF rest;
    for (int stufe = kAlles; stufe <= kKurzeLegende; ++stufe) {
        out = {};
        rest = rect.adjusted(edge, edge, -edge, -edge);
        placeHead(out, rest, ziel, theme, stufe);
        placeFoot(out, rest, ziel, theme, stufe);
        if (rest.height() >= theme.px(kLeast)) break;
    }
    out.flaeche = rest;
    const auto points = allPoints(ziel);
    if (points.empty()) return out;
    placeAxes(out, rest, points, theme);
    out.ist = pieces(out, ziel.ist);
    out.vergleich = pieces(out, ziel.vergleich);
    if (ziel.ausgangswert) out.ausgangspunkt = out.at(*ziel.ausgangswert);
    if (ziel.ziel) out.zielpunkt = out.at(*ziel.ziel);
    if (out.ausgangspunkt && out.zielpunkt) out.ziellinie = QLineF(*out.ausgangspunkt, *out.zielpunkt);
    return out;
}

std::optional<std::size_t> zielpunktBei(const Zielanordnung& anordnung, const Zielverlauf& ziel,
                                        QPointF position) {
    constexpr double kNear = 12.0;
    if (!anordnung.flaeche.adjusted(-kNear, -kNear, kNear, kNear).contains(position)) return std::nullopt;
    std::optional<std::size_t> best;
    double nearest = 0.0;
    for (std::size_t i = 0; i < ziel.ist.size(); ++i) {
        const double away = std::abs(anordnung.at(ziel.ist[i]).x() - position.x());
        if (best && away >= nearest) continue;
        best = i;
        nearest = away;
    }
    return best;
}

QString zielpunktText(const Zielverlauf& ziel, const Zielpunkt& punkt) {
    return QStringLiteral("%1: %2").arg(punkt.jahr).arg(withUnit(ziel, punkt.wert));
}

QString zielverlaufSatz(const Zielverlauf& ziel) {
    QStringList out;
    if (!ziel.titel.isEmpty()) out << ziel.titel;
    for (const auto& [role, words] : legendOf(ziel))
        if (role != Zielrolle::kVergleich) out << words;
    if (ziel.ist.empty()) out << tr(QT_TRANSLATE_NOOP("Render", "Noch keine Werte"));
    if (!ziel.vergleich.empty())
        out << QStringLiteral("%1 %2").arg(comparisonName(ziel), zielpunktText(ziel, ziel.vergleich.back()));
    out << wort(ziel.bewertung);
    return out.join(QStringLiteral(". ")) + QLatin1Char('.');
}

}  // namespace isp::render
