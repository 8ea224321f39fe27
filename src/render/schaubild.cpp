// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/schaubild.h"

#include "render/palette.h"
#include "render/passform.h"
#include "render/zeitreihe.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kPointRadius = 4.5, kReach = 9.0, kLineReach = 6.0;
constexpr std::size_t kManyNames = 24;  ///< more lines than this are named only where they are chosen
constexpr double kNameShare = 0.26;
constexpr int kHeadLines = 3;
constexpr double kColumnWidth = 84.0;

}  // namespace

QColor ruhigeFarbe(const Theme& theme) {
    return theme.isDark() ? QColor(0x7E8C9B) : QColor(0x8A97A5);
}

void Schaubildmaler::setSchaubild(Schaubild bild) {
    m_bild = std::move(bild);
    arrange();
}

void Schaubildmaler::setTheme(const Theme& theme) {
    m_theme = theme;
    arrange();
}

void Schaubildmaler::setSize(QSizeF size) {
    m_size = size;
    arrange();
}

void Schaubildmaler::setAuswahl(std::vector<RaumId> auswahl) {
    m_bild.auswahl = std::move(auswahl);
    arrange();
}

std::optional<std::size_t> Schaubildmaler::placeOf(RaumId raum) const {
    const auto found = std::ranges::find(m_bild.auswahl, raum);
    if (!raum.valid() || found == m_bild.auswahl.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_bild.auswahl.begin());
}

bool Schaubildmaler::named(const Schaulinie& linie) const {
    if (linie.ende.isEmpty() || linie.stuecke.empty()) return false;
    const bool marked = placeOf(linie.sache.raum).has_value() ||
                        (linie.sache.raum.valid() && linie.sache.raum == m_bild.hover);
    return linie.stark || marked || m_bild.linien.size() <= kManyNames;
}

QColor Schaubildmaler::colorOf(const Schausache& sache, const QColor& own) const {
    if (const auto place = placeOf(sache.raum)) return lesbareFarbe(categoryColor(*place), m_theme);
    return own.isValid() ? own : ruhigeFarbe(m_theme);
}

QPointF Schaubildmaler::toPixel(QPointF wert) const {
    const auto share = [](double at, const Schauachse& a) {
        return a.bis > a.von ? (at - a.von) / (a.bis - a.von) : 0.5;
    };
    const double x = share(wert.x(), m_bild.x), y = share(wert.y(), m_bild.y);
    return {m_plot.left() + x * m_plot.width(),
            m_bild.y.umgekehrt ? m_plot.top() + y * m_plot.height() : m_plot.bottom() - y * m_plot.height()};
}

QRectF Schaubildmaler::pixelRect(const QRectF& feld) const {
    return QRectF(toPixel(feld.topLeft()), toPixel(feld.bottomRight())).normalized();
}

// Arrangement
// ---------------------------------------------------------------------------------------------------------

double Schaubildmaler::spaltenkopf() const {
    if (!m_bild.x.kategorien || m_bild.x.striche.empty()) return 0.0;
    const double width = m_plot.width() / static_cast<double>(m_bild.x.striche.size()) - m_theme.space(1);
    double most = 0.0;
    for (const auto& [at, text] : m_bild.x.striche)
        most =
            std::max(most, breakHyphenated(text, m_theme.font(TextRole::kNote), width, kHeadLines).hoehe());
    return most;
}

double Schaubildmaler::nameWidth(bool links) const {
    const QFontMetricsF metrics(m_theme.boldFont(TextRole::kNote));
    double width = 0.0;
    for (const auto& linie : m_bild.linien)
        if (named(linie))
            width = std::max(width, metrics.horizontalAdvance(links ? linie.anfang : linie.ende));
    return std::min(width, m_size.width() * kNameShare);
}

double Schaubildmaler::legendHeight(double width) const {
    if (m_bild.legende.empty()) return 0.0;
    const QFontMetricsF metrics(m_theme.font(TextRole::kNote));
    double x = 0.0;
    int rows = 1;
    for (const auto& e : m_bild.legende) {
        const double needed = m_theme.px(20.0) + metrics.horizontalAdvance(e.text) + m_theme.space(4);
        if (x > 0.0 && x + needed > width) {
            ++rows;
            x = 0.0;
        }
        x += needed;
    }
    return rows * metrics.height() * 1.25 + m_theme.space(1);
}

