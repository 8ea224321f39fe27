// SPDX-FileCopyrightText: 2026 The ISP-Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/bildwidget.h"
#include "render/kreislauf.h"

#include <QVariantAnimation>
#include <algorithm>

namespace isp::gui {

/// The Steuerungskreislauf as a wheel. A click, Enter or Space asks for a step; the present one is pulled
/// out, calmly, where animations are wanted.
class KreislaufWidget : public Bildwidget {
    Q_OBJECT

public:
    explicit KreislaufWidget(QWidget* parent = nullptr);

    void setBild(render::Kreislaufbild bild);
    [[nodiscard]] const render::Kreislaufbild& bild() const noexcept { return m_bild; }
    [[nodiscard]] const render::Kreislaufanordnung& anordnung() const noexcept { return m_anordnung; }
    /// Middle of a step, for tests.
    [[nodiscard]] QPoint punktVon(int schritt) const;
    [[nodiscard]] QSize sizeHint() const override { return {440, 440}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 280}; }

Q_SIGNALS:
    void schrittRequested(int schritt);

protected:
    [[nodiscard]] int anzahl() const override { return static_cast<int>(m_bild.schritte.size()); }
    [[nodiscard]] std::optional<int> teilBei(QPointF position) const override;
    [[nodiscard]] QRect ort(int teil) const override;
    [[nodiscard]] QStringList angaben(int teil) const override;
    [[nodiscard]] QString satz() const override;
    void ordne() override;
    void waehle(int teil) override { Q_EMIT schrittRequested(teil); }
    [[nodiscard]] int naechster(int teil, int key) const override;
    [[nodiscard]] int ersterTeil() const override { return std::max(0, m_bild.aktuell); }
    void paintEvent(QPaintEvent* event) override;

private:
    render::Kreislaufbild m_bild;
    render::Kreislaufanordnung m_anordnung;
    QVariantAnimation m_auszug;
    int m_vorher = -1;
};

}  // namespace isp::gui
