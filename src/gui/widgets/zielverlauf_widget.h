// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/zielverlauf.h"

namespace isp::gui {

/// The development of a Wirkungsziel. ← → go from year to year and tell the figure.
class ZielverlaufWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit ZielverlaufWidget(QWidget* parent = nullptr);

    void setZiel(render::Zielverlauf ziel);
    [[nodiscard]] QAccessible::Role zugangsrolle() const override { return QAccessible::Chart; }
    [[nodiscard]] const render::Zielverlauf& ziel() const noexcept { return m_ziel; }
    [[nodiscard]] const render::Zielanordnung& anordnung() const noexcept { return m_anordnung; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 280}; }

Q_SIGNALS:
    /// The figure of a year was clicked or chosen by Enter.
    void jahrRequested(int jahr);

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_ziel.ist.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override;
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override;
    void paintEvent(QPaintEvent* event) override;

private:
    render::Zielverlauf m_ziel;
    render::Zielanordnung m_anordnung;
};

}  // namespace isp::gui
