// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"
#include "render/rangfolge.h"

#include <QAbstractScrollArea>

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// The ranking beside the map: bars in the colours of the classes, marks and hover from the Auswahl. ↑ ↓ go
/// from row to row, Space marks, Ctrl adds.
class RangfolgeWidget : public QAbstractScrollArea, public Bildteile {
    Q_OBJECT

public:
    explicit RangfolgeWidget(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    void setRangfolge(render::Rangfolge rangfolge);
    /// The Räume from top to bottom.
    [[nodiscard]] std::vector<RaumId> reihenfolge() const;
    /// Middle of a row in viewport coordinates, after it has been scrolled to; for tests and keyboards.
    [[nodiscard]] QPoint zeigeZeile(RaumId raum);
    [[nodiscard]] const render::Rangfolgemaler& maler() const noexcept { return m_maler; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 320}; }

    // Bildteile: the rows from top to bottom.
    [[nodiscard]] QString zugangssatz() const override;
    [[nodiscard]] int teilzahl() const override;
    [[nodiscard]] QStringList teilangaben(int teil) const override;
    [[nodiscard]] QRect teilort(int teil) const override;
    [[nodiscard]] int teilImFokus() const override;
    void fokussiereTeil(int teil) override;
    void waehleTeil(int teil) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void scrollTo(std::size_t zeile);
    void stepFokus(int steps);
    [[nodiscard]] std::optional<std::size_t> zeileOf(RaumId raum) const;

    workspace::Auswahl& m_auswahl;
    render::Rangfolgemaler m_maler;
};

}  // namespace isp::gui
