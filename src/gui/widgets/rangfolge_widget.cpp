// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rangfolge_widget.h"

#include "gui/theme.h"
#include "gui/widgets/widget_theme.h"
#include "gui/zugang.h"
#include "workspace/auswahl.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace isp::gui {

RangfolgeWidget::RangfolgeWidget(workspace::Auswahl& auswahl, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_auswahl(auswahl),
      m_maler(themeOf(*this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(abstand(1), 0, 0, 0);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Rangfolge"));
    connect(&auswahl, &workspace::Auswahl::raeumeChanged, this, [this] {
        m_maler.setAuswahl({m_auswahl.raeume().begin(), m_auswahl.raeume().end()});
        // What was chosen elsewhere should be seen here.
        if (m_auswahl.raeume().size() == 1)
            if (const auto zeile = zeileOf(*m_auswahl.raeume().begin())) scrollTo(*zeile);
        viewport()->update();
    });
    connect(&auswahl, &workspace::Auswahl::hoverChanged, this, [this] {
        m_maler.setHover(m_auswahl.hover().value_or(RaumId{}));
        if (const int teil = teilImFokus(); teil >= 0) meldeTeilfokus(*this, teil);
        viewport()->update();
    });
}

void RangfolgeWidget::setRangfolge(render::Rangfolge rangfolge) {
    m_maler.setRangfolge(std::move(rangfolge));
    arrange();
    viewport()->update();
}

std::vector<RaumId> RangfolgeWidget::reihenfolge() const {
    std::vector<RaumId> out;
    for (const auto& zeile : m_maler.rangfolge().zeilen)
        out.push_back(zeile.raum);
    return out;
}

std::optional<std::size_t> RangfolgeWidget::zeileOf(RaumId raum) const {
    const auto& rows = m_maler.rangfolge().zeilen;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& z) { return z.raum == raum; });
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

QPoint RangfolgeWidget::zeigeZeile(RaumId raum) {
    const auto zeile = zeileOf(raum);
    if (!zeile) return {};
    scrollTo(*zeile);
    return m_maler.rowRect(*zeile).center().toPoint();
}

QString RangfolgeWidget::zugangssatz() const {
    const auto& shown = m_maler.rangfolge();
    QStringList out{tr("%1 Räume nach ihrem Wert").arg(teilzahl()), shown.einheit, shown.vergleichstext};
    out.removeAll(QString());
    return out.join(QStringLiteral(", "));
}

int RangfolgeWidget::teilzahl() const {
    return static_cast<int>(m_maler.rangfolge().zeilen.size());
}

QStringList RangfolgeWidget::teilangaben(int teil) const {
    const auto& row = m_maler.rangfolge().zeilen[static_cast<std::size_t>(teil)];
    const auto value = QStringLiteral("%1 %2").arg(row.text, m_maler.rangfolge().einheit).trimmed();
    if (row.rang == 0) return {row.name, value};
    return {row.name, value, tr("Rang %1").arg(row.rang)};
}

QRect RangfolgeWidget::teilort(int teil) const {
    const auto row = m_maler.rowRect(static_cast<std::size_t>(teil)).toAlignedRect() & viewport()->rect();
    return row.isEmpty() ? QRect() : row.translated(viewport()->pos());
}

int RangfolgeWidget::teilImFokus() const {
    const auto row = m_auswahl.hover() ? zeileOf(*m_auswahl.hover()) : std::nullopt;
    return row ? static_cast<int>(*row) : -1;
}

void RangfolgeWidget::fokussiereTeil(int teil) {
    const auto row = static_cast<std::size_t>(teil);
    scrollTo(row);
    m_auswahl.setHover(m_maler.rangfolge().zeilen[row].raum);
}

void RangfolgeWidget::waehleTeil(int teil) {
    m_auswahl.waehle(m_maler.rangfolge().zeilen[static_cast<std::size_t>(teil)].raum, false);
}

void RangfolgeWidget::arrange() {
    m_maler.setSize(viewport()->size());
    auto* bar = verticalScrollBar();
    const int page = viewport()->height();
    bar->setPageStep(page);
    bar->setSingleStep(static_cast<int>(std::ceil(m_maler.rowHeight())));
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(m_maler.contentHeight())) - page));
    m_maler.setScroll(bar->value());
}

void RangfolgeWidget::scrollTo(std::size_t zeile) {
    const auto row = m_maler.rowRect(zeile);
    auto* bar = verticalScrollBar();
    const double head = m_maler.headHeight();
    if (row.top() < head) bar->setValue(bar->value() + static_cast<int>(std::floor(row.top() - head)));
    if (row.bottom() > viewport()->height())
        bar->setValue(bar->value() + static_cast<int>(std::ceil(row.bottom() - viewport()->height())));
}

void RangfolgeWidget::stepFokus(int steps) {
    const auto& rows = m_maler.rangfolge().zeilen;
    if (rows.empty()) return;
    const auto now = m_auswahl.hover() ? zeileOf(*m_auswahl.hover()) : std::nullopt;
    const auto last = static_cast<long>(rows.size()) - 1;
    const auto start = now ? static_cast<long>(*now) + steps : (steps > 0 ? 0L : last);
    fokussiereTeil(static_cast<int>(std::clamp(start, 0L, last)));
}

void RangfolgeWidget::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    m_maler.paint(painter);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void RangfolgeWidget::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void RangfolgeWidget::mouseMoveEvent(QMouseEvent* event) {
    const auto zeile = m_maler.zeileBei(event->position());
    m_auswahl.setHover(zeile ? std::optional(m_maler.rangfolge().zeilen[*zeile].raum) : std::nullopt);
}

void RangfolgeWidget::mouseReleaseEvent(QMouseEvent* event) {
    const auto zeile = m_maler.zeileBei(event->position());
    if (zeile && event->button() == Qt::LeftButton)
        m_auswahl.waehle(m_maler.rangfolge().zeilen[*zeile].raum,
                         event->modifiers().testFlag(Qt::ControlModifier));
}

bool RangfolgeWidget::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) m_auswahl.setHover({});
    return QAbstractScrollArea::viewportEvent(event);
}

void RangfolgeWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Down:
            return stepFokus(1);
        case Qt::Key_Up:
            return stepFokus(-1);
        case Qt::Key_Space:
            if (m_auswahl.hover())
                m_auswahl.waehle(*m_auswahl.hover(), event->modifiers().testFlag(Qt::ControlModifier));
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void RangfolgeWidget::scrollContentsBy(int, int) {
    m_maler.setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void RangfolgeWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_maler.setTheme(themeOf(*this));
        arrange();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace isp::gui
