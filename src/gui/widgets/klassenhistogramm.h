// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"

#include <QWidget>
#include <cstddef>
#include <optional>
#include <vector>

namespace isp::gui {

/// The distribution of figures with the upper bounds of classes as lines that can be moved; the number of
/// figures of each class stands above it and follows.
///
/// Mouse: drag a line. Keyboard: ↑ ↓ choose a line, ← → move it by one last digit (Shift: by ten), + parts
/// the class below the chosen line, Del removes the line. The last line stays at or above the largest figure
/// unless it is moved below by hand.
class Klassenhistogramm : public QWidget, public Bildteile {
    Q_OBJECT

public:
    explicit Klassenhistogramm(QWidget* parent = nullptr);

    /// NaN is left out.
    void setWerte(const std::vector<double>& werte, int nachkommastellen);
    void setGrenzen(const std::vector<double>& grenzen);
    [[nodiscard]] const std::vector<double>& grenzen() const noexcept { return m_grenzen; }
    /// Figures per class, and those above the last bound behind them.
    [[nodiscard]] std::vector<std::size_t> anzahlen() const;
    /// Where a bound can be grasped.
    [[nodiscard]] QPoint griffVon(std::size_t grenze) const;
    [[nodiscard]] std::size_t gewaehlt() const noexcept { return m_gewaehlt; }
    [[nodiscard]] QSize sizeHint() const override;

    // Bildteile: the bounds.
    [[nodiscard]] QAccessible::Role zugangsrolle() const override { return QAccessible::Chart; }
    [[nodiscard]] int teilzahl() const override { return static_cast<int>(m_grenzen.size()); }
    [[nodiscard]] QStringList teilangaben(int teil) const override;
    [[nodiscard]] QRect teilort(int teil) const override;
    [[nodiscard]] int teilImFokus() const override;
    void fokussiereTeil(int teil) override;
    void waehleTeil(int teil) override { fokussiereTeil(teil); }

Q_SIGNALS:
    /// By hand only.
    void grenzenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double pixelOf(double wert) const;
    [[nodiscard]] double wertAt(double x) const;
    [[nodiscard]] double step() const;
    void move(std::size_t grenze, double wert);
    void split();
    void remove();
    void spanRange();
    void describe();
    void paintBars(QPainter& painter) const;
    void paintCounts(QPainter& painter) const;
    void paintBounds(QPainter& painter) const;

    std::vector<double> m_werte;  ///< ascending
    std::vector<double> m_grenzen;
    int m_nachkommastellen = 0;
    double m_von = 0.0, m_bis = 1.0;  ///< what the axis covers
    std::size_t m_gewaehlt = 0;
    std::optional<std::size_t> m_gezogen;
};

}  // namespace isp::gui
