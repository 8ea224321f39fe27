// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildteile.h"

#include <QPointF>
#include <QStringList>
#include <QWidget>
#include <optional>

namespace isp::gui {

/// A drawing with parts that can be pointed at, focused and chosen: what the pictures of the
/// Steuerungskreislauf share. Arrow keys, Home and End move the focus, Enter and Space choose, hover shows a
/// tooltip, which screen readers hear as the description; to them each part is an element.
class Bildwidget : public QWidget, public Bildteile {
    Q_OBJECT

public:
    explicit Bildwidget(QWidget* parent = nullptr);

    /// -1 = none. The part the keyboard is at.
    [[nodiscard]] int fokus() const noexcept { return m_fokus; }
    void setFokus(int teil);
    [[nodiscard]] int hover() const noexcept { return m_hover; }
    [[nodiscard]] QString tooltip(int teil) const { return angaben(teil).join(QLatin1Char('\n')); }

    // Bildteile
    [[nodiscard]] int teilzahl() const override { return anzahl(); }
    [[nodiscard]] QStringList teilangaben(int teil) const override { return angaben(teil); }
    [[nodiscard]] QRect teilort(int teil) const override { return ort(teil) & rect(); }
    [[nodiscard]] int teilImFokus() const override { return m_fokus; }
    void fokussiereTeil(int teil) override { setFokus(teil); }
    void waehleTeil(int teil) override { waehle(teil); }

Q_SIGNALS:
    void hoverChanged(int teil);
    void fokusChanged(int teil);

protected:
    [[nodiscard]] virtual int anzahl() const = 0;
    [[nodiscard]] virtual std::optional<int> teilBei(QPointF position) const = 0;
    /// Lines of the tooltip; the first one is the name.
    [[nodiscard]] virtual QStringList angaben(int teil) const = 0;
    /// Where a part is drawn.
    [[nodiscard]] virtual QRect ort(int teil) const = 0;
    /// The picture in a sentence.
    [[nodiscard]] virtual QString satz() const = 0;
    /// Places everything anew, after data, size or theme changed.
    virtual void ordne() = 0;
    virtual void waehle(int teil) = 0;
    /// Where a key leads to from a part; the default goes through them in order.
    [[nodiscard]] virtual int naechster(int teil, int key) const;
    /// Where the focus starts when nothing is focused yet.
    [[nodiscard]] virtual int ersterTeil() const { return 0; }

    /// After new data: orders, checks hover and focus, tells the accessible description.
    void erneuere();
    /// Focus to draw: only while the widget has it.
    [[nodiscard]] int sichtbarerFokus() const { return hasFocus() ? m_fokus : -1; }

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

    void setHover(int teil);

private:
    void describe();

    int m_hover = -1;
    int m_fokus = -1;
    int m_gedrueckt = -1;
};

}  // namespace isp::gui
