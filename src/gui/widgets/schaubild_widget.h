// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/schaubild.h"

namespace isp::workspace {
class Auswahl;
}

namespace isp::gui {

/// A Schaubild on the shared Auswahl: hover and click mark Räume, a rectangle drawn with the mouse marks
/// several (Ctrl adds), arrow keys go to the next mark in their direction, Enter marks it.
class SchaubildWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit SchaubildWidget(workspace::Auswahl& auswahl, QWidget* parent = nullptr);

    void setSchaubild(render::Schaubild bild, const QString& lesart);
    [[nodiscard]] QAccessible::Role zugangsrolle() const override { return QAccessible::Chart; }
    [[nodiscard]] const render::Schaubildmaler& maler() const noexcept { return m_maler; }

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_maler.teile().size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override {
        return m_maler.teile()[static_cast<std::size_t>(teil)].ort.toAlignedRect();
    }
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override { return m_lesart; }
    void ordne() override;
    void waehle(int teil) override;
    [[nodiscard]] int naechster(int teil, int key) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showMarks();

    workspace::Auswahl& m_auswahl;
    render::Schaubildmaler m_maler;
    QString m_lesart;
    std::optional<QPointF> m_von;  ///< where the left button went down
    QRectF m_rechteck;             ///< being drawn
};

}  // namespace isp::gui