void Schaubildmaler::arrange() {
    const QFontMetricsF metrics(m_theme.font(TextRole::kNote));
    const double line = metrics.height(), gap = m_theme.space(1);
    m_legende = legendHeight(m_size.width() - 2.0 * gap);
    double left = 0.0;
    for (const auto& [at, text] : m_bild.y.striche)
        left = std::max(left, metrics.horizontalAdvance(text));
    left = std::min(left, m_size.width() * kNameShare) + 3.0 * gap;
    double right = 4.0 * gap;
    const double before = nameWidth(true), after = nameWidth(false);
    if (before > 0.0) left = std::max(left, before + 4.0 * gap);
    if (after > 0.0) right = after + 4.0 * gap;
    double top = gap + m_legende, bottom = gap;
    if (!m_bild.y.titel.isEmpty()) top += line + 2.0 * gap;
    const bool reference = std::ranges::any_of(
        m_bild.bezuege, [](const Bezugslinie& b) { return b.richtung == Qt::Vertical && !b.text.isEmpty(); });
    // Where the labels stand above the plot the names of reference lines stand below it.
    if (reference) (m_bild.x.oben ? bottom : top) += line;
    if (!m_bild.x.titel.isEmpty()) bottom += line + gap;
    m_plot = QRectF(left, top, std::max(10.0, m_size.width() - left - right), 10.0);
    const double labels = m_bild.x.kategorien ? spaltenkopf() : (m_bild.x.striche.empty() ? 0.0 : line);
    (m_bild.x.oben ? top : bottom) += labels + 2.0 * gap;
    m_raender = QSizeF(left + right, top + bottom);
    m_plot.setTop(top);
    m_plot.setHeight(std::max(10.0, m_size.height() - top - bottom));
    arrangeTeile();
}

void Schaubildmaler::arrangeTeile() {
    m_teile.clear();
    const double r = m_theme.px(kPointRadius);
    for (const auto& p : m_bild.punkte)
        if (!p.sache.angaben.isEmpty()) {
            const auto at = toPixel(p.bei);
            m_teile.push_back({&p.sache, QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r)});
        }
    for (const auto& f : m_bild.felder)
        if (!f.sache.angaben.isEmpty()) m_teile.push_back({&f.sache, pixelRect(f.feld), f.raeume});
    for (const auto& l : m_bild.linien)
        if (!l.sache.angaben.isEmpty() && !l.stuecke.empty() && !l.stuecke.back().empty()) {
            const auto at = toPixel(l.stuecke.back().back());
            m_teile.push_back({&l.sache, QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r)});
        }
}

QSizeF Schaubildmaler::mindestgroesse() const {
    const QFontMetricsF metrics(m_theme.font(TextRole::kNote));
    double height = m_theme.px(220.0), width = m_theme.px(320.0);
    if (m_bild.y.kategorien)
        height = std::max(height, m_raender.height() +
                                      static_cast<double>(m_bild.y.striche.size()) * metrics.height() * 1.3);
    if (m_bild.x.kategorien && !m_bild.y.striche.empty())
        width = std::max(width, m_raender.width() +
                                    static_cast<double>(m_bild.x.striche.size()) * m_theme.px(kColumnWidth));
    return {width, height};
}

// Hit testing
// ---------------------------------------------------------------------------------------------------------

std::optional<std::size_t> Schaubildmaler::teilBei(QPointF position) const {
    std::optional<std::size_t> best;
    double nearest = m_theme.px(kReach);
    const auto points = static_cast<std::size_t>(
        std::ranges::count_if(m_bild.punkte, [](const Schaupunkt& p) { return !p.sache.angaben.isEmpty(); }));
    for (std::size_t i = 0; i < points; ++i) {
        const auto away = m_teile[i].ort.center() - position;
        if (const double d = std::hypot(away.x(), away.y()); d < nearest) {
            nearest = d;
            best = i;
        }
    }
    if (best) return best;
    std::size_t i = points;
    for (const auto& f : m_bild.felder) {
        if (f.sache.angaben.isEmpty()) continue;
        if (m_teile[i].ort.adjusted(-0.5, -0.5, 0.5, 0.5).contains(position)) return i;
        ++i;
    }
    nearest = m_theme.px(kLineReach);
    for (const auto& l : m_bild.linien) {
        if (l.sache.angaben.isEmpty() || l.stuecke.empty() || l.stuecke.back().empty()) continue;
        for (const auto& piece : l.stuecke)
            for (std::size_t k = 1; k < piece.size(); ++k)
                if (const double d = abstandZurStrecke(position, toPixel(piece[k - 1]), toPixel(piece[k]));
                    d < nearest) {
                    nearest = d;
                    best = i;
                }
        ++i;
    }
    return best;
}

