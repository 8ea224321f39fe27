// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"
#include "render/gantt.h"

#include <QAbstractScrollArea>

namespace isp::gui {

/// A time plan. ↑ ↓ Home End go from row to row, Enter or Space asks for one, as a click does.
class GanttWidget : public QAbstractScrollArea, public Bildteile {
    Q_OBJECT

public:
    explicit GanttWidget(QWidget* parent = nullptr);

    void setGantt(render::Gantt gantt);
    [[nodiscard]] const render::Ganttmaler& maler() const noexcept { return m_maler; }
    [[nodiscard]] int fokus() const noexcept { return m_fokus; }
    /// Middle of a row in viewport coordinates, after it has been scrolled to.
    [[nodiscard]] QPoint zeigeZeile(int zeile);
    [[nodiscard]] QString tooltipAn(QPointF position) const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 280}; }

    // Bildteile: the rows from top to bottom.
    [[nodiscard]] int teilzahl() const override { return static_cast<int>(m_maler.reihenfolge().size()); }
    [[nodiscard]] QStringList teilangaben(int teil) const override;
    [[nodiscard]] QRect teilort(int teil) const override;
    [[nodiscard]] int teilImFokus() const override { return stelle(); }
    void fokussiereTeil(int teil) override { setFokus(zeileAn(teil)); }
    void waehleTeil(int teil) override { Q_EMIT zeileRequested(zeileAn(teil)); }

Q_SIGNALS:
    /// Index in Gantt::zeilen.
    void zeileRequested(int zeile);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void setFokus(int zeile);
    /// Position of the focused row among the rows from top to bottom; -1 without one.
    [[nodiscard]] int stelle() const;
    [[nodiscard]] int zeileAn(int stelle) const {
        return m_maler.reihenfolge()[static_cast<std::size_t>(stelle)];
    }

    render::Ganttmaler m_maler;
    int m_fokus = -1;
    int m_gedrueckt = -1;  ///< the row under the pressed button
};

}  // namespace isp::gui
