// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/charts/zeitreihe_chart.h"

#include "render/liniennamen.h"
#include "render/textsatz.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSceneHoverEvent>
#include <QGraphicsSceneMouseEvent>
#include <QLocale>
#include <QPainter>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace isp::render {

namespace {

constexpr double kReach = 14.0;  ///< pixels from which a line is hit
constexpr double kLabelShare = 0.28;

}  // namespace

/// Lies over the plot: takes the mouse (the series of Qt Charts would each take it for themselves) and paints
/// what Qt Charts has no place for: names at the ends of lines, single points, the Periode of the map.
class VerlaufAufsatz : public QGraphicsItem {
public:
    explicit VerlaufAufsatz(ZeitreiheChart& chart) : QGraphicsItem(&chart), m_chart(chart) {
        setAcceptHoverEvents(true);
        setZValue(1000.0);
    }

    [[nodiscard]] QRectF boundingRect() const override { return {{}, m_chart.size()}; }
    void moved() { prepareGeometryChange(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        paintAxes(*painter);
        paintBrueche(*painter);
        paintPeriode(*painter);
        paintZiele(*painter);
        paintTrends(*painter);
        paintPrognosen(*painter);
        paintPoints(*painter);
        paintHover(*painter);
        paintNames(*painter);
    }

    /// Room the names need to the right of the plot.
    [[nodiscard]] double nameWidth() const {
        const QFontMetricsF metrics(m_chart.m_theme.boldFont(TextRole::kNote));
        double width = 0.0;
        for (const auto& line : m_chart.m_linien)
            if (line.rolle != Linienrolle::kHover)
                width = std::max(width, metrics.horizontalAdvance(line.endtext.left(80)));
        return std::min(width, m_chart.size().width() * kLabelShare);
    }

protected:
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override {
        const auto hit = at(event->pos());
        const auto raum = hit ? m_chart.m_verlauf.reihen[hit->reihe].raum : RaumId{};
        if (raum == m_hovered) return;
        m_hovered = raum;
        Q_EMIT m_chart.hovered(raum);
    }
    void hoverLeaveEvent(QGraphicsSceneHoverEvent*) override {
        if (!m_hovered.valid()) return;
        m_hovered = {};
        Q_EMIT m_chart.hovered({});
    }
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override {
        const auto hit = at(event->pos());
        if (!hit || event->button() != Qt::LeftButton) {
            event->ignore();
            return;
        }
        const auto& reihe = m_chart.m_verlauf.reihen[hit->reihe];
        Q_EMIT m_chart.clicked(reihe.raum, reihe.punkte[hit->punkt].periode);
    }

private:
    [[nodiscard]] std::optional<Treffer> at(QPointF position) const {
        return naechsteLinie(m_chart.m_verlauf, position, m_chart.m_theme.px(kReach),
                             [this](QPointF p) { return m_chart.toPixel(p); });
    }

    void paintAxes(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        const auto plot = m_chart.plotArea();
        const auto font = theme.font(TextRole::kNote);
        const QFontMetricsF metrics(font);
        const auto unit = breakText(m_chart.m_verlauf.einheit, font, m_chart.size().width(), 1);
        paintText(painter, unit, QRectF(theme.space(1), 0.0, unit.breite, unit.hoehe()),
                  theme.colors().muted);
        for (const auto& [at, text] : m_chart.m_perioden.striche) {
            const double x = m_chart.toPixel({at, 0.0}).x(), width = metrics.horizontalAdvance(text);
            painter.setPen(QPen(theme.colors().muted, theme.px(1.0)));
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + theme.px(4.0)));
            const double left =
                std::clamp(x - width / 2.0, 0.0, std::max(0.0, m_chart.size().width() - width));
            painter.setFont(font);
            painter.drawText(QPointF(left, plot.bottom() + theme.px(6.0) + metrics.ascent()), text);
        }
    }

    /// A dotted upright line with its name at the top; names that would touch stand one below the other.
    void paintBrueche(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        const auto plot = m_chart.plotArea();
        const auto font = theme.font(TextRole::kNote);
        std::vector<double> ends;  // right end of the last name in each row
        for (const auto* bruch : sichtbareBrueche(m_chart.m_verlauf)) {
            const double x = m_chart.toPixel({bruch->position, 0.0}).x();
            if (x < plot.left() || x > plot.right()) continue;
            painter.setPen(QPen(theme.colors().muted, theme.px(1.4), Qt::DotLine));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const auto name = breakText(bruch->name, font, plot.width() / 2.0, 1);
            const double gap = theme.space(1);
            const bool right = x + gap + name.breite <= plot.right();
            const double left = right ? x + gap : std::max(plot.left(), x - gap - name.breite);
            std::size_t row = 0;
            while (row < ends.size() && left < ends[row] + gap)
                ++row;
            if (row == ends.size()) ends.push_back(0.0);
            ends[row] = left + name.breite;
            const QRectF box(left, plot.top() + static_cast<double>(row) * name.hoehe(), name.breite,
                             name.hoehe());
            painter.fillRect(box, theme.colors().surface);
            paintText(painter, name, box, theme.colors().muted);
        }
    }

    void paintPeriode(QPainter& painter) const {
        if (!m_chart.m_verlauf.periode) return;
        const auto plot = m_chart.plotArea();
        const double x = m_chart.toPixel({m_chart.m_verlauf.periode->position(), 0.0}).x();
        if (x < plot.left() - 1.0 || x > plot.right() + 1.0) return;
        painter.setPen(QPen(m_chart.m_theme.colors().accent, m_chart.m_theme.px(1.0), Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }

    /// Level and dashed: the target is no figure.
    void paintZiele(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        const auto plot = m_chart.plotArea();
        std::vector<std::pair<double, const Ziellinie*>> drawn;
        for (const auto& ziel : m_chart.m_verlauf.ziele) {
            const double y = m_chart.toPixel({0.0, ziel.wert}).y();
            const double end = ziel.bis ? m_chart.toPixel({*ziel.bis, ziel.wert}).x() : plot.right();
            if (y < plot.top() - 1.0 || y > plot.bottom() + 1.0) continue;
            painter.setPen(QPen(theme.colors().accent, theme.px(1.6), Qt::DashDotLine));
            painter.drawLine(QPointF(plot.left(), y), QPointF(std::clamp(end, plot.left(), plot.right()), y));
            drawn.emplace_back(y, &ziel);
        }
        paintZielnamen(painter, drawn);
    }

    /// At the left ends of the lines; a thin rule leads from a name that had to move to its line.
    void paintZielnamen(QPainter& painter,
                        const std::vector<std::pair<double, const Ziellinie*>>& drawn) const {
        const auto& theme = m_chart.m_theme;
        const auto plot = m_chart.plotArea();
        std::vector<double> lines;
        std::vector<QSizeF> sizes;
        std::vector<Textblock> names;
        for (const auto& [y, ziel] : drawn) {
            names.push_back(breakText(ziel->text, theme.font(TextRole::kNote), plot.width() / 2.0, 1));
            lines.push_back(y);
            sizes.emplace_back(names.back().breite, names.back().hoehe());
        }
        const auto placed = liniennamen(lines, sizes, plot, theme.space(2));
        auto veil = theme.colors().surface;
        veil.setAlphaF(0.85F);
        for (std::size_t i = 0; i < drawn.size(); ++i) {
            const auto& box = placed.orte[i];
            painter.fillRect(box, veil);
            paintText(painter, names[i], box, theme.colors().accent);
            if (!placed.verschoben[i]) continue;
            painter.setPen(QPen(theme.colors().accent, theme.px(0.8)));
            painter.drawLine(QPointF(plot.left(), lines[i]),
                             QPointF(box.left() - theme.px(1.0), box.center().y()));
        }
    }

    void paintTrends(QPainter& painter) const {
        const auto& verlauf = m_chart.m_verlauf;
        for (const auto& trend : verlauf.trends) {
            auto color = linienfarbe(verlauf, trend.raum, trend.vergleich, m_chart.m_theme);
            color.setAlphaF(0.7F);
            painter.setPen(QPen(color, m_chart.m_theme.px(1.4), Qt::DotLine, Qt::RoundCap));
            painter.drawLine(m_chart.toPixel(trend.von), m_chart.toPixel(trend.bis));
        }
    }

    /// Dashed beyond the last figure, with its 95 % band and the word: nobody may take it for a figure.
    void paintPrognosen(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        const auto& verlauf = m_chart.m_verlauf;
        for (const auto& prognose : verlauf.prognosen) {
            const auto color = linienfarbe(verlauf, prognose.raum, prognose.vergleich, theme);
            QPolygonF line, band, back;
            for (const auto& p : prognose.punkte) {
                line << m_chart.toPixel({p.position, p.wert});
                band << m_chart.toPixel({p.position, p.unten});
                back.prepend(m_chart.toPixel({p.position, p.oben}));
            }
            band << back;
            auto veil = color;
            veil.setAlphaF(0.14F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(veil);
            painter.drawPolygon(band);
            painter.setPen(QPen(color, theme.px(2.0), Qt::DashLine, Qt::RoundCap));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(line);
        }
        if (verlauf.prognosen.empty() || verlauf.prognosen.front().punkte.empty()) return;
        const auto plot = m_chart.plotArea();
        const double from = m_chart.toPixel({verlauf.prognosen.front().punkte.front().position, 0.0}).x();
        const auto name = breakText(tr(QT_TRANSLATE_NOOP("Render", "Prognose")), theme.font(TextRole::kNote),
                                    plot.width() / 2.0, 1);
        const double left = std::clamp(from + theme.space(1), plot.left(), plot.right() - name.breite);
        const QRectF box(left, plot.bottom() - name.hoehe(), name.breite, name.hoehe());
        painter.fillRect(box, theme.colors().surface);
        paintText(painter, name, box, theme.colors().muted);
    }

    /// Provisional figures of emphasised lines: hollow.
    void paintProvisional(QPainter& painter, const Verlaufslinie& line) const {
        if (line.rolle == Linienrolle::kKontext) return;
        const auto& theme = m_chart.m_theme;
        painter.save();
        painter.setPen(QPen(line.farbe, theme.px(1.6)));
        painter.setBrush(theme.colors().surface);
        for (const auto& p : m_chart.m_verlauf.reihen[line.reihe].punkte)
            if (p.vorlaeufig && std::isfinite(p.wert))
                painter.drawEllipse(m_chart.toPixel({p.periode.position(), p.wert}), theme.px(3.4),
                                    theme.px(3.4));
        painter.restore();
    }

    /// A value between two gaps is no line: it would not be seen at all.
    void paintPoints(QPainter& painter) const {
        painter.setPen(Qt::NoPen);
        for (const auto& line : m_chart.m_linien) {
            painter.setBrush(line.farbe);
            for (const auto& piece : line.stuecke) {
                if (piece.size() > 1 && line.rolle == Linienrolle::kKontext) continue;
                const double radius = std::max(line.breite, m_chart.m_theme.px(1.6)) * 0.9;
                if (piece.size() == 1) painter.drawEllipse(m_chart.toPixel(piece.front()), radius, radius);
            }
            paintProvisional(painter, line);
        }
    }

    /// The line under the mouse once more on top, its name inside the plot: nothing else may move for it.
    void paintHover(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        for (const auto& line : m_chart.m_linien) {
            const auto& reihe = m_chart.m_verlauf.reihen[line.reihe];
            if (!reihe.raum.valid() || reihe.raum != m_chart.m_verlauf.hover) continue;
            painter.setPen(QPen(line.farbe, line.breite, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            for (const auto& piece : line.stuecke) {
                QPolygonF points;
                for (const auto& p : piece)
                    points << m_chart.toPixel(p);
                painter.drawPolyline(points);
            }
            if (line.rolle != Linienrolle::kHover) continue;
            const auto plot = m_chart.plotArea();
            const auto name = breakText(line.endtext, theme.boldFont(TextRole::kNote), plot.width(), 1);
            const QPointF end = m_chart.toPixel(line.stuecke.back().back());
            const double top = std::max(plot.top(), end.y() - name.hoehe() - theme.px(3.0));
            const QRectF box(std::max(plot.left(), end.x() - name.breite), top, name.breite, name.hoehe());
            painter.fillRect(box.adjusted(-2.0, 0.0, 2.0, 0.0), theme.colors().surface);
            paintText(painter, name, box, line.farbe);
        }
    }

    void paintNames(QPainter& painter) const {
        const auto& theme = m_chart.m_theme;
        const QFontMetricsF metrics(theme.boldFont(TextRole::kNote));
        const auto plot = m_chart.plotArea();
        std::vector<const Verlaufslinie*> named;
        std::vector<double> wanted;
        for (const auto& line : m_chart.m_linien) {
            if (line.endtext.isEmpty() || line.rolle == Linienrolle::kHover) continue;
            named.push_back(&line);
            wanted.push_back(m_chart.toPixel(line.stuecke.back().back()).y());
        }
        const auto places = spreadApart(wanted, metrics.height(), plot.top() - metrics.height() / 2.0,
                                        plot.bottom() + metrics.height() / 2.0);
        const double left = plot.right() + theme.space(2), width = nameWidth() + 1.0;
        for (std::size_t i = 0; i < named.size(); ++i) {
            const QPointF end = m_chart.toPixel(named[i]->stuecke.back().back());
            auto thin = named[i]->farbe;
            thin.setAlphaF(0.6F);
            painter.setPen(QPen(thin, theme.px(0.8)));
            painter.drawLine(end, QPointF(left - theme.px(2.0), places[i]));
            const auto font = theme.boldFont(TextRole::kNote);
            paintText(painter, breakText(named[i]->endtext, font, width, 1),
                      QRectF(left, places[i] - metrics.height() / 2.0, width, metrics.height()),
                      named[i]->farbe);
        }
    }

    ZeitreiheChart& m_chart;
    RaumId m_hovered;
};

ZeitreiheChart::ZeitreiheChart(const Theme& theme, QGraphicsItem* parent)
    : QChart(parent),
      m_theme(theme),
      m_zeit(new QValueAxis),
      m_wert(new QValueAxis),
      m_aufsatz(new VerlaufAufsatz(*this)) {
    legend()->hide();
    setBackgroundRoundness(0.0);
    setAnimationOptions(NoAnimation);
    layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    setLocale(QLocale(QLocale::German, QLocale::Germany));
    setLocalizeNumbers(true);
    addAxis(m_zeit, Qt::AlignBottom);
    addAxis(m_wert, Qt::AlignLeft);
    m_zeit->setGridLineVisible(false);
    m_zeit->setLabelsVisible(false);
    m_zeit->setTickCount(2);
    connect(this, &QChart::plotAreaChanged, this, [this] { m_aufsatz->update(); });
    restyle();
}

void ZeitreiheChart::setTheme(const Theme& theme) {
    m_theme = theme;
    restyle();
    rebuild();
}

void ZeitreiheChart::setVerlauf(Verlauf verlauf) {
    m_verlauf = std::move(verlauf);
    rebuild();
}

void ZeitreiheChart::setHover(RaumId raum) {
    if (raum == m_verlauf.hover) return;
    m_verlauf.hover = raum;
    m_linien = verlaufslinien(m_verlauf, m_theme);
    m_aufsatz->update();
}

QPointF ZeitreiheChart::toPixel(QPointF wert) const {
    const auto plot = plotArea();
    const double x = (wert.x() - m_zeit->min()) / (m_zeit->max() - m_zeit->min());
    const double y = (wert.y() - m_wert->min()) / (m_wert->max() - m_wert->min());
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

void ZeitreiheChart::restyle() {
    const auto& color = m_theme.colors();
    setBackgroundBrush(color.surface);
    setPlotAreaBackgroundVisible(false);
    for (auto* axis : {m_zeit, m_wert}) {
        axis->setLabelsFont(m_theme.font(TextRole::kNote));
        axis->setLabelsColor(color.muted);
        axis->setLinePen(QPen(color.muted, m_theme.px(1.0)));
        axis->setGridLinePen(QPen(color.line, m_theme.px(1.0)));
    }
    m_wert->setLineVisible(false);
}

void ZeitreiheChart::rebuild() {
    m_linien = verlaufslinien(m_verlauf, m_theme);
    removeAllSeries();
    auto calm = m_verlauf;
    calm.hover = {};
    for (const auto& line : verlaufslinien(calm, m_theme)) {
        for (const auto& piece : line.stuecke) {
            if (piece.size() < 2) continue;
            auto* series = new QLineSeries;
            series->replace(QList<QPointF>(piece.begin(), piece.end()));
            const bool dashed = line.rolle == Linienrolle::kReferenz;
            series->setPen(QPen(line.farbe, line.breite, dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
            addSeries(series);
            series->attachAxis(m_zeit);
            series->attachAxis(m_wert);
        }
    }
    updateAxes();
}

void ZeitreiheChart::updateAxes() {
    const QFontMetricsF metrics(m_theme.font(TextRole::kNote));
    const double names = m_aufsatz->nameWidth();
    const auto sample = zeitachse(m_verlauf, 1);
    const double text =
        sample.striche.empty() ? 1.0 : metrics.horizontalAdvance(sample.striche.back().second);
    // The last label stands with half its width beyond the plot.
    const auto right = static_cast<int>(
        std::ceil(std::max(names + m_theme.space(names > 0.0 ? 3.0 : 4.0), text / 2.0 + m_theme.space(1))));
    const auto gap = static_cast<int>(m_theme.space(1)), line = static_cast<int>(std::ceil(metrics.height()));
    const bool unit = !m_verlauf.einheit.isEmpty();
    setMargins({gap, (unit ? line : line / 2) + 2 * gap, right, line + gap});
    const double label = text * 1.7;
    const double plotWidth =
        std::max(1.0, size().width() - right - metrics.horizontalAdvance(QStringLiteral("000000")));
    m_perioden = zeitachse(m_verlauf, std::max(2, static_cast<int>(plotWidth / std::max(1.0, label))));
    m_zeit->setRange(m_perioden.von, m_perioden.bis);
    const double rows = size().height() / (metrics.height() * 3.0);
    const auto werte = wertachse(m_verlauf, std::clamp(static_cast<int>(rows), 2, 8));
    m_wert->setRange(werte.von, werte.bis);
    m_wert->setTickCount(static_cast<int>(werte.striche.size()));
    m_wert->setLabelFormat(QStringLiteral("%.%1f").arg(werte.stellen));
    // Now and not with the next event: who paints the chart without an event loop would get the old one.
    layout()->activate();
    m_aufsatz->update();
}

void ZeitreiheChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    m_aufsatz->moved();
    updateAxes();
}

void paintVerlauf(QPainter& painter, const QRectF& rect, const Verlauf& verlauf, const Theme& theme) {
    QGraphicsScene scene;
    auto* chart = new ZeitreiheChart(theme);
    scene.addItem(chart);
    chart->resize(rect.size());
    chart->setVerlauf(verlauf);
    scene.setSceneRect(QRectF({}, rect.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

}  // namespace isp::render
