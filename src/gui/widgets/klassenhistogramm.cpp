// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/klassenhistogramm.h"

#include "gui/widgets/widget_theme.h"
#include "gui/zugang.h"
#include "render/palette.h"
#include "texte/meldung.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace isp::gui {

namespace {

constexpr std::size_t kMeiste = 12;
constexpr int kBars = 40;
constexpr double kGrasp = 7.0;       ///< pixels beside a line
constexpr double kSideShare = 0.04;  ///< of the range, free on both sides

std::vector<QColor> colorsFor(std::size_t n) {
    return render::classColors(render::palettes().front(), static_cast<int>(n));
}

}  // namespace

Klassenhistogramm::Klassenhistogramm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("klassenhistogramm"));
    setAccessibleName(tr("Verteilung der Werte mit Klassengrenzen"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QSize Klassenhistogramm::sizeHint() const {
    const auto theme = themeOf(*this);
    return {static_cast<int>(theme.px(520.0)), static_cast<int>(theme.px(210.0))};
}

void Klassenhistogramm::setWerte(const std::vector<double>& werte, int nachkommastellen) {
    m_werte.clear();
    std::copy_if(werte.begin(), werte.end(), std::back_inserter(m_werte),
                 [](double x) { return std::isfinite(x); });
    std::sort(m_werte.begin(), m_werte.end());
    m_nachkommastellen = nachkommastellen;
    spanRange();
    describe();
    update();
}

void Klassenhistogramm::setGrenzen(const std::vector<double>& grenzen) {
    if (grenzen == m_grenzen) return;
    m_grenzen = grenzen;
    m_gewaehlt = std::min(m_gewaehlt, m_grenzen.empty() ? 0 : m_grenzen.size() - 1);
    if (!m_gezogen) spanRange();
    describe();
    update();
}

/// While a line is dragged the axis stands still.
void Klassenhistogramm::spanRange() {
    bool any = false;
    const auto include = [&](double x) {
        m_von = any ? std::min(m_von, x) : x;
        m_bis = any ? std::max(m_bis, x) : x;
        any = true;
    };
    if (!m_werte.empty()) {
        include(m_werte.front());
        include(m_werte.back());
    }
    for (const double g : m_grenzen)
        include(g);
    if (!any || !(m_bis > m_von)) {
        m_von -= 0.5;
        m_bis = m_von + 1.0;
    }
    const double side = (m_bis - m_von) * kSideShare;
    m_von -= side;
    m_bis += side;
}

std::vector<std::size_t> Klassenhistogramm::anzahlen() const {
    std::vector<std::size_t> out;
    auto from = m_werte.begin();
    for (const double g : m_grenzen) {
        const auto to = std::upper_bound(from, m_werte.end(), g);
        out.push_back(static_cast<std::size_t>(to - from));
        from = to;
    }
    out.push_back(static_cast<std::size_t>(m_werte.end() - from));
    return out;
}

// Places
// ---------------------------------------------------------------------------------------------------------

QRectF Klassenhistogramm::plot() const {
    const auto theme = themeOf(*this);
    const double line = QFontMetricsF(theme.font(render::TextRole::kNote)).height();
    return QRectF(rect()).adjusted(theme.space(2), line + theme.space(2), -theme.space(2),
                                   -2.0 * line - theme.space(2));
}

double Klassenhistogramm::pixelOf(double wert) const {
    const auto box = plot();
    return box.left() + (wert - m_von) / (m_bis - m_von) * box.width();
}

double Klassenhistogramm::wertAt(double x) const {
    const auto box = plot();
    return m_von + (x - box.left()) / std::max(1.0, box.width()) * (m_bis - m_von);
}

QPoint Klassenhistogramm::griffVon(std::size_t grenze) const {
    return QPointF(pixelOf(m_grenzen[grenze]), plot().center().y()).toPoint();
}

double Klassenhistogramm::step() const {
    return std::pow(10.0, -m_nachkommastellen);
}

// Moving
// ---------------------------------------------------------------------------------------------------------

/// On whole last digits, and never past a neighbour.
void Klassenhistogramm::move(std::size_t grenze, double wert) {
    const double grid = step();
    double to = std::round(wert / grid) * grid;
    if (grenze > 0) to = std::max(to, m_grenzen[grenze - 1] + grid);
    if (grenze + 1 < m_grenzen.size()) to = std::min(to, m_grenzen[grenze + 1] - grid);
    if (grenze > 0 && to <= m_grenzen[grenze - 1]) return;  // no room for one last digit
    if (to == m_grenzen[grenze]) return;
    m_grenzen[grenze] = to;
    describe();
    update();
    Q_EMIT grenzenChanged();
}

void Klassenhistogramm::split() {
    if (m_grenzen.empty() || m_grenzen.size() >= kMeiste) return;
    const double below = m_gewaehlt > 0    ? m_grenzen[m_gewaehlt - 1]
                         : m_werte.empty() ? m_von
                                           : std::min(m_werte.front(), m_grenzen.front() - step());
    const double middle = std::round((below + m_grenzen[m_gewaehlt]) / 2.0 / step()) * step();
    if (!(middle > below && middle < m_grenzen[m_gewaehlt])) return;
    m_grenzen.insert(m_grenzen.begin() + static_cast<std::ptrdiff_t>(m_gewaehlt), middle);
    describe();
    update();
    Q_EMIT grenzenChanged();
}

void Klassenhistogramm::remove() {
    if (m_grenzen.size() < 2) return;
    m_grenzen.erase(m_grenzen.begin() + static_cast<std::ptrdiff_t>(m_gewaehlt));
    m_gewaehlt = std::min(m_gewaehlt, m_grenzen.size() - 1);
    describe();
    update();
    Q_EMIT grenzenChanged();
}

void Klassenhistogramm::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    for (std::size_t i = 0; i < m_grenzen.size(); ++i)
        if (std::abs(event->position().x() - pixelOf(m_grenzen[i])) <= kGrasp) m_gezogen = i;
    if (m_gezogen) m_gewaehlt = *m_gezogen;
    describe();
    update();
}

void Klassenhistogramm::mouseMoveEvent(QMouseEvent* event) {
    if (m_gezogen) return move(*m_gezogen, wertAt(event->position().x()));
    const bool near = std::any_of(m_grenzen.begin(), m_grenzen.end(), [&](double g) {
        return std::abs(event->position().x() - pixelOf(g)) <= kGrasp;
    });
    setCursor(near ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void Klassenhistogramm::mouseReleaseEvent(QMouseEvent*) {
    m_gezogen.reset();
}

void Klassenhistogramm::keyPressEvent(QKeyEvent* event) {
    const double by = step() * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    if (m_grenzen.empty()) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return move(m_gewaehlt, m_grenzen[m_gewaehlt] - by);
        case Qt::Key_Right:
            return move(m_gewaehlt, m_grenzen[m_gewaehlt] + by);
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const auto n = m_grenzen.size();
            return fokussiereTeil(
                static_cast<int>((m_gewaehlt + (event->key() == Qt::Key_Up ? 1 : n - 1)) % n));
        }
        case Qt::Key_Plus:
        case Qt::Key_Insert:
            return split();
        case Qt::Key_Delete:
        case Qt::Key_Minus:
            return remove();
        default:
            QWidget::keyPressEvent(event);
    }
}

void Klassenhistogramm::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void Klassenhistogramm::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

QStringList Klassenhistogramm::teilangaben(int teil) const {
    const auto at = static_cast<std::size_t>(teil);
    return {tr("Grenze %1 von %2 bei %3")
                .arg(at + 1)
                .arg(m_grenzen.size())
                .arg(texte::zahl(m_grenzen[at], m_nachkommastellen)),
            tr("Klasse %1: %2 Werte").arg(at + 1).arg(anzahlen()[at])};
}

QRect Klassenhistogramm::teilort(int teil) const {
    const auto at = griffVon(static_cast<std::size_t>(teil));
    const int r = static_cast<int>(kGrasp);
    return QRect(at.x() - r, 0, 2 * r, height()) & rect();
}

int Klassenhistogramm::teilImFokus() const {
    return m_gewaehlt < m_grenzen.size() ? static_cast<int>(m_gewaehlt) : -1;
}

void Klassenhistogramm::fokussiereTeil(int teil) {
    m_gewaehlt = static_cast<std::size_t>(teil);
    describe();
    meldeTeilfokus(*this, teil);
    update();
}

void Klassenhistogramm::describe() {
    const auto counts = anzahlen();
    QStringList words;
    if (m_gewaehlt < m_grenzen.size()) words << tr("Gewählt: %1").arg(teilangaben(teilImFokus()).first());
    for (std::size_t i = 0; i + 1 < counts.size(); ++i)
        words << tr("Klasse %1: %2 Werte").arg(i + 1).arg(counts[i]);
    if (!counts.empty() && counts.back() > 0) words << tr("außerhalb: %1 Werte").arg(counts.back());
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    if (!hasFocus()) return;
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

// Painting
// ---------------------------------------------------------------------------------------------------------

void Klassenhistogramm::paintEvent(QPaintEvent*) {
    const auto theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colors().surface);
    paintBars(painter);
    paintCounts(painter);
    paintBounds(painter);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors().accent, theme.px(1.5)));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