std::optional<RaumId> Schaubildmaler::raumAmRand(QPointF position) const {
    const auto& y = m_bild.y;
    if (!y.kategorien || position.x() > m_plot.left() || y.raeume.empty()) return std::nullopt;
    const double row = m_plot.height() / static_cast<double>(y.striche.size());
    for (std::size_t i = 0; i < y.raeume.size(); ++i) {
        const double at = toPixel({m_bild.x.von, y.striche[i].first}).y();
        if (std::abs(position.y() - at) <= row / 2.0 && y.raeume[i].valid()) return y.raeume[i];
    }
    return std::nullopt;
}

std::set<RaumId> Schaubildmaler::raeumeIn(const QRectF& rechteck) const {
    std::set<RaumId> out;
    for (const auto& p : m_bild.punkte)
        if (p.sache.raum.valid() && rechteck.contains(toPixel(p.bei))) out.insert(p.sache.raum);
    for (const auto& f : m_bild.felder)
        if (rechteck.intersects(pixelRect(f.feld))) out.insert(f.raeume.begin(), f.raeume.end());
    return out;
}

// Painting
// ---------------------------------------------------------------------------------------------------------

void Schaubildmaler::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, m_size), m_theme.colors().surface);
    paintLegend(painter);
    paintAxes(painter);
    paintBands(painter);
    paintFields(painter);
    paintReferences(painter);
    paintLines(painter);
    paintEnds(painter, true);
    paintEnds(painter, false);
    paintPoints(painter);
    paintNames(painter);
    for (const auto& t : m_bild.texte) {
        const auto block = breakText(t.text, m_theme.font(TextRole::kNote), m_plot.width() / 2.0, 2);
        const auto at = toPixel(t.bei);
        const double x = t.lage.testFlag(Qt::AlignLeft)    ? at.x() + m_theme.space(1)
                         : t.lage.testFlag(Qt::AlignRight) ? at.x() - block.breite - m_theme.space(1)
                                                           : at.x() - block.breite / 2.0;
        const double y = t.lage.testFlag(Qt::AlignTop)      ? at.y() + m_theme.px(2.0)
                         : t.lage.testFlag(Qt::AlignBottom) ? at.y() - block.hoehe() - m_theme.px(2.0)
                                                            : at.y() - block.hoehe() / 2.0;
        paintText(painter, block, QRectF(x, y, block.breite, block.hoehe()), m_theme.colors().muted);
    }
    painter.restore();
}

void Schaubildmaler::paintLegend(QPainter& painter) const {
    using Form = Zeichenerklaerung::Form;
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const double gap = m_theme.space(1), width = m_size.width() - 2.0 * gap, row = metrics.height() * 1.25;
    double x = gap, y = gap;
    for (const auto& e : m_bild.legende) {
        const double needed = m_theme.px(20.0) + metrics.horizontalAdvance(e.text) + m_theme.space(4);
        if (x > gap && x - gap + needed > width) {
            x = gap;
            y += row;
        }
        const auto color = e.farbe.isValid() ? e.farbe : ruhigeFarbe(m_theme);
        const QPointF middle(x + m_theme.px(7.0), y + metrics.height() / 2.0);
        const double r = m_theme.px(4.5);
        const bool outline = e.form == Form::kUmriss || e.form == Form::kQuadrat || e.form == Form::kBlass;
        painter.setPen(outline ? QPen(color, m_theme.px(1.6)) : QPen(Qt::NoPen));
        painter.setBrush(outline ? QBrush(Qt::NoBrush) : QBrush(color));
        if (e.form == Form::kPunkt || e.form == Form::kBlass) painter.drawEllipse(middle, r, r);
        if (e.form == Form::kFeld || e.form == Form::kUmriss || e.form == Form::kQuadrat)
            painter.drawRect(QRectF(middle.x() - r, middle.y() - r, 2.0 * r, 2.0 * r));
        if (e.form == Form::kLinie || e.form == Form::kGestrichelt) {
            painter.setPen(
                QPen(color, m_theme.px(2.0), e.form == Form::kLinie ? Qt::SolidLine : Qt::DashLine));
            painter.drawLine(middle - QPointF(m_theme.px(7.0), 0.0), middle + QPointF(m_theme.px(7.0), 0.0));
        }
        painter.setFont(font);
        painter.setPen(m_theme.colors().text);
        painter.drawText(QPointF(x + m_theme.px(20.0), y + metrics.ascent()), e.text);
        x += needed;
    }
}

