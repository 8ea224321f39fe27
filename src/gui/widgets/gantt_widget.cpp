// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/gantt_widget.h"

#include "gui/widgets/widget_theme.h"
#include "gui/zugang.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace isp::gui {

GanttWidget::GanttWidget(QWidget* parent) : QAbstractScrollArea(parent), m_maler(themeOf(*this)) {
    setObjectName(QStringLiteral("zeitplan"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Zeitplan"));
}

void GanttWidget::setGantt(render::Gantt gantt) {
    m_maler.setGantt(std::move(gantt));
    m_maler.setHover(-1);
    const int rows = static_cast<int>(m_maler.gantt().zeilen.size());
    m_fokus = m_fokus < rows ? m_fokus : -1;
    m_maler.setFokus(hasFocus() ? m_fokus : -1);
    setAccessibleDescription(render::ganttSatz(m_maler.gantt()));
    arrange();
    viewport()->update();
}

void GanttWidget::arrange() {
    m_maler.setSize(viewport()->size());
    auto* bar = verticalScrollBar();
    const int page = viewport()->height();
    bar->setPageStep(page);
    bar->setSingleStep(static_cast<int>(std::ceil(m_maler.rowHeight())));
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(m_maler.contentHeight())) - page));
    m_maler.setScroll(bar->value());
}

QPoint GanttWidget::zeigeZeile(int zeile) {
    const auto row = m_maler.rowRect(zeile);
    auto* bar = verticalScrollBar();
    // The heading of a group is shown with its first row.
    const double above =
        m_maler.headHeight() +
        (row.top() + m_maler.scroll() < m_maler.headHeight() + 1.5 * m_maler.rowHeight() ? m_maler.rowHeight()
                                                                                         : 0.0);
    if (row.top() < above) bar->setValue(bar->value() + static_cast<int>(std::floor(row.top() - above)));
    if (row.bottom() > viewport()->height())
        bar->setValue(bar->value() + static_cast<int>(std::ceil(row.bottom() - viewport()->height())));
    return m_maler.rowRect(zeile).center().toPoint();
}

QString GanttWidget::tooltipAn(QPointF position) const {
    const auto& gantt = m_maler.gantt();
    if (const auto mark = m_maler.meilensteinBei(position)) {
        const auto& row = gantt.zeilen[static_cast<std::size_t>(mark->first)];
        return render::meilensteinAngaben(row.meilensteine[static_cast<std::size_t>(mark->second)],
                                          gantt.heute)
            .join(QLatin1Char('\n'));
    }
    const auto row = m_maler.zeileBei(position);
    return row ? render::zeilenAngaben(gantt, *row).join(QLatin1Char('\n')) : QString();
}

int GanttWidget::stelle() const {
    const auto& order = m_maler.reihenfolge();
    const auto found = std::find(order.begin(), order.end(), m_fokus);
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

QStringList GanttWidget::teilangaben(int teil) const {
    return render::zeilenAngaben(m_maler.gantt(), zeileAn(teil));
}

QRect GanttWidget::teilort(int teil) const {
    const auto row = m_maler.rowRect(zeileAn(teil)).toAlignedRect() & viewport()->rect();
    return row.isEmpty() ? QRect() : row.translated(viewport()->pos());
}

void GanttWidget::setFokus(int zeile) {
    m_fokus = zeile;
    m_maler.setFokus(hasFocus() ? zeile : -1);
    auto text = render::ganttSatz(m_maler.gantt());
    if (zeile >= 0) {
        static_cast<void>(zeigeZeile(zeile));
        text += QLatin1Char('\n') + render::zeilenAngaben(m_maler.gantt(), zeile).join(QLatin1Char('\n'));
    }
    setAccessibleDescription(text);
    if (const int at = stelle(); at >= 0) meldeTeilfokus(*this, at);
    viewport()->update();
}

void GanttWidget::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    m_maler.paint(painter);
}

void GanttWidget::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void GanttWidget::mouseMoveEvent(QMouseEvent* event) {
    m_maler.setHover(m_maler.zeileBei(event->position()).value_or(-1));
    viewport()->update();
}

void GanttWidget::mousePressEvent(QMouseEvent* event) {
    m_gedrueckt = event->button() == Qt::LeftButton ? m_maler.zeileBei(event->position()).value_or(-1) : -1;
}

void GanttWidget::mouseReleaseEvent(QMouseEvent* event) {
    const int row = std::exchange(m_gedrueckt, -1);
    if (row < 0 || m_maler.zeileBei(event->position()) != row) return;
    setFokus(row);
    Q_EMIT zeileRequested(row);
}

bool GanttWidget::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_maler.setHover(-1);
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto text = tooltipAn(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void GanttWidget::keyPressEvent(QKeyEvent* event) {
    const auto& order = m_maler.reihenfolge();
    const int last = static_cast<int>(order.size()) - 1;
    const auto go = [&](int to) { setFokus(order[static_cast<std::size_t>(std::clamp(to, 0, last))]); };
    if (last < 0) return QAbstractScrollArea::keyPressEvent(event);
    const int page = std::max(1, static_cast<int>(viewport()->height() / m_maler.rowHeight()) - 3);
    switch (event->key()) {
        case Qt::Key_Down:
            return go(stelle() + 1);
        case Qt::Key_Up:
            return go(stelle() - 1);
        case Qt::Key_PageDown:
            return go(stelle() + page);
        case Qt::Key_PageUp:
            return go(stelle() - page);
        case Qt::Key_Home:
            return go(0);
        case Qt::Key_End:
            return go(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_fokus >= 0) {
                Q_EMIT zeileRequested(m_fokus);
                return;
            }
            break;
        default:
            break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void GanttWidget::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const auto& order = m_maler.reihenfolge();
    const bool byKey = event->reason() != Qt::MouseFocusReason;
    setFokus(m_fokus < 0 && byKey && !order.empty() ? order.front() : m_fokus);
}

void GanttWidget::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_maler.setFokus(-1);
    viewport()->update();
}

void GanttWidget::scrollContentsBy(int, int) {
    m_maler.setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void GanttWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_maler.setTheme(themeOf(*this));
        arrange();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace isp::gui