/// Every bar is cut at the bounds: a class is a stretch of the axis, and its colour begins where it does.
void Klassenhistogramm::paintBars(QPainter& painter) const {
    const auto theme = themeOf(*this);
    const auto box = plot();
    const double width = (m_bis - m_von) / kBars;
    std::vector<std::size_t> bars(kBars, 0);
    for (const double x : m_werte)
        ++bars[static_cast<std::size_t>(std::clamp((x - m_von) / width, 0.0, kBars - 1.0))];
    const auto most = std::max<std::size_t>(1, *std::max_element(bars.begin(), bars.end()));
    const auto colors = colorsFor(m_grenzen.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i] == 0) continue;
        const double height = box.height() * static_cast<double>(bars[i]) / static_cast<double>(most);
        double from = m_von + width * static_cast<double>(i);
        const double to = from + width;
        while (from < to) {
            const auto bound = std::upper_bound(m_grenzen.begin(), m_grenzen.end(), from);
            const auto k = static_cast<std::size_t>(bound - m_grenzen.begin());
            const double end = bound == m_grenzen.end() ? to : std::min(to, *bound);
            const QRectF part(pixelOf(from), box.bottom() - height, pixelOf(end) - pixelOf(from), height);
            painter.fillRect(part, k < colors.size() ? colors[k] : theme.colors().line);
            from = end;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colors().muted, theme.px(0.5)));
        painter.drawRect(
            QRectF(pixelOf(to - width), box.bottom() - height, pixelOf(to) - pixelOf(to - width), height));
    }
    painter.setPen(QPen(theme.colors().muted, theme.px(1.0)));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void Klassenhistogramm::paintCounts(QPainter& painter) const {
    const auto theme = themeOf(*this);
    const auto box = plot();
    const auto font = theme.boldFont(render::TextRole::kNote);
    const QFontMetricsF metrics(font);
    const auto counts = anzahlen();
    painter.setFont(font);
    painter.setPen(theme.colors().text);
    double left = box.left(), taken = -1e9;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool outside = i == m_grenzen.size();
        if (outside && counts[i] == 0) break;
        const double right =
            outside ? box.right() : std::clamp(pixelOf(m_grenzen[i]), box.left(), box.right());
        const auto text = QString::number(counts[i]);
        const double width = metrics.horizontalAdvance(text), x = (left + right - width) / 2.0;
        left = right;
        if (x < taken + theme.px(3.0)) continue;  // two lines closer than a number is wide
        painter.drawText(QPointF(x, box.top() - theme.space(1) - metrics.descent()), text);
        taken = x + width;
    }
}

