// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/netzwerkbild.h"

namespace isp::gui {

/// A network of actors. Hover and focus show the neighbours, arrow keys go to the nearest actor in their
/// direction, a drag moves an actor (kept here only, until other actors are set).
class NetzwerkWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit NetzwerkWidget(QWidget* parent = nullptr);

    /// Keeps what was moved by hand for actors that stay.
    void setNetz(render::Netzwerk netz);
    [[nodiscard]] const render::Netzwerk& netz() const noexcept { return m_netz; }
    [[nodiscard]] const render::Netzanordnung& anordnung() const noexcept { return m_anordnung; }
    /// Middle of an actor's mark, for tests.
    [[nodiscard]] QPoint punktVon(int akteur) const;
    /// Forgets what was moved by hand.
    void setzeZurueck();
    [[nodiscard]] QSize sizeHint() const override { return {560, 440}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

Q_SIGNALS:
    /// Index in Netzwerk::akteure and the actor's id.
    void akteurRequested(int akteur, qint64 id);

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_netz.akteure.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override;
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override;
    [[nodiscard]] int naechster(int teil, int key) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    render::Netzwerk m_netz;
    std::vector<QPointF> m_lage;
    render::Netzanordnung m_anordnung;
    int m_zug = -1;  ///< the actor under the pressed button
    bool m_bewegt = false;
    QPointF m_start;
};

}  // namespace isp::gui