void Schaubildmaler::paintAxes(QPainter& painter) const {
    const auto font = m_theme.font(TextRole::kNote);
    const QFontMetricsF metrics(font);
    const auto& colors = m_theme.colors();
    const double gap = m_theme.space(1);
    painter.setFont(font);
    if (!m_bild.y.titel.isEmpty()) {
        const auto title = breakText(m_bild.y.titel, font, m_size.width() - 2.0 * gap, 1);
        paintText(painter, title, QRectF(gap, gap + m_legende, title.breite, title.hoehe()), colors.muted);
    }
    if (!m_bild.x.titel.isEmpty()) {
        const auto title = breakText(m_bild.x.titel, font, m_size.width() - 2.0 * gap, 1);
        paintText(painter, title,
                  QRectF(gap, m_size.height() - gap - title.hoehe(), m_plot.right() - gap, title.hoehe()),
                  colors.muted, Qt::AlignRight);
    }
    std::optional<double> lastY;
    if (m_bild.y.kategorien)
        paintRows(painter);
    else
        for (const auto& [at, text] : m_bild.y.striche) {
            const double y = toPixel({m_bild.x.von, at}).y();
            painter.setPen(QPen(colors.line, m_theme.px(1.0)));
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            if (lastY && std::abs(*lastY - y) < metrics.height()) continue;
            lastY = y;
            painter.setPen(colors.muted);
            painter.drawText(QPointF(m_plot.left() - gap - metrics.horizontalAdvance(text),
                                     y + metrics.ascent() / 2.0 - m_theme.px(1.0)),
                             text);
        }
    if (m_bild.x.kategorien) return paintColumns(painter);
    double last = -1e9;
    for (const auto& [at, text] : m_bild.x.striche) {
        const double x = toPixel({at, m_bild.y.von}).x(), width = metrics.horizontalAdvance(text);
        painter.setPen(QPen(colors.line, m_theme.px(1.0)));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
        if (left < last + gap) continue;
        last = left + width;
        painter.setPen(colors.muted);
        const double base =
            m_bild.x.oben ? m_plot.top() - gap - metrics.descent() : m_plot.bottom() + gap + metrics.ascent();
        painter.drawText(QPointF(left, base), text);
    }
}

void Schaubildmaler::paintRows(QPainter& painter) const {
    const double gap = m_theme.space(1);
    for (std::size_t i = 0; i < m_bild.y.striche.size(); ++i) {
        const auto& [at, text] = m_bild.y.striche[i];
        const auto raum = i < m_bild.y.raeume.size() ? m_bild.y.raeume[i] : RaumId{};
        const auto place = placeOf(raum);
        const bool strong = place.has_value() || (raum.valid() && raum == m_bild.hover);
        const auto block =
            breakText(text, strong ? m_theme.boldFont(TextRole::kNote) : m_theme.font(TextRole::kNote),
                      m_plot.left() - 2.0 * gap, 1);
        const double y = toPixel({m_bild.x.von, at}).y();
        if (strong) {
            auto stripe = m_theme.colors().accent;
            stripe.setAlphaF(0.12F);
            const double row = m_plot.height() / static_cast<double>(m_bild.y.striche.size());
            painter.fillRect(QRectF(0.0, y - row / 2.0, m_size.width(), row), stripe);
        }
        paintText(
            painter, block, QRectF(gap, y - block.hoehe() / 2.0, m_plot.left() - 2.0 * gap, block.hoehe()),
            place ? lesbareFarbe(categoryColor(*place), m_theme) : m_theme.colors().text, Qt::AlignRight);
    }
}

void Schaubildmaler::paintColumns(QPainter& painter) const {
    const double gap = m_theme.space(1);
    const double width =
        m_plot.width() / static_cast<double>(std::max<std::size_t>(1, m_bild.x.striche.size()));
    for (const auto& [at, text] : m_bild.x.striche) {
        const auto block = breakHyphenated(text, m_theme.font(TextRole::kNote), width - gap, kHeadLines);
        const double x = toPixel({at, m_bild.y.von}).x();
        const double y = m_bild.x.oben ? m_plot.top() - gap - block.hoehe() : m_plot.bottom() + gap;
        paintText(painter, block, QRectF(x - (width - gap) / 2.0, y, width - gap, block.hoehe()),
                  m_theme.colors().text, Qt::AlignHCenter);
    }
}

}  // namespace isp::render