void Klassenhistogramm::paintBounds(QPainter& painter) const {
    const auto theme = themeOf(*this);
    const auto box = plot();
    const auto font = theme.font(render::TextRole::kNote);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double taken = -1e9;
    const auto label = [&](std::size_t i, bool force) {
        const auto text = texte::zahl(m_grenzen[i], m_nachkommastellen);
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(pixelOf(m_grenzen[i]) - width / 2.0, 0.0, this->width() - width);
        if (!force && x < taken + theme.px(4.0)) return;
        painter.setPen(force ? theme.colors().accent : theme.colors().text);
        const double line = force ? 2.0 : 1.0;  // the chosen one has a line of its own
        painter.drawText(QPointF(x, box.bottom() + line * metrics.height()), text);
        if (!force) taken = x + width;
    };
    for (std::size_t i = 0; i < m_grenzen.size(); ++i) {
        const bool chosen = i == m_gewaehlt;
        const double x = pixelOf(m_grenzen[i]);
        painter.setPen(
            QPen(chosen ? theme.colors().accent : theme.colors().text, theme.px(chosen ? 2.5 : 1.2)));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        painter.setBrush(chosen ? theme.colors().accent : theme.colors().surface);
        painter.drawEllipse(QPointF(x, box.top()), theme.px(4.0), theme.px(4.0));
        if (!chosen) label(i, false);
    }
    if (m_gewaehlt < m_grenzen.size()) label(m_gewaehlt, true);
}

}  // namespace isp::gui
